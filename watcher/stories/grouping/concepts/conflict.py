"""Wars as the same feeds tell them, in nine languages: rows as in `justice`."""

CONFLICT = """
front 1.4 frontline front_line линия_фронт линии_фронт лініі_фронт лінія_фронт linia_frontu frontlinie línea_del_frente
  ligne_de_front
offensive 1.6 offensive наступлени наступ= наступу= наступальн ofensyw puolim ofensiva offensiv
capture_town 1 captured= захватил захватили захоплен захопил zajęli zajęto eingenommen erobert s'empare užėmė
air_defence 1.8 air_defen пво= ппо= сппа= zenit_ obrony_przeciwlot obrona_przeciwlot flugabwehr luftabwehr defensa_aérea
  antiaére défense_aérienne oro_gynyb сбит_дрон сбиты_дрон збит_дрон shot_down сбили= сбиты= збили= збито= zestrzel
  abgeschossen derrib abattu numušt
drone_model 1.8 shahed шахед шахэд szahed schahed geran= герань= герани= герані= geranium летательный_аппарат
  летательн_аппарат лятальн_апарат літальн_апарат flying_object lataj_obiekt flugobjekt objeto_volador objet_volant
defenders 1.4 захисник захисниц оборонц оборонець абаронцы= абаронцаў= defenders= obrońcy_mariup verteidiger_von
captivity 1.6 captivity captive= captives= бранець бранц полоняник плену= плена= плен= палоне= палону= палонны неволі=
  неволе= неволя= niewoli= niewola gefangenschaft nelaisv cautiverio captivité captifs
fallen 1.8 fallen_soldier fallen_defend fallen_ukrain fallen_service fallen_troop полегл загиблих_воїн загинулих_ваен
  погибших_солд погибших_воен загіблых poległ gefallenen gefallene= caídos tués_au_combat žuvusi
repatriation 2.2 repatriat репатриац рэпатрыяц репатріац repatriacj repatriierung repatriación rapatri repatriac
identification 1.2 identification опознан апазнан упізнан ідентифік идентифик ідэнтыфік identyfik identifizier
  identificación atpažin
red_cross 2 red_cross красн_крест красный_крест красного_креста червон_хрест червоного_хреста червоний_хрест чырвон_крыж
  чырвонага_крыж czerwon_krzyż czerwonego_krzyża rotes_kreuz roten_kreuz cruz_roja croix-rouge raudonasis_kryž
  raudonojo_kryž
mediation 1.6 mediat mediac médiat посредн пасярэдн посередн vermittl pośredni tarpinink brokered helped_broker
occupied 0.9 occupied= occupation оккупир окупован акупава okupowan okupacyj okupuot
partisan 2 partisan партизан партызан partyzant partizan
volunteer 1.4 volunteer волонтер волонтёр валанцёр валанцер wolontar freiwillig voluntari bénévole savanor доброволец
  дабраахвот доброволь
veteran 1.6 veteran ветеран ветэран weteran vétéran
recruit 1.2 recruit завербов вербов вербав завербав rekrut anwerb recluta recrut verbav
deserter 2 deserter дезертир дэзерцір dezerter fahnenflücht desertor déserteur самовольн_оставл сзч= сочив
mercenary 2 mercenar наемник найман найманц najemnik söldner mercenari samdini
nuclear_weapon 1.8 nuclear_weapon ядерн_оруж ядзерн_збро ядерн_збро broń_jądr broni_jądr atomwaffe armas_nucleares
  armes_nucléaires орешник арэшнік oreshnik oresznik oreschnik
air_raid 1.1 air_raid_alert воздушн_тревог воздушная_тревога повітрян_тривог повітряна_тривога паветран_трывог
  alarm_lotn luftalarm alerta_aérea oro_pavoj тревог тривог трывог
peacekeepers 2 peacekeep миротворц міратворц миротворець siły_pokojow friedenstrupp cascos_azules casques_bleus taikdari
kalinouski_regiment 2.2 kalinouski_regiment kalinovski_regiment kalinoŭski_reg regiment_kalinoŭsk полк_калиновск
  полка_калиновск полк_каліноўск палка_каліноўск палку_каліноўск полк_калиновськ полку_калиновськ калиновец калиновцы
  калиновц каліновец каліноўц калінавец калінаўц калінаўцы калиновськ_полк pułk_kalinowsk pułku_kalinowsk
  kalinowski-regiment kalinouski-regiment regimiento_kalinouski régiment_kalinouski kalinausko_pulk
"""
