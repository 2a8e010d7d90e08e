"""How commands print: tables, progress, pages; plain where the output is no terminal."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

T = TypeVar("T")
#: Where the output is a pipe, nobody's screen bounds the line.
PIPE_WIDTH = 240


def console() -> Console:
    """Standard output."""
    return Console(highlight=False, width=None if sys.stdout.isatty() else PIPE_WIDTH)


def print_table(heads: Sequence[str], rows: Iterable[Sequence[object]], *, empty: str) -> None:
    """A table, or one line where there is nothing to show. Strangers' text in cells is shown as it is."""
    table = Table(*heads, box=box.SIMPLE, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*(escape(str(cell)) for cell in row))
    console().print(table if table.row_count else empty)


@contextmanager
def progress(text: str, total: int) -> Iterator["Ticks"]:
    """A bar on standard error while long work goes on; nothing where that is no terminal."""
    shown = Progress(
        TextColumn(text), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty(),
    )  # fmt: skip
    with shown:
        task = shown.add_task(text, total=total)
        yield Ticks(lambda: shown.advance(task))


class Ticks:
    """Counts what is done."""

    def __init__(self, advance: Callable[[], None]) -> None:
        self._advance = advance

    def tick(self) -> None:
        """One more."""
        self._advance()

    def over(self, things: Iterable[T]) -> Iterator[T]:
        """The things, one more with each."""
        for thing in things:
            yield thing
            self._advance()
