"""Countries as nine languages begin to write them, and rulers that stand for them; forms as in `justice`.

Rows: `CODE forms…`.
"""

COUNTRIES = """
BY belarus беларус белорус білорус бялорус białorus bialorus baltarus bielorrus bielorus biélorus bélarus weißruss
  weissruss
RU russia русск росси расі расій расей росі росій rosj rosyj rusij rusų rusai russland russisch rusia= ruso= rusa=
  rusos= rusas= russie russe= russes= moscow's
UA ukrain украин украін україн ucrani ucrain
PL poland polish польш польск польшч польщ polsk polska polacy lenk= lenkij lenkų polen= polnisch polon= polonia polaco
  pologne polonais polens=
LT lithuan литв літв литов літоў літув літов litw litew lietuv litau lituan
LV latvia латви латыш латві łotw łotews latvij lettland lettisch leton lettonie
EE estonia эстон естон eston estij estland estonie
GE georgia= georgian= georgia's georgi= грузи грузі gruzj gruziń gruzij georgien georgisch georgie géorgie géorgien
  georgier georgiens=
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
CZ czech чех чэх чеськ czesk czechy čeki tschech chec= checa tchèqu tchéco
SK slovak словак славак słowac slowak eslovac slovaq
DE germany german= germans= german's герман немец ням нямец німе німеч niemc niemie vokiet deutsch aleman allemagn
  alleman
FR france= french= france's франц francj francus prancūz frankreich französ francia francés franci français
GB britain british united_kingdom uk= британ вялікабрыт brytani brytyj didžioji_brit grossbrit großbrit britisch
  reino_unido britán royaume-uni britanni england англи великобритан вялікабрытан großbritann
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
KR korea корея= кореи= корею= корейск кореї кореєю карэя карэі карэю карэйск korėj corea corée
IN india= indian= инди індый индий indie= indij indisch
IR iran иран іран irán irane
IQ iraq ирак ірак irak
SY syria сири сіры сирі syri syrien syrer сириец сирийц сірыец сірієць
IL israel израил ізраіл ізраїл izrael israël
PS palestin палестин палесцін gaza= газа= газе= сектор_газ
TR turkey turkish türkiye turkey's турц турэц туреч turcj turec turkij türk turqu
EG egypt египе егіп єгип egip ägypt égypt
SA saudi саудов саудаў saudyj saudij
AE emirat эмират эмірат
VE venezuel venezol венесуэл венэсуэл
GT guatemal гватемал
CR costa_rica коста-рик
HN hondur гондурас
PA panam= panamá панам
CO colomb колумб kolumb kolumbi
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
SD sudan судан sudán soudan
QA qatar катар katar
KW kuwait кувейт kuwejt koweït
JO jordan= jordania иордан іардан йордан jordanien jordanie
YE yemen йемен емен jemen yémen
LB lebanon lebanese ливан ліван liban libanon
LY libya libyan ливи= ливии= лівія лівії libia libyen libye
NG nigeria нигери нігер nigeri
KE kenya кени= кения= кеніі кеніў kenia
ZA south_africa юар= паўднёва-афр південно-афр rpa= südafrik sudáfrica afrique_du_sud
CD congo= конго конга kongo
SO somali сомали самалі сомалі
GQ equatorial_guinea экваториальн_гвине guinea_ecuatorial
PE peru= peruvian перу= perú= pérou
CL chile= chilean чили= чылі= chili=
AR argentin аргентин аргенцін аргентін argentyn
EC ecuador эквадор еквадор ekwador équateur=
BO bolivia= bolivian боливи балівіі болівії boliwi
HT haiti гаити гаіці гаїті
LK sri_lanka шри-ланк шры-ланк шрі-ланк
NP nepal непал
MN mongoli монгол мангол
ID indonesi индонези інданез індонез
MY malaysia малайзи малайз malezj
SG singapor сингапур сінгапур
LA laos= лаос
AL albani албани албанi албані
HR croatia croat хорват харват chorwac kroat kroatij croacia
SI sloveni словени славені словені słoweni eslovenia slovéni
BA bosni босни босні bośni
ME montenegr черногор чарнагор чорногор czarnogór juodkalnij
MK macedoni македони македон macédoine
CY cyprus cypriot кипр кіпр cypr= cyprze zypern chipre chypre kipr
PT portug португал partugal партугал
BE belgium belgian бельги бельгі belgi belgij belgien belgique
DK denmark danish дани= дании= датск даніі дацк данії данськ dania duńsk dänemark dänisch danij dinamarca danemark
IS iceland исланд ісланд islandi
NZ new_zealand новая_зеланд нова_зеланд nowa_zeland neuseeland nueva_zelanda nouvelle-zélande
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

#: Countries that a top-level domain speaks for when an entry names no country.
DOMAINS = {
    "by": "BY", "ru": "RU", "ua": "UA", "pl": "PL", "lt": "LT", "lv": "LV", "ee": "EE", "ge": "GE", "am": "AM", "az":
    "AZ", "kz": "KZ", "kg": "KG", "uz": "UZ", "md": "MD", "hk": "HK", "ir": "IR", "cu": "CU", "ni": "NI", "ve": "VE",
    "tr": "TR",
}  # fmt: skip
