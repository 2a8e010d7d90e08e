"""Polish: number words and the small words around numbers, joined with the language's other tables."""

from watcher.stories.facts.lexis.pl.events import EVENTS
from watcher.stories.facts.lexis.pl.people import PEOPLE
from watcher.stories.facts.lexis.pl.sources import SOURCES

#: Value: its forms. 1.5 needs a scale word after it.
NUMBERS = """
1: jeden; jedna; jedno; jednego; jednej; jedną; jednemu; jednym; jedni
1.5: półtora; półtorej
2: dwa; dwie; dwóch; dwu; dwaj; dwom; dwóm; dwoma; dwiema; dwoje; dwojga; dwojgu; dwojgiem
3: trzy; trzech; trzej; trzem; trzema; troje; trojga; trojgu; trojgiem; trójka; trójkę; trójce; trójki; trójką
4: cztery; czterech; czterej; czterem; czterema; czworo; czworga; czworgu; czworgiem; czwórka; czwórkę; czwórce;
    czwórki; czwórką
5: pięć; pięciu; pięcioma; pięcioro; pięciorga; pięciorgu; pięciorgiem; piątka; piątkę; piątce; piątki; piątką
6: sześć; sześciu; sześcioma; sześcioro; sześciorga; sześciorgu; sześciorgiem; szóstka; szóstkę; szóstce; szóstki;
    szóstką
7: siedem; siedmiu; siedmioma; siedmioro; siedmiorga; siedmiorgu; siódemka; siódemkę; siódemce; siódemki; siódemką
8: osiem; ośmiu; ośmioma; ośmioro; ośmiorga; ośmiorgu; ósemka; ósemkę; ósemce; ósemki
9: dziewięć; dziewięciu; dziewięcioma; dziewięcioro; dziewięciorga; dziewięciorgu; dziewiątka; dziewiątkę; dziewiątce
10: dziesięć; dziesięciu; dziesięcioma; dziesięcioro; dziesięciorga; dziesiątka; dziesiątkę; dziesiątce; dziesiątką
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

#: What the noun of a doing looks like, where it begins as those do to whom it is done; (?!) fits nothing.
VERBAL_NOUN = r"(?!)"

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
RELATIONS = """
# How exact
at_least: co najmniej; przynajmniej; nie mniej niż; minimum; najmniej; conajmniej; nie mniej; co najmniej o; nie mniej
    jak; minimalnie; przynajmniej około; nie mniej aniżeli; bodaj
more_than: ponad; przeszło; więcej niż; powyżej; z górą; grubo ponad; dobrze ponad; przekracza; z okładem; więcej od;
    nieco ponad; trochę ponad; znacznie ponad; sporo ponad; grubo powyżej; przewyższ*; z hakiem; wyżej niż; ponad próg;
    przekroczył* liczbę; przekroczył* próg
about: około; ok; mniej więcej; prawie; niemal; blisko; w przybliżeniu; bez mała; niespełna; niemalże; jakieś; jakichś;
    szacunkowo; koło; circa; z grubsza; nieco mniej niż; nieomal; plus minus; ledwie; zbliża się do; z okolicami; w
    okolicach; mniej więcej około; plus-minus; nieco mniej; trochę mniej niż; nieco poniżej; tuż poniżej; o mało;
    szacunkowo około; orientacyjnie; zbliżon* do; rzędu; nieledwie; w granicach; praktycznie; circa około; prawie że;
    zbliża* do
up_to: do; najwyżej; maksymalnie; nie więcej niż; mniej niż; co najwyżej; nawet; poniżej; maksimum; góra; maksymalnie
    do; nie więcej jak; najwięcej; co najwyżej do; górą; sięgając*; mniej aniżeli; poniżej progu
or_more: lub więcej; albo więcej; i więcej; co najmniej; przynajmniej; czy więcej; minimum; a nawet więcej; i wyżej;
    bądź więcej; jeśli nie więcej
