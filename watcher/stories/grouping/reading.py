"""A text read word by word: concepts, places, names, numbers, and how it is told."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from watcher.stories.grouping.concepts.everyday import EVERYDAY
from watcher.stories.grouping.concepts.places import CAPITALS, PRISON_NAMES
from watcher.stories.grouping.concepts.tables import follows, lookup, openers, tables
from watcher.stories.grouping.concepts.turns import COMPOSED
from watcher.stories.grouping.quantities import (
    CAPITAL_MONTHS,
    Quantity,
    month_of,
    number_word,
    quantities,
    unit_of,
)
from watcher.stories.grouping.spelling import coarse, normal, skeleton
from watcher.stories.text import fold, fold_lacinka

#: What a capital at the head of a sentence makes of a name.
OPENING_FACTOR = 0.6
#: What stands before a word, and the word or number. Names need the first: a space between two, a full stop before one.
_TOKEN = re.compile(
    r"([\W_]*)([^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*|\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)"
)
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'"))
_HYPHENS = frozenset({"-", "–"})
_SENTENCE_ENDS = frozenset('.!?:;«»“”„"—–|…')
#: Between two parts of a name: Anna Lis, Kara-Mursa.
_BINDING = frozenset({" ", "-"})
_QUOTES = frozenset('«“„"‘')
# Numbers of articles of law and of colonies name, and do not count: ст. 361-4, ИК-4, Art. 130.
_NAMING_WORDS = """
ст арт art article articles section paragraph § st артыкул статья статье статьи № п ик пк ік сизо сіза
"""
_NAMING = frozenset(_NAMING_WORDS.split())
#: Abbreviations that are words too: with a full stop they name a number, without one they deny it (14, not 15).
_NAMING_DOTTED = frozenset({"no", "nr"})
#: Before an anniversary is no anniversary: activists held ahead of the day.
_AHEAD_WORDS = """
before ahead eve перед накануне напярэдадні перад напередодні przed przededniu vor vorabend avant veille antes víspera
vispera prieš pries
"""
_AHEAD = frozenset(_AHEAD_WORDS.split())
#: Sentenced for an interview is no interview.
_REASONS = frozenset({"за", "for", "over", "wegen", "pour", "por", "del", "za", "fur"})
_ANNIVERSARY = "c:form_anniversary"
_VOID = "c:void"
#: Bodies and believers whose names are no names of people: Jehovah's Witnesses, Human Rights Watch.
_BODY_NAMES = """
jehovah watchdog amnesty_int un european_union rights_council court_europe supreme_court ministry_defence working_group
foreign_ministry supreme_leader riot_police icc central_bank trade_union
"""
_BODIES = frozenset("c:" + name for name in _BODY_NAMES.split())
#: Words for days that only arrests are counted in.
_ARREST_DAYS = ("суток", "сутак", "сутки", "діб", "доби")
#: How far behind a number its women may stand: nine of them women.
_NEAR = 3
_COMPOSED = tuple((frozenset(needed.split()), made, taken) for needed, made, taken in COMPOSED)


class Word(NamedTuple):
    """What a word says by itself, whatever stands around it."""

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


class _Places(NamedTuple):
    """Places of words that are part of phrases."""

    #: Of a place's or a body's name.
    named: set[int]
    #: Of any phrase: its words say nothing more alone.
    explained: set[int]
    #: Of phrases whose words do not mean what they mean alone.
    voided: set[int]


@dataclass(frozen=True, slots=True)
class Part:
    """A title or a summary, read."""

    words: list[str]
    features: dict[str, float]
    kinds: frozenset[str]
    #: Towns other than capitals and prisons.
    towns: frozenset[str]
    #: Surnames: the second of two names together.
    people: frozenset[str]
    #: Plain counts of two and more.
    counts: frozenset[int]
    #: Days that it names, month times 100 plus day.
    dates: frozenset[int]
    #: How it is told: `form_interview` and the like.
    forms: frozenset[str]
    #: Forms of its first two words.
    opening_forms: frozenset[str]
    #: How it relates to other news: `turn_again` and the like.
    turns: frozenset[str]


_NONE: frozenset[str] = frozenset()
NOTHING = Part([], {}, _NONE, _NONE, _NONE, frozenset(), frozenset(), _NONE, _NONE, _NONE)


def read_part(text: str, lang: str) -> Part:
    """Read a title or a summary. lang: two letters, or "" where nobody knows."""
    if not text:
        return NOTHING
    found = _TOKEN.findall(text.translate(_APOSTROPHES))
    gaps = [gap for gap, _ in found]
    tokens = [word_of(raw, lang) for _, raw in found]
    words = [word.form for word in tokens]
    phrases, places = _phrases(tokens, words)
    meanings = _meanings(tokens, gaps, places.voided) | phrases
    numbers = quantities(_counted(tokens, gaps), lang)
    told = {meaning for meaning in meanings if meaning.startswith(("c:form_", "c:turn_"))}
    meanings, not_kinds = _composed(meanings, numbers)
    if any(number.unit == "d" for number in numbers) and any(form.startswith(_ARREST_DAYS) for form in words):
        meanings.add("c:custody")
    meanings -= told
    if _counts_more(words):
        told.add("c:turn_again")
    names, people = _names(_unplaced(tokens, places), gaps, lang)
    return Part(
        words=words,
        features=names
        | dict.fromkeys(meanings, 1.0)
        | {f"q:{q.unit}{q.value}": 1.0 for q in numbers}
        | dict.fromkeys(_women(tokens, lang), 1.0),
        kinds=frozenset(meanings & tables().kinds) - not_kinds,
        towns=frozenset(meaning[2:] for meaning in meanings if meaning[0] == "l") - CAPITALS - PRISON_NAMES,
        people=people,
        counts=frozenset(q.value for q in numbers if q.unit == "n"),
        dates=frozenset(q.value for q in numbers if q.unit == "date"),
        forms=frozenset(form[2:] for form in told if form.startswith("c:form_")),
        opening_forms=frozenset(m[2:] for word in tokens[:2] for m in word.meanings if m.startswith("c:form_")),
        turns=frozenset(turn[2:] for turn in told if turn.startswith("c:turn_")),
    )


def _meanings(tokens: list[Word], gaps: list[str], voided: set[int]) -> set[str]:
    def is_surname(at: int) -> bool:
        """Behind a given name a town is a surname: Ігар Рагачоў, Olga Borisova."""
        return at > 0 and gaps[at] == " " and tokens[at].surname != "" and tokens[at - 1].name != ""

    found = {
        meaning
        for at, word in enumerate(tokens)
        if word.meanings and at not in voided
        for meaning in word.meanings
        if not (meaning == _ANNIVERSARY and _is_ahead(tokens, at))
        and not (meaning[0] == "l" and is_surname(at))
        and not (at and tokens[at - 1].form in _REASONS and meaning.startswith("c:form_"))
    }
    found.discard(_VOID)
    return found


def _is_ahead(tokens: list[Word], at: int) -> bool:
    return any(word.form in _AHEAD for word in tokens[max(0, at - 3) : at])


def _composed(meanings: set[str], numbers: list[Quantity]) -> tuple[set[str], set[str]]:
    """The meanings with those that they make together, and kinds that they are not, though a word says so."""
    not_kinds: set[str] = set()
    for needed, made, denied in _COMPOSED:
        if needed <= meanings:
            meanings = meanings | ({made} - {""})
            not_kinds.add(denied)
    if "c:detain" in meanings and any(number.unit in "md" for number in numbers):
        # Held for two months or fifteen days is what a court orders, a day or two after the police came.
        meanings = meanings | {"c:custody"}
        not_kinds.add("c:detain")
    if "c:political" in meanings and "c:turn_again" in meanings and not meanings & tables().kinds:
        meanings = meanings | {"c:recognised"}
    return meanings, not_kinds


def _counts_more(words: list[str]) -> bool:
    """Whether a number counts on: 31 more, three more women; not more than 31."""
    return any(
        form == "more" and place and words[place + 1 : place + 2] != ["than"] and _is_number(words[place - 1])
        for place, form in enumerate(words)
    )


def _is_number(form: str) -> bool:
    return form[0].isdecimal() or number_word(form, "en") is not None


def _women(tokens: list[Word], lang: str) -> list[str]:
    """How many women a text counts: two rounds of one size differ in that."""
    found = []
    for place, word in enumerate(tokens):
        if "c:women" not in word.meanings:
            continue
        for before in reversed(tokens[max(0, place - _NEAR) : place]):
            value = int(before.form) if before.form.isdecimal() else number_word(before.form, lang)
            if value:
                found.append(f"q:w{value}")
                break
    return found


def _unplaced(tokens: list[Word], places: _Places) -> list[Word]:
    """The words, without names where they are part of a place's name, and without words that a phrase explains."""
    kept = tokens
    if places.explained:
        kept = [word._replace(plain="") if at in places.explained else word for at, word in enumerate(kept)]
    if places.named:
        kept = [word._replace(name="", surname="") if at in places.named else word for at, word in enumerate(kept)]
    return kept


