"""The names of a text: who stands in it, and what each name is worth as evidence."""

from typing import NamedTuple

from watcher.stories.grouping.words import Word
from watcher.stories.grouping.worlds import ROLES

#: What a capital at the head of a sentence makes of a name, and of a word.
OPENING_FACTOR = 0.6
#: Abbreviations name offices and roads, which are in the news every day.
ACRONYM_FACTOR = 0.7
_SENTENCE_ENDS = frozenset('.!?:;«»“”„"—–|…')
#: Between two parts of a name: Anna Lis, Kara-Mursa.
_BINDING = frozenset({" ", "-"})
_QUOTES = frozenset('«“„"‘')
_NO_WORD = Word("", (), (), "", "", "")
#: From this share of capitals on they say nothing: English headlines.
_TITLE_CASE = 0.6


class Names(NamedTuple):
    """Whom a text names."""

    #: Name and word features with what each is worth.
    features: dict[str, float]
    #: Surnames of people: the second of two names together, or one behind a trade: врач Михневич.
    people: set[str]
    #: Surname -> numbers of the given names that stand before it or behind it, where they are known ones.
    given: dict[str, frozenset[int]]
    #: Word -> name, where one capital word may be either: a text that has both in common has one.
    twins: dict[str, str]


def names_in(tokens: list[Word], gaps: list[str], lang: str) -> Names:
    """The names of a text.

    A capital says little at the head of a sentence, and in German and in English headlines nothing: there a name needs
    another name beside it.
    """
    names = Names({}, set(), {}, {})
    shouted = lang == "en" and _in_title_case(tokens)
    for place, word in enumerate(tokens):
        before = tokens[place - 1] if place and gaps[place] in _BINDING else _NO_WORD
        if before.name and (not shouted or before.given):
            _take(names, word, before, spaced=gaps[place] == " ")
        elif lang != "de" and gaps[place] == " " and _is_role(before) and _is_surname(word):
            names.people.add(word.name)
        named = word.name or (word.surname and not _QUOTES.isdisjoint(gaps[place]))
        if named:
            follows = tokens[place + 1] if place + 1 < len(tokens) and gaps[place + 1] in _BINDING else _NO_WORD
            opening = place == 0 or not _SENTENCE_ENDS.isdisjoint(gaps[place])
            _weigh(names, word, paired=bool(before.name or follows.name), opening=opening,
                   common=lang == "de", shouted=shouted and not (word.given or before.given))  # fmt: skip
        elif word.plain:
            names.features[word.plain] = 1.0
    names.features.pop("", None)
    return names


def _weigh(names: Names, word: Word, *, paired: bool, opening: bool, common: bool, shouted: bool) -> None:
    """What one word that may be a name is worth. common: its language writes nouns so; shouted: and this headline."""
    if not word.name:
        names.features.setdefault(word.surname, OPENING_FACTOR)
    elif word.acronym:
        names.features.setdefault(word.name, ACRONYM_FACTOR)
    elif paired or not (common or opening or shouted):
        names.features[word.name] = 1.0
    else:
        names.features.setdefault(word.name, OPENING_FACTOR)
        if word.plain and not word.given:
            names.features.setdefault(word.plain, 1.0 if common or shouted else OPENING_FACTOR)
            names.twins[word.plain] = word.name


def _take(names: Names, word: Word, before: Word, *, spaced: bool) -> None:
    """Of two names together the second is the surname, but where only the second is a given name: Козлова Анна."""
    surname = word.name or (word.surname if spaced else "")
    if not surname:
        return
    if not word.name:
        names.features[surname] = 1.0
    names.people.add(surname)
    if word.given and not before.given:
        names.given[before.name] = word.given
    elif before.given:
        names.given[surname] = before.given


def _is_role(word: Word) -> bool:
    """Teachers, activists, prisoners: what stands before a surname alone."""
    return not ROLES.isdisjoint(word.meanings)


def _is_surname(word: Word) -> bool:
    return word.name != "" and not word.given and not word.acronym


def _in_title_case(tokens: list[Word]) -> bool:
    longer = [word for word in tokens if len(word.form) > 3]
    return len(longer) >= 4 and sum(word.capital for word in longer) >= _TITLE_CASE * len(longer)
