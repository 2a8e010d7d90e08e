"""Who, a report says, was NOT among those freed: the denial is bound to the names that stand with it in its clause."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from watcher.stories.people.denials import (
    AMONG,
    CLAUSE,
    FREED,
    IS_NOT,
    NAME,
    NAMES,
    NOT_AMONG,
    NOT_FREED,
    SENTENCE,
    UNKNOWN,
)  # fmt: skip
from watcher.stories.text import fold


class Place(NamedTuple):
    """A name in a text: `text[start:end]`."""

    start: int
    end: int
    #: Index into `People.known`.
    who: int


# Names become single signs before the text is read, so that initials end no sentence.
_FIRST_SIGN = 0xE000
#: So many words at most stand between a denial and a name that it leads to.
_NEAR_WORDS = 3


def said_absent(text: str, places: Sequence[Place]) -> frozenset[int]:
    """Of those named at the places, the ones of whom the text says that they were not among those freed.

    A negation binds the names next to it in its clause; without any, those to which its clause leads on or back. That
    something is not known binds nobody.
    """
    marked, bearers = _marked(text, places)
    folded = fold(marked)
    if not FREED.search(folded):
        return frozenset()
    absent: set[int] = set()
    for sentence in SENTENCE.split(folded):
        for names in _absent_names(sentence):
            absent.update(who for sign in re.findall(NAME, names) for who in bearers[sign])
    return frozenset(absent)


def _marked(text: str, places: Sequence[Place]) -> tuple[str, dict[str, set[int]]]:
    """The text with a sign for each name, and whom each sign stands for."""
    spans: dict[tuple[int, int], set[int]] = {}
    for place in places:
        spans.setdefault((place.start, place.end), set()).add(place.who)
    out: list[str] = []
    bearers: dict[str, set[int]] = {}
    end = 0
    for number, ((start, stop), who) in enumerate(sorted(spans.items())):
        if start < end:
            continue
        sign = chr(_FIRST_SIGN + number)
        bearers[sign] = who
        out += [text[end:start], sign]
        end = stop
    return "".join([*out, text[end:]]), bearers


def _absent_names(sentence: str) -> Iterator[str]:
    if not re.search(NAME, sentence):
        return
    clauses = [clause.strip() for clause in CLAUSE.split(sentence)]
    among = False
    for number, clause in enumerate(clauses):
        denial = _denial(clause, among_before=among)
        among = among or bool(AMONG.search(clause))
        if denial:
            yield _bound(clauses, number, denial)


def _denial(clause: str, *, among_before: bool) -> tuple[int, int] | None:
    """Where a clause denies that somebody is among those freed; None when it does not."""
    if UNKNOWN.search(clause):
        return None
    if plain := NOT_AMONG.search(clause) or NOT_FREED.search(clause):
        return plain.span()
    among, is_not = AMONG.search(clause), IS_NOT.search(clause)
    # Among those freed is Losik, but not Statkevich: the second clause leans on the first.
    if is_not and (among or among_before):
        return is_not.span()
    return None


def _bound(clauses: Sequence[str], number: int, denial: tuple[int, int]) -> str:
    """The names that a denial is about; empty when it is about nobody of the list."""
    clause = clauses[number]
    start, end = denial
    inside = NAMES.search(clause[start:end])
    after = NAMES.search(clause, end)
    before = list(NAMES.finditer(clause, 0, start))
    if inside:
        return inside[0]
    if after and len(clause[end : after.start()].split()) <= _NEAR_WORDS and not before:
        return after[0]
    if after and len(clause[end : after.start()].split()) <= 1:
        return after[0]
    if before:
        return before[-1][0]
    return after[0] if after else _led_to(clauses, number)


def _led_to(clauses: Sequence[str], number: int) -> str:
    """Not among them: X, Y. X, whose wife waited, was not among them."""
    following = NAMES.match(clauses[number + 1]) if number + 1 < len(clauses) else None
    if following:
        return following[0]
    subject = NAMES.match(clauses[0]) if number > 0 else None
    return subject[0] if subject and subject.end() == len(clauses[0]) else ""