or_so: mniej więcej; w przybliżeniu; z okładem; czy coś koło tego; plus minus; z hakiem; z małym okładem
grow: wzrosł*; wzrósł; urosł*; zwiększył*; sięgnęł*; sięga; osiągnęł*; rośnie; rosła; doszł*; spadł*; zmniejszył*;
    wzrasta; zmalał*; obniżył*; stopniał*; rosną; spada; maleje; zmniejsza*; podniosł*; obniża*; wynios*; wynosi;
    skurczył*; powiększ*; podskoczył*; wzrost*; spadek; spadku; zmniejszen*
vague: kilka; kilku; kilkoro; kilkanaście; kilkunastu; kilkadziesiąt; kilkudziesięciu; kilkaset; kilkuset; wielu;
    dziesiątki; dziesiątek; setek; tysiące osób; parę; paru; każdy; każde; każdych; wiele; kilkorgu; kilkanaścioro;
    kilkoma; każda
half: i pół
# How numbers relate
among: wśród nich; z nich; spośród nich; wśród których; z których; w tym; wśród; łącznie z; włącznie z; w tej
    liczbie; w ich gronie; między nimi; pośród nich; w gronie; pośród; spośród; a wśród; razem z; w ich liczbie
of_them: z nich; spośród nich; z których; spośród; z tych; wśród nich; spośród tych; z
total: łącznie; w sumie; ogółem; razem; całkowita liczba; w całości; ogólna liczba; łączna liczba; wszystkich;
    sumarycznie; razem wziąwszy; suma; w sumie już; liczba ogólna; łączny bilans; całkowit*; zbiorcz*; ogólny bilans;
    było ich; ich było; jest ich; ich jest
so_far: już; dotąd; dotychczas; do tej pory; jak dotąd; do dziś; jak na razie; na razie; obecnie; na dziś; w tej chwili;
    na dzień; aktualnie; na ten moment
now: teraz; obecnie; dziś; dzisiaj
earlier: wcześniej; poprzednio; przedtem; w zeszłym; w ubiegłym; zeszłym; ubiegłym; przed tygodniem; przed miesiącem;
    tydzień temu; miesiąc temu; temu; poprzedni*; początkowo; najpierw; zeszłego; ubiegłego; uprzednio; w poprzednim;
    przed rokiem; wpierw; dawniej; tygodnie temu; miesiące temu; rok temu; marcow*; kwietniow*; majow*; czerwcow*;
    lipcow*; sierpniow*; wrześniow*; październikow*; listopadow*; grudniow*; styczniow*; lutow*; poprzedn*; wówczas;
    wtedy; zeszł*; ubiegł*; rok wcześniej; miesiąc wcześniej; tydzień wcześniej; dni wcześniej; miesiące wcześniej;
    tygodnie wcześniej; pół roku temu; w poprzedniej; na początku roku; w pierwszym półroczu; niegdyś; dni temu; dwa
    lata temu; przed dwoma; przed trzema; kiedyś; przedwczoraj; minion*; w minionym; jeszcze niedawno; ostatnim razem
compare: wobec; w porównaniu z; w porównaniu do; zamiast; a nie; w odróżnieniu od; w porównaniu ze; względem; w stosunku
    do
history: rocznic*; lat temu; lata temu; rok temu; lat po; lata po; wystaw*; muze*; film; filmu; wspomin*; wspomnien*
another: kolejn*; jeszcze; innych; inni; nowych; nowi; dalszych; dodatkowo; dodatkowych; następn*; ponownie; pozostał*;
    oprócz; poza tym; dalsze; dalszym; dodatkowe; dodatkowa; dalszy; świeżo; znowu; nowe
each: po; każdy; każdego; każdemu; na osobę; każda; każdej; każdym
since: od; począwszy od; z; odkąd
until: do; przed
this_year: początku roku; tego roku; tym roku; początku tego roku; nowego roku; bieżącego roku; br
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
"""

WORDS = RELATIONS + EVENTS + PEOPLE + SOURCES
