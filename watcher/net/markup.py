"""Telegram's HTML read back into runs of text: for a terminal, and for the plain text sent when markup was refused.

Only `alerts/compose.py` writes markup; nothing here does.
"""

from dataclasses import dataclass
from html.parser import HTMLParser

#: Telegram's tags, and the one word that we have for each style.
STYLES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strike", "strike": "strike", "del": "strike", "tg-spoiler": "spoiler", "span": "spoiler",
    "code": "code", "pre": "code", "blockquote": "quote",
}  # fmt: skip
#: A message's bound, in UTF-16 units.
LONGEST_TEXT = 4096


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    #: Values of `STYLES`.
    styles: frozenset[str] = frozenset()
    #: The link's address; empty outside links.
    href: str = ""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.runs: list[Run] = []
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in STYLES and tag != "a":
            # Words that only look like a tag: nobody escaped them, and they are still words.
            self.handle_data(self.get_starttag_text() or "")
            return
        self._open.append((tag, dict(attrs).get("href") or ""))

    def handle_endtag(self, tag: str) -> None:
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index][0] == tag:
                del self._open[index:]
                return

    def handle_data(self, data: str) -> None:
        styles = frozenset(STYLES[tag] for tag, _ in self._open if tag in STYLES)
        href = next((href for _, href in reversed(self._open) if href), "")
        self.runs.append(Run(data, styles, href))


def runs_of(html: str) -> list[Run]:
    """The runs in order; broken markup gives what can be read of it, never an error."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.runs


def plain_text(html: str) -> str:
    """The words without markup, each link's address in brackets behind it; at most `LONGEST_TEXT` UTF-16 units."""
    parts: list[str] = []
    pending = ""
    for run in runs_of(html):
        if pending and run.href != pending:
            parts.append(f" ({pending})")
        parts.append(run.text)
        pending = run.href
    if pending:
        parts.append(f" ({pending})")
    return _cut("".join(parts))


def _cut(text: str) -> str:
    encoded = text.encode("utf-16-le", "replace")
    return encoded[: 2 * LONGEST_TEXT].decode("utf-16-le", "ignore")
