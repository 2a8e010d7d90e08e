"""The qualifier of a number: `more than`, `не менее`, `prawie`, `20+`, «человек двадцать»."""

from typing import Final

from watcher.records import Qualifier
from watcher.stories.facts.numbers import Number
from watcher.stories.facts.sentences import Mark, Sentence

_QUALIFIERS: Final[tuple[Qualifier, ...]] = ("at_least", "more_than", "about", "up_to")
#: Words that may stand between a qualifier and its number: `at least another 20`.
_BETWEEN: Final = frozenset(["another", "human", "each", "of_them", "be", "about", "function"])
_MOST_BETWEEN: Final = 2
_NEAR_GROWTH: Final = 5
_NEAR_PART: Final = 3
_NEAR_CAUSE: Final = 4
_FEW: Final = 10
#: `Rose to 20` is exactly 20, where `to 20` alone is at most 20.
_TO: Final = frozenset(["до", "да", "do"])
_PEOPLE_BEFORE: Final = frozenset(["человек", "чалавек", "осіб", "людей"])


def qualifier_of(sentence: Sentence, number: Number, end: int, *, bare: bool) -> tuple[Qualifier, int]:
    """The qualifier, and the token where it or the number begins. end: after the counted words; bare: none."""
    if number.lower_bound or number.plus:
        return "at_least", number.start
    mark = _before(sentence, number.start)
    if mark is not None and (meant := _meant(sentence, mark)) is not None:
        return meant, mark.start
    if _after(sentence, number, end, "or_more"):
        return "at_least", number.start
    if _after(sentence, number, end, "or_so") or (bare and _is_inverted(sentence, number.start - 1)):
        return "about", number.start
    return "exact", number.start


def _after(sentence: Sentence, number: Number, end: int, tag: str) -> bool:
    return any(mark.start in (number.end, end) for mark in sentence.found(tag))


def _before(sentence: Sentence, start: int) -> Mark | None:
    """The qualifier that ends right before the number, or with a small word or two between."""
    for skipped in range(_MOST_BETWEEN + 1):
        if skipped and not sentence.at(start - skipped) & _BETWEEN:
            return None
        for mark in sentence.found(*_QUALIFIERS):
            if mark.end == start - skipped and not (skipped and _is_tied(sentence, mark, start)):
                return mark
    return None


def _is_tied(sentence: Sentence, mark: Mark, start: int) -> bool:
    """A single word qualifies only what follows at once: за, до, over; `больше на 24` is no `more than 24`."""
    if mark.end - mark.start > 1:
        return False
    return "function" in sentence.at(mark.start) or "function" in sentence.at(start - 1)


def _meant(sentence: Sentence, mark: Mark) -> Qualifier | None:
    """What the mark says of its number; None where it is only a preposition there."""
    word, alone = sentence.word(mark.start), mark.end - mark.start == 1
    if word == "over" and alone and _is_cause(sentence, mark):
        return None
    grown = sentence.near(mark.start - _NEAR_GROWTH, mark.start, "grow")
    if alone and mark.tag == "up_to" and word in _TO:
        # Ukrainian sentences somebody `до чотирьох років`: to four years, not up to four.
        judged = sentence.lexis.lang == "uk" and sentence.near(mark.start - 3, mark.start, "sentence")
        return None if grown or judged else "up_to"
    if alone and mark.tag == "up_to" and "among" in sentence.at(mark.start) and _follows_another(sentence, mark):
        return None
    # За 20 is `for 20` or `over 20`; only after a verb of growth is it the second.
    if alone and word == "за" and not grown:
        return None
    return next(name for name in _QUALIFIERS if name == mark.tag)


def _is_cause(sentence: Sentence, mark: Mark) -> bool:
    """`Guilty of sedition over three books`: what it was for; nobody says more than three so."""
    few = any(number.start == mark.end and number.value < _FEW for number in sentence.numbers)
    return few and sentence.near(mark.start - _NEAR_CAUSE, mark.start, "sentence", "detain")


def _follows_another(sentence: Sentence, mark: Mark) -> bool:
    """`Drei Jugendliche unter 20 Verhafteten` are among them."""
    return any(0 < mark.start - number.end <= _NEAR_PART for number in sentence.numbers)


def _is_inverted(sentence: Sentence, before: int) -> bool:
    """«Человек двадцать»: the noun before the number makes it a guess."""
    return sentence.word(before) in _PEOPLE_BEFORE and not any(number.end == before for number in sentence.numbers)
