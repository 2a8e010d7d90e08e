"""Everyday words of nine languages: in more than 6 of 1,000 items of news, too many to say that two tell one event."""

EVERYDAY = """
com https www абароны або адбудзецца адбываецца адзін адпаведнасцi ажыццяўляюць акрамя але анлайн арт артыкул без
 больш бсср будзе была было былі быў бяспекi варта вельмі верасня вялікі галiне годзе году горад грамадзян
 грамадзянскай гэта гэтага гэтай гэты гэтым дзе дзейнасць дзяржаўнага дзяржаўны для есць жніўня забеспячэння
 заканадаўствам кiравання каб каля калі каранавірус каранавірусу красавіка курапатах курапатаў курапаты кіно
 лiквiдацыi людзей людзі мае мая менавіта можа можна надзвычайных нас насельнiцтва органаў органы пад падраздзяленнi
 падраздзяленняў падчас пасля пра праз прамысловай пры радыяцыйнай раен разам рэспублiкi сiтуацый сiтуацыях сакавіка
 сваю сення смерці супраць таго так таксама там таму тое той толькі тут тым тэрыторый ужо усе хто цяпер чалавек шмат
 што яго якiя якая якога які якія яны яшчэ ўжо
aber abopflichtiger afd alle alles als auch auf aus bar bayern bei beim bild bildplus bis boller chef corona crans csu
 dann darts das dass dem den der des die diese dieser doch donald droht durch ein eine einem einen einer eines einsatz
 ende erklart erste fall fast fur gegen geht gibt grosse gut haben hat heute hier ich ihr ihre ihren immer inhalt ins
 ist jahreswechsel jetzt kann kein keine kommt konflikt konnen konnte krise kritisiert lage land lasst leben live
 macht mehr menschen merkel migration mit montana muss mussen nach neue neuen neuer news nicht nicolas noch nun nur
 oder offenbar ohne opfer politik polizei rassismus russen sagt schon sein seine seiner seit sich sie silvester
 silvesternacht sind soll spd spiegel spricht star steht streit uber und uns unsere unter video viel viele vom von vor
 warnt was wegen weiter welt weniger wenn wer werden wetter wie wieder will wir wird wollen wurde zeigt zum zur zuruck
 zwischen
about according across after again against ago ahead air all also amid among and announced another any april are
 around auckland august authorities away back bbc beat because been before behind being best between big black
 business but california call called can care case cases chief city claims community company continue coronavirus
 could country county crisis cup data deal decision department despite did disease donald down due during early end
 even experts face federal fight final first following for former found friday from game general george get global
 good group had has have head health help her high him his history hit house how including international into it's its
 july june just last late latest league least left life like live lives lockdown long made major make manchester many
 may monday more morning move much national near need new news next north not now number off office old one only open
 other our out outbreak over own pandemic part party pay people place plan plans police prime public quarantine record
 reported restrictions return revealed rise risk rules said saturday say says season second secretary security see
 seen set she should show shows since singapore social some south staff star start state states still sunday support
 take test than that the their them there they this those thousands through thursday time times today told took top
 travel tuesday under united use used victory video was watch way wednesday week weeks were west what when where which
 while white who will win with without work world would yesterday york you your zealand
acuerdo ademas afecta agencia ahora alberto algunas algunos alto ambos ante antes anuncio apoyo argentina asi atencion
 aumentado aunque autoridades ayuda ayudar bajo barcelona bien blanca busca cada cambio cambios casa casi caso causa
 causado centro cerca ciudad ciudadanos ciudades clima com comenzo comercio como comunidad con conflicto contra crisis
 cuando cultura debate debe debido decidido decision defensa del desafios desde despues dice dicen dicho dificil dijo
 dinero domingo donald donde durante ella ellos embargo emmanuel empleo energia enfrenta entre equipo era eso especial
 especialmente esta estado estados estadounidense estan estas este esto estos estrecho evento eventos evitar fin final
 frente fue fueron fuerte fuertes fuerzas futuro gano general gente gran grande grandes grupo habia hace hacer hacia
 han hasta hay hecho historia hizo hoy hubo internacional internacionales jose lado lider lideres los lugar luis lunes
 macron madrid martes mas mejor menos mientras miercoles millones mismo momento muchas mucho muchos muestra mundial
 mundo muy nacional nao nicolas norte nos nueva nuevo nuevos numero ocurrio operacion oriente ormuz otra otro otros
 pais paises para parte pasado paso paz pedro pero personas plan poder podria policia politica politicas politicos
 popular por porque primer primera primero problema problemas proximo publico puede pueden puesto que quien quiere
 quieren real reciente recientemente region relacion relaciones respuesta retos sabado salud sanchez segun segunda
 segundo seguridad semana semanas ser sera sido sigue sin situacion sobre social sociales solo son sur sus tambien
 tanto tener tension tensiones tiempo tiene tienen todo todos trabajo tras tuvo ultimos uma una unidos union van
 varias varios ver vez vida viernes vive
affirme afin afrique ainsi alors annee annees annonce appris apres aujourd'hui aupres aussi autorites autre autres aux
 avaient avait avant avec avoir bbc beaucoup belge belgique bien bruxelles c'est cadre calme capitale cas cause cela
 celle centre certains ces cet cette ceux champs chef chez colere comme compte contre coronavirus cote cours crise
 d'autres d'avoir d'etre d'un d'une dans debat debut decembre decide declare deja demande depuis dernier derniere des
 desormais devant dimanche dit doit donc donne dont edouard egalement elle emmanuel encore end entre environ est
 etaient etait etats ete etre eux explique face facebook faire fait faut fin fois forces garde gens gilet gilets grand
 grande groupe hausse ils indique j'ai jamais janvier jean jeudi journee jusqu'a justice l'afp l'ancien l'etat
 l'interieur l'ordre l'un l'une lance les leur leurs lieu lire lors lui lundi macron mai mais malgre marche mardi
 matin membres meme mercredi mesures mettre michel midi milliers mis moins moment monde mouvement n'a n'est national
 nationale nom nombre nombreux non nord nos notamment notre nous nouveau nouvelle novembre ont par parole parti partie
 pas passe pays pendant personne personnes peu peut philippe place plus plusieurs point police policiers politique
 politiques porte pourrait pouvoir precise premier pres presse pris qu'elle qu'il qu'ils quand que quelque quelques
 qui raison rassemblement region republique reseaux reste rue s'est samedi sans sante securite selon semaine semaines
 sera ses situation sociale sociaux soir soit son sont sous sud suite sur surtout temps tete toujours tous tout toute
 travail twitter une unis vendredi vers veut video vie ville violence violences vous vue week
anot ant apie aplinka aplinkos arba atlikti bei bendroves bent bet beveik biudzeto buti butina butu buvo cia dabar
 dali dalis dar darbas darbo darbuotojai daug daugiau del dirbti direktorius dviraciu echinokokoze energijos gal gali
 galima galimybe galite galva galvos geriau gerinti geros iki imones inovacijas inovacijoms inovacijos inovaciju irgi
 istaigu istekliu jam jau jei jeigu jie jiems jis jog jos juk jums juos jus jusu kad kada kai kaip kas kauno kiek kita
 kitu kol komisija kulturos kuo kur kuri kuria kurie kurios kuris kuriu kurti labai labiau laiko laikymosi lesu ligos
 litu maisto mane mano masinele maziau mazuolis metais miesto minute moksliniu mums musu mvi namu namuose nariu nebuvo
 nei nepaisant nera nes net niekas nieko nors nuo nustatyta pagal pasak paslaugu pat pats pavyzdziui per pinigu
 pletros politika politikos praktikos pramones prekybos prie priemones priemoniu pries produktu produktus projekto
 reikalavimu reikia remti rinkos rodo sajungos sake sau savaite savivaldybes savo sia siekiant sio sios sis sistema
 skatinti skausmas skirta skirti skyriaus srityje sudaro svarbu svenciu svietimo taciau tad tada tai taigi taip
 taisykles tam tampa tapti tarp tarsi tas technologiju teige teikti teises tevas tiek tiesa tik tikra tikrai todel
 tokia tokiu toks toliau tukst tuo turetu turi turite tyrimams tyrimu ukininkavimo ukio uztikrinti vadovas vakar
 valstybes valstybiu viena vienas vis visa visai visi visu visuomenes visus yra zemes ziniu zmones zmoniu
aby agencja akcji aktualnych ale artykul artykulu audio badania banku bardziej bardzo beda bedzie bez bezpieczenstwa
 blisko byc byl byla bylo byly celu centrum chce choc chodzi ciagu coraz czas czasie czesc czesci czwartek czy czyli
 dane danych decyzja decyzje decyzji dla dnia dodal domu donald donalda doszlo dotyczace dzialania dzis elevenlabs
 facebook firmy gdy gdzie generowane grenlandii grozi grudnia grupa grupy historii ich ile informacje informacji
 informuje innych jak jako jeden jedna jednak jednym jego jej jesli jest jeszcze juz karol kiedy kilka komunikacie
 koniec kopiuj kraju kto ktora ktore ktorego ktorej ktory ktorych ktorym ktorzy link listopada lub mail maja mial
 miasta miedzy miejsce mimo mld mnie moga mowi moze mozna musi nad najmniej nas nawet nich nie niedziele niego nim niz
 nowa nowe nowego nowy nowych obecnie obrony ocenil okolo onet oraz osob osoby oznacza panstw panstwa pap partii
 pazdziernika piatek pieniadze pierwszy pis pod podal podala podczas poinformowal poinformowala polakow policja
 policji polsce ponad poniedzialek posluchaj powiedzial prace pracy prasowa prawa prawie prawo premier prezes projekt
 przeciwko przed przekazal przez przy rady ramach raz rmf rowniez rynek rynku rzecznik sie sieci skopiowany skroc
 slowa sluzby sobie sobote spolecznosciowych spolka spolki sposob spraw sprawa sprawie sprawiedliwosci sprzedazy srode
 stanie stycznia swiata swoich system sytuacja szef tak takie takze tam tego tej temat temu teraz tez tych tylko tym
 tys udostepnij udzial wartosc wartosci wciaz wczesniej wedlug wenezueli wiadomosci wiecej wielu wladze wlasnie
 wniosek wobec woj wsrod wszystkich wszystko wtorek wynika wzrost zapowiedzial zbigniewa zdaniem zeby ziobro ziobry
 zmiany zobacz zostac zostal zostala zostalo zostaly zostanie zwiazku zycie
article articles banksta bot com companies fbzcrrehknc file fykjmowmw gmds habr https hwflcuxhzkdhywy hypkowuy live
 lyzmy mash mbgdvq mmvi moskva mudqsy mxumad naked news python qtftmy rim science shot tretiy www zwm без безопасности
 более больше будет будут был была были было быть вам вас видео власти военных вопрос вот впервые время все всего всех
 всу второй где глава году даже данные данным данных декабря дела дело делу для другие других его ему если есть еще
 жизни жизнь жителей жители заявил заявили здесь известно или информации использовать истории история источник как
 какие когда компании которая которого которые который которых крокусе кто людей люди между месте минобороны мира млн
 могут может можно момент над назад назвал назвали нам нас начала начали нашли него несколько нет них новая новой
 новости новостную новость новые новый новых ноября нужно области один однако одного одной около она они очень первый
 перед под подмосковье подробнее пока полиция получил помощи помощью попал после последние почти при прислать про
 просто против работает работают работу работы раз районе ранее рассказал рассказала рассказали регионе результате
 решение риа самых сво своего своей своих свою сделать себе себя сегодня сейчас словам службы сообщает сообщил
 сообщили способ среди стал стала стали стало статье стран стране страны так также там тем теперь теракта территории
 того только том топор тысяч уголовное уже улице ученые часть чего человек человека чем через числе число читать что
 чтобы экс эти это этого этой этом этот
аби або агресії адже аес але армія армії багато батько без безпеки березня боку був буде була були було бути більше
 вважає весь вже внаслідок володимир вона вони все всі всіх вторгнення від війска він грн далі держави державної для
 дмитро добре допомоги допомогу дуже дії жителів життя зараз заявив згідно землі зокрема зробити його йому кожного
 коли країн країни крім кулеба культури кілька кількість лише людей люди лютого майже мають має мене мені мирних млн
 млрд може можна можуть між міста місто місті навіть над народу нас наші немає них новий нього ніж нічого області
 оборони один одна однак одним окупанти окупованих оскільки осіб перед перших питання поки політики понад потрібно
 початку прем'єр при про проведення продовжує просто проте проти протягом під підтримку після ради разом роботи року
 рішення савченко саме свого свою свої своїх свій світ світу світі себе серед сил словами справ став столиці сьогодні
 так таких також такі там тепер територій територію території тим тисяч тисячі того той тому треба тут тільки удару
 упа усі хоча хто цей цивільних цих цього цьому цій цієї часу через чого щоб щодо яка яке який яким яких якого яку
 якщо які інших інші
"""
