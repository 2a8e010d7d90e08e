"""Polish: who says it, and whether it was checked."""

#: Tag: its terms; what the tags mean stands in the folder's `__init__`.
SOURCES = """
# Who says it
state_source: biuro prasowe; biura prasowego; biurze prasowym; służba prasowa; służby prasowej; rzeczniczka łukaszenki;
    rzecznik łukaszenki; media państwowe; mediów państwowych; państwow*; agencja państwowa; agencji państwowej;
    oficjaln*; belta; biełta; biełt*; pul pierwszego; puł pierwogo; pul pierwogo; pul pervogo; puł pierwszego; władze;
    władz; władza; władze w mińsku; urzędni*; msw; ministerstwo spraw wewnętrznych; prokuratur*; prokurator*; prokurator
    generalny; komitet śledczy; komitetu śledczego; śledcz*; kreml*; kancelaria łukaszenki; kancelarii łukaszenki;
    administracja prezydenta; administracja łukaszenki; administracj*; sąd najwyższy; ejsmont; ejsmant; prorządow*;
    reżim*; reżimow*; rząd; rządow*; tass; propaganda; ont; kancelari*; państwowej agencji; państwowe; stronie
    prezydenta; strona prezydenta; najwyższy przywódca; białoruskie władze; władze białoruskie; władza sądownicza;
    służba więzienna; służby więziennej; państwowa agencja; resort spraw wewnętrznych; mińskie władze; irańskie władze;
    kancelaria prezydenta; telewizja państwowa; telewizji państwowej; państwowa telewizja; państwowej telewizji;
    rzecznik dyktatora; propagandow*; centrum prasowe; azertac; mińsk twierdzi; mińsk podał; wyższy urzędnik mińska;
    białoruska strona; strona białoruska; białorusk* stron*; stron* białorusk*; ryżankou*; ryżenkow*; koczanow*;
    wolfowicz*; pieskow*; moskalkow*; agencja biełta; agencji biełta; agencja belta; białoruś 1; białoruś segodnia; sb
    biełaruś siegodnia; stv; ctv; oficjalna agencja; prokuratora generalnego; prokuratura generalna; prokuratury
    generalnej; komisj* ds. ułaskawień; komisj* do spraw ułaskawień; komisja ułaskawień; izba reprezentantów; rada
    republiki; rada bezpieczeństwa; białoruskie msz; białoruskiego msz; msz białorusi; białoruski msz; aparat
    prezydenta; administracja prezydencka; administracji prezydenckiej; administracji łukaszenki; biuro łukaszenki;
    biura łukaszenki; biurze łukaszenki; biuro prasowe łukaszenki; doradca łukaszenki; otoczenie łukaszenki; rzecznika
    łukaszenki; rzeczniczki łukaszenki; rzeczniczka dyktatora; sekretarz prasow*; sekretarka prasowa; naczelnik koloni*;
    administracja koloni*; administracja więzie*; kierownictwo koloni*; klawisz*; urzędnicy w mińsku; mińscy urzędnicy;
    białoruscy urzędnicy; białoruskie służby; komitet śledczy białorusi; ministerstwo sprawiedliwości; resort
    sprawiedliwości; reżim łukaszenki; reżimu łukaszenki; mediów reżimu; media reżimu; media reżimowe; propagandyst*;
    propagandzist*
leader: łukaszenk*; dyktator*; przywódc*; prezydent; prezydenta; głowa państwa; głowy państwa; satrap*; putin*;
    samozwańcz*; autokrat*; alijew*; chamenei*; pezeszkian*; kawelaszwili*; kobachidze*; tokajew*; maduro; ortega;
    ortegi; erdogan*; satrapa; białoruski przywódca; najwyższy przywódca; xi jinping*; lukaszenk*; prezydentem
ruler: łukaszenk*; lukaszenk*; putin*; alijew*; chamenei*; kawelaszwili*; tokajew*; maduro; ortega; ortegi
court: sąd; sądu; sądy; sądem; sędzia; sędziowie; sędziego; sądów; trybunał*; sądzie; sędziów; sąd najwyższy; sądu
    najwyższego; sąd obwodowy; sąd miejski; sąd rejonowy; sąd apelacyjny
police: milicj*; policj*; kgb; służby; siłowik*; siłowicy; gubopik*; omon*; służb*; organy ścigania; bezpieka;
    funkcjonariusze; służbom; mundurowi; specnaz; funkcjonariusz kgb; komitet bezpieczeństwa; bezpieki; bezpiece; służba
    bezpieczeństwa; czekist*; oddział* specjaln*; antyterroryst*; drogówka
home_state: białoruś; mińsk; iran; rosja; moskwa; azerbejdżan; kuba; wenezuela; nikaragua; gruzja; białorusi; iranu;
    iranie; rosji; azerbejdżanu; azerbejdżanie; hongkong; hongkongu; nikaragui; wenezueli; mińsku; mińska; moskwie;
    teheran*
rights: wiasn*; viasn*; obrońc* praw człowieka; obrońcy praw człowieka; obrońców praw człowieka; obrońcy praw; obrońcom
    praw; obrońc* praw; organizacj* praw człowieka; organizacj* obron*; centrum praw człowieka; centrum wiasna;
    aktywiści; memoriał*; owd-info; amnesty; amnesty international; human rights watch; fundacj* helsińsk*; helsińsk*;
    komitet helsiński; organizacje; organizacji; organizacja; pozarządow*; monitor*; stowarzyszenie dziennikarzy; baj;
    fundusz* solidarnośc*; nasz dom; bysol; reporterzy bez granic; pen; ngo; koalicja; inicjatyw*; libereco; fundacj*;
    działacze praw człowieka; działaczy praw człowieka; obrońca praw; wolontariusze; działacze praw; środowisk* praw
    człowieka; praw człowieka; wiosna; obrońcy; obrońcach praw; stowarzyszeni*; związek dziennikarzy; komitet obrony
    dziennikarzy; freedom house; eksperci onz; grupa monitoringowa; pomoc więźniom; obrończy*; organizacja broniąca;
    organizacje broniące; monitoring; wiaśni*; centrum «wiasna»; centrum „wiasna; obrończyni* praw; obrońcom praw
    człowieka; obrońcami praw człowieka; obrońcach praw człowieka; lawtrend; inicjatywa prawna; stowarzyszenia
    dziennikarzy; stowarzyszeniu dziennikarzy; białoruskie stowarzyszenie; białoruskiego stowarzyszenia; hrw;
    międzynarodowa federacja; światowa organizacja przeciw; pen club; pen-club; klub pen; grupa robocza onz; rada onz;
    wysoki komisarz; krymska solidarność; krymskotatarsk*; helsińska fundacja; helsińskiej fundacji; komitetu
    helsińskiego; komitecie helsińskim; konsorcjum; koalicji; grupa wsparcia; pomoc dla więźniów; fundusz pomocy;
    fundusz; bajsol; memoriale; działacz praw; działaczka praw; środowiska obrońców; organizacja praw; organizacje praw;
    organizacji praw; według aktywistów; zdaniem aktywistów; aktywistom wiadomo; chrześcijańska wizja; krymsk*
    solidarnoś*; dissidentby
opposition: cichanousk*; opozycj*; biuro cichanouskiej; biura cichanouskiej; łatuszk*; łatuszka; gabinet*; rada
    koordynacyjna; rady koordynacyjnej; rząd na uchodźstwie; sił demokratyczn*; siły demokratyczne; opozycyjn*;
    wiaczork*; lider* opozycji; na uchodźstwie; emigracyjn*; przejściow*; komitet strajkowy; komitetu strajkowego;
    doradc* cichanousk*; doradczyni cichanousk*; na wygnaniu; polityk na wygnaniu; opozycjoniści; przedstawicielstwo
    cichanousk*; strajkow*; zjednoczony gabinet; zjednoczonego gabinetu; biurze cichanouskiej; biurem cichanouskiej;
    sztab cichanouskiej; sztabie cichanouskiej; zespół cichanouskiej; współpracowni* cichanouskiej; liderka opozycji;
    liderki opozycji; lider opozycji; lidera opozycji; przywódczyni opozycji; przywódczyni białoruskiej opozycji; sił
    demokratycznych; siłach demokratycznych; ruch demokratyczny; pawieł łatuszka; paweł łatuszka; pawła łatuszki;
    narodowy zarząd antykryzysowy; antykryzysow*; byPol; bypol; bielpol; cyberpartyzan*; paźniak*; pozniak*; ambasad*
    ludow*; ludow* ambasad*; zjednoczony gabinet przejściowy; gabinet przejściowy; gabinetu przejściowego; radzie
    koordynacyjnej; demokraci na emigracji; opozycja na emigracji; opozycja na uchodźstwie; opozycja na wygnaniu;
    polityk na emigracji; emigracyjny polityk; przedstawiciel gabinetu; białoruska opozycja; białoruskiej opozycji;
    centrum białoruskiej solidarności
team: jej biur*; jej zespo*; jej zespół; jej sztab*; jej doradc*; jej współpracowni*; jej rzeczni*; jego biur*; jego
    zespo*; jego zespół; jego sztab*; jego doradc*; jego rzeczni*; jego kancelari*; polityczka; polityk; jej zdaniem;
    według niej; jego zdaniem; według niego; jej słowami; jak dodała; jak dodał; według jej słów; według jego słów; ona
    powiedziała; ona dodała; on powiedział; on dodał; powiedziała ona; powiedział on; dodała polityczka; dodał polityk;
    jak powiedziała; jak powiedział; jak podkreśliła; jak podkreślił; jak poinformowała; jak poinformował; jak
    zaznaczył; jak zaznaczyła
ministry: ministerstwo; ministerstwa; ministerstwie; resort; resortu; resorcie
office: msz; ministerstw*; minister*; ministra; resort*; dyplomacj*; dyplomat*; ambasad*; ambasador*; prezydent*;
    premier*; rząd*; straż graniczna; straży granicznej; rzeczni*; konsul*; kanclerz*; szef dyplomacji; urzędni*;
    władze; kancelari*; wysłannik*; przedstawiciel*; sztab*; koordynacyjn*; delegacj*; szef msz; służb*; marszałe*;
    senator*; poseł; posł*; pogranicznik*; departament*; negocjator*; wiceminister*; wiceszef*; wicepremier*; szefow*;
    szef resortu; szefowa; wojewod*; sekretarz stanu; pełnomocnik*; szef rządu; gabinet premiera; kancelaria premiera;
    mon; resort obrony; pogranicznicy; urząd ds. cudzoziemców; służba bezpieczeństwa; parlament*; europoseł;
    europosłank*; kancelaria prezydenta; biuro prezydenta; biuro prasowe; abw; ombudsman*
abroad: litw*; litewsk*; wilno; wilna; wilnie; wileńsk*; polsk*; polska; warszaw*; usa; amerykańsk*; ameryk*;
    waszyngton*; ukrai*; ukraińsk*; kijów; kijow*; kijowie; niemc*; niemieck*; berlin*; łotw*; łotewsk*; ryga; rydze;
    rygi; eston*; szwajcar*; bern*; szwed*; szwecj*; szwedzk*; brytyj*; londyn*; francj*; francusk*; paryż*; ue; unia;
    unijn*; bruksel*; izrael*; japoń*; czech*; czesk*; prag*; pradze; austri*; wied*; norwe*; fiń*; finland*; kanad*;
    włosk*; włoch*; turc*; turec*; ankar*; mołdaw*; europejsk*; gruz*; kazach*; białystok*; białymstoku; białegostoku;
    budapesz*; słowack*; słowac*; bratysław*; słowen*; rumuń*; rumuni*; bułgar*; serb*; hiszpa*; madry*; portug*;
    holend*; haski*; haga; belgi*; duń*; kopenha*; sztokholm*; oslo; helsink*; tallin*; irland*; dublin*; grec*; ateń*;
    chorwac*; seul*; austral*; indyjsk*; saudyj*; katar*; abu zabi; abu dhabi; oman*; stambu*; rzym*; erywań*; armeń*;
    armeni*; uzbe*; kirgi*; astan*; emirack*; emirat*; węgier*; węgr*
foreign: watykan*; stolica apostolska; stolicy apostolskiej; departament stanu; departamentu stanu; biały dom; białego
    domu; białym domu; wysłannik*; specjalny wysłannik; coale; kellogg*; trump*; nuncj*; nuncjusz*; komisja europejska;
    komisji europejskiej; sikorsk*; tusk*; nauseda; nausėda; budrys*; zełensk*; delegacja usa; czerwony krzyż;
    czerwonego krzyża; sztab koordynacyjny; rubio; dyplomaci; dyplomat*; polskie msz; przydacz*; bosack*; sybih*; szef
    polskiej dyplomacji; litewsk* stron*; polsk* stron*; stron* polsk*; stron* litewsk*; ukraińsk* stron*; stron*
    ukraińsk*; tureck* stron*; stron* tureck*; amerykańsk* stron*; stron* amerykańsk*; niemieck* stron*; stron*
    niemieck*; john coale; donald trump; wysłannik usa; wysłannik trumpa; amerykański wysłannik; amerykański dyplomata;
    amerykańska delegacja; nawrocki*; kallas; merz; von der leyen; budanow*; fidan*; umierow*; jermak*; papież*;
    kardynał*; obwe; rada europy; rady europy; parlament europejski; parlamentu europejskiego; białym domem; rzeczniczka
    białego domu; rzecznik białego domu; departamencie stanu; sekretarz stanu usa; przedstawiciel usa; dmytro łubinec;
    łubinec*; łubińc*; kierwiński*; siemoniak*; premier tusk; szef msz; macron*; starmer*; szijjarto; turecki wywiad;
    wywiad turecki; tureckiego wywiadu; amerykański wywiad
foreign_ministry: msz; ambasad*; ministerstw* spraw zagranicznych; straż graniczna; resort* dyplomacji; wiceminister*
    spraw zagranicznych; minister* spraw zagranicznych; szef* msz; wiceszef* msz; szef dyplomacji; szefowa dyplomacji;
    ambasador*; szef polskiej dyplomacji; premier*; wicepremier*
media: media; mediów; gazet*; portal*; agencj*; dziennik; dziennika; radio; radia; telewizj*; bielsat*; biełsat*;
    euroradio; zerkalo; lustro; zierkało; mediazon*; nasza niwa; naszej niwy; radio swaboda; radia swaboda; pozirk*;
    meduz*; nowaja gazieta; reuters; pap; onet; rzeczpospolit*; wyborcz*; tvp; tvn; bbc; ap; afp; kanał telegram*;
    kanał*; redakcj*; korespondent*; wydawnictw*; serwis*; rfe; polskie radio; oko.press; tygodnik*; dpa; interfax;
    źródł*; delfi; lrt; new eastern; biełapan*; reform; flagsztok*; polsat*; rmf*; wyborcza; nowy czas; deutsche welle;
    dw; charta; nexta; belsat tv; wot tak; gazeta; wprost; polityka; oc media; stacja; belsat*; onet*; prasa; prasy;
    prasie; publikacj*; gazecie; kanale; rozgłośni*; radiu; niezależne media; niezależnych mediów; media niezależne;
    lokalne media; media lokalne; nowej gazety; wierstka; sota; insider; kommiersant*; rbk; wiedomosti; fontanka; głos
    ameryki; euronews; suspilne; hromadske; ukrinform; unian; ukraińska prawda; ukraińskiej prawdy; europejska prawda;
    der spiegel; spiegel; bild; guardian; bloomberg; politico; le monde; new york times; washington post; znadniemna;
    znad niemna; biełaruskaje; radio racja; radia racja; dziennik gazeta; interia; wirtualna polska; tok fm; radio zet;
    newsweek; krytyka polityczna; polska agencja prasowa; polskiej agencji prasowej; białoruskie media; niezależny
    portal; niezależna gazeta; niezależna telewizja; euroradi*; zerkał*; zierkał*; naszą niwę; naszej niwie; nasze niwie
thank: dzięk*; podzięk*; wita*; powitał*; przywitał*; wezwał*
say: podał*; podaje; podają; poda*; podaj*; podano; powiedział*; mówi*; mówią; mówi; poinformow*; informuj*; informacj*;
    twierdz*; stwierdz*; potwierdz*; oświadcz*; ogłos*; według; zdaniem; szacuj*; oszacow*; licz*; naliczy*; policzy*;
    doliczy*; pisze; piszą; napisał*; zaznacz*; wskaz*; dane; danych; liczb*; statystyk*; lista; liście; rejestr*;
    wymieni*; publikuj*; opublikow*; raport*; przekaz*; relacjon*; donos*; donosi; uważa*; ustalił*; ustaleni*;
    dokument*; udokument*; prowadz*; prowadzi; zestawi*; podkreśl*; uzna*; uznaj*; spis*; wykaz*; słów; słowami; dodał*;
    rachunk*; wylicz*; wyliczeń; zweryfik*; ocen*; ujawnił*; obwieśc*; podliczy*; komunikat*; wyjaśnił*; zapewni*;
    zauważ*; pokazał*; przyznał*; powołuj*; powołując; odnotow*; bilans*; sprawdził*; baza; bazie; przegląd*; wie;
    wiedzą; cytow*; oznajmi*; powiadomi*; przedstawił*; podsumow*; szacunk*; szacunki; ocena; oceny; witał*; przywitał*;
    powitał*; zapowiad*; zapowiedz*; obiec*; tłumacz*; ujawni*; wpis; wpisie; kronik*; spis; źródł*; podsumowan*;
    sumuj*; zebrał*; zebran*; cytuj*; wyliczen*; relacj*; mówił*; wspomn*; przypomin*; zdradz*; pochodz*; śledz*;
    śledzi; alarm*; ostrzeg*; stwierdza; monitoruj*; bij* na alarm; odnotowuj*; przelicz*; skwitow*; dolicz*; oblicz*;
    wyliczy*; zlicz*; mówią o; mowa o; wiadomo o; przeanaliz*; zbadał*; dostał* listę; otrzymał* listę; ma listę; mają
    listę; dysponuj*; ma nagranie; dodzwonił*; skontaktował*; rozmawiał*; porozmawiał*; przepytał*; napisali; napisano;
    w komunikacie; komunikacie; apelu; wywiadzie; wywiad z; briefing*; konferencji prasowej; na antenie; antenie;
    wystąpieni*; pochwalił*; zameldował*; meldu*; doniósł; doniosł*; doniesie*; przytacz*; przytoczył*; powoła* się;
    powołał*; dodaje; dodają; przypuszcz*; przysięg*; przyznaj*; konstat*; upubliczni*; zamieścił*; zamieszcz*;
    umieścił*; aktualiz*; zaktualizował*; utrzymuje; utrzymują; sporządził*; notuj*; uwzględnił*; wykrył*;
    zidentyfikował*; imiennie; imienn*; figuruj*; widniej*; wynika; w opinii; pozdrowił*; podał do wiadomości;
    przekonuj*; argument*; przedrukow*; kalkulacj*; biuletyn*; newsletter*; kalendarium; monitorował*; kartotek*; bazy;
    bazę; dzieli*; powtórzył*; wyjawił*; wyznał*; doszukał*; naliczono; policzono; ustalono; zaraportow*; pisała;
    pisali; wzmiank*; wieść; głosi; głosz*; rozesłał*; rozgłasz*; dowiedzia*; mówi się o; dzięku*; podziękow*
# Whether it was checked
confirm: potwierdz*; zweryfik*; weryfik*; sprawdz*; niezależn*; ustal*; tożsamoś*; udowodn*; dowod*; skonfrontow*;
    potwierdzeni*; zidentyfik*; uwiarygod*; udokumentow*; upewni*; dowieść; dowiedzion*; rozmawiał* z rodzin*;
    rozmawiał* z krewn*; rozmawiał* z blisk*; porozmawiał* z rodzin*; skontaktował* się z rodzin*; skontaktował* się z
    krewn*; dodzwonił* się do; obdzwonił*; inne źródła; innych źródeł; innych źródłach; niezależne źródła; niezależnych
    źródeł; niezależnych źródłach
sure: potwierdz*; zweryfik*; sprawdz*; ustal*; zidentyfik*; tożsamoś*; upewnił*; udokumentowan*; rozmawiał* z rodzin*;
    rozmawiał* z krewn*; rozmawiał* z blisk*; porozmawiał* z rodzin*; skontaktował* się z rodzin*; skontaktował* się z
    krewn*; dodzwonił* się do; obdzwonił*; dowiedzion*
deny: nie; nikt; nikomu; niemożliw*; brak; bez; ani; żadn*; nie udało; nie da się; nie sposób; nikogo; trudno; brakuje;
    niepodobna; nijak; nie udaje się; nie był* w stanie; nie jest w stanie; nie mógł; nie mogł*; nie mogą; nie może; nie
    można; nie zdoła*; nie wiadomo; żaden; nigdzie; niczym; nic; jeszcze nie; na razie nie; odmówił*; odmawia*;
    wątpliw*; ciężko; nikt spoza; nie ma jak; nie ma możliwości
unsure: niepotwierdzon*; niezweryfikowan*; bez potwierdzenia; brak potwierdzenia; brak niezależn*; brakuje
    potwierdzenia; nie ma potwierdzenia; brak dowodów; bez dowodów; gołosłown*; wierzyć na słowo; trzeba wierzyć; nie
    sposób sprawdzić; nie sposób zweryfikować; nie sposób potwierdzić; nie da się sprawdzić; nie da się potwierdzić; nie
    da się zweryfikować; nie udało się sprawdzić; nie udało się potwierdzić; nie udało się zweryfikować; nie
    potwierdzon*; nie zweryfikowan*; nieweryfikowaln*; nie poddaje się weryfikacji; nie podlega weryfikacji;
    niesprawdzon*; nie potwierdzają
"""
