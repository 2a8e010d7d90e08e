"""Countries, towns and rulers as nine languages begin to write them; forms as in `justice`.

Rows: `CODE forms…` for a country (its people, its adjective), `CODE name forms…` for a town, `CODE forms…` for those
whose name stands for a country's state. A town in the news of courts tells two verdicts of one day apart.
"""

COUNTRIES = """
BY belarus беларус белорус білорус бялорус białorus bialorus baltarus bielorrus bielorus biélorus bélarus weißruss
  weissruss
RU russia русск росси расі расій расей росі росій rosj rosyj rusij rusų rusai russland russisch rusia= ruso= rusa=
  rusos= rusas= russie russe= russes= moscow's
UA ukrain украин украін україн ucrani ucrain
PL poland polish польш польск польшч польщ polsk polska polacy lenk= lenkij lenkų polen= polnisch polon= polonia
  polaco pologne polonais
LT lithuan литв літв литов літоў літув літов litw litew lietuv litau lituan
LV latvia латви латыш латві łotw łotews latvij lettland lettisch leton lettonie
EE estonia эстон естон eston estij estland estonie
GE georgia= georgian= georgia's georgi= грузи грузі груз gruzj gruziń gruzij georgien georgisch georgie géorgie
  géorgien
AM armenia армени армян арменія вірмен armen
AZ azerba азерба азярб ázerb aserbai
KZ kazakh казах kazach kasach kazajst kazakhst
KG kyrgyz кыргыз киргиз kirgi kirguist kirghiz
UZ uzbek узбек usbek ouzbek
TJ tajik таджик тадж tadżyk tadschik tayik tadjik
TM turkmen туркмен
MD moldov молдов малдов mołdaw moldaw moldavi
RO romani румын румун rumuń rumun rumän ruman roumani
HU hungar венгр венг угорщ węgie węgr vengr ungarn ungarisch hungr hongr
CZ czech чех чэх чеськ czesk czechy čeki tschech chec= checa tchè
SK slovak словак славак słowac slowak eslovac slovaq
DE germany german= germans= german's герман немец ням нямец німе німеч niemc niemie vokiet deutsch aleman allemagn
  alleman
FR france= french= france's франц francj francus prancūz frankreich französ francia francés franci français
GB britain british united_kingdom uk= британ вялікабрыт brytani brytyj didžioji_brit grossbrit großbrit britisch
  reino_unido britán royaume-uni britanni england англи
IE ireland irish ирланд ірланд irland
ES spain spanish испан іспан hiszpan ispan spanien españ espagn
CU cuba= cuban= cubans= cuba's куб= куба= кубы= кубе= кубинск kubań kuba= kubos cuban cubain
US united_states u.s usa= us= american americans= сша= зша= америк амерык americ usa ameryk stany_zjed estados_unid
  états-unis jav=
CA canada canadian канад kanad
CN china chinese китай кітай кита chin= chiny chińs kinij kinų chines chin chinois
HK hong_kong hongkong гонконг ганконг
TW taiwan тайван tajwan
JP japan япон japoń japon
KR korea коре карэ
IN india= indian= инди індый индий indie= indij indisch
IR iran иран іран irán irane
IQ iraq ирак ірак irak
SY syria сири сіры сирі syri syrien
IL israel израил ізраіл ізраїл izrael israël
PS palestin палестин палесцін gaza= газа= газе= сектор_газ
TR turkey turkish türkiye turkey's турц турэц туреч turcj turec turkij türk turqu
EG egypt египе егіп єгип egip ägypt égypt
SA saudi саудов саудаў saudyj saudij
AE emirat эмират эмірат
VE venezuel венесуэл венэсуэл
NI nicarag никараг нікараг nikarag
SV salvador сальвадор
MM myanmar burma мьянм м'янм mjanm birman
TH thailand thai= таиланд тайланд tajland
VN vietnam вьетнам в'етнам wietnam
KH cambodia камбодж kambodż kambodsch camboy cambodg
ET ethiop эфиоп эфіёп etiop äthiop éthiop
ER eritrea эритре
RW rwand руанд ruand
UG uganda уганд ouganda
TZ tanzan танзан tansan
ZW zimbab зимбабв simbabw
TN tunis тунис туніс tunez
DZ algeri алжир algier argel algéri
MA morocc марокк maroko marokk marruec maroc
PK pakistan пакистан пакістан
AF afghan афган afgan
BD banglad бангладеш bangladesz
PH philippin филиппин філіпін filipin
RS serbia serbian серби сербі serbi serbisch serbie
XK kosovo косово kosow
FI finland finnish финлянд фінлянд fińs finlandi finnland finnisch finlande suomij
SE sweden swedish швец швед szwe švedij schwed suecia suède
NO norway норвег нарвег norw noruega norvè
NL netherlands dutch нидерланд нідэрланд holand niederl países_bajos pays-bas
IT italy italian итал італ wło włos itali italien
VA vatican ватикан ватыкан watykan vatikan
AT austria австри аўстры austri österreich autrich
CH switzerland swiss швейцар szwajc šveicar schweiz suiza suisse
BG bulgari болгар балгар bułgar
GR greece greek греци грэц grecj graikij griechen grecia grèce
MX mexic мексик мексік meksyk
BR brazil бразил бразіл brazyl brasil brésil
AU australia австралі аўстралі австралий austral
"""

