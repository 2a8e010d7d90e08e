"""Number words added up as they come: двести + двадцать + два, two + thousand + five."""

import re
from functools import lru_cache
from typing import Final

from watcher.stories.facts.lexis import Lexis, Scale

_GERMAN_TENS = re.compile(r"(?P<one>ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?P<ten>\w+zig|dreissig)")
_GERMAN_HALF: Final = "einhalb"


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
    if word.endswith(_GERMAN_HALF) and word != _GERMAN_HALF:
        return (*parts, *_parts(word.removesuffix(_GERMAN_HALF), lang), _GERMAN_HALF)
    tens = _GERMAN_TENS.fullmatch(word)
    if tens:
        return (*parts, tens["ten"], tens["one"])
    return (*parts, word) if word else tuple(parts)


class Sum:
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
        if value < 1:
            # Viereinhalbtausend.
            return 0 < step < 100
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
