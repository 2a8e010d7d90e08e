"""A terminal in Telegram's place: the same pages, for whoever has no bot token yet, and for the demo."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from html import escape
from pathlib import Path
from typing import TextIO

from rich import box
from rich.console import Console, Group
from rich.panel import Panel
from rich.style import Style
from rich.text import Text

from watcher.errors import DeliveryDeferred
from watcher.net.markup import Run, runs_of
from watcher.records import Address, Page, Picture

WIDEST = 100
LOOKS = {
    "bold": Style(bold=True),
    "italic": Style(italic=True),
    "underline": Style(underline=True),
    "strike": Style(strike=True),
    "code": Style(color="cyan"),
    "quote": Style(dim=True),
    "spoiler": Style(reverse=True),
}
#: What stands for a style where a stream shows none.
MARKS = {"code": "`", "spoiler": "||"}
ADDRESS = Style(dim=True, color="blue")
#: Marks that turn the direction of what follows; a headline must not reorder the operator's terminal.
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class _Lasting(Console):
    def on_broken_pipe(self) -> None:
        # Rich would end the whole program; what nobody reads stays owed instead.
        raise BrokenPipeError


class ConsoleChat:
    """Prints each page and numbers it; an edit is printed as the edit of its number.

    On a terminal: frames and styles, as wide as the terminal up to WIDEST. On anything else: plain lines.
    """

    def __init__(
        self, stream: TextIO | None = None, *, console: Console | None = None, pictures: Path | None = None
    ) -> None:
        """stream: None means standard output. console: one of the caller's, which a progress bar may share.
        pictures: the folder that pictures are written to; None: only their captions are shown.
        """
        self._console = console or _Lasting(file=stream, highlight=False)
        self._pictures = pictures
        self._last_id = 0

    async def open(self) -> None:
        """There is nothing to open."""

    async def close(self) -> None:
        """What was printed stays."""

    async def check(self) -> None:
        """A terminal is always there."""

    async def send(self, address: Address, page: Page, *, reply_to: int | None = None) -> int:
        """Prints the page and returns its number. Who hears is not printed."""
        number = self._last_id + 1
        notes = [f"message {number}"]
        notes += [f"reply to message {reply_to}"] if reply_to is not None else []
        notes += ["no sound"] if page.silent else []
        self._show(" · ".join(notes), page)
        self._last_id = number
        return number

    async def edit(self, address: Address, message_id: int, page: Page) -> None:
        """Prints the page as what message `message_id` says now."""
        self._show(f"message {message_id}, edited", page)

    async def photo(self, address: Address, picture: Picture, *, reply_to: int | None = None) -> int:
        """Prints the caption, which says what the picture shows, and where the picture was written."""
        where = self._written(picture, self._last_id + 1)
        caption = replace(picture.caption, html=f"{picture.caption.html}\n{escape(where)}")
        return await self.send(address, caption, reply_to=reply_to)

    def _written(self, picture: Picture, number: int) -> str:
        if self._pictures is None:
            return f"[picture, {len(picture.png) // 1024} kB]"
        path = self._pictures / f"picture-{number}.png"
        try:
            path.write_bytes(picture.png)
        except OSError as error:
            return f"[the picture could not be written to {path}: {error.strerror}]"
        return f"[picture: {path}]"

    async def delete(self, address: Address, message_id: int) -> None:
        """Says that message `message_id` would be gone."""
        self._write(Text(f"message {message_id}, deleted"))

    def _show(self, title: str, page: Page) -> None:
        if self._console.is_terminal:
            self._write(self._framed(title, page))
        else:
            self._write(Text(f"--- {title}\n{_plain(page)}\n"))

    def _framed(self, title: str, page: Page) -> Panel:
        rows = [Text("  ").join(Text(f"[ {b.text} ]", "reverse") for b in row) for row in page.buttons]
        body = Group(styled(page.html), *([Text(), *rows] if rows else []))
        width = min(self._console.width, WIDEST)
        return Panel(body, title=Text(title), title_align="left", box=box.ROUNDED, width=width, border_style="dim")

    def _write(self, what: Text | Panel) -> None:
        try:
            # Long lines of a plain stream stay whole, so that `grep` finds what was said.
            self._console.print(what, soft_wrap=isinstance(what, Text))
        except OSError as error:
            message = f"the terminal takes nothing ({type(error).__name__}); messages stay owed"
            raise DeliveryDeferred(message, timedelta(seconds=30), whole_bot=True) from None


def styled(html: str) -> Text:
    """Telegram's HTML as a terminal's text; a link's address stands behind its words."""
    text = Text()
    for run, address in _with_addresses(html):
        style = Style.combine([Style(), *(LOOKS[name] for name in sorted(run.styles))])
        words = run.text.replace("\n", "\n▏ ") if "quote" in run.styles else run.text
        text.append("▏ " if "quote" in run.styles and text.plain[-1:] in ("", "\n") else "")
        text.append(words, style + Style(underline=True) if run.href else style)
        text.append(f" ({address})" if address else "", ADDRESS)
    return text


def _plain(page: Page) -> str:
    parts: list[str] = []
    for run, address in _with_addresses(page.html):
        mark = "".join(MARKS[name] for name in sorted(run.styles) if name in MARKS)
        words = run.text.replace("\n", "\n> ") if "quote" in run.styles else run.text
        begins = "> " if "quote" in run.styles and (not parts or parts[-1].endswith("\n")) else ""
        parts.append(f"{begins}{mark}{words}{mark[::-1]}" + (f" ({address})" if address else ""))
    rows = [" ".join(f"[{button.text}]" for button in row) for row in page.buttons]
    return "\n".join(["".join(parts), *rows])


def _with_addresses(html: str) -> Iterator[tuple[Run, str]]:
    """Each run, and after the last one of a link its address, unless its words are the address."""
    runs = [Run(_harmless(run.text), run.styles, _harmless(run.href)) for run in runs_of(html)]
    for run, following in zip(runs, [*runs[1:], None], strict=True):
        ends = run.href and (following is None or following.href != run.href)
        yield run, run.href if ends and run.text != run.href else ""


def _harmless(text: str) -> str:
    """Without what would steer a terminal: escape sequences and turned directions have no place in a headline."""
    return "".join(c for c in text if c in "\n\t" or not (unicodedata.category(c) == "Cc" or c in TURNING))
