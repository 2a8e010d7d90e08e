"""Trades by which reports call those whom the state takes, and what else befalls them: rows as in `justice`."""

TRADES = """
nurse 1.8 nurse= nurses= paramedic медсестр медсястр фельдшер pielęgniar krankenschw enfermer infirmi slaug санітар=
  санитар=
farmer 1.8 farmer фермер rolnik bauer= landwirt agricultor campesin agriculteur paysan ūkinink
engineer 1.7 engineer инженер інжынер інженер inżynier ingenieur ingeniero ingénieur inžinier
programmer 1.8 programmer developer= software it-spec it_spec программист айтишник праграміст айцішнік програміст
  айтішник programist informatik programador développeur
athlete 1.7 athlete sportsman sportswoman спортсмен спартсмен sportow sportler deportista athlète sportinink boxer
  боксер боксёр боксерк wrestler борец= барэц wioślar гребец грабец rower=
cook 1.9 chef= cook= повар повара= кухар kucharz koch= cociner cuisini virėj barista бариста барыст
historian 1.9 historian историк гісторык історик historyk historiker historiador historien istorik краевед краязнав
scientist 1.7 scientist researcher ученый учёный учены навуковец навукоўц науковец науковц naukow wissenschaftler
  científic scientifique mokslinin physicist физик= фізік=
businessman 1.6 businessm businesswom entrepreneur бизнесмен предпринимат бізнесмен прадпрымал підприєм przedsiębior
  biznesmen unternehmer geschäftsm empresari verslinin
architect 2 architect архитект архітэкт архітект architekt arquitect architecte
designer 1.9 designer дизайнер дызайнер diseñador projektant grafik
photographer 1.9 photograph фотограф фатограф fotograf fotógraf фотокор fotorep photojourn фотажурнал cameram оператор
  аператар operator
translator 2 translator interpret переводчик перакладчы перекладач tłumacz= tłumaczk übersetz traductor traducteur
  vertėj
guide_tour 2 tour_guide экскурсовод экскурсавод гид= гіда= екскурсовод przewodni reiseführer guía_tur gid=
librarian 2 librarian библиотекар бібліятэкар бібліотекар bibliotekar bibliothekar bibliotecari bibliothécaire
  bibliotekinink
veterinarian 2.1 veterinar ветеринар ветэрынар weterynarz tierarzt veterinari vétérinaire
accountant 2.1 accountant bookkeeper бухгалтер бугалтар buchhalter księgow contador contable comptable buhalter
electrician 2.1 electrician электрик= электромонт электрык електрик elektryk elektriker electricista électricien
  elektrik
fitter 2.1 fitter= locksmith mechanic слесар слесарь механик механік mechanik schlosser mecánic mécanicien mechanikas
builder 1.8 builder construction_worker строител будаўн будівел budowlan bauarbeiter albañil maçon statybinink
sailor 2 sailor seaman моряк матрос марак marynarz matrose marinero marin= jūreiv
policeman 1.4 policem police_officer милиционер полицейск міліцыянер міліціонер policjant polizist policía_ policier
  policinink паліцэйск поліцейськ funkcjonariusz gendarme
taxi 1.9 taxi таксист таксіст taksów taksist
manager 1.4 manager менеджер мэнэджар menedżer gerent director= директор дырэктар dyrektor direktor directeur directr
councillor 1.6 councillor municipal_deput муниципальн_депут городск_депут радны= radny radna= stadtrat concejal
  conseiller_mun alcalde mayor= мэр= мэра= burmistrz bürgermeister maire= meras=
abduct 2.2 abduct kidnap похищ похити выкрадз выкралі викрад porwan porwał porwali entführ secuestr enlèv enlev pagrob
riot 2.2 riot= riots= mutiny бунт= бунта= бунты бунці bunt= buncie meuterei aufstand mutin motín=
escape 2 escape escaped побег побега= збежал сбежал сбежала збег= збегл ўцёкі втеч втік= утік= ucieczk uciekł= zbiegł
  flucht= flieht geflüchtet fuga= fugó évad évasion pabėgo
suicide 2.2 suicid самоубийств самагубств суицид самогубств samobój selbstmord suizid suicidi savižud
birth 2 gave_birth gives_birth родила= родился= нарадзіл народила= urodził brachte_zur_welt dio_a_luz accouch pagimdė
conscience 2.2 prisoner_of_cons prisoners_of_cons узник_совест узники_совест вязень_сумлен вязні_сумлен в'язень_сумл
  więzień_sumien gewissensgef preso_de_conc presos_de_conc prisonnier_d'opinion sąžinės_kal
state_department 1.4 state_department госдеп дзярждэп держдеп departament_stanu us-außenmin département_d'état
  departamento_de_estado
extend 1.4 extend extends= extended= prolong продлил продлен продлит продлева прадоўж працягн подовж przedłuż verlänger
  prorrog pratęs
reject 1.5 reject rejects= dismisses= turns_down отклон адхіл відхил odrzuc oddalił weist_ab abgewiesen zurückgew rejett
  débout rechaza desestim atmetė atmet
strip 1.4 stripped= strips= deprived= лишил лишен лишат пазбаў позбав pozbaw entzog entzieht aberkannt déchu déchoi
  despoj retira_la atėmė atimta
ill_health 1.4 health здоров здароў zdrowi gesundheit salud= santé sveikat состояни стан_здар ухудш пагорш погірш
  pogorsz verschlecht empeora aggrav pablog weight_loss похуде схуд
visit_denied 1.6 consular_access отказали_в_консульском
tortured_regime 1.4 strict_regime тюремный_режим тюремного_режим турэмны_рэжым турэмнага_рэж тюремний_режим reżim_więz
  крытую_тюрьм крытую= закрытую_турм prison_regime
g7 1.8 g7= g20= большая_семёрк семерк
wanted_reward 1.6 bounty reward= вознагражд nagrod_za kopfgeld recompensa récompense
memorial_day 1.4 day_of_solidarity день_солид дзень_салід дні_салід dzień_solid day_of_political день_политз
  дзень_палітв
"""
