"""Numbers that count nobody: labels, years, dates, ages, children of one person, vague ones."""

from typing import Final

from watcher.stories.facts.numbers import Number
from watcher.stories.facts.periods import year_at
from watcher.stories.facts.sentences import Sentence
from watcher.stories.facts.tags import PEOPLE

#: `16, not 17, people`: the second is what it was not.
_NOT: Final = frozenset(["not", "не", "ня", "nie", "nicht"])
_IN: Final = frozenset(["in", "в", "у", "ў", "w", "im", "jahr"])
_BEFORE_LABEL: Final = frozenset("$€£§/")
_AFTER_MONEY: Final = frozenset("%$€£°₽")
_LISTING: Final = frozenset([",", "and", "и", "і", "та", "i", "und"])
#: Where a point after digits makes an ordinal: `47. Brygada`, `am 3. Tag`.
_POINT_ORDINALS: Final = frozenset(["pl", "de"])
_YOUNGEST, _OLDEST = 10, 105
_NEAR_OLDEST: Final = 3


def counts_nobody(sentence: Sentence, number: Number) -> bool:
    """Whether the words around the number say that it counts nothing that could be a fact."""
    before = sentence.at(number.start - 1)
    vague = "vague" in before and "about" not in before
    # `mother of three`, `мать двоих детей`: children of one person, who are no news.
    if vague or "parent_of" in before or "half" in sentence.at(number.end) | sentence.at(number.start - 2):
        return True
    if sentence.lexis.lang == "en" and _is_ratio(sentence, number):
        return True
    return sentence.word(number.start - 1) in _NOT or _is_label(sentence, number)


def _is_ratio(sentence: Sentence, number: Number) -> bool:
    """`One in five`."""
    ends = [other.end for other in sentence.numbers]
    starts = [other.start for other in sentence.numbers]
    after = sentence.word(number.start - 1) == "in" and number.start - 1 in ends
    return after or (sentence.word(number.end) == "in" and number.end + 1 in starts and number.value < _YOUNGEST)


def _is_label(sentence: Sentence, number: Number) -> bool:
    """`Article 361`, `colony No. 15`, `IK-4`, `§ 5`, `$20`; or a part of a phrase such as `under 18`."""
    if sentence.word(number.end) in _AFTER_MONEY or sentence.at(number.start) & {"minor", "elderly", "label"}:
        return True
    return number.digits and (_has_sign(sentence, number) or _is_point_ordinal(sentence, number))


def _has_sign(sentence: Sentence, number: Number) -> bool:
    before = number.start - 1
    while sentence.word(before) in {".", "№", "#"}:
        if sentence.word(before) != ".":
            return True
        before -= 1
    hyphen = sentence.word(before) == "-" and sentence.tokens[before].glued
    if hyphen or sentence.word(before) in _BEFORE_LABEL or "label" in sentence.at(before):
        return True
    if "street" in sentence.at(before - 1) or "street" in sentence.at(before):
        return True
    # `Articles 361 and 342`: the second number of a list of labels.
    listed = sentence.word(before) in _LISTING and "label" in sentence.at(before - 2)
    return listed and sentence.tokens[before - 1].kind == "digits"


def _is_point_ordinal(sentence: Sentence, number: Number) -> bool:
    inside = number.end + 1 < len(sentence.tokens)
    return sentence.lexis.lang in _POINT_ORDINALS and sentence.word(number.end) == "." and inside


def is_year(sentence: Sentence, number: Number, nouns: frozenset[str]) -> bool:
    """`in 2020 detained` holds a year, `2010 political prisoners` a count. nouns: the tags of the words after it."""
    if year_at(sentence, number.start) is None:
        return False
    before = sentence.word(number.start - 1)
    if sentence.at(number.start - 1) & {"since", "until"} or before in _IN:
        return True
    if number.digits and (before in sentence.lexis.seasons or before in sentence.lexis.months):
        return True
    return not nouns & PEOPLE


def is_date(sentence: Sentence, number: Number) -> bool:
    """`28 December`, `December 28`, `Jan. 6`, or a year alone."""
    months = sentence.lexis.months
    if not number.digits:
        return sentence.word(number.end) in months
    if year_at(sentence, number.start) is not None:
        return True
    before = number.start - (2 if sentence.word(number.start - 1) == "." else 1)
    after = number.end + (1 if sentence.word(number.end) == "." else 0)
    return sentence.word(before) in months or sentence.word(after) in months


def is_age(sentence: Sentence, number: Number) -> bool:
    """`Hluboki, 44, was`, `(44)`, `aged 44`, `who turned 44`, `dies at 75`, `the oldest is 73`."""
    left, right = sentence.word(number.start - 1), sentence.word(number.end)
    if not _YOUNGEST <= number.value <= _OLDEST:
        return False
    if "be" in sentence.at(number.start - 1) and right == "when":
        return True
    if left == "at" and "die" in sentence.at(number.start - 2):
        return True
    if (left == "," and right in {",", ".", ")", ""}) or (left == "(" and right == ")"):
        return number.digits
    return bool(sentence.at(number.start - 1) & {"age", "elderly"}) or sentence.near(
        number.start - _NEAR_OLDEST, number.start, "oldest"
    )
