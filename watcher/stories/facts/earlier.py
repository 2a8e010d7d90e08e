"""Numbers of another time: `1,200 a month earlier`, `in June nine were let go`, `rose from 1,100`."""

from typing import Final

from watcher.stories.facts.counting import Count
from watcher.stories.facts.periods import year_at
from watcher.stories.facts.sentences import Mark, Sentence

_NEAR: Final = 6
#: As far as the words of time may stand from the only number of a sentence.
_NEAR_ALONE: Final = 10
_NEAR_GROWTH: Final = 4
_FROM: Final = frozenset(["from", "с", "со", "з", "із", "зі", "z", "von"])
#: Before a month or a year that is told of as a whole.
_IN: Final = frozenset(["in", "during", "for", "last", "w", "za", "im", "в", "во", "у", "ў", "за"])


def is_earlier(sentence: Sentence, count: Count) -> bool:
    """Whether the number is told of another time than the report's news."""
    if sentence.at(count.start - 1) & {"compare"} or _was_before(sentence, count):
        return True
    return any(_is_of(sentence, mark, count) for mark in _times(sentence))


def _was_before(sentence: Sentence, count: Count) -> bool:
    """`Rose from 1,100 to 1,140`: the first of the two."""
    before = count.start - 1
    grown = sentence.near(before - _NEAR_GROWTH, before, "grow")
    return grown and sentence.word(before) in _FROM


def _times(sentence: Sentence) -> list[Mark]:
    months = [] if sentence.in_title else [
        Mark("earlier", place, place + 1)
        for place, token in enumerate(sentence.tokens)
        if (token.word in sentence.lexis.months or year_at(sentence, place)) and sentence.word(place - 1) in _IN
    ]  # fmt: skip
    return sentence.found("earlier") + months


def _is_of(sentence: Sentence, mark: Mark, count: Count) -> bool:
    """Whether the words of time stand near the number, and no nearer to another one."""
    own = _distance(sentence, mark, count.start, count.end)
    others = [
        _distance(sentence, mark, number.start, number.end)
        for number in sentence.numbers
        if number.shape == "count" and not count.holds(number.start) and year_at(sentence, number.start) is None
    ]
    return own <= (_NEAR if others else _NEAR_ALONE) and own <= min(others, default=own)


def _distance(sentence: Sentence, mark: Mark, start: int, end: int) -> int:
    gap = range(mark.end, start) if mark.end <= start else range(end, mark.start)
    return len(gap) + _NEAR_ALONE * sum(sentence.word(place) == ";" for place in gap)