@lru_cache(maxsize=1 << 16)
def word_of(raw: str, lang: str) -> Word:
    """What a word says by itself. raw: as written; lang: for the spelling of names."""
    if raw[0].isdecimal():
        return Word(raw, (), (), "", "", "")
    # Łacinka is Belarusian too: read as Cyrillic it finds the same words.
    form = normal(fold_lacinka(fold(raw))) if lang == "be" and raw[0] < "\u0400" else normal(raw)
    if not form[:1].isalpha():
        # A letter-like sign such as ½, which folding takes apart.
        return Word("#", (), (), "", "", "")
    # Upper case tells the country from the pronoun.
    meanings = () if raw == "us" else lookup(form, lang)
    capital = raw[0].isupper()
    known = bool(meanings) or number_word(form, lang) is not None or unit_of(form) != "n"
    # Only English and German write months with a capital: Марта and Marchuk are names.
    known = known or (form in CAPITAL_MONTHS if capital else month_of(form) is not None)
    dull = len(form) < 3 or form in _everyday()
    name = "" if dull or not capital or known else "N:" + skeleton(form, lang)
    # German writes every noun with a capital: there it may be a word.
    plain = "" if dull or known or len(form) < 4 or (capital and lang != "de") else "w:" + coarse(form)
    concept = capital and len(form) > 3 and all(meaning[0] in "cl" for meaning in meanings)
    surname = "N:" + skeleton(form, lang) if concept and meanings and lang != "de" else ""
    return Word(form, meanings, openers(form), name, surname, plain)


