"""Numbers in tokens: digits, number words of every case, compounds, scales, ranges."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from watcher.stories.facts.lexis import Lexis, Scale
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
_GERMAN_TENS = re.compile(r"(?P<one>ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?P<ten>\w+zig|dreissig)")
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
    return _join_ranges(tokens, [number for number in numbers if number.value >= 0])


def _digits(tokens: list[Token], place: int, lexis: Lexis) -> Number | None:
    token = tokens[place]
    if token.value is None:
        return None
    if token.value > MOST:
        return Number(-1, place, place + 1)
    value, end = token.value, place + 1
    shape: Shape = "count"
    if token.tail == "%":
        shape = "ordinal"
    elif token.tail in lexis.scales:
        value *= lexis.scales[token.tail].value
    elif token.tail and token.tail not in _CASE_TAILS and token.tail != "+":
        shape = _tail_shape(token.tail)
    elif end < len(tokens) and _scale(tokens[end].word, lexis) is not None:
        value, end = _scaled(value, tokens, end, lexis)
    if value > MOST or value != int(value):
        return Number(-1, place, end)
    return Number(int(value), place, end, shape, digits=True, plus=token.tail == "+")


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


@lru_cache(maxsize=4096)
def _parts(word: str, lang: str) -> tuple[str, ...]:
    """A compound number word in its parts, in the order that sums need: zweiundzwanzig → zwanzig zwei."""
    if lang == "en":
        return tuple(word.split("-"))
    if lang != "de":
        return (word,)
    parts: list[str] = []
    for scale in ("tausend", "hundert"):
        head, found, rest = word.partition(scale)
        if found and word != scale:
            parts += [*(_parts(head, lang) if head else ("ein",)), scale]
            word = rest.removeprefix("und")
    tens = _GERMAN_TENS.fullmatch(word)
    if tens:
        return (*parts, tens["ten"], tens["one"])
    return (*parts, word) if word else tuple(parts)


def _sum_of_words(tokens: list[Token], place: int, lexis: Lexis) -> Number | None:
    sums = _Sum(lexis)
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
        else:
            break
    value = sums.value()
    if not sums.started or value is None:
        return None
    scale = lexis.scales.get(tokens[start].word)
    doubtful = scale is not None and scale.alone and scale.after and tokens[start].word in _PLURALS
    return Number(value, start, place, doubtful=doubtful)


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


class _Sum:
    """Adds number words as they come: двести + двадцать + два, two + thousand + five."""

    def __init__(self, lexis: Lexis) -> None:
        self.lexis = lexis
        self.total = 0.0
        self.current = 0.0
        self.started = False
        self.half = False

    def fits(self, word: str) -> bool:
        """Whether the word could go on with this number."""
        return all(self._value(part) is not None for part in _parts(word, self.lexis.lang))

    def _value(self, part: str) -> float | None:
        value = self.lexis.numbers.get(part)
        return value if value is not None and self._room_for(value) else None

    def _room_for(self, value: float) -> bool:
        if not self.started:
            return True
        if self.current != int(self.current):
            return False
        step = int(self.current)
        if value >= 100:
            return step % 1000 == 0 and step == 0
        if value >= 10:
            return step % 100 == 0
        return step % 10 == 0 and step % 100 != 10

    def take_word(self, word: str) -> bool:
        """Add the word if it goes on with the number; whether it did."""
        before = (self.total, self.current, self.started)
        for part in _parts(word, self.lexis.lang):
            if not self._take(part):
                self.total, self.current, self.started = before
                return False
        return True

    def _take(self, part: str) -> bool:
        value = self._value(part)
        if value is not None:
            self.current += value
            self.started = True
            return True
        scale = self.lexis.scales.get(part)
        # A plural scale word alone is vague: dozens, сотни.
        if scale is None or not (scale.after if self.current else scale.alone and not self.started):
            return False
        self.take_scale(scale)
        return True

    def take_scale(self, scale: Scale) -> None:
        """Multiply by the scale word; nothing before it means one."""
        self.current = (self.current or (0.5 if self.half else 1)) * scale.value
        if scale.value >= 1000:
            self.total, self.current = self.total + self.current, 0.0
        self.started = True

    def value(self) -> int | None:
        """The sum; None where it is no whole number."""
        whole = self.total + self.current
        return int(whole) if whole == int(whole) else None


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


def _join_ranges(tokens: list[Token], numbers: list[Number]) -> list[Number]:
    joined: list[Number] = []
    for number in numbers:
        before = joined[-1] if joined else None
        if before is not None and _is_range(tokens, before, number):
            joined[-1] = Number(before.value, before.start, number.end, digits=before.digits, lower_bound=True)
        else:
            joined.append(number)
    return joined


_RANGE_WORDS = {"to": "from", "до": "от", "да": "ад", "do": "od", "bis": "von"}


def _is_range(tokens: list[Token], low: Number, high: Number) -> bool:
    if high.start != low.end + 1 or low.value >= high.value or "ordinal" in (low.shape, high.shape):
        return False
    between = tokens[low.end].word
    if between in _RANGE or between in _RANGE_WORDS:
        return True
    return between == "and" and low.start > 0 and tokens[low.start - 1].word == "between"
