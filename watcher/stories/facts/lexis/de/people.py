"""German: who is counted, and what is numbered that is no person."""

#: Tag: its terms; what the tags mean stands in the folder's `__init__`.
PEOPLE = """
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
    klimaaktivist*; unabhängige*; sprachwissenschaftler*; diversant*; verräter*; provokateur*; verschwörer*; radikale*;
    ankömmling*; neuankömmling*; rückkehrer*
women: frau; frauen; weiblich*; mädchen; gefangene frauen; nonnen; journalistinnen; aktivistinnen; lehrerinnen;
    studentinnen; ärztinnen; rentnerinnen; dozentinnen; bürgerinnen; künstlerinnen; mitarbeiterinnen; gefangenen frauen;
    insassinnen; anwältinnen; bloggerinnen; unternehmerinnen; ukrainerinnen; einwohnerinnen; angestellte frauen;
    aktivistin; sängerinnen; pflegerinnen; wissenschaftlerinnen
men: männer; männern; mann; männlich*
ill: krank; kranke; kranken; kranker; krankheit*; schwerkrank*; schwer krank*; chronisch*; erkrank*; behindert*;
    behinderung*; krebs*; leiden; leidet; gesundheitlich*; diabet*; gesundheitszustand; invalid*; leidend*; tumor*;
    vorerkrank*; todkrank*; krebskrank*; gebrechen; pflegebedürftig*; schlaganfall*; herzkrank*; blind*; epilep*;
    hepatitis; gebrechlich*; diabetiker*; gesundheitsproblem*; dialyse; gelähmt*; rollstuhl*; brauchen medizinische;
    benötigen medizinische; brauchen ärztliche; benötigen behandlung; müssen behandelt; brauchen behandlung;
    behandlungsbedürftig*; herzleiden; herzprobleme; mit behinderung*; schwerbehindert*; gesundheitlich angeschlagen*;
    angeschlagen*; schlechter gesundheit; schlechtem gesundheitszustand; in schlechtem zustand; kritischem zustand; im
    rollstuhl; auf krücken; bettlägerig*; multiple sklerose; sklerose; psychisch krank*; psychisch erkrankt*; psychische
    erkrankung*; asthma*; zuckerkrank*; lungenkrank*; nierenkrank*; leukämie; nach schlaganfall; nach einem
    schlaganfall; nach herzinfarkt; herzinfarkt*; benötigen medizinische hilfe; benötigt medizinische; braucht
    medizinische; braucht behandlung; benötigt behandlung; brauchen eine operation; müssen operiert; muss operiert;
    gehbehindert*; taub; gehörlos*; sehbehindert*; kränklich*; leiden an; leidet an; gesundheitliche probleme;
    gesundheitlichen problemen; brauchen ärztliche hilfe; benötigen ärztliche hilfe; brauchen medizinische hilfe
minor: minderjährig*; jugendliche*; unter 18; unter achtzehn; schüler; schülerinnen; jünger als 18; noch nicht
    volljährig*; nicht volljährig*; halbwüchsig*; teenager*; halbwüchsige*; heranwachsende*; jugendlich*; nicht
    volljährig; unter 18-jährig*; schulkinder; kinder unter; unter 16; unter 16 jahren; unter 18 jahren;
    schulpflichtig*; gymnasiast*; oberschüler*; noch keine 18; keine 18; noch minderjährig*; nicht einmal volljährig;
    kinder unter 18; teenies
elderly: rentner*; pensionär*; senior*; rentenalter; im rentenalter; pensionsalter; im pensionsalter; älter als; ältere;
    betagt*; über sechzig; über siebzig; hochbetagt*; alte; pensionist*; jenseits der; über 60-jährig*; ruheständler*;
    alte menschen; über 60; über 65; über 70; hochbetagte*; ältere menschen; älteren; greise*; in rente; jenseits der
    60; im ruhestand; ruhestand; in pension; älter als 60; älter als 65; älter als 70; älter als sechzig; älter als
    siebzig; über 60 jahre; über 65 jahre; über 70 jahre; über 75; über 80; über achtzig; jenseits der 65; jenseits der
    70; jenseits der sechzig; jenseits der siebzig; hohen alters; im hohen alter; hohes alter; fortgeschrittenen alters;
    großmütter; großväter; großeltern; mehr als 60 jahre; mehr als 65 jahre; mehr als 70 jahre; rentnerinnen und
    rentner; bereits in rente; schon in rente; in rente sind; rentenberechtigt*; pensioniert*; verrentet*
parent: mütter; müttern; mutter; eltern; väter; vätern; vater; haben kinder; mit kindern; minderjährige kinder; kleine
    kinder; kleinkinder; kinderreich*; minderjährigen kindern; alleinerziehend*; kleinen kindern; haben minderjährige
    kinder; mehrfache mütter; familienväter; ziehen kinder; kinder zu hause; alleinerziehende*; baby*; säugling*;
    nachwuchs; haben kleine kinder; eltern minderjähriger; töchter und söhne; mutter kleiner; mehrfache mutter;
    kinderreiche*; elternteil*; kleine kinder zu hause; kinder warten; warten kinder; eltern kleiner kinder; väter und
    mütter; ziehen kinder groß; kinder großziehen; erziehen kinder; kinder zu versorgen; kinder versorgen;
    unterhaltspflichtig*; stillende; schwangere und; schwangere oder; junge mütter; junge väter; söhne und töchter;
    kleine söhne; kleine töchter; alleinstehende mütter; mehrfachmütter; sorgepflicht*
parent_of: mutter von; vater von; mutter; vater; kinder von; eltern von
children: kind; kinder; kindern; söhne; töchter
kin: angehörige*; familie*; verwandte*; anwält*
foreigner: ausländer*; ausländisch*; ausländern
civilian: zivilist*; zivilperson*; zivile; ziviler
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
case: fall; fälle; fällen
street: strasse; allee; platz; gasse
label: artikel; art; nr; nummer; kolonie nr; paragraf; paragraph; abschnitt; absatz; seite; kapitel; zelle; haus;
    straflager nr; strafkolonie nr; flug; kanal; ik; paragraphen; artikeln; gefängnis nr; teil; raum; folge; staffel;
    ausgabe
oldest: älteste*; ältester; jüngste*; jüngster
age: jährige; jähriger; jährigen; jähriges; jahre alt; jahren alt; alter; im alter von; alt; lebensjahr; jährigem;
    geburtstag; geworden
"""