RULERS = """
BY lukashen лукашен лукашэн łukaszen lukaschen loukachen lukašen
RU putin путин путін пуцін poutin kremlin кремл крэмл kreml
UA zelensk зеленск зяленск зеленськ selensk zełensk
PL nawrock навроцк наўроцк tusk= туск
AZ aliyev алиев аліеў алієв alijew alijev aliev
KZ tokayev токаев такаеў токаєв tokajew
KG japarov жапаров
GE kavelashvili кавелашвили кавелашвілі ivanishvili иванишвили georgian_dream kawelaschwili
IR khamenei хаменеи хаменеї хамэнеі chamenei jamenei
TR erdogan эрдоган эрдаган
US trump трамп biden байден
CN jinping цзиньпин цзіньпін
NI ortega ортег murillo=
VE maduro мадур
HU orban орбан
RS vucic вучич вучыч
"""

TOWNS = """
BY minsk minsk минск мінск мінськ менск mińsk minsko
BY hrodna hrodna grodn гродн гродзен горадн гарадзен гродна gardin
BY brest brest брест берасц брэст берест brześć brzesc brzesk
BY vitebsk vitebsk viciebsk витебск віцеб віцьб вітебск witebsk vicebsk
BY homel homel gomel гомел гомель гомль homl
BY mahiliou mahil mogil могил магіл mohyl mohilev mahilë
BY pinsk pinsk пинск пінск pińsk
BY babruisk babru bobru бобруй бабруй bobruj babrujsk
BY baranavichy baranav baranov баранов баранав baranow
BY mazyr mazyr mozyr мозыр мазыр мозир
BY orsha orsha оршa= орша= орше= оршы= оршан аршан orsz
BY polatsk polatsk polotsk полоцк полацк połock
BY navapolatsk navapol novopol новопол навапол nowopoł
BY salihorsk salihor soligor солигор салігор солігор
BY lida lida= лида= лиде= ліда= лідзе= лідск лидск lidz
BY zhodzina zhodz жодзін жодин zhodin żodzi žodzin
BY barysau barysa borisov борисов барыса барысаў барисав borys
BY maladzechna malad маладзеч молодеч maładz mołodecz
BY slutsk slutsk слуцк
BY rechytsa rechy речиц рэчыц
BY shklou shklou shklow shklov шклов шклоў шклоу szkłow
BY horki horki= горки= горках= горкі=
BY kobryn kobryn кобрин кобрын
BY svetlahorsk svetlah светлогор светлагор
BY zhlobin zhlobin жлобин жлобін
BY vaukavysk vaukav volkov волковыс ваўкав вавкав
BY slonim slonim слоним слонім słonim
BY smarhon smarhon сморгон смаргон
BY hlybokae hlybok глубок глыбок
BY ivatsevichy ivats ивацев івацэв
BY vileyka vilejk vileyk вилейк вілейк
BY astravets astrav ostrov острове= астрав ostrowiec
BY navahrudak navahr новогруд навагр
BY zaslauje заславл заслаў
BY krychau krychau кричев крычаў
BY rahachou rahach рогачев рагач
BY loyeu loyeu лоев лоеў
BY luninets luninets лунин лунін
BY zarechcha zarech заречье= зарэчч зарэчча
BY kalodzishchy калодзіш колодищ
BY paliesse палесс полес palesk палеск paliess polesi
RU moscow подмосков moscow москв маскв moskw moskau moscú moscou maskv
RU petersburg petersburg петербург пецярб санкт-пет petersb
RU yekaterinburg yekaterinb екатеринб екацярынб jekaterin ekaterinb
RU novosibirsk novosib новосиб навасіб nowosyb nowosib
RU kazan kazan казан= казани казань
RU dagestan dagestan дагестан
RU chechnya chechn чечн
RU tatarstan tatarst татарстан
RU bashkortostan bashk башк
RU samara samara самар
RU perm perm= пермь= перми= пермск
RU ufa ufa= уфа= уфе= уфы= уфимск
RU rostov rostov ростов растоў rostow
RU krasnodar krasnodar краснодар
RU krasnoyarsk krasnoyar краснояр
RU omsk omsk= омск
RU chelyabinsk chelyab челяб
RU voronezh voronezh воронеж
RU volgograd volgogr волгогр
RU saratov sarat саратов
RU tver tver= тверь= твери= тверск
RU tula tula= тула= туле= тульск
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
RU chita chita= чита= чите= читинск
RU yakutsk yakut якут
RU grozny grozny грозн
RU makhachkala makhach махачкал
RU ulanude улан-удэ улан=
RU komi сыктывк syktyvk
RU tyumen tyumen тюмен
RU lefortovo lefort лефорт
UA kyiv kyiv kiev киев кіеў київ києв kijow kijów kiew kyjiv
UA kharkiv khark харьк харк charków charkow
UA odesa odes= odesa odess одес адэс
UA lviv lviv львов льв lwów lwow lemberg
UA dnipro dnipro днепр= дніпр dniepr
UA zaporizhzhia zapor запор запарож
UA kherson kherson херсон cherson
UA mykolaiv mykola николаев миколаїв
UA mariupol mariup мариуп марыуп маріуп
UA crimea crimea crimean крым крим= криму крымск кримськ krym krim=
UA simferopol simferop симферо сімферо
UA sevastopol sevastop севастоп sewastop
UA donetsk donetsk донецк донецьк donieck
UA luhansk luhansk луганск луганськ
UA chernihiv chernih чернигов чернігів
PL warsaw warsaw варшав warszaw varšuv warschau varsovia varsovie
PL bialystok białystok bialystok белосток беласток білосток
PL gdansk gdańsk gdansk гданьск
PL krakow kraków krakow краков кракаў
PL bobrowniki bobrown бобровник баброўнік берестовиц бераставіц bierestow berastav
PL suwalki suwałk suwalk сувалк
PL terespol terespol тереспол церасп
LT vilnius vilni вильнюс вільня вільні вільнюс wilno wilnie wilna= vilna=
LT kaunas kaunas каунас
LT klaipeda klaip клайп
LT medininkai medinink медининк
LV riga riga= рига= риге= рига рыга= рызе= ryga= rydze
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
IR evin evin= эвин= evin_
IR shiraz shiraz шираз
IR isfahan isfah исфах
IR mashhad mashhad мешхед
IR tabriz tabriz тебриз
IR karaj karaj карадж
IR sanandaj sanand сенендедж
IR urmia urmia урми
IR zahedan zahed захед
HK west_kowloon west_kowloon kowloon коулун
HK stanley stanley=
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
- vienna vienna вена= вене= wien= wiedeń відень
CZ prague prague праг= прага= прагe praga= praga prag=
US washington washington вашингтон вашынгтон waszyngt
US new_york new_york нью-йорк
NI managua managua манагуа
VE caracas caracas каракас
CU havana havana гаван habana hawan
MM yangon yangon янгон
RS belgrade belgrad белград бялград
HU budapest budapest будапешт
"""

#: Seats of government and of international bodies (rows with `-` for a country): reports write them for the state
#: or the body itself, so they tell no two events apart.
_SEATS = """
minsk moscow kyiv warsaw vilnius riga tallinn tbilisi yerevan baku astana bishkek tashkent dushanbe ankara tehran
beijing berlin paris london brussels geneva strasbourg hague vienna prague washington managua caracas havana belgrade
budapest
"""
CAPITALS = frozenset(_SEATS.split())

#: Countries that a top-level domain speaks for when an entry names no country.
DOMAINS = {
    "by": "BY", "ru": "RU", "ua": "UA", "pl": "PL", "lt": "LT", "lv": "LV", "ee": "EE", "ge": "GE", "am": "AM", "az":
    "AZ", "kz": "KZ", "kg": "KG", "uz": "UZ", "md": "MD", "hk": "HK", "ir": "IR", "cu": "CU", "ni": "NI", "ve": "VE",
    "tr": "TR",
}  # fmt: skip
