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
threat 0.8 threat угроз угроза= пагроз погроз groźb groził droht= drohung amenaz menac grasin
recall 1.8 recalls= recalled отозвал отозван адклік відклик odwołał_amb odwołuje_amb abberuf abzug= retira_a_su_emb
emergency 1.8 state_of_emergency чрезвычайн_полож чрезвычайное_полож чрезвычайную_сит надзвычайн_становішч
  надзвычайнае_станов надзвычайн_стан надзвичайн_стан stan_wyjątkow stanu_wyjątk stan_klęski notstand ausnahmezustand
  estado_de_emergencia estado_de_excepción état_d'urgence nepaprastoji ekstremali_situacij
airspace 1.8 airspace воздушн_пространств воздушное_простр паветран_прастор паветраную_праст повітрян_прост
  przestrzeń_powietrz przestrzeni_powietrz luftraum espacio_aéreo espace_aérien oro_erdv
border_guard 1.4 border_guard пограничник погранслужб памежник памежнік пагранічнік прикордонник straż_graniczn
  straży_granicz strażni_granicz grenzschutz grenzschütz pasienieč guardia_fronteriz garde-front гпк= дпк= госпогранком
  госпогранкомит дзяржпамежкам вснсб
unilateral 1.8 unilateral односторонн аднабаков jednostronn einseitig vienašališk
border_post 1.6 border_post border_point погранпереход погранпункт пункт_пропуска пункте_пропуска пункты_пропуска
  пункт_пропуску пункці_пропуску пункта_пропуску punkt_kontroln punktą= punkto= punktas= kontroll_punkt переход=
  перехода= перехода пераход= перехід=
resume 1 resumes= resumed= resuming= resumption возобнов восстановлено восстановлен восстановили аднаўля аднавіл
  адноўлен відновл wznow wznaw wiedereröff wieder_aufgenom reanuda reprend reprise atnaujin uruchomion
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
"""
