"""Polish: what happens to people, and what is said of their years."""

#: Tag: its terms; what the tags mean stands in the folder's `__init__`.
EVENTS = """
# What happens to people
pardon: ułaskaw*; łask*; prawo łaski; prawa łaski; akt łaski; aktem łaski; aktu łaski; akcie łaski; ułaskawienie; łaskę;
    łaski; akt* łaski; aktów łaski; prezydenck* łask*; prawem łaski; darował* kar*; darowan*; łasce
decree: dekret*; ukaz*; rozporządzeni*; dekretem
release: uwoln*; uwalnia*; zwoln*; zwalnia*; wypuszcz*; wypuści*; na wolność; na wolności; wolność; wyszedł; wyjd*;
    wyjdzie; opuści*; opuszcz*; wywiez*; wywoz*; deport*; przekazan*; przekazał*; wydalon*; wydalił*; do domu; do domów;
    przekroczył*; przewiezion*; przewiózł; na litwę; do wilna; do polski; odzyska*; wydostał*; wypuszczon*; wypuścił*;
    wolni; przywiezion*; trafił* na wolność; wysłan* na litwę; odesłan*; wolnością; opuszczają; uwolniono; wolne;
    przywiózł; przywiozł*; poza granice; odbyli karę; odbyli wyrok; zakończyli odbywanie; po odbyciu kary; odsiedzieli;
    skończyły się wyroki; koniec wyroku; zakończenie kary; wolnych; wyszł* z więzieni*; wyszł* z koloni*; wychodz* z
    więzieni*; wyszł* na; opuścił* więzien*; odzyskał* wolność; uzyskał* wolność; zyskał* wolność; są wolni; jest już
    wolnych; już w domu; znów w domu; przewiezieni do; do litwy; do warszawy; do białegostoku; do kijowa; na ukrainę; są
    bezpieczni; za granicę; za bramę; sprowadz*; repatriow*; powrót do domu; wróciło z więzie*; wróciło z białorusi;
    ewakuow* na litwę; odwiezion*; odwieźli; opuszczenie więzieni*; odeślą; przekroczyli; na wolnoś*; opuścił* kraj;
    opuścił* koloni*; opuścił* areszt; opuścił* mury; opuścił* zakład*; opuścił* cele; wyszł* zza; wyszedł z więzienia;
    wyszedł na wolność; wyjd* na wolność; wyjdą na wolność; wychodz* na wolność; zwróco* wolność; przywrócon* wolność;
    przywrócono wolność; odesłan* do domu; odesłał* do domu; wrócił* do domu; wrócił* do domów; wrócił* do rodzin;
    wracają do domu; wraca do domu; jadą do domu; lecą do domu; do rodzin; dotarł* do polski; dotarł* na litwę; dotarł*
    do wilna; dotarł* do warszawy; dotarł* do białegostoku; dotarł* do domu; dotarli do polski; dotarli do wilna;
    dotarli do warszawy; dotarli na litwę; przyjechał* do polski; przyjechał* do wilna; przyjechał* na litwę;
    przyjechał* do warszawy; przybył* do polski; przybył* do wilna; przybył* na litwę; przybył* do warszawy; przyleciał*
    do warszawy; przyleciał* do wilna; już na wolności; już wolni; przekazano litwie; przekazano polsce; przekazano
    ukrainie; przekazała litwie; wywieziono z kraju; wywiezieni z kraju; wyrzucon* z kraju; wyrzucił* z kraju; wygnan*;
    wygnał*; wypchnię*; wydaleni; przedtermin*; warunkowo zwoln*; warunkow* zwolnieni*; wydobyt*; wydobył*; wyciągnię* z
    więzie*; wyciągnął z więzie*; wyrwał* z więzie*; wyrwan* z więzie*; wyprowadzon* z koloni*; wyszli zza krat; wyszło
    zza krat; zza drutów; otworzył* bramy; bramy więzie*; oddan* rodzinom; wrócili z więzie*; wrócił* z więzie*; wrócił*
    z białorusi; wrócił* z koloni*; wrócił* z łagr*; wrócił* z niewoli; powrócił* z więzie*; dostał* wolność; darowan*
    wolność; przewieźli na granicę; przewiezion* na granicę; odstawion* na granicę; dowiezion* do granicy
exchange: wymian*; wymienion*; wymienił*; wymieniono; wymiany; w wymianie uczestnicz*; uczestnicz* w wymianie; udział w
    wymianie; uczestnik* wymiany; uczestnicy wymiany; w ramach wymiany; w wyniku wymiany; podczas wymiany; w drodze
    wymiany; wymieniając; wymieniają; objęci wymianą; objęto wymianą; objętych wymianą; objęła wymiana; wymiana objęła;
    wymiana obejmuje
back: wrócił*; wraca*; powrócił*; przybył*; przyleciał*; wylądował*; powrót; powrot*; powitan*; przyjechał*; dotarł*;
    wyjechał*; dotarli; wyszł*; wychodz*; wyszedł; wyszła; wyszli; wyszło; wyszły; przyjechało; przyjechali; przybyli;
    trafili do polski; wróciło; wrócili; przyjęł*; przyjął; przyjmuje; wrócą; przybędą; przyjadą; dolecieli; doleciał*;
    wyjeżdża*; odjechał*; witał*; powitał*; przywitał*; wita; wysiadł*; zeszł* z; przeszł*; przesied*; przyjmowa*;
    przygarnę*; lądu*; już w wilnie; już w warszawie; już w polsce; już na litwie; są już w wilnie; są już w warszawie;
    są już w polsce; są już na litwie; w wilnie; na litwie; zza krat
border: granic*; przejści*
detain: zatrzym*; aresztow*; areszt*; schwyt*; złapan*; ujęt*; łapank*; pojma*; do aresztu; za kratki; zgarnięt*;
    zgarnęł*; obław*; przymknięt*; zgarn*; w areszcie; tymczasowo aresztowan*; porwan*; porwał*; skuł*; skut*;
    zatrzymań; pojmanych; wpadł*; wpadli; ujęci; ujęto; ujęła; osadzono w areszcie; trafił* do aresztu; trafili do
    aresztu; trafiło do aresztu; za kraty; nalot*; najazd*; na komend*; na posterun*; zwinięt*; zwinęł*; nakrył*; wzięt*
    na; zabran* na komisariat; zabran* na komend*; zabrał* na komisariat; zabrał* na komend*; zabrano na komisariat;
    zabrano na komend*; zabran* na milicj*; zabrał* na milicj*; zawiezion* na komend*; zawiezion* na komisariat;
    zawiezion* do aresztu; dowiezion* do aresztu; odwiezion* na komend*; odwiezion* do aresztu; trafił* do celi; trafił*
    na dołek; trafił* za kraty; trafił* za kratki; trafili za kraty; trafili za kratki; trafiło za kraty; trafiło za
    kratki; wylądował* w areszcie; znalazł* w areszcie; znalazł* za kratami; osadzono w; wsadzon* do aresztu; wrzucon*
    do; wpakowan* do; kajdan*; zakut*; na celowniku milicji; masow* zatrzyma*; przytrzyma*; capnię*; uprowadz*;
    pochwycon*; do suki; więźniark* milicyjn*
seized: zabran*; zabrał*; zabrano; zabrali; wyprowadz*; zabiera*; wyciągnię*; wyciągn*; zaprowadz*; wpakow*; wywieźl*
take: wywieziono z domów; nazwisk*; lista; liście; liczba; liczb*; liczby; mowa; mówią o; objęt*; obejmuje; dotyczy;
    wymieniono; zatrzymano; wiadomo o; cyfr*; podaje liczbę; grupa; grupę; trafił*; mówi się o
sentence: skaz*; skazan*; skazał*; wyrok*; zasądz*; uznan* za winn*; uznał* za winn*; winn*; wlepił*; wsadził*; osądz*;
    werdykt*; skazując; skazanymi; osądził*; posłano do kolonii; posłał* do kolonii; wyroki dostal*; trafi* do kolonii;
    ukaran* więzieniem; ukaran* kolonią; zapadł* wyrok*; wydał* wyrok*; wydan* wyrok*; wydano wyrok*; wyroki skazując*;
    posłał* za kraty; posłan* za kraty; wysłał* do koloni*; wysłan* do koloni*; zesłan*; zesłał*; wsadzono; wtrącon*;
    wpakował* za krat*
gets: dostał*; dostanie; dosta*; otrzymał*; otrzyma*; usłyszał*; orzekł*; wymierzył*; spędzi; wymierzono; posłał*;
    odsiedzi; pójdzie; idzie; wysłał*; zasądził*; zasądzono; wymierza*; dostali; dostały; dostało; otrzymali; usłyszeli;
    usłyszało; odsiedzą; spędzą; trafi; pójdą; skierował*; przyłożył*; wlepion*; dowalił*; zarobił*; odsiedzieć;
    odsiedzieć ma; spędzą w; posiedzi; posiedzą; pójdzie siedzieć; pozbawił* wolności; ukarał*; wymierzony; skierowan*
    do koloni*; orzeczono; wynosi wyrok; kara wynosi; usłyszy; utrzyman*; utrzymał*; podtrzymał*; podtrzyman*; bez
    zmian; w mocy
die: zmarł*; zmarli; umarł*; umiera*; śmierć; śmierci; zgon*; nie żyje; nie żyją; zginę*; zginął; zginęli; zmarłych;
    ofiar*; poległ*; śmiercią; śmiertel*; odeszł*; skonał*; zgonów; umarło; zmarło; zmarła; zmarł; umierają; zginęło;
    odszedł; odeszli; zabit*; zamęcz*; straciło życie; stracili życie; stracił* życie; nie doczekał*; zgony; zgonie;
    umarli; utracił* życie; odebrał* sobie życie; samobójstw*; powiesił*; znalezion* martw*; martw*; nie przeżył*; nie
    dożył*; przypadk* śmierci; zeszł* z tego świata; pożegnał* się z życiem
held: za kratami; w więzieniu; w więzieniach; w areszcie; w aresztach; w koloniach; w kolonii; pozostaje; pozostają;
    pozostawało; przebywa; przebywają; siedzi; siedzą; przetrzymywan*; uwięzion*; w niewoli; osadzon* w; w łagrach;
    nadal; wciąż; w zakładach karnych; więzion*; więzi; trzyma; trzymają; w celach; w zamknięciu; za kratkami;
    odsiaduj*; pozbawion* wolności; w łagrze; pozbawion*; osadzeni; za drutami; w kazamatach; w katowniach; odbywają;
    odbywa; przetrzymuje; przetrzymują; uwięzionych; uwięzieni; siedział*; w aresztach śledczych; w lochach; w
    białoruskich więzieniach; w białoruskich koloniach; w białoruskich łagrach; po więzieniach; w więziennych; za
    drutem; za murami; za więzienn*; cierpi w; trzymani; trzymanych; przetrzymuj*; pozostają w; pozostaje w; pozostają
    za; pozostaje za; przebywają w; przebywa w; przebywają za; wciąż za; ciągle; nadal za; nadal w; wciąż w; czekają na
    uwolnienie; czeka na uwolnienie; odbywają kar*; odbywają wyrok*; w klatk*; w kratach; nieuwolnion*; populacja
    więzienn*; pozbawionych wolności
political: więźni* polityczn*; więzień polityczn*; więźniów polityczn*; polityczni więźniowie; politycznych więźniów;
    polityczn* więźni*; więźni* sumienia; z powodów politycznych; z przyczyn politycznych; motywowan* polityczn*;
    politycznie motywowan*; względów politycznych; polityczn* osadzon*; osadzonych polityczn*; politycznych; więzień
    sumienia; więźniowie sumienia; więźniowie polityczni; więźniami politycznymi; skazanych politycznie; uwięzionych
    politycznie; więzionych z powodów; za politykę; prześladowan* polityczn*; represjonowan* polityczn*; motywacj*
    polityczn*; na tle politycznym; politycznie umotywowan*; politycznie uwięzion*
recognise: uznan* za więźni*; uznał* za więźni*; uznan*; uznał*; uznano; uznaje; status; statusu; status więźni*; za
    więźniów politycznych; za więźnia; list* więźniów politycznych; uznawan*; przyznano status; otrzymał* status; za
    politycznych; na listy; na listach; wpisano; wpisan*; na liście; lista więźniów politycznych; liście więźniów;
    dostał* status; nadano status; nadał* status; miał* status; ma status; nosił* status; uzyskał* status; uzyskiwał*;
    trafił* na listę; wpisan* na listę; wpisał* na listę; wpisano na listę; przewinęł* się przez listę; figurował* na
    liście; rejestr* więźniów polityczn*; zaliczon* do więźniów; zaliczył* do więźniów; uznanych za więźniów; uznawał*;
    więźniami politycznymi uznano; ogłoszon* więźni*
joined: nowych; nowi; dopisan*; dopisał*; dopisano; dodan*; dodano; powiększył*; rozszerz*; wydłużył*; w maju; w
    kwietniu; w ciągu miesiąca; w tym miesiącu; przybyło; doszł*; kolejn*; jeszcze; ostatnio; w tym tygodniu; w czerwcu;
    w lipcu; w sierpniu; we wrześniu; w październiku; w listopadzie; w grudniu; w styczniu; w lutym; w marcu;
    zaktualizow*; w ciągu tygodnia; w ostatnim miesiącu; w ostatnim tygodniu; dołączył*
tried: sądzono; sądzeni; sądzonych; sądzi; stanęł* przed sądem; stanęli przed sądem; na ławie oskarżonych; oskarżonych
nothing: grzywn*; ukaran*; wezwan*; przesłuch*; marsz*; maszer*; manifest*; wiec*; zgromadz*; zebrał*; uczestni*;
    przyszł*; protest*; rann*; zranion*; ewakuow*; zwolnion* z pracy; zwolnion* dyscyplinarnie; zwolnili z pracy;
    sankcj*; podpis*; wybran*; uratow*; zakładni*; pozbaw*; przeniesi*; przeszuka*; rewizj*; amnesti*; skróc*; złagodz*;
    zaoczn*; proces*; oskarż*; zarzut*; głodów*; pobit*; zaginę*; wyemigr*; dodan*; dopisan*; dopisał*; przybyło;
    przybyło nazwisk; portret*; listy do; listów; listy; poszkodow*; zapisan*; głosow*; pełnił*; torturow*; pilnował*;
    odwiedzi*; wydalono ze studiów; relegow*; wyjechało na; przyszło; zjechał*; objęci sankcjami; sankcjami; zgłosił*;
    podejrz*; policjant*; do szpitala; w szpitalu; biegacz*; ukończył* bieg; wystartował*; darczyń*; wpłaci*; zbierał*;
    kolejk*; wykluczon*; licencj*; ochraniał*; patrolow*; zmobilizow*; powołan* do; odznaczon*; nagrodzon*; laureat*;
    nominow*; zaproszon*; odwiedza*; zagłosow*; zakazi*; zachorow*; zaszczepi*; zatru*; oklaskiw*; liście ekstremist*;
    listę ekstremist*; lista ekstremist*; liście terroryst*; listę terroryst*; uznan* za ekstremist*; uznan* za
    terroryst*; listem gończym; poszukiwan*; policzono dwukrotnie; policzon* dwukrotnie; dwukrotnie; podwójnie; pomyłk*;
    karcer*; rozmow* profilaktyczn*; ostrzeżon*; czytelnik*; złożył* podpis*; gościł*; kibicow*; na przesłuchani*;
    zabran* na przesłuchani*; zabrano na przesłuchani*; po cywilnemu
accident: zawal*; kopaln*; powodzi*; lawin*; jaskin*; trzęsieni*; pożar*; porywacz*; okup; okupu; bandyt*; pirac*;
    dżihadyst*
amnesty: amnesti*
refuse: odmawia*; odmow*; odrzuci*; odrzucon*; odmówiono; odmówił* zwolnieni*; odmówił* łask*; odmówił* ułaskawi*
wish: żąda*; zażądał*; wzywa*; wezwał*; wezwani*; prosi; proszą; poprosił*; domaga*; proponuj*; zaproponow*; oferuj*;
    chce; chcą; prośby o; prośbę o
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
"""
