"""Numbers written in words, in nine languages: what a word counts, and what several of them count together.

Six languages are those of `facts.lexis`; the tables of the others stand in `concepts.numbers`.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from watcher.stories.facts.lexis import LANGUAGES, lexis_of
from watcher.stories.grouping.concepts.numbers import NUMBERS, SCALES
from watcher.stories.grouping.spelling import normal

HALF = "½"
_HALVES = (
    ("с", "половиной"), ("з", "паловай"), ("з", "половиною"), ("i", "pol"), ("su", "puse"), ("et", "demi"),
    ("et", "demie"), ("y", "medio"), ("y", "media"), ("and", "a", "half"), ("und", "ein", "halb"), (HALF,),
)  # fmt: skip
_HALF_OPENERS = frozenset(half[0] for half in _HALVES)
_GERMAN_ONES = ("ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun")
_GERMAN_TENS = ("zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig")
#: Between tens and ones in Spanish and French: treinta y dos, vingt et un.
_JOINERS = frozenset({"y", "et"})
#: Words that mean something else beside a number in the language that is read when nobody knows which it is.
_DOUBTFUL_WORDS = """
once cent du dos elf six tres sto siete sept neuf seis dix stu trys dozen both acht cien huit abu abi abie un une una
uno mil k ten sem ein eine one tris obu
"""
_DOUBTFUL = frozenset(_DOUBTFUL_WORDS.split())
_CYRILLIC = ("ru", "be", "uk")
#: Plurals, and genitives that look like them: сотни is a hundred after `около`, and a crowd alone.
_VAGUE = frozenset(["сотни", "тысячи", "сотні", "тысячы", "тисячі", "setki", "tysiące", "дюжины", "дюжини"])


class _Words(NamedTuple):
    numbers: dict[str, float]
    scales: dict[str, int]


@cache
def _own(lang: str) -> _Words:
    """The number words of one language in `normal` spelling."""
    numbers = {normal(form): float(value) for value, forms in _rows(NUMBERS.get(lang, "")) for form in forms}
    scales = {}
    if lang in LANGUAGES and lang != "en":
        lexis = lexis_of(lang)
        numbers |= {normal(form): value for form, value in lexis.numbers.items() if form.isalpha() or "'" in form}
        scales = {normal(form): scale.value for form, scale in lexis.scales.items()}
        alone = {form: scale for form, scale in lexis.scales.items() if scale.alone and form not in _VAGUE}
        numbers |= {normal(form): float(scale.value) for form, scale in alone.items()}
    elif lang == "en":
        numbers |= {form: value for form, value in lexis_of("en").numbers.items() if form.isalpha()}
    if lang == "de":
        numbers |= _german_compounds()
    for value, forms in _rows(SCALES.get(lang, "")):
        scales |= {normal(form.rstrip("~")): int(value) for form in forms}
        numbers |= {normal(form): float(value) for form in forms if not form.endswith("~")}
    return _Words(numbers, scales)


def _rows(table: str) -> list[tuple[str, list[str]]]:
    return [(row[0], row[1:]) for row in (line.split() for line in table.strip().split("\n") if line)]


def _german_compounds() -> dict[str, float]:
    """Einundzwanzig to neunundneunzig, and anderthalb, dreieinhalb."""
    tens = product(enumerate(_GERMAN_TENS, 2), enumerate(_GERMAN_ONES, 1))
    found = {f"{one}und{ten}": 10.0 * many + few for (many, ten), (few, one) in tens}
    found |= {f"{one}einhalb": few + 0.5 for few, one in enumerate(_GERMAN_ONES, 1)}
    return found | {"anderthalb": 1.5, "eineinhalb": 1.5}


@cache
def _words_of(lang: str) -> _Words:
    """Those of a language; a Cyrillic one borrows from its sisters, and an unknown one reads what is beyond doubt."""
    if lang in _CYRILLIC:
        # Its own forms last, so that they win.
        return _merged([*(other for other in _CYRILLIC if other != lang), lang])
    if lang in NUMBERS:
        return _own(lang)
    every = _merged(NUMBERS)
    numbers = {word: value for word, value in every.numbers.items() if word not in _DOUBTFUL}
    return _Words(numbers, every.scales)


def _merged(langs: Sequence[str] | Mapping[str, str]) -> _Words:
    numbers: dict[str, float] = {}
    scales: dict[str, int] = {}
    for lang in langs:
        numbers |= _own(lang).numbers
        scales |= _own(lang).scales
    return _Words(numbers, scales)


def number_word(word: str, lang: str = "") -> float | None:
    """The value of a number written as a word in `normal` spelling; None for others, as `once` in English is."""
    return _words_of(lang).numbers.get(word)


def number_at(tokens: Sequence[str], place: int, lang: str) -> tuple[float | None, int]:
    """The number that begins at a place, and how many words it takes; None where none begins, with one word.

    tokens: in `normal` spelling, numbers as written.
    """
    known = _words_of(lang)
    token = tokens[place]
    if token[0].isdecimal():
        value, taken = digits(token), 1
    elif token in known.numbers:
        value, taken = _sum_of_words(tokens, place, known.numbers, roman=lang in {"es", "fr"})
    else:
        return None, 1
    following = tokens[place + taken] if place + taken < len(tokens) else ""
    if following in known.scales and value < known.scales[following]:
        value, taken = value * known.scales[following], taken + 1
        rest = known.numbers.get(tokens[place + taken], 0) if place + taken < len(tokens) else 0
        if rest and value < 1000 and _goes_on(value, rest, roman=False):
            more, words = _sum_of_words(tokens, place + taken, known.numbers, roman=False)
            return value + more, taken + words
        return value, taken
    half = _half_at(tokens, place + taken)
    # A bare 1900..2100 is a year; with its thousands apart (2,100) it counts.
    bare_year = token.isdigit() and 1900 <= int(token) <= 2100
    return (None if bare_year else value + 0.5 * bool(half)), taken + half


def _sum_of_words(tokens: Sequence[str], place: int, numbers: Mapping[str, float], *, roman: bool) -> tuple[float, int]:
    """Hundreds, tens and ones as they follow each other: двести двадцать два, quatre-vingt-douze."""
    total, taken = numbers[tokens[place]], 1
    while place + taken < len(tokens):
        joined = tokens[place + taken] in _JOINERS and place + taken + 1 < len(tokens)
        more = numbers.get(tokens[place + taken + joined])
        if more is not None and roman and (total, more) == (4, 20):
            total, taken = 80, taken + 1
        elif more is not None and _goes_on(total, more, roman=roman):
            total, taken = total + more, taken + 1 + joined
        else:
            break
    return total, taken


def _goes_on(total: float, more: float, *, roman: bool) -> bool:
    if total >= 100:
        return total < 1000 and (
            more < 100 if total % 100 == 0 else total % 100 >= 20 and total % 10 == 0 and more < 10
        )
    # Soixante-dix, quatre-vingt-onze, dix-sept.
    if roman and total in (60, 80):
        return 0 < more < 20
    if roman and total == 10:
        return 7 <= more <= 9
    return total >= 20 and total % 10 == 0 and 1 <= more <= 9


def _half_at(tokens: Sequence[str], place: int) -> int:
    """How many words say `and a half` from a place on."""
    if place >= len(tokens) or tokens[place] not in _HALF_OPENERS:
        return 0
    return next((len(half) for half in _HALVES if tuple(tokens[place : place + len(half)]) == half), 0)


def digits(text: str) -> float:
    """The value of a number in digits: `1,087`, `2.100`, `1 253` and `310 000` are thousands, `1,5` a fraction."""
    head, *groups = text.replace(",", " ").replace(".", " ").split()
    if groups and len(head) <= 3 and all(len(group) == 3 for group in groups):
        return float(head + "".join(groups))
    return float(text.replace(",", "."))
