"""German: number words and the words that tell what a number counts, who says it and how sure they are."""

#: Value: its forms.
NUMBERS = """
1: ein; eins; eine; einen; einem; einer; eines
2: zwei; zweier; zweien; zwo
3: drei; dreier; dreien
4: vier; vieren
5: fünf
6: sechs
7: sieben
8: acht
9: neun
10: zehn
11: elf
12: zwölf
13: dreizehn
14: vierzehn
15: fünfzehn
16: sechzehn
17: siebzehn
18: achtzehn
19: neunzehn
20: zwanzig
30: dreissig
40: vierzig
50: fünfzig
60: sechzig
70: siebzig
80: achtzig
90: neunzig
"""
#: Scale words: those that are a number alone, and those that multiply a number before them.
SCALES_ALONE = """
100: hundert
1000: tausend
"""
SCALES_AFTER = """
12: dutzend
100: hundert
1000: tausend; tsd
1000000: million; millionen; mio
"""
#: With these before it a scale word is a number: a dozen, a hundred.
ARTICLES = "ein; halbes; weiteres; das; ein weiteres; ein halbes"
#: Words inside a number: one hundred and six.
JOINERS = "und"
#: What an adjective looks like, so that `20 seriously ill men` is read through and `20 balloons` is not.
ADJECTIVE = r".*(?:e|en|er|em|es|t|lich|isch|ig)"
#: What a verb of many looks like: `троих мучают болезни` still tells of three people; (?!) fits nothing.
VERB = r"(?!)"
#: Number words that count persons alone; (?!) fits nothing.
COLLECTIVE = r"(?!)"

#: Number of the month: its forms.
MONTHS = """
1: januar; jänner; jan
2: februar; feb
3: märz
4: april
5: mai
6: juni
7: juli
8: august; aug
9: september; sept
10: oktober; okt
11: november; nov
12: dezember; dez
"""
#: Month in which a season begins: its forms.
SEASONS = """
3: frühjahr; frühling
6: sommer; hochsommer; sommers
9: herbst
12: winter
"""

