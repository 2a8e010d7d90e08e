"""Words by which a text relates its news to other news: a next round, an end, a growth, a part of a whole, a demand.

Rows as in `justice`, without weight: they are no evidence that two entries belong together, they say how. `void` are
phrases whose words do not mean what they mean alone.
"""

TURNS = """
turn_again 0 again= another= anew= once_more afresh second_time third_time new_decree new_round new_wave new_group
  new_batch new_pardon new_swap new_exchange fresh_round further= еще= снова= вновь= опять= очередн повторно= новый_указ
  новая_волн новая_груп новую_груп новое_помилов новый_обмен новый_этап яшчэ= зноў= ізноў= чарговы чарговы= чарговая=
  чарговае= чарговую= паўторна= новы_ўказ новы_указ новая_хвал новы_абмен ще= знову= вкотре= вдруге= втретє= чергов
  новий_указ нова_хвил нова_груп новий_обмін jeszcze= znów= znow= znowu= ponownie= kolejn następn_grup nowy_dekret
  nowa_fala nowa_grupa wieder= erneut weitere= weiterer= weiteren= weiteres= abermals neue_begnad neuer_erlass
  neuer_gefangenenaus nächste_grup encore= de_nouveau à_nouveau nouvelle_vague nouveau_décret nouveau_groupe
  nouvel_échange supplémentaires= d'autres otra_vez de_nuevo nuevamente= otros= otras= nuevo_indulto nueva_ola
  nuevo_grupo nuevo_canje vėl= dar= nauja_grupė naujas_dekretas pakartotin kitą_grupę dar_kartą jasce= znou= iznou=
turn_second 0 second_time third_time second_such second_round second_closure second_this second_in_a second_decree
  second_exchange second_swap second_group second_wave second_pardon third_such third_round third_this third_decree
  second_case второй_раз третий_раз второй_указ второй_обмен второй_случай вторая_волн вторая_груп второй_групп
  третий_указ третья_волн второе_помилов другі_раз другі_ўказ другі_указ другі_абмен другая_хвал другая_груп трэці_ўказ
  трэці_раз другі_выпад другий_раз другий_указ другий_обмін друга_хвил друга_груп другий_випад вдруге= drugi_raz
  drugi_dekret druga_fala druga_grupa trzeci_raz po_raz_drugi po_raz_trzeci po_raz_kolejny zweites_mal zum_zweiten
  zum_dritten zweiter_erlass zweite_grup zweite_welle zweiter_austausch deuxième_fois deuxième_vague deuxième_décret
  deuxième_groupe second_décret deuxième_échange segunda_vez segundo_indulto segundo_decreto segundo_grupo segundo_canje
  segunda_ola antrą_kartą antras_dekretas antras_kartas antroji_grup second_hunger
turn_ending 0 eases= eased= easing luzuj łagodz lockern смягч ослаб аслаб послаб alivia assoupl švelnin ends= ended=
  ending= calls_off called_off lifts= lifted= lifting cancels= cancelled= cancel revokes revoked scraps= scrapped=
  halts_hunger stops_hunger suspends_hunger drops= dropped= прекрати прекращ завершил завершила остановил_голод снял=
  сняла= сняли= снята= сняты= снимает= снимают= отменил отменен отменяет отмена= спыніў= спыніла= спынілі= скончыў=
  скончыла= зняў= зняла= знялі= знятыя= адмяніл адмяніў адмена= припинив припинила припинили завершив зняв= зняли=
  скасув скасов zakończył zakończyła zakończyli przerwał przerwała zniósł zniosła zniosły zniesion odwołał zdjął beendet
  aufgehoben hebt_auf heben_auf lockert bricht_ab abgebrochen lève= levé= levée= lèvent= met_fin mettent_fin annule
  abandonne levanta= levantan= levantó pone_fin ponen_fin termina_huelga abandona_la suspende_la nutraukė= nutraukia=
  baigė= panaikino= panaikina= atšauk depone= abandona= abandonan= desconvoca pone_fin_a cesa= cesó cesse= interrompt
  interrompu arrête_sa arrête_son kończy= przerywa= zakończ beendet= bricht_ihren_hunger stellt_ein baigia= спыняе=
  припиняє= завершает= прекращает=
turn_grown 0 suben= aumentan= ascienden= aumentaron rosną= wzrosła wzrosło steigen= растет растут узраста зроста climb=
  grows= grew= grown= rises= rose= risen= climbs climbed increas выросл возросл увелич вырасл павяліч узрасл зросл
  збільш wzrosł zwiększ rośnie= steigt gestiegen erhöht augmente augmenté s'alourdit aumenta= aumentó sube= subió
  asciende ascendió išaugo= padidėjo= paaugo= достигл дасягн сягнул
turn_partial 0 among_prison among_freed among_the among_releas среди_помил серед_звільнен entre_los_liber parmi_les_lib
  unter_den_freig wśród_uwoln tarp_paleist серед_помил сярод_вызв сярод_памілав names_of known_names identified
  confirmed= confirms= confirm verified= verifying known_to_be named= among_them among_those only= at_least подтверд
  известны_имен названы_имен известны_фамил среди_вышедш среди_освоб пацверд пацьверд вядомыя_імён вядомы_імён
  названы_імён сярод_вызвал сярод_тых підтверд відомі_імен названо_імен серед_звільн potwierdz znane_nazw znamy_nazw
  wśród_zwoln wśród_ułask bestätig namen_bekannt unter_den confirm_ noms_connus parmi_les entre_los confirma= confirman=
  patvirtin
turn_demand 0 calls_for calls_on call_for called_for urges= urge= urged= demands= demand= demanded= must_release
  must_free should_free should_release appeals_to требует= требуют= требовали потребовал призвал= призвали= призывает=
  призывают= патрабуе= патрабуюць= патрабуюц запатрабав заклік заклікае вимагає= вимагають= закликал закликав закликає
  żąda= żądają= domaga= domagają= wzywa= wzywają= apeluj fordert= fordern= forderte verlangt= ruft_auf reikalauja=
  ragina= exige= exigent= réclame= réclament= demande= demandent= appelle_à exigen= reclama= reclaman= pide= piden=
  demanda= insta=
void 0 due_for_release release_date no_error no_errors без_ошиб найти_ошиб должен_был_выйти должна_была_выйти
  мусіў_выйсці павінен_быў_выйсці мав_вийти miał_wyjść in_protest_at= in_protest_over in_protest_against
  refuses_food_in_protest в_знак_протест у_знак_пратэст на_знак_протест na_znak_prot aus_protest_ en_signe_de_protest
  en_señal_de_prot protestuodam free_trade free_of_charge free_speech free_press free_expression free_europe free_asia
  freedom_house feel_free tax_free за_ошибк
"""

