"""A text read word by word: concepts, places, names, numbers, and how it is told."""

import re
from typing import NamedTuple

from watcher.stories.grouping.composing import composed, is_reason
from watcher.stories.grouping.concepts.places import CAPITALS, PRISON_NAMES
from watcher.stories.grouping.concepts.tables import follows, tables
from watcher.stories.grouping.naming import names_in
from watcher.stories.grouping.numerals import HALF, number_word
from watcher.stories.grouping.quantities import quantities
from watcher.stories.grouping.words import Word, word_of

#: What stands before a word, and the word or number. Names need the first: a space between two, a full stop before one.
_TOKEN = re.compile(
    r"([\W_]*)([^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*|\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)"
)
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'"))
_HYPHENS = frozenset({"-", "–"})
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
_ANNIVERSARY = "c:form_anniversary"
_VOID = "c:void"
#: Bodies and believers whose names are no names of people: Jehovah's Witnesses, Human Rights Watch.
_BODY_NAMES = """
jehovah watchdog amnesty_int un european_union rights_council court_europe supreme_court ministry_defence working_group
foreign_ministry supreme_leader riot_police icc central_bank trade_union
"""
_BODIES = frozenset("c:" + name for name in _BODY_NAMES.split())
#: The longest half of a name such as Kwok-hung.
_SYLLABLE = 5
#: How far behind a number its women may stand: nine of them women.
_NEAR = 3


class _Places(NamedTuple):
    """Places of words that are part of phrases."""

    #: Of a place's or a body's name.
    named: set[int]
    #: Of any phrase: its words say nothing more alone.
    explained: set[int]
    #: Of phrases whose words do not mean what they mean alone.
    voided: set[int]


class Part(NamedTuple):
    """A title or a summary, read."""

    words: list[str]
    features: dict[str, float]
    kinds: frozenset[str]
    #: Towns other than capitals and prisons.
    towns: frozenset[str]
    #: Surnames: the second of two names together.
    people: frozenset[str]
    #: Surname -> numbers of the given names beside it.
    given: dict[str, frozenset[int]]
    #: Word -> name, where one capital word may be either.
    twins: dict[str, str]
    #: Plain counts of two and more.
    counts: frozenset[int]
    #: Those of them that it says are passed: over twenty.
    floors: frozenset[int]
    #: Days that it names, month times 100 plus day.
    dates: frozenset[int]
    #: Months that it names without a day.
    months: frozenset[int]
    #: How it is told: `form_interview` and the like.
    forms: frozenset[str]
    #: Forms of its first two words.
    opening_forms: frozenset[str]
    #: How it relates to other news: `turn_again` and the like.
    turns: frozenset[str]


_NONE: frozenset[str] = frozenset()
NOTHING = Part(
    [], {}, _NONE, _NONE, _NONE, {}, {}, frozenset(), frozenset(), frozenset(), frozenset(), _NONE, _NONE, _NONE
)


def read_part(text: str, lang: str) -> Part:
    """Read a title or a summary. lang: two letters, or "" where nobody knows."""
    if not text:
        return NOTHING
    found = _whole_names(_TOKEN.findall(text.translate(_APOSTROPHES)))
    gaps = [gap for gap, _ in found]
    tokens = [word_of(raw, lang) for _, raw in found]
    words = [word.form for word in tokens]
    phrases, places = _phrases(tokens, words)
    meanings = _meanings(tokens, gaps, places.voided) | phrases
    numbers = quantities(_counted(tokens, gaps), lang)
    told = {meaning for meaning in meanings if meaning.startswith(("c:form_", "c:turn_"))}
    meanings, not_kinds = composed(meanings, numbers, tokens)
    meanings -= told
    if _counts_more(words):
        told.add("c:turn_again")
    dates = frozenset(q.value for q in numbers if q.unit == "date")
    months = _months(tokens) - {date // 100 for date in dates}
    names = names_in(_unplaced(tokens, places), gaps, lang)
    return Part(
        words=words,
        features=names.features
        | dict.fromkeys(meanings, 1.0)
        | {f"q:{q.unit}{q.value}": 1.0 for q in numbers if q.unit != "floor"}
        | {f"q:month{month}": 1.0 for month in months}
        | dict.fromkeys(_women(tokens, lang), 1.0),
        kinds=frozenset(meanings & tables().kinds) - not_kinds,
        towns=frozenset(meaning[2:] for meaning in meanings if meaning[0] == "l") - CAPITALS - PRISON_NAMES,
        people=frozenset(names.people),
        given=names.given,
        twins=names.twins,
        counts=frozenset(q.value for q in numbers if q.unit == "n"),
        floors=frozenset(q.value for q in numbers if q.unit == "floor"),
        dates=dates,
        months=months,
        forms=frozenset(form[2:] for form in told if form.startswith("c:form_")),
        opening_forms=frozenset(m[2:] for word in tokens[:2] for m in word.meanings if m.startswith("c:form_")),
        turns=frozenset(turn[2:] for turn in told if turn.startswith("c:turn_")),
    )


def _whole_names(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pieces of a text with the halves of Chinese and Korean given names put together: Cheung Ka-ho."""
    whole: list[tuple[str, str]] = []
    for gap, raw in found:
        before = whole[-1] if gap == "-" and len(whole) > 1 else ("", "")
        halves = before[1].istitle() and before[0] == " " and whole[-2][1].istitle()
        if halves and raw.islower() and max(len(raw), len(before[1])) <= _SYLLABLE and raw.isascii():
            whole[-1] = (before[0], before[1] + raw)
        else:
            whole.append((gap, raw))
    return whole


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
        # Sentenced for an interview is no interview.
        and not (meaning.startswith("c:form_") and is_reason(tokens, at))
    }
    found.discard(_VOID)
    return found


def _is_ahead(tokens: list[Word], at: int) -> bool:
    return any(word.form in _AHEAD for word in tokens[max(0, at - 3) : at])


def _months(tokens: list[Word]) -> frozenset[int]:
    """Months named; a name such as Марта or May is taken for one only where the language writes months so."""
    return frozenset(word.month for word in tokens if word.month)


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
                found.append(f"q:w{int(value)}")
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


def _phrases(tokens: list[Word], forms: list[str]) -> tuple[set[str], _Places]:
    """What the phrases stand for, and where they are."""
    found: set[str] = set()
    places = _Places(set(), set(), set())
    for place, word in enumerate(tokens):
        # Most phrases end here: asking for the letter that may follow is far cheaper than for the word.
        initials = {form[0] for form in forms[place + 1 : place + 3]} if word.openers else ()
        for parts, meaning in word.openers:
            length = follows(parts, forms, place + 1) if parts[0][0] in initials else 0
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
    counted: list[str] = []
    for place, word in enumerate(tokens):
        form = word.form
        if place and form[0].isdecimal():
            before = tokens[place - 1].form
            dotted = before in _NAMING_DOTTED and gaps[place].startswith(".")
            if gaps[place] == "/" and (before, form) == ("1", "2"):
                counted[-1] = HALF
                continue
            if gaps[place] in _HYPHENS or before in _NAMING or dotted or _is_age(tokens, gaps, place):
                form = "#"
        counted.append(form)
    return counted


def _is_age(tokens: list[Word], gaps: list[str], place: int) -> bool:
    """An age as English and Polish put it: Anna Lis, 41, was held; aged 19 to 61."""
    apposed = gaps[place] == ", " and gaps[place + 1 : place + 2] == [", "]
    aged = any(word.form == "aged" for word in tokens[max(0, place - 3) : place])
    return (apposed or aged) and len(tokens[place].form) == 2