#: Tag: its terms; what the tags mean stands in the folder's `__init__`.
WORDS = """
# How exact
at_least: mindestens; wenigstens; zumindest; nicht weniger als; ein minimum von; minimum; nicht unter
more_than: mehr als; über; gut; reichlich; etwas mehr als; weit über; weit mehr als; deutlich mehr als; deutlich
    über; knapp über; übersteigt
about: rund; etwa; ungefähr; circa; ca; zirka; fast; nahezu; beinahe; knapp; an die; um die; annähernd; geschätzt;
    geschätzte; in etwa; schätzungsweise; gegen; bald
up_to: bis zu; höchstens; maximal; weniger als; nicht mehr als; unter; allenfalls
or_more: oder mehr; und mehr; mindestens; wenigstens; plus
or_so: ungefähr; etwa
grow: stieg; steigt; gestiegen; wuchs; wächst; angewachsen; erhöht*; kletter*; erreicht*; gewachsen; angestiegen;
    auf; sank; gesunken; fiel; gefallen; sinkt; zurückgegangen
vague: mehrere; mehrerer; einige; einiger; viele; vielen; dutzende; dutzenden; hunderte; hunderten; tausende;
    tausenden; zahlreiche; wenige; jedes; paar
half: einhalb; und ein halbes
# How numbers relate
among: darunter; unter ihnen; davon; unter den; unter denen; einschließlich; inklusive; von ihnen; von denen;
    hiervon; unter anderem; darunter auch; dabei; mit dabei; unter; ihnen
of_them: von ihnen; davon; von denen; der; darunter; unter ihnen; hiervon; aus der gruppe
total: insgesamt; gesamt; zusammen; alles in allem; gesamtzahl; in summe
so_far: bisher; bislang; bereits; schon; inzwischen; mittlerweile
earlier: zuvor; früher; vorher; im vorjahr; voriges jahr; letztes jahr; vergangenes jahr; letzten monat; vor einem;
    vor zwei; vor drei; vorangegangen*; zunächst; anfangs; letzte woche; im vergangenen; vorige woche; im vorigen;
    beim letzten; damals; seinerzeit; vorherig*; vergangene woche; vorigen; einst
another: weitere; weiteren; weiterer; noch; andere; anderen; anderer; neue; neuen; erneut; neu; zusätzlich*;
    nochmals
each: je; jeweils; pro; jede; jeder; jeden
since: seit; ab; von
until: bis; vor
this_year: jahresbeginn; jahresanfang; dieses jahr; in diesem jahr; beginn des jahres; anfang des jahres
# What happens to people
pardon: begnadig*; gnade; gnadenerlass; gnadenerlasse; gnadenakt*; gnadengesuch*; gnadendekret*; gnadenweg;
    gnadenliste; gnadenbeschluss; gnadenentscheid*; gnadenrunde
decree: erlass; erlasse; dekret*; ukas
release: freigelassen*; freilass*; freikomm*; freigekommen*; frei; entlassen*; entlässt; entlassung*; auf freiem fuß; in
    freiheit; freiheit; freikamen; kamen frei; kommen frei; lässt frei; ließ frei; ausreisen; ausreise; abgeschoben*;
    abgeschoben; ausgeflogen; nach litauen gebracht; außer landes; ausgewiesen*; heimkehr*; heim; nach hause;
    übergeben*; überstellt; freigekommene*; verließen; verlassen; verließ; nach vilnius gebracht; in vilnius; in litauen
    eingetroffen; nach litauen; nach vilnius; auf freien fuß; freizulassen; entlassene*; haftentlass*; befreit*; auf
    freiem fuss; außer landes gebracht; abschob; abschiebung; nach polen gebracht; öffnen sich; über die grenze;
    entließ; entließen; freiließ; freiließen; freilässt; freikam; freikommen; haftende; haft verbüßt; strafe verbüßt; am
    ende ihrer haft; ihre strafe abgesessen; nach verbüßung; strafende; ausgereis*; ausreis*; freigesetzt; wieder frei;
    kommt frei; kam frei; freizulassenden; auf dem weg in die freiheit; in die freiheit; gehen gelassen; gehen lassen;
    ziehen lassen; laufen gelassen; laufen lassen; wieder zu hause; zu hause; daheim; wieder daheim; nach polen; nach
    warschau; nach kiew; in die ukraine; in polen eingetroffen; in sicherheit; ins exil; an die grenze gebracht; zur
    grenze gebracht; über die grenze gebracht; ausgehändigt; übergab; übergibt; abgeschobene*; heimgekehrt*; heimgeholt;
    zurückgeholt; holt heim; repatriier*; ausgeliefert*; verlassen haft; haft verlassen; aus der haft; aus dem
    gefängnis; aus haft; entlassungen; aus gefängnissen; aus straflagern; freigekauft; freilassungen; hafturlaub; gehen
    darf; gehen dürfen; lässt gehen; ließ gehen; lassen gehen; nimmt auf; nahm auf; aufgenommen
exchange: austausch*; ausgetauscht*; gefangenenaustausch*; getauscht; häftlingsaustausch*; tausch*; tauscht*; tauschten;
    austauschte*
back: zurück*; kehrten; kehren; heim*; angekommen; eintreffen; trafen; kamen; gelandet; ankunft
border: grenze; grenzübergang; grenzübergangs
detain: festgenommen*; festnahm*; festgehalten*; verhaftet*; verhaftung*; verhaften; verhaftete; nimmt fest; nahm fest;
    nahmen fest; festnehm*; abgeführt*; in gewahrsam; in polizeigewahrsam; festgesetzt*; aufgegriffen; nehmen fest;
    nahmen; nahm; nimmt; nehmen; gefasst; inhaftierte; inhaftierten; inhaftierung*; verschleppt*; entführ*; verhafteten;
    inhaftier*; in untersuchungshaft; festnahmewelle; festnahmen; verhaftungswelle; razzien; gefasste*; in haft
    genommen; ergriffen; aus dem bett geholt; gingen ins netz; aufgegriffene*
seized: geholt; mitgenommen; abgeholt; fortgebracht; abtransportiert; weggebracht; weggeführt; nehmen mit
take: namen; umfasst; liste; zahl; genannt; gebracht; rede; betrifft; gruppe
sentence: verurteil*; schuldsprüche; schuldspruch; schuldig; urteil*; strafmaß; schuldig gesprochen; hinter gitter
    geschickt; aburteil*; abgeurteilt*; verdonner*; schickte ins straflager; richterspruch
gets: bekommt; bekam; bekamen; erhält; erhielt; erhielten; verhängt*; muss; müssen; schickt; verhängen; bekommen;
    kriegt; kriegen; erhalten; verhängte; verhängten; schickte; lautet; lautete; brummte; aufgebrummt; verbüßen;
    absitzen
die: gestorben*; starb; starben; stirbt; sterben; tod; tode; tote; toten; toter; todesfall; todesfälle; todesfällen;
    verstorben*; verstarb*; ums leben; todesopfer; verschied*; verstarben; tot; umgekommen; lebend; umgekommene*;
    sterbefälle; erlag*; erlegen; tödlich*; verendet*; lebten nicht; überlebte*; starb*; ums leben gekommen
held: hinter gittern; in haft; sitzen; sitzt; weiterhin inhaftiert; noch immer inhaftiert; inhaftiert; noch inhaftiert;
    im gefängnis; in gefängnissen; in den gefängnissen; bleiben in haft; noch in haft; weiter in haft; in straflagern;
    in gefangenschaft; in straflager; gefangen; eingesperrt; in strafkolonien; noch immer in haft; festgehalten; in
    lagern; bleiben; verbleiben; nach wie vor; in unfreiheit; in kolonien; in zellen; hinter schloss und riegel;
    einsitzen; einsitzend*; in den kolonien; in den straflagern; haftanstalten; politischer haft; politische haft;
    sitzen ein; einsaßen; schmoren; schmachten; festgehaltene*; in gefängniszellen; eingekerkert*; inhaftierten;
    gefangen gehalten; gefangengehalten*; hinter stacheldraht; haften; hinter mauern; befinden sich; in politischer;
    weiter im gefängnis; weiterhin; im straflager; in den lagern; nicht frei
political: politisch* gefangene*; politisch* gefangenen; politisch* häftling*; polithäftling*; politisch* inhaftiert*;
    gewissensgefangene*; aus politischen gründen; politisch motiviert*; politgefangene*; politisch verfolgt*;
    politischer haft; politische haft; politisch verfolgte*; politisch motivierter; politischen gefangenen; politischer
    gefangener; politischen häftlingen; in politischer haft; politisch inhaftierte*; politisch gefangene*
recognise: als politisch* gefangene* anerkannt; als politisch* gefangene*; als politisch* häftling*; als politisch*
    gefangen* eingestuft; anerkannt*; anerkennen; anerkannten; status politisch* gefangen*; status eines
    politischen; als gewissensgefangene*; eingestuft*; status; als polithäftling*; gelistet; als politisch
    gefangen*; erfasst; auf der liste; auf den listen
joined: neu; neue; hinzugekommen; hinzu; kamen hinzu; aufgenommen; erweitert; weitere; im april; im mai
nothing: geldstrafe*; vorgeladen*; befragt*; demonstr*; kundgebung*; marsch*; marschier*; versammel*; teilnehm*;
    teilnahm*; verletzt*; getötet*; evakuier*; sanktion*; gewählt; gerettet*; geisel*; durchsucht*; angeklagt*; vor
    gericht; hungerstreik; gefoltert; gesprächspartner*; kamen zusammen; sicher*; abonnenten; mitglieder; hinzugekommen;
    kamen hinzu; neu aufgenommen; entlassungen aus; haftverkürzung*; verkürzt*; strafen verkürzt; unterschrieben;
    protestier*; gedacht*; erinner*; geflohen; portraits; porträts; briefe; gottesdienst; arbeitsplätze; strafmilderung;
    unterzeichn*; besuch*; kündig*; gekündigt; verschwunden; vermisst; ins krankenhaus; im krankenhaus
amnesty: amnesti*
# Years
year: jahr; jahre; jahren; jahres; jährig*
penalty: haft; gefängnis; straflager; strafkolonie; lagerhaft; freiheitsstrafe; freiheitsentzug; kolonie;
    hausarrest; arbeitslager; freiheitsbeschränkung; haftstrafe*; gefängnisstrafe*; freiheitseinschränkung; strenge*
    lagerhaft; haftanstalt; lager; verschärft*; zwangsarbeit; hinter gitter; hinter gittern; freiheitsstrafen;
    kolonie mit; eingeschränkt*; strafvollzug; ins lager; hinter; arrest; strafe; urteil; offener vollzug
served: nach; verbracht*; vor; verbüßt*; abgesessen*; seit; saß; saßen; während; binnen; innerhalb; jahrestag; in
    den vergangenen; in den letzten; verbrachte*; alt; lang; fehlen; verbleibend*; übrig; gesessen; wartet*; sass
threat: droht; drohen; drohten; drohte; bis zu; forder*; gefordert; riskier*; höchststrafe; könnte; könnten;
    beantragt*; höchstens; verlangt*; plädiert*; gesetz sieht; je nach; fordert
# Who is counted
human: menschen; mensch; personen; person; leute; namen; köpfe
name: namen; nachnamen
person: häftling*; gefangene*; gefangenen; inhaftierte*; verurteilte*; festgenommene*; verhaftete*; freigelassene*;
    begnadigte*; entlassene*; bürger*; belarussen; belarusen; belarus*; weißruss*; staatsbürger*; journalist*;
    aktivist*; blogger*; lehrer*; dozent*; professor*; student*; studierende*; arzt; ärzte*; mediziner*; arbeiter*;
    mitarbeiter*; angestellt*; priester*; geistliche*; pfarrer*; anwält*; anwalt; rechtsanwält*; demonstrant*;
    einwohner*; bewohner*; dissident*; verteidiger*; musiker*; künstler*; schriftsteller*; dichter*; politiker*;
    gewerkschafter*; anarchist*; freiwillige*; ingenieur*; programmierer*; fahrer*; sportler*; angeklagte*; gegner*;
    kritiker*; angehörige*; gläubige*; mönche; redakteur*; historiker*; wissenschaftler*; landwirt*; unternehmer*;
    oppositionelle*; menschenrechtler*; insass*; weitere; andere; anderen; polen; litauer*; ukrainer*; deutsche*;
    russen; bekannte; medienschaffende*; reporter*; tote; eisenbahner*; verdächtige*; protestierende*; strafgefangene*;
    beschuldigte*; schüler*; geisel*; teilnehmer*; mitglieder*; lehrkräfte; fotograf*; übersetzer*; seelsorger*; brüder;
    schwestern; geschwister; mörder*; straftäter*; verbrecher*; bischöfe*; bischof*; nonne*; chirurg*; architekt*;
    soziolog*; ökonom*; psycholog*; designer*; bergarbeiter*; bibliothekar*; schauspieler*; sänger*; regisseur*;
    buchhalter*; techniker*; elektriker*; beobachter*; organisator*; partisan*; saboteur*; spender*; sanitäter*;
    dorfbewohner*; minister*; abgeordnete*; kandidat*; manager*; fans; gäste; hacker*; entwickler*; mütter; väter;
    kolleg*; pfleger*; tätowierer*; verleger*; zivilist*; zivilperson*; demokrat*; taxifahrer*; richterinnen;
    separatist*; nationalist*; liberale*; sozialist*; kommunist*; bildhauer*; komponist*; dirigent*; komiker*; rapper*;
    schlagzeuger*; gitarrist*; moderator*; publizist*; karikaturist*; kameraleut*; kameramänner*; praktikant*;
    umweltschützer*; feminist*; pazifist*; tierärzt*; zahnärzt*; apotheker*; physiker*; mathematiker*; biolog*; geolog*;
    philolog*; doktorand*; doktor*; klempner*; tischler*; mechaniker*; schneider*; bäcker*; friseur*; kellner*; kurier*;
    briefträger*; gärtner*; förster*; jäger*; fischer*; händler*; verkäufer*; banker*; informatiker*; it-fachl*;
    it-spezialist*; administrator*; moderatoren; patient*; flüchtling*; geflüchtete*; migrant*; abgeschobene*;
    beschuldigt*; protestant*; orthodoxe*; muslim*; jude*; juden; zeugen jehovas; baptist*; kurd*; aserbaidschaner*;
    georgier*; iraner*; hongkonger*; chines*; türken; israeli*; schweden; brit*; franzos*; japaner*; moldauer*; kasach*;
    schweizer*; tschech*; esten; lett*; europäer*; amerikaner*; us-bürger*; exilant*; witwe*; ehemänner*; ehefrauen;
    söhne; töchter; junge; jungen; erwachsene*; mitstreiter*; verbündete*; komplize*; spion*; agent*; söldner*; tänzer*;
    turner*; schwimmer*; boxer*; ringer*; fußballer*; schachspieler*; spieler*; heimatforscher*; gründer*; inhaber*;
    wachleut*; drucker*; bäuer*; bauern; agronom*; theolog*; missionar*; handwerker*; erzieher*; neurolog*; leute;
    staatsangehörige*; belarussinnen; begnadigten; ältere; rechtsanwältinnen; unterstützer*; mitarbeiterinnen; leiter*;
    vorsitzende*; führer*; funktionär*; katholik*; dschihad*; regierungskritiker*; regimekritiker*; kremlkritiker*;
    regimegegner*; bürgerrechtler*; betroffene*; bergleute; eheleute; ehepaar*; zivilgefangene*; terrorist*; extremist*;
    klimaaktivist*; unabhängige*; sprachwissenschaftler*
women: frau; frauen; weiblich*; mädchen; gefangene frauen; nonnen; journalistinnen; aktivistinnen; lehrerinnen;
    studentinnen; ärztinnen; rentnerinnen; dozentinnen; bürgerinnen; künstlerinnen; mitarbeiterinnen; gefangenen frauen;
    insassinnen
men: männer; männern; mann; männlich*
ill: krank; kranke; kranken; kranker; krankheit*; schwerkrank*; schwer krank*; chronisch*; erkrank*; behindert*;
    behinderung*; krebs*; leiden; leidet; gesundheitlich*; diabet*; gesundheitszustand; invalid*; leidend*; tumor*;
    vorerkrank*; todkrank*; krebskrank*; gebrechen; pflegebedürftig*; schlaganfall*; herzkrank*; blind*; epilep*;
    hepatitis; gebrechlich*; diabetiker*; gesundheitsproblem*; dialyse; gelähmt*; rollstuhl*; brauchen medizinische;
    benötigen medizinische; brauchen ärztliche; benötigen behandlung; müssen behandelt; brauchen behandlung;
    behandlungsbedürftig*
minor: minderjährig*; jugendliche*; unter 18; unter achtzehn; schüler; schülerinnen; jünger als 18; noch nicht
    volljährig*; nicht volljährig*; halbwüchsig*; teenager*; halbwüchsige*; heranwachsende*; jugendlich*; nicht
    volljährig; unter 18-jährig*; schulkinder; kinder unter
elderly: rentner*; pensionär*; senior*; rentenalter; im rentenalter; pensionsalter; im pensionsalter; älter als; ältere;
    betagt*; über sechzig; über siebzig; hochbetagt*; alte; pensionist*; jenseits der; über 60-jährig*; ruheständler*;
    alte menschen; über 60; über 65; über 70; hochbetagte*; ältere menschen; älteren; greise*; in rente; jenseits der 60
parent: mütter; müttern; mutter; eltern; väter; vätern; vater; haben kinder; mit kindern; minderjährige kinder; kleine
    kinder; kleinkinder; kinderreich*; minderjährigen kindern; alleinerziehend*; kleinen kindern; haben minderjährige
    kinder; mehrfache mütter; familienväter; ziehen kinder; kinder zu hause; alleinerziehende*; baby*; säugling*;
    nachwuchs; haben kleine kinder; eltern minderjähriger; töchter und söhne; mutter kleiner; mehrfache mutter;
    kinderreiche*; elternteil*
parent_of: mutter von; vater von; mutter; vater; kinder von; eltern von
children: kind; kinder; kindern; söhne; töchter
kin: angehörige*; familie*; verwandte*; anwält*
foreigner: ausländer*; ausländisch*; ausländern
military: kriegsgefangen*; soldat*; militär*; kämpfer; offizier*; polizist*; polizeikräfte; truppen; leichen;
    beamte; beamten; marinesoldaten; wehrpflichtige; leichname; verteidiger von; polizeibeamte*; einsatzkräfte
captive: häftling*; gefangen*; gefängnis*; haft; haftanstalt*; inhaftiert*; straflager*; strafkoloni*; kolonie;
    gittern; zelle; zellen; lagerhaft; untersuchungshaft; insass*; polithäftling*
former: ehemalige*; früher*; ex-häftling*; einstige*; exhäftling*
# What else is counted or numbered
span: tag; tage; tagen; woche; wochen; monat; monate; monaten; stunde; stunden; minute; minuten; mal; uhr;
    jahrzehnt*; nächte; tagelang; nächten; jahrzehnten
money: dollar; euro; rubel; prozent; kilometer*; km; cent; tonnen; zloty; quadratmeter; meter; basiseinheiten;
    franken
thing: gans; gänse; gänsen; vogel; vögel; vögeln; hund; hunde; hunden; katze*; pferd*; kuh; kühe; schwein*; tier; tiere;
    tieren; truthahn; truthähne; ente; enten; huhn; hühner*; kaninchen; papagei*; bär; bären; wolf; wölfe; fisch*; auto;
    autos; wagen; fahrzeug*; lastwagen; flugzeug*; hubschrauber*; drohne*; rakete*; panzer*; schiff*; boot*; telefon*;
    handy*; smartphone*; laptop*; computer*; gerät*; buch; bücher*; film; filme*; lied; lieder*; album; alben; foto;
    fotos; bild; bilder*; fahne*; flagge*; ballon*; website*; internetseite*; konto; konten; beitrag; beiträge*;
    kommentar; kommentare*; nachricht*; dokument*; seiten; gedicht*; firma; firmen; unternehmen; fabrik*; betrieb*;
    bank; banken; geschäft*; gebäude*; büros; organisation*; partei*; stadt; städte*; dorf; dörfer*; bezirk*; region*;
    land; länder*; sprache*; krankenhäuser*; schule*; universität*; razzia; razzien; durchsuchung*; verhandlung*;
    verfahren; prozess; prozesse*; fall; fälle*; anklage*; band; bände*; frage*; punkt; punkte*; tor; tore*; medaille*;
    platz; plätze*; sitz; sitze; stimme*; paket*; kiste*; dekrete*; versuch*; grund; gründe*; liter; hektar; baum;
    bäume*; zug; züge; gegenstand; gegenstände*; waffe*; bombe*; überweisung*; spende; spenden; wohnung*; häuser*;
    adresse*; orte; orten; transparent*; plakat*; sprache
label: artikel; art; nr; nummer; kolonie nr; paragraf; paragraph; abschnitt; absatz; seite; kapitel; zelle; haus;
    straflager nr; strafkolonie nr; flug; kanal; ik; paragraphen; artikeln; gefängnis nr; teil; raum
age: jährige; jähriger; jährigen; jähriges; jahre alt; jahren alt; alter; im alter von; alt; lebensjahr; jährigem;
    geburtstag
# Small words
function: ist; sind; war; waren; wurde; wurden; wird; werden; hat; haben; hatte; hatten; von; in; im; an; am; auf;
    zu; zum; zur; für; aus; bei; mit; nach; vor; seit; unter; über; zwischen; als; und; oder; aber; die; der; das;
    den; dem; des; ein; eine; sie; er; es; ihre; ihr; sich; nicht; so; wenn; dass; wo; nur; auch; noch; dann;
    können; dürfen; müssen; sollen; sollten; durften; gegen; ohne; während; laut; heute; gestern; bereits; wieder;
    darunter; davon; um; bis; durch; worden; weil; wie; ihrer; seien; sei; will; hier; dort
be: ist; sind; waren; war; seien
abbreviation: art; nr; ca; abs; bzw; dr; prof; jan; feb; aug; sept; okt; nov; dez; st; tsd; mio; usw
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
    stellen
leader: lukaschenko*; machthaber*; diktator*; staatschef; staatsoberhaupt; präsident; autokrat; putin; alleinherrscher;
    alijew*; aliyev*; chamenei*; peseschkian*; kawelaschwili*; kobachidse*; tokajew*; maduro*; ortega*; erdogan*;
    oberster führer; staatsführer; machthabers; xi jinping*; präsidenten; lukaschenka*
court: gericht; gerichte; gerichts; richter*; bezirksgericht; gebietsgericht; stadtgericht; landgericht;
    regionalgericht
police: polizei; kgb; sicherheitskräfte; geheimdienst; omon; gubopik; sicherheitsbehörden; miliz; sondereinheit*;
    einsatzkräfte; polizisten
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
    rechtshilfeorganisation*; solidaritäts*; hilfsfonds; rog; igfm
opposition: tichanowskaja*; opposition; oppositionsführer*; exilopposition; oppositionspolitiker*; exilregierung;
    latuschka*; übergangskabinett*; koordinierungsrat*; demokratische kräfte; oppositionsbüro; exilkabinett;
    oppositionelle; exilpolitiker*; demokratiebewegung; oppositionsvertreter*; oppositionsangaben; streikkomitee*;
    oppositionschef*; exil-opposition; berater tichanowskajas; tichanowskajas berater*; exilführung; opposition im exil;
    oppositionskreise*; oppositionellen; vertretung tichanowskajas; cichanouskaja*; tsichanouskaja*
office: außenministerium; aussenministerium; außenminister*; ministerium; minister; ministerin; präsident*; regierung*;
    botschaft*; botschafter*; grenzschutz*; premier*; ministerpräsident*; kanzler*; sprecher*; diplomat*; behörden;
    grenzbehörde; innenministerium; vertreter*; koordinierungsstab*; regierungssprecher*; staatschef; auswärtig*;
    regierungsvertreter*; beamte; innenminister*; geheimdienst; konsulat*; delegation; außenamt; abgeordnete*;
    unterhändler*; staatssekretär*; vizeminister*; vizeaußenminister*; außenministeriums; außenamtssprecher*;
    regierungschef*; kanzleramt
abroad: litauen*; litauisch*; vilnius; wilna; wilnaer; polen; polnisch*; warschau*; us; usa; amerikanisch*;
    washington*; ukrain*; kiew*; kyjiw*; deutsch*; berlin*; lettland*; lettisch*; riga; estland; estnisch*;
    schweiz*; bern*; schwed*; britisch*; london*; franz*; paris*; eu; brüssel*; israel*; japan*; tschech*; prag*;
    österreich*; wien*; europäisch*; norweg*; finn*; kanad*; italien*; türk*; ankara; moldau*; georg*
foreign: vatikan*; heiliger stuhl; heilige stuhl; heiligen stuhls; us-gesandte*; us-außenministerium; us-sonder*;
    us-vertreter*; us-regierung; us-diplomat*; us-delegation*; us-botschaft*; weiße* haus; sondergesandte*; gesandte*;
    coale; kellogg; trump*; nuntius; nuntiatur; bundesregierung; auswärtige* amt; auswärtigen amt*; eu-kommission;
    us-präsident*; unterhändler*; diplomaten; diplomatenkreise*; us-beamte*; selenskyj*; nauseda; tusk; sikorski;
    us-kreise*; bundesaußen*; auswärtiges amt; eu-diplomat*; rotes kreuz; roten kreuz; us-sondergesandte*;
    sondergesandter; us-gesandter; us-präsident; us-außenminister*; us-vermittler*; präsident nauseda; präsident
    selenskyj; präsidentin der; katholische nuntiatur; heilige* stuhl*; auswärtiges
foreign_ministry: außenministerium; außenminister*; botschaft*; auswärtiges amt; außenamt; außenministeriums; außenamts;
    außenministerin; vizeaußenminister*; außenamtssprecher*
media: zeitung*; medien; medium; portal; nachrichtenportal; nachrichtenagentur; agentur; sender; rundfunk; zerkalo;
    serkalo; mediazona; mediasona; euroradio; nascha niwa; nasha niva; radio swaboda; belsat; meduza; reuters; dpa; afp;
    ap; bild; spiegel; ard; zdf; deutsche welle; telegram-kanal*; magazin; novaya gazeta; nowaja gaseta;
    nachrichtenseite; medienbericht*; onlinemedium; exilmedi*; exilmedium; newsportal; blatt; redaktion; pozirk;
    wochenzeitung; rferl; delfi; lrt; bbc; taz; faz; welt; exilmedien; nachrichtendienst; newsletter; charta; nexta;
    fernsehsender; osteuropa; dekoder; süddeutsche; tageszeitung; oc media; rbb; mdr; ndr; rfe; swaboda; zeit online;
    sender freies europa; freies europa
say: sagt*; sagen; teilte; teilt; teilten; mitgeteilt; erklär*; bericht*; melde*; laut; nach angaben; angaben; zufolge;
    nannte; nennt; nennen; gab; gibt; geben; zähl*; gezählt; schätz*; geschätzt; bestätig*; zahl; zahlen; liste;
    statistik; spricht; sprechen; sprach; sprachen; behaupt*; schreib*; schrieb*; veröffentlich*; monatsbericht;
    verzeichn*; führt; führen; bekannt; dokumentier*; register; übersicht; erfasst*; beziffer*; registrier*;
    aufstellung; auflistung; ermittelt*; vermeld*; heißt; hieß; heisst; hiess; wissen; mitteilung; listet; listen;
    aussage*; stuf*; gelten; gilt; einschätzung; verkünd*; kündigte; bilanz; rechnet; berechnung*; stichtag; auskunft;
    kenntnis; quellen; überprüf*; zitiert*; daten; aufzeichnungen; angab; bilanz*; stamm*; stammt; stammen; quelle;
    dank*; begrüß*; empfing*; empfangen; äußer*; beton*; bilanzier*; so; rechnen; gezählte; aufzählung; protokollier*;
    hält fest; hielt fest; fest; kündigt*; berechnet; hervorgeht; geht hervor; hervor; spricht von; kundgab; benannt*;
    beschreib*; bezeug*; ausgewertet; auswertung; jahresbericht; chronik; notiert*; räumte ein; offenbar*; post;
    twitter*; verfolgt*; beobachtet*; warn*; alarmier*; konstatier*; beklag*; kritisier*; errechn*; protokoll*;
    resümier*; zusammengefasst
# Whether it was checked
confirm: bestätig*; überprüf*; verifizier*; unabhängig*; nachprüf*; nachgeprüft*; geprüft*; prüfen; identifiziert*;
    belegt; belegen; bestätigung; nachvollzieh*; erhärt*; beweis*; identität*; abgeglichen
sure: bestätig*; identifiziert*; überprüft; verifiziert; belegt; geprüft; nachgeprüft; abgeglichen; identität*
deny: nicht; kein; keine; keinen; keiner; niemand; ohne; unmöglich; nie; weder; konnte nicht; nirgends; steht aus;
    ausstehend; bislang nicht; fehlt; fehlen; kaum; schwer; niemandem; keinerlei
unsure: unbestätigt*; unüberprüf*; nicht bestätigt*; unverifiziert*; unbelegt*; nicht überprüfbar; nicht verifizierbar;
    ohne bestätigung
"""
