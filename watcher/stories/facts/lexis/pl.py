"""Polish: number words and the words that tell what a number counts, who says it and how sure they are."""

#: Value: its forms. 1.5 needs a scale word after it.
NUMBERS = """
1: jeden; jedna; jedno; jednego; jednej; jedną; jednemu; jednym; jedni
1.5: półtora; półtorej
2: dwa; dwie; dwóch; dwu; dwaj; dwom; dwóm; dwoma; dwiema; dwoje; dwojga; dwojgu; dwojgiem
3: trzy; trzech; trzej; trzem; trzema; troje; trojga; trojgu; trojgiem
4: cztery; czterech; czterej; czterem; czterema; czworo; czworga; czworgu; czworgiem
5: pięć; pięciu; pięcioma; pięcioro; pięciorga; pięciorgu; pięciorgiem
6: sześć; sześciu; sześcioma; sześcioro; sześciorga; sześciorgu; sześciorgiem
7: siedem; siedmiu; siedmioma; siedmioro; siedmiorga; siedmiorgu
8: osiem; ośmiu; ośmioma; ośmioro; ośmiorga; ośmiorgu
9: dziewięć; dziewięciu; dziewięcioma; dziewięcioro; dziewięciorga; dziewięciorgu
10: dziesięć; dziesięciu; dziesięcioma; dziesięcioro; dziesięciorga
11: jedenaście; jedenastu; jedenastoma; jedenaścioro; jedenaściorga; jedenastka
12: dwanaście; dwunastu; dwunastoma; dwanaścioro; dwanaściorga
13: trzynaście; trzynastu; trzynastoma; trzynaścioro; trzynaściorga
14: czternaście; czternastu; czternastoma; czternaścioro; czternaściorga
15: piętnaście; piętnastu; piętnastoma; piętnaścioro; piętnaściorga
16: szesnaście; szesnastu; szesnastoma; szesnaścioro; szesnaściorga
17: siedemnaście; siedemnastu; siedemnastoma; siedemnaścioro; siedemnaściorga
18: osiemnaście; osiemnastu; osiemnastoma; osiemnaścioro; osiemnaściorga
19: dziewiętnaście; dziewiętnastu; dziewiętnastoma; dziewiętnaścioro; dziewiętnaściorga
20: dwadzieścia; dwudziestu; dwudziestoma; dwadzieścioro; dwadzieściorga; dwudziestoro
30: trzydzieści; trzydziestu; trzydziestoma; trzydzieścioro; trzydzieściorga
40: czterdzieści; czterdziestu; czterdzieścioro
50: pięćdziesiąt; pięćdziesięciu; pięćdziesięcioro
60: sześćdziesiąt; sześćdziesięciu; sześćdziesięcioro
70: siedemdziesiąt; siedemdziesięciu; siedemdziesięcioro
80: osiemdziesiąt; osiemdziesięciu
90: dziewięćdziesiąt; dziewięćdziesięciu
100: sto; stu
200: dwieście; dwustu
300: trzysta; trzystu
400: czterysta; czterystu
500: pięćset; pięciuset
600: sześćset; sześciuset
700: siedemset; siedmiuset
800: osiemset; ośmiuset
900: dziewięćset; dziewięciuset
"""
#: Scale words: those that are a number alone, and those that multiply a number before them.
SCALES_ALONE = """
12: tuzin; tuzina
100: setka; setkę; setki; setką
1000: tysiąc; tysiąca; tysiącem
"""
SCALES_AFTER = """
12: tuziny; tuzinów
100: setki; setek
1000: tysiąc; tysiące; tysięcy; tys; tysiącami; tysiąca
1000000: milion; miliona; miliony; milionów; mln
"""
#: With these before it a scale word is a number: a dozen, a hundred.
ARTICLES = "pół"
#: Words inside a number: one hundred and six.
JOINERS = ""
#: What an adjective looks like, so that `20 seriously ill men` is read through and `20 balloons` is not.
ADJECTIVE = r".*(?:ych|ich|ymi|imi|ego|ej|y|i|e|ą|o|ni)"
#: What a verb of many looks like: `троих мучают болезни` still tells of three people; (?!) fits nothing.
VERB = r".+(?:ą|ali|eli|ili|yli|ało|iło)"
#: Number words that count persons alone; (?!) fits nothing.
COLLECTIVE = r"(?:dwoje|troje|.+oro|dwojga|trojga|.+orga)"

#: Number of the month: its forms.
MONTHS = """
1: styczeń; stycznia; styczniu
2: luty; lutego; lutym
3: marzec; marca; marcu
4: kwiecień; kwietnia; kwietniu
5: maj; maja; maju
6: czerwiec; czerwca; czerwcu
7: lipiec; lipca; lipcu
8: sierpień; sierpnia; sierpniu
9: wrzesień; września; wrześniu
10: październik; października; październiku
11: listopad; listopada; listopadzie
12: grudzień; grudnia; grudniu
"""
#: Month in which a season begins: its forms.
SEASONS = """
3: wiosny; wiosna; wiosną
6: lata; lato; latem
9: jesieni; jesień; jesienią
12: zimy; zima; zimą
"""

