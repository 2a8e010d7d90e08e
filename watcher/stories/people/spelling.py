"""The spellings of a name that its Cyrillic columns imply: romanisations, and what Ukrainian makes of Russian vowels.

Sources: the official Belarusian romanisation of geographical names (2007), BGN/PCGN for Russian and Belarusian, and
what Polish, German, French, Spanish and Lithuanian papers write. Only what the keys of `keys.py` keep apart is listed.
"""

import re
from collections.abc import Iterator

from watcher.stories.people.forms import (
    CROSS,
    MAN,
    NOM,
    OBL,
    PLURAL,
    WOMAN,
    Form,
    Gender,
    cyrillic_forms,
    latin_forms,
    masculine,
)
from watcher.stories.people.keys import cyrillic_key, latin_key

_LETTERS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "e", "ж": "zh", "з": "z", "и": "i",
    "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ў": "v", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "",
    "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "'": "",
}  # fmt: skip

#: Łacinka; with its accents dropped it is also what Lithuanian and careless English print.
_LACINKA = {"х": "ch", "ц": "c", "ч": "c", "ш": "s", "щ": "sc", "ж": "z"}
_SCHEMES: tuple[dict[str, str], ...] = (
    {},
    {"х": "h"},
    _LACINKA,
    {**_LACINKA, "х": "h"},
    {"х": "ch", "ц": "c", "ч": "cz", "ш": "sz", "щ": "szcz", "ж": "z"},
    {"х": "ch", "ц": "z", "ч": "tsch", "ш": "sch", "щ": "schtsch", "ж": "sch", "з": "s"},
    {"х": "ch", "ц": "z", "ч": "tsch", "ш": "sch", "щ": "schtsch", "ж": "sch"},
    {"ч": "tch", "ш": "ch", "щ": "chtch", "ж": "j", "у": "ou", "ю": "iou"},
    {"х": "j", "щ": "sch", "ж": "j"},
    {"ц": "tz", "ж": "j"},
)
_HARD_G = re.compile(r"g(?=[ei])")
#: Old е that Ukrainian writes with і: Біляцький, Колєсніков, Дідок.
_UKRAINIAN_ROOTS = (("бел", "біл"), ("лес", "ліс"), ("дед", "дід"), ("хлеб", "хліб"), ("снег", "сніг"))


#: Russian prints ё as е; Ukrainian tells what it hears: Ковальова, Соловйов.
_STRESSED_EV = re.compile(r"(?<=[йлнрь])ев(?=а?$)")


def cyrillic_variants(name: str) -> list[str]:
    """A folded name (ё kept) as the other Cyrillic alphabets write it: with ё as е or о, е as і or о."""
    variants = [name.replace("ё", "е"), name.replace("ё", "о")]
    plain = variants[0]
    variants += [plain.replace(old, new, 1) for old, new in _UKRAINIAN_ROOTS if old in plain]
    variants.append(_STRESSED_EV.sub("ов", plain))
    return list(dict.fromkeys(variants))


def romanised(name: str) -> list[str]:
    """Latin keys of a folded Cyrillic name, one for every scheme that gives another; in the order of the schemes."""
    spellings: dict[str, None] = {}
    for variant in (name.replace("ё", "е"), name.replace("ё", "о")):
        for scheme in _SCHEMES:
            for hard_g in ("g", "h") if "г" in variant else ("g",):
                letters = {**_LETTERS, "г": hard_g, **scheme}
                spelling = latin_key("".join(letters.get(letter, letter) for letter in variant))
                spellings[spelling] = None
                # French and Spanish keep g hard before e and i: Berguei.
                spellings[_HARD_G.sub("gu", spelling)] = None
    return list(spellings)


def lacinka(key: str) -> str:
    """The Latin key of a Cyrillic key, as Łacinka writes it: a declined form needs no declension of its own."""
    letters = {**_LETTERS, "г": "h", **_LACINKA}
    return latin_key("".join(letters.get(letter, letter) for letter in key))


def forms_of_cyrillic(name: str, gender: Gender, *, surname: bool) -> Iterator[Form]:
    """Every key of a folded Cyrillic name (ё kept): its cases, its romanisations and their cases."""
    for variant in cyrillic_variants(name):
        for key, flags in cyrillic_forms(variant, gender, surname=surname):
            yield key, flags
            # Łacinka is Belarusian: no Ukrainian dative; its plural reads like a woman's name (Cichanoŭskija).
            if flags & PLURAL or key.endswith("ій"):
                continue
            # Zajcava is a man's genitive to Łacinka and a woman's nominative to everybody else.
            crosses = gender == "m" and flags == OBL | MAN | WOMAN and key.endswith("а")
            yield lacinka(key), flags | CROSS if crosses else flags
    adjective = name.endswith(("ая", "яя"))
    for spelling in romanised(name):
        yield from latin_forms(spelling, gender=gender, surname=surname, adjective=adjective)
    if surname:
        yield from _latin_guesses(name, gender)


def _latin_guesses(name: str, gender: Gender) -> Iterator[Form]:
    """What papers make of a surname whose gender or nominative they do not know."""
    if gender == "f":
        # Sviatlana and Siarhei Tsikhanouski; Cichanova, a translating machine's.
        lemmas = masculine(cyrillic_key(name))
        if name.endswith(("ўская", "овская", "евская")):
            lemmas.append(name[:-4] + "а")
        for lemma in lemmas:
            yield from ((spelling, CROSS | OBL | MAN | WOMAN) for spelling in romanised(lemma))
    elif name.endswith("о"):
        # Babaryk: a machine's guess at the nominative of Бабариком.
        yield from ((spelling[:-1], NOM | MAN) for spelling in romanised(name))
