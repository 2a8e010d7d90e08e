"""German: what happens to people, and what is said of their years."""

#: Tag: its terms; what the tags mean stands in the folder's `__init__`.
EVENTS = """
# What happens to people
pardon: begnadig*; gnade; gnadenerlass; gnadenerlasse; gnadenakt*; gnadengesuch*; gnadendekret*; gnadenweg; gnadenliste;
    gnadenbeschluss; gnadenentscheid*; gnadenrunde; gnadenerlasses; gnadenerlass*; amnestierung; gnadenverfahren;
    straferlass*; gnadenweges; gnadenhalber; begnadet
decree: erlass; erlasse; dekret*; ukas; präsidialerlass*; präsidentenerlass*; präsidialdekret*; erlasses; verfügung*
release: freigelassen*; freilass*; freikomm*; freigekommen*; frei; entlassen*; entlässt; entlassung*; auf freiem fuß; in
    freiheit; freiheit; freikamen; kamen frei; kommen frei; lässt frei; ließ frei; ausreisen; ausreise; abgeschoben*;
    abgeschoben; ausgeflogen; nach litauen gebracht; außer landes; ausgewiesen*; heimkehr*; heim; nach hause;
    übergeben*; überstellt; freigekommene*; verließen; verlassen; verließ; nach vilnius gebracht; in litauen
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
    darf; gehen dürfen; lässt gehen; ließ gehen; lassen gehen; nimmt auf; nahm auf; aufgenommen; freizukommen;
    freizubekommen; freibekommen; freigab; gibt frei; gab frei; auf freien; in freiheit sind; in freiheit gelangt;
    freiheit erlangt*; freiheit zurück; freiheit wieder; freiheit geschenkt; schenkt freiheit; schenkt die freiheit;
    wieder auf freiem; auf freiem; tore geöffnet; öffnet die tore; öffnet tore; kolonie verlassen; lager verlassen;
    gefängnis verlassen; zellen verlassen; land verlassen; haftanstalt verlassen; straflager verlassen; das land
    verlassen; verlassen das; durften gehen; durfte gehen; gehen konnten; nach hause geschickt; nach hause dürfen; nach
    hause entlassen; darf nach hause; durften nach hause; heimgeschickt; kehrten heim; kehren heim; kehrten zu ihren
    familien; zu ihren familien; bei ihren familien; zurück bei ihren; zurück zu ihren; ausgebürgert; außer landes
    geschafft; außer landes geschickt; des landes verwiesen; über die grenze geschickt; an der grenze übergeben; an
    litauen übergeben; an polen übergeben; an die ukraine übergeben; in vilnius angekommen; in warschau angekommen; in
    litauen angekommen; in polen angekommen; in vilnius eingetroffen; in warschau eingetroffen; in vilnius gelandet; in
    warschau gelandet; erreichten vilnius; erreichten litauen; erreichten warschau; erreichten polen; erreicht vilnius;
    erreicht litauen; nach litauen ausgereist; nach litauen abgeschoben; vorzeitig entlassen; vorzeitige entlassung;
    bedingt entlassen; auf bewährung entlassen; bewährungsweise; haftverschonung; losgelassen; in die heimat; in heimat;
    herausgeholt; herausgeholt aus; holte heraus; holt heraus; rausgeholt; freigepresst; freigerungen; freiverhandelt;
    losgekauft; freien fuß; freier fuß; freiem fuß gesetzt; entlassen worden; hinter sich gelassen; haft hinter sich;
    aus den lagern; aus dem lager; aus der kolonie; aus den kolonien; aus der gefangenschaft; aus gefangenschaft; aus
    der strafkolonie; aus dem straflager; aus den gefängnissen; aus belarussischen gefängnissen; aus belarussischer
    haft; aus minsker haft
exchange: austausch*; ausgetauscht*; gefangenenaustausch*; getauscht; häftlingsaustausch*; tausch*; tauscht*; tauschten;
    austauschte*; gefangenentausch*; teil des austauschs; teil eines austauschs; am austausch beteiligt; beim austausch;
    im zuge des austauschs; ringtausch*; agentenaustausch*; eingetauscht*
back: zurück*; kehrten; kehren; heim*; angekommen; eintreffen; trafen; kamen; gelandet; ankunft; laufen; ziehen; ankam;
    ankamen; eintraf; eintrafen; traf ein; trafen ein; landete; landeten; reisten; gereist; stiegen aus; verließ;
    empfängt; kehrte; in vilnius; ankömmling*; neuankömmling*; rückkehrer*
border: grenze; grenzübergang; grenzübergangs
detain: festgenommen*; festnahm*; festgehalten*; verhaftet*; verhaftung*; verhaften; verhaftete; nimmt fest; nahm fest;
    nahmen fest; festnehm*; abgeführt*; in gewahrsam; in polizeigewahrsam; festgesetzt*; aufgegriffen; nehmen fest;
    nahmen; nahm; nimmt; nehmen; gefasst; verschleppt*; entführ*; verhafteten; in untersuchungshaft; festnahmewelle;
    festnahmen; verhaftungswelle; razzien; gefasste*; in haft genommen; ergriffen; aus dem bett geholt; gingen ins netz;
    aufgegriffene*; festsetz*; setzt fest; setzte fest; setzten fest; führt ab; führte ab; führten ab; einkassier*;
    geschnappt; schnappt*; aufgreif*; griff auf; griffen auf; verschleppung*; hochgenommen; in handschellen; in arrest;
    in polizeihaft; in polizeigewahrsam genommen; in u-haft; u-haft; untersuchungshaft genommen; in untersuchungshaft
    genommen; sitzen in untersuchungshaft; massenfestnahme*; massenverhaftung*; polizeiaktion; großrazzia*; bei razzien;
    bei razzia; bei einer razzia; razzia führt; auf die wache; aufs revier; auf die polizeiwache; zur wache;
    eingesammelt; zugeführt; abgeholt von der polizei; gefangen genommen; gefangengenommen*; einbehalten
seized: geholt; mitgenommen; abgeholt; fortgebracht; abtransportiert; weggebracht; weggeführt; nehmen mit; abgeholt von;
    herausgezerrt; gezerrt; in busse; in gefangenentransporter; in kleinbusse; wegbringen; weggeholt; abtransport;
    holten ab; holte ab; holt ab
take: namen; umfasst; liste; zahl; genannt; gebracht; rede; betrifft; gruppe; namensliste; umfassen; liste umfasst;
    erlass umfasst; namen stehen; auf der namensliste; aufgeführt; stehen auf
sentence: verurteil*; schuldsprüche; schuldspruch; schuldig; urteil*; strafmaß; schuldig gesprochen; hinter gitter
    geschickt; aburteil*; abgeurteilt*; verdonner*; schickte ins straflager; richterspruch; gerichtsurteil*; haftstrafen
    für; haftstrafe für; lagerhaft für; gefängnis für; straflager für; hinter gitter; schickt hinter; schickte hinter;
    ins gefängnis geschickt; ins straflager geschickt; ins lager geschickt; ins straflager; zu haft; zu lagerhaft; zu
    gefängnis; zu haftstrafen; zu freiheitsstrafen; zu gefängnisstrafen; zu straflager; schuldsprüchen; schuldig
    befunden; für schuldig; befand für schuldig; sprach schuldig; spricht schuldig; sanktioniert mit haft
gets: bekommt; bekam; bekamen; erhält; erhielt; erhielten; verhängt*; muss; müssen; schickt; verhängen; bekommen;
    kriegt; kriegen; erhalten; verhängte; verhängten; schickte; lautet; lautete; brummte; aufgebrummt; verbüßen;
    absitzen; verdonnert; brummt; brummten; verpasst*; verurteilt zu; strafe von; haft von; strafen von; strafen
    zwischen; haftstrafen zwischen; haftstrafen von; freiheitsstrafe von; freiheitsstrafen von; lagerhaft von; muss für;
    müssen für; soll für; geht für; gehen für; wandert für; wandern für; verbüßen muss; kassiert*; kassieren;
    ausgesprochen; sprach aus; spricht aus; lauten; lauteten; ins gefängnis; ins straflager; ins lager;
    aufrechterhalten; bleibt bei; rechtskräftig
die: gestorben*; starb; starben; stirbt; sterben; tod; tode; tote; toten; toter; todesfall; todesfälle; todesfällen;
    verstorben*; verstarb*; ums leben; todesopfer; verschied*; verstarben; tot; umgekommen; lebend; umgekommene*;
    sterbefälle; erlag*; erlegen; tödlich*; verendet*; lebten nicht; überlebte*; starb*; ums leben gekommen; verstirbt;
    todesfalls; todesopfern; tod von; leblos*; umgebracht; in haft gestorben; hinter gittern gestorben; haft gestorben;
    starb in haft; starben in haft; nicht überlebt*; leben verloren; sein leben; ihr leben; das leben verlor*;
    selbstmord*; suizid*; nahm sich das leben; nahmen sich das leben; toter häftling; haft-tote; todes; todesserie
held: hinter gittern; in haft; sitzen; sitzt; weiterhin inhaftiert; noch immer inhaftiert; inhaftiert; noch inhaftiert;
    im gefängnis; in gefängnissen; in den gefängnissen; bleiben in haft; noch in haft; weiter in haft; in straflagern;
    in gefangenschaft; in straflager; gefangen; eingesperrt; in strafkolonien; noch immer in haft; festgehalten; in
    lagern; bleiben; verbleiben; nach wie vor; in unfreiheit; in kolonien; in zellen; hinter schloss und riegel;
    einsitzen; einsitzend*; in den kolonien; in den straflagern; haftanstalten; politischer haft; politische haft;
    sitzen ein; einsaßen; schmoren; schmachten; festgehaltene*; in gefängniszellen; eingekerkert*; inhaftierten;
    gefangen gehalten; gefangengehalten*; hinter stacheldraht; haften; hinter mauern; befinden sich; in politischer;
    weiter im gefängnis; weiterhin; im straflager; in den lagern; nicht frei; inhaftierte; inhaftierter; hinter den
    gittern; in belarussischen gefängnissen; in belarussischer haft; in minsker gefängnissen; in den haftanstalten; in
    haftanstalten; in lukaschenkos gefängnissen; in belarus in haft; weiterhin in haft; noch im gefängnis; noch hinter
    gittern; noch eingesperrt; noch gefangen; weiterhin hinter; weiter hinter; verharren; ausharren; harren aus; auf
    ihre freilassung; warten auf freilassung; warten auf ihre; nicht freigelassen; nicht freigekommen; noch nicht frei;
    verbüßen derzeit; verbüßen ihre; in gefangenenlagern; in zellen sitzen; festsitzen; sitzen fest; eingesperrte*;
    weggesperrt*; gefängnispopulation; interniert*; im lager; in arbeitslagern; in lagerhaft; gefangenenzahl
political: politisch* gefangene*; politisch* gefangenen; politisch* häftling*; polithäftling*; politisch* inhaftiert*;
    gewissensgefangene*; aus politischen gründen; politisch motiviert*; politgefangene*; politisch verfolgt*;
    politischer haft; politische haft; politisch verfolgte*; politisch motivierter; politischen gefangenen; politischer
    gefangener; politischen häftlingen; in politischer haft; politisch inhaftierte*; politisch gefangene*; politisch
    motiviert inhaftiert*; aus politischen motiven; wegen ihrer überzeugung; politisch verurteilte*; politische
    gefangene; politischen inhaftierten; politisch begründet*; politischer gründe; aus politischem grund; politisch
    bedingt*
recognise: als politisch* gefangene* anerkannt; als politisch* gefangene*; als politisch* häftling*; als politisch*
    gefangen* eingestuft; anerkannt*; anerkennen; anerkannten; status politisch* gefangen*; status eines politischen;
    als gewissensgefangene*; eingestuft*; status; als polithäftling*; gelistet; als politisch gefangen*; erfasst; auf
    der liste; auf den listen; als politisch gefangene; als politische häftlinge; als politisch inhaftiert*; als
    politische gefangene geführt; als politische gefangene gelistet; als politische gefangene erfasst; als politische
    gefangene registriert; status als politisch*; status eines politisch*; status politischer; bekamen den status;
    erhielten den status; auf die liste gesetzt; auf die liste aufgenommen; in die liste aufgenommen; in die liste;
    standen auf der liste; auf ihren listen; auf listen; als gewissensgefangene; geführt als; eingestuft als; zu
    politischen gefangenen; zu politischen gefangenen erklärt; anerkannt als; anerkennung
joined: neu; neue; hinzugekommen; hinzu; kamen hinzu; aufgenommen; erweitert; weitere; im april; im mai; jüngst;
    kürzlich; in dieser woche; in diesem monat; im juni; im juli; im august; im september; im oktober; im november; im
    dezember; im januar; im februar; im märz; hinzugefügt; neuzugäng*; kam hinzu; hinzukommen; innerhalb einer woche;
    diese woche; diesen monat; neu anerkannt
tried: vor gericht; angeklagte; angeklagten; auf der anklagebank; prozess gegen
nothing: geldstrafe*; vorgeladen*; befragt*; demonstr*; kundgebung*; marsch*; marschier*; versammel*; teilnehm*;
    teilnahm*; verletzt*; getötet*; evakuier*; sanktion*; gewählt; gerettet*; geisel*; durchsucht*; angeklagt*;
    hungerstreik; gefoltert; gesprächspartner*; kamen zusammen; sicher*; abonnenten; mitglieder; hinzugekommen; kamen
    hinzu; neu aufgenommen; entlassungen aus; haftverkürzung*; verkürzt*; strafen verkürzt; unterschrieben; protestier*;
    gedacht*; erinner*; geflohen; portraits; porträts; briefe; gottesdienst; arbeitsplätze; strafmilderung;
    unterzeichn*; besuch*; kündig*; gekündigt; verschwunden; vermisst; ins krankenhaus; im krankenhaus; zuschauer*;
    läufer*; im ziel; gespendet; spendeten; gesammelt; ausgeschlossen; exmatrikulier*; lizenz*; lizenzen entzogen;
    entzogen; bewacht*; patrouill*; mobilisiert*; eingezogen; ausgezeichnet*; preisträger*; nominiert*; eingeladen*;
    abgestimmt; stimmten; infiziert*; geimpft*; vergiftet*; applaud*; extremistenliste*; liste der extremisten;
    terrorliste*; liste der terroristen; als extremist*; als terrorist*; fahndung*; zur fahndung; ausgeschrieben;
    doppelt gezählt; zweimal gezählt; doppelt; irrtümlich; karzer*; strafzelle*; isolationshaft; verwarn*; zogen durch;
    gingen auf die straße; auf die straße; beteiligten sich; nahmen teil; nimmt teil; schlossen sich an; strömten;
    anwesend*; kamen zur; pilger*; wurden behandelt; konzertbesucher*; urlauber*; zum verhör; zu verhören; zur
    befragung; verhört; verhöre; vernommen; in zivil; hinzu
accident: eingestürzt*; verschüttet*; bergwerk*; grube; lawine*; höhle*; erdbeben; überflut*; brand; entführer*;
    lösegeld*; bewaffnete; banditen; piraten; dschihadist*
amnesty: amnesti*
refuse: verweiger*; abgelehnt; lehnt; lehnte; ablehn*; verwehrt
wish: forder*; gefordert; bittet; bitten; ruft auf; rufen auf; verlang*; bietet; bieten; schlägt vor; schlug vor; will;
    wollen; gnadengesuch*
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
"""
