"""Numbers in tokens: digits, number words of every case, compounds, scales, ranges."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from watcher.stories.facts.lexis import Lexis, Scale
from watcher.stories.facts.sums import Sum
from watcher.stories.facts.tokens import Token

Shape = Literal["count", "ordinal", "adjective"]

#: Endings that digits take from the case of a counted number (`5-ти`, `20-tu`); other endings make an ordinal.
_CASE_TAILS: Final = frozenset(
    [
        "ти",
        "х",
        "ми",
        "м",
        "тью",
        "ть",
        "мя",
        "ро",
        "рых",
        "ці",
        "мі",
        "ма",
        "ох",
        "ьох",
        "ьма",
        "tu",
        "ciu",
        "u",
        "ro",
        "оро",
    ]
)
_LENGTHS = {
    "летн": "ru",
    "гадов": "be",
    "гадав": "be",
    "річн": "uk",
    "letni": "pl",
    "jährig": "de",
    "year": "en",
    "лет": "ru",
}
_YEARLONG = re.compile(r"(?P<number>.+?)-?(?:летн|гадов|річн|letni|jährig|-year)\w*(?:-\w+)*")
#: `20+`, `20-plus`.
_PLUS: Final = frozenset(["+", "plus"])
#: More people than any report of ours counts; a larger number is a slip, a joke or an attack.
MOST = 10_000_000
_RANGE = frozenset(["-", "–", "—", "‒", "−"])


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the tokens `start..end-1`."""

    value: int
    start: int
    end: int
    #: `ordinal`: not a count. `adjective`: a span as an adjective (`7-year`, `семилетний`), value in years.
    shape: Shape = "count"
    #: Written with digits: may be a year, a date, a label.
    digits: bool = False
    #: The first of two: `20-25`, `from 20 to 25`. The tokens cover both.
    lower_bound: bool = False
    #: `20+`.
    plus: bool = False
    #: A scale word alone that may also be a plural: сотни is a hundred after `около`, and vague alone.
    doubtful: bool = False


def find_numbers(tokens: list[Token], lexis: Lexis) -> list[Number]:
    """Every number of the tokens in order, ordinals included; none that is no whole number."""
    numbers: list[Number] = []
    place = 0
    while place < len(tokens):
        number = _digits(tokens, place, lexis) or _words(tokens, place, lexis)
        if number is None:
            place += 1
        else:
            numbers.append(number)
            place = number.end
    # A range that begins with no whole number (2.5 to 7 years) is none either.
    return [number for number in _join_ranges(tokens, numbers, lexis) if number.value >= 0]


def _digits(tokens: list[Token], place: int, lexis: Lexis) -> Number | None:
    token = tokens[place]
    if token.value is None:
        return None
    if token.value > MOST:
        return Number(-1, place, place + 1)
    if [following.word for following in tokens[place + 1 : place + 2]] == ["/"]:
        # `5 1/2 years`: no whole number; what stands before it is a part of it.
        return Number(-1, place, place + 3)
    value, end = token.value, place + 1
    shape: Shape = "count"
    if token.tail == "%":
        shape = "ordinal"
    elif token.tail in lexis.scales:
        value *= lexis.scales[token.tail].value
    elif token.tail and token.tail not in _CASE_TAILS and token.tail not in _PLUS:
        shape = _tail_shape(token.tail)
    elif end < len(tokens) and _scale(tokens[end].word, lexis) is not None:
        value, end = _scaled(value, tokens, end, lexis)
    if value > MOST or value != int(value):
        return Number(-1, place, end)
    return Number(int(value), place, end, shape, digits=True, plus=token.tail in _PLUS)


def _tail_shape(tail: str) -> Shape:
    return "adjective" if any(tail.startswith(part) for part in _LENGTHS) else "ordinal"


def _scale(word: str, lexis: Lexis) -> Scale | None:
    scale = lexis.scales.get(word)
    return scale if scale is not None and scale.after else None


def _scaled(value: float, tokens: list[Token], end: int, lexis: Lexis) -> tuple[float, int]:
    scale = _scale(tokens[end].word, lexis)
    assert scale is not None
    end += 1
    # `1,5 тыс.`: the point belongs to the abbreviation.
    if end < len(tokens) and tokens[end].word == "." and tokens[end].glued and end + 1 < len(tokens):
        end += 1
    return round(value * scale.value, 6), end


def _words(tokens: list[Token], place: int, lexis: Lexis) -> Number | None:
    if tokens[place].kind != "word":
        return None
    return _sum_of_words(tokens, place, lexis) or _yearlong(tokens[place].word, place, lexis)


