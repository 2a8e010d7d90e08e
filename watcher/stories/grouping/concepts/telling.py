"""How a text is told: words by which explainers, interviews, profiles, opinion and anniversaries show themselves.

Rows as in `justice`; every name here begins with `form_`, and no weight says that two entries belong together.
"""

FORMS = """
form_interview 0 interview интервью інтэрв'ю інтерв'ю wywiad rozmowa_z entrevista entretien_ рассказ= рассказыва
  монолог расповідь гісторыя= история= історія= historia_ history_of geschichte_ erzähl opowiada= opowiadają wspomina
  relato testimoni tells_story in_his_own in_her_own speaks_about говорит_о гутарка розмова_з
form_explainer 0 explain explained explainer объясняем разбор разбираем тлумач пояснюємо разабрал wyjaśnia tłumaczą
  what_we_know how_to how_does why= почему= чаму= чому= dlaczego= warum= pourquoi= por_qué guide= инструкц як_напісаць
  как_написать jak_napisać jak_działa jak_działają как_устроен как_работает як_працюе як_улаштаван wie_funktion
  cómo_funciona comment_fonctionne analysis= анализ= аналіз= analiza= analyse= análisis q_a faq hintergrund= кто_так
  кто_такие хто_такі who_is wer_ist kim_jest quién_es qui_est что_такое што_такое що_таке what_is was_ist co_to_jest
  kaip_veikia kodėl=
form_opinion 0 opinion= column= колонка= калонка= мнение= меркаванне= думка= felieton opinia= kommentar= meinung=
  opinión= tribune= editorial= блог= блоги= essay= эссе= эсэ= leitartikel
form_profile 0 profile= portrait= portrét sylwetka porträt perfil= портрет= партрэт= obituary life_after starts_over
  life_of життя_після жизнь_после жыццё_пасля życie_po leben_nach was_nach ex-prisoner ex-inmate бывш_политзаключен
  былая_палітз былы_палітз колишн_політв former_prisoner ehemalig_gefang były_więzień była_więź ancien_prisonnier
  ex_preso ex_detenu visit_to besuch_im reportage reportaż репортаж рэпартаж
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
  week_in
form_correction 0 correction= to_be_false proved_false be_untrue wrongly_report памыліл ошибли ошибочн помилил помилко
  błędnie omyłk irrtümlich fälschlich por_error par_erreur klaiding corrects= retract withdrawn withdraws apolog
  не_подтвердил не_подтвержд не_пацвердзіл не_пацверджан не_підтверд ошибк памылк помилк прабачэн извин перапраш вибач
  przeprasza sprostow błędn niepraw fehlmeldung falschmeld korrektur entschuld bericht_zurück atsipraš paneig klaid
  rectifi rectific désol dément desmient desmentid error= erratum mistaken mistake= erroneous опроверг опровер абверг
  спростув dementi dementuj не_соответств уточнен уточняем удакладнен not_true did_not_happen памыляла няпраўд неправд
  dementier
form_denial 0 wasn't_freed not_freed= not_released= still_in_prison по_прежнему_в_колон не_освобод не_освобожд
  не_вышел не_вышла не_вызвал не_выйшаў не_выйшла не_звільн nie_uwoln nie_został_zwol nie_wyszedł nicht_freigel
  nicht_frei= no_fue_liber no_ha_sido_liber n'a_pas_été_lib nebuvo_paleist nepaleist
"""

#: Words (to four letters) and beginnings (longer) that another language's forms would wrongly catch, by the language of
#: the text, in `normal` spelling.
FALSE_FRIENDS = {
    "en": ("executive", "medic", "most", "die", "premier"),
    "es": ("es", "las", "un", "tras", "import", "medio", "medid", "deporte", "deportiv", "siendo", "ejecutiv",
           "historia", "media"),
    "fr": ("comment", "jaune", "coup", "maladi", "visage", "visant", "courant", "circul", "met", "tot", "car", "import",
           "un", "une", "premier"),
    "de": ("es", "war", "man", "plotz", "plant", "kalt", "sturmer", "stimm", "die", "las", "met", "premier", "un"),
    "pl": ("droga", "zaklada", "aktyw", "strona", "most", "premier", "on", "war"),
    "lt": ("bus", "visa", "visi", "visu", "es", "pradz", "prade", "prado", "zodzi", "prisim", "man",
           "plota", "ploto", "turke", "libera", "turi"),
    "be": ("складае", "нарадз", "парадк"),
    "ru": ("премьер-",),
}  # fmt: skip
