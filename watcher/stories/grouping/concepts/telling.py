"""How a text is told: words by which explainers, interviews, profiles, opinion and anniversaries show themselves.

Rows as in `justice`; every name here begins with `form_`, and no weight says that two entries belong together.
"""

FORMS = """
form_interview 0 interview интервью інтэрв'ю інтерв'ю wywiad rozmowa_z entrevista entretien_ рассказ= рассказыва монолог
  расповідь гісторыя= история= історія= historia_ history_of geschichte_ erzähl opowiada= opowiadają wspomina relato
  testimoni tells_story in_his_own in_her_own speaks_about говорит_о гутарка розмова_з рассказал_как рассказала_как
  рассказали_как расказаў_як расказала_як розповів_як розповіла_як opowiedział_jak opowiedziała_jak erzählt_wie
  raconte_comment cuenta_cómo pasakoja= pasakojo= откровенн_разговор разговор_с размова_з in_conversation gespräch_mit
  im_gespräch entrevist interviu= pokalbis=
form_explainer 0 explain explained explainer объясняем разбор разбираем тлумач пояснюємо разабрал wyjaśnia tłumaczą
  what_we_know how_to how_does why= почему= чаму= чому= dlaczego= warum= pourquoi= por_qué guide= инструкц як_напісаць
  как_написать jak_napisać jak_działa jak_działają как_устроен как_работает як_працюе як_улаштаван wie_funktion
  cómo_funciona comment_fonctionne analysis= анализ= аналіз= analiza= analyse= análisis q_a faq hintergrund= кто_так
  кто_такие хто_такі who_is wer_ist kim_jest quién_es qui_est что_такое што_такое що_таке what_is was_ist co_to_jest
  kaip_veikia kodėl= what_it_means what_this_means what_next what's_next what_changes all_you_need everything_you_need
  the_law_says law_says what_happens difference_between what's_the_difference five_facts facts_about myths_about
  guide_to step_by_step checklist= infographic= timeline= in_charts what_to_know what_you_need goes_through_the
  our_lawyer в_чем_разниц чем_отличается что_нужно_знать что_надо_знать что_означает что_это_значит что_значит
  кого_обычно отвечает= отвечают= разъясн памятка= инфографик фотогалере фоторепортаж в_одной_таблице адной_табліцы
  как_получить куда_обращ куда_жаловат зачем= ликбез хронология= считаем_и у_чым_розніц чым_адрозн што_трэба_ведаць
  што_значыць адказвае= адказваюць= куды_звярта ці_праўда навошта= храналогія= фотагалерэ ці_можна можно_ли_теперь
  у_чому_різниц чим_відрізня що_треба_знати що_варто_знати що_означає відповідає= куди_зверт чи_правда навіщо=
  хронологія= пояснює= czym_się_różni co_warto_wiedzieć co_trzeba_wiedzieć co_oznacza ekspert_odpowiada poradnik=
  krok_po_kroku po_co= kalendarium= ile_kosztuje was_bedeutet was_man_wissen was_sie_wissen unterschied_zwisch
  fragen_und_antwort ratgeber= faktencheck qué_significa qué_cambia las_claves todo_lo_que diferencia_entre
  preguntas_y_resp que_signifie ce_que_l'on_sait ce_qu'il_faut_savoir différence_entre questions_réponses décryptage
  mode_d'emploi ką_reiškia ką_reikia_žinoti ką_žinoti kuo_skiriasi atsako= patarimai= сколько_стоит сколько_людей_освоб
  правила_отправ
form_opinion 0 opinion= column= колонка= калонка= мнение= меркаванне= думка= felieton opinia= kommentar= meinung=
  opinión= tribune= editorial= блог= блоги= essay= эссе= эсэ= leitartikel long_read политолог_о эксперт_о размышл
  разважан роздум komentarz= gastbeitrag= chronique= columna_de chronik= rubrik= аўтарская_калонка авторская_колонк
  the_political_economy почему_мы чаму_мы
form_profile 0 profile= portrait= portrét sylwetka porträt perfil= портрет= партрэт= obituary life_after starts_over
  life_of життя_після жизнь_после жыццё_пасля życie_po leben_nach was_nach ex-prisoner ex-inmate бывш_политзаключен
  былая_палітз былы_палітз колишн_політв former_prisoner ehemalig_gefang były_więzień była_więź ancien_prisonnier
  ex_preso ex_detenu visit_to besuch_im reportage reportaż репортаж рэпартаж portrait_of ein_porträt die_frau_die
  der_mann_der the_woman_who the_man_who кем_был кем_была кем_быў как_живет как_живут як_жыве як_жывуць як_живе
  як_живуть jak_żyją jak_żyje wie_leben how_they_live life_in жизнь_в a_day_in один_день_из дзень_з_жыцця story_of
  the_last_independent reise_durch eine_reise un_viaje_por viaje_a voyage_au diary diaries дневник= дневники= дневника=
  дзённік щоденник tagebuch dienorašt
form_anniversary 0 со_дня_смерти со_дня_гибел год_со_дня лет_со_дня года_со_дня са_дня_смерці год_ад_дня з_дня_смерт
  рік_з_дня гадоў_без лет_без років_без years_without lat_bez anniversary rocznic годовщин угодк гадавін jahrestag
  aniversari anniversaire metinės річниц years_after years_on years_since years_later year_after year_on year_since
  year_later years_ago jahre_danach jahre_nach jahre_später jahr_nach lat_po lata_po rok_po лет_назад год_назад
  лет_спустя год_спустя лет_после год_после гадоў_таму год_таму гадоў_пасля год_пасля гадоў_як років_тому рік_тому
  років_після рік_після роки_після ans_après an_après años_después año_después metai_po metų_po rückblick look_back
  looking_back retrospekt вспоминаем узгадваем згадуємо décembre_dernier прошлой_осен прошлой_весн прошлым_лет
  прошлой_зим мінулай_восен last_autumn last_spring last_year zeszłego_roku letztes_jahr
form_culture 0 film= films= documentary podcast подкаст падкаст exhibition выставк выстав album= book= книга= кніга=
  premiere премьера= премьеру= прэм'ера=
form_review 0 digest= weekly= roundup_of дайджест дайджэст главное_за галоўнае_за головне_за przegląd wochenrückblick
  week_in итоги_дня итоги_недели главное_к коротко= вынікі_дня вынікі_тыдня галоўнае_да підсумки_дня підсумки_тижня
  головне_до najważniejsze_wydarz news_in_brief in_brief kurz_notiert en_bref resumen_del_día dienos_apžvalg
  что_произошло_за что_случилось_за что_происход_на що_відбува_на што_адбываецца_на
form_correction 0 correction= to_be_false proved_false be_untrue wrongly_report памыліл ошибли ошибочн помилил помилко
  błędnie omyłk irrtümlich fälschlich por_error par_erreur klaiding corrects= retract withdrawn withdraws apolog
  не_подтвердил не_подтвержд не_пацвердзіл не_пацверджан не_підтверд ошибк памылк помилк прабачэн извин перапраш вибач
  przeprasza sprostow błędn niepraw fehlmeldung falschmeld korrektur entschuld bericht_zurück atsipraš paneig klaid
  rectifi rectific désol dément desmient desmentid error= erratum mistaken mistake= erroneous опроверг опровер абверг
  спростув dementi dementuj не_соответств уточнен уточняем удакладнен not_true did_not_happen памыляла няпраўд неправд
  dementier prostuje= prostują= уточнил_числ исправл виправл выпраўл отбой= адбой= прощени неточност недакладн неточніст
  nieścisł false_alarm ложн_тревог фальшив_слух слух_распуст
form_denial 0 wasn't_freed not_freed= not_released= still_in_prison по_прежнему_в_колон не_освобод не_освобожд не_вышел
  не_вышла не_вызвал не_выйшаў не_выйшла не_звільн nie_uwoln nie_został_zwol nie_wyszedł nicht_freigel nicht_frei=
  no_fue_liber no_ha_sido_liber n'a_pas_été_lib nebuvo_paleist nepaleist
"""
