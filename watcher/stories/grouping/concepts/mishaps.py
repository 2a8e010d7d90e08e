"""Fires, crashes, storms and other harm, in nine languages: rows as in `justice`."""

MISHAPS = """
!collapse 1.8 collapse collapsed cave-in cave_in обрушен обрушил обвал рухнул рухнув абрынул абвалі завалы= завале=
  завалом= завалило завалила zawali zawalen runęł griūt sugriuv einsturz eingestürz derrumb hundim effondr ébouleme
  įgriuv обруш завал впав_дах runął katastrofa_budowl griuvo nugriuvo stürzt_ein zusammengebroch desplom colapsó= écroul
trapped 1.6 trapped rubble под_завал пад_завал під_завал заблокированы_под uwięzien_pod gruzami gruzowisk verschüttet
  unter_trümmern atrapad escombros coincés décombres griuvės заживо под_землей пад_зямлёй під_землею underground
  pod_ziemi unter_tage bajo_tierra sous_terre
burns 1.6 burns= ожог апёк апёкі апёкам опіки опіків опіками oparzen poparz verbrennung quemadur brûlur nudeg nudegim
carbon_monoxide 2.2 carbon_monoxide угарн чадным_газ чадний_газ чадного_газ czad= czadem= tlenk_węgla kohlenmonoxid
  monóxido_de_carb monoxyde smalk
drown 2 drown утонул утонувш утопи патануў патанул патану втоп потонул потонув utonął utonę utopił ertrunk ertrink
  ahogad ahogó noyé noyade nuskendo skendo провалился_под_лед утапіў ertrank utopił= utopiła= utopili=
avalanche 2.4 avalanche лавина= лавины= лавину= лавіна= лавіны= lawina lawiny= alud= lawine lavina griūtis
drought 2 drought засух засуш susza= suszy= sausra dürre sequía sécheresse
ice 1.2 ice= icy= гололед галалед галалёд ожеледиц gołoledź glatteis lód= lodu= ledas= ledo= hielo verglas льда= льду=
  лёд= лёдзе= лід= крига ślisk lijundra plikled vereist
cold_snap 1.4 cold_snap freezing заморозк замаразк морозы= маразы= заморозки mróz= mrozy= kälte= helada gelée šaltis=
  šalna
tornado 2.2 tornado смерч торнадо trąba_powietrz wirbelsturm viesul
tsunami 2.4 tsunami цунами цунамі cunami
volcano 2.2 volcan вулкан wulkan vulkan ugnikaln
wildfire 2 wildfire bushfire лесн_пожар лясн_пажар лісов_пожеж лесных_пожар лесные_пожар pożar_las pożary_las waldbrand
  waldbrände incendio_forestal incendios_forestal feu_de_forêt feux_de_forêt miško_gaisr
epicentre 2 epicent эпицентр эпіцэнтр епіцентр epizentr épicentre
magnitude 2 magnitud магнитуд магнітуд richter_scale шкале_рихтер шкалі_ріхтер
eclipse 2.4 eclipse затмени зацьменьн зацменн затемненн zaćmien finsternis užtemim éclipse
plane_crash 2.2 plane_crash air_crash авиакатастроф авіякатастроф авіакатастроф flugzeugabst flugzeugungl katastrof_lotn
  lėktuvo_katastr accidente_aér crash_aér crash_d'avion
fell 1.2 fell= falls= упал= упала= упали= упало= упаў= зваліўся звалілася зваліліся звалився звалилася впав= впала=
  впали= spadł= spadła= spadły= abgestürzt stürzt= stürzte cayó cayeron tombé= tombée= nukrito nukritęs
wreckage 1.8 wreckage debris обломк абломк уламк szczątk wrak= wrack= trümmerteil restos= nuolauž débris
run_over 1.8 run_over hit_and_run сбил= сбила= сбили= сбит= насмерть_сбит збіў= збіла= збив= збила= potrąci angefahren
  überfahren atropell renversé partrenk наезд наезда наїзд
pedestrian 1.8 pedestrian пешеход пешаход пішохід пішоход pieszy= pieszego pieszych fußgäng peatón peaton piéton pėsčiųj
  pėsčiasis
derail 2.2 derail сошел_с_рельс сошли_с_рельс зійшов_з_рейок зійшли_з_рейок сышоў_з_рэек сышлі_з_рэек wykole entgleis
  descarril déraill nuo_bėgių
sink 2 sank= sinks= sunk= sinking затонул затонув затануў затанул zatonął zatonę versunk gesunken hundió hundido coulé=
  sombré= nuskend
firefighters 1.2 firefighter firemen пожарные= пожарных= пожарным= пожарными= пожарный= пажарныя= пажарных= пажарнік
  пожежник strażacy strażaków strażakom feuerwehrl bomberos pompiers ugniages ugniagesi
extinguish 1.6 put_out extinguish потушен потушили потушил ликвидировали_пожар загасили загасил загашен патушыл загасіл
  патушаны загасілі ugasz gelöscht apagad extinguido éteint užgesin
residents 0.6 residents inhabitants жители= жителей= жителям= жительниц жыхары= жыхароў= жыхарам= мешканці= мешканців=
  мешканцям= mieszkańc einwohner anwohner gyventoj vecinos habitants riverains местные_жит мясцовыя_жых
building 0.9 building= buildings= здание= здания= здании= зданий= будынак будынк будівл будинок будинк budynek budynk
  gebäude edificio edificios bâtiment immeuble pastat многоэтаж шматпавярх багатопов девятиэтаж дев'ятипов hochhaus
  wohnhaus mehrfamilien wieżow apartment_block apartment_building daugiabut blok_mieszk bloku_mieszk пятиэтаж пяціпавярх
  дзевяціпавярх п'ятиповерх
heater 1.8 heater обогреват абагравальн обігрівач grzejnik heizgerät calefactor radiateur šildytuv
ambulance 1.4 ambulance скорая_помощь скорой_помощи скорая= скорой= хуткая= хуткай= хуткая_дапам швидка= швидка_доп
  швидкої karetk pogotow rettungswag krankenwag ambulancia greitoji greitosios
search_missing 1.4 search_for_missing разыскива шукаюць suche_nach búsqueda recherches_se paieškos разыскив
  поиски_пропав ищут_пропав пошукі_знікл розшукують_знікл пошуки_зникл poszukiwania_zagin szukają_zagin ieško_dingus
  dingusio_paieška search_under_way buscan_a recherches_pour_retrouver recherche_de_disparu
gas_cylinder 2 газовый_баллон газового_баллон газавы_балон газавага_балон газовий_балон газового_балон gas_cylinder
  gas_canister butla_gazow butli_gazow gasflasche gaskartusche bombona_de_gas bouteille_de_gaz dujų_balion
unidentified 1.4 unidentified неопознанн неапазнан непазнан невпізнан niezidentyf unbekannt_flug nicht_identifiz
  no_identificad non_identifié neatpažint
landmine 2 landmine mine_blast подорвался_на_мин подорвались_на_мин падарваўся_на_мін падарваліся_на_мін
  підірвався_на_мін підірвались_на_мін mina_przeciw antipersonnel
stampede 2.4 stampede давка= давке= давку= цісканін тиснява tumult_ tratow massenpanik estampida bousculade spūstis=
train_driver 1.8 train_driver машинист машыніст maszynist lokführer maquinista mašinist
depot 1.6 depot депо= дэпо= depo= lokomotivdepot zajezdn
station 1.2 station= станция= станции= станцию= станций= станцыя станцыі станцыю станція станції станцію stacja= stacji=
  bahnhof stotis stotyje estación= estaciones= gare= вокзал вакзал dworzec dworcu
short_circuit 2 short_circuit короткое_замык кароткае_замык коротке_замик zwarcie kurzschluss cortocircuito
  court-circuit trumpasis_jung
coach_bus 1.8 autokar autocar reisebus minibus маршрутк маршрутка coach_carrying coach_with tourist_coach autobusik
  микроавтобус мікрааўтобус мікроавтобус
standstill 1.2 standstill встало= встали= стаялі= стояли= стояв= стояла= stillstand stehen_still stanęły= stanęła=
  sustojo= stojo= paraliz paralyz paralys
disaster 1.4 disaster catastroph катастроф бедств бядот стихий стыхі kataklizm klęska= katastroph katastrofa catástrofe
  désastre nelaim
incident 0.7 incident инцидент інцыдэнт інцидент incydent zwischenfall vorfall incidente incidentas происшеств здарэнн
  подія=
damage 0.9 damage damaged ущерб поврежд пашкодж пошкодж зруйнов разбурэн разруш uszkodz zniszcz beschädig zerstör daños
  dañad dégâts détruit endommag žala= apgadin sugriaut
landing 1.4 landing= landed= landet= emergency_landing посадк посадил пасадк приземл прызямл przyziem lądowan notland
  landung aterriz atterri nusileid
crew 1.4 crew= экипаж экіпаж екіпаж załoga załogi załogębesatzung tripulac équipage įgula įgulos
pilot 1.6 pilot= pilots= пилот= пилота= пілот= пілота= летчик лётчик лётчык льотчик piloto= pilote= lakūn
cargo 1.2 cargo freight груз= груза= грузов= грузы= вантаж грузаў ładun fracht carga= fret= krovin
port 1.4 seaport порт= порта= порту= портов hafen= hafens uosto= uostas= port_of puerto= port_de portu=
traffic_jam 1.6 traffic_jam пробк= пробки= пробках корк= корки= затор= затори korek= korki= korku= stau= staus= atasco
  embouteil kamštis kamščiai
dam 1.6 dam= плотин плаціна грэбл= дамб дамба tama= tamy= staudamm barrage užtvank гэс= гідраэлектр
tunnel 1.6 tunnel туннел тунел тунэл tunel tunelis
sewage 1.6 sewage канализац каналізац kanalizac abwasser aguas_resid eaux_usées nuotek
water_supply 1.4 water_supply водоснабж водаснабж водопостач водопровод водаправод wodociąg wasserversorg
  suministro_de_agua eau_potable vandentiek без_воды без_вады
waste 1.4 garbage trash rubbish landfill мусор смецц сміття свалк сметнік звалищ śmieci wysypisk müll= mülldepon basura
  déchets šiukšl sąvartyn отходы= отходов=
pollution 1.6 pollution загрязн забрудж забрудн zanieczyszcz verschmutz contaminac taršos tarša= выброс
radiation 1.8 radiation радиаци радыяцы радіаці promieniow strahlung radiación radiac
chemicals 1.4 chemical химическ хімічн chemiczn chemisch químic chimiqueаммиак аміяк аміак ammonia amoniak хлор=
  chlorine
gas_explosion 1.6 взрыв_газ выбух_газу вибух_газу gas_explos gas_blast wybuch_gazu gasexplosion explosión_de_gas
  explosion_de_gaz dujų_sprog взорвался_газ выбух_газ выбухнуў_газ выбух_бытавога_газ вибух_газ вибухнув_газ wybuch_gaz
sinkhole 2 sinkhole провал_грунт карстов zapadlisk erdloch socavón gouffre
ice_drift 1.6 ice_floe льдин льдзін крижин kra= kry= eisscholle
snowdrift 1.4 snowdrift сугроб гурб замет= метел завіру завірюх хуртовин zamieć zaspy schneeverweh schneesturm ventisca
  tempête_de_neige pūga= blizzard
downpour 1.6 downpour ливень ливни ливнев ліўн ліўневы злив= злива= зливи= ulewa= ulewy starkregen aguacero averse
  liūtis= liūtys=
temperature 1.2 temperatur температур тэмператур degrees= градусов градусаў градусів stopni= laipsn grados= degrés=
  ola_de_calor vague_de_froid
storm_warning 1.4 orange_level оранжев_уровен аранжав_узров помаранчев_рівен жовт_рівен желт_уровен
mushroom 1.8 mushroom гриб= грибы грибов грыбы грыбоў гриби грибів grzyb pilz= pilze setas champignon_ grybai grybų
berries 1.6 berries ягод jagod beeren bayas baies uogos uogų черник чарніц журавін клюкв чорниц
wolf_bear 1.6 wolf= wolves волк= волки= воўк= ваўкі= вовк= вовки= wilk= wilki= vilkai vilkas bear= bears медведь
  медведя= медведи= медведей= мядзведз ведмед niedźwied bären oso= osos lynx рысь= рыси= ведмід медведь= медведица=
  vilkas= vilko= vilkai= meška= meškos= lobo= lobos= loup= loups=
elk 1.8 elk= moose лось= лося= лоси= ласі= elch= alce= briedis briedži кабан= дик= wild_boar wildschwein
beaver 2 beaver бобр= бобра= бабр= bóbr bober= bebras
stork 2.2 stork бусел бусл аист= лелек bocian storch= cigüeña cigogne gandr
whale 2 whale кит= wieloryb wal= ballena baleine banginis
bird 1.2 bird= birds= птиц птушк птах= ptak= ptaki= vögel vogel= aves= pájaro oiseau paukšč
"""
