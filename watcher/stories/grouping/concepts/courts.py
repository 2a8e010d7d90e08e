"""Courts, prisons and the health of prisoners: what `justice` leaves over, in nine languages: rows as in `justice`."""

COURTS = """
penalty 0.6 penalty punishment наказани пакаранн покаранн покаран kara= karę= kary= strafe= pena= peine= bausmė bausmę
commuted 1.6 commuted= commutes= commutation заменил_наказ заменили_наказ замяніл_пакар замянілі_пакаран замяніў_пакар
  замінил_покар umgewandelt conmutad commué sušvelnin replaced_the_rest replaced_his replaced_her
cuts_term 1.6 shorten= shortens= shortened reduces_sent reduced_sent cuts_sent cuts_month cut_term снизил_срок
  снизили_срок сократил_срок сократили_срок скараціл_тэрм скараціў_тэрм зменшил_термін skrócił skrócono złagodził_wyrok
  verkürzt mildert gemildert rebaj reduce_la_pena reduce_la_cond réduit_la_peine sutrumpin
closed_hearing 1 закрытом_заседан закрытым_паседж закритому_засідан closed_trial geheimprozess puerta_cerrad huis_clos
  uždar_posėd за_зачин
last_word 1.6 last_word last_words closing_statement closing_speech последн_слов последнем_слов последнее_слово
  апошн_слов апошнім_слов апошняе_слова останн_слов останньому_слов ostatnim_słow ostatnie_słow schlusswort
  alegato_final paskutin_žod
gets 0 дали= далі= получил= получила= получили= получает= атрымаў= атрымала= атрымалі= атрымлівае= отримав= отримала=
  отримали= отримує= gets= got= given= handed= receives= received= dostał= dostała= dostali= otrzymał= otrzymała=
  bekommt= bekam= bekommen= erhält= erhielt= recibe= recibió= recibieron= écope= écopent= obtient= gavo= назначили=
  назначил= прызначылі= прызначыў= призначили= призначив= присудили= прысудзілі= прысудзіў= hands= наказали= пакаралі=
  покарали= ukarano= ukarany= verhängt= inflige= impone= imponen= skyrė=
police 0.6 police= полици паліцы поліці milicj милици міліцы мiлiцы policj polizei policía= policijos policija policij
  cops= gendarmerie правоохорон правоохранит праваахоўн
ex_policeman 1.6 ex-police former_police экс-милиц бывш_милиц бывший_милиц бывший_участков участковый участковы
  участкового= былы_міліц былога_міліц колишн_міліц były_milicjant byłego_milicj ex-polizist
third_committee 2 third_committee третьего_комитет третий_комитет третьем_комитет трэці_камітэт трэцім_камітэ
  третій_комітет третьому_коміт tercera_comisión tercer_comité troisième_commission dritter_aussch
general_assembly 1.8 general_assembly генассамбл генасамбл генеральн_ассамбл генеральн_асамбл генеральной_ассамбл
  zgromadzen_ogóln zgromadzenie_ogól generalversamml vollversamml asamblea_general assemblée_générale generalin_asambl
acknowledge 0 признан признал признаны= призна= прызна прызнан прызнал визна визнан uznan uznal pripažin added= пополни
  папоўні поповни статус= status=
expert 1.2 expert= experts= эксперт экспэрт експерт ekspert experte experten experto expertin
analyst 1.8 analyst аналитик= аналитика= аналитики= аналитиков= аналітык аналітик analityk analysten analista analyste
  analitik
economist 1.6 economist экономист эканаміст економіст ekonomist wirtschaftswiss économist
sociologist 2 sociolog социолог сацыёлаг сацыёляг соціолог socjolog soziolog sociólog
political_scientist 1.8 political_scientist политолог палітолаг політолог politolog politikwiss politólog
psychologist 1.9 psycholog психолог псіхолаг психіатр_ psicólog
proofreader 2.2 proofread корректор карэктар коректор korektor korrektor corrector correcteur
site_staff 0.8 newsroom_staff staff= сотрудники= сотрудников= супрацоўнікі= супрацоўнікаў= співробітник pracowników
  mitarbeiter empleados employés darbuotoj
assistance_extremism 1.2 содействие_экстрем содействии_экстрем спрыянн_экстрэм сприянн_екстрем aiding_extrem
  abetting_extrem pomocnictw_w_ekstrem wspieranie_ekstrem
surgery 1.3 surgery= surgical операцию= операции= операция= операцыю= операцыя= апэрацы аперацыю= аперацыі= аперацыя=
  операцію= операції= operacji= operacja= operację= operation= operiert operieren cirugía opération= operacij прооперир
  прааперыр
tumour 2 tumour tumor= tumors= опухол пухлін пухлин guza= guz= nowotw geschwulst tumeur auglys auglį
diabetes 2.4 diabet диабет дыябет дыябэт діабет cukrzyc zuckerkrank
insulin 2.4 insulin инсулин інсулін insulina insuline
coma 2.4 coma= кома= коме= впал_в_кому впала_в_кому впав_у_кому комы= śpiączk koma= komą=
medication 1.6 medication medicine= medicines= лекарств лекаў= лекі= ліки= ліків= leków= leki= lekarstw medikament
  medicament médicament vaist pills=
heart_attack 1.2 сердечн_приступ сардэчн_прыступ серцев_напад zawał= zawału= zawałem= herzinfarkt infarto infarctus
  infarkt
cellmates 1.6 cellmate сокамерник сакамернік співкамерник współwięźni zellengenoss compañero_de_celda codétenu
escort 1.2 конвой= канвой= конвоир convoy= konwój konwoj konvoj
reprisal 1.2 repression репресси рэпрэс репресі represj represal repressalien represión répression represij
surveillance 1.6 surveillance слежк сачэнн стеженн inwigilac überwach vigilancia seguimien sekim
polygraph 2 polygraph полиграф паліграф поліграф wariograf lügendetek polígraf
photograph_bases 1.6 military_site military_facilit military_base военн_объект военные_объект ваенн_аб'ект
  ваенныя_аб'ект військов_об'єкт військові_об'єкт obiekty_wojsk obiektów_wojsk baz_wojsk militäranlag militärobjekt
  bases_militares bases_for objetivos_militares sites_militaires karinius_objekt
spying_for 1.6 worked_for_kgb współprac_z_kgb współpraca_z_kgb работал_на_кгб работа_на_кгб працаваў_на_кдб
  на_службе_кгб für_kgb dla_kgb counterintelligence контрразвед контрвывед контррозвід kontrwywiad abw= gegenspion
  spionageabwehr contrainteligencia contre-espion agent_des
hostage_bargain 1.2 bargaining_chip разменн_монет tauschware karta_przetarg
spouses_case 0.8 семейн_дело по_делу= по_делe
denies_entry 1.6 denied_entry запретили_въезд запрет_на_въезд забаранілі_ўезд заборонили_в'їзд zakaz_wjazdu
  einreiseverbot prohíbe_la_entrada interdiction_d'entr
exit_ban 1.8 travel_ban exit_ban запрет_на_выезд запретили_выезд забарона_на_выезд забаранілі_выезд заборонили_виїзд
  zakaz_wyjazdu zakaz_opuszcz ausreiseverbot prohíbe_la_salida невыездн
rejects_bid 1.2 rejects_bid rejects_appeal отклонил_жалоб адхіліў_скарг адхіліл_скарг відхилив_скарг oddalił_skarg
  weist_beschw
complaint 1.2 complaint жалоб скарга= скаргі= скаргу= скарг= скарги= skarga= skargi= skargę= beschwerde queja= quejas=
  plainte_ skund
overturn_ruling 1.4 quash quashed overturn_the overturns_conv отменил_пригов отменили_пригов адмяніл_прысуд
  адмяніў_прысуд скасував_вирок uchylił_wyrok aufgehoben_urteil anula_la_conden annule_la_condam panaikino_nuosprend
stays_in_prison 1.4 remains_behind_bars remains_in_prison remains_in_custody застаецца_за_крат остается_за_решет
  остается_под_страж застаецца_пад_варт залишається_за_ґрат pozostaje_w_areszcie pozostanie_w_aresz bleibt_in_haft
  sigue_preso reste_en_prison lieka_kalėj
left_prison 1.4 leaves_prison left_prison leaves_jail left_jail walks_out покинул_колон покинула_колон пакінул_калон
  пакінуў_калон залишив_колон opuścił_więz opuściła_więz opuścili_więz verlässt_gefäng sale_de_prisión sale_de_la_cárcel
  sort_de_prison išėjo_iš_kalėj išėjo_į_laisv
medical_release 1.6 medical_grounds health_grounds по_болезни по_состоянию_здоров па_хваробе па_стане_здароў
  за_станом_здоров ze_względów_zdrowot ze_względu_na_stan aus_gesundheitlich gesundheitlichen_grün motivos_de_salud
  razones_de_salud raisons_de_santé dėl_sveikatos
detained_verbs 1.1 увезли= увёз= увезен павезлі= павязлі= вывелі= повезли= taken_away led_away abgeführt mitgenommen
  emmené llevaron= išvežė=
came_for 1.4 пришли_к прыйшлі_да прыйшлі_з прийшли_до пришли_с_обыск came_for_ came_to_the_home ходят_по_домам
  ходзяць_па_дамах przyszli_po przyszli_do wdarli klopften irrump nagrian
deportation_bus 1.2 автобус_с_бывш автобус_з_был autobus_z_był bus_carrying_freed bus_with_freed
undocumented 1.6 without_passport без_паспорт без_документ без_дакумент без_пашпарт bez_paszport bez_dokument ohne_pass
  ohne_papier sin_pasaporte sin_papeles sans_passeport sans_papier be_pas be_dokument keine_papiere
named 0 назвал назвало назвали названа= названы= brands= branded= labels= labelled= labeled= declares= declared= объявил
  объявлен объявило абвешчан абвясціл оголосил оголошен nazwał stuft= eingestuft erklärt_zu déclare= déclaré= declara=
  declaró=
found 0.5 found= finds= нашли= найден найдено обнаруж знойдз знайшл знайшо знайден выяўлен znalezion znalazł znaleźli
  gefunden entdeckt hallado hallan rast= rado=
arrest_warrant 1.6 arrest_warrant warrant= ордер_на_арест ордэр_на_арышт ордер_на_арешт nakaz_aresztow haftbefehl
  orden_de_arresto orden_de_captura mandat_d'arrêt arešto_order
prison_term 0.8 life_sentence life_imprison пожизнен пажыццёв довічн dożywoc lebenslang cadena_perpetua perpétuité
  iki_gyvos
collusion 2 collusion сговор= сговоре змове= змове змовi zmowa= kollusion colusión subversion subvers podważan
symbols 1.6 white-red-white бчб= бел-чырвона-бел бело-красно-бел біло-червоно-біл biało-czerwono-biał weiß-rot-weiß
  blanco-rojo-blanc blanc-rouge-blanc символик сімволік символік symbolik simbolik symbole symbols símbolos
tattoo 2.2 tattoo татуиров татуіроў татуюв tatuaż tätowier tatuaje tatouage tatuiruot
sticker 2 sticker наклейк налепк налеп naklejk aufkleber pegatina autocollant lipduk
graffiti 2 graffiti граффити графіці графіті надпис надпіс wandalizm vandal вандал
leaflets 2 leaflet листовк лістоўк улётк листівк ulotk flugblatt flugblätter panfleto tract= lapeliai
repost 1.6 repost репост рэпост лайк= лайки= likes= udostępni weiterverbreit compartir_publ partage= partager pasidalin
chat_admin 1.6 chat_admin administrator админ= админа= администратор адмін= адміна= адміністратор администрирова
rehabilitation_nazism 1.8 rehabilitat реабилитац рэабілітац реабілітац nazis= нацизм нацызм нацист нацыст nazi= nazisti
  genocide геноцид генацыд ludobój völkermord genocidio génocide genocid
slander 1.8 slander defamat libel= клевет паклёп наклеп zniesław oszczer verleumd difamac calumni diffam šmeižt
  дискредитац дыскрэдытац discredit
domestic_violence 1.8 domestic_violence домашн_насил хатн_гвалт домашн_насильств przemoc_domow häusliche_gewalt
  violencia_domést violencia_de_gén violence_domest smurtas_artim
rape 1.8 rape= raped изнасил згвалт зґвалт gwałt= zgwałc vergewalt violaci violada viol= prievart
stabbing 1.8 stabbed stabbing knife= ножом= нажом= ножем= nożem nożown messer= messerangriff cuchill apuñal couteau
  poignard peiliu peilis зарезал зарэзал поножов
gang 1.6 gang= gangs= банда= банды= банд bande= pandilla gauja= группировк груповк
robbery 1.6 robbery robbed ограбл рабав абрабав пограб пограбув rabunk napad_na_bank raub= überfall atraco braquage
  cambriol apiplėš
counterfeit 1.6 counterfeit подделк падробк підробк podrobion podrób gefälscht falsificad contrefa klastot поддельн
scam 1.6 scam= scammer scammers телефонн_мошен ашуканц аферист афэрыст naciągacz enkeltrick telefonbetrug timador
  arnaque sukčiav
hoax 1.6 hoax= ложное_сообщ ложн_миниров фейков_замінір falešn fałszywy_alarm bombendrohung falsa_alarma fausse_alerte
  melagingas
probe 0.7 investigation investigate investigat probe= расследован расследа расслед разслед слідств следств следчы следча
  śledztw dochodzen ermittl investiga enquête tyrim= tyrimas tyrimą доследствен следч расслідув слідч śledcz postępowani
  tyrėj ikiteismin untersuchung inquiry indaga instruction_judic следователь= следователи= следователя= следователем=
  следователей=
evidence 1 evidence доказательств доказ= доказаў доказів dowód= dowody dowodów beweis prueba= pruebas preuve įrodym
witness 1.2 witness очевидец очевидц сведк= свидетел= свідк= świadk zeuge= zeugen testigo témoin liudyt liudinink очавід
visit_prison 1.6 свидани= свиданий= свидания= спатканн= спаткання= спатканняў побаченн besuchserlaub visitas_familiares
  parloir pasimatym visiting_rights family_visit no_visits prison_visit visita_familiar droit_de_visite
uniform_breach 1.4 button пуговиц гузік ґудзик guzik knopf uniform= форма_одежд
asthma 2 asthma астма= астмы= астму= astma= asma= asthme
dental 1.8 dental dentist teeth= tooth= зуб= зубы= зубов= зубоў= зубів= стоматолог стаматолаг dentyst zahnarzt zähne
  dentista dentiste dantis dantų
disability 1.4 wheelchair инвалидн_коляс інвалідн_вазок інвалідн_візк wózk_inwal rollstuhl silla_de_ruedas
  fauteuil_roulant vežimėl
amputat 2 amputat ампут ampute amputow amputier
seizure_property 1.6 seized= изъят изъяли изъял вилучен вилучили skonfisk zajęto_maj saisie= saisis
deprivation_parent 1.8 parental_rights родительск_прав бацькоўск_прав батьківськ_прав prawa_rodzicielsk sorgerecht
  patria_potestad autorité_parent tėvų_teis
baj 2 baj= баж= бажу= бажа= беларуск_асацыяц_журналіст беларуская_асацыяцыя_журналіст беларускай_асацыяцыі_журналіст
  белорусская_ассоциация_журналист белорусской_ассоциации_журналист association_of_journalists
  association_des_journalistes asociación_de_periodistas stowarzyszenie_dziennikarzy stowarzyszenia_dziennikarzy
  journalistenverband žurnalistų_asociac асоціац_журналіст
press_freedom 1.4 press_freedom freedom_of_the_press freedom_of_speech media_freedom свобод_пресс свободу_пресс
  свободы_прессы свобода_слова свободу_слова свободы_слова свабод_прэс свабоду_прэс свабоды_прэс свабода_слова
  свабоду_слова свабоды_слова свободу_прес свободи_прес свободи_слова wolność_pras wolności_pras wolność_słowa
  wolności_słowa pressefreiheit meinungsfreiheit libertad_de_prensa libertad_de_expresión liberté_de_la_presse
  liberté_de_presse liberté_d'expression spaudos_laisv žodžio_laisv
interpol 2.4 interpol интерпол інтэрпол інтерпол
icc 2.2 international_criminal_court мус_в_гааг гаагский_суд strafgerichtshof haager cpi= icc=
resolution 1.8 resolution резолюц рэзалюц rezoluc entschließung resoluci
working_group 1.8 working_group arbitrary_detention рабочая_группа произвольн рабочай_груп свавольн довільн willkürlich
  arbitrari
trade_union 2 trade_union unionist union_leader профсоюз прафсаюз профспілк związkow_zawod związkowiec gewerkschaft
  sindicat syndicalist profsąjung
ngo 1.6 ngo= ngos= nonprofit non-profit нко= нпо= нка= ліквідава ликвидирова ліквідов общественн_организ грамадск_аб'яд
  organizacj_pozarząd fundacj nichtregierungs ong= nvo= liquidat
anarchist 2.4 anarch анарх
jehovah 2.6 свидетел_иегов сведак_іегов свідк_єгов jehovah_witn zeugen_jeh świadk_jehow jehovah иегов ягов єгов jehow
  zeug_jehov testigos_de_jehov témoins_de_jéh
lgbt 2.4 lgbt лгбт gay= queer transgender
minority 1.8 tatar татар crimean_tatar kurdish курд kurd uyghur уйгур ujgur baloch белудж karakalpak каракалпак
protest_law 1 rallies_law unauthorised_rally народн_стат unsanctioned несанкцион несанкцыян
!house_arrest 2 house_arrest домашн_арест хатн_арышт хатн_вобы домашн_арешт areszt_domow hausarrest arresto_domicil
  résidence_surveill namų_arešt под_домашн пад_хатні під_домашні areszcie_domow prisión_domiciliaria assigné_à_résidence
  assignation_à_résidence
bail 2.2 bail= залог= под_залог кауци kaucj kaution fianza caution užstat заклад_у пад_заклад під_заставу
psychiatric 2.2 psychiatr псіхіятр психиатр психіатр psychiatryczn psiquiátr
editor_chief 1 editor-in-chief главн_редактор галоўн_рэдактар головн_редактор redaktor_naczeln chefredakteur
bookshop 1.8 bookshop bookstore книжн_магазин кнігарн книгарн księgarn buchhandl librería librairie knygyn
flag 1.8 flag= flags= флаг сцяг прапор flaga= flagi= flagge bandera drapeau vėliav бел-чырвона fahne
underage 1.2 teenager подрост падлет підліт nastolat teenager= jugendlich adolescent paaugl
pregnant 2.2 pregnan беремен цяжарн вагітн ciąż schwanger embaraz enceinte nėščia
mother 1 mother= mothers= мать= матери= маці= мать маме мати= матір matka matki mutter madre mère motina мацер matk mum=
  mom= мама= мамы= мамам= mama= mamą= mamos=
wife 1 wife= husband= жена= жену= муж= мужа= жонк дружин żona= mąż ehefrau ehemann esposa marido épouse mari= žmona
  vyras= żonę= frau_des wives= spouse mujer_de femme_de żony= żoną= žmonos= жены= жене=
brother 1 brother= sister= son= daughter= брат= сын= сына= дочь= дочер сястр сестр дачк дочк syn= syna córk bruder
  schwester sohn tochter hermano hermana hijo= hija= fils= fille= frère soeur брата= брату= братом= братья братьев
  браты= братоў брати= братів brat= brata= brolis= brolio=
eyes 1.8 glasses= eyesight зрени очки= акуляр окуляр okular brille
heart 1.6 heart= cardi сердц сэрц серц serc= serce herz corazón coeur širdis širdies сердечн кардиол
medical_care 1.4 medical_care медпомощ медицинск_помощ медыцынск_дапам медичн_допом opieki_medyczn medizinisch лечени
  лячэнн лікуванн leczeni pomoc_medyczn pomocy_medyczn gydym medicinos_pagalb behandlung medical_help treatment
  atención_médica tratamiento_médico soins_médicaux traitement=
labour 1.4 forced_labour принудительн_труд прымусов_прац pracy_przymus zwangsarbeit
commission 1 commission комисси каміс комісі komisj kommission comisi
envoy 1.4 delegation делегац дэлегац delegac envoy special_envoy посланн посланец спецпосл спецпасл пасланнік посланник
  wysłann gesandt sondergesandt enviad émissaire pasiuntin спецпредстав спецпрадстаўн спецпредставник sonderbeauftragt
  representante_especial представител_трамп emissary эмиссар эмісар
watchdog 0.3 foro_penal ovd_info овд_инфо human_rights_activ human_rights_cent human_rights_def human_rights_foundat
  правозащитн_центр праваабарончы_цэнтр центр_вясна centrum_wiasna nobel_peace кибер_партизан cyber_partisan
  first_department article_19 free_press_unl comité_de_familiares mecanismo_de_recon asociación_de_periodist kovcheg
  political_prisoners press_club ассоциац_журналист асацыяц_журналіст lawyers_for freedom_house
amnesty_int 1.6 amnesty_international human_rights_watch reporters_without rsf= hrw=
"""
