"""Telegram's HTML: escaped text, bold, links to the web, and lines joined into pages that Telegram accepts.

A message holds at most 4,096 UTF-16 units once its entities are read, and 100 entities (Bot API, "Formatting options").
Strangers' text passes `theirs`, our own words `ours`; nothing else makes markup.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import urlsplit

from watcher.records import Button, Page

PAGE_UNITS = 4096
PAGE_ENTITIES = 100
#: An outlet's name, as the operator's list gives it.
OUTLET_UNITS = 60
#: Longer addresses are left out: Telegram drops them from the message without a word.
LINK_LENGTH = 2000
#: A run of combining marks longer than this is no language, and climbs over the neighbouring lines.
MARKS_IN_A_ROW = 3

#: Controls, formats (bidi overrides, zero-width, soft hyphens, tags), surrogates, private use, unassigned.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_MARKS = frozenset({"Mn", "Me"})
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
#: Telegram turns `/forget` and `@name` in a text into something to tap; a headline must not hold such a trap.
_TAPPABLE = re.compile(r"(?<!\w)([/@])(?=[A-Za-z0-9_])")
_HARMLESS = {"/": "\u2215", "@": "\uff20"}
#: Telegram also links `tg://` and the like where they stand in plain text.
_SCHEME = re.compile(r"(?i)\b(?!https?:)([a-z][a-z0-9+.-]*):/(?=/)")
_HOST = re.compile(r"[\w.-]+(:\d+)?\Z")


@dataclass(frozen=True, slots=True)
class Rich:
    """A piece of a message: its HTML, what of it a reader sees, and how many entities it holds."""

    html: str = ""
    plain: str = ""
    entities: int = 0

    def __add__(self, other: "Rich") -> "Rich":
        return Rich(self.html + other.html, self.plain + other.plain, self.entities + other.entities)

    def __bool__(self) -> bool:
        return bool(self.plain)

    @property
    def units(self) -> int:
        """UTF-16 units, as Telegram counts."""
        return len(self.plain.encode("utf-16-le", "surrogatepass")) // 2


EMPTY = Rich()


def ours(text: str) -> Rich:
    """Our own words: escaped, otherwise as they are."""
    return Rich(escape(text, quote=False), text)


def theirs(text: str, limit: int = 300) -> Rich:
    """A stranger's text on one line, at most `limit` UTF-16 units: nothing unseen in it, nothing to tap, escaped.

    Right-to-left text is isolated, so that it cannot reorder the line around it. Never empty: at least `—`.
    """
    clean = cut(_clean(text), limit) or "—"
    if any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in clean):
        clean = f"{_ISOLATE}{clean}{_END_ISOLATE}"
    return ours(clean)


def bold(piece: Rich) -> Rich:
    """The piece in bold."""
    return Rich(f"<b>{piece.html}</b>", piece.plain, piece.entities + 1) if piece else EMPTY


def link(url: str, piece: Rich) -> Rich:
    """The piece as a link; the piece alone where the address is not one of the web (http, https)."""
    if not is_web(url):
        return piece
    return Rich(f'<a href="{escape(url, quote=True)}">{piece.html}</a>', piece.plain, piece.entities + 1)


def joined(pieces: Iterable[Rich], between: str) -> Rich:
    """The pieces that are not empty, with our own text between them."""
    whole = EMPTY
    for piece in pieces:
        whole = piece if not whole else whole + ours(between) + piece if piece else whole
    return whole


def paragraphs(groups: Iterable[Sequence[Rich]]) -> list[Rich]:
    """Lines of all groups, an empty line between two; lines without text and groups without lines are left out."""
    lines: list[Rich] = []
    for group in groups:
        kept = [line for line in group if line]
        lines += [EMPTY, *kept] if lines and kept else kept
    return lines


def is_web(url: str) -> bool:
    """Whether an address may stand in a message: http or https, a host, no user in it, nothing unseen, not too long."""
    if len(url) > LINK_LENGTH or any(unicodedata.category(letter) in {*_UNSEEN, "Zs", "Zl", "Zp"} for letter in url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(_HOST.match(parts.netloc))


def cut(text: str, limit: int) -> str:
    """At most `limit` UTF-16 units; what is cut ends on a whole letter with its marks, or at a word's end, and `…`."""
    if len(text.encode("utf-16-le", "surrogatepass")) // 2 <= limit:
        return text
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)].decode("utf-16-le", "ignore")
    rest = text[len(kept) :]
    while kept and rest and unicodedata.category(rest[0]) in _MARKS:
        kept, rest = kept[:-1], kept[-1] + rest
    space = kept.rfind(" ")
    return (kept[:space] if space > len(kept) - 25 and space > 0 else kept).rstrip() + "…"


def pages(
    lines: Sequence[Rich], buttons: tuple[tuple[Button, ...], ...] = (), *, silent: bool = False
) -> tuple[Page, ...]:
    """Pages of whole lines, in order, none empty; the buttons stand under the last one. () where no line has text."""
    bundles: list[list[Rich]] = [[]]
    for line in map(_fitting, lines):
        if bundles[-1] and not _fits([*bundles[-1], line]):
            bundles.append([])
        if line or bundles[-1]:  # no page begins with an empty line
            bundles[-1].append(line)
    texts = [joined_lines for bundle in bundles if (joined_lines := "\n".join(piece.html for piece in bundle).strip())]
    return tuple(
        Page(text, buttons if number == len(texts) else (), silent=silent) for number, text in enumerate(texts, start=1)
    )


def page(lines: Sequence[Rich], buttons: tuple[tuple[Button, ...], ...] = (), *, silent: bool = False) -> Page:
    """One page; lines that do not fit any more are left out from the end. At least one line must have text."""
    kept: list[Rich] = []
    for line in lines:
        if _fits([*kept, line]):
            kept.append(line)
    return pages(kept, buttons, silent=silent)[0]


def _fits(lines: Sequence[Rich]) -> bool:
    units = sum(line.units for line in lines) + len(lines) - 1
    return units <= PAGE_UNITS and sum(line.entities for line in lines) <= PAGE_ENTITIES


def _fitting(line: Rich) -> Rich:
    """The line; one longer than a whole page loses its markup and its end."""
    return line if _fits([line]) else ours(cut(line.plain, PAGE_UNITS))


def _clean(text: str) -> str:
    seen = "".join(" " if letter.isspace() else letter for letter in text)
    seen = "".join(letter for letter in seen if unicodedata.category(letter) not in _UNSEEN)
    seen = _TAPPABLE.sub(
        lambda match: _HARMLESS[match[1]], _SCHEME.sub(r"\1:" + _HARMLESS["/"], " ".join(seen.split()))
    )
    return _without_towers(seen)


def _without_towers(text: str) -> str:
    kept: list[str] = []
    run = 0
    for letter in text:
        run = run + 1 if unicodedata.category(letter) in _MARKS else 0
        if run <= MARKS_IN_A_ROW:
            kept.append(letter)
    return "".join(kept)
