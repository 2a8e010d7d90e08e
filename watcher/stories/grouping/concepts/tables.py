"""Which concepts, places and countries a word or a phrase stands for, whatever its language: the tables, compiled."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from watcher.stories.grouping.concepts.conflict import CONFLICT
from watcher.stories.grouping.concepts.countries import COUNTRIES, RULERS
from watcher.stories.grouping.concepts.courts import COURTS
from watcher.stories.grouping.concepts.daily import DAILY
from watcher.stories.grouping.concepts.diplomacy import DIPLOMACY
from watcher.stories.grouping.concepts.economy import ECONOMY
from watcher.stories.grouping.concepts.false_friends import FALSE_FRIENDS
from watcher.stories.grouping.concepts.justice import JUSTICE
from watcher.stories.grouping.concepts.mishaps import MISHAPS
from watcher.stories.grouping.concepts.ordinals import rounds
from watcher.stories.grouping.concepts.places import PRISONS, TOWNS
from watcher.stories.grouping.concepts.society import SOCIETY
from watcher.stories.grouping.concepts.sport import SPORT
from watcher.stories.grouping.concepts.telling import FORMS
from watcher.stories.grouping.concepts.trades import TRADES
from watcher.stories.grouping.concepts.turns import TURNS
from watcher.stories.grouping.concepts.world import WORLD
from watcher.stories.grouping.spelling import normal, sound, without_elision

#: Beginnings shorter than this match whole words only.
SHORTEST = 3
#: German words from this length on may be compounds; endings of cases have at most so many letters.
_COMPOUND, _INFLECTED = 9, 3
_NOWHERE: frozenset[str] = frozenset()
#: What sounds shorter may be anybody's name.
_HEARD = 7
#: Endings that hide the consonant of the form: of the locative, and of what he did (загінуў, загинув).
_SOFTENED = {
    "be": (("ў", "л"), ("дзе", "д"), ("це", "т"), ("цы", "к"), ("зе", "г"), ("се", "х")),
    "uk": (("в", "л"), ("ці", "к"), ("зі", "г"), ("сі", "х")),
    "pl": (("dzie", "d"), ("cie", "t"), ("dze", "g"), ("ce", "k"), ("rze", "r"), ("sze", "ch")),
}
_TABLES = (
    JUSTICE, COURTS, DAILY, MISHAPS, TRADES, WORLD, DIPLOMACY, CONFLICT, ECONOMY, SOCIETY, SPORT, FORMS, TURNS,
)  # fmt: skip


@dataclass(slots=True)
class Tables:
    """Forms in `normal` spelling, each with what it stands for: `c:pardon`, `l:hrodna` (a town), `g:BY` (a country)."""

    #: Beginnings of words.
    beginnings: dict[str, tuple[str, ...]] = field(default_factory=dict)
    #: Whole words.
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    #: First part of a phrase -> the parts after it and what the whole stands for.
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    weights: dict[str, float] = field(default_factory=dict)
    #: Concepts that are kinds of event.
    kinds: set[str] = field(default_factory=set)
    #: First letters of every beginning, and of every phrase: most words end there.
    heads: set[str] = field(default_factory=set)
    phrase_heads: set[str] = field(default_factory=set)
    longest: int = 0
    #: Town -> its country.
    town_country: dict[str, str] = field(default_factory=dict)


@cache
def tables() -> Tables:
    """The compiled tables; the same object every time."""
    made = Tables()
    for name, weight, forms in (row for table in _TABLES for row in _rows(table)):
        feature = "c:" + name.lstrip("!")
        made.weights[feature] = float(weight)
        if name.startswith("!"):
            made.kinds.add(feature)
        _add(made, feature, forms)
    for code, name, forms in (*_rows(TOWNS), *_rows(PRISONS)):
        if code != "-":
            made.town_country["l:" + name] = code
        _add(made, "l:" + name, forms)
    for row in (*_lines(COUNTRIES), *_lines(RULERS)):
        _add(made, "g:" + row[0], row[1:])
    _add(made, "c:turn_second", rounds())
    made.heads = {form[:SHORTEST] for form in made.beginnings}
    made.phrase_heads = {form[:SHORTEST] for form in made.phrases}
    made.longest = max(map(len, made.beginnings))
    return made


def lookup(word: str, lang: str = "") -> tuple[str, ...]:
    """What a word in `normal` spelling stands for by its longest form; empty when no table knows it.

    lang: of the text; a false friend (German war, Lithuanian bus) stands for nothing in its own language. German
    compounds stand for their last part too: Drohnenangriff for a drone and an attack.
    """
    whole_words, beginnings = _false_friends(lang)
    if word in whole_words or word.startswith(beginnings):
        return ()
    whole = tables().words.get(word)
    if whole is not None:
        return whole
    length, found = _longest_form(word)
    if not found and lang in _SOFTENED:
        return _unsoftened(word, lang)
    if lang == "de" and len(word) >= _COMPOUND and length + _INFLECTED < len(word):
        tail = _last_part(word, max(length, SHORTEST))
        return (*found, *(meaning for meaning in tail if meaning not in found))
    return found


def _longest_form(word: str) -> tuple[int, tuple[str, ...]]:
    """The longest beginning of a word that is a form, as its length, and what it stands for."""
    made = tables()
    if word[:SHORTEST] not in made.heads:
        return 0, ()
    for length in range(min(len(word), made.longest), SHORTEST - 1, -1):
        found = made.beginnings.get(word[:length])
        if found is not None:
            return length, found
    return 0, ()


def _unsoftened(word: str, lang: str) -> tuple[str, ...]:
    """What a word stands for whose last consonant its case has changed: эстафеце, w piątce; empty for others."""
    for ending, consonant in _SOFTENED[lang]:
        if word.endswith(ending) and len(word) > SHORTEST + len(ending):
            length, found = _longest_form(word[: -len(ending)] + consonant)
            if length > SHORTEST:
                return found
    return ()


def _last_part(word: str, start: int) -> tuple[str, ...]:
    """What the longest known end of a compound stands for: a form that but for its ending is all of the end."""
    for place in range(start, len(word) - SHORTEST):
        end = word[place:]
        whole = tables().words.get(end)
        if whole is not None:
            return whole
        length, found = _longest_form(end)
        if length > SHORTEST + 1 and length + _INFLECTED >= len(end):
            return found
    return ()


@cache
def _false_friends(lang: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Those of a language: whole words where short, else beginnings of words."""
    forms = FALSE_FRIENDS.get(lang, ())
    whole = frozenset(form for form in forms if len(form) <= SHORTEST + 1)
    return whole, tuple(form for form in forms if form not in whole)


