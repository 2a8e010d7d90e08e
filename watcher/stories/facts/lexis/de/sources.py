"""German: who says it, and whether it was checked."""

#: Tag: its terms; what the tags mean stands in the folder's `__init__`.
SOURCES = """
# Who says it
state_source: pressedienst*; presseamt; pressestelle; präsidialamt*; präsidialverwaltung; staatsmedien; staatlich*;
    staatsagentur; staatsfernsehen; staatliche nachrichtenagentur; belta; pul perwogo; behörden; behörde;
    innenministerium; generalstaatsanwalt*; staatsanwaltschaft; staatsanwalt; ermittlungskomitee; ermittler; kreml;
    sprecherin lukaschenkos; lukaschenkos sprecher*; eismont; präsidentensprecher*; regierung in minsk; offizielle
    seite; amtlich*; offiziell*; staatschefs; machthabers; regierungsnah*; staatsnah*; oberstes gericht;
    strafvollzugsbehörde; sprecher des präsidenten; staatssender; tass; regime; führung in minsk; regierung;
    justizministerium; staatskanzlei; webseite des präsidenten; staatsoberhauptes; oberster führer; belarussische
    behörden; justizchef; justiz; strafvollzug; staatliche agentur; staatliches fernsehen; staatlichen fernsehen;
    staatlichen medien; staatliche medien; präsidentenbüro; präsidialbüro; büro lukaschenkos; pressesprecherin
    lukaschenkos; lukaschenkos pressedienst; lukaschenkos sprecher; minsker behörden; regime in minsk; machtapparat;
    generalstaatsanwaltschaft; anklagebehörde; nachrichtenagentur belta; propagandist*; staatliche stellen; offizielle
    stellen; belarussische führung; belarussische seite; minsker führung; führung; belarussisch* seite; rischenkow*;
    ryschenkow*; kotschanowa; wolfowitsch; peskow*; moskalkowa; staatszeitung*; staatliche zeitung; staatliche presse;
    staatspresse; staatsmedium; staatsnahe medien; regimemedien; regimenahe*; regierungsmedien; propagandamedien;
    propagandasender; verwaltung des präsidenten; präsidentenverwaltung; lukaschenkos verwaltung; lukaschenkos büro;
    lukaschenkos presseamt; lukaschenkos pressestelle; pressestelle lukaschenkos; sprecher lukaschenkos; lukaschenkos
    pressesprecher*; pressesprecher des präsidenten; pressesprecherin des präsidenten; sprecherin des präsidenten;
    präsidentenberater*; berater lukaschenkos; vertrauter lukaschenkos; begnadigungskommission; gnadenkommission;
    gnadenausschuss; sicherheitsrat; repräsentantenhaus; belarussisches außenministerium; belarussische
    außenministerium; belarussisches innenministerium; belarussische innenministerium; minsker außenministerium; minsker
    innenministerium; minsker regierung; belarussische regierung; belarussische staatsmedien; belarussische justiz;
    belarussische staatsanwaltschaft; ermittlungsbehörde*; untersuchungskomitee; untersuchungsausschuss; justizbehörde*;
    gefängnisverwaltung; gefängnisbehörde*; gefängnisleitung; lagerleitung; lagerverwaltung; kolonieleitung;
    strafvollzugsbehörden; strafvollzugsverwaltung; gebietsstaatsanwaltschaft; oberster staatsanwalt; ankläger*; ont;
    stv; belarus 1; sb belarus segodnja; sb belarus; irna; tasnim; azertac; xinhua; pul pervogo; kanal pul; amtliche
    nachrichtenagentur; behördenangaben; regierungsangaben; offiziellen angaben; offiziell hieß; regimeangaben;
    staatsfernsehens; staatsrundfunk; staatskanal
leader: lukaschenko*; machthaber*; diktator*; staatschef; staatsoberhaupt; präsident; autokrat; putin; alleinherrscher;
    alijew*; aliyev*; chamenei*; peseschkian*; kawelaschwili*; kobachidse*; tokajew*; maduro*; ortega*; erdogan*;
    oberster führer; staatsführer; machthabers; xi jinping*; präsidenten; lukaschenka*
ruler: lukaschenko*; lukaschenka*; putin*; alijew*; aliyev*; chamenei*; kawelaschwili*; tokajew*; maduro*; ortega*
court: gericht; gerichte; gerichts; richter*; bezirksgericht; gebietsgericht; stadtgericht; landgericht;
    regionalgericht; oberste gericht; obersten gericht; oberstes gericht; berufungsgericht; militärgericht*;
    schöffengericht*; kreisgericht*; strafgericht*; amtsgericht*; obergericht*; kassationsgericht*;
    appellationsgericht*; verfassungsgericht*
police: polizei; kgb; sicherheitskräfte; geheimdienst; omon; gubopik; sicherheitsbehörden; miliz; sondereinheit*;
    einsatzkräfte; polizisten; sicherheitsapparat; sicherheitsorgane; sicherheitskräften; polizeikräfte;
    bereitschaftspolizei; kriminalpolizei; sonderpolizei; spezialkräfte; spezialeinheit*; sicherheitsdienst*;
    staatssicherheit; verkehrspolizei; ordnungskräfte; ordnungshüter; beamte des kgb; kgb-beamte; uniformierte;
    maskierte
home_state: belarus; minsk; iran; teheran; russland; moskau; aserbaidschan; nicaragua; kuba; venezuela; myanmar;
    china; ägypten; georgien
rights: wjasna; wiasna; viasna; vjasna; wesna; menschenrechtler*; menschenrechtsgruppe*; menschenrechtsorganisation*;
    menschenrechtszentrum; menschenrechtsverteidiger*; menschenrechtsaktivist*; menschenrechtsverein*;
    menschenrechtsbündnis; bürgerrechtler*; bürgerrechtsgruppe*; amnesty international; human rights watch; memorial;
    ovd-info; libereco; helsinki-komitee; helsinki-komitees; organisation; organisationen; aktivisten; dissidentby;
    bysol; journalistenverband; baj; reporter ohne grenzen; nichtregierungsorganisation*; ngo; ngos; bündnis;
    menschenrechts*; hilfsorganisation*; rechtsschützer*; solidaritätsfonds; initiative; pen-zentrum; pen; verein;
    aktivistengruppe; beobachter*; gefangenenhilfe*; rechtshilfe*; menschenrechtsgruppen; komitee zum schutz; freedom
    house; un-experten; un-bericht*; gefangenenhilfsorganisation*; helsinki; menschenrechtsbeobachter*;
    rechtshilfeorganisation*; solidaritäts*; hilfsfonds; rog; igfm; lawtrend; rechtsinitiative; belarussisches
    helsinki-komitee; belarussische helsinki-komitee; helsinki-gruppe; helsinki-stiftung; human constanta; amnesty; hrw;
    internationale föderation; weltorganisation gegen; komitee zum schutz von; pen-club; pen belarus; pen international;
    un-arbeitsgruppe; un-menschenrechtsrat; un-sonderberichterstatter*; sonderberichterstatter*; krimsolidarität;
    krimtatarisch*; zentrum für bürgerliche freiheiten; hilfsinitiative*; hilfsnetzwerk*; unterstützergruppe*;
    unterstützernetzwerk; unterstützungsfonds; gefangenenhilfswerk; wohltätigkeits*; verband der journalisten; verband
    belarussischer; belarussischer journalistenverband; belarussische journalistenverband; journalistenverbandes;
    journalistenverband*; journalistenvereinigung*; gewerkschaftsbund; internationale gesellschaft für menschenrechte;
    gesellschaft für menschenrechte; gesellschaft für bedrohte; bürgerrechtsorganisation*; bürgerrechtsbewegung;
    monitoring*; aktivistinnen; memorial deutschland; wjasnas; wjasna-sprecher*; un-experte*; un-expertin*; razam;
    belarussische gemeinschaft; nach angaben von aktivisten; laut aktivisten; christliche vision; krim-solidarität
opposition: tichanowskaja*; opposition; oppositionsführer*; exilopposition; oppositionspolitiker*; exilregierung;
    latuschka*; übergangskabinett*; koordinierungsrat*; demokratische kräfte; oppositionsbüro; exilkabinett;
    oppositionelle; exilpolitiker*; demokratiebewegung; oppositionsvertreter*; oppositionsangaben; streikkomitee*;
    oppositionschef*; exil-opposition; berater tichanowskajas; tichanowskajas berater*; exilführung; opposition im exil;
    oppositionskreise*; oppositionellen; vertretung tichanowskajas; cichanouskaja*; tsichanouskaja*; büro
    tichanowskajas; tichanowskajas büro; tichanowskajas team; team tichanowskajas; tichanowskajas stab; tichanowskajas
    sprecher*; sprecherin tichanowskajas; sprecher tichanowskajas; swetlana tichanowskaja; oppositionelle im exil;
    exilbelarus*; exil-kabinett; exil-regierung; exilvertretung; vereinigtes übergangskabinett; vereinigte
    übergangskabinett; vereinigten übergangskabinetts; vereinigten übergangskabinett; nationale anti-krisen-verwaltung;
    nationales antikrisen-management; anti-krisen*; antikrisen*; pawel latuschka; latuschko*; wjatschorka; wetschorka;
    franak wjatschorka; bypol; belpol; cyberpartisanen; cyber-partisanen; volksbotschaft*; demokratische bewegung;
    demokratischen kräfte; demokratischen kräften; demokratisches lager; demokratieführerin; belarussische opposition;
    belarussischen opposition; oppositionsangaben zufolge; kreisen der opposition
team: ihr büro; ihrem büro; ihres büros; ihr team; ihrem team; ihr stab; ihrem stab; ihr berater*; ihre sprecherin; ihr
    sprecher; ihre berater*; sein büro; seinem büro; sein sprecher; seine sprecherin; sein team; sein pressedienst; die
    politikerin; der politiker; ihr zufolge; ihm zufolge; ihren angaben zufolge; ihren angaben; nach ihren angaben;
    seinen angaben; seinen angaben zufolge; nach seinen angaben; ihren worten; seinen worten; sagte sie; sagte er; sie
    sagte; er sagte; teilte sie mit; teilte er mit; sie teilte; er teilte; fügte sie hinzu; fügte er hinzu; so sie;
    erklärte sie; erklärte er; sie erklärte; er erklärte; sie nannte; er nannte; nannte sie; nannte er; bestätigte sie;
    bestätigte er; er bestätigte; sie bestätigte
ministry: ministerium; ministeriums
office: außenministerium; aussenministerium; außenminister*; ministerium; minister; ministerin; präsident*; regierung*;
    botschaft*; botschafter*; grenzschutz*; premier*; ministerpräsident*; kanzler*; sprecher*; diplomat*; behörden;
    grenzbehörde; innenministerium; vertreter*; koordinierungsstab*; regierungssprecher*; staatschef; auswärtig*;
    regierungsvertreter*; beamte; innenminister*; geheimdienst; konsulat*; delegation; außenamt; abgeordnete*;
    unterhändler*; staatssekretär*; vizeminister*; vizeaußenminister*; außenministeriums; außenamtssprecher*;
    regierungschef*; kanzleramt; vize-außenminister*; verteidigungsministerium; verteidigungsminister*;
    justizministerium; bundeskanzler*; präsidialamt; präsidialkanzlei; parlament*; europaabgeordnete*; grenzschützer;
    grenzpolizei; grenzdienst; grenzbeamte*; grenzer; zoll; konsul*; gesandter; gesandtschaft; sondergesandte;
    beauftragte*; ombudsmann; ombudsfrau; ombudsmannes; koordinationsstab; geheimdienste; nachrichtendienst;
    migrationsbehörde*; migrationsdienst; chefdiplomat*
abroad: litauen*; litauisch*; vilnius; wilna; wilnaer; polen; polnisch*; warschau*; us; usa; amerikanisch*; washington*;
    ukrain*; kiew*; kyjiw*; deutsch*; berlin*; lettland*; lettisch*; riga; estland; estnisch*; schweiz*; bern*; schwed*;
    britisch*; london*; franz*; paris*; eu; brüssel*; israel*; japan*; tschech*; prag*; österreich*; wien*; europäisch*;
    norweg*; finn*; kanad*; italien*; türk*; ankara; moldau*; georg*; ungar*; budapest; slowak*; bratislava; slowen*;
    rumän*; bukarest; bulgar*; sofia; serb*; belgrad; spani*; madrid; portugal*; portugies*; niederländ*; niederlande*;
    den haag; belgi*; kopenhagen; stockholm; oslo; helsinki; tallinn; irland*; irisch*; dublin; griech*; athen; kroat*;
    korea*; seoul; austral*; indien*; indisch*; saudi*; katar*; abu dhabi; doha; oman*; istanbul; rom; römisch*; eriwan;
    armen*; usbek*; kirgis*; kasach*; astana; emirat*; tiflis; vilniuser; rigaer; ankaras; białystok; bialystok;
    moldawien; chisinau; luxemburg*; bundesaußenminister*; dänisch*
foreign: vatikan*; heiliger stuhl; heilige stuhl; heiligen stuhls; us-gesandte*; us-außenministerium; us-sonder*;
    us-vertreter*; us-regierung; us-diplomat*; us-delegation*; us-botschaft*; weiße* haus; sondergesandte*; gesandte*;
    coale; kellogg; trump*; nuntius; nuntiatur; bundesregierung; auswärtige* amt; auswärtigen amt*; eu-kommission;
    us-präsident*; unterhändler*; diplomaten; diplomatenkreise*; us-beamte*; selenskyj*; nauseda; tusk; sikorski;
    us-kreise*; bundesaußen*; auswärtiges amt; eu-diplomat*; rotes kreuz; roten kreuz; us-sondergesandte*;
    sondergesandter; us-gesandter; us-präsident; us-außenminister*; us-vermittler*; präsident nauseda; präsident
    selenskyj; präsidentin der; katholische nuntiatur; heilige* stuhl*; auswärtiges; litauisch* seite; polnisch* seite;
    ukrainisch* seite; türkisch* seite; amerikanisch* seite; deutsch* seite; us-unterhändler*; us-außenamt; us-vize*;
    us-senator*; us-kongress*; us-angaben; amerikanischer gesandter; amerikanische gesandte; amerikanischer
    unterhändler; amerikanische delegation; amerikanische diplomaten; john coale; donald trump; us-präsident trump;
    trumps gesandter; trumps sondergesandter; weißes haus; weißen haus; weißen hauses; weiße haus; das weiße haus;
    sprecherin des weißen; sprecher des weißen; außenamt in washington; keith kellogg; nawrocki*; kallas; von der leyen;
    merz; wadephul*; baerbock*; steinmeier*; scholz; budanow*; fidan*; umerow*; jermak*; papst*; papst leo; kardinal*;
    apostolisch*; apostolische nuntiatur; osze; europarat*; europaparlament; eu-außenbeauftragte*; eu-vertreter*;
    eu-sprecher*; eu-botschafter*; europäische union; eu-kommissar*; un-generalsekretär*; ukrainischer
    koordinierungsstab; koordinierungsstab in kiew; internationales rotes kreuz; internationale rote kreuz; szijjarto;
    macron; starmer; bundespräsident*; bundestag; bundeskanzler; lubinez; lubinetz
foreign_ministry: außenministerium; außenminister*; botschaft*; auswärtiges amt; außenamt; außenministeriums; außenamts;
    außenministerin; vizeaußenminister*; außenamtssprecher*; bundeskanzler*; kanzler*; regierungssprecher*;
    bundesaußenministerium; außenressort; konsulat*; generalkonsul*; staatssekretär*; chefdiplomat*
media: zeitung*; medien; medium; portal; nachrichtenportal; nachrichtenagentur; agentur; sender; rundfunk; zerkalo;
    serkalo; mediazona; mediasona; euroradio; nascha niwa; nasha niva; radio swaboda; belsat; meduza; reuters; dpa; afp;
    ap; bild; spiegel; ard; zdf; deutsche welle; telegram-kanal*; magazin; novaya gazeta; nowaja gaseta;
    nachrichtenseite; medienbericht*; onlinemedium; exilmedi*; exilmedium; newsportal; blatt; redaktion; pozirk;
    wochenzeitung; rferl; delfi; lrt; bbc; taz; faz; welt; exilmedien; nachrichtendienst; newsletter; charta; nexta;
    fernsehsender; osteuropa; dekoder; süddeutsche; tageszeitung; oc media; rbb; mdr; ndr; rfe; swaboda; zeit online;
    sender freies europa; freies europa; exilsender; exilportal; exilzeitung; nachrichtensender; nachrichtenportale;
    nachrichtenagenturen; agenturen; presseagentur; onlineportal; onlinezeitung; online-portal; internetportal;
    nachrichtenmagazin; investigativportal; investigativmedium; investigativteam; rechercheteam; recherchenetzwerk;
    korrespondent*; medienangaben; pressebericht*; presse; unabhängige medien; unabhängigen medien; unabhängiges medium;
    unabhängiges portal; unabhängige nachrichtenseite; unabhängige zeitung; lokalmedien; regionalmedien; exilpresse;
    telegramkanal; telegram-kanäle; die zeit; die welt; tagesschau; tagesspiegel; handelsblatt; deutschlandfunk; rnd;
    nzz; der standard; orf; srf; ntv; n-tv; sz; t-online; euronews; the insider; insider; werstka; sota; kommersant;
    rbk; wedomosti; fontanka; stimme amerikas; ukrajinska prawda; suspilne; hromadske; ukrinform; unian; europejska
    prawda; gazeta wyborcza; onet; tvp; polsat; rzeczpospolita; reform; reform.news; flagschtok; flagstok; wot tak; nowy
    tschas; novy chas; malanka; nascha niwas; hrodna.life; guardian; bloomberg; politico; le monde; new york times;
    washington post; cnn
thank: dank*; bedank*; begrüß*; empfing*; empfäng*
say: sagt*; sagen; teilte; teilt; teilten; mitgeteilt; erklär*; bericht*; melde*; laut; nach angaben; angaben; zufolge;
    nannte; nennt; nennen; gab; gibt; geben; zähl*; gezählt; schätz*; geschätzt; bestätig*; zahl; zahlen; liste;
    statistik; spricht; sprechen; sprach; sprachen; behaupt*; schreib*; schrieb*; veröffentlich*; monatsbericht;
    verzeichn*; führt; führen; bekannt; dokumentier*; register; übersicht; erfasst*; beziffer*; registrier*;
    aufstellung; auflistung; ermittelt*; vermeld*; heißt; hieß; heisst; hiess; wissen; mitteilung; listet; listen;
    aussage*; stuf*; gelten; gilt; einschätzung; verkünd*; kündigte; bilanz; rechnet; berechnung*; stichtag; auskunft;
    kenntnis; quellen; überprüf*; zitiert*; daten; aufzeichnungen; angab; bilanz*; stamm*; stammt; stammen; quelle;
    begrüß*; empfing*; empfangen; äußer*; beton*; bilanzier*; so; rechnen; gezählte; aufzählung; protokollier*; hält
    fest; hielt fest; fest; kündigt*; berechnet; hervorgeht; geht hervor; hervor; spricht von; kundgab; benannt*;
    beschreib*; bezeug*; ausgewertet; auswertung; jahresbericht; chronik; notiert*; räumte ein; offenbar*; post;
    twitter*; verfolgt*; beobachtet*; warn*; alarmier*; konstatier*; beklag*; kritisier*; errechn*; protokoll*;
    resümier*; zusammengefasst; wertete aus; werteten aus; auswertet*; gesichtet; liegt vor; liegen vor; hat eine liste;
    haben eine liste; verfügt über; verfügen über; kennt; erreichte; gesprochen; unterhalten; hieß es; heißt es; in
    einer mitteilung; mitteilungen; in einer erklärung; stellungnahme; interview; pressekonferenz; briefing; auf
    sendung; wortlaut; prahlt*; brüstet*; rühmt*; meldung; meldungen; führt an; führte an; anführ*; verweis*;
    unterstreich*; unterstrich*; vermut*; nimmt an; nahmen an; glaubt; versicher*; beteuer*; schwör*; gesteht; gestand;
    gestanden; räumt ein; räumten ein; einräum*; eingeräumt; gab zu; gibt zu; zugeben; zugegeben; publizier*; postet*;
    teilt mit; teilten mit; teilte mit; mitzuteilen; aktualisier*; pflegt; pflegen; stellt zusammen; zusammengestellt;
    stellte zusammen; zusammenstell*; gesammelt von; erfassen; notier*; entdeckt*; stellte fest; stellten fest; stellt
    fest; festgestellt; festhalt*; hielten fest; identifizier*; namentlich; listete; listeten; auflist*; aufgelistet;
    aufgezählt; informationen; information; informiert*; unterrichtet*; ansicht; meinung; worten; worte; bedankt*;
    erinnert; bezugnehm*; unter berufung; berufung; beruft; berief; berufen; weitergab; übermittelt*; zitat; zitieren;
    kalkul*; rechnung; zusammengezählt; addiert*; jahresübersicht; monatsübersicht; jahresstatistik; newsletter;
    rundbrief; kalender; kartei; datenbank; datensatz; datenbanken; reports; report; dossier; bulletin; bekanntgegeben;
    bekannt gegeben; bekanntgab; gab bekannt; gaben bekannt; gibt bekannt; geben bekannt; bekanntgemacht; verbreitet*;
    kolportier*; ließ wissen; ließen wissen; lässt wissen; war zu hören; verlautet*; verlautbar*; tönt*; weiß von;
    wissen von; nach zählung; nach rechnung; nach ansicht; nach darstellung; darstellung; nach auskunft; nach kenntnis;
    nach schätzung; deutete; deuteten; andeut*; deutet an; erfuhr*; erfahren; dank*; bedank*
# Whether it was checked
confirm: bestätig*; überprüf*; verifizier*; unabhängig*; nachprüf*; nachgeprüft*; geprüft*; prüfen; identifiziert*;
    belegt; belegen; bestätigung; nachvollzieh*; erhärt*; beweis*; identität*; abgeglichen; nachzuprüfen; gegenzuprüfen;
    gegengeprüft; gegenprüf*; gegencheck*; gecheckt; geklärt; klären; nachgewiesen; nachweis*; belege*; belegbar*; zu
    belegen; beleg; abgleich*; glaubhaft; zweifelsfrei; beglaubigt*; dokumentiert; mit den familien gesprochen; mit
    familien gesprochen; mit angehörigen gesprochen; mit allen familien; mit den angehörigen; mit verwandten gesprochen;
    sprach mit den familien; sprach mit angehörigen; sprachen mit den familien; sprachen mit angehörigen; familien
    kontaktiert; angehörige kontaktiert; telefonierte mit; telefonierten mit; andere quellen; andere quelle; anderer
    quelle; weiteren quellen; zweite quelle; unabhängige quellen; unabhängigen quellen; unabhängiger quelle; unabhängige
    quelle; unabhängiger seite; mit den familien; mit allen angehörigen
sure: bestätig*; identifiziert*; überprüft; verifiziert; belegt; geprüft; nachgeprüft; abgeglichen; identität*;
    gegengeprüft; verifizierte*; überprüfte*; nachgewiesen; mit den familien gesprochen; mit familien gesprochen; mit
    angehörigen gesprochen; mit verwandten gesprochen; mit allen familien; sprach mit den familien; sprach mit
    angehörigen; sprachen mit den familien; sprachen mit angehörigen; familien kontaktiert; angehörige kontaktiert;
    telefonierte mit; telefonierten mit; gecheckt; zweifelsfrei; mit den familien; mit allen angehörigen
deny: nicht; kein; keine; keinen; keiner; niemand; ohne; unmöglich; nie; weder; konnte nicht; nirgends; steht aus;
    ausstehend; bislang nicht; fehlt; fehlen; kaum; schwer; niemandem; keinerlei; nichts; keines; keinem; niemals;
    nirgendwo; niemanden; schwerlich; unter keinen; gelang nicht; misslang; scheiterte*; verweiger*; lehnt ab; lehnte
    ab; fehlte; fehlten; ausblieb; blieb aus; bleibt aus; mangels; mangelt; mangelte; außerstande; nicht möglich; lässt
    sich nicht; ließ sich nicht; ließen sich nicht; lassen sich nicht; konnten nicht; kann nicht; können nicht; noch
    nicht; steht noch aus; stand noch aus; stehen aus; standen aus; bislang keine; wollte niemand
unsure: unbestätigt*; unüberprüf*; nicht bestätigt*; unverifiziert*; unbelegt*; nicht überprüfbar; nicht verifizierbar;
    ohne bestätigung; ohne unabhängige; keine unabhängige bestätigung; keine bestätigung; unabhängige bestätigung fehlt;
    bestätigung fehlt; bestätigung steht aus; keine belege; ohne belege; keine beweise; ohne beweise; nicht bestätigt;
    nicht überprüft; nicht überprüfen; nicht verifiziert; nicht verifizieren; nicht nachprüfen; nicht nachprüfbar; nicht
    unabhängig; nicht zu überprüfen; nicht belegt; nicht belegen; nicht prüfen; nicht geprüft; nicht zu prüfen;
    ungeprüft*; unbewiesen*; auf treu und glauben; wort glauben; zweifelhaft*; keine zweite quelle; aus keiner; aus
    anderer quelle nicht
"""
