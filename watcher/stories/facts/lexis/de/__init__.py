"""German: number words and the small words around numbers, joined with the language's other tables."""

from watcher.stories.facts.lexis.de.events import EVENTS
from watcher.stories.facts.lexis.de.people import PEOPLE
from watcher.stories.facts.lexis.de.sources import SOURCES

#: Value: its forms.
NUMBERS = """
0.5: einhalb
1: ein; eins; eine; einen; einem; einer; eines
1.5: anderthalb; eineinhalb
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

#: What the noun of a doing looks like, where it begins as those do to whom it is done; (?!) fits nothing.
VERBAL_NOUN = r"(?!)"

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
RELATIONS = """
# How exact
at_least: mindestens; wenigstens; zumindest; nicht weniger als; ein minimum von; minimum; nicht unter; im mindesten;
    wenigstens rund; nicht weniger; minimal; mindestens rund; mindestens etwa
more_than: mehr als; über; gut; reichlich; etwas mehr als; weit über; weit mehr als; deutlich mehr als; deutlich über;
    knapp über; übersteigt; etwas über; wenig mehr als; weitaus mehr als; mehr denn; oberhalb von; übersteigen;
    übertrifft; übertroffen; ein wenig mehr als; noch mehr als; weit jenseits
about: rund; etwa; ungefähr; circa; ca; zirka; fast; nahezu; beinahe; knapp; an die; um die; annähernd; geschätzt;
    geschätzte; in etwa; schätzungsweise; gegen; bald; in der größenordnung von; bei rund; so um die; etwas weniger als;
    etwas unter; knapp unter; kaum weniger als; nahe an; beinahe schon; praktisch; annäherungsweise; plus minus; grob
    geschätzt; schätzungsweise rund
up_to: bis zu; höchstens; maximal; weniger als; nicht mehr als; unter; allenfalls; maximal bis; bis zu rund; nicht über;
    allerhöchstens; im höchstfall
or_more: oder mehr; und mehr; mindestens; wenigstens; plus; oder noch mehr; wenn nicht mehr; und darüber; oder darüber;
    und aufwärts; mindestens aber
or_so: ungefähr; etwa; oder so; in etwa; so ungefähr; schätzungsweise
grow: stieg; steigt; gestiegen; wuchs; wächst; angewachsen; erhöht*; kletter*; erreicht*; gewachsen; angestiegen; auf;
    sank; gesunken; fiel; gefallen; sinkt; zurückgegangen; stiegen; anstieg; anstieg auf; schrumpft*; schrumpfen;
    sanken; sinken; fielen; nahm ab; nahm zu; nimmt ab; nimmt zu; liegt bei; lag bei; liegt nun bei; beträgt; betrug;
    beläuft sich auf; belief sich auf; verringert*; reduzier*; rückgang; rückgang auf; überschritt*; überschreitet;
    verdoppel*; halbier*; zugenommen; abgenommen
vague: mehrere; mehrerer; einige; einiger; viele; vielen; dutzende; dutzenden; hunderte; hunderten; tausende;
    tausenden; zahlreiche; wenige; jedes; paar
half: einhalb; und ein halbes
# How numbers relate
among: darunter; unter ihnen; davon; unter den; unter denen; einschließlich; inklusive; von ihnen; von denen;
    hiervon; unter anderem; darunter auch; dabei; mit dabei; unter; ihnen
of_them: von ihnen; davon; von denen; der; darunter; unter ihnen; hiervon; aus der gruppe; von
total: insgesamt; gesamt; zusammen; alles in allem; gesamtzahl; in summe; gesamtzahl von; in der summe;
    zusammengenommen; alles zusammen; unter dem strich; summe; gesamten; insgesamt bereits; waren es; es waren; es sind;
    sind es
so_far: bisher; bislang; bereits; schon; inzwischen; mittlerweile; derzeit; aktuell; zurzeit; momentan; gegenwärtig;
    nunmehr; bis heute; bis jetzt; zum stichtag; bis dato
now: nun; jetzt; derzeit; heute
earlier: zuvor; früher; vorher; im vorjahr; voriges jahr; letztes jahr; vergangenes jahr; letzten monat; vor einem; vor
    zwei; vor drei; vorangegangen*; zunächst; anfangs; letzte woche; im vergangenen; vorige woche; im vorigen; beim
    letzten; damals; seinerzeit; vorherig*; vergangene woche; vorigen; einst; märz-erlass*; april-erlass*; mai-erlass*;
    juni-erlass*; juli-erlass*; august-erlass*; im letzten bericht; letzten bericht; vorigen bericht; im vormonat;
    vormonat*; einen monat zuvor; ein jahr zuvor; vorjahr*; frühjahrs-*; vergangenen monat; vor einer woche; vor wochen;
    vor monaten; vor zwei monaten; vor drei monaten; vor einem monat; vor einem jahr; vor jahren; vor tagen; vor zwei
    wochen; vor wenigen tagen; vor kurzem; wochen zuvor; monate zuvor; monat zuvor; jahr zuvor; tage zuvor; eine woche
    zuvor; im vorherigen; im letzten monat; letzten sommer; letzten herbst; letzten winter; letztes frühjahr; anfang des
    jahres; im ersten halbjahr; bei der letzten; bei der vorigen; beim vorigen; vormalig*; ehedem; vorgestern; bis vor
    kurzem; vergangenes; vergangenen; vergangener; im januar noch; letztmals; hatte; hatten; erst am; erst vor
compare: gegenüber; im vergleich zu; verglichen mit; statt; anstatt; anstelle von; im gegensatz zu; gegenüber noch;
    anstatt von; nach zuvor; nach noch; gegenüber zuvor
history: jahrestag*; jahre nach; jahre danach; jahre später; jahr danach; ausstellung*; museum*; dokumentarfilm*; film;
    rückblick*; erinnerungen
another: weitere; weiteren; weiterer; noch; andere; anderen; anderer; neue; neuen; erneut; neu; zusätzlich*; nochmals;
    nochmal; wiederum; abermals; übrige; übrigen; restliche; restlichen; ein weiteres; ferner
each: je; jeweils; pro; jede; jeder; jeden; jedem; jedes
since: seit; ab; von
until: bis; vor
this_year: jahresbeginn; jahresanfang; dieses jahr; in diesem jahr; beginn des jahres; anfang des jahres
# Small words
function: ist; sind; war; waren; wurde; wurden; wird; werden; hat; haben; hatte; hatten; von; in; im; an; am; auf;
    zu; zum; zur; für; aus; bei; mit; nach; vor; seit; unter; über; zwischen; als; und; oder; aber; die; der; das;
    den; dem; des; ein; eine; sie; er; es; ihre; ihr; sich; nicht; so; wenn; dass; wo; nur; auch; noch; dann;
    können; dürfen; müssen; sollen; sollten; durften; gegen; ohne; während; laut; heute; gestern; bereits; wieder;
    darunter; davon; um; bis; durch; worden; weil; wie; ihrer; seien; sei; will; hier; dort
be: ist; sind; waren; war; seien
abbreviation: art; nr; ca; abs; bzw; dr; prof; jan; feb; aug; sept; okt; nov; dez; st; tsd; mio; usw
"""

WORDS = RELATIONS + EVENTS + PEOPLE + SOURCES
