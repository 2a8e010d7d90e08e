"""Towns and prisons as nine languages begin to write them; forms as in `justice`.

Rows: `CODE name forms…`. A town in the news of courts tells two verdicts of one day apart.
"""

TOWNS = """
BY minsk minsk минск мінск мінськ менск mińsk minsko minske= minsko= minska= miensk
BY hrodna hrodna grodn гродн гродзен горадн гарадзен гродна gardin
BY brest brest брест берасц брэст берест brześć brzesc brzesk брэсц бярэсц бресте бресту берестейск brześc brzesci
  bresto= breste=
BY vitebsk vitebsk viciebsk витебск віцеб віцьб вітебск witebsk vicebsk
BY homel homel gomel гомел гомель гомль homl гамяльч гомельч гомельск
BY mahiliou mahil mogil могил магіл mohyl mohilev mahilë
BY pinsk pinsk пинск пінск pińsk
BY babruisk babru bobru бобруй бабруй bobruj babrujsk
BY baranavichy baranavichy baranovichi барановичи барановича баранавіч барановіч baranowicz
BY mazyr mazyr mozyr мозыр мазыр мозир mozyrz mosyr
BY orsha orsha оршa= орша= орше= оршы= оршан аршан orsz оршу= оршей= оршай= оршею= orszy= orszę= orscha oršoje orša=
BY polatsk polatsk polotsk полоцк полацк połock
BY navapolatsk navapol novopol новопол навапол nowopoł
BY salihorsk salihor soligor солигор салігор солігор
BY lida lida= лида= лиде= ліда= лідзе= лідск лидск lidz лиды= лиду= лидой= лідай= ліды= ліду= лідою= lidy= lidę= lidoje=
  lidos=
BY zhodzina zhodz жодзін жодин zhodin żodzi žodzin
BY barysau barysa borisov борисов барыса барысаў барисав borys
BY maladzechna malad маладзеч молодеч maładz mołodecz
BY slutsk slutsk слуцк
BY rechytsa rechy речиц рэчыц
BY shklou shklou shklow shklov шклов шклоў шклоу szkłow
BY horki horki= горки= горках= горкі= горок= горкам= горак=
BY kobryn kobryn кобрин кобрын
BY svetlahorsk svetlah светлогор светлагор
BY zhlobin zhlobin жлобин жлобін
BY vaukavysk vaukav volkov волковыс ваўкав вавкав
BY slonim slonim слоним слонім słonim
BY smarhon smarhon сморгон смаргон
BY hlybokae hlybok глыбок глубокск глубоком_райо
BY ivatsevichy ivats ивацев івацэв
BY vileyka vilejk vileyk вилейк вілейк
BY astravets astrav ostrov острове= астрав ostrowiec островце= островца= островец= островец астраўц astrau ostroviec
  ostrowez astravas astravo= astrave= ostrowcu ostrowca
BY navahrudak navahr новогруд навагр
BY zaslauje заславл заслаў
BY krychau krychau кричев крычаў
BY rahachou rahach рогачев рагач
BY loyeu loyeu лоев лоеў
BY luninets lunin лунинец лунинц лунінец лунінц łunin
BY zarechcha zarech заречье= зарэчч зарэчча
BY kamenny_loh каменный_лог каменны_лог камены_лог kamenny_loh kamenny_log kamienny_łoh kamenyj_log
BY kalodzishchy калодзіш колодищ
BY paliesse палесс полес palesk палеск paliess polesi
RU moscow подмосков moscow москв маскв moskw moskau moscú moscou maskv
RU petersburg petersburg петербург пецярб санкт-пет petersb
RU yekaterinburg yekaterinb екатеринб екацярынб jekaterin ekaterinb
RU novosibirsk novosib новосиб навасіб nowosyb nowosib
RU kazan kazan казан= казани казань казанск казань= казані= kazaniu kazań kasan=
RU dagestan dagestan дагестан
RU chechnya chechn чечн
RU tatarstan tatarst татарстан
RU bashkortostan bashk башк
RU samara samara самар
RU perm perm= пермь= перми= пермск пермью= пермскі пермьск пермь пермі= permie= permi= permė
RU ufa ufa= уфа= уфе= уфы= уфимск уфу= уфой= уфимс ufie= ufy= oufa
RU rostov rostov ростов растоў rostow
RU krasnodar krasnodar краснодар
RU krasnoyarsk krasnoyar краснояр
RU omsk omsk= омск омс омську омська омскі
RU chelyabinsk chelyab челяб
RU voronezh voronezh воронеж
RU volgograd volgogr волгогр
RU saratov sarat саратов
RU tver tver= тверь= твери= тверск тверью= твер= твэр twer= tweru tverė
RU tula tula= тула= туле= тульск тулы= тулу= тулой= tule= tuly= toula= tuloje
RU vladimir_town владимирск
RU kaliningrad kalining калинингр калінінгр królewiec
RU pskov pskov псков
RU murmansk murmansk мурманск
RU arkhangelsk arkhang архангел archangel
RU irkutsk irkut иркут
RU khabarovsk khabar хабаров
RU vladivostok vladivost владивост
RU tomsk tomsk томск
RU barnaul barnaul барнаул
RU chita chita= чита= чите= читинск читы= читу= чыта= чыце= czycie= czyta= tschita tchita
RU yakutsk yakut якут
RU grozny grozny грозн
RU makhachkala makhach махачкал
RU ulanude улан-удэ улан=
RU komi сыктывк syktyvk
RU tyumen tyumen тюмен
UA kyiv kyiv kiev киев кіеў київ києв kijow kijów kiew kyjiv kiova kijev kyjev kijiv
UA kharkiv khark харьк харк charków charkow charkiw charkiv charkov járkov kharkov harkov
UA odesa odes= odesa odess одес адэс odessie odesie одэс одесс
UA lviv lviv львов льв lwów lwow lemberg lwiw lvov lvove lvovas leópolis
UA dnipro dnipro днепр= дніпр dniepr днепре= днепра= dniprze
UA zaporizhzhia zapor запор запарож
UA kherson kherson херсон cherson
UA mykolaiv николаев миколаїв mykolai mykolaj
UA mariupol mariup мариуп марыуп маріуп
UA crimea crimea crimean крым крим= криму крымск кримськ krym krim=
UA simferopol simferop симферо сімферо
UA sevastopol sevastop севастоп sewastop
UA donetsk donetsk донецк донецьк donieck
UA luhansk luhansk луганск луганськ
UA chernihiv chernih чернигов чернігів
PL warsaw warsaw варшав warszaw varšuv warschau varsovia varsovie варшаў
PL bialystok białystok bialystok белосток беласток білосток
PL gdansk gdańsk gdansk гданьск
PL krakow kraków krakow краков кракаў
PL bobrowniki bobrown бобровник баброўнік берестовиц бераставіц bierestow berastav
PL suwalki suwałk suwalk сувалк
PL terespol terespol тереспол церасп
LT vilnius vilni вильнюс вільня вільні вільнюс wilno wilnie wilna= vilna= вільнюса вильн вилен= віленск вільн wilnius
  wilnu
LT kaunas kaunas каунас kauno= kaune= kauną= коўна= коўне= каўнас kown
LT klaipeda klaip клайп
LT medininkai medinink медининк
LV riga riga= рига= риге= рига рыга= рызе= ryga= rydze риги= ригу= ригой= рыгі= рыгу= риз= ризі= rigi= rigoje rigos
  rydze= rigą=
LV daugavpils daugavp даугавп
EE tallinn tallin таллин талін
GE tbilisi tbilis тбилис тбіліс tyflis tiflis
GE batumi batum батум
AM yerevan yerevan ереван ерав єреван erywa eriwan
AZ baku baku= баку= bakı bakou
AZ ganja ganja гянджа
AZ nakhchivan nakhch нахич
AZ lankaran lankar ленкоран
AZ sumgait sumg сумгаит сумқай
KZ astana astana= астан
KZ almaty almat алмат
KG bishkek bishkek бишкек бішкек
UZ tashkent tashk ташк
TJ dushanbe dushan душанб
TR istanbul istanbul стамбул stambuł estambul
TR ankara ankara анкар
IR tehran tehran тегеран тэгеран teheran téhéran
IR shiraz shiraz шираз chiraz schiras шыраз
IR isfahan isfah исфах
IR mashhad mashhad мешхед
IR tabriz tabriz тебриз
IR karaj karaj карадж
IR sanandaj sanand сенендедж
IR urmia urmia урми
IR zahedan zahed захед
IR ahvaz ahvaz ahwaz ахваз
IR rasht rasht решт= реште= рашт= рэшт= racht= rascht=
IR kermanshah kermansh керманш
IR mahabad mahabad мехабад
IR saqqez saqqez saqez
AZ shusha shusha шуша= шуше=
AZ mingachevir minga мингеч
KZ shymkent shymkent шымкент чимкент
KZ karaganda karagan караган
KZ aktau aktau актау
KZ aktobe aktobe актобе
KZ atyrau atyrau атырау
KZ zhanaozen zhanao жанаоз
KZ semey семее=
KZ oral uralsk уральск
TR izmir izmir измир ізмір
TR diyarbakir diyarbak диярбак диярбек
TR adana adana= адана=
TR bursa bursa= бурса= бурсе=
TR van_city van_prov
GE kutaisi kutais кутаис
GE zugdidi zugdid зугдид
GE gori gori= гори=
VE maracaibo maracaibo маракайбо
VE valencia_ve valencia_estado carabobo
VE barquisimeto barquisim
VE tachira táchira san_cristóbal
VE barinas barinas
NI masaya masaya
NI leon_ni ciudad_de_león
NI esteli estelí
NI matagalpa matagalpa
NI granada_ni granada_nic
CU santiago_cu santiago_de_cuba
CU holguin holguín
CU camaguey camagüey
CU matanzas matanzas
CU santa_clara santa_clara
MM mandalay mandalay мандал
MM naypyitaw naypy нейпьидо
MM sagaing sagaing
MM bago bago=
HK kowloon kowloon
HK mong_kok mong_kok
HK sha_tin sha_tin
AM gyumri gyumri гюмри
KG osh osh= ош= оше= оша= ошск osch=
UZ nukus nukus нукус
UZ samarkand samarka самарканд
TJ khorog khorog хорог
RU kirov_city кировск_област в_кирове из_кирова
RU kursk kursk курск
RU belgorod belgor белгор
RU bryansk bryans брянск бранск
RU smolensk smolen смолен
RU ryazan ryazan рязан riazan riazań rjasan рязань рязани рязані
RU kaluga kaluga калуг
RU yaroslavl yarosla ярослав_
RU ivanovo_city ивановск
RU nizhny nizhny нижн_новгор нижегор ніжні_ноўг
RU izhevsk izhev ижев
RU cheboksary cheboks чебоксар
RU ulyanovsk ulyanov ульянов
RU penza penza пенз
RU orenburg orenb оренб
RU kurgan kurgan= курган=
RU surgut surgut сургут
RU kemerovo kemer кемер
RU blagoveshchensk благовещ
RU magadan magad магадан
RU kamchatka kamchat камчат
RU sakhalin sakhal сахал
RU sochi sochi сочи= сочі= сочы= sotschi soczi sotchi sočis sočyje
RU stavropol stavrop ставропол
RU astrakhan astrakh астрахан
RU kalmykia kalmyk калмык элист
RU nalchik nalchik нальчик
RU vladikavkaz vladikav владикавк
RU petrozavodsk petroz петрозав
RU vologda vologda волог
RU novgorod_v великий_новгор великого_новгор великом_новгор
RU labytnangi labyt лабытн
BY stoubtsy stoubt stolbts столбц стоўбц стаўбц
BY niasvizh niasv nesvizh несвиж нясвіж
BY dziarzhynsk dziarzh dzerzhin дзержинск дзяржынск
BY fanipal fanipal фаниполь фаніпаль
BY luban luban= любан любани= любань= любань любані=
BY mosty masty= мосты= масты= мостах= мостов= мастах= мастоў=
BY shchuchyn shchuchyn щучин шчучын
BY ashmiany ashmian oshmian ошмян ашмян
BY pastavy поставском пастаўск
BY braslau braslau браслав браслаў
BY lepel lepel лепель
BY biaroza biaroz bereza= берёза= береза= березе= бяроза= березы= березу= бярозы= бярозе= бярозу=
BY pruzhany pruzhan пружан
BY stolin stolin= столине столинск століне столін= столин= столина= столінс
BY zhytkavichy zhytkavichy житковичи житковичах жыткавічы жыткавічах
BY petrykau petrykau петриков= петрикове= петриковск петрыкаў
BY kalinkavichy kalinkavichy калинковичи калинковичах калінкавічы калінкавічах
BY dobrush dobrush добруш
BY vetka ветковск веткаўск
BY krupki крупском_районе крупскі_раён
BY asipovichy asipovichy осиповичи осиповичах осиповичск асіповічы асіповічах
BY klimavichy климовичи климовичах климовичск клімавічы клімавіцк клімавічах
BY vitsba витьба віцьба
HK west_kowloon west_kowloon kowloon коулун
CN beijing beijing пекин пекін pekin peking
CN shanghai shanghai шанхай
DE berlin berlin берлин берлін
DE munich munich мюнхен münchen monach
FR paris paris= париж paryż
GB london london лондон londyn
- brussels brussels brüssel bruxelles bruselas bruksel briusel брюссел брусел
- strasbourg strasbourg страсбург
- hague hague гааг haag
- geneva geneva женев genew genf ginebra genève žen
- vienna vienna вена= вене= wien= wiedeń відень вены= вену= відні відня венскай wiedniu viena= vienoje vienne=
CZ prague prague праг= прага= прагe praga= praga prag= праги= прагу= праге= празе= празі= praze pradze prahoje prague=
  prahos
US washington washington вашингтон вашынгтон waszyngt
US new_york new_york нью-йорк
NI managua managua манагуа
VE caracas caracas каракас
CU havana havana гаван habana hawan
MM yangon yangon янгон
RS belgrade belgrad белград бялград
HU budapest budapest будапешт
"""

