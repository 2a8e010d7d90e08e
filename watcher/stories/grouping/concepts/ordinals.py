"""The second time, in nine languages: words for `second` and later, and what comes in rounds behind them.

A row a language: ordinals, then after `|` the beginnings of nouns. Each of the first with each of the second is a
phrase that tells another round: second closure, втарая хваля, antras uždarymas.
"""

from itertools import product

_ROWS = """
second third fourth fifth another | time round wave group batch exchange swap pardon decree closure shutdown strike=
  attack blast explosion fire= death night in_a_row in_as_many this_week this_month this_year such= within crash quake
  earthquake flood hunger order amnesty release bus= raid search detention arrest sweep drone balloon outage incident
вторая= второй= второе= вторую= второго= вторым= втором= вторые= вторых= третья= третий= третье= третью= третьего=
  третьих= третьи= четвертая= четвертый= четвертое= четвертую= пятый= пятая= | раз= указ обмен случа волн групп парти
  помилован закрыт остановк удар= атак взрыв пожар смерт рейд обыск этап так за= подряд ночь аварии авария крушен
  землетряс налет наезд голодовк задержан облав остановк обстрел происшеств инцидент падени
другі= другая= другое= другую= другога= другой= трэці= трэцяя= трэцяе= трэцюю= трэцяга= трэцяй= чацверты= чацвертая=
  чацвертае= пяты= пятая= | раз= указ ўказ абмен выпад хвал груп партыя партыі памілаван закрыц удар= атак выбух пажар
  смерц рэйд ператрус этап так за= запар= ноч= авары крушэнн землятрус аблав галадоўк затрыманн абстрэл інцыдэнт падзенн
другий= друга= друге= другу= другого= третій= третя= третє= третю= третього= четвертий= четверта= четверте= пʼятий= |
  раз= указ обмін випад хвил груп помилуван закрит удар= атак вибух пожеж смерт рейд обшук етап за= поспіль ніч= аварі
  землетрус обстріл голодуван затриман інцидент падін
drugi= druga= drugie= drugą= drugiego= drugiej= trzeci= trzecia= trzecie= trzecią= trzeciego= czwarty= czwarta= piąty= |
  raz= dekret wymian przypad fal grup ułaskaw zamknięc atak= nalot wybuch pożar śmier rewizj transport tak= w_ciągu
  z_rzędu noc= wypadek zatrzyma strajk incydent
antra= antras= antrą= antro= antrasis= antroji= antrąjį= antrąją= trečia= trečias= trečią= trečiasis= trečioji=
  ketvirt | kart grup bang uždary stabdy per= iš_eilės nakt atak smūg gaisr sprogim mirt krat mainai malon avarij
zweite= zweiter= zweites= zweiten= zweitem= dritte= dritter= drittes= dritten= vierte= vierter= viertes= vierten= |
  mal= erlass welle gruppe austausch gefangenenaustausch begnadig schließ sperr angriff explosion brand= tod= todesfall
  razzia durchsuch innerhalb binnen in_folge nacht= unfall streik festnahme beben vorfall
segundo= segunda= tercer= tercero= tercera= cuarto= cuarta= quinto= quinta= | vez= indulto decreto canje ola= grupo
  cierre ataque explosión incendio muerte redada registro en_una en_menos consecutiv noche accidente terremoto huelga
deuxième= second= seconde= troisième= quatrième= cinquième= | fois= décret vague groupe échange grâce fermeture attaque
  frappe explosion incendie mort= décès perquisition en_une en_moins consécuti nuit= accident séisme grève
"""


def rounds() -> list[str]:
    """All phrases, written as the tables write theirs: `second_closure`."""
    found: list[str] = []
    for row in _ROWS.strip().replace("\n  ", " ").split("\n"):
        ordinals, _, nouns = row.partition("|")
        found.extend(f"{ordinal}_{noun}" for ordinal, noun in product(ordinals.split(), nouns.split()))
    return found
