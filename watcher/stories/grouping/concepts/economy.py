"""Money, work and trade, in nine languages: rows as in `justice`."""

ECONOMY = """
inflation 1.8 inflation инфляци інфляцы інфляці inflacj inflación infliacij
gdp 2 gdp= ввп= вуп= pkb= bip= pib= bvp= gross_domestic валового_внутр
budget 1.6 budget бюджет budżet presupuest staatshaushalt biudžet
statistics_office 1.4 белстат= белстата нацстат росстат statistics_committee statistikamt urząd_statyst oficina_de_estad
benefit 1.6 пособи пособие= дапамогі_на дапамога_на допомога_на welfare benefits= allowance zasiłk zasiłek kindergeld
  subsidio allocations išmoka= išmokos= išmokų=
base_rate 2.2 базов_величин базовая_величина базовой_величины базовую_величину базавая_велічын базавай_велічын
  базавую_велічын base_amount base_value base_unit базовый_размер базовая_вел
utilities 1.6 utility_bill жкх= жкг= коммунальн камунальн комунальн nebenkosten servicios_públicos komunalin
  opłat_komunaln
heating 1.6 heating= отоплени отопительн ацяплен ацяпляльн опаленн опалюв ogrzewan heizung= heizsaison heizperiod
  calefacción chauffage šildym
timber 2 timber lumber древесин драўнін деревин drewn= drewno drewna holz= holzes holzimport madera= bois= mediena
  medienos
carriers 1.6 hauliers carriers= перевозчик перавозчык перевізник przewoźni spediteur spedition transportistas
  transporteurs vežėj
rapeseed 2 rapeseed рапс рапсав rzepak raps= colza rapsų маслозавод маслазавод vegetable_oil подсолнечн сланечн соняшник
bankruptcy 2 bankrupt банкрот банкрут bankrut insolven pleite quiebra faillite bankrot
crypto 2 bitcoin биткоин біткоін crypto криптовал крыптавал kryptowal kryptowähr criptomon cryptomon kriptoval
debt 1.4 debt= debts= долги= долгов= долга= доўг= даўгі= борг= борги= боргів= dług= długu= długi= schulden deuda dettes
  skola=
repayment 1.6 repay repayment выплаты_по погашен пагашэн spłat rückzahl tilgung reembols pago_de_la rembours grąžin
postpone 1.2 postpone delayed= delays= отсроч отложил отложен отложили перенесен перенесли перенес= адклал адтэрмін
  перанеслі перанесен відклал відтерм odrocz przełoż przesun verschoben verschiebt aufgeschoben aplaza aplazó atidėj
  nukėlė= nukelta=
spare_parts 2 spare_part spare= spares= запчаст запасн_част запчастк części_zamienn części_lotn ersatzteil repuestos
  pièces_détach pièces_de_rech atsargin_dal boeing_part aircraft_part plane_part
boeing 2.2 boeing боинг боінг боїнг airbus эйрбас эйрбус
belavia 2.2 belavia белавиа белавія belawia
investment 1.4 investment investor investir inversión= inversiones= инвест інвест inwest investici
pay_rise 1.4 pay_rise повышен_зарплат подняли_зарплат павышэнн_зарплат підвищ_зарплат podwyżk lohnerhöh aumento_salar
  hausse_des_salair
raise_up 0.9 повысят повысили повысит повышают повышен= повышение повышения павыс падвыш падым_ подняли поднимут підвищ
  піднял подорожч подорожал подорожан подорожает падараж здорож podwyż podnos podnies erhöht= erhöhung angehoben
  aumentar subirá augmenter didin padidin kils brangs
cheaper 1.2 cheaper подешев патанн здешев подешевш potanie tanieje billiger abarat baratos moins_cher atpigs pigiau
shortage 1.6 shortage дефицит дэфіцыт дефіцит niedobór niedobor braku= mangel= engpass escasez pénurie trūkum
mining_pit 1.8 горняк горняков гарняк гарнякі гарнякоў гірник шахтер шахцёр шахцер górnik górnic bergleute bergmann
  bergarbeiter mineros= mineurs= kalnakas рудник рудника руднике рудніку копальн
steelworker 1.8 сталевар сталявар металлург металург метал_завод steelworker steel_plant steel_mill steel_work stahlwerk
  stahlarbeiter hutnik huta= hucie= siderúrg sidérurg acerí бмз=
furnace 2 furnace печи= печь= печкі= печы= пічь hochofen horno= fourneau krosni
ioc 2.2 ioc= мок= мок mkol= мак_= cio= coi= olympic_committee олимпийск_комитет олимпийский_комитет алімпійск_камітэт
  алімпійскі_камітэт олімпійськ_комітет олімпійський_комітет
production 1 production= output= производств вытворч виробництв produkcj produktion producción production gamyb выпуск=
industry 1.1 industry промышлен прамыслов промислов przemysł industrie= industria= pramon
market 1 market= markets= рынок= рынка= рынке= рынак= рынку= ринок= ринку= rynek= rynku= markt= märkte mercado marché=
  rinka= rinkos=
agriculture 1.4 agricultur сельск_хозяйств сельскахозяйств сельскохоз сельгас аграр сільськ_господ rolnictw
  landwirtschaft agrícola agricole žemės_ūk посевн пасяўн посівн сев=
livestock 1.6 livestock cattle= cows= коров карова каровы каров корів корова krowa krów krowy bydło kühe kuh= rinder
  ganado= vaca= vacas vache karvė karvių скот= ферма= ферме= фермы= ферми= farm= farma= granja
pigs 1.6 pigs= свиней свиньи свінняў свині świnie świń schweine cerdos porcs kiaul
poultry 1.6 poultry chicken птицефабрик птушкафабр птахофабрик кур= куры= куриц drób= drobiu kurczak hühner geflügel
  pollo= volaille vištien
grain 1.4 grain= wheat зерн збожж пшениц пшаніц zboż pszenic getreide weizen grano= trigo= blé= céréal grūdų= grūdai
  grūdus= kviečių= kviečiai=
subsidy 1.4 subsidy subsidies субсиди субсідц дотац датацы субвенц dotacj subvencj subvention subvención subvent
insurance 1.4 insurance страхов страхав ubezpiecz versicher assurance draudim
mortgage 1.6 mortgage ипотек іпатэк іпотек hipotek hypothek hipoteca hypothèque būsto_paskol
rent 1.2 rent= rents= rental аренд арэнд оренд najem= czynsz miete= mieten alquiler loyer nuomos= nuomą=
real_estate 1.4 real_estate недвижимост нерухомаст нерухом nieruchom immobili inmobiliari nekilnoj
fund 0.9 fund= funds= фонд= фонда= фонду= фондаў fundusz fonds= fondo= fondos= fondas= fundacja=
grant 1.4 grants= grant= грант гранты= dotacja= fördergeld fördermittel zuschuss subvenciones dotaci
charity 1.4 charit благотвор дабрачын благодійн dobroczyn charytat wohltät spendenaktion caridad caritatif labdar
reserves 1.4 reserves= резервы= резервов зврв= рэзервы= золотовалют золатавалют gold_reserv rezerwy= rezerw=
  währungsreserv reservas= réserves= atsargos= atsargų=
deficit 1.4 deficit дефицит_бюдж deficyt defizit déficit deficitas
profit 1.4 profit= profits= прибыль= прибылью= прыбыт прибуток= zysk= zyski= gewinn= ganancias bénéfice= pelnas
loss_money 1.2 losses= убыт убытки страты= збитк strat= straty= verluste= pérdidas pertes= nuostol
retail 1.2 retail розничн рознічн роздрібн detaliczn einzelhandel minorista mažmenin
brand 1.2 бренд брэнд marka= marke= marque= prekės_ženkl
minimum_wage 1.6 minimum_wage минимальн_зарплат мінімальн_зарплат мзп= płaca_minimaln mindestlohn salario_mínimo
  salaire_minimum smic= minimali_alg
working_week 1.6 four-day четырехднев чатырохдн чотириден czterodniow vier-tage cuatro_días quatre_jours
vacation 1.4 vacation отпуск= отпуска= отпуске= отпусков= адпачын відпустк urlop urlaub vacacion vacances atostog
  каникул канікул wakacj ferien
holiday_transfer 1.2 day_off выходной= выходные= выходных выхадны выхадныя вихідн dzień_wolny dni_wolne feiertag=
  puente_festiv jour_férié laisvadien
clock_change 1.8 clocks= daylight_saving перевод_час перевед_час пераводз_гадзін переведення_годин zmiana_czasu
  zeitumstell cambio_de_hora changement_d'heure laiko_pakeit часов_пояс
oil_price 1.4 brent urals= баррел барэл барел baryłk barril baril=
lng 2 lng= спг= lpg= liquefied= skroplon flüssiggas
electric_car 1.6 electric_car electric_vehicle электромоб электрамаб електромоб elektromob samochód_elektr elektroauto
  coche_eléctr voiture_électr elektromobil
car_maker 1.4 geely джили джылі tesla= volkswagen lada= лада= маз= белаз мтз=
software 1.2 программное_обесп праграмн_забесп oprogramow programinė
startup 1.4 startup start-up стартап стартапер
layoffs 1.6 layoffs laid_off redundan сокращени= сокращения= уволили_рабо скарачэнн звольнен скорочен zwolnieni_grup
  entlassungen despidos licenciements atleidim
supply 1 поставк пастаўк постачанн dostaw= dostawy= dostawa= dostawę= tiekim lieferung= lieferungen= supplies=
  deliveries= suministro livraison entrega=
"""
