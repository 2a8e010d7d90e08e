"""Schools, books, stages, churches and shops, in nine languages: rows as in `justice`."""

SOCIETY = """
kindergarten 1.8 kindergart детсад детск_сад детский_сад детском_саду дзіцяч_сад садок= садик дитсад дитяч_садок
  przedszkol guardería crèche maternelle= darželi
lesson 1.2 урок= урока= уроке= уроки= lesson= lessons= lekcj unterricht pamok
rector 1.8 rector= ректор рэктар rektor recteur
heritage 1.8 heritage unesco юнеско юнэск спадчын спадщин наследи dziedzictw welterbe kulturerbe patrimonio patrimoine
  paveld
commemoration 1.2 commemorat remembr remember памяти= память= памяць памяці= ушанав уша памятаюць пам'ят pamiętaj
  upamiętn gedenk gedachten conmemor commémor atmin мемориал мемарыял меморіал memoria= hommage homenaje tribute=
  paminėj
candle 1.8 candle свечи= свечу= свечк свечкі свечак свічки= свічок świec= świece= świeczk znicz kerze vela= velas=
  bougie žvak žvakut
grave 1.6 grave= graves= могилу= могиле= могилы= могил= магіла= магілы= магіле= магіл= mogiła grób= grobu= grobie=
  grobach= grabstätt tumba= kapas kapin кладбищ могілк могілкі кладовищ cmentarz friedhof cementerio cimetière
  massengrab
dziady 2.4 дзяды= дзядоў= дзядам= дзядах= дзяды dziady= dziadów= dzjady
kurapaty 2.2 kurapat куропат курапат mass_grave stalin-era_grave урочищ_куропат
poetry 1.8 poem= poems= poetry стихи= стихов= стихами= стихотвор вершы= вершаў= вірші= віршів= wiersz gedicht poema
  poesía poème poésie eilėrašt poezij паэзі поэзи поезі
reading_event 1.2 прочитали= прочитал= прочли= чытаюць= чытал= прачытал читали= czytano odczytano gelesen vorgelesen
  leyeron
orthodox 1.8 orthodox православн праваслаўн prawosławn ortodox orthodoxe stačiatik
parish 1.8 parish прихожан прихожане парафи парафі parafi pfarrei kirchengemeinde parroqui paroiss parapij
parish_priest 2 proboszcz настоятел настаяцел настоятель wikary klebon пробощ пробашч vicar= curé=
carols 2.2 carol= carols= колядк калядк калядныя_спев колядн калядных_спев kolęda kolędy kolędow weihnachtslied
  villancic chants_de_noël kalėdin_gies
christmas 1.6 christmas рождеств каляды= каляд= калядам= різдв bożego_narodz boże_narodz weihnacht navidad noël kalėd
  święta_boż рождественск
new_year 1.4 new_year новогод нового_года навагодн новы_год новий_рік новорічн nowy_rok noworoczn silvester neujahr
  año_nuevo nouvel_an naujieji_met
easter 2 easter= пасха= пасхи= пасху= вялікдзен великдень великод wielkanoc wielkiej_nocy ostern= pascua pâques velyk
ramadan 2 ramadan рамадан ramazan eid= курбан
mosque 2 mosque мечет мячэц moschee mezquita mosquée meczet mečet
synagogue 2 synagog синагог сінагог sinagog
jewish 1.8 jewish jews= еврей еврейск евреи евреев яўрэй єврей єврейськ żydow żydzi juden= jüdisch judío judía juif
  juive žyd žydų antisemit антисемит антысеміт холокост халакост holocaust holokaust
museum_opened 1.2 экспозиц экспазіц експозиц ekspozycj ekspozicij
sing 1.6 sing= sings= спеть споет споёт спели= спел= спявае спяваю спявалі заспява заспіва співає śpiewa zaśpiewa singt=
  singen= cantará chante= chantera dainuo
ticket 1.4 ticket билет білет квіток квиток квитк bilet eintrittskart entradas billets= bilietai bilietų
tour 1.4 гастрол tour= tournee= турне= trasa_koncert gira= tournée gastrol
band 1.4 рок-групп rock_band rock-band рок-гурт гурт= гурта= muzikgruppe
actor 1.6 actor= actors= actress актер= актёр= актера= актеры= акцёр акцер актрис актрыс aktorka aktorki aktorem
  schauspiel acteur actrice aktorė
film_director 1.8 режиссер режиссёр рэжысёр рэжысер режисер reżyser regisseur director_de_cine cineasta réalisateur
  cinéaste režisier filmmaker film_director
composer 2 composer композитор кампазітар komponist kompozytor compositor compositeur kompozitor
novel 1.8 novel= novels= раман= рамана= рамане= повесть= повести= аповесц повість powieść= powieści novela= romanas=
  kurzgeschicht
poet_people 1.5 поэтов поэтам паэты= паэтаў= паэтам= поети= поетів= poeci= poetów= dichtern poetas= poètes= poetai=
  poetų=
literature 1.4 literary literatur литератур літарат літерат littérat literario
jury 1.4 jury= жюри= журы= журі= jurado=
ceremony 1.2 ceremon церемон цырымон цырымонія церемоні zeremonie ceremonij
statuette 1.6 statuette статуэтк статуэтка статуетк statuetk
publisher 1.8 publisher publishing_house издательств издател выдавецтв выдавец видавн wydawnictw wydawc verlag=
  editorial_ maison_d'édition éditeur_ leidykl
publication 1.4 titles= издани изданий выданн выданняў видань видання publikacj publikationen publicaciones
  publications= leidini
library 1.6 library libraries библиотек бібліятэк бібліотек bibliotek bibliothek biblioteca bibliothèque bücherei
bookseller 2.2 bookseller книготорг книгопрод кнігагандл книгопродав księgarz buchhändler librero= libraire= knygininkas
  seller_of_book seller_of_picture book_seller book-seller picture-book_seller
picture_book 2 picture_book picture-book children's_title children's_book детск_книг дзіцяч_кніг дитяч_книж bilderbuch
  bilderbüch kinderbuch kinderbüch książk_dla_dzieci libro_infantil libros_infantil livre_pour_enfant livres_pour_enfant
bookshelf 1.8 półka= półkę= półce= shelf= shelves паліц= паліцу= паліцы_з полиц= полицю= regal= estanter étagère lentyn
  display_shelf
sedition 2.2 seditio sediti крамол aufrühr aufwiegel sédition buntownicz kurstym
incitement 1.8 fuel_hatred fuelled hatred= hostility hate= разжиган распальван розпалюв nienawi hass= hetze= odio=
  haine= neapykant вражд варожас ворожнеч розни= рознь= розні= расавай_варож
blacklist 1.8 blacklist чорн_спіс чорны_спіс чорн_списк чорний_список черн_списк черный_список czarn_list czarna_lista
  schwarze_liste schwarzen_liste lista_negra liste_noire juodasis_sąraš
censorship 1.2 censor цензур цэнзур zensur censur cenzūr cenzur
couple 1.8 couple= couples= супруг супружеск сужэн сужэнск подружж małżeń ehepaar pareja= parejas= conjoints sutuoktin
  married_couple семейн_пар семейные_пары семейная_пара сямейн_пар сямейныя_пары
birthday_age 0.8 юбиле юбіле ювіле jubileusz jubiläum jubilej jubiliej
tutor 1.4 tutor= репетитор рэпетытар korepetyt nachhilf
pupils 1.4 pupil ученик= ученики= учеников= учениками вучань вучні вучняў вучнямі учні= учнів= uczniam uczniów uczniowie
  schülern alumnos élèves mokiniai mokiniais mokinių
orphan 1.8 orphan сирот сірот sierot waisen huérfan orphelin našlaič
nursing_home 2 nursing_home дом_престарел доме_престарел дом_інтэрнат будинок_престаріл dom_opieki domu_opieki
  altersheim pflegeheim residencia_de_ancianos maison_de_retraite senelių_nam
hairdresser 2.1 hairdresser barber парикмахер цырульн перукар fryzjer friseur peluquer coiffeur kirpėj
seller 1.6 seller= shop_assistant продавец продавц прадавец прадаўц sprzedawc verkäufer vendedor vendeur pardavėj
shop 1.2 shop= shops= store= stores= supermarket магазин крама= крамы= краме= крам= магазін sklep= sklepu= sklepie=
  sklepy tienda magasin_ parduotuv супермаркет
cafe 1.6 cafe= café= cafes= coffee кафе= кофейн кавярн кав'ярн kawiarn kaffeehaus cafetería kavin restaurant ресторан
  рэстаран restauracj restoran
courier 1.8 courier delivery_firm delivery_work курьер кур'ер кур'єр kurier= kuriera kurierem repartidor livreur kurjeri
environmental 1.8 environmentalis ecologist эколог эколаг еколог ekolog umweltschütz umweltaktiv ambientalista écologist
  aplinkosaug
cyclist 1.8 cyclist cycling велоактив велосипедист веласіпедыст веланаваст роварыст велоспорт rowerzyst kolarsk kolarz
  radfahr radsport ciclista dviratinink bicycle велосипед веласіпед bike=
study 0.8 research study= studies= исследован даследаван дослідж badani= badania= studie= studien forschung estudio=
  étude= tyrimas_parod
project 0.9 project проект праект проєкт projekt proyecto projet= projektas
construction 1.2 construction построят построили строительств пабудуюць будаўніцтв збудуют збудував budow= budowa budują
  zbudują bau= bauen= gebaut neubau construir construirá construct pastatys statyb возведут
repair 1.2 repair ремонт рамонт отремонтир адрамантав відремонт remont wyremont renovi saniert reparac réparat renovac
  обновлен абноўлен
square 1.2 площадь площади= плошч площа= площі= placu= square= platz= plaza= place_de aikšt
castle 1.6 castle замок= замка= замку= замак= замк zamek= zamku= schloss= burg= castillo château pilis pilies palace=
  дворец дварэц палац pałac palacio palais= rūmai
theatre_premiere 1.4 премьер_спектак спектакл спектакль вистав= вистава= спектаклю przedstawien spektakl aufführung
  inszenier función_teat spectacle= spektaklis
orchestra 1.8 orchestra оркестр аркестр orkiestr orchester orquesta orchestre orkestr филармон філармон
opera 1.6 opera= опера= оперы= опере= опэр= oper= opéra= operos
ballet 2 ballet балет balet ballett
pianist 2 pianist пианист піяніст піаніст pianista pianiste
dance 1.4 dance= танец танц= танцы танцаў танцю taniec tańc tanz= baile= danse=
cinema 1.4 cinema= кинотеатр кінатэатр кінотеатр kinie= kinach kino= cine= kinas cinéma
tv_series 1.6 tv_series сериал серыял серіал serial= serialu telenovela série= serialas
screening 1.4 screening показ= показа= показали_фильм pokaz= vorführung proyección projection= peržiūra
painting 1.6 painting painter= картин карціна карціны obraz= obrazu= gemälde cuadro= tableau= paveiksl
sculpture 1.8 sculpture скульптур rzeźb skulptur escultur
archaeology 2 archaeolog археолог археолаг archeolog archäolog arqueólog раскопк
treasure 2 treasure клад= клада= скарб= скарба= skarb= schatz= tesoro trésor lobis
icon_church 1.4 cathedral собор= собора= соборе= сабор= саборы= katedr kathedrale catedral cathédrale katedra monastery
  монастыр манастыр klasztor kloster monasterio monastère vienuolyn
pilgrim 2 pilgrim паломн паломнік pielgrzym pilger peregrin pèlerin piligrim
baptist 2 baptist баптист баптыст evangelical пятидесятн пяцідзясятн pentecost protestant протестант пратэстант
  protestanck evangelik
quarantine 1.8 quarantine карантин каранцін kwarantann quarantäne cuarentena quarantaine karantin
flu 1.6 flu= influenza орви= орві= grypa grypy grippe= gripe= gripas
pharmacy 1.6 pharmacy pharmacist аптек аптэк фармац фармацэўт фармацевт aptek apothek farmacia farmacéut pharmacie
  pharmacien vaistinė vaistinink
transplant 2 transplant пересадк перасадк трансплант пересадили przeszczep trasplant greffe= donor= донор= донора= данор
newborn 1.6 newborn новорожд нованародж немовля немовлят noworod neugeboren recién_nacid nouveau-né naujagim младен
maternity 1.4 maternity роддом радзільн пологов porodówk entbindung maternidad maternité gimdymo
birth_rate 1.6 birth_rate рождаем нараджальн народжуван dzietnoś geburtenrate natalidad natalité gimstamum
divorce 1.6 divorce развод= разводов разлуч развод розлучен rozwód rozwod scheidung divorcio skyryb
alcohol 1.4 alcohol алкогол алкагол alkohol alcool alcohólic водк= водка= водки= гарэлк горілк wódk vodka wodka пьян
  п'яны= п'яний drunk= pijan betrunken borracho ivre= girt
beer 1.6 beer= пиво= пива= піва= piwo= piwa= bier= cerveza bière= alus= alaus
smoking 1.4 smoking vape вейп курени курэнн кальян palen= fumar tabaquis cigarette_élect rūkym
casino 1.8 casino казино казіно kasyno kasino kazino gambling азартн азартных gier_hazard glücksspiel
textbook 1.6 textbook учебник падручнік підручник podręcznik schulbuch schulbücher libro_de_texto manuel_scolaire
  vadovėl
olympiad 1.6 olympiad олимпиада_по олимпиаду_по алімпіяд_па олімпіада_з olimpiad olimpiada
diploma 1.4 diploma= диплом= диплома= дыплом= dyplom= diplom= diplôme= diplomas=
school_lunch 1.2 school_meal школьн_пит школьн_харч шкільн_харч
dress_code 1.4 school_uniform школьн_форм шкільн_форм mundurk schuluniform uniforme_escol
app 1.2 app= apps= приложение= приложения дадатак застосун aplikacj anwendung aplicación programėl
social_media 1 facebook инстаграм інстаграм instagram tiktok тикток вконтакте вкантакце x_corp соцсетях сацсетк соцмереж
  social_network redes_sociales réseaux_soc soziale_netzwerk socialin_tinkl mediach_społ
video_footage 0.6 video= videos= footage видео= відэа= відео= nagran wideo= vídeo= vaizdo_įraš clip= ролик ролік
radio 1.2 radio= радио= радыё= радіо= radijas rádio
broadcast 1.2 broadcast вещани вяшчанн трансляц трансляцы мовленн transmisj rundfunk emisora diffusion= transliac
  телеканал тэлеканал
magazine 1.4 magazine= журнал= журнала= часопіс часопис czasopism zeitschrift revista revue= žurnalas
robot 1.8 robot робот= робота= роботы= робата= roboter= robotas
smartphone 1.4 smartphone смартфон iphone айфон
game_console 1.2 video_game видеоигр відэагульн відеоігр gry_wideo videospiel videojueg jeu_vidéo kompiuterin
queue_shop 0.8 shoppers покупател пакупнік покупц kunden= clientes= clients= pirkėj
restaurant_chain 1.4 mcdonald макдональд макдональдс mak.by starbucks kfc=
wine 1.4 вино= wino= wein= vino= vin= vynas vyno=
tea 1.4 чай= чая= гарбат чаю= herbat tee= arbat
bread 1.4 bread хлеб= хлеба= хліб chleb brot= duona duonos
egg 1.6 egg= eggs= яйца= яйцо= яиц= яйкі= яек= яйця= яєць jajka= jajek jaja= eier= huevo oeuf œuf kiaušin
sugar 1.6 sugar= сахар= сахара= цукар= цукру= цукор= cukier= cukru= zucker= azúcar sucre= cukrus cukraus сахарн цукров
  цукрав
salt 1.6 salt= соль= соли= сіль= солі= salz= sal= sel= druska
flowers 1.4 flower цветы= цветов= кветкі= кветак= квіти= квітів kwiat kwiatów blumen flores= fleur gėlės= gėlių tulip
  тюльпан цюльпан
toy 1.6 toy= toys= игрушк цацк цацка= цацкі= іграшк zabawk spielzeug juguete jouet žaisl
clothes 1.2 clothes одежд адзенн адзежа одяг= одягу ubran odzież kleidung vêtement drabuž
jeweller 1.8 jewell ювелир ювелір jubiler juwelier joyer bijout juvelyr
furniture 1.4 furniture мебел мэбл мебл meble= mebli möbel muebles= meubles= baldai
prayer 1.6 prayer pray= prays= молитв малітв молятьс моліцц modlit modlą gebet= gebete beten oración rezar prière prier=
  malda maldos meldži
believers 1.4 believers= faithful= верующ вернік вірян віруючі wiernych wierni= gläubige gläubigen fieles= fidèles=
  tikintieji tikinčiųj congregation
mass_service 1.4 імша= імшу= імшы= мша= месса= мессу= литурги літургі msza= mszę= mszy= liturgi gottesdienst misa=
  messe= mišios mišių
monk 1.8 monk= monks= монах манах монах= ченц zakonnik zakonnic mönch= monje moine= vienuolis vienuolė nuns= монахин
missionary 2 missionar миссионер місіянер місіонер misjonarz misionero missionnaire misionier
sermon 1.6 sermon проповед пропаведз проповідь kazanie= predigt= pamoksl
fairy_tale 1.8 fairy_tale fairy-tale сказк казк казка bajka= bajkę= bajki= märchen cuento_de cuento= conte= contes=
  pasaka= pasaką= pasakos=
archive 1.4 archive архив архів archiw archiv= archivo archives= archyv
property_asset 1.2 property= имуществ маёмасц маёмасць майно= майна= majątek majątk eigentum vermögen bienes= biens=
  turtas= turtą= nuosavyb
uprising 1.8 uprising восстани паўстанн повстанн powstanie powstania aufstand= sublevación insurrection sukilim
gulag 1.6 gulag гулаг репрессирован рэпрэсаван репресован sowjetlager straflager= reeducation re-education перевоспит
  umerziehung reeducac rééducation
ransom 2 ransom выкуп= викуп= okup= okupu= lösegeld rançon išpirk
killer 1.6 killer= убийц забойц вбивц zabójc morderc mörder žudik
handcuffs 1.8 handcuff наручник кайданк kajdank handschell esposado menott antrank
door_broken 1.4 выбили_дверь выламали_двер взломали_двер выламалі_дзвер вибили_двер виламали_двер wyważyli_drzwi
  wyważono_drzwi broke_down broke_into tür_aufgebrochen défonc išlaužė= выломали=
computers 1.2 computer компьютер камп'ютар комп'ютер komputer rechner ordenador ordinateur kompiuter laptop ноутбук
  ноўтбук
camera_surveil 1.2 cctv surveillance_camera видеокамер відэакамер відеокамер камер_видео monitoring= überwachungskam
blindness 1.6 blind= blinded потерял_зрен ослеп асляп осліп oślep erblind ciego ciega aveugle apako=
deafness 1.6 deaf= глух= глухой глухі глухий głuch gehörlos sordo sourd kurči
drip 1.8 капельниц кропельниц kroplówk tropf= gotero perfusion= lašelin
kidney 1.8 kidney почк= почки= почек= нырк нирк nerka= nerki= nerek niere= nieren riñón inkst
pneumonia 2 pneumonia пневмони пнеўман пневмоні zapalenie_płuc lungenentzünd neumonía pneumonie plaučių_uždeg
  воспален_лег
tuberculosis 2 tubercul туберкул туберкульоз сухоты= gruźlic tuberkul
epilepsy 2 epilep эпилеп эпілеп епілеп padaczk
paralysis 1.6 парализ паралізав паралізован sparaliż gelähmt paralizad paralysé paralyžiuot
unconscious 1.6 unconscious fainted потерял_созн потеряла_созн терял_созн теряла_созн страціў_прытом страціла_прытом
  прытомнасц непрытомн втратив_свідом втратила_свідом przytomność nieprzytom bewusstlos bewusstsein inconsciente desmay
  inconscient évanoui sąmon
hanged_self 1.4 found_hanged повесился павесіўся повісився powiesił_się erhängte_sich se_ahorcó s'est_pendu pasikor
horse 1.6 horse= horses= конь= коня= кони= лошад коні= каня= koń= konia= konie= pferd= pferde caballo cheval= chevaux
  arkl žirg
cow_bull 1.4 bull= bulls= бык= быка= toro= toros= taureau stier= bulius
snake 1.8 snake змея= змеи= змей= змяя= гадюк гадзюк змія= змії= żmij wąż= schlange serpiente serpent= gyvat
panther 2 panther пантер leopard леопард тигр= тигра= тыгр tygrys tiger= tigre= tigras lion= lew= löwe= liūtas
bees 1.6 bees= beekeeper пчел пчол бджол пасек pszczoł bienen abejas abeilles bitės bičių
combine 1.6 combine_harvester комбайн kombajn mähdrescher cosechadora moissonneuse
tractor 1.6 tractor трактор= трактора= трактар traktor
bakery 1.6 bakery baker= пекар пекарн пякар piekar bäcker panader boulang kepėj kepykl
husband 1.2 муж= мужа= мужем= мужу= чоловік= чоловіка= mąż= męża= mężem= vyras= vyro= ehemann husband esposo= marido
  mari=
son 1.2 сын= сына= сыну= сыном= син= сина= сином= syn= syna= synem= sūnus= sūnaus= sohn= sohnes= son_of his_son her_son
  hijo= fils=
daughter 1.2 дочь= дочери= дочка= дочку= дачка= дачкі= дачку= доньк córk dukra= dukros= dukterį= tochter daughter hija=
  sa_fille leur_fille
father 1.2 отец= отца= отцом= бацька= бацькі= бацьку= батько= батька= ojciec= ojca= ojcem= tėvas= tėvo= vater father
  padre= père=
photo_contest 1.4 фотоконкурс фотаконкурс fotokonkurs photo_contest photo_prize world_press_photo concurso_de_fotograf
  concours_photo
"""
