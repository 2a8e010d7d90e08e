"""Words that another language's forms would wrongly catch, by the language of the text, in `normal` spelling.

Words to four letters are whole, longer ones beginnings: Spanish tras beside Lithuanian trąša, kriegen beside Krieg.
"""

_ROWS = {
    "en": """
executive medical most die premier mere merely listen listed strong hungry homeless important importance precious
spend spending bless blessed blessing zone cardinal example bronze mineral
""",
    "es": """
es las un tras import medio medid deporte deportiv siendo siento siente ejecutiv historia media record cargo cargos
preciosa mesa mesas cardinal dispar firmar firmad companer grave graves mineral executiv parado
""",
    "fr": """
chef chefs comment jaune coup maladi malade visage visant courant circul met tot car import un une premier parole
paroles court courte courts courtes cardinal equipem sang grave graves tour depot depots executif zone zones mineral
liste listes remont
""",
    "de": """
chef chefs es war man plotz plant kalt kalte sturmer stimm die las met premier un wagen gehalten gesetzt herzlich
herzog herzust kriegen kriegt kriegst zugelass zugeb zugest zugang lecker dementsp geduld zone gang fallen kara
""",
    "pl": """
droga zaklada aktyw strona most premier on war kierown szkolen rzekom mianowicie kolejno dam
""",
    "lt": """
bus visa visi visu es pradz prade prado zodzi prisim man plota ploto turke libera turi gana kita kara kare pokalb
visada visai visame visais visuma visag iranga irangos irank turec trumpai trumpam kaimyn kunigaik mine minejo minetas
seimoje seimu seiminink zone oro
""",
    "be": """
складае нарадз парадк крымінал жалоб
""",
    "uk": """
погодив погодил погодж збірник поїздк жалоб
""",
    "ru": """
премьер- брать поездк дорого дороже сборник угодн
""",
}
FALSE_FRIENDS = {lang: tuple(forms.split()) for lang, forms in _ROWS.items()}
