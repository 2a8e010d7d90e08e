"""What else the same feeds tell, in nine languages: rows as in `justice`.

A watcher reads whole newspapers. Reports of a storm or a match must find each other too, and stay apart from ours.
"""

WORLD = """
president 0.6 president лидер= глава_госуд глава_держ кіраўнік_дзярж президент прэзідэнт prezydent prezident präsident
  presiden président leader= staatschef staatsoberh head_of_state głow_państ ruler= dictator диктатор дыктатар
  strongman machthaber
supreme_leader 1.4 supreme_leader guide_suprême верховный_лидер верховный_руковод рахбар вярхоўны_лідар
  верховний_лідер guia_suprem líder_suprem oberster_führer najwyższy_przyw
minister 0.8 minister министр міністр ministr ministro ministre ministrė
foreign_ministry 1.2 foreign_minist мид= мзс= мзс msz= außenminist cancill urm=
parliament 1.2 parliament deputies= депутат дэпутат парламент parlament seim сейм sejm posłow seimas bundestag diput
  député assemblée палата= палаты= lawmaker
government 0.7 government правительств урад уряд rząd= rządu= vyriausyb regierung gobierno gouvernement
law 0.9 bill= law= laws= законопроект закон= закона= законопраект законопроєкт ustaw gesetz įstatym ley= loi=
election 1.8 election vote= voters= выбор выборы выбар вибор wybor wybory rinkim wahl= wahlen elecc élection голосован
  галасав głosowan
summit 1.8 summit саммит саміт szczyt= szczycie gipfel cumbre sommet
talks 1 talks= обсуд абмерк абмяркоў обговор omów diskut besproch discut aptar принял_делегац принял_посл прыняў_
  negotiat переговор перамов перагавор rozmow_ negocjac deryb verhandl gespräch negoci pourparl meeting meets= met=
  встрет встреч сустрэ сустрэч зустрі spotka susitik trifft= treffen= reun rencontr
visit 1 visit визит візіт візит wizyt vizit besuch visita visite
embassy 1.6 embassy ambassador посольств посол= пасольств амбасад посла= ambasad ambasador botschaft embajad ambassade
  pasiuntinyb
diplomat 1.2 diplomat дипломат дыпламат diplomát
border 1 border crossing= границ граніц мяж мяжа мяжы кордон granic granicz przejści siena= sien grenze grenz frontera
  frontière pasien погранич памежн прикордон
crossing_point 1.6 checkpoint border_crossing пункт_пропуск погранпереход пропускн_пункт пункты_пропуск
  przejście_granic przejść_granic grenzübergang pasienio_punkt paso_fronteriz poste-front пераход_
reopen 1.8 reopen reopened открыл= открыла= открыли= открыт адкры адчын відкри otwart otwier otworz wieder_geöffnet
  öffnet wiedereröffn atidar atver reabr rouvr снова_работает
close 1.4 shut= shuts= shutdown closed= closes= closure закрыл закрыт закрыва зачын закри zamkn uždar schließ
  geschloss legt_lahm legen_lahm cierr cerrad ferm= fermé fermet не_работал halts= halted nepriėm suspend приостанов
refugee 1.4 refugee migrant asylum беженц мигрант бежанц мігрант біжен уцекач uchodź pabėgėl flüchtling refugiad
  réfugié убежищ azyl asyl
airport 2 airport аэропорт аэрапорт аеропорт lotnisk oro_uost flughaf aeropuert aéroport
flight 1.2 flight plane= aircraft= airline рейс= рейсы= рейсов самолет самалёт самалет літак samolot lot= loty= lėktuv
  skryd flug= flüge flugzeug maschine vuelo avión vol= avion авиа air_traffic
balloon 2.6 balloon метеозонд зонд= аэрозонд шар= шары= шаров паветран_шар повітрян_кул balon balion ballon globo
smuggling 2 smuggl contraband контрабанд kontraband przemyt schmugg contrebande
cigarettes 1.6 cigar сигарет цыгарэт цигарет papieros zigarett tabac
drone 1.6 drone дрон беспилот бпла= беспілот безпілот dron bezzałog drohn
missile 1.6 missile rocket ракет pocisk rakiet raket misil
strike_attack 1.2 airstrike shelling attack= attacks= attacked удар= удары= обстрел атак абстрэл обстріл atak ostrzał
  angriff angegrif ataqu attaqu apšaud
explosion 1.8 explosion blast= exploded взрыв выбух вибух wybuch eksplozj sprogim explosi explod детонац
fire 1.8 fire= fires= blaze flames пожар горит= загорел возгоран пажар гарыць узгаран пожеж горить pożar płonie gaisr
  brand= brannt feuer= incend feu= вогонь вогню огонь агонь ablaze
refinery 2.4 refinery oil_plant нпз= нафтаперапрац нефтеперераб rafiner raffinerie refinería naftos_perdirb
smoke 1.4 smoke дым= дыма= дымом= dym= rauch humo fumée dūm
casualties 0.8 casualt пострадав ранен пацярпел паранен постраждал rann poszkod verletz sužeist herid bless injur
  wounded= жертв
storm 2 storm hurricane strong_wind wind= winds= непогод ураган бура= буря= бур= бури= шторм негод навальніц nawałnic
  wichur burza burz audr sturm unwetter orkan tormenta tempête viento vent=
flood 2 flood паводк паводак повін повод наводнен затоп powódź powodzi= powodzia potvyn hochwass überschwemm überflut
  inundac inondat
earthquake 2.4 earthquake quake= землетряс землятрус землетрус trzęsienie žemės_drebėj erdbeb terremoto séisme sismo=
weather 1 weather forecast погод надвор'е снег= снега= сняг snow= śnieg snieg= schnee nieve neige жара= спека= heat=
  heatwave спёка upał hitze мороз frost град= синоптик
power 1.6 electric power_cut blackout outage power= без_света без_святла электрич электрычн электрэнерг энергет
  енергет prąd= prądu= elektr strom= stromausf electricidad courant электро без_электр света=
tree 1.2 tree= trees= дерев дрэв дрэва= drzew med= medžiai baum bäume árbol arbre
village 0.9 village settlement вёск вёсак деревн дерев= населенн населеных паселіш wieś= wsi= wiosk kaim dorf= dörfer
  pueblo aldea
roof 1.2 roof дах дахі крыш dach= dachy stog= dächer techo toit
rescue 1.4 rescue emergency_serv мчс= мнс= спасат ратавал рятув дснс ratown strażak gelbėtoj rettungs feuerwehr
  bombero pompier rescat
accident 1.8 accident crash= crashed collision дтп= авари аварыя авары аварі столкновен сутыкн wypad zderzen avarij
  unfall choque
bus 1.6 bus= buses= автобус аўтобус autobus bus
train 1.4 train= trains= railway поезд поезда цягнік поїзд pociąg kolejow kolei= traukin zug= züge bahn= tren=
  ferrocarril жд= железнодорож чыгун залізн
truck 1.6 truck lorr фур= фуры= фура= фуру= грузовик грузав вантажів ciężar tir= sunkvež vilkik lkw= laster camión
  camion
car 0.9 car= cars= driver авто= автомобил машин= машины= аўто аўтамаб кіроўц водител вадзіцел водій kierow samoch aut=
  auto= vairuotoj automobil fahrer coche conduct легковушк легков
queue 1.4 queue очеред чарга чаргі черга kolejk_ kolejka eilė warteschlang
bridge 1.8 bridge мост= моста= мосту= мосце= мосц міст= mostu= moście tiltas brück puente pont=
road 0.9 road= roads= highway дорог трасс дарог шаша drog kelias straß carretera route=
factory 1.2 factory plant= plants= завод комбинат камбінат фабрик предприят прадпрыемств підприємств fabryk zakład
  gamykl fabrik werk= fábrica usine льнокомбин
mine 1.8 mine= mines= miner шахт kopaln kasykl bergwerk mina= mineros mine
nuclear 1.8 белаэс nuclear аэс= аэс ядер ядзер atom jądr branduol nuklear
oil 1.2 oil= gas= нефт нафт газ= ropa= ropy= gaz= naft öl= erdgas petróle pétrole dujos=
price 1.2 price= prices= цены= цена= цен= кошт цэны ціни ціна cen= ceny= kain preis= preise precio prix_
salary 1.6 salar wage зарплат заробк зарабіл заработа płac= zarobk wynagrodz atlyginim gehalt löhne= salario salaire
  пенси пенсі pension emeryt
tax 1.6 tax= taxes= налог падатк податк podat mokes steuer impuest fiscal impôt пени= подоход
bank 1.4 bank= banks= банк bankas banken banco banque
currency 1.4 rouble ruble dollar рубл доллар даляр долар курс= валют złot dolar euras währung kurs= dólar
economy 1 econom экономик эканом економ gospodark ekonom wirtschaft économ inflation инфляц інфляц gdp= ввп=
export 1.4 export импорт імпарт экспорт экспарт import eksport
milk 2 milk= dairy молок молоч малак mleko mlecz pienas milch leche lait=
harvest 1.6 harvest урожай ураджай врожай żniw zbiór derli ernte cosech récolte
strawberry 2.4 strawberr клубник клубніц трускав полуниц truskaw brašk erdbeer fresa fraise
tourism 1.4 touris турист турыст turyst turist
holiday 1 holiday праздник свят= свята святы święt šventė feiertag fiesta fête= victory_day дня_побед дзень_перам
  дня_перам dnia_zwycięst независимости незалежнасці independence_day
parade 2 parade парад= парада= парады= параде= параду= парадзе= parad desfile défilé
concert 1.6 concert концерт канцэрт koncert konzert concierto
festival 1.6 festival фестивал фэсты фестывал festiwal festivali
exhibition 2 exhibition выставк выстав wystaw parod ausstell exposici exposition
film 1.8 film= films= documentary movie фильм фільм кино film filmas película премьера= премьеру= премьеры= прэм'ера=
  прем'єра=
book 1.4 book= books= книг кніг książk knyg buch= bücher= libro livre библиот бібліят librar büchereien bibliotek
music_album 1.8 album= альбом song= songs= песн песні пісн piosenk daina lied= lieder canción chanson
theatre 1.8 theatre theater театр тэатр teatr
museum 1.8 museum музей музе muzeum muziejus museo musée
monument 1.8 monument памятник помнік пам'ятник pomnik paminkl denkmal
church 1.6 church костел касцёл касцел церк царкв храм kości cerk bažnyč kirche iglesia église католи каталі cathol
  katoli
school 1.2 school школ szkoł mokykl schule= escuela école
university 1.6 university университет універс uniwersyt universit вуз=
vaccine 1.8 vaccin вакцин вакцын szczepion vakcin impf
virus 1.6 virus covid вирус вірус wirus epidem эпидем
football 1.8 football soccer футбол piłk piłkar futbol fußball fútbol
hockey 2 hockey хокке хаке хокей hokej ledo_ritul eishockey шайб
match 1.2 match матч гульн матчу mecz rungtyn spiel= spiele= quarter-final quarterfinal четвертьфинал чвэрцьфінал
  чвертьфінал ćwierćfina viertelfin полуфинал semifinal overtime овертайм авертайм halbfinal cuartos_de
team 1 team= сборн зборн збірн drużyn reprezentac rinktin mannschaft nationalelf selecci équipe squad
lost_game 1 lost_to loses_to уступил прайграл проиграл програл przegra pralaimė verlier perdió остановились_
olympics 2 olympi олимп алімп олімп
tennis 2 tennis теннис тэніс теніс tenis
champion 1.4 champion чемпион чэмпіён чемпіон mistrz meister= meisterschaft campeon čempion
solidarity 1.6 solidarit солидарн салідарн солідарн solidarn solidarum
marathon 1.8 marathon марафон маратон maraton
fundraising 1.6 raises= raised= fundrais сбор_ собрал сабрал збір_ зібрал zebran zbiórk surink gesammelt recaud
  collect
money 0.8 euro= euros= евро= еўра= євро= eur= деньги= грош million миллион мільён мільйон mln= milion milijon
fine 1.6 fined= fine= штраф grzywn bauda geldstrafe multa amende
un 1.2 united_nations un= оон= аан= оон onz= jto= onu= вооз=
rights_council 1.6 human_rights_council совет_по_прав совета_по_прав menschenrechtsrat рады_па_прав
rapporteur 1.8 rapporteur спецдокладчик докладчик даклад_ спецдаклад доповідач sprawozdawc berichterstatt relator
report 0.7 report= reports= доклад= отчет даклад справаздач доповід звіт raport bericht informe rapport ataskait
  documented документ
systemic 1.2 systemic системн сістэмн systemow systemat sistémic systémique
european_union 1.2 european_union eu= ес= еc= ue= es= евросоюз еўрасаюз євросоюз unia_europ unii_europ
  europäische_union brussels брюссел бруксел bruksel europarliament еўрапарл европарл
nato 1.4 nato= нато= otan=
army 0.9 army= army военные= армия= армии= войск арм= wojsk armia kariuomen armee bundeswehr ejército armée military
mobilisation 1.6 mobilis mobiliz мобилиз мабіліз мобіліз conscript призыв= призов прызыў poborow einberuf
pow 1.8 pow= pows= prisoners_of_war пленн пленных военноплен палон полон полонен військовополон jeńc jenców
  kriegsgefang belaisv prisionero_de_guerra prisonniers_de_guerre
returned_home 0.8 home= дома= домой= дадому удома= додому повернул вернул вярнул wróci grįž zurückgekehr regres retour
exercise 1.8 exercise= drills= manoeuvre manevr учени вучэнн навчан ćwicze manewr pratyb manöver maniobr
weapons 1.2 weapon оружи зброя зброі збро broń broni ginkl waffe arma= armas= arme=
website 1.4 website site= сайт сайц вебсайт stron witryn svetain webseit página_web site_
media 0.7 media= сми= сmі= змі= medi newsroom редакци рэдакцы редакці redakc redaktion newspaper газет gazet laikrašt
  zeitung periódico journal=
editor 1.4 editor= редактор рэдактар redaktor chefredakt éditeur
internet 1.2 internet интернет інтэрнэт інтернет online
telephone 0.8 phone телефон тэлефон telefon teléfono téléphone handy=
regional 0.9 regional региональн рэгіянальн регіональн regionaln local_
resign 1.8 resign dismiss отставк адстаўк відставк уволен освобожден_от_должн звольнен звільнен_з_посад dymisj
  rücktritt atsistatyd dimisi démission sacked= назначил назнач прызнач призначи
meeting_state 1.2 совещан нарада= нараду= нарады= нараді= narad posiedzen sitzung
drugs 1.4 drug= drugs= наркот narkot droga= drogas= drogen drogue
corruption 1.6 corrupt коррупц карупц корупц korupc bribe взят хабар łapów
murder 1.6 murder убийств забойств вбивств morderst zabójst mord= nužud asesin meurtr
children 0.8 child= children= дети= детей= дзец дзяц діти дітей dzieci vaik kinder kind= niños= enfant несовершеннол
  непаўнагад неповноліт minor= minors= minderjähr
women 0.5 women woman женщин жанчын жінк kobiet moter frauen frau= mujer femme
men 0.4 men= man= мужчин мужчын чоловік mężczyz vyr männer mann= hombre homme
foreigner 1 foreign_national foreigner иностран замеж іноземн cudzoziem užsien ausländ extranjer étranger
youth 0.8 young= молод моладз młod jaun jugend joven jeune
elderly 1.2 pensioner elderly пенсионер пенсіян rentner emeryt jubilad retrait
disabled 1.4 disab инвалид інвалід niepełnospr behindert discapac handicap
night 0.6 night= overnight ночь= ночи= ночью= ноч= уначы ночі вночі noc= nocy= naktį nacht noche nuit midnight полноч
  północ mitternacht
diversion 1 divert перенаправ umgeleit przekierow desvi
radar 2 radar радар
fence 1.4 fence= забор загарож паркан płot ogrodz zaun= valla clôture
church_leader 1 pope= папа_рим папа_рым papież papst papa_
anniversary 1 anniversary rocznic годовщин угодк гадавін jahrestag aniversari anniversaire metinės річниц
icon 1.4 icon= икон ікон
forest 1.4 forest лес= леса= лесу= лісу las= lasu= lesie wald= bosque forêt mišk
water 1 water= вод= вода= воды= вады= woda wody wasser agua eau= vand
river 1.2 river рек= река= реки= реке= рака= ракі= rzek rzece fluss río rivière upė
animal 1.2 animal животн жывёл zwierz tier= gyvūn wolf= волк wilk zoo= зоопарк заапарк
housing 1.2 housing apartment flat= квартир кватэр жиль жыл mieszka butas wohnung vivienda logement
hotel 1.5 hotel гостиниц гатэл готел
exam 1.6 exam экзамен экзамэн іспит egzamin prüfung
satellite 1.8 satellite спутник спадарож супутник satelit
cyber 1.8 hack хакер хакэр кибер кібер cyber cyberpart leak= утечк уцечк витік wyciek leck
ai 1.6 artificial_intel искусствен_интел штучн_інтэл sztuczn_intel künstliche_intell
passenger 1.2 passenger пассажир пасажыр пасажир pasażer passagier keleiv pasajero
wedding 2 wedding свадьб вясел весілл ślub wesele hochzeit boda mariage
potash 2.6 potash калий калія калию калием каліем калій беларуськали беларуськал kali= kalisal kalisank kali_ potas
  potaż potasu potasse kalio=
fertiliser 2 fertilis fertiliz удобрен угнаен добрив nawoz nawóz dünger trąš fertilizant engrais
licence 1.4 licen лиценз ліцэнз ліценз licenc lizenz ausnahmegenehm разрешение= дазвол
treasury 1.8 treasury минфин мінфін skarbu_usa finanzminist
ease 1.6 eases= ease= eased lifts= lifted lockern lockert lockerung снял= сняли= сняла= зняли= знялі= ослабил смягч
  luzuj łagodz znosz znies alivia levant assoupl sušveln разрешил дазвол позволил
company 1 compan firm= firms= компани кампані компані фирм spółk firm įmon unternehm empresa entrepris
individuals 1 individuals= физическ_лиц фізічн_ас osób_fiz asmen= asmenų= personen= personas_fís
hybrid 1.8 hybrid гибридн гібрыдн гібридн hybryd híbrid
trade 1.2 trade= торговл гандл торгів handel= handlu prekyb comercio commerce
loan 1.6 loan= loans= кредит крэдыт kredyt kredit paskol crédit crédito
interest_rate 2.2 refinanc рефинанс рэфінанс ставк облікову_став interest_rate key_rate stopy_proc stopa_ leitzins
  palūkan
central_bank 1.6 нацбанк национальн_банк нацыянальн_банк national_bank central_bank narodowy_bank цб= центробанк
  notenbank zentralbank
warehouse 2 warehouse склад= складе= складзе= складі= складу= склады= magazyn lagerhall sandėl almacén entrepôt
landslide 2.2 landslide mudslide сель= оползн селев зсув osuwisk erdrutsch deslave
evacuate 1.6 evacu эвакуи эвакуі евакуй ewaku evaku
missing 1.6 missing= пропал= пропали пропаў знік зник zagin vermisst desapareci dispar dingo
poison 2 poison отрав атруц отруй trucizn otru vergift enven
hostage 2 hostage заложник закладнік заручник zakładnik geisel rehén otage įkait
ceasefire 1.8 ceasefire truce= перемири перамір перемир rozejm zawieszen_broni waffenruh waffenstill alto_el_fuego
  cessez
peace 1.2 peace= мир= мирн_план мірн pokój pokoj friede paz= paix= taik
visa 1.6 visa= visas= виз= визы= визов візы візав віз= wiz= wizy= wiza visum visa vizų= vizos
doctorate 2.2 honorary doctorate honoris doktorat ganarov ганаров_докт почетн_докт почесн_докт ehrendokt garbės_dakt
  laureat лауреат лаўрэат noblist degree= ступень
speech 1.2 speech= речь= прамов промов przemów rede= discurs discours kalb_
birthday 1.4 birthday день_рожд дзень_нарадж день_народ urodzin geburtstag cumpleaños
referendum 2 referend рэферэндум
constitution 1.6 constitut конституц канстытуц verfassung konstytuc konstituc
inauguration 2 inaugurat инаугурац інаўгурац інавгурац присяг
petition_sign 1.4 petition= signatur подпис= подписей петици петыцы petycj unterschrift firmas=
lawsuit 1.2 lawsuit sued= sues= иск= иска= позов pozew klage= demanda= plainte=
auction 1.8 auction аукцион аўкцыён аукціон licytac aukcj
fuel 1.6 fuel= petrol бензин паліва пальн топлив benzyn paliw benzin kraftstoff combustible
food 1 food= продукт прадукт харч żywno lebensmittel alimento maist картоф бульб
unemployment 1.6 unemploy безработ беспрац bezroboc arbeitslos layoff сокращен_штат
population 1.4 population census насельніцтв населени населення перепис перапіс ludność bevölker población
language 1.2 belarusian_language язык= языка= мова= мовы= мове= język sprache kalba= lengua= langue=
metro 1.8 metro= subway метро= метрополит u-bahn
bomb 1.6 bomb= bombs= bombing бомб заминир замінав замінув bomba miny=
shooting 1.8 shoot= shooting gunman стрельб страляні стрілян strzelan schieß tirote fusillade
theft 1.6 theft= stolen robbery краж крадзеж грабеж kradzież diebstahl robo=
fraud 1.6 fraud мошен ашуканств шахрай oszust betrug estafa fraude sukči
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
body_handed 2 body= тело= цела= тіло ciało leiche cadáver corps=
scholarship 1.6 scholarship стипенд стыпенд stypend stipend
road_block 1.2 blocks_road перекры перакры blokad blockade blokada blokuj
ambush 1.8 ambush assassin покушен замах zamach attentat atentado
helicopter 2 helicopter вертолет верталёт верталет гелікоптер helikopter śmigłow hubschrauber helicópt
ship 1.6 ship= ships= vessel tanker корабл карабл танкер судно= statek schiff barco navire laiv
submarine 2 submarine подводн_лодк підводн okręt_podw
cable 2 cable кабел кабель kabel
dog 1.6 dog= dogs= собак сабак hund= hunde= pies= psy= perro chien šun
airline 1.8 airline airlines carrier= авиакомпан авіякампан авіакомпан lini_lotnicz fluggesell aerolín compagnie_aér
  белавиа белавія belavia
pension 1.6 pension пенси пенсі emerytur rente= renten= pensij retraite_ jubilac
bird_flu 2.2 bird_flu avian грипп грып грип ptasi_gryp vogelgrippe gripe_aviar swine_fever ачс= чума
meat 1.6 meat pork свинин мяс= мяса= m'яс mięs wieprz fleisch carne viande mėsa
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
chess 2.2 chess шахмат szach schach ajedrez échecs šachmat
ski 2 ski= skiing biathlon лыж биатлон біятлон біатлон narciar slidin
basketball 2 basketball баскетбол кошык koszyków krepšin baloncesto
medal 1.6 medal медал mедал medail
coach 1.4 coach= тренер трэнер trener trainer= entrenad entraîn
gymnast 2 gymnast гимнаст гімнаст gimnast turner=
swimmer 2 swimm плав= пловц плывец pływa
court_europe 2 echr еспч= єспл= european_court европейский_суд еўрапейскі_суд trybunał_praw
refuse 0.9 refus denies= denied= отказа адмов відмов odmów verweiger weiger rechaz niega refuse
appoint 1.6 appoint назначен назначил прызнач признач mianow powoła ernennt ernannt nombr nommé paskirt
launch 0.9 launch= launches= launched запуст запушч uruchom gestartet lanz lance=
agreement 1.2 agreement deal= treaty соглашен пагаднен угод договор дагавор umow_ porozumien abkommen vertrag acuerdo
  accord= susitarim sutart
sign 0.7 signs= signed= подписа= подписал падпіса підписа podpisa unterzeich firma= firmó signe= pasiraš
mourning 2 mourning траур жалоб żałob trauer luto= deuil gedul
bus_crash 0.8 перевернул перакул overturn przewróci umgekippt
metal 1.2 steel= metal сталь стали= сталі= stal= stahl acero acier
gold 1.4 gold= золот золат золото złoto gold_ oro= or=
wages_arrears 1 задолжен запазычан заборгован zaległ
inspection 1.4 inspect проверк праверк перевірк kontrol_ inspekc überprüf inspecc
shutdown 1.2 offline отключен отключил спыніл зупинил остановил sustabd отключ адключ остановлен спынен зупинен
  wyłączon stillgeleg abgeschalt
outbreak 1.4 outbreak вспышк успышк спалах ognisk_ ausbruch brote= flambée protrūk
measles 2.4 measles корь= кори= кор_ адзёр кір= odra= odry= masern sarampión rougeole tymai
explosion_gas 1 gas_leak утечк_газ уцечк_газ wyciek_gaz
lightning 2.2 lightning молни маланк блискавк piorun blitz= blitzschlag rayo= foudre žaib
hail 2.2 hail= град= градом= градобит hagel granizo grêle kruša grad= gradob
snowfall 1.2 snowfall снегопад снягов_ opady_śnieg schneefall nevada=
fog 2 fog= туман mgła nebel niebla brouillard rūk
meteor 2.2 meteor метеор метэар
tick 1.6 mosquito комар камар komar mücke ticks= клещ клешч кліщ kleszcz zecke
dog_attack 0.6 bitten покус
hunter 1.8 hunter охотник паляўн мисливц myśliw jäger cazador chasseur
fish 1.4 fish= fishing рыб= рыба= рыбалк ryb= fisch= pesca pêche žuv=
lottery 2 lottery лотере латарэ loteri lotto
beauty 2 miss_ beauty_contest конкурс_красот
hostel 1 dormitory общежит интернат інтэрнат гуртож akademik_
"""
