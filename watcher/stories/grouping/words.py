"""What a word says by itself, whatever stands around it."""

from functools import cache, lru_cache
from typing import NamedTuple

from watcher.stories.grouping.concepts.everyday import EVERYDAY
from watcher.stories.grouping.concepts.tables import lookup, openers, town_like
from watcher.stories.grouping.numerals import HALF, number_word
from watcher.stories.grouping.quantities import CAPITAL_MONTHS, month_of, unit_of
from watcher.stories.grouping.spelling import coarse, normal, skeleton, without_elision
from watcher.stories.people.given import lexicon
from watcher.stories.people.keys import key_of
from watcher.stories.text import fold, fold_lacinka

#: Words of so many capitals are abbreviations, longer ones are shouted.
_ACRONYM = 6
_NO_NAMES: frozenset[int] = frozenset()


class Word(NamedTuple):
    """One word of a text, read."""

    form: str
    #: What the tables know it as.
    meanings: tuple[str, ...]
    #: Phrases that it may open.
    openers: tuple[tuple[tuple[str, ...], str], ...]
    #: Its name feature; empty for words that cannot be a name.
    name: str
    #: Its name feature, should it stand behind a name or in quotation marks: names are words too (Золотарь, «Флаг»).
    surname: str
    #: Its word feature; empty for everyday words and for words that the tables know.
    plain: str
    #: Numbers of the given names that it may be, in whatever language: Volha and Ольгу have one in common.
    given: frozenset[int] = _NO_NAMES
    capital: bool = False
    acronym: bool = False
    #: 1..12 for the name of a month, else 0.
    month: int = 0


@lru_cache(maxsize=1 << 16)
def word_of(raw: str, lang: str) -> Word:
    """What a word says by itself. raw: as written; lang: for the spelling of names."""
    if raw[0].isdecimal():
        return Word(raw, (), (), "", "", "")
    if lang == "fr":
        raw = without_elision(raw)
    # Łacinka is Belarusian too: read as Cyrillic it finds the same words.
    form = normal(fold_lacinka(fold(raw))) if lang == "be" and raw[0] < "\u0400" else normal(raw)
    if not form[:1].isalpha():
        # A letter-like sign, which folding takes apart; of those only the half is a number that reports write.
        return Word(HALF if raw == HALF else "#", (), (), "", "", "")
    # Upper case tells the country from the pronoun.
    meanings = () if raw == "us" else lookup(form, lang)
    capital = raw[0].isupper()
    known = bool(meanings) or number_word(form, lang) is not None or unit_of(form) != "n"
    # Only English and German write months with a capital: Марта and Marchuk are names.
    is_month = form in CAPITAL_MONTHS if capital else len(form) > 3 or lang == "pl"
    month = (not meanings and is_month and month_of(form)) or 0
    known = known or month > 0
    dull = len(form) < 3 or form in _everyday()
    bones = skeleton(form, lang) if capital else ""
    given = _NO_NAMES if dull or known or not capital else _given(raw)
    if bones and not (dull or known or given):
        # A town in a spelling that no table has: Tscheljabinsk.
        meanings = town_like(form, lang)
        known = bool(meanings)
    name = "" if dull or not capital or known else "N:" + bones
    plain = "" if dull or known or len(form) < 4 else "w:" + coarse(form)
    concept = capital and len(form) > 3 and all(meaning[0] in "cl" for meaning in meanings)
    surname = "N:" + bones if concept and meanings and lang != "de" else ""
    acronym = raw.isupper() and len(raw) <= _ACRONYM
    return Word(form, meanings, openers(form), name, surname, plain, given, capital, acronym, month)


def _given(raw: str) -> frozenset[int]:
    known = lexicon().get(key_of(raw))
    return known.names if known else _NO_NAMES


@cache
def _everyday() -> frozenset[str]:
    return frozenset(EVERYDAY.split())