#: Concepts that together mean another one: those that must be there, what they make, and kinds that they are not.
#: Whoever is found extremist is not recognised as a prisoner; a demand frees nobody; a death in custody is no arrest.
COMPOSED = (
    ("c:decree c:prisoner", "c:pardon", ""),
    ("c:decree c:names_none", "c:pardon", ""),
    ("c:decree c:release", "c:pardon", ""),
    ("c:came_for", "c:search", ""),
    ("g:PL c:release", "c:lead_out", ""),
    ("g:LT c:release", "c:lead_out", ""),
    ("c:bus c:prisoner", "c:lead_out", ""),
    ("c:political c:acknowledge", "c:recognised", ""),
    ("c:guilt c:recognised", "", "c:recognised"),
    ("c:european_union c:blacklist", "c:sanction", ""),
    ("c:extremism c:named", "c:label", ""),
    ("c:body_handed c:found", "c:death", ""),
    ("c:lost_game", "c:game", ""),
    ("c:goal", "c:game", ""),
    ("c:champion", "c:game", ""),
    ("c:overtime_goal", "c:game", ""),
    ("c:match", "c:game", ""),
    ("c:league", "c:game", ""),
    ("c:tournament", "c:game", ""),
    ("c:couple c:marriage", "", "c:marriage"),
    ("c:list c:political", "c:recognised", ""),
    ("c:extremism c:recognised", "c:label", "c:recognised"),
    ("c:turn_demand c:release", "", "c:release"),
    ("c:turn_demand c:pardon", "", "c:pardon"),
    ("c:turn_demand c:protest", "", "c:protest"),
    ("c:death c:detain", "", "c:detain"),
    ("c:death c:illness", "", "c:illness"),
    ("c:death c:custody", "", "c:custody"),
    ("c:execution c:death", "", "c:death"),
    ("c:release c:detain", "", "c:detain"),
    ("c:verdict c:detain", "", "c:detain"),
    ("c:verdict c:charge", "", "c:charge"),
    ("c:hunger c:protest", "", "c:protest"),
)
