"""Number words of the languages that `facts` does not read, and forms that only headlines use; in any spelling."""

#: Value, then its forms, a row each.
NUMBERS = {
    "lt": """
1 vienas viena vieną vieno vienos
2 du dvi dviejų dviem dvejus dveji dveja dvejų abu abi abiejų
3 trys tris trijų trims trimis trejus treji trejų
4 keturi keturis keturios keturias keturių keturiems ketverius ketveri
5 penki penkis penkios penkias penkių penkiems penkerius penkeri
6 šeši šešis šešios šešias šešių šešiems šešerius šešeri
7 septyni septynis septynios septynias septynių septyniems septynerius
8 aštuoni aštuonis aštuonios aštuonias aštuonių aštuoniems aštuonerius
9 devyni devynis devynios devynias devynių devyniems devynerius
10 dešimt dešimties
11 vienuolika vienuolikos
12 dvylika dvylikos tuzinas
13 trylika trylikos
14 keturiolika keturiolikos
15 penkiolika penkiolikos
16 šešiolika šešiolikos
17 septyniolika septyniolikos
18 aštuoniolika aštuoniolikos
19 devyniolika devyniolikos
20 dvidešimt dvidešimties
30 trisdešimt trisdešimties
40 keturiasdešimt
50 penkiasdešimt
60 šešiasdešimt
70 septyniasdešimt
80 aštuoniasdešimt
90 devyniasdešimt
100 šimtas šimtą šimto
""",
    "es": """
1 un uno una
2 dos ambos ambas
3 tres
4 cuatro
5 cinco
6 seis
7 siete
8 ocho
9 nueve
10 diez
11 once
12 doce
13 trece
14 catorce
15 quince
16 dieciséis
17 diecisiete
18 dieciocho
19 diecinueve
20 veinte veintena
21 veintiún veintiuno veintiuna
22 veintidós
23 veintitrés
24 veinticuatro
25 veinticinco
26 veintiséis
27 veintisiete
28 veintiocho
29 veintinueve
30 treinta treintena
40 cuarenta
50 cincuenta
60 sesenta
70 setenta
80 ochenta
90 noventa
100 cien ciento
200 doscientos doscientas
300 trescientos trescientas
400 cuatrocientos
500 quinientos quinientas
""",
    "fr": """
1 un une
2 deux
3 trois
4 quatre
5 cinq
6 six
7 sept
8 huit
9 neuf
10 dix
11 onze
12 douze douzaine
13 treize
14 quatorze
15 quinze quinzaine
16 seize
20 vingt vingts vingtaine
30 trente trentaine
40 quarante quarantaine
50 cinquante cinquantaine
60 soixante
100 centaine
""",
    "en": "2 both",
    "de": "2 beide beiden",
    "ru": "2 оба обе обоих\n11 одиннадцатеро\n12 двенадцатеро двенадцатерых",
    "be": "2 абодва абедзве абодвух",
    "uk": "2 обидва обидві обох двоїх\n3 трьох трійко",
    "pl": "2 obaj obie oboje obu\n12 dwunastka\n10 dziesiątka",
}
#: Words that multiply what stands before them. Those without `~` are a number alone too: a thousand, тысяча.
SCALES = {
    "lt": "1000 tūkst~ tūkstantis tūkstantį tūkstančio tūkstančiai~ tūkstančius~ tūkstančių~\n"
    "1000000 mln~ milijonas milijoną milijonai~ milijonų~ milijonus~",
    "es": "12 docena\n1000 mil miles~\n1000000 millón millones~",
    "fr": "100 cent cents~\n1000 mille milliers~\n1000000 million~ millions~",
    "en": "12 dozen\n100 hundred\n1000 thousand k~\n1000000 million~ mln~ mn~",
}
