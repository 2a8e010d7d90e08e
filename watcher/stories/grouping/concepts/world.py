"""States, borders, wars and public life as the same feeds tell them, in nine languages: rows as in `justice`."""

WORLD = """
president 0.6 president лидер= глава_госуд глава_держ кіраўнік_дзярж президент прэзідэнт prezydent prezident präsident
  presiden président leader= staatschef staatsoberh head_of_state głow_państ ruler= dictator диктатор дыктатар strongman
  machthaber
supreme_leader 1.4 supreme_leader guide_suprême верховный_лидер верховный_руковод рахбар вярхоўны_лідар верховний_лідер
  guia_suprem líder_suprem oberster_führer najwyższy_przyw
minister 0.8 minister министр міністр ministr ministro ministre ministrė министерств міністэрств міністерств міністэрк
foreign_ministry 1.2 foreign_minist мид= мзс= мзс msz= außenminist cancill urm=
parliament 1.2 legislator abgeordnet ex-mp diputad législat poseł posłank parliament deputies= депутат дэпутат парламент
  parlament seim сейм sejm posłow seimas bundestag diput député assemblée палата= палаты= lawmaker нижняя_палат госдум
  верховная_рад парлямант верховна_рад senat mps= senado congreso parlement sénat дума= думе= думу= думы=
government 0.7 government правительств урад уряд rząd= rządu= vyriausyb regierung gobierno gouvernement совмин кабмин
  саўмін кабмін gabinet kabinett cabinet
law 0.9 bill= law= laws= законопроект закон= закона= законопраект законопроєкт ustaw gesetz įstatym ley= loi= поправк
  законапраект папраўк закону nowelizac poprawk prawo_o pataisos amendment leyes= lois=
election 1.8 election vote= voters= выбор выборы выбар вибор wybor wybory rinkim wahl= wahlen elecc élection голосован
  галасав głosowan избирател избран голосуванн обран rinkėj išrinkt gewählt wahllokal stimmabgabe elected voting
  electoral elegid votación comicios élu= élus= абраны= абрана= абралі= wybrany= wybrana= wybrani= scrutin=
summit 1.8 summit саммит саміт szczyt= szczycie gipfel cumbre sommet
talks 1 talks= обсуд абмерк абмяркоў обговор omów diskut besproch discut aptar принял_делегац принял_посл прыняў_
  negotiat переговор перамов перагавор rozmow_ negocjac deryb verhandl gespräch negoci pourparl meeting meets= met=
  встрет встреч сустрэ сустрэч зустрі spotka susitik trifft= treffen= reun rencontr беседа перемовин traf=
  conversaciones encuentro s'entretient
visit 1 visit визит візіт візит wizyt vizit besuch visita visite посетил наведа прыехаў_з прыбыў_з відвідав прибув_з
  odwiedził przybył_z lankosi apsilank atvyko_viz staatsbesuch arrives_on viaja_a déplacement_en
embassy 1.6 embassy ambassador посольств посол= пасольств амбасад посла= ambasad ambasador botschaft embajad ambassade
  pasiuntinyb пасол= пасла= паслом= послу=
diplomat 1.2 diplomat дипломат дыпламат diplomát пасол dyplomat консул= консула= консулы= консулу= консулом= konsul=
  konsula= konsulas= consul= cónsul= consuls= konsulin=
border 1 crossings= border crossing= границ граніц мяж мяжа мяжы кордон granic granicz przejści siena= sien grenze grenz
  frontera frontière pasien погранич памежн прикордон frontier fronteriz frontalier
crossing_point 1.6 checkpoint border_crossing пункт_пропуск погранпереход пропускн_пункт пункты_пропуск przejście_granic
  przejść_granic grenzübergang pasienio_punkt paso_fronteriz poste-front пераход_
reopen 1.8 to_open= opens_border opens_crossing opens_checkpoint откроет откроют адкрые адкрыюць відкриє відкриют
  otworzy otwarta otwarte öffnen atidarys reabrirá rouvrir reopen reopened открыл= открыла= открыли= открыт адкры адчын
  відкри otwart otwier otworz wieder_geöffnet öffnet wiedereröffn atidar atver reabr rouvr снова_работает заработал=
  заработала= заработали= запрацав запрацюв вновь_откр возобновил_работ возобновит_работ снова_откр снова_работают
  заработает зноў_адкр зноў_працуе зноў_працуюць аднавіў_прац аднавіла_прац відновив_робот відновила_робот знову_працює
  знову_відкр ponownie_otw znów_otw wznowi_ruch wznowił_dział znów_działa otwarcie_granic vėl_atid vėl_veikia
  atnaujino_darb grenze_wieder_offen wieder_offen grenzöffnung open_again opens_again working_again operational_again
  reapertura vuelve_a_abrir abre_de_nuevo rouvert réouverture à_nouveau_ouvert
close 1.4 shut= shuts= shutdown closed= closes= closure закрыл закрыт закрыва зачын закри zamkn uždar schließ geschloss
  legt_lahm legen_lahm cierr cerrad ferm= fermé fermet не_работал halts= halted nepriėm suspend приостанов seal= seals=
  sealed uždaro= uždarys uždarė uždaryt uždarym закро закрывает закрые закрывае зачыніць зачыняе закриє закриває zamknie
  zamyka schließen= schließt= riegelt cerrará cierra= fermera ferme_sa прекращает_работ прекращает_пропуск
  прекратит_работ спыняе_работ спыніць_работ припиняє_робот to_close will_close close_border close_crossing close_road
  close_airspace закрыў закрыцц užvėrė sperrt gesperrt sperrung shutting cerraron
refugee 1.4 refugee migrant asylum беженц мигрант бежанц мігрант біжен уцекач uchodź pabėgėl flüchtling refugiad réfugié
  убежищ azyl asyl уцякач asilo asile
airport 2 airport аэропорт аэрапорт аеропорт lotnisk oro_uost flughaf aeropuert aéroport port_lotniczy airfield
  aeródromo aérodrome
flight 1.2 flight plane= aircraft= airline рейс= рейсы= рейсов самолет самалёт самалет літак samolot lot= loty= lėktuv
  skryd flug= flüge flugzeug maschine vuelo avión vol= avion авиа air_traffic вылет авіярэйс авіарейс переліт lotów rejs
  flugverkehr vols=
drone 1.6 drone дрон беспилот бпла= беспілот безпілот dron bezzałog drohn квадрокоптер bepilot uav unmanned no_tripulad
  sans_pilote
missile 1.6 missile rocket ракет pocisk rakiet raket misil cohete roquette fusée geschosse=
!strike_attack 1.2 airstrike shelling attack= attacks= attacked удар= удары= обстрел атак абстрэл обстріл atak ostrzał
  angriff angegrif ataqu attaqu apšaud влучан влучила влучив вдарил вдарив ударил_по ударили_по ударила_по трапленн
  bombard shelled frappe_russe frappes= bombardeo nalot ostrzela raketenangriff авиаудар авіаудар авіяўдар smūgis
  smūgiai smogė angegriffen gleitbombe прилет_по обстрелял абстраляў обстрілял абстраля ударыл zaatakow uderzyli_w
  uderzenie_na beschuss beschossen attackiert luftangriff hit_by_drone atacó atacan einschlag= frappe=
solidarity 1.6 solidarit солидарн салідарн солідарн solidarn solidarum
fundraising 1.6 raises= raised= fundrais сбор_ собрал сабрал збір_ зібрал zebran zbiórk surink gesammelt recaud collect
money 0.8 euro= euros= евро= еўра= євро= eur= деньги= грош million миллион мільён мільйон mln= milion milijon
fine 1.6 fined= fine= штраф grzywn bauda geldstrafe multa amende аштраф оштраф
un 1.2 united_nations un= оон= аан= оон onz= jto= onu= вооз=
rights_council 1.6 human_rights_council совет_по_прав совета_по_прав menschenrechtsrat рады_па_прав
rapporteur 1.8 rapporteur спецдокладчик докладчик даклад_ спецдаклад доповідач sprawozdawc berichterstatt relator
report 0.7 report= reports= доклад= отчет даклад справаздач доповід звіт raport bericht informe rapport ataskait
  documented документ
systemic 1.2 systemic системн сістэмн systemow systemat sistémic systémique
european_union 1.2 european_union eu= ес= еc= ue= es= евросоюз еўрасаюз євросоюз unia_europ unii_europ europäische_union
  brussels брюссел бруксел bruksel europarliament еўрапарл европарл
nato 1.4 nato= нато= otan=
army 0.9 army= army военные= армия= армии= войск арм= wojsk armia kariuomen armee bundeswehr ejército armée military
  вооружен_сил арміі узброен_сіл збройн_сил armii siły_zbrojne streitkräfte armed_forces fuerzas_armadas армию= армією=
  армія= войска= військо= війська=
mobilisation 1.6 mobilis mobiliz мобилиз мабіліз мобіліз conscript призыв= призов прызыў poborow einberuf
pow 1.8 pow= pows= prisoners_of_war пленн пленных военноплен палон полон полонен військовополон jeńc jenców kriegsgefang
  belaisv prisionero_de_guerra prisonniers_de_guerre бранець бранц jeniec
returned_home 0.8 home= дома= домой= дадому удома= додому повернул вернул вярнул wróci grįž zurückgekehr regres retour
exercise 1.8 exercise= drills= manoeuvre manevr учени вучэнн навчан ćwicze manewr pratyb manöver maniobr маневр манеўр
  wargames ejercicios_militares exercices_militaires
weapons 1.2 weapon оружи зброя зброі збро ginkl waffe arma= armas= arme= broń= broni= bronią= bronie= боеприпас
  вооружени боепрыпас боєприпас amunicj uzbrojen šaudmen munition rüstung arms= ammunition munición armes
website 1.4 website site= сайт сайц вебсайт stron witryn svetain webseit página_web site_
media 0.7 media= сми= сmі= змі= newsroom редакци рэдакцы редакці redakc redaktion newspaper газет gazet laikrašt zeitung
  periódico journal= medien= mediów= médias= mediami= medijai= medios_de_com
editor 1.4 editor= редактор рэдактар redaktor chefredakt éditeur
internet 1.2 internet интернет інтэрнэт інтернет online
telephone 0.8 phone телефон тэлефон telefon teléfono téléphone handy=
regional 0.9 regional региональн рэгіянальн регіональн regionaln
resign 1.8 resign dismiss отставк адстаўк відставк уволен освобожден_от_должн звольнен звільнен_з_посад dymisj rücktritt
  atsistatyd dimisi démission sacked= назначил назнач прызнач призначи ушел_в_отстав подал_в_отстав уволил снят_с_должн
  сышоў_у_адстаў звольніл зняты_з_пасад пішов_у_відстав звільнили_з_посад rezygnac zrezygnow odwołan_ze_stanow
  podał_się_do_dym atleist zurückgetreten tritt_zurück entlassen_minist steps_down quits= dimite renunci cesad limogeage
  destituid destitución limogé= limogée=
meeting_state 1.2 совещан нарада= нараду= нарады= нараді= narad posiedzen sitzung
drugs 1.4 drug= drugs= наркот narkot droga= drogas= drogen drogue rauschgift kokain narcotic cocaine narcotráfic cocaína
  stupéfiant cocaïne
corruption 1.6 corrupt коррупц карупц корупц korupc bribe взят хабар łapów kyši korruption bestech schmiergeld
  corrupción soborno pot-de-vin
murder 1.6 murder убийств забойств вбивств morderst zabójst mord= nužud asesin meurtr zamordow žmogžud ermordet tötung
  homicide homicidio
children 0.8 child= children= дети= детей= дзец дзяц діти дітей dzieci vaik kinder kind= niños= enfant несовершеннол
  непаўнагад неповноліт minor= minors= minderjähr ребен дзіця дитина dziec teen= niño niña menores
women 0.5 women woman женщин жанчын жінк kobiet moter frauen frau= mujer femme женск жаноч жіноч
men 0.4 men= man= мужчин мужчын чоловік mężczyz vyr männer mann= hombre homme
foreigner 1 foreign_national foreigner иностран замеж іноземн cudzoziem užsien ausländ extranjer étranger
youth 0.8 young= молод моладз młod jaun jugend joven jeune
elderly 1.2 pensioner elderly пенсионер пенсіян rentner emeryt jubilad retrait пожил пажыл літн_людей pensinink senjor
  senioren anciano personne_âgée
disabled 1.4 disab инвалид інвалід niepełnospr behindert discapac handicap
night 0.6 night= overnight ночь= ночи= ночью= ноч= уначы ночі вночі noc= nocy= naktį nacht noche nuit midnight полноч
  północ mitternacht
diversion 1 divert перенаправ umgeleit przekierow desvi
radar 2 radar радар
fence 1.4 fence= забор загарож паркан ogrodz zaun= valla clôture płot= płotu= płotem=
church_leader 1 pope= папа_рим папа_рым papież papst papa=
anniversary 1 anniversary rocznic годовщин угодк гадавін jahrestag aniversari anniversaire metinės річниц sukakt
  metinės= metinių=
icon 1.4 icon= икон ікон
cyber 1.8 hack хакер хакэр кибер кібер cyber cyberpart leak= утечк уцечк витік wyciek leck
ai 1.6 artificial_intel искусствен_интел штучн_інтэл sztuczn_intel künstliche_intell
passenger 1.2 passenger пассажир пасажыр пасажир pasażer passagier keleiv pasajero
licence 1.4 licen лиценз ліцэнз ліценз licenc lizenz ausnahmegenehm разрешение= дазвол
treasury 1.8 treasury минфин мінфін skarbu_usa finanzminist
ease 1.6 eases= ease= eased lifts= lifted lockern lockert lockerung снял= сняли= сняла= зняли= знялі= ослабил смягч
  luzuj łagodz znosz znies alivia levant assoupl sušveln разрешил дазвол позволил
company 1 compan firm= firms= компани кампані компані фирм spółk firm įmon unternehm empresa entrepris концерн фірм
  koncern bendrov konzern enterprise przedsiębiorstw
individuals 1 individuals= физическ_лиц фізічн_ас osób_fiz asmen= asmenų= personen= personas_fís
hybrid 1.8 hybrid гибридн гібрыдн гібридн hybryd híbrid
trade 1.2 trade= торговл гандл торгів handel= prekyb comercio commerce handlu=
evacuate 1.6 evacu эвакуи эвакуі евакуй ewaku evaku эвакуац эвакуяв евакуац evakav
missing 1.6 missing= пропал= пропали пропаў знік зник zagin vermisst desapareci dispar dingo исчез прапал прапаў пропав
  dingus dingęs verschwunden disappeared vanished
poison 2 poison отрав атруц отруй trucizn otru vergift enven атручан атручв отруєн отруїв zatruci zatrul apsinuod nunuod
  intoxic intoxiqu empoisonn
hostage 2 hostage заложник закладнік заручник zakładnik geisel rehén otage įkait
ceasefire 1.8 ceasefire truce= перемири перамір перемир rozejm zawieszen_broni waffenruh waffenstill alto_el_fuego
  cessez
peace 1.2 peace= мир= мирн_план мірн pokój pokoj friede paz= paix= taika= taikos= taiką=
visa 1.6 visa= visas= виз= визы= визов візы візав віз= wiz= wizy= wiza visum vizų= vizos visado
doctorate 2.2 honorary doctorate honoris doktorat ganarov ганаров_докт почетн_докт почесн_докт ehrendokt garbės_dakt
  noblist degree= ступень
speech 1.2 speech= речь= прамов промов przemów rede= discurs discours kalb_
birthday 1.4 birthday день_рожд дзень_нарадж день_народ urodzin geburtstag cumpleaños
referendum 2 referend рэферэндум
constitution 1.6 constitut конституц канстытуц verfassung konstytuc konstituc
inauguration 2 inaugurat инаугурац інаўгурац інавгурац присяг
petition_sign 1.4 petition= signatur подпис= подписей петици петыцы petycj unterschrift firmas=
lawsuit 1.2 lawsuit sued= sues= иск= иска= позов pozew klage= demanda= plainte=
auction 1.8 auction аукцион аўкцыён аукціон licytac aukcj
language 1.2 belarusian_language язык= языка= мова= мовы= мове= język sprache kalba= lengua= langue=
bomb 1.6 bomb= bombs= bombing бомб заминир замінав замінув bomba miny=
shooting 1.8 shoot= shooting gunman стрельб страляні стрілян strzelan schieß tirote fusillade
vpn 1.8 vpn= youtube= whatsapp= roskomnadzor роскомнадз раскамнагл
telegram_channel 1.2 telegram_channel телеграм-канал чат= чата= чате= чаце= chat= czat= czatu= čat
ministry_defence 1.2 defence_minist defense_minist минобор мінабарон міноборон minobor verteidigungsmin
intelligence 1.6 intelligence разведк выведк розвідк wywiad_ geheimdienst žvalgyb
supreme_court 1.0 supreme_court верховный_суд вярхоўны_суд верховний_суд
climate 1.4 climate климат клімат klimat klima
energy 1.2 energy= energ энерги энергі енерг
space 1.8 space= космос космонавт rocket_launch орбит
traffic 1.2 traffic= движение= рух= ruch= verkehr eismas tráfico circulation ruszył wznow
crossed 1 crossed= crosses= crossing= пересек перасек перетну
arrive 0.9 arrive arrived arrives reach reached прибыл прыбыл прибул привезл прыехал прывезл przyby dotar atvyko
  eingetroffen ankunft llegó llegaron arrivé
security_law 1.6 national_security security_law нацбезопасн национальн_безопас sécurité_nationale nationale_sicherheit
  seguridad_nacional
secession 2.2 seces separat сепарат подстрекат incit
body_handed 2 body= тело= цела= тіло ciało leiche cadáver corps= bodies= тела= телами= тел= целы= целаў= тіла= тіл=
  тілами ciała= ciał= kūnai kūnus palaik leichnam cuerpos= remains= останк рэшткі= рештк szczątki= überreste restos_mort
  dépouille
scholarship 1.6 scholarship стипенд стыпенд stypend stipend
road_block 1.2 blocks_road перекры перакры blokad blockade blokada blokuj
ambush 1.8 ambush assassin покушен замах zamach attentat atentado
court_europe 2 echr еспч= єспл= european_court европейский_суд еўрапейскі_суд trybunał_praw
refuse 0.9 refus denies= denied= отказа адмов відмов odmów verweiger weiger rechaz niega refuse
appoint 1.6 appoint назначен назначил прызнач признач mianow powoła ernennt ernannt nommé paskirt nombrado nombrada
  nombró nombramiento nombra= nowym_szef paskyrė skiria_minist ernennung names_new nombrad designad_ministr
launch 0.9 launch= launches= launched запуст запушч uruchom gestartet lanz lance=
agreement 1.2 agreement deal= treaty соглашен пагаднен угод договор дагавор umow_ porozumien abkommen vertrag acuerdo
  accord= susitarim sutart
sign 0.7 signs= signed= подписа= подписал падпіса підписа podpisa unterzeich firma= firmó signe= pasiraš
mourning 2 mourning траур żałob trauer luto= deuil gedul день_жалоб дзень_жалоб жалобн
"""
