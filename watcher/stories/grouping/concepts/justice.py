"""What happens to prisoners, in nine languages: one row a concept, `name weight forms…`.

A form is the beginning of a word, or with `=` at its end a whole word; `a_b` is a phrase of two or more. The longest
form wins. `!name` is a kind of event: an entry tells one, and two entries of different kinds tell different news. The
weight says how much two entries have in common that both speak of it: 1 is everyday news here, 3 is rare.
"""

JUSTICE = """
!pardon 1.6 pardon clemenc grants_mercy lukashenka_frees помилова помилуван помилує помилув помилов милосерд памілава
  памілаван памілуе ułaskaw prawa_łaski prawo_łaski aktem_łaski begnadig gnadenerlass straferlass malonę malonės indult
  gracie= graciés gracié= gracia= grâce_présidentielle grâces_présidentielle amnistie_indiv suteikė_malon gnade=
  grâce_accordée grâce_présid
!amnesty 2.2 amnest амнист амніст amnist
amnesty_bill 1 first_reading второе_чтен первом_чтен первое_чтен першым_чытан першае_чытан першому_читан second_reading
  втором_чтен другім_чытан pierwszym_czytan pierwsze_czytan
!release 1.2 released= releases= release= freed= frees= free= freeing walks_free walk_free walked_free set_free on_bail
  freigelassen freilassung entlassen= entlassung auf_freiem_fuß in_freiheit kommt_frei kommen_frei wieder_frei освобод
  освобожд вышел_свобод вышла_свобод вышли_свобод выйдут на_свободе на_свободу на_волі на_волю вызвал вызвален выйшл
  выйшаў звільн вийшл вийшов uwoln wyszed wyszł wyszl zwolnion wypuszcz wolności= odzyska wolność= paleist laisvėn
  laisvėje išleist liberad liberac liberar excarcel libert libér remis_en_libert remise_en_libert відпусти відпуска
  випусти випуска отпустил отпускает отпускают выпустил выпускают адпусціл адпускае адпускаю выпусціл выпускае wypuścił
  relâch suelta= sueltan= paleid freikommen freikam lässt_frei lassen_frei на_свободі na_wolnoś į_laisvę freigekommen
  auf_freiem
!swap 2 swap exchange= prisoner_exchange exchange_of_pris обмен обмін абмен абмян wymian apsikeit austausch
  gefangenenaustausch canje intercambio échange_de обмянял wymienili mainai ausgetausch tauschen échangés=
!deport 1.8 deport expel expuls депорт выдвор выслал высылк вывезли_за вывезены_в вислал дэпарт ausgewies abgeschob
  ausweis= wydalon deportac выгнал_из_стран выслан вислан видворил wydalił wydalili wydalen wydalić išsiunt abschiebung
  ausweisung weist_aus destierr
!detain 1.2 detain detention arrest arrests= arrested= custody rounded_up round_up roundup sweep rounds_up nabbed
  задержа задержи аресто арест аресты облав затрым затрима арышт арештов арешту аблав aresztow zatrzyma zatrzymań sulaik
  suimt areštuo festgenommen festnahm verhaft festnimmt detien detenid detención arrestad arrêté arrestation interpell
  забрали_чел взяли_под пад_вартай под_стражу під_варту тримання_під w_areszcie под_арестом пад_арыштам під_арештом
  under_arrest bajo_arresto забрали= забралі= zabrano= picked_up милиция_забрала міліцыя_забрала забрал_чалавек
  забрал_человек забрал_осіб увезли_чел схапіл схопил схватил повязал скрутил пойма зловил ujęt schwyta przymkn areštav
  gefasst abgeführt nabs apresad detuvo detuvieron capturad capturó
!search 1.6 raid= raids= raided searches_homes house_search home_search обыск обшук ператрус рейд= рейды przeszuk rewizj
  durchsuch razzia allanam registro_de perquisi zaurzuty kratos= kratas= krata= kratą= atliko_krat registro_en allanó
  allanaron cateo
!charge 1.6 charged= charges= indict accused_of prosecut criminal_case обвинени обвинили обвинен возбудил уголовное_дел
  завели_дел абвінавач абвінаваці крымінальную_справ крымінальная_справ завялі_справ звинувач підозр_у обвинувач zarzut
  oskarż prokuratura_postaw anklag angeklag anklage kaltin įtarim imputa acusa inculp accusé mis_en_examen вінавац
  обвинил обвиняет обвиняют предъявил предъявлено абвінавац прад'яві звинуват підозр apkaltin pareikšti_įtar beschuldigt
  angelast vorgeworfen imputó acusó cargos_contra poursuivi mis_en_cause mise_en_examen
!trial 1.2 trial= trials= on_trial in_the_dock судят= процесс= судовы_працэс судзяць суд_над судить судят proces=
  procesu= prozess= prozeß prozesses= teism juicio procès= stand_trial goes_on_trial начался_суд судил суде_нача
  началс_суд суд_начал судзілі пачаўся_суд почався_суд судовий_проц stanął_przed_sądem stanęła_przed_sądem rozprawa
  rozprawy teisiam stojo_prieš_teis vor_gericht court_hearing tried_for enjuicia comparut comparaît= jugés=
!verdict 1.4 suspended_sent условн_срок условное_наказ лет_условно года_условно год_условно умоўны_тэрм умоўнае_пакар
  умовний_терм умовне_покар w_zawieszeniu bewährungs avec_sursis pena_suspend lygtinė_bausmė отправил_в_колони
  отправили_в_колони отправил_за_решет muss_gefäng muss_in_haft ins_gefängnis muss_straflager trafi_za_krat
  adправі_калон адправі_ў_калон відправ_за_ґрат prison_term prison_terms получил_лет получила_лет получил_года
  получила_года атрымаў_гад атрымала_гад отримав_рок отримала_рок дали_лет дали_года далі_гад bekommt_jahre à_ans_de
  ans_de_prison ans_de_camp años_de_prisión años_de_cárcel metų_kalėj sentenc verdict convicted= jailed_for handed_down
  found_guilty gets_years given_years imprisoned_for jails= приговор приговар осудил осудили вынес_приг признали_виновн
  признан_виновн прысуд асудзіл асудзіў засудил вирок вироку присуд skaza wyrok skazuj nuosprend verurteil urteil
  haftstrafe freiheitsstraf condena condenad sentencia= condamn lagerhaft jahre_haft jahren_haft years_in_prison
  years_prison років_в'язниц лет_колони лет_тюрьм гадоў_калон lat_więz lat_koloni lat_łagr gadoў_турм осужден= осуждена=
  осуждены= осуждён= асуджана= засуджено= далі_гады далі_гадоў атрымаў_гады атрымаў_гадоў атрымала_гады атрымала_гадоў
  отримав_роки отримав_років отримала_років дали_роки дали_років lata_kolonii lata_więzienia lat_kolonii lat_więzienia
  nuteistas_kalėti nuteista_kalėti nuteisti_kalėti nuteistas_iki nuteisė= дали_срок получил_срок отправил_в_колон
  отправили_в_колон отсидит пакаран пазбаўл_вол вырак schuldig_gesproch schuldspruch sent_to_prison condenó culpable_de
  pena_de_prisión reconnu_coupable reconnue_coupable peine_de_prison сядет_в_тюр сядет_на_
!appeal 2.2 appeal= appeals= appealed= апелл апеляц апялян апеляцы кассац касац berufung revision= odwołan apeliac
  apelac обжалов оскарж абскардж upheld upholds оставил_силе жалобу_отклон абскардзі пакіну_у_сіле пакінуў_у_сіле
  залишив_в_силі залишив_без_змін utrzymał_wyrok podtrzymał_wyrok skund paliko_galioti nuosprendį_paliko
  bestätigt_urteil urteil_bestätigt recurso_de ratificó_condena confirmó_la_condena en_appel confirmé_la_peine
  confirme_la_peine pourvoi=
!transfer 2 transferred transfers= taken_to_another sent_to_another transfer= moved_to_another этапир этап= этапом=
  увезли_из вывезли_из этапав этапуюць повезли_в везут_в вязуць_у перевели перевез перевод_в перавялі перавез перавод
  прывезлі привезли_в переведен перевед_в переміст przeniesion przeniesi przewiezi verlegt verlegung perkelt traslad
  transféré transfér перавядзенн етапув конвоюв pervež überstellt moved_to_prison taken_to_colony sent_to_colony
  perkėlė=
!contact 2 без_вест вестей_от выходит_на_связь выходзіць_на_сувязь виходить_на_зв'язок incommunicado letter_from
  postcard_from no_letters letters_from писем_от письмо_от первое_письмо переписк инкоммуник інкамунік ліст_ад паштоўк
  вестк вестак без_связи без_сувязі lista_od pierwszy_list kein_lebenszeichen lebenszeichen incomunicad silence= молчани
  маўчан открытк postcard pocztówk postkarte прыйшоў_ліст пришло_письмо зв'язку_з
!custody 1.6 pre-trial_detention pretrial pre-trial_custody remand remanded заключил_под_страж заключен_под_страж
  отправил_сизо отправили_сизо пад_варту_на под_варту_на zastosował_areszt areszt_tymczas untersuchungshaft
  prisión_preventiva prisión_provisional détention_provisoire suėmė_mėn тримання_під_вартою запобіжн_захід меру_пресеч
  мера_пресеч мер_пресеч предъявлено_обвин пред'явили_обвин прад'явілі_абвін взяли_под_страж взят_под_страж под_стражей
  арестовали_на арестован_на арест_на_суток арыштавалі_на пад_варту пад_варце взяли_під_варту під_вартою
  tymczasowo_aresz areszcie_tymcz areszt_dla trafił_do_aresz trafiła_do_aresz suimtas_mėnesi areštinė u-haft
  in_untersuchungs held_in_custody pre-trial prisión_prevent detención_prevent placé_en_détention placée_en_détention
  détention_prov écrou= écroué
!hunger 2.6 refuses_food refuse_food refusing_food отказ_от_еды отказыва_от_еды отказался_от_еды отказалась_от_еды
  отказ_от_пищи отказыва_от_пищи адмаўля_ад_ежы адмовіў_ад_ежы адмовіла_ад_ежы відмов_від_їжі odmawia_jedz
  odmawia_przyjm verweiger_nahrung niega_a_comer refuse_de_s'alimenter atsisako_maisto hunger_strik hungerstr голодовк
  галадоўк голодув głodów bado_streik badaut huelga_de_hambre grève_de_la_faim голодает hungerstreik галадуе галадае
  fasting= адмаўля_есці адмовіў_есці адмовілася_есці адмаўля_прымаць_еж адмаўляецца_ад_ежы отказыва_есть отказался_есть
  отказалась_есть отказ_принимать_пищ отказыва_принимать_пищ отказался_от_пищ refus_meals refusing_meals refuses_meals
  refuses_to_eat stopped_eating відмовля_їсти відмовився_їсти відмовилась_їсти odmawia_posiłk odmawia_spożyw
  odmówił_jedz nie_je verweigert_nahrung verweigert_essen nahrungsaufnahme rechaza_alimentos rechaza_comer
  refuse_de_manger refuse_toute_nourr refuse_de_s'alim atsisako_valgyti atsisakė_maisto ayuno= ayuna= jeûne
  объявил_голод объявила_голод абвясціл_галад голодує оголосив_голод оголосила_голод głoduje strajk_głod strajku_głod
  badauja bado_akcij refusing_to_eat en_grève_de_la
!death 1.7 muere= mueren= murió= murieron= умерла= умерли= скончался скончалась памерла= памёрла= померла= померли=
  nie_żyje nie_żyją nie_zyje не_стало= не_стала= meurt= meurent= sterben= umgekommen todesfall died= dies= dead= death=
  deaths= killed= умер умерла погиб погибл скончал смерт памёр памерл памер= загінул смерць помер загинув загинул смерть
  zmar śmier zginą zginęl mirė= mirt žuvo= gestorben starb= stirbt= tod= tot= tote= todes tödlich todesf muri muert
  falleci mort= morte= morts= décéd décès= убил убит забіт забіл вбит zabit zabił žuv getötet mató= tué= toter= toten=
  totes= todesopfer claims_lives claimed_lives забрал_жизн забраў_жыцц забрав_житт загибл загібл žuvus гибель загінуў
  сканаў гібель загибель neteko_gyvyb miręs žūtis verstorben ums_leben passed_away loses_life perdió_la_vida
  perdu_la_vie tués= tuée= tuées= вбили= вбив= вбито= вбитий= вбита= kills=
!illness 1.8 hospital hospitaliz больниц госпитал бальніц шпітал лікарн szpital ligonin krankenhaus hôpital болезн
  хвороб захвор хворы заболел intensive_care реанимац рэанімац реанімац reanimac intensivstat soins_intensif
  cuidados_intens stroke= инсульт инфаркт інсульт інфаркт heart_attack cancer= рак= onkolog онколог анкалог krebs=
  тяжелом_состоян у_цяжкім стане_здароў госпіталіз у_важкому ciężkim_stan zawał udar sunkios_būkl infarkt klinik
  schlaganfall herzinfarkt critical_condition estado_grave infarto derrame réanimation état_grave crise_cardiaque avc
!cell 2.2 punishment_cell solitary шизо= штрафн штрафной изолятор_за карцер одиночк пкт= kartzer karcer izolatk
  einzelhaft strafzelle isolation_cell шіза= шыза= карцар cachot aislamiento_ одиночн_камер одиночной_камер адзіночк
  адзіночц адзіночн одиночці solitary_confin in_solitary isolationshaft celda_de_castigo isolement= vienutė vienutėj
  одиночн_кам odosobnien vienut izoliator_ba régimen_de_aisl quartier_disciplin
!recognised 2 recognised_as recognized_as recognise recognize recognised= recognized= признали_политз признали=
  признан_политз признаны_политз прызнал прызнан статус_политз status_więźni uzna uznan uznał
  politisch_gefangene_anerkannt anerkann визнал визнан reconoc reconnu pripažin політв'язнями_визн
  политзаключенными_призна палітвязнямі_прызна політв'язнями_визна więźniami_polit_uzna uznani_za_więźni статус_палітв
  статус_політв als_politische_gefang named_political_prison declared_political_prison added_to_list_of_political
!label 1.8 extremist_formation outlaws= outlaw= outlawed banned= bans= ban= blocked= blocks= designat foreign_agent
  экстремистским_формиров экстремистских_формиров экстремистских_материал экстремистским_материал экстремистским_признан
  экстрэмісцкім_фармірав экстрэмісцкіх_фармірав экстрэмісцкіх_матэр экстрэмісцкімі_матэр фармірав формиров
  внесен_в_реестр иноагент нежелательн qualifié_d'extrémist qualifié ekstremistycz_organizac verboten= verbietet zabron
  заблок заблак забаро запрет unerwünscht uznan_za_ekstrem nepageidaujam indeseabl indésirabl перечень_экстрем
  спіс_экстрэм список_террор террористом_ перечень= пералік= заборон забарон забаран запрещ заборонил иностранн_агент
  внесли_в_реестр признали_экстрем признан_экстрем экстрэмісцкім_фармір замежн_агент прызналі_экстрэм прызнаны_экстрэм
  іноземн_агент визнали_екстрем екстремістськ_організ zagraniczn_agent wpisan_na_list užsienio_agent pripažin_ekstrem
  als_extremistisch extremistisch_eingestuft ausländisch_agent undesirable_organ declared_extremist extremist_list
  labelled_extremist labels_extremist agente_extranj agentes_extranj declarad_extremista organización_extremista
  agent_de_l'étranger agent_étranger organisation_extrémiste jugé_extrémiste classé_extrémiste
!wanted 2.2 wanted_list wanted= розыск вышук розшук poszukiwan листом_гончим list_gończ fahndung paieška_
  skelbiama_paieška рasшук avis_de_recherche wysłano_list_gończ paskelbė_paiešk gefahndet manhunt busca_y_captura
  orden_de_búsqueda prófug ieškomas= ieškoma= ieškomi= ieškomos=
!citizenship 2.2 citizenship passport гражданств паспорт грамадзянств пашпарт громадянств obywatelstw paszport pilietyb
  staatsbürger pass= ciudadaní nationalité pasport
!exile 1.8 fled= flees= in_exile exile= бежал уехал покинул з'ех уцек уцёк втік exil uciekł wyjecha ausgereist geflohen
  exilio pabėg изгнан вигнан wygnan desterrad ištrem эмиграц эмигрир эміграц выехаў_з еміграц виїхав_з emigrac
  opuścił_kraj wyemigr paliko_šalį flüchtete verließ_das_land escaped_to emigrated huyó huyeron huyen salió_del_país
  a_fui quitté_le_pays
!torture 1.9 tortur пытк пытки пытка катаван катуван tortūr folter misshandl tortu ill-treat mistreat ill_treat beaten=
  избил избие збілі збіццё pobit bicie жорстоке_повод abuse= abuses= пытали жестокое_обращ катавал збіцц катував
  катували тортур побиття pobici bili_więźni znęca kankin smurt gefoltert misshandel prügel maltreat abused golpead
  maltrat tabassé maltraité sévices пытали= побитт sumušė= sumuštas= sumušti=
!sanction 2 sanction санкци санкцы санкції sankc sancion curbs restrictive_meas asset_freez активы_замор
  персональн_огранич перечень_огранич снял_огранич сняли_огранич ввел_огранич обмежувальн sankti ввел_санкц рестрикц
  абмежавальн ribojamos strafmaßnahmen gel_des_avoirs
!protest 1.6 protest rally= rallies= rallied demonstrat протест митинг мітынг мітинг демонстрац дэманстрац пратэст
  protes marsz= марш= manifesta kundgebung пикет пікет шествие_ вышли_на_улиц шэсце выйшлі_на_вул вийшли_на_вул pikiet
  wyszli_na_ulic demonstracj mitingas eitynės piket demonstrant auf_die_straße marchers took_to_the_streets
  concentración_contra rassemblement descendus_dans_la_rue
correction 0.8 false_report retract корректив не_подтверд не_пацвер не_підтверд dementi dementuj опроверг абверг
  спростув dementier
statement 0.7 calls_on calls_for urges= demands= condemns= condemn= denounc призвал= призвали= требует= требуют=
  осуждает= заклік патрабу вимага закли wzywa apeluj fordert= verurteilt_die ragina smerkia exige reclama appelle=
  welcomes=
prisoner 0.5 prisoner inmate convict detainee заключ осужд осужден арестант зняволен засуджен засуджан асуджан в'язн
  вязн вязень ув'язнен więźni więzien skazan osadzon kalin nuteist häftling gefangen insass verurteilte preso= presos=
  presa= recluso prisionero détenu prisonnier condamnés jailed= imprisoned= held= behind_bars convicts= узник узниц зэк
  в'язень įkalint inhaftiert reo= reos= incarcéré emprisonné
political 0.7 political_prison политз політв палітв палітз політз политическ_закл więźni_politycz więźniów_politycz
  politiniai_kal politinių_kal politisch_gefang politische_gefang politischen_gefang politischer_gefang presos_polít
  prisonnier_polit prisonniers_polit política_pres политузник więzień_polit więźniowie_polit więźniów_polit
  więźniarka_polit politin_kalin politiniai_kalin politinių_kalin politkalin prisoner_of_conscience preso_polít
  presa_polít prisonero_polít détenu_polit détenus_polit
prison 0.6 колоні prison jail penal penitent cell= cells= colony колони калон турм тюрьм тюрм в'язниц сизо= сіза= иувс=
  ик= пк= ік= więzien koloni areszci kalėj gefäng haft= haftanst straflager cárcel cárceles lager= изолятор ізалятар
  за_решет за_крат за_ґрат за_реш behind_bars prisió тюремн исправительн турэмн слідч_ізолятор ізолятор zakład_karny
  pataisos_namai tardymo_izoliator strafkolonie jva detention_centre centro_penitenc maison_d'arrêt pénitenci
!denial 2 no_visits denied_visits deprived_of_visits лишили_свидан не_дают_свидан без_свидан запрет_на_звонк
  пазбавілі_спатк позбавили_побач ограничили_передач лишили_передач widzeń kontaktverbot refused_visits
!disbar 2.4 disbar stripped_of_licen stripped_of_licens лишили_лиценз пазбавілі_ліц позбавили_ліценз
  pozbawion_prawa_wykon адвокатск_лиценз права_практик
!freeze 1.8 confiscat конфиск канфіск конфіск konfisk beschlagnahm incauta saisi= арест_имущ аукцион_
in_absentia 2.4 absentia заочн завочн zaoczn contumac abwesenheit ausencia rebeldía už_akių спецпроизвод
  специального_произв спецвытворч
conspiracy 2 conspir заговор змов змова spisek verschwör захват_власт захоп_улад coup= putsch переворот пераварот
  przewrót golpe_de complot
women_colony 1 women's_colony женск_колон жаноч_калон жаночай_калон женской_колон женская_колон жіноч_колон
  kobiec_koloni frauenkolon kolonia_kobiec kolonii_kobiec moterų_kolonij women's_prison female_prison cárcel_de_mujeres
  prisión_femenina prison_pour_femmes prison_de_femmes
court 0.6 court суд= суда= суде= суду= судом= суды= судья= судьи= суддзя= суддя= судд суддз sąd= sądu= sądzie= sądow
  gericht gerichts teism tribunal juez= cour= juge= judge= judg судебн sędzi teisėj richter jueza corte= juzgado судзе=
  суді= судового= судовий=
prosecutor 1.2 prosecutor прокур пракур prokur staatsanw fiscal= fiscalí procureur гособвинит generalstaats parquet=
lawyer 1.2 lawyer attorney barrister адвокат юрист адвакат юрыст adwokat prawnik advokat anwalt rechtsanw abogad avocat
  teisinink radca_prawny jurist solicitor letrado counsel=
journalist 1.2 journalist reporter correspondent журналіст журналист репортер карэспандэнт корреспонд dziennikar
  žurnalist korrespond periodist reportera reporterin media_worker рэпарцёр кореспондент korespondent corresponsal
  correspondant
activist 0.8 activist campaigner defender активист актывіст активіст праваабарон правозащит правозах aktyw aktyvist
  menschenrechtler militant obrońc_praw bürgerrechtl gegner= oppositionell oppozition opposition оппозиц опозиц апазіц
  opozyc общественни грамадск_дзея громадськ_діяч działacz veikėj aktivist
teacher 1.4 teacher lecturer professor преподават учител настаўн выкладчы викладач вчител nauczyc wykładow mokytoj
  dėstytoj lehrer dozent maestr profesor enseignant professeur педагог выкладч
student 1.3 student школьник школьн студэнт школьнік учащ schüler estudiant étudiant moksleiv uczni= uczeń студент вучн
  учень mokini alumno lycéen élèves=
worker 1.1 factory_worker worker= workers= работник рабоч работнік рабочы працівник робітн robotn pracown arbeiter
  darbinink trabajador obrero ouvrier employee сотрудник супрацоўн працаўні beschäftigte= beschäftigten= empleados=
  empleado= employés=
priest 2 priest pastor= bishop cleric imam= священник ксендз ксёндз святар пастор= пастар епископ біскуп ksiądz księża
  duchown kunig vyskup priester pfarrer bischof sacerdot cura= obispo prêtre évêque священ ksiądz= księdz księża=
  єпископ biskup pastorius geistlich clergyman curas= párroco pasteur księd= księdza= księży= księdzem=
artist 1.8 artist painter художник мастак мастач artyst malark künstler dailinink artista= pintor artiste= peintre митц
  художни живописец митець malarz menininkas
musician 1.6 musician singer songwriter музыкант музык співак спявак певец певиц piosenk muzyk muzikant dainink musiker
  sänger cantant músic musicien chanteu rapper рэпер рэпэр гитарист барабанщик спявач гітарыст музикант співачк гітарист
  wokalist gitarzyst daininink guitarist guitarrista
writer 1.5 writer poet= poets= author= novelist писател поэт= поэта= поэтес пісьменн паэт письменн поет= поета= pisar
  poeta= rašytoj poetė schriftst dichter escritor écrivain poète драматург poetka romancier autrice
blogger 1.8 blogger блогер блогг youtuber tiktok стример bloger bloguero blogueu influencer
doctor 1.4 doctor= doctors= medic= physician врач медик доктар урач лекар лікар lekarz lekark gydytoj arzt ärzt médico
  médecin доктор хирург педиатр терапевт медык хірург педіатр medyk medikas mediziner surgeon cirujano docteur
  chirurgien chirurg= chirurga= chirurgas= pediatra= pediatrician doctora=
soldier 1 soldier troops serviceman servicemen военнослуж солдат ваенны ваеннаслуж салдат військов żołnierz kari= kariai
  soldat militar воин воїн вояк боец срочник вайскоўц вайсковец баец боєць karys soldado
officer 1.2 officer офицер афіцэр офіцер oficer karinink offizier oficial= officier
official 0.6 official officials= чиновник чыноўнік urzędni beamt funcionari responsable= pareigūn
extremism 0.8 extremis экстрем экстрэм екстрем ekstrem
terror 1.2 terror террор тэрар терор терракт теракт тэракт terorizm teroro teroristin anschlag
treason 2 treason espionage spying= spy= spies= шпион шпиён шпіён зрад держзрад госизмен szpieg zdrad hochverrat
  spionage landesverrat traición espion trahison šnipinė išdavyst здрад измена= измене= измену= изменник
  государственн_измен valstybės_išdav шпигун шпіон шпіянаж šnipas= šnipai= spion= spione= espía espiar=
insult 2 insult оскорб абраз образ_през zniewa įžeid beleidig ultraj insulte injurias= injurier injures= insultes
  образ_лукаш obraz_prezyd defaming outrage_au
donations 2.4 donat донат данат дарыц перевод денежные_перевод грашовыя_перавод пажертв пожертв darowizn wpłat spenden
  aukos= auko donacion donac don= dons= small_transfers spende= spenden= spendete пералік_грош przelew auk_rinki
  gespendet
comments 1.6 comment комментар каментар каментары коментар komentarz komentar kommentar comentari commentaire post=
  posts= пост= посты= публикаци публікаці соцсет сацсетк соцмереж
subscriptions 1.4 subscri подписк подписч падпіск падпісч підписк prenumer abonn suscrip telegram телеграм тэлеграм
fakes 1.4 fakes= fake= фейк фэйк fałszyw falschinf bulos ложн_информац заведомо_ложн дискредитац_арми ілжыв_інфармац
  неправдив_інформац dyskredytac melagingos_naujien diskreditav falschnachricht diskreditier false_information
  discrediting_the_army noticias_falsas información_falsa desinformac fausses_nouvelles fausses_informations
  désinformation
war 0.8 war= war_ война войны войне войну antiwar anti-war антивоен вайн війн антиваен wojn antywojen karas= karo= krieg
  antikrieg guerra antibelicist guerre pacifis
sabotage 1.8 sabotag диверс дыверс railway_sabot sabotaż arson поджо падпал підпал podpal brandstift incendi_prov padeg
  саботаж сабатаж dywers diversij sabotaje
years_term 0.3 strict_regime строгого_режим узмоцненага_рэжым общего_режим
closed_doors 1 closed_door behind_closed закрытом_режим закрытым_рэжым закрыт_двер зачынен_дзвяр geschlossen_tür
  drzwiami_zamkn closed_hearing
guilt 0.6 admitted_guilt guilt= guilty= вин вину= віну= виновн вінават schuld= schuldig culpab coupab winy= kaltas=
  kalta= kaltė= kaltės= kaltais=
mercy_plea 0.8 pleaded asked_for_mercy прошени прашэнн прохан попросил_снисх прасіл pleas= petition снисхожд раска
  покаян раскай prośb gnadenges bitten_um
names_none 0.7 no_names names_withheld names= имен= имена= имён= фамили прозвішч імёны імёнаў прізвищ імен= nazwisk
  imion vardai pavardž namen= nombres= noms=
list 0.4 list= lists= список списк спіс список_ lista= liście listę liste= sąraš lista_
unverified 0.4 independently независимо= незалежна= незалежно= niezależnie unabhängig independiente indépendant
statistics 1.6 in_figures monthly_tally tally monthly_report ежемесячн обзор= подвели_итог итоги= вынікі= становішча_на
  становішч падсум pidsum підсум podsumowan statystyk статист statistic bilan= bilanz monthly zestawien agregad
  monatsbericht resumen_mensual опубликовал_данн апублікавал_даны апублікавала_даны опублікувал_дан
held_total 0.8 remain_behind still_behind остаются остается остаётся застаецца застаюцца залишаються pozostaj
  wciąż_siedz noch_in_haft still_jailed still_held still_hold
viasna 0.9 viasna вясна= вясны= весна= весны= весной= вясне= wiasna wiasny spring96 vesna=
guards 1.2 guard= guards= warden надзират охранник начальник_колон канвоір наглядчык strażni wärter aufseher prižiūrėtoj
  carcelero gardien
prison_parcels 1.8 parcel передач пасылк посылк перадач paczk paket siuntin paquete colis бандерол в_колони бандэрол
  посилк przesyłk siuntinį= siuntinys= siuntini
riot_police 1 riot_police омон амап губопик губазік губоп силовик сілавік силовики security_forces siloviki siłow
  sicherheitskr амон= oddział_prewenc omon antidisturbios police_anti-émeute
kgb 1.2 kgb= кгб= кдб= fsb= фсб= фсб geheimdienst sbu= сбу= snb= кнб=
ministry_interior 0.8 interior_minist мвд= муs= мус= mvd= innenminist
interrogation 1.6 interrogat questioned допрос допыт допит przesłucha verhör apklaus interrog дапыт przesłuch vernehmung
  vernommen questioning
torture_report 0.3 rapporteur спецдоклад спецдаклад
execution 2.2 execut hanged= казн казнен казни= казнь= смяротнае_пакар расстрел расстрэл страт= стратил страче egzekuc
  stracon hinricht hingericht ejecut ahorc pendu exécut hangs= hanging= повесили повешен павесілі павешан повісили
  powieszen erhängt gehängt pendaison pakor расстраля розстріл rozstrzel erschoss пакаран_смерцю пакаралі_смерцю
  mirties_bausmė_įvykd richtet_hin ejecución
death_penalty 1.8 death_penalty death_sentence смертн_казн смяротн кара_śmierci todesstraf pena_de_muerte peine_de_mort
  mirties_bausm смертн_приговор смертн_кар kara_śmierci karę_śmierci kary_śmierci condamnation_à_mort
relatives 0.8 relatives= family= families= родственник родные= родных= родственн сваяк родныя= сям'я сям'і семья= семьи=
  семье= семьям родин rodzin šeima šeimos familie familia famille krewn artimieji близкие= близким= близких= блізкія=
  блізкім= блізкіх= близькі= близьким= родич сім'я giminaič artimie angehörige verwandte next_of_kin parientes родным=
  семью= семьей= рідні= рідних= рідним= bliscy= bliskich= šeimos= šeima= šeimai= proches=
funeral 2.2 funeral buried= похорон пахаван пахавал поховал pogrzeb laidot beerdig begräb entierro obsèques попрощал
  прощани хоронят развітал развітанн похован прощанн прощались pochowan pożegnan pożegnal palaidot palaidojo atsisveikin
  beisetz bestattung beigesetzt burial farewell sepelio enterrad sepultad despedida funérailles inhumé enterré=
  enterrée= enterrement
reward 1.6 friedensnobel nobelpreis nobelis nobelio prize= award= nobel преми прэмі премі nagrod premij preis= auszeichn
  premio prix= узнагарод награду= награда= награды= наград= нагород apdovanoj preisträger galardón galardon лауреат
  лаўрэат laureat нобел nobl
extradition 2.4 extradit экстрад экстрадыц екстрад ekstradyc wydania auslief выдач выдал выдан ekstradow wydanie_białor
  ekstradic ekstraduo ausgeliefert liefert_aus extradición extradé
lead_out 1.4 driven_to taken_to вывезли вывезен вывезл wywiez wywiezion außer_landes gebracht= išvežt
!parole 2.4 parole early_release удо= условно-досрочн умоўна-датэрм умовно-достр warunkow_zwoln vorzeitig_entl
  libertad_condic liberté_condit lygtin досрочн_освобожд датэрмінов достроков przedterminow auf_bewährung_frei
  libertad_anticipada libération_conditionnelle libération_anticipée
!new_charge 2 неповинов непадпарадк непокор disobedien disobey nieposłusz добавили_год добавили_лет добавили_месяц
  дадалі_год дадалі_гад додали_рок gets_extra extra_months extra_years extends_term dołożono_lat злостн_неповинов
  зласнае_непад злісн_непокор new_term new_sentence added_to_term добавили_срок дадалі_тэрм prolonged_sentence retrial
  re-sentenced пересмотр_дел wiederaufnahm
!marriage 2.4 married marries marry wed= поженил женил женится пажан ажаніў одружив одружи ślub_w_więz heirat hochzeit
  vestuv vedybos
"""
