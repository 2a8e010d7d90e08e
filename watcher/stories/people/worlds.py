"""Two worlds that share surnames: that of courts and prisons, and that of sport, stage and school.

Stems of words in the languages that feeds come in; a word belongs to a world when its key begins with a stem's.
"""

from functools import cache

from watcher.stories.people.keys import key_of
from watcher.stories.people.reading import Word

_ELSEWHERE = """
футбол футбал хокке хокей хакей теннис тэніс теніс вратар варатар воротар голкипер галкіпер брамнік полузащитник
нападающ защитник півзахисник тренер трэнер спортсмен спартсмен чемпион чэмпіён чемпіон актер актёр акцёр актор актрис
актрыс певица певец співак спявач співачк турнир турнір олимпи алімпі олімпі бегун лыжни лыжнік біатлон биатлон
біятлон баскетбол волейбол валейбол гандбол дзюдо боксер баксёр пловец плывец шахматист шахматыст четвертьфинал
полуфинал воспитател выхавальнік выхавацельк вихователь жюри конкурс журы эстрад клип кіно сериал серыял режиссер
рэжысёр модель блондинк фермер пенсионер footbal soccer hockey tennis goalkeep goalie striker midfield defender coach
athlet champion actor actress singer tournament olympi biathlon basketball volleyball handball judo boxer swimmer
quarterfinal semifinal contest trophy piłkar hokeis tenisist bramk trener sparing aktork piosenkar turniej siatkar
koszykar mistrzostw strzelił fußball tormann torwart torhüt schauspieler sänger turnier trainerin bundesliga futbol
krepšin futbolinink treneris aktorius dainink footballeur joueur entraîneur acteur actrice futbolist entrenador
велогон велосипедист велагон велоспорт гребл гребец гребцо регат атлетик атлет бегунь марафон метател копьемет штанг
штангист гимнаст гімнаст фигурист фігурист пловчих плавц плаўц каратист самбист фехтовал керлинг дзюдоист хоккеист
хакеіст хокеїст футболист футбаліст футболіст теннисист тэнісіст тенісист гонщик ралли мотокросс рекорд рэкорд допинг
допінг дискваліф дисквалиф легионер легіонер матч сборная сборной сборную зборная зборнай зборную збірна збірної
збірну бронзов пьедестал кубок кубка селекц wrestl doping cyclist cycling rower rowing regatta gymnast skater skier
sprinter hurdler javelin marathon cricket rugby batsman relegat playoff squad fixture lekkoatlet oszczep wioślar wiosł
sternik kolarz kolarst pływa gimnasty biegacz maratoń skoczek zapaśni szermier łyżwiar narciarz rekord dyskwalifik
mecz reprezentac leichtathlet speerwerf radrenn radsport ruder eiskunst schwimmer läufer fechter mannschaft
lengvaatlet dviratinink irkluot plaukik bėgik imtynin rungtyn athlète cycliste rameur nageur lutteur dopage atleta
ciclista remero nadador luchador dopaje чиновник чыноўнік чиновниц райисполком райвыканкам облисполком молокозавод
колхоз калгас совхоз зоопарк заапарк птицу птицы птушк сову совы приют прытулак агроном доярк комбайн урожай ураджай
врожай nurse farmer zoo shelter aptek weterynarz rolnik tierarzt landwirt
"""

_OURS = """
политзаключ палітзняв палітвязен палітвяз політв'яз заключен вязен вязн узник зняволен ув'язн осужд асуджан засудж
арест арышт арешт задерж затрым приговор прысуд вирок вызвал звільн освобод помил памілав тюрьм турм турэм колон калон
сизо сіза шизо шиза карцер допрос допыт адвокат адвакат суд следств следчы кгб кдб правозащит праваабар правозахис
вясна весна оппозиц апазіц опозиц политик палітык політик нобел изгнан эмиграц эміграц еміграц голодовк галадоўк
этапир этапом этапе этапу prison jail arrest detain sentenc releas pardon freed free court trial dissident opposition
activist politic nobel viasna inmate convict penal colony exile hunger lawyer więzie więźni areszt wyrok uwoln ułaskaw
zwoln skazan opozyc łagr koloni adwokat noblist zatrzym häft haft gefäng gefangen verurteil freigel freilass begnadig
urteil prozess nobelpreis aktivist kalin kalėj areštuot nuteist paleist malon opozicij prisonn libér gracié condamn
détenu oppos preso cárcel liberad indult
"""


@cache
def _stems(words: str) -> tuple[str, ...]:
    return tuple(key_of(word) for word in words.split())


def of_another_world(words: list[Word]) -> bool:
    """Does the report speak of sport, stage or school, and not of courts, prisons or politics?"""
    elsewhere, ours = _stems(_ELSEWHERE), _stems(_OURS)
    return any(word.key.startswith(elsewhere) for word in words) and not any(
        word.key.startswith(ours) for word in words
    )
