"""What people type after a command, read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time

from watcher.records import AlertStyle, Cadence, Quiet

_CLOCK = re.compile(r"([01]?\d|2[0-3])(?:[:.]([0-5]\d))?\Z")
_FROM_TO = re.compile(r"(?P<start>[\d:.]+)\s*(?:-|–|—|−|\s)\s*(?P<end>[\d:.]+)\Z")
_COMMAS = re.compile(r"\s*[,;]\s*")
#: Fewer letters than this are no beginning of a name.
SHORTEST_BEGINNING = 4


@dataclass(frozen=True, slots=True)
class Chosen:
    """A choice; None: all."""

    names: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Unknown:
    """The first word that means nothing here."""

    word: str


def read_choice(
    words: str, before: frozenset[str] | None, offered: tuple[str, ...], find: Callable[[str], str | None]
) -> Chosen | Unknown:
    """`all`, `none`, names (they replace what was chosen), or names with + and - (they change it).

    before: what is chosen now; None: all. offered: everything there is to choose; choosing each one is choosing all.
    find: a name in any spelling to what is offered, or None.
    """
    if words.casefold() in {"all", "none"}:
        return Chosen(None if words.casefold() == "all" else frozenset())
    chosen = set(offered if before is None else before) if words[0] in "+-" else set()
    for word in [words] if find(words) else _pieces(words):
        name = find(word.lstrip("+-"))
        if name is None:
            return Unknown(word.lstrip("+-"))
        if word.startswith("-"):
            chosen.discard(name)
        else:
            chosen.add(name)
    whole = bool(offered) and chosen >= set(offered)
    return Chosen(None if whole else frozenset(chosen))


def finder(names: Mapping[str, str]) -> Callable[[str], str | None]:
    """Finds by a name or the beginning of just one. names: in any spelling, to what they mean."""
    folded = {name.casefold(): meaning for name, meaning in names.items()}

    def find(word: str) -> str | None:
        wanted = word.casefold().strip()
        if wanted in folded or len(wanted) < SHORTEST_BEGINNING:
            return folded.get(wanted)
        meant = {meaning for name, meaning in folded.items() if name.startswith(wanted)}
        return meant.pop() if len(meant) == 1 else None

    return find


def read_clock(text: str) -> time | None:
    """`19:30`, `9.05`, `19`."""
    match = _CLOCK.match(text)
    return time(int(match[1]), int(match[2] or 0)) if match else None


def read_quiet(words: str) -> Quiet | None:
    """`23:00-07:00`, `23-7`; None for what is none, and for hours that end as they begin."""
    match = _FROM_TO.match(words)
    if match is None:
        return None
    start, end = read_clock(match["start"]), read_clock(match["end"])
    return Quiet(start, end) if start is not None and end is not None and start != end else None


def read_cadence(
    words: str, before: Cadence, weekday_of: Callable[[str], int | None]
) -> tuple[Cadence, AlertStyle] | None:
    """How often: `instant`, `hourly`, `daily 19:30`, `weekly mon 09:00`, `off`, and `important 19:30` (what is
    important at once, the rest daily). A time or a weekday left out stays as it was. None for anything else.
    """
    kind, *rest = words.casefold().split()
    if kind in {"instant", "hourly", "off"}:
        return _plain(kind, before) if not rest else None
    if kind not in {"daily", "weekly", "important"}:
        return None
    at, weekday = before.at, before.weekday
    for word in rest:
        clock, day = read_clock(word), weekday_of(word)
        if clock is None and (day is None or kind != "weekly"):
            return None
        at, weekday = clock or at, weekday if day is None else day
    if kind == "weekly":
        return Cadence("weekly", at, weekday), "digest"
    return Cadence("daily", at, weekday), "live" if kind == "important" else "digest"


def _plain(kind: str, before: Cadence) -> tuple[Cadence, AlertStyle]:
    if kind == "instant":
        return Cadence("instant", before.at, before.weekday), "live"
    return Cadence("hourly" if kind == "hourly" else "off", before.at, before.weekday), "digest"


def _pieces(words: str) -> list[str]:
    """Names with spaces in them need commas between."""
    return [piece for piece in (_COMMAS.split(words) if _COMMAS.search(words) else words.split()) if piece.strip("+-")]