def town_like(word: str, lang: str) -> tuple[str, ...]:
    """The town that sounds like a capital word in some spelling that no table has: Tscheljabinsk; empty for none."""
    towns = _town_sounds().get(sound(word, lang), _NOWHERE)
    return tuple(towns) if len(towns) == 1 else ()


@cache
def _town_sounds() -> dict[str, frozenset[str]]:
    """Sounds that are long enough to be no chance, each with its towns."""
    found: dict[str, frozenset[str]] = {}
    for _, name, *forms in _rows_of_towns():
        for form in (name, *(form.rstrip("=") for form in forms if "_" not in form)):
            heard = sound(normal(form))
            if len(heard) >= _HEARD:
                found[heard] = found.get(heard, frozenset()) | {"l:" + name}
    return found


def _rows_of_towns() -> list[list[str]]:
    return [row for row in _lines(TOWNS) if "_" not in row[1]]


def openers(word: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The phrases that a word in `normal` spelling may open: what must follow, and what the whole stands for."""
    made = tables()
    found = list(made.phrases.get(word + "=", ()))
    if word[:SHORTEST] not in made.phrase_heads:
        return tuple(found)
    for length in range(len(word), SHORTEST, -1):
        found.extend(made.phrases.get(word[:length], ()))
    return tuple(found)


def follows(parts: Sequence[str], words: Sequence[str], start: int) -> int:
    """How many of `words` from `start` on the parts of a phrase take, at most one other before each; 0: none follow."""
    place = start
    for part in parts:
        near = words[place : place + 2]
        if near and _fits(part, near[0]):
            place += 1
        elif len(near) == 2 and _fits(part, near[1]):
            place += 2
        else:
            return 0
    return place - start


def _fits(part: str, word: str) -> bool:
    return word == part[:-1] if part.endswith("=") else word.startswith(part)


def _rows(table: str) -> Iterable[tuple[str, str, list[str]]]:
    return ((row[0], row[1], row[2:]) for row in _lines(table))


def _lines(table: str) -> list[list[str]]:
    return [row.split() for row in table.strip().replace("\n  ", " ").split("\n")]


def _add(made: Tables, feature: str, forms: Iterable[str]) -> None:
    for form in forms:
        parts = [_part(part) for part in form.replace("-", "_").replace(".", "_").split("_") if part]
        if len(parts) > 1:
            made.phrases.setdefault(parts[0], []).append((tuple(parts[1:]), feature))
            continue
        part = parts[0]
        home, key = (made.words, part[:-1]) if part.endswith("=") else (made.beginnings, part)
        if feature not in home.get(key, ()):
            home[key] = (*home.get(key, ()), feature)


def _part(form: str) -> str:
    whole = form.endswith("=")
    form = normal(without_elision(form.rstrip("=")))
    return form + "=" if whole or len(form) <= SHORTEST else form