#: Tag: its terms; what the tags mean stands in the folder's `__init__`.
WORDS = """
# How exact
at_least: co najmniej; przynajmniej; nie mniej niż; minimum; najmniej; conajmniej; nie mniej; co najmniej o
more_than: ponad; przeszło; więcej niż; powyżej; z górą; grubo ponad; dobrze ponad; przekracza; z okładem; więcej od
about: około; ok; mniej więcej; prawie; niemal; blisko; w przybliżeniu; bez mała; niespełna; niemalże; jakieś;
    jakichś; szacunkowo; koło; circa; z grubsza; nieco mniej niż; nieomal; plus minus; ledwie; zbliża się do; z
    okolicami
up_to: do; najwyżej; maksymalnie; nie więcej niż; mniej niż; co najwyżej; nawet; poniżej; maksimum; góra
or_more: lub więcej; albo więcej; i więcej; co najmniej; przynajmniej; czy więcej; minimum
or_so: mniej więcej; w przybliżeniu; z okładem
grow: wzrosł*; wzrósł; urosł*; zwiększył*; sięgnęł*; sięga; osiągnęł*; rośnie; rosła; doszł*; spadł*; zmniejszył*;
    wzrasta; zmalał*; obniżył*; stopniał*
vague: kilka; kilku; kilkoro; kilkanaście; kilkunastu; kilkadziesiąt; kilkudziesięciu; kilkaset; kilkuset; wielu;
    dziesiątki; dziesiątek; setek; tysiące osób; parę; paru; każdy; każde; każdych; wiele; kilkorgu; kilkanaścioro;
    kilkoma; każda
half: i pół
# How numbers relate
among: wśród nich; z nich; spośród nich; wśród których; z których; w tym; wśród; łącznie z; włącznie z; w tej
    liczbie; w ich gronie; między nimi; pośród nich; w gronie; pośród; spośród; a wśród; razem z; w ich liczbie
of_them: z nich; spośród nich; z których; spośród; z tych; wśród nich; spośród tych; z
total: łącznie; w sumie; ogółem; razem; całkowita liczba; w całości; ogólna liczba; łączna liczba; wszystkich;
    sumarycznie
so_far: już; dotąd; dotychczas; do tej pory; jak dotąd; do dziś; jak na razie
earlier: wcześniej; poprzednio; przedtem; w zeszłym; w ubiegłym; zeszłym; ubiegłym; przed tygodniem; przed
    miesiącem; tydzień temu; miesiąc temu; temu; poprzedni*; początkowo; najpierw; zeszłego; ubiegłego; uprzednio; w
    poprzednim; przed rokiem; wpierw; dawniej; tygodnie temu; miesiące temu; rok temu
another: kolejn*; jeszcze; innych; inni; nowych; nowi; dalszych; dodatkowo; dodatkowych; następn*; ponownie;
    pozostał*; oprócz; poza tym; dalsze; dalszym
each: po; każdy; każdego; każdemu; na osobę; każda; każdej
since: od; począwszy od; z; odkąd
until: do; przed
this_year: początku roku; tego roku; tym roku; początku tego roku; nowego roku; bieżącego roku; br
# What happens to people
pardon: ułaskaw*; łask*; prawo łaski; prawa łaski; akt łaski; aktem łaski; aktu łaski; akcie łaski; ułaskawienie;
    łaskę; łaski
decree: dekret*; ukaz*; rozporządzeni*; dekretem
release: uwoln*; uwalnia*; zwoln*; zwalnia*; wypuszcz*; wypuści*; na wolność; na wolności; wolność; wyszedł; wyjd*;
    wyjdzie; opuści*; opuszcz*; wywiez*; wywoz*; deport*; przekazan*; przekazał*; wydalon*; wydalił*; do domu; do domów;
    przekroczył*; przewiezion*; przewiózł; na litwę; do wilna; do polski; w wilnie; na litwie; odzyska*; wydostał*;
    wypuszczon*; wypuścił*; wolni; przywiezion*; trafił* na wolność; wysłan* na litwę; odesłan*; wolnością; opuszczają;
    uwolniono; wolne; przywiózł; przywiozł*; zza krat; poza granice; odbyli karę; odbyli wyrok; zakończyli odbywanie; po
    odbyciu kary; odsiedzieli; skończyły się wyroki; koniec wyroku; zakończenie kary; wolnych; wyszł* z więzieni*;
    wyszł* z koloni*; wychodz* z więzieni*; wyszł* na; opuścił* więzien*; odzyskał* wolność; uzyskał* wolność; zyskał*
    wolność; są wolni; jest już wolnych; już w domu; znów w domu; przewiezieni do; do litwy; do warszawy; do
    białegostoku; do kijowa; na ukrainę; są bezpieczni; za granicę; za bramę; sprowadz*; repatriow*; powrót do domu;
    wróciło z więzie*; wróciło z białorusi; ewakuow* na litwę; odwiezion*; odwieźli; opuszczenie więzieni*; odeślą;
    przekroczyli
exchange: wymian*; wymienion*; wymienił*; wymieniono; wymiany
back: wrócił*; wraca*; powrócił*; przybył*; przyleciał*; wylądował*; powrót; powrot*; powitan*; przyjechał*; dotarł*;
    wyjechał*; dotarli; wyszł*; wychodz*; wyszedł; wyszła; wyszli; wyszło; wyszły; przyjechało; przyjechali; przybyli;
    trafili do polski; wróciło; wrócili; przyjęł*; przyjął; przyjmuje
border: granic*; przejści*
detain: zatrzym*; aresztow*; areszt*; schwyt*; złapan*; ujęt*; łapank*; pojma*; do aresztu; za kratki; zgarnięt*;
    zgarnęł*; obław*; przymknięt*; zgarn*; w areszcie; tymczasowo aresztowan*; porwan*; porwał*; skuł*; skut*;
    zatrzymań; pojmanych; wpadł*; wpadli; ujęci; ujęto; ujęła; osadzono w areszcie; trafił* do aresztu; trafili do
    aresztu; trafiło do aresztu; za kraty; nalot*; najazd*
seized: zabran*; zabrał*; zabrano; zabrali; wyprowadz*; zabiera*; wyciągnię*
take: wywieziono z domów; nazwisk*; lista; liście; liczba; liczb*; liczby; mowa; mówią o; objęt*; obejmuje; dotyczy;
    wymieniono; zatrzymano; wiadomo o; cyfr*; podaje liczbę; grupa; grupę; trafił*
sentence: skaz*; skazan*; skazał*; wyrok*; zasądz*; uznan* za winn*; uznał* za winn*; winn*; wlepił*; wsadził*; osądz*;
    werdykt*; skazując; skazanymi; osądził*; posłano do kolonii; posłał* do kolonii; wyroki dostal*; trafi* do kolonii
gets: dostał*; dostanie; dosta*; otrzymał*; otrzyma*; usłyszał*; orzekł*; wymierzył*; spędzi; wymierzono; posłał*;
    odsiedzi; pójdzie; idzie; wysłał*; zasądził*; zasądzono; wymierza*; dostali; dostały; dostało; otrzymali; usłyszeli;
    usłyszało; odsiedzą; spędzą; trafi; pójdą; skierował*
die: zmarł*; zmarli; umarł*; umiera*; śmierć; śmierci; zgon*; nie żyje; nie żyją; zginę*; zginął; zginęli; zmarłych;
    ofiar*; poległ*; śmiercią; śmiertel*; odeszł*; skonał*; zgonów; umarło; zmarło; zmarła; zmarł; umierają; zginęło;
    odszedł; odeszli; zabit*; zamęcz*; straciło życie; stracili życie; stracił* życie; nie doczekał*; zgony; zgonie
held: za kratami; w więzieniu; w więzieniach; w areszcie; w aresztach; w koloniach; w kolonii; pozostaje; pozostają;
    pozostawało; przebywa; przebywają; siedzi; siedzą; przetrzymywan*; uwięzion*; w niewoli; osadzon* w; w łagrach;
    nadal; wciąż; w zakładach karnych; więzion*; więzi; trzyma; trzymają; w celach; w zamknięciu; za kratkami;
    odsiaduj*; pozbawion* wolności; w łagrze; pozbawion*; osadzeni; za drutami; w kazamatach; w katowniach; odbywają;
    odbywa; przetrzymuje; przetrzymują; uwięzionych; uwięzieni; siedział*; w aresztach śledczych; w lochach
political: więźni* polityczn*; więzień polityczn*; więźniów polityczn*; polityczni więźniowie; politycznych
    więźniów; polityczn* więźni*; więźni* sumienia; z powodów politycznych; z przyczyn politycznych; motywowan*
    polityczn*; politycznie motywowan*; względów politycznych; polityczn* osadzon*; osadzonych polityczn*;
    politycznych
recognise: uznan* za więźni*; uznał* za więźni*; uznan*; uznał*; uznano; uznaje; status; statusu; status więźni*; za
    więźniów politycznych; za więźnia; list* więźniów politycznych; uznawan*; przyznano status; otrzymał* status; za
    politycznych; na listy; na listach; wpisano; wpisan*; na liście; lista więźniów politycznych; liście więźniów;
    dostał* status
joined: nowych; nowi; dopisan*; dopisał*; dopisano; dodan*; dodano; powiększył*; rozszerz*; wydłużył*; w maju; w
    kwietniu; w ciągu miesiąca; w tym miesiącu; przybyło; doszł*; kolejn*; jeszcze
nothing: grzywn*; ukaran*; wezwan*; przesłuch*; marsz*; maszer*; manifest*; wiec*; zgromadz*; zebrał*; uczestni*;
    przyszł*; protest*; rann*; zranion*; ewakuow*; zwolnion* z pracy; zwolnion* dyscyplinarnie; zwolnili z pracy;
    sankcj*; podpis*; wybran*; uratow*; zakładni*; pozbaw*; przeniesi*; przeszuka*; rewizj*; amnesti*; skróc*; złagodz*;
    zaoczn*; proces*; sądzeni; sądzonych; oskarż*; zarzut*; głodów*; pobit*; zaginę*; wyemigr*; dodan*; dopisan*;
    dopisał*; przybyło; przybyło nazwisk; portret*; listy do; listów; listy; poszkodow*; zapisan*; głosow*; pełnił*;
    torturow*; pilnował*; odwiedzi*; wydalono ze studiów; relegow*; wyjechało na; przyszło; zjechał*; objęci sankcjami;
    sankcjami; zgłosił*; podejrz*; policjant*; do szpitala; w szpitalu
amnesty: amnesti*
# Years
year: rok; lata; lat; roku; latach; latami; latom; letni*
penalty: kolonii; więzienia; więzieniu; łagru; łagrów; pozbawienia wolności; ograniczenia wolności; kolonii karnej;
    aresztu domowego; obozu; odsiadki; za kratami; kolonię; pozbawienie wolności; ograniczenie wolności; zaostrzonym
    rygorze; rygorze; rygoru; bezwzględnego; wyrok*; kary; karę; zakład karny; zakładu karnego; kara; zsyłki; prac
    przymusowych; przymusowych; wolności; łagier; obozie; obóz; więzienie; katorgi; aresztu; wolnościowej; kolonia
served: po; spędził*; spędzi*; temu; odsiedział*; od; przez; minęł*; rocznic*; ostatni*; w ciągu; odbył*;
    przesiedział*; spędzając; za; przed; trwa*; zostało; zostały; pozostało; czekał*; stażem
threat: grozi; grożą; groziło; groził*; może dostać; mogą dostać; przewiduje; żąda*; zażądał*; wnosił*; domaga*;
    wnioskował*; ryzykuje; maksymaln*; zagrożon*; może; mogą; chce; żądanie
# Who is counted
human: osób; osoby; osoba; osobom; osobami; osobach; osobę; ludzi; ludzie; ludziom; ludźmi; człowieka; nazwisk;
    nazwiska; imion; człowiek; dusz; nazwiskami
name: nazwisk; nazwiska; imion
person: więźni*; więzień; osadzon*; skazan*; skazańc*; aresztant*; aresztowan*; zatrzyman*; ułaskawion*; uwolnion*;
    zwolnion*; obywatel*; białorusin*; białorusinów; białorusini; białorusinek; ukrai*; rosjan*; litwin*; polak*;
    polaków; polacy; niemc*; dziennikar*; reporter*; aktywist*; działacz*; bloger*; nauczyciel*; wykładowc*; profesor*;
    student*; lekarz*; medyk*; pielęgniar*; robotni*; pracowni*; księży; księż*; ksiądz; duchown*; kapłan*; pastor*;
    adwokat*; prawni*; protestując*; demonstrant*; uczestni*; mieszka*; dysydent*; obrońc*; muzyk*; artyst*; pisarz*;
    poet*; polity*; związkow*; anarchist*; wolontariusz*; inżynier*; programist*; kierowc*; sportow*; oskarżon*;
    opozycjonist*; krewn*; wiern*; mnich*; redaktor*; history*; naukow*; rolni*; kolejarz*; przedsiębiorc*; biznesm*;
    innych; lider*; członk*; koleg*; sąsiad*; cudzoziemc*; chłop*; nastolat*; zmarłych; zmarli; aktor*; tłumacz*;
    wydawc*; mińszczan*; byłych; zakonnik*; weteran*; oponent*; rodak*; rodaków; katolik*; podejrzan*; poczobut*;
    urzędni*; jeńc*; ofiar; fotograf*; bibliotekar*; grodnian*; biskup*; diakon*; rabin*; chirurg*; architekt*;
    socjolog*; filozof*; ekonomist*; analityk*; psycholog*; projektant*; górni*; budowla*; kuchar*; przewodni*;
    lingwist*; śpiewa*; piosenkar*; menedżer*; księgow*; kasjer*; techni*; elektryk*; spawacz*; ślusarz*; obserwator*;
    organizator*; darczyńc*; ratowni*; uczonych; parafian*; wieśniak*; ministr*; posł*; kandydat*; dyrektor*; szef*;
    kibic*; gości; haker*; matek; małżeńst*; subskrybent*; pedagog*; docent*; maszynist*; chemik*; hutnik*; emeryt*;
    inwalid*; streamer*; kapelan*; zakonni*; demokrat*; taksówkarz*; sędziów; separatyst*; nacjonalist*; liberał*;
    socjalist*; komunist*; rzeźbiarz*; kompozytor*; dyrygent*; komik*; raper*; perkusist*; gitarzyst*; prowadząc*;
    publicyst*; rysowni*; operator*; stażyst*; ekolog*; feminist*; pacyfist*; weterynarz*; stomatolog*; aptekarz*;
    farmaceut*; fizyk*; matematyk*; biolog*; geolog*; filolog*; doktorant*; doktor*; hydraulik*; stolarz*; mechanik*;
    krawc*; piekarz*; fryzjer*; kelner*; kurier*; listonosz*; logistyk*; ogrodni*; leśni*; myśliw*; rybak*; handlarz*;
    handlow*; sprzedawc*; bankier*; tester*; administrator*; moderator*; pacjent*; uchodźc*; migrant*; deportowan*;
    pikietują*; protestant*; prawosław*; muzułman*; żyd*; baptyst*; kurd*; azer*; gruzin*; irańczyk*; hongkończyk*;
    chińczyk*; turk*; izraelczyk*; szwed*; brytyjczyk*; francuz*; japończyk*; mołdawian*; kazach*; szwajcar*; czech*;
    estończyk*; łotysz*; europejczyk*; amerykan*; emigrant*; wdow*; mąż; mężów; żon; żony; synów; synowie; córek; córk*;
    dziewczyn*; chłopc*; dorosłych; współpracowni*; sojuszni*; wspólni*; szpieg*; agent*; najemni*; towarzysz*;
    tancerz*; gimnasty*; pływa*; boks*; piłkarz*; szachist*; graczy; krajoznaw*; założyciel*; właściciel*; ochroniarz*;
    tokarz*; kombajnist*; traktorzyst*; agronom*; teolog*; misjonarz*; rzemieślni*; wychowaw*; logoped*; neurolog*;
    braci; bracia; sióstr; siostry; przestępc*; morderc*; złodzie*; reżyser*; producent*; warszawian*; brześcian*;
    informaty*; duchowni; salezjan*; oblat*; franciszkan*; jezuit*; pallotyn*; zakładnic*; wierni; pracownic*
women: kobiet*; kobieta; kobiety; kobiet; kobietami; dziewcz*; więźniarek; więźniark*; matek; dziennikarek; aktywistek;
    białorusinek; pań; panie; zakonnic*; studentek; nauczycielek; osadzonych kobiet; działaczek; dziennikarki;
    aktywistki; studentki; nauczycielki; emerytki; emerytek; wolontariuszki; wolontariuszek; wykładowczyń; obywatelek;
    obywatelki; artystek; artystki; pielęgniarki; pielęgniarek; lekarki; lekarek
men: mężczyzn; mężczyźni; mężczyznami; mężczyzn*; mężczyzna; chłopak*; panów; panowie
ill: chor*; chorych; chorzy; chorob*; choroby; przewlekle; ciężko chor*; niepełnosprawn*; schorze*; onkolog*; nowotwor*;
    cukrzyc*; chorują; choruje; inwalid*; raka; problemy zdrowotne; problem* ze zdrowiem; stan* zdrowia; zdrowiem;
    cierpi na; cierpią na; dolegliwoś*; zdrowotn*; gruźlic*; astm*; nieuleczaln*; na wózkach; wymaga* leczenia;
    zapalenie; udar*; zawał*; padaczk*; serc*; niewidom*; niedowidz*; poważnie chor*; śmiertelnie chor*; dializ*; w złym
    stanie; rakiem; cukrzyk*; potrzebuj* leczenia; wymagaj* leczenia; wymagaj* opieki; potrzebuj* opieki; wymagaj*
    pilnej; potrzebuj* pomocy
minor: nieletni*; niepełnoletni*; małoletni*; nastolat*; poniżej 18; młodszych niż 18; uczniów; uczniowie; nie
    ukończył*; licealist*; młodocian*; nastoletni*; nastolatk*; nieletnimi; poniżej osiemnastu; nie mają 18; nie ma 18;
    osiemnastego roku
elderly: emeryt*; emerytów; starsz*; wiek* emerytalny*; seniorz*; senior*; podeszłym wieku; w podeszłym; emerytaln*; po
    sześćdziesiątce; po siedemdziesiątce; ponad 60 lat; ponad 65 lat; ponad 70 lat; rencist*; w starszym wieku;
    staruszk*; emeryc*; po sześćdziesiątym; w wieku emerytalnym; wiek emerytalny; powyżej 60; powyżej 65; powyżej 70;
    sędziw*; po 60; po 65; po 70; sędziwym
parent: matki; matek; matka; matkami; rodzic*; ojc*; ojcowie; ojców; małe dzieci; nieletnie dzieci; małoletnie dzieci;
    niepełnoletnie dzieci; dzieci; wielodzietn*; wychowuj*; mają dzieci; ma dzieci; z dziećmi; dziećmi; małych dzieci;
    dziecko; mam; czekają dzieci; niemowl*; maluch*; z małymi dziećmi; małe dziecko; mają małe; samotn* matk*;
    potomstw*; dzieciaki; na utrzymaniu
parent_of: matka; matki; matkę; ojciec; ojca; mama
children: dzieci; dziecko; dziećmi; dziecka; dzieciom
kin: krewn*; bliscy; bliskich; rodzin*; adwoka*
foreigner: cudzoziemc*; cudzoziemców; obcokrajow*; zagraniczn*
military: jeńc*; jeńców; jeniec; żołnier*; wojskow*; oficer*; policjant*; milicjant*; bojowni*; ciał; ciała;
    funkcjonariusz*; obrońców ukrainy; obrońców mariupola; funkcjonariuszy; mundurow*; marynarz*; strażników;
    pogranicznik*
captive: więźni*; więzień; więzien*; osadzon*; kolonii; koloniach; kolonie; areszcie; aresztach; aresztu; kratami;
    celi; celach; łagr*; obozie; niewoli; zakład* karn*
former: były*; byli; byłych; dawn*; eks-więźni*; ekswięźni*
# What else is counted or numbered
span: dzień; dni; dnia; doba; doby; dób; tydzień; tygodnie; tygodni; miesiąc; miesiące; miesięcy; miesiąca; godzina;
    godziny; godzin; godzinę; minut*; raz; razy; dekad*; nocy; noce; dniami; tygodnia; dobę; sekund*; godzinach;
    dniach
money: dolar*; euro; rubl*; złot*; procent*; kilometr*; km; zł; proc; ton; metr*; hektar*; stawek; jednostek;
    frank*; groszy
thing: gęś; gęsi; gąsk*; ptak*; psów; psy; pies; kot; koty; kotów; koni; konie; krów; krowy; świń; świnie; zwierząt*;
    zwierzęta; indyk*; kaczk*; kaczek; kur; kury; królik*; papug*; niedźwiedz*; wilk*; ryb; ryby; aut; auta; samochod*;
    ciężar*; samolot*; śmigłow*; dron*; rakiet*; czołg*; statk*; okręt*; telefon*; smartfon*; laptop*; komputer*;
    książ*; film; filmy; filmów; piosenek; piosenk*; album*; zdjęć; zdjęci*; obraz*; flag*; balon*; stron; strony; kont;
    konta; wpis; wpisy; wpisów; post; posty; postów; komentarz; komentarze; komentarzy; wiadomości; dokumentów;
    dokumenty; wiersz*; firm; firmy; fabryk*; zakładów; banków; banki; sklep*; budyn*; biur; biura; organizacji; partii;
    miast; miasta; miastach; wsi; rejon*; obwod*; krajów; kraje; krajach; języków; szpitali; szkół; uczelni;
    uniwersytet*; przeszukań; rewizji; rozpraw*; spraw; sprawy; zarzut*; tom; tomy; tomów; pytań; pytania; punktów;
    goli; gole; medal*; miejsc; miejsca; głosów; paczek; pudeł; dekretów; prób; próby; powodów; litrów; litry; hektar*;
    ton; drzew*; wagon*; pociąg*; przedmiot*; pocisk*; bomb*; przelew*; wpłat*; mieszkań; mieszkania; domów; domy;
    adres*
label: art; artykuł*; artykułu; artykułem; nr; numer; paragraf*; punkt*; kolonia nr; kolonii nr; ust; strona;
    stron*; rozdział*; cela; pk; ik; dom; szkoła; szkole; szkoły; lot; kanał*; blok*; autobus*; sali; klas*; pokój;
    część; szpital*; zakład* karny* nr; linii
age: letni; letnia; letniego; letniej; letnią; letnim; letnich; letniemu; wieku; wiek; lat temu; miał; miała;
    skończył*; urodzin*; lecie; latek; latka; latki; latkowie
# Small words
function: w; we; na; po; z; ze; do; o; od; dla; za; przy; bez; i; oraz; lub; albo; a; ale; że; który; która; które;
    którzy; których; którym; jak; nie; ani; ich; jego; jej; oni; one; on; ona; my; wy; był; była; były; byli; było;
    jest; są; to; ci; tych; tego; te; także; też; tylko; już; teraz; tak; tam; gdzie; kiedy; jeśli; u; pod; nad;
    między; wśród; będą; będzie; mu; im; się; sobie; dziś; dzisiaj; wczoraj; czyj*; przez; przeciw; zostało;
    zostali; została; został; zostały; ma; mają; miał; mogą; może; nocą; rano; wieczorem; rzekomo; znów; wszyscy;
    wszystkich; by; kto; przed; podczas; ws; według; wobec; cierpią; wychowują
be: to; są; były; byli; było; stanowią; stanowiły
abbreviation: art; tys; ok; r; nr; ul; św; prof; dr; mln; mld; im; m.in; np; ust; os; zł; proc; tzw; godz; br; ks;
    ws
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
    rzecznik dyktatora; propagandow*; centrum prasowe; azertac; mińsk twierdzi; mińsk podał; wyższy urzędnik mińska
leader: łukaszenk*; dyktator*; przywódc*; prezydent; prezydenta; głowa państwa; głowy państwa; satrap*; putin*;
    samozwańcz*; autokrat*; alijew*; chamenei*; pezeszkian*; kawelaszwili*; kobachidze*; tokajew*; maduro; ortega;
    ortegi; erdogan*; satrapa; białoruski przywódca; najwyższy przywódca; xi jinping*; lukaszenk*; prezydentem
court: sąd; sądu; sądy; sądem; sędzia; sędziowie; sędziego; sądów; trybunał*; sądzie; sędziów
police: milicj*; policj*; kgb; służby; siłowik*; siłowicy; gubopik*; omon*; służb*; organy ścigania; bezpieka;
    funkcjonariusze; służbom; mundurowi
home_state: białoruś; mińsk; iran; rosja; moskwa; azerbejdżan; kuba; wenezuela; nikaragua; gruzja; białorusi; iranu;
    iranie; rosji; azerbejdżanu; azerbejdżanie; hongkong; hongkongu; nikaragui; wenezueli
rights: wiasn*; viasn*; obrońc* praw człowieka; obrońcy praw człowieka; obrońców praw człowieka; obrońcy praw; obrońcom
    praw; obrońc* praw; organizacj* praw człowieka; organizacj* obron*; centrum praw człowieka; centrum wiasna;
    aktywiści; memoriał*; owd-info; amnesty; amnesty international; human rights watch; fundacj* helsińsk*; helsińsk*;
    komitet helsiński; organizacje; organizacji; organizacja; pozarządow*; monitor*; stowarzyszenie dziennikarzy; baj;
    fundusz* solidarnośc*; nasz dom; bysol; reporterzy bez granic; pen; ngo; koalicja; inicjatyw*; libereco; fundacj*;
    działacze praw człowieka; działaczy praw człowieka; obrońca praw; wolontariusze; działacze praw; środowisk* praw
    człowieka; praw człowieka; wiosna; obrońcy; obrońcach praw; stowarzyszeni*; związek dziennikarzy; komitet obrony
    dziennikarzy; freedom house; eksperci onz; grupa monitoringowa; pomoc więźniom; obrończy*; organizacja broniąca;
    organizacje broniące; monitoring
opposition: cichanousk*; opozycj*; biuro cichanouskiej; biura cichanouskiej; łatuszk*; łatuszka; gabinet*; rada
    koordynacyjna; rady koordynacyjnej; rząd na uchodźstwie; sił demokratyczn*; siły demokratyczne; opozycyjn*;
    wiaczork*; lider* opozycji; na uchodźstwie; emigracyjn*; przejściow*; komitet strajkowy; komitetu strajkowego;
    doradc* cichanousk*; doradczyni cichanousk*; na wygnaniu; polityk na wygnaniu; opozycjoniści; przedstawicielstwo
    cichanousk*; strajkow*; zjednoczony gabinet; zjednoczonego gabinetu
office: msz; ministerstw*; minister*; ministra; resort*; dyplomacj*; dyplomat*; ambasad*; ambasador*; prezydent*;
    premier*; rząd*; straż graniczna; straży granicznej; rzeczni*; konsul*; kanclerz*; szef dyplomacji; urzędni*;
    władze; kancelari*; wysłannik*; przedstawiciel*; sztab*; koordynacyjn*; delegacj*; szef msz; służb*; marszałe*;
    senator*; poseł; posł*; pogranicznik*; departament*; negocjator*; wiceminister*; wiceszef*; wicepremier*; szefow*;
    szef resortu; szefowa; wojewod*
abroad: litw*; litewsk*; wilno; wilna; wilnie; wileńsk*; polsk*; polska; warszaw*; usa; amerykańsk*; ameryk*;
    waszyngton*; ukrai*; ukraińsk*; kijów; kijow*; kijowie; niemc*; niemieck*; berlin*; łotw*; łotewsk*; ryga;
    rydze; rygi; eston*; szwajcar*; bern*; szwed*; szwecj*; szwedzk*; brytyj*; londyn*; francj*; francusk*; paryż*;
    ue; unia; unijn*; bruksel*; izrael*; japoń*; czech*; czesk*; prag*; pradze; austri*; wied*; norwe*; fiń*;
    finland*; kanad*; włosk*; włoch*; turc*; turec*; ankar*; mołdaw*; europejsk*; gruz*; kazach*
foreign: watykan*; stolica apostolska; stolicy apostolskiej; departament stanu; departamentu stanu; biały dom;
    białego domu; białym domu; wysłannik*; specjalny wysłannik; coale; kellogg*; trump*; nuncj*; nuncjusz*; komisja
    europejska; komisji europejskiej; sikorsk*; tusk*; nauseda; nausėda; budrys*; zełensk*; delegacja usa; czerwony
    krzyż; czerwonego krzyża; sztab koordynacyjny; rubio; dyplomaci; dyplomat*; polskie msz; przydacz*; bosack*;
    sybih*; szef polskiej dyplomacji
foreign_ministry: msz; ambasad*; ministerstw* spraw zagranicznych; straż graniczna; resort* dyplomacji; wiceminister*
    spraw zagranicznych; minister* spraw zagranicznych; szef* msz; wiceszef* msz; szef dyplomacji; szefowa dyplomacji;
    ambasador*; szef polskiej dyplomacji
media: media; mediów; gazet*; portal*; agencj*; dziennik; dziennika; radio; radia; telewizj*; bielsat*; biełsat*;
    euroradio; zerkalo; lustro; zierkało; mediazon*; nasza niwa; naszej niwy; radio swaboda; radia swaboda; pozirk*;
    meduz*; nowaja gazieta; reuters; pap; onet; rzeczpospolit*; wyborcz*; tvp; tvn; bbc; ap; afp; kanał telegram*;
    kanał*; redakcj*; korespondent*; wydawnictw*; serwis*; rfe; polskie radio; oko.press; tygodnik*; dpa; interfax;
    źródł*; delfi; lrt; new eastern; biełapan*; reform; flagsztok*; polsat*; rmf*; wyborcza; nowy czas; deutsche welle;
    dw; charta; nexta; belsat tv; wot tak; gazeta; wprost; polityka; oc media; stacja
say: podał*; podaje; podają; poda*; podaj*; podano; powiedział*; mówi*; mówią; mówi; poinformow*; informuj*; informacj*;
    twierdz*; stwierdz*; potwierdz*; oświadcz*; ogłos*; według; zdaniem; szacuj*; oszacow*; licz*; naliczy*; policzy*;
    doliczy*; pisze; piszą; napisał*; zaznacz*; wskaz*; dane; danych; liczb*; statystyk*; lista; liście; rejestr*;
    wymieni*; publikuj*; opublikow*; raport*; przekaz*; relacjon*; donos*; donosi; uważa*; ustalił*; ustaleni*;
    dokument*; udokument*; prowadz*; prowadzi; zestawi*; podkreśl*; uzna*; uznaj*; spis*; wykaz*; słów; słowami; dodał*;
    rachunk*; wylicz*; wyliczeń; zweryfik*; ocen*; ujawnił*; obwieśc*; podliczy*; komunikat*; wyjaśnił*; zapewni*;
    zauważ*; pokazał*; przyznał*; powołuj*; powołując; odnotow*; bilans*; sprawdził*; baza; bazie; przegląd*; wie;
    wiedzą; cytow*; oznajmi*; powiadomi*; przedstawił*; podsumow*; szacunk*; szacunki; ocena; oceny; dzięku*;
    podziękow*; witał*; przywitał*; powitał*; zapowiad*; zapowiedz*; obiec*; tłumacz*; ujawni*; wpis; wpisie; kronik*;
    spis; źródł*; podsumowan*; sumuj*; zebrał*; zebran*; cytuj*; wyliczen*; relacj*; mówił*; wspomn*; przypomin*;
    zdradz*; pochodz*; śledz*; śledzi; alarm*; ostrzeg*; stwierdza; monitoruj*; bij* na alarm; odnotowuj*; przelicz*;
    skwitow*; dolicz*; oblicz*; wyliczy*; zlicz*; mówią o; mowa o
# Whether it was checked
confirm: potwierdz*; zweryfik*; weryfik*; sprawdz*; niezależn*; ustal*; tożsamoś*; udowodn*; dowod*; skonfrontow*;
    potwierdzeni*; zidentyfik*
sure: potwierdz*; zweryfik*; sprawdz*; ustal*; zidentyfik*; tożsamoś*
deny: nie; nikt; nikomu; niemożliw*; brak; bez; ani; żadn*; nie udało; nie da się; nie sposób; nikogo; trudno;
    brakuje; niepodobna; nijak
unsure: niepotwierdzon*; niezweryfikowan*
"""