#: Prisons and colonies known by name: they tell the country, and no other town than the one where they stand.
PRISONS = """
IR evin evin= эвин= эвін= evin_
HK stanley stanley_prison
HK lai_chi_kok lai_chi_kok
MM insein insein инсейн
GE rustavi rustavi рустав
GE gldani gldani глдани
VE helicoide helicoide хеликоиде
VE tocoron tocorón tocoron
VE rodeo rodeo_i= rodeo_ii=
NI chipote chipote
NI la_modelo la_modelo
CU boniato boniato
CU combinado combinado_del
CU guanajay guanajay
TR silivri silivri силиври
TR edirne_prison edirne_f-
AZ kurdakhani kurdakh kürdəx курдахан
AZ umbaki umbaki умбаки
RU lefortovo lefort лефорт
RU butyrka butyr бутырк
RU kresty кресты= kresty=
BY akrestsina akrest okrest окрест акрэст
BY valadarka valadark володарк валадарк
EG tora tora_prison
SA hair al-hair
"""

#: Seats of government and of international bodies (rows with `-` for a country): reports write them for the state
#: or the body itself, so they tell no two events apart.
_SEATS = """
minsk moscow kyiv warsaw vilnius riga tallinn tbilisi yerevan baku astana bishkek tashkent dushanbe ankara tehran
beijing berlin paris london brussels geneva strasbourg hague vienna prague washington managua caracas havana belgrade
budapest
"""
CAPITALS = frozenset(_SEATS.split())
#: Names of `PRISONS`, as features call them.
PRISON_NAMES = frozenset(row.split()[1] for row in PRISONS.strip().split("\n"))
