"""Parties, laws, borders and talks between states, in nine languages: rows as in `justice`."""

DIPLOMACY = """
candidate 1.4 candidate кандидат кандыдат kandydat kandidat candidat
party 1.2 party= parties= партия= партии= партию= партыя партыі партыю партія партії партію partia= partii= partei=
  parteien partido= partidos= parti= partis= partij
coalition 1.6 coalition коалици кааліцы коаліці koalicj koalition coalición koalicij
adopt 1 passed= passes= adopt= adopts= adopted approved= approves= backs= одобрил одобрили приняли= принял_закон принят=
  ухваліл ухваліў ухвалены прынялі= прынял= ухвалил ухвалив схвал uchwali przyjęli przyjął przyjęła verabschied
  beschließt beschloss billigt= billigte pritarė priėmė= aprueba aprobó adopte= approuve balsav проголосовал прагаласав
decree 0.6 decree= указ= указа= указу= указом= указе= ўказ= dekret= dekretem erlass= decreto= décret įsak
prime_minister 1.2 prime_minister премьер-минист премьер= прэм'ер-мін прэм'ер= прем'єр-мін прем'єр= ministerpräsid
  primer_ministro premier_ministre ministras_pirm
flies 0.9 полетит прилетел прилетит вылетел летит= прыляцеў ляціць паляціць вилетів прибув= прилетів flew= flies=
  fliegt= leci= poleci= poleciał przyleciał vuela= voló= skrenda= atskrido
threat 0.8 threat угроз угроза= пагроз погроз groźb groził droht= drohung amenaz menac grasin пагражае= пагражаюць
  загрожу grozi= grożą= gresia
recall 1.8 recalls= recalled отозвал отозван адклік відклик odwołał_amb odwołuje_amb abberuf abzug= retira_a_su_emb
emergency 1.8 state_of_emergency чрезвычайн_полож чрезвычайное_полож чрезвычайную_сит надзвычайн_становішч
  надзвычайнае_станов надзвычайн_стан надзвичайн_стан stan_wyjątkow stanu_wyjątk stan_klęski notstand ausnahmezustand
  estado_de_emergencia estado_de_excepción état_d'urgence nepaprastoji ekstremali_situacij nepaprast
airspace 1.8 airspace воздушн_пространств воздушное_простр паветран_прастор паветраную_праст повітрян_прост
  przestrzeń_powietrz przestrzeni_powietrz luftraum espacio_aéreo espace_aérien oro_erdv закрыли_небо небо_закр
  закрылі_неба небо_над
border_guard 1.4 border_guard пограничник погранслужб памежник памежнік пагранічнік прикордонник straż_graniczn
  straży_granicz strażni_granicz grenzschutz grenzschütz pasienieč guardia_fronteriz garde-front гпк= дпк= госпогранком
  госпогранкомит дзяржпамежкам вснсб straż_gran pogranicznik
unilateral 1.8 unilateral односторонн аднабаков jednostronn einseitig vienašališk
border_post 1.6 border_post border_point погранпереход погранпункт пункт_пропуска пункте_пропуска пункты_пропуска
  пункт_пропуску пункці_пропуску пункта_пропуску punkt_kontroln punktą= punkto= punktas= kontroll_punkt переход=
  перехода= перехода пераход= перехід=
resume 1 resumes= resumed= resuming= resumption возобнов восстановлено восстановлен восстановили аднаўля аднавіл
  адноўлен відновл wznow wznaw wiedereröff wieder_aufgenom reanuda reprend reprise atnaujin uruchomion to_resume
  will_resume przywraca= przywróci= przywrócono wraca= wracają=
allow 0.9 waiver exempt исключен_из_санкц выключэнн_з_санк wyjątek ausnahme= exención dérogation išimt green_light
  дозволив дозволил zezwol erlaubt= genehmigt autoriza= permite= autorise= leido= leidž clears= cleared
spokesperson 0.8 spokes пресс-секретар прэс-сакратар прэссакрат пресс-служб прэс-служб пресслужб прессекрет rzeczni
  sprecher portavoz porte-parole atstov_spaud
resignation_call 1.4 step_down подал_в_отставк падаў_у_адстаўк подав_у_відставк ustąp zurücktret dimitió démissionn
  atsistatyd
inauguration_day 1.2 oath= sworn_in присяга= прысяг= przysięg vereidig jura_el prisaik
condolence 1.8 condolence соболезн спачуван співчутт kondolenc beileid condolencias condoléan užuojaut
withdraw_treaty 1.4 withdraws_from выйдет_из вышел_из_договор выйшла_з_пагадн вийшла_з_угод wycofuje_się austritt
  steigt_aus se_retira_de se_retire_de pasitrauk
charge_daffaires 2 charge_d'aff поверенн павераны повірен geschäftsträg encargad_de_neg reikalų_patikėt
hotline 1.4 hotline горяч_лини гаряч_ліні гарач_ліні
council 0.6 council= совет= совета= совете= рада= рады= радзе= раді= rada= rady= rat= consejo conseil= taryba tarybos
committee 0.7 committee комитет камітэт комітет komitet ausschuss comité komitee
mayor_gov 1.2 governor губернатор губерн gubernator gouverneur gobernador gubern
king 1.4 king= queen= royal= prince= princess король= короля= короле кароль= королев каралев król= króla królow könig
  königin rey= reina= roi= reine= karalius karalien принц= прынц książę prinz princip
crown_heir 1.2 throne= престол трон= tron= thron= trono= trône
ultimatum 1.8 ultimatum ультиматум ультыматум
provocation 1.4 provocat провокац правакац prowokac provokation provocación provokac
warning_state 1 warns= warned= warning= предупредил папярэдзі попередив попереджа ostrzega ostrzegł warnt= warnte=
  advierte advirtió avertit met_en_garde įspėj
border_fence 1.2 border_wall barrier= стена_на_границ бар'ер барьер барьера барери bariera barier= grenzzaun muro_front
pushback 2 pushback pushed_back пушбэк пушбек выдавлив вытеснен выціскан wypchnię wypychan zurückgedräng zurückgewies
  devolucion_en_cal refoul stumd
air_base 1.4 air_base авиабаз авіябаз авіабаз baza_lotnicz luftwaffenbas base_aérea base_aérienne aviacijos_baz
  machulish мачулищ мачуліш
ballot 1.4 ballot бюллетен бюлетэн бюлетен karta_do_głos stimmzettel papeleta bulletin_de_vote biuleten
turnout 1.6 turnout явк= явка= явки= явку= frekwencj wahlbeteilig participación_elect taux_de_particip rinkėjų_aktyv
exit_poll 1.8 exit_poll экзитпол экзіт-пол екзитпол sondaż prognose= sondeo sondage poll= polls= опрос= опроса опытанн
  опитуван umfrage encuesta
observers 1.4 observers= наблюдател назіральн спостерігач obserwator wahlbeobacht observadores observateurs stebėtoj
runoff 1.6 runoff second_round_of_el второй_тур втором_туре другі_тур другий_тур drug_tur stichwahl segunda_vuelta
  second_tour antrasis_turas
victory_day 1.2 victory_day день_победы дня_победы дзень_перамогі дня_перамогі день_перемоги dzień_zwycięst
  tag_des_sieges día_de_la_victoria jour_de_la_victoire pergalės_dien
womens_day 1.6 women's_day 8_марта восьмого_март 8_сакавіка жаночаг_свят жаночага_свята жіноч_день dzień_kobiet
  dnia_kobiet frauentag día_de_la_mujer journée_de_la_femme moters_dien
freedom_day 1.8 freedom_day дня_воли день_воли дзень_волі дня_волі день_волі dzień_wolności_biał 25_марта 25_сакавіка
chernobyl 2 chernobyl чернобыл чарнобыл чорнобил czarnobyl tschernobyl chernóbil tchernobyl černobyl
consulate 1.6 consulate консульств konsulat consulado consulat
foreign_funding 1.6 foreign_grant foreign_fund иностранн_грант иностранные_грант замежн_грант іноземн_грант
  zagraniczn_grant ausländische_förder financiación_extranj financement_étranger užsienio_finans
protest_camp 1.2 tent_camp палаточн намётав наметов miasteczko_namiot protestcamp campamento campement
road_map 1 road_map дорожн_карт дарожн_карт mapa_drogow fahrplan hoja_de_ruta feuille_de_route
guarantee 0.6 guarantee гарант gwaranc garant garantí
reparation 1.6 reparation репарац рэпарацы odszkod entschädig indemniz compens dédommag žalos_atlyg компенсац кампенсацы
cabinet_exile 1.8 transitional_cabinet united_transitional переходн_кабинет переходного_каб объединенн_переходн
  пераходн_кабінет пераходнага_каб аб'яднан_пераходн перехідн_кабінет gabinet_przejściow zjednoczony_gabinet
  übergangskabinett cabinet_de_transition gabinete_de_transición pereinamojo_laikotarpio_kab опк= апк= впк_
coordination_council 2 coordination_council координационн_совет координационного_сов каардынацыйн_рада
  каардынацыйнай_рад координаційн_рада rada_koordynac koordinierungsrat conseil_de_coordination consejo_de_coordin
  koordinacinė_taryb
osce 1.8 osce обсе= абсе= абсе обсє= obwe= osze= esbo=
council_europe 1.6 council_of_europe совет_европ совета_европ савет_еўроп рада_еўропы рады_еўропы рада_європи
  ради_європи rada_europy rady_europy europarat conseil_de_l'europe consejo_de_europa europos_taryb pace= пасе= парэ=
european_parliament 1.8 european_parliament европарламент еўрапарламент європарламент parlament_europejski
  parlamentu_europejsk europarl europaparlament europäisch_parlament parlement_européen parlamento_europeo
  europos_parlament meps= eurodeput europosł евродепутат еўрадэпутат євродепутат
european_commission 1.6 european_commission еврокомисс еўракаміс єврокоміс komisja_europejska komisji_europejsk
  eu-kommission europäische_kommiss commission_européenne comisión_europea europos_komisij
who_health 1.8 world_health воз= всемирн_организац_здрав сусветн_арганізац_здароў воож= światowa_organizacja_zdrowia
  weltgesundheits organisation_mondiale_de_la_santé organización_mundial_de_la_salud oms= pso=
iaea 2.2 iaea магатэ= магатэ магате maea= iaeo aiea oiea= tatena
imf 1.8 imf= мвф= mfw= iwf= fmi= tvf= monetary_fund валютный_фонд валютного_фонда валютны_фонд валютний_фонд
csto 2 csto= одкб= адкб= одкб odkb= oubz ovks
union_state 1.8 union_state союзн_государств союзного_гос саюзн_дзяржав саюзнай_дзяржав союзн_держав państwo_związkowe
  państwa_związkow unionsstaat état_de_l'union estado_de_la_unión sąjunginė_valst
eurasian_union 1.8 eurasian_econom еаэс= еаэс евразийск_союз еўразійск_саюз євразійськ_союз unia_eurazjat
  eurasische_union union_eurasiatique eurazijos
brics 2 brics брикс= брыкс= брікс= шос= шас= sco= shanghai_cooperation шанхайск_организац
"""
