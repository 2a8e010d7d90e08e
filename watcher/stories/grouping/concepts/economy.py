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
cheaper 1.2 cheaper подешев патанн здешев подешевш potanie tanieje billiger abarat baratos moins_cher atpigs pigs=
  pigiau
shortage 1.6 shortage дефицит дэфіцыт дефіцит niedobór niedobor braku= mangel= engpass escasez pénurie trūkum
mining_pit 1.8 горняк горняков гарняк гарнякі гарнякоў гірник шахтер шахцёр шахцер górnik górnic bergleute bergmann
  bergarbeiter mineros= mineurs= kalnakas рудник рудника руднике рудніку копальн
steelworker 1.8 сталевар сталявар металлург металург метал_завод steelworker steel_plant steel_mill steel_work stahlwerk
  stahlarbeiter hutnik huta= hucie= siderúrg sidérurg acerí бмз=
furnace 2 furnace печи= печь= печкі= печы= пічь hochofen horno= fourneau krosni
ioc 2.2 ioc= мок= мок mkol= мак_= cio= coi= olympic_committee олимпийск_комитет олимпийский_комитет алімпійск_камітэт
  алімпійскі_камітэт олімпійськ_комітет олімпійський_комітет
"""