def _phrases(tokens: list[Word], forms: list[str]) -> tuple[set[str], _Places]:
    """What the phrases stand for, and where they are."""
    found: set[str] = set()
    places = _Places(set(), set(), set())
    for place, word in enumerate(tokens):
        for parts, meaning in word.openers:
            length = follows(parts, forms, place + 1)
            if not length or (meaning == _ANNIVERSARY and _is_ahead(tokens, place)):
                continue
            span = range(place, place + 1 + length)
            if meaning == _VOID:
                places.voided.update(span)
                continue
            found.add(meaning)
            # Only the ends for sure: between them another word may stand.
            places.explained.update((place, place + length))
            if meaning[0] in "gl" or meaning in _BODIES:
                places.named.update(span)
                places.explained.update(span)
    return found, places


def _counted(tokens: list[Word], gaps: list[str]) -> list[str]:
    """The words for `quantities`, with `#` for numbers that name an article of law or a colony: ст. 361-4, ИК-4."""
    counted = [word.form for word in tokens]
    for place, form in enumerate(counted):
        if not place or not form[0].isdecimal():
            continue
        before = tokens[place - 1].form
        dotted = before in _NAMING_DOTTED and gaps[place].startswith(".")
        if gaps[place] in _HYPHENS or before in _NAMING or dotted or _is_age(tokens, gaps, place):
            counted[place] = "#"
    return counted


def _is_age(tokens: list[Word], gaps: list[str], place: int) -> bool:
    """An age as English and Polish put it: Anna Lis, 41, was held; aged 19 to 61."""
    apposed = gaps[place] == ", " and gaps[place + 1 : place + 2] == [", "]
    aged = any(word.form == "aged" for word in tokens[max(0, place - 3) : place])
    return (apposed or aged) and len(tokens[place].form) == 2


def _names(tokens: list[Word], gaps: list[str], lang: str) -> tuple[dict[str, float], frozenset[str]]:
    """Name and word features with what each is worth, and the surnames of people: the second of two names together.

    A capital says little at the head of a sentence, and in German nothing: there a name needs another name beside it.
    """
    found: dict[str, float] = {}
    people: set[str] = set()
    last = len(tokens) - 1
    for place, word in enumerate(tokens):
        if not word.name:
            if word.surname and place and gaps[place] == " " and tokens[place - 1].name:
                found[word.surname] = 1.0
                people.add(word.surname)
            elif word.surname and not _QUOTES.isdisjoint(gaps[place]):
                found[word.surname] = OPENING_FACTOR
            if word.plain:
                found[word.plain] = 1.0
            continue
        after_name = place > 0 and gaps[place] in _BINDING and tokens[place - 1].name != ""
        before_name = place < last and gaps[place + 1] in _BINDING and tokens[place + 1].name != ""
        if after_name:
            people.add(word.name)
        if after_name or before_name or (lang != "de" and place and _SENTENCE_ENDS.isdisjoint(gaps[place])):
            found[word.name] = 1.0
        elif lang == "de":
            found[word.plain] = 1.0
        else:
            found.setdefault(word.name, OPENING_FACTOR)
    found.pop("", None)
    return found, frozenset(people)


@cache
def _everyday() -> frozenset[str]:
    return frozenset(EVERYDAY.split())
