"""The names of a text: who stands in it, and what each name is worth as evidence."""

from typing import NamedTuple

from watcher.stories.grouping.words import Word

#: What a capital at the head of a sentence makes of a name, and of a word.
OPENING_FACTOR = 0.6
_SENTENCE_ENDS = frozenset('.!?:;«»“”„"—–|…')
#: Between two parts of a name: Anna Lis, Kara-Mursa.
_BINDING = frozenset({" ", "-"})
_QUOTES = frozenset('«“„"‘')
#: From this share of capitals on they say nothing: English headlines.
_TITLE_CASE = 0.6


class Names(NamedTuple):
    """Whom a text names."""

    #: Name and word features with what each is worth.
    features: dict[str, float]
    #: Surnames of people: the second of two names together.
    people: frozenset[str]
    #: Surname -> numbers of the given names that stand before it or behind it, where they are known ones.
    given: dict[str, frozenset[int]]


def names_in(tokens: list[Word], gaps: list[str], lang: str) -> Names:
    """The names of a text.

    A capital says little at the head of a sentence, and in German and in English headlines nothing: there a name needs
    another name beside it.
    """
    found: dict[str, float] = {}
    people: set[str] = set()
    given: dict[str, frozenset[int]] = {}
    shouted = lang == "en" and _in_title_case(tokens)
    last = len(tokens) - 1
    for place, word in enumerate(tokens):
        before = tokens[place - 1] if place and gaps[place] in _BINDING else None
        after_name = before is not None and before.name != ""
        if not word.name:
            if word.surname and before and after_name and gaps[place] == " " and (not shouted or before.given):
                found[word.surname] = 1.0
                people.add(word.surname)
                given[word.surname] = before.given
            elif word.surname and not _QUOTES.isdisjoint(gaps[place]):
                found[word.surname] = OPENING_FACTOR
            if word.plain:
                found[word.plain] = 1.0
            continue
        if before and after_name and (not shouted or before.given):
            _take(word, before, people, given)
        before_name = place < last and gaps[place + 1] in _BINDING and tokens[place + 1].name != ""
        opening = place == 0 or not _SENTENCE_ENDS.isdisjoint(gaps[place])
        if shouted and not (word.given or (before and before.given)):
            found.setdefault(word.name, OPENING_FACTOR)
            found.setdefault(word.plain, 1.0)
        elif after_name or before_name or (lang != "de" and not opening):
            found[word.name] = 1.0
        elif lang == "de":
            found[word.plain] = 1.0
        else:
            found.setdefault(word.name, OPENING_FACTOR)
            if not word.given:
                found.setdefault(word.plain, OPENING_FACTOR)
    found.pop("", None)
    return Names(found, frozenset(people), {name: names for name, names in given.items() if names})


def _take(word: Word, before: Word, people: set[str], given: dict[str, frozenset[int]]) -> None:
    """Of two names together the second is the surname, but where only the second is a given name: Козлова Анна."""
    people.add(word.name)
    if word.given and not before.given:
        given[before.name] = word.given
    else:
        given[word.name] = before.given


def _in_title_case(tokens: list[Word]) -> bool:
    longer = [word for word in tokens if len(word.form) > 3]
    return len(longer) >= 4 and sum(word.capital for word in longer) >= _TITLE_CASE * len(longer)
