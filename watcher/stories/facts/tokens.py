"""Folded text as words, digits and signs."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

TokenKind = Literal["word", "digits", "date", "code", "mark"]

# NFKC has made every kind of space a plain one, so that 1 253 needs no list of them.
_TOKEN = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d\d)"
    r"|(?P<digits>\d{1,3}(?:[ ,.']\d{3})+(?!\d)|\d+(?:[.,]\d+)?)(?P<tail>-?[^\W\d_]+(?:-[^\W\d_]+)*|\+|%)?"
    r"|(?P<initials>(?:[^\W\d_]\.){2,})"
    r"|(?P<code>[^\W\d_]+-?\d[\w-]*)"
    r"|(?P<word>[^\W\d_]+(?:['-][^\W\d_]+)*)"
    r"|(?P<mark>[^\s\w])"
)
_GROUPED = re.compile(r"\d{1,3}(?:[ ,.']\d{3})+")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number in digits, or a sign, as the folded text has it."""

    word: str
    kind: TokenKind
    #: Of digits: the number that they write, thousands joined; None for other kinds.
    value: float | None = None
    #: What hangs on digits: `th`, `летний`, `k`, `%`; or on an English word: `'s`.
    tail: str = ""
    #: No space before it.
    glued: bool = False

    def spelt(self, spell: Callable[[str], str]) -> "Token":
        """The token with its word in the tables' spelling."""
        if self.kind != "word" or (word := spell(self.word)) == self.word:
            return self
        return replace(self, word=word)


def tokenize(folded: str) -> list[Token]:
    """The tokens of a folded text, in order."""
    return [_token(match) for match in _TOKEN.finditer(folded)]


def _token(match: re.Match[str]) -> Token:
    glued = match.start() > 0 and not match.string[match.start() - 1].isspace()
    if match["digits"]:
        return Token(match["digits"], "digits", _value(match["digits"]), (match["tail"] or "").lstrip("-"), glued)
    if match["initials"]:
        return Token(match["initials"].replace(".", ""), "word", glued=glued)
    kind: TokenKind = "date" if match["date"] else "code" if match["code"] else "word" if match["word"] else "mark"
    # `Lukashenka's` and `Viasna's` are looked up without their ending.
    if kind == "word" and match[0].endswith("'s"):
        return Token(match[0].removesuffix("'s"), kind, tail="'s", glued=glued)
    return Token(match[0], kind, glued=glued)


def _value(digits: str) -> float:
    if _GROUPED.fullmatch(digits):
        return float(re.sub(r"\D", "", digits))
    return float(digits.replace(",", "."))
