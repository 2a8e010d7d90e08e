"""Matches and those who play them, in nine languages: rows as in `justice`."""

SPORT = """
win 0.9 wins= won= beat= beats= defeat defeats= обыграл обыграно победил победила победили победу= победой= абыграл
  абыграў перамог= перамагл перамогу= перамогі= переміг= перемогл перемогу= здобул виграл выиграл выйграл выйграў wygrał
  wygrał= pokonał zwycięż zwycięst gewinnt= gewann siegt= sieg= besiegt gana= ganó gagne= remporte nugalėj laimėj
  triumph взяли_верх вырвал одолел одолела победа одержал_побед разгромил перамога разгроміў перемога обіграв обіграл
  виграв розгромив triumf įveikė pergal gewonnen siegte win= victory derrotó triunf vainqueur victoire venció= vence=
  vencedor
game 1.2 game= games= гульня= гульні= гра= ігри= игра= игры= rozgrywk partid= varžyb
final 1.2 финал= финале= финала= финалист фінал finału finale_ w_finale cup_final finalist finalas finału= finale=
  finalą=
tournament 1.4 tournament турнир турнір turniej turnier torneo tournoi turnyr
trophy 1.4 trophy титул титула тытул tytuł titel= titelgewinn titulas= кубок= кубка= кубке= кубку= пуха puchar pokal
  trofeo trophée taurė= taurę= taurės= трофе трафе cup= copa= coupe_du coupe_de кубак=
sets 1.2 сет= сета= сетах= сеты= сэт= сэта= сэтах= sets= setach= setów= sätzen setais=
goal 1.4 goal= goals= гол= гола= голы= gole= bramk goles= įvart мяч= мяча= мячом= мячей= м'яч= puck= забил забила забіў
  забив strzelił schoss anotó gol= tore= scored but= buts=
league 1.2 league= лига= лиги= лиге= лигу= ліга= лігі= лігу= ліги= ligi= ligue= lyga lygos khl= кхл= nhl= нхл= нба= nba=
  uefa= уефа= уеўа fifa= фифа= фіфа= евролиг еўраліг євроліг euroleag euroliga eurolig liga= bundesliga
club 1.3 club= clubs= клуб= клуба= клубу= клубе= клубом= клубы= клубов= klub= klubu= verein= klubas klubo= динамо=
  дынама= dynamo= бате= батэ= спартак= цска= ска=
contract 1.3 contract= contracts= контракт кантракт kontrakt= kontraktu contrato contrat= sutartį_su
player 1.2 player= players= игрок= игрока= игроки= игроков= гулец= гульцы= гравець гравця гравці piłkarz zawodnik
  spieler= spielerin jugador joueur žaidėj нападающ полузащитник нападник напад= вратарь= вратаря= вратар воротар
  брамнік голкипер goalkeeper striker= midfielder defender_of_the
athletics 2 athletics= легкоатлет легкая_атлет лёгкая_атл легкой_атлет лёгкай_атлет lekkoatlet leichtathlet atletismo
  athlétisme lengvaatlet lengvosios_atlet sprinter спринтер runner= бегун прыгун лёгкаатлет бягун скакун бігун biegacz
  bėgik läufer velocista coureur sprinteur
biathlon 2.2 biathlon биатлон біятлон біатлон biatlon біятлан biathlet biathlète
relay 2 relay эстафет эстафэт естафет sztafet staffel= relevo relais estafet
volleyball 2.2 volleyball волейбол валейбол siatkówk siatkar voleibol volley-ball tinklin валейбал siatków volley
handball 2.2 handball гандбол piłka_ręczna piłki_ręcznej szczypior balonmano rankinio= rankinis= rankininkai гандбал
  piłka_ręczn rankinin
figure_skating 2.2 figure_skat фигурн_кат фигурист фігурыст фігурн_кат фігурист łyżwiar eiskunst patinaj patinage čiuoži
  фигурн_катан фігурн_катан фігурне dailiojo_čiuož čiuož eisläufer skater patinador patineur
judo 2.2 judo дзюдо judok самбист самбіст sambo самбо
rowing 2.2 rowing гребл гребц грабц веславал wioślar rudern ruderer remo= aviron irklav
fencing 2.2 fencing фехтов фехтав szermier fechten esgrima escrime fechtav
motorsport 2 formula_1 formuła_1 формула-1 формулы-1 формула_1 grand_prix ралли= ралі= rallye
doping 2 doping допинг допінг dopaje dopage wada= вада= русада rusada
neutral 1.6 neutral нейтральн нэйтральн neutraln
anthem 2 anthem гимн= гимна= гимну= гимном= гімн= гімна= гімну= гімном= hymn= hymnu hymne= himno= himnas
referee 1.8 referee umpire рефери= рэферы арбитр= арбітр= schiedsrichter árbitro arbitre teisėjas_rung sędzia_spotkan
spartakiad 2 спартакиад спартакіяд спартакіад
squad 1.4 squad= состав_сборн склад_зборн kader= kadra= kadry=
overtime_goal 1.4 last_minute последней_минут апошняй_хвілін останній_хвилин ostatniej_minucie letzter_minute
  último_minuto dernière_minute paskutin_minut
"""
