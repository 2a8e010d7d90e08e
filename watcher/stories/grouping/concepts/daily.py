"""Weather, accidents, sport, prices: what else the same feeds tell, in nine languages: rows as in `justice`.

A watcher reads whole newspapers. Reports of a storm or a match must find each other too, and stay apart from ours.
"""

DAILY = """
balloon 2.6 balloon метеозонд зонд= аэрозонд шар= шары= шаров паветран_шар повітрян_кул balon balion ballon globo
smuggling 2 smuggl contraband контрабанд kontraband przemyt schmugg contrebande кантрабанд
cigarettes 1.6 cigar сигарет цыгарэт цигарет papieros zigarett tabac
!explosion 1.8 explosion blast= exploded взрыв выбух вибух wybuch eksplozj sprogim explosi explod детонац хлопок=
  хлопка= воплеск= взорвал подрыв узарва падарва підрив підірва eksplodował sprogo sprogdin gesprengt sprengsatz
  detonier detonation explotó estall detonó explose explosé déflagrat explota= explotó= explotan=
!fire 1.8 fire= fires= blaze flames пожар горит= загорел возгоран пажар гарыць узгаран пожеж горить pożar płonie gaisr
  brand= brannt feuer= incend feu= вогонь вогню огонь агонь ablaze палає палають палала палав палае палаў inferno горел
  сгорел выгорел загарэў загарэл гарэў згарэў згарэл загорів загоріл згорів згоріл займанн spłon płonął zapalił sudeg
  užsidegė brennt verbrannt großbrand flammen ardió quemó fuego brûle brûlé dega= quema= quemó= quemad горіла= горіло=
  горіли= arde=
refinery 2.4 refinery oil_plant нпз= нафтаперапрац нефтеперераб rafiner raffinerie refinería naftos_perdirb
smoke 1.4 smoke дым= дыма= дымом= dym= rauch fumée dūm humo=
casualties 0.8 casualt пострадав ранен пацярпел паранен постраждал rann poszkod verletz sužeist herid bless injur
  wounded= жертв травм ахвяр постражд поранен ofiar nukentėj aukų opfer victims lesionad víctima victime aukų= aukos=
!storm 2 storm hurricane strong_wind ветер= ветра= ветром= вецер= ветру= вітер= вітру= wiatr wichr wind= winds= непогод
  ураган бура= буря= бур= бури= шторм негод навальніц nawałnic wichur burza burz audr sturm unwetter orkan tormenta
  tempête viento vent= шквал негадз буревій huragan škvalas uragan stiprus_vėj vėtra gewitter windstorm thunderstorm
  vendaval huracán orage rafales ouragan vents_violents стихии= стихия= стихией= temporal=
!flood 2 flood паводк паводак повін наводнен затоп powodzi= potvyn hochwass überschwemm überflut inundac inondat powódź=
  powodzią подтопл паводок потоп затапіл падтапл підтоплен zalał zalane zalania podtopien užliejo apsemt užtvin flut=
  fluten inundó inundad riada crecida inondé crue= crues= inonde повені= повень= повінь=
!earthquake 2.4 earthquake quake= землетряс землятрус землетрус trzęsienie žemės_drebėj erdbeb terremoto séisme sismo=
  tremor aftershock толчки= толчков= толчок= подземн_толч штуршк штуршок поштовх wstrząs erdstöß erschütterung temblor
  secousse požemini сейсмич падземн_шт trzęsieni_ziemi žemės_dreb nachbeben beben= seísmo tremblement_de_terre
weather 1 weather forecast погод надвор'е жара= спека= heat= heatwave спёка upał hitze мороз frost град= синоптик мароз=
  марозы= маразы= гарачын karštis= šalčiai= спёку= спеку= жару= calor= frío= chaleur= canicule= froid= cold_weather
  градусов= градусів= градусаў=
power 1.6 обесточ абясточ знеструм абэсточ without_power no_power bez_prądu ohne_strom electric power_cut blackout
  outage power= без_света без_святла электрич электрычн электрэнерг энергет енергет prąd= prądu= elektr strom= stromausf
  electricidad courant электро без_электр света= свет_откл без_свет отключени_свет без_святл электраэнерг без_світл
  електроенерг apagón corte_de_luz
tree 1.2 tree= trees= дерев дрэв дрэва= drzew med= medžiai baum bäume árbol arbre
village 0.9 деревень деревня вёсцы вёсках village settlement вёск вёсак деревн дерев= населенн населеных паселіш wieś=
  wsi= wiosk kaim dorf= dörfer pueblo aldea
roof 1.2 roof дах дахі крыш dach= dachy stog= dächer techo toit
rescue 1.4 rescue emergency_serv мчс= мнс= спасат ратавал рятув дснс ratown strażak gelbėtoj rettungs feuerwehr bombero
  pompier rescat спасли спасени выратав врятув uratow ratow išgelbė gerettet rettung retter saved secour sauvetage
  sauveteur спас= спасли= спасла= спасено= gelbėj sauvé= sauvés= sauvée=
!accident 1.8 accident crash= crashed collision дтп= авари аварыя авары аварі столкновен сутыкн zderzen avarij unfall
  choque wypadek wypadk катастроф столкнул врезал сбил урэзаў зіткну зіткненн врізав збив kolizj zderzył karambol
  potrącił wjechał susidūr partrenk verunglück kollision zusammenstoß zusammengestoß kollidier geprallt collided
  collides colisi percut heurt chocó= chocan=
bus 1.6 bus= buses= автобус аўтобус autobus bus троллейбус тралейбус тролейбус mikroautobus troleibus busse=
train 1.4 train= trains= railway поезд поезда цягнік поїзд pociąg kolejow kolei= traukin zug= züge bahn= tren=
  ferrocarril жд= железнодорож чыгун залізн kolejarz railwaym rail_worker railway_worker eisenbahner ferroviari cheminot
  geležinkel чыгуначнік залізничник электричк железн_дорог электрычк потяг електричк rail= trenes sncf ferroviaire
truck 1.6 truck фур= фуры= фура= фуру= грузовик грузав вантажів ciężar tir= sunkvež vilkik lkw= laster camión camion
  lorry= lorries= большегруз tiry tirów lastwagen lastkraftwagen sattelschlepper poids_lourd tiry=
car 0.9 car= cars= driver авто= автомобил машин= машины= аўто аўтамаб кіроўц водител вадзіцел водій kierow samoch aut=
  auto= vairuotoj automobil fahrer coche conduct легковушк легков машын легкав автомобіл автівк auta= autos= pkw vehicle
  automóvil vehículo voiture véhicule
queue 1.4 queue очеред чарга чаргі черга kolejk_ kolejka eilė warteschlang
bridge 1.8 bridge мост= моста= мосту= мосце= мосц міст= mostu= moście tiltas brück puente pont= ponts= tiltas= tilto=
  tiltą= tiltai=
road 0.9 road= roads= highway дорог трасс дарог шаша drog kelias straß carretera route= шоссе шашы траса шосе trasa
  autostrad autobahn landstraße motorway autopista autoroute трасі= kelyje= plento= plente= szosa= szosie= szosę=
factory 1.2 factory plant= plants= завод комбинат камбінат фабрик предприят прадпрыемств підприємств fabryk zakład
  gamykl fabrik werk= fábrica usine льнокомбин цех фабрык комбінат mill= planta_de
mine 1.8 mine= mines= miner шахт kopaln kasykl bergwerk mina= mineros mine
nuclear 1.8 белаэс nuclear аэс= аэс ядер ядзер atom jądr branduol nuklear
oil 1.2 oil= gas= нефт нафт газ= ropa= ropy= gaz= naft öl= erdgas petróle pétrole dujos= erdöl crude crudo
price 1.2 price= prices= цены= цена= цен= кошт цэны ціни ціна cen= ceny= kain preis= preise precio prix_ цаны цэн даражэ
  цін дорожча drożeje podrożał pabrango teurer verteuert costlier dearer encarec hausse_des_prix renchér cena= cenę=
  ceną= coûte= coûtera=
salary 1.6 salar wage зарплат заробк зарабіл заработа płac= zarobk wynagrodz atlyginim gehalt löhne= salario salaire
  пенси пенсі pension emeryt зарабатыва зарабля заробля zarabia verdien= verdient earn= earns= earned= pay= оклад
  заработн аклад заробітн pensja pensje algos paycheck sueldo rémunér alga= algą= lohn=
tax 1.6 tax= taxes= налог падатк податк podat mokes steuer impuest fiscal impôt пени= подоход податак податок akcyz levy
  gravamen taxe=
bank 1.4 bank= banks= банк bankas banken banco banque banko bancari bancaire banku= bankų= bankom=
currency 1.7 rouble ruble dollar рубл доллар даляр долар курс= валют złot dolar euras währung kurs= dólar рубель rubla
  waluta waluty rublis doleris valiut rubel wechselkurs exchange_rate currency rublo divisa tipo_de_cambio
  taux_de_change
economy 1 econom экономик эканом економ gospodark ekonom wirtschaft économ inflation инфляц інфляц gdp= ввп= экономическ
  эканаміч gospodarcz konjunktur
export 1.4 export импорт імпарт экспорт экспарт import eksport експорт імпорт
milk 2 milk= dairy молок молоч малак mleko mlecz pienas milch leche lait=
harvest 1.6 harvest урожай ураджай врожай żniw zbiór derli ernte cosech récolte
strawberry 2.4 strawberr клубник клубніц трускав полуниц truskaw brašk erdbeer fresa fraise
tourism 1.4 touris турист турыст turyst turist
holiday 1 holiday праздник свят= свята святы šventė feiertag fiesta fête= victory_day дня_побед дзень_перам дня_перам
  dnia_zwycięst независимости незалежнасці independence_day święto= święta= świąt= święcie=
parade 2 parade парад= парада= парады= параде= параду= парадзе= desfile défilé parade= parades= parada= parady= paradę=
  paradzie= desfilar
concert 1.6 concert концерт канцэрт koncert konzert concierto auftritt gig=
!festival 1.6 festival фестивал фэсты фестывал festiwal festivali
exhibition 2 exhibition выставк выстав wystaw ausstell exposici exposition paroda= parodos= parodoje= parodą= выстаўк
  виставк exhibit
film 1.8 film= films= documentary movie фильм фільм кино film filmas película премьера= премьеру= премьеры= прэм'ера=
  прем'єра= стужк стрічк spielfilm dokumentarfilm documental long-métrage documentaire
book 1.4 book= books= книг кніг książk knyg buch= bücher= libro livre библиот бібліят librar büchereien bibliotek книжк
  ouvrage
music_album 1.8 album= альбом song= songs= песн песні пісн piosenk daina lied= lieder canción chanson
theatre 1.8 theatre theater театр тэатр teatr bühne
museum 1.8 museum музей музе muzeum muziejus museo musée muziej
monument 1.8 monument памятник помнік пам'ятник pomnik paminkl denkmal mahnmal statue estatua stèle
church 1.6 church костел касцёл касцел церк царкв храм cerk bažnyč kirche iglesia église католи каталі cathol katoli
  kościół= kościoł kościele= dom= kościel
school 1.2 school школ szkoł mokykl schule= escuela école гімназ ліцэй ліцей liceum gimnazij schulen gymnasium colegio
  lycée= lycées=
university 1.6 university университет універс uniwersyt universit вуз= институт інстытут інститут politechnik hochschule
  college universidad
vaccine 1.8 vaccin вакцин вакцын szczepion vakcin impf
virus 1.6 virus covid вирус вірус wirus epidem эпидем коронавирус ковид каронавірус кавід коронавірус ковід koronawirus
  koronavirus coronavirus
!football 1.8 football soccer футбол piłk piłkar futbol fußball fútbol футбал kicker
!hockey 2 hockey хокке хаке хокей hokej ledo_ritul eishockey шайб хокеїст hokeist ritulinink
match 1.2 match матч гульн матчу mecz rungtyn spiel= spiele= quarter-final quarterfinal четвертьфинал чвэрцьфінал
  чвертьфінал ćwierćfina viertelfin полуфинал semifinal overtime овертайм авертайм halbfinal cuartos_de поединок
  паядынак поєдинок mačas fixture
team 1 team= сборн зборн збірн drużyn reprezentac rinktin mannschaft nationalelf selecci équipe squad nationalmannsch
  nationalteam equipo sélection команда= команды= команду= командой= команди= каманда= каманды= каманду= komanda=
  komandos= komandų= komandą=
lost_game 1 lost_to loses_to уступил прайграл проиграл програл przegra pralaimė verlier perdió остановились_ поражени
  прайграў саступіў саступіл параза програв поразк porażk niederlage unterliegt derrota cae_ante défaite
olympics 2 olympi олимп алімп олімп igrzysk olimpij olimpin žaidyn paralympic olímpic juegos_olímp jeux_olymp
tennis 2 tennis теннис тэніс теніс tenis
champion 1.4 champion чемпион чэмпіён чемпіон mistrz meister= meisterschaft campeon čempion чэмпіянат чэмпіянк
  weltmeister europameister mundial=
marathon 1.8 marathon марафон маратон maraton
forest 1.4 forest лес= леса= лесу= лісу las= lasu= lesie wald= bosque forêt mišk лесной лясн ліс= лісов lasów leśn
  wälder лісі= лес_гор
water 1 water= вод= вода= воды= вады= woda wody wasser agua eau= vand
river 1.2 river рек= река= реки= реке= рака= ракі= rzek rzece fluss río rivière upė рацэ річк річц upės upėje ríos=
  fleuve
animal 1.2 animal животн жывёл zwierz tier= gyvūn wolf= волк wilk zoo= зоопарк заапарк тварин zoologijos tiere zoológico
  animaux зверь= звери= зверя=
housing 1.2 housing apartment flat= квартир кватэр жиль жыл mieszka butas wohnung vivienda logement жило_дом kamienic
  namas wohnblock block_of_flats flats= residential apartamento appartement butas= buto= bute= butą= дом=
hotel 1.5 hotel гостиниц гатэл готел
exam 1.6 экзамен экзамэн іспит egzamin prüfung exam= exams=
satellite 1.8 satellite спутник спадарож супутник satelit
wedding 2 wedding свадьб вясел весілл ślub wesele hochzeit boda mariage
potash 2.6 potash калий калія калию калием каліем калій беларуськали беларуськал kali= kalisal kalisank kali_ potas
  potaż potasu potasse kalio=
fertiliser 2 fertilis fertiliz удобрен угнаен добрив nawoz nawóz dünger fertilizant engrais trąšos trąšų trąšoms
loan 1.6 loan= loans= кредит крэдыт kredyt kredit paskol crédit crédito
interest_rate 2.2 refinanc рефинанс рэфінанс ставк облікову_став interest_rate key_rate stopy_proc stopa_ leitzins
  palūkan
central_bank 1.6 нацбанк национальн_банк нацыянальн_банк national_bank central_bank narodowy_bank цб= центробанк
  notenbank zentralbank
warehouse 2 warehouse склад= складе= складзе= складі= складу= склады= magazyn lagerhall sandėl almacén entrepôt
landslide 2.2 landslide mudslide сель= оползн селев зсув osuwisk erdrutsch deslave
fuel 1.6 fuel= petrol бензин паліва пальн топлив benzyn paliw benzin kraftstoff combustible
food 1 food= продукт прадукт харч żywno lebensmittel alimento maist картоф бульб
unemployment 1.6 unemploy безработ беспрац bezroboc arbeitslos layoff сокращен_штат
population 1.4 population census насельніцтв населени населення перепис перапіс ludność bevölker población
metro 1.8 metro= subway метро= метрополит u-bahn метрапалітэн мэтро metra= metrze= subte=
theft 1.6 theft= stolen robbery краж крадзеж грабеж kradzież diebstahl robo= украл скраў скрал крадіж вкрав kradzie
  ukradł skradzion vagyst pavogė gestohlen thief robaron hurto volé= vagis= vagys=
fraud 1.6 fraud мошен ашуканств шахрай oszust betrug estafa fraude sukči махляр ашукан oszukał wyłudz betrogen escroc
  escroquer обманул обдурил
helicopter 2 helicopter вертолет верталёт верталет гелікоптер helikopter śmigłow hubschrauber helicópt
ship 1.6 ship= ships= vessel tanker корабл карабл танкер судно= statek schiff barco navire laiv
submarine 2 submarine подводн_лодк підводн okręt_podw
cable 2 cable кабел кабель kabel
dog 1.6 dog= dogs= собак сабак hund= hunde= pies= psy= perro chien šun пес= пёс= пса= psa= psów šuo
airline 1.8 airline airlines carrier= авиакомпан авіякампан авіакомпан lini_lotnicz fluggesell aerolín compagnie_aér
  белавиа белавія belavia
pension 1.6 pension пенси пенсі emerytur rente= renten= pensij retraite_ jubilac
bird_flu 2.2 bird_flu avian грипп грып грип ptasi_gryp vogelgrippe gripe_aviar swine_fever ачс= чума
meat 1.6 meat pork свинин мяс= мяса= m'яс wieprz fleisch carne viande mięso= mięsa= mięsem= mėsa= mėsos= mėsą=
potato 2 potato картофел бульб картопл ziemniak kartoffel patata pommes_de_terre bulv
record 1.2 record= рекорд рэкорд rekord récord
street 1.4 renam переимен перайм переймен przemianow umbenannt street= улиц вуліц вулиц ulic_ gatv
tariff 1.8 tariff тариф тарыф taryf zoll= zölle arancel droits_de_douane пошлин мыта= мит= cło cła
customs 1.8 customs таможн мытн митн celn zollbeamt aduan douan muitin
pipeline 2.2 pipeline трубопров трубаправ нефтепров газопров газаправ rurociąg gazociąg oleoduct gasoduct
power_plant 1.8 power_plant энергоблок энергаблок reactor reaktor реактор рэактар электростанц электрастанц elektrowni
  kraftwerk elektrin central_nuclear centrale_nucl
labour_strike 2 on_strike walkout забастовк забастоўк страйк strajk streik= streiks huelga= grève= streikas
park 1.6 national_park park= парк= парка= парку= park_narod
bison 2.4 bison зубр żubr wisent stumbr
lake 1.6 lake= озер возер jezior ežer lago= lac=
song_contest 2.2 eurovis евровиден еўрабачан євробачен eurowiz eurovizij
chess 2.2 chess шахмат szach schach ajedrez échecs šachmat шахів шахіст ajedrecista
ski 2 ski= skiing biathlon лыж биатлон біятлон біатлон narciar slidin лыжн лижн narty skifahr skilang esquiador skieur
  skier= skiers= esquí= esquís=
basketball 2 basketball баскетбол кошык koszyków krepšin baloncesto баскетбал básquet
medal 1.6 medal медал mедал medail бронзу= бронза= бронзе= бронзов бронзав bronze= brąz= brązow bronce= bronzos
  серебро_чемп silver_medal srebrn_medal золот_медал золот_медаль трет_место третье_место трэцяе_месца третє_місц
  third_place podium подиум серебро_ бронз_ auksas sidabras silber= bronzą= bronzos=
coach 1.4 coach= тренер трэнер trener trainer= entrenad entraîn
gymnast 2 gymnast гимнаст гімнаст gimnast turner= turnerin
swimmer 2 swimm плав= пловц плывец pływa пловец плавани пловчих плаванн плавец plaukik plaukim schwimmer schwimmen
  nadador natación nageur natation
bus_crash 0.8 перевернул перакул overturn przewróci umgekippt опрокину rolled_over перекинув перевернувс wywrócił
  wywróci umgestürzt volcó volcado renversement apvirto nuvirto
metal 1.2 steel= metal сталь стали= сталі= stal= stahl acero acier
gold 1.4 gold= золот золат золото złoto gold_ oro= or=
wages_arrears 1 задолжен запазычан заборгован zaległ
inspection 1.4 inspect проверк праверк перевірк kontrol_ inspekc überprüf inspecc
shutdown 1.2 offline отключен отключил спыніл зупинил остановил sustabd отключ адключ остановлен спынен зупинен wyłączon
  stillgeleg abgeschalt
outbreak 1.4 outbreak вспышк успышк спалах ognisk_ ausbruch brote= flambée protrūk epidemi эпидеми эпідэмі епідем
  épidémie
measles 2.4 measles корь= кори= кор_ адзёр кір= odra= odry= masern sarampión rougeole tymai
explosion_gas 1 gas_leak утечк_газ уцечк_газ wyciek_gaz
lightning 2.2 lightning молни маланк блискавк piorun blitz= blitzschlag rayo= foudre žaib
hail 2.2 hail= град= градом= градобит hagel granizo grêle kruša grad= gradob
snowfall 1.2 snowfall снегопад снягов_ opady_śnieg schneefall nevada= первый_снег заснеж снегапад першы_снег сьнегапад
  снігопад перший_сніг śnieżyc pierwszy_śnieg pirmasis_snieg erster_schnee snowstorm first_snow nevadas primera_nieve
  chutes_de_neige première_neige снег= снега= снегу= снегом= сняг= снегаў= снегам= сьнег= сьнегу= сніг= снігу= снігом=
  śnieg śniegu= sniegas= sniego= sniegą= snow= schnee= schneemass nieve= nieves= neige= neiges=
fog 2 fog= туман mgła nebel niebla brouillard rūk
meteor 2.2 meteor метеор метэар
tick 1.6 mosquito комар камар komar mücke ticks= клещ клешч кліщ kleszcz zecke
dog_attack 0.6 bitten покус
hunter 1.8 hunter охотник паляўн мисливц myśliw jäger cazador chasseur
fish 1.4 fish= fishing рыб= рыба= рыбалк ryb= fisch= pesca pêche žuv=
lottery 2 lottery лотере латарэ loteri lotto
beauty 2 beauty_contest конкурс_красот miss_world miss_belarus miss_univers мисс_мир мисс_белар
hostel 1 dormitory общежит интернат інтэрнат гуртож akademik_
"""