def _sum_of_words(tokens: list[Token], place: int, lexis: Lexis) -> Number | None:
    sums = Sum(lexis)
    start = place
    if tokens[place].word == "half" and tokens[place + 1 : place + 2] and tokens[place + 1].word == "a":
        sums.half = True
        place += 1
    if tokens[place].word in lexis.articles and place + 1 < len(tokens):
        following = lexis.scales.get(tokens[place + 1].word)
        if following is None:
            return _single(tokens, place, lexis)
        sums.half = sums.half or tokens[place].word in {"half", "pół", "halbes"}
        sums.take_scale(following)
        place += 2
    while place < len(tokens):
        if sums.take_word(tokens[place].word) or (
            sums.started and _joins(tokens, place, lexis) and sums.fits(tokens[place + 1].word)
        ):
            place += 1
        elif sums.started and (words := _half_before_scale(tokens, place, lexis)):
            sums.current += 0.5
            place += words
        else:
            break
    value = sums.value()
    if not sums.started or value is None:
        return None
    scale = lexis.scales.get(tokens[start].word)
    doubtful = scale is not None and scale.alone and scale.after and tokens[start].word in _PLURALS
    return Number(value, start, place, doubtful=doubtful)


def _half_before_scale(tokens: list[Token], place: int, lexis: Lexis) -> int:
    """How many words say `and a half` before a scale word: four and a half thousand; 0 if none do."""
    words = [token.word for token in tokens[place : place + _MOST_HALF]]
    for phrase in lexis.phrases_at(words, 0):
        end = place + len(phrase.parts)
        if phrase.tag == "half" and end < len(tokens) and _scale(tokens[end].word, lexis) is not None:
            return len(phrase.parts)
    return 0


_MOST_HALF: Final = 4
#: Genitive singular and nominative plural are written alike.
_PLURALS = frozenset(["сотни", "тысячи", "сотні", "тысячы", "тисячі", "setki", "tysiące", "дюжины", "дюжини"])


def _single(tokens: list[Token], place: int, lexis: Lexis) -> Number | None:
    value = lexis.numbers.get(tokens[place].word)
    return None if value is None or value > MOST or value != int(value) else Number(int(value), place, place + 1)


def _joins(tokens: list[Token], place: int, lexis: Lexis) -> bool:
    return (
        tokens[place].word in lexis.joiners
        and place + 1 < len(tokens)
        and tokens[place - 1].word.endswith(("hundred", "thousand"))
    )


def _yearlong(word: str, place: int, lexis: Lexis) -> Number | None:
    match = _YEARLONG.fullmatch(word)
    if match is None:
        return None
    value = lexis.numbers.get(match["number"].rstrip("-"))
    return (
        None
        if value is None or value > MOST or value != int(value)
        else Number(int(value), place, place + 1, "adjective")
    )


def _join_ranges(tokens: list[Token], numbers: list[Number], lexis: Lexis) -> list[Number]:
    joined: list[Number] = []
    for number in numbers:
        before = joined[-1] if joined else None
        if before is not None and number.value < 0 and before.end == number.start:
            joined.pop()
        if before is not None and _is_range(tokens, before, number, lexis):
            joined[-1] = Number(before.value, before.start, number.end, digits=before.digits, lower_bound=True)
        else:
            joined.append(number)
    return joined


#: Between the two numbers of a range.
_RANGE_WORDS: Final = frozenset(["to", "до", "да", "do", "bis"])
#: Before the first of two numbers with `and` between: between 20 and 25.
_BETWEEN: Final = frozenset(["between", "между", "паміж", "між", "поміж", "między", "pomiędzy", "zwischen"])
_AND: Final = frozenset(["and", "и", "і", "й", "та", "ды", "a", "i", "und"])
#: `Rose from 1,100 to 1,140`, `с 1 140 до 1 100`: what it was, and what it is.
_FROM: Final = frozenset(["from", "с", "со", "з", "із", "зі", "z", "von"])
_NEAR_GROWTH: Final = 4


def _is_range(tokens: list[Token], low: Number, high: Number, lexis: Lexis) -> bool:
    if high.start != low.end + 1 or low.value >= high.value or "ordinal" in (low.shape, high.shape):
        return False
    between = tokens[low.end].word
    before = tokens[low.start - 1].word if low.start else ""
    if between in _RANGE_WORDS:
        grown = any("grow" in lexis.tags(token.word) for token in tokens[max(0, low.start - _NEAR_GROWTH) : low.start])
        return not (grown and before in _FROM)
    # `Одной — три` gives three to one person; a range in words has no dash.
    return (between in _RANGE and low.digits and high.digits) or (between in _AND and before in _BETWEEN)
