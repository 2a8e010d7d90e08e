"""Polish: who is counted, and what is numbered that is no person."""

#: Tag: its terms; what the tags mean stands in the folder's `__init__`.
PEOPLE = """
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
    informaty*; duchowni; salezjan*; oblat*; franciszkan*; jezuit*; pallotyn*; zakładnic*; wierni; pracownic*;
    dywersant*; terroryst*; ekstremist*; zdrajc*; prowokator*; spiskow*; sabotażyst*; radykał*; dorosł*; mieszczan*;
    absolwen*; licealist*; cywil*; przyjezdn*
women: kobiet*; kobieta; kobiety; kobiet; kobietami; dziewcz*; więźniarek; więźniark*; dziennikarek; aktywistek;
    białorusinek; pań; panie; zakonnic*; studentek; nauczycielek; osadzonych kobiet; działaczek; dziennikarki;
    aktywistki; studentki; nauczycielki; emerytki; emerytek; wolontariuszki; wolontariuszek; wykładowczyń; obywatelek;
    obywatelki; artystek; artystki; pielęgniarki; pielęgniarek; lekarki; lekarek; aktywistk*; dziennikark*;
    nauczycielk*; studentk*; emerytk*; wolontariuszk*; obywatelk*; artystk*; lekark*; mieszkank*; działaczk*
men: mężczyzn; mężczyźni; mężczyznami; mężczyzn*; mężczyzna; chłopak*; panów; panowie
ill: chor*; chorych; chorzy; chorob*; choroby; przewlekle; ciężko chor*; niepełnosprawn*; schorze*; onkolog*; nowotwor*;
    cukrzyc*; chorują; choruje; inwalid*; raka; problemy zdrowotne; problem* ze zdrowiem; stan* zdrowia; zdrowiem;
    cierpi na; cierpią na; dolegliwoś*; zdrowotn*; gruźlic*; astm*; nieuleczaln*; na wózkach; wymaga* leczenia;
    zapalenie; udar*; zawał*; padaczk*; serc*; niewidom*; niedowidz*; poważnie chor*; śmiertelnie chor*; dializ*; w złym
    stanie; rakiem; cukrzyk*; potrzebuj* leczenia; wymagaj* leczenia; wymagaj* opieki; potrzebuj* opieki; wymagaj*
    pilnej; potrzebuj* pomocy; z niepełnosprawności*; grupa inwalidzka; grupę inwalidzką; z nowotworem; choroba
    nowotworowa; chorobą nowotworową; o kulach; na wózku; wózku inwalidzkim; leżąc*; po udarze; po zawale; przeszedł
    udar; przeszł* zawał*; osłabion* zdrowi*; słabe zdrowie; słabego zdrowia; złe zdrowie; kłopoty ze zdrowiem; problemy
    ze zdrowiem; problemami zdrowotnymi; choroby psychiczne; zaburzeni* psychiczn*; sparaliżowan*; głuch*; stwardnieni*;
    wymaga operacji; wymagają operacji; wymaga hospitalizacji; wymagają hospitalizacji; potrzebuje operacji; potrzebują
    operacji; potrzebują pomocy lekars*; potrzebuje leczenia; wymaga pomocy lekars*; wymagają pomocy lekars*;
    schorowan*; niedomag*; ciężki* stan*; nerek; białaczk*; wątrob*; potrzebuje pomocy lekarz*; potrzebują pomocy
    lekarz*
minor: nieletni*; niepełnoletni*; małoletni*; nastolat*; poniżej 18; młodszych niż 18; uczniów; uczniowie; nie
    ukończył*; licealist*; młodocian*; nastoletni*; nastolatk*; nieletnimi; poniżej osiemnastu; nie mają 18; nie ma 18;
    osiemnastego roku; poniżej 16; dzieci do 18; jeszcze niepełnoletni*; nie są pełnoletni*; niepełnoletn*;
    szesnastolatk*; siedemnastolatk*; piętnastolatk*; uczennic*; uczeń; dorastając*; nie mają jeszcze 18
elderly: emeryt*; emerytów; starsz*; wiek* emerytalny*; seniorz*; senior*; podeszłym wieku; w podeszłym; emerytaln*; po
    sześćdziesiątce; po siedemdziesiątce; ponad 60 lat; ponad 65 lat; ponad 70 lat; rencist*; w starszym wieku;
    staruszk*; emeryc*; po sześćdziesiątym; w wieku emerytalnym; wiek emerytalny; powyżej 60; powyżej 65; powyżej 70;
    sędziw*; po 60; po 65; po 70; sędziwym; na emeryturze; weteran* pracy; powyżej 75; ponad 75 lat; ponad 60-let*;
    ponad siedemdziesięcioletni*; po osiemdziesiątce; po pięćdziesiątce; starszych osób; osób starszych; osoby starsze;
    babci*; dziadk*; starcy; starców; osiągnęł* wiek emerytalny; przekroczył* wiek emerytalny; przekroczył*
    sześćdziesiątk*; przekroczył* siedemdziesiątk*; sześćdziesięciolatk*; siedemdziesięciolatk*; siedemdziesięcioletni*;
    sześćdziesięcioletni*; skończyło 60; skończyło 65; skończyło 70
parent: matki; matek; matka; matkami; rodzic*; ojc*; ojcowie; ojców; małe dzieci; nieletnie dzieci; małoletnie dzieci;
    niepełnoletnie dzieci; dzieci; wielodzietn*; wychowuj*; mają dzieci; ma dzieci; z dziećmi; dziećmi; małych dzieci;
    dziecko; mam; czekają dzieci; niemowl*; maluch*; z małymi dziećmi; małe dziecko; mają małe; samotn* matk*;
    potomstw*; dzieciaki; na utrzymaniu; w domu czekają; czekają małe; czekają na nich dzieci; opiekuj* się dziećmi;
    samotne matki; samotni ojcowie; rodzice małych; ciężarn* i; utrzymuj* dzieci; utrzymaniu dzieci; pociech*
parent_of: matka; matki; matkę; ojciec; ojca; mama
children: dzieci; dziecko; dziećmi; dziecka; dzieciom
kin: krewn*; bliscy; bliskich; rodzin*; adwoka*
foreigner: cudzoziemc*; cudzoziemców; obcokrajow*; zagraniczn*
civilian: cywil*
military: jeńc*; jeńców; jeniec; żołnier*; wojskow*; oficer*; policjant*; milicjant*; bojowni*; ciał; ciała;
    funkcjonariusz*; obrońców ukrainy; obrońców mariupola; funkcjonariuszy; mundurow*; marynarz*; strażników;
    pogranicznik*
captive: więźni*; więzień; więzien*; osadzon*; kolonii; koloniach; kolonie; areszcie; aresztach; aresztu; kratami;
    celi; celach; łagr*; obozie; niewoli; zakład* karn*
former: były*; byli; byłych; dawn*; eks-więźni*; ekswięźni*
# What else is counted or numbered
span: dzień; dni; dnia; doba; doby; dób; tydzień; tygodnie; tygodni; miesiąc; miesiące; miesięcy; miesiąca; godzina;
    godziny; godzin; godzinę; minut*; raz; razy; dekad*; nocy; noce; dniami; tygodnia; dobę; sekund*; godzinach; dniach;
    miesiącu; miesiącem
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
case: przypadek; przypadki; przypadków; przypadkach
street: ulic*; ul; alej*; al; plac; placu
label: art; artykuł*; artykułu; artykułem; nr; numer; paragraf*; punkt*; kolonia nr; kolonii nr; ust; strona; stron*;
    rozdział*; cela; pk; ik; dom; szkoła; szkole; szkoły; lot; kanał*; blok*; autobus*; sali; klas*; pokój; część;
    szpital*; zakład* karny* nr; linii; odcinek; odcinka; sezon
oldest: najstarsz*; najmłodsz*; starszy; młodszy; starsza; młodsza
age: letni; letnia; letniego; letniej; letnią; letnim; letnich; letniemu; wieku; wiek; lat temu; miał; miała;
    skończył*; urodzin*; lecie; latek; latka; latki; latkowie
"""
