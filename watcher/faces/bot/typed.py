"""What people type after a command, read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta

from watcher.records import AlertStyle, Cadence, Quiet

_CLOCK = re.compile(r"([01]?\d|2[0-3])(?:[:.]([0-5]\d))?\Z")
_FROM_TO = re.compile(r"(?P<start>[\d:.]+)\s*(?:-|–|—|−|\s)\s*(?P<end>[\d:.]+)\Z")
_COMMAS = re.compile(r"\s*[,;]\s*")
_DAYS_AGO = re.compile(r"(\d{1,4})\s?d\Z")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?\Z")
_DOTTED = re.compile(r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})(?:[./](?P<year>\d{4})|\.)?\Z")
_NAMED = re.compile(r"(?:(?P<day>\d{1,2})\.? )?(?:de )?(?P<month>[^\W\d]+)\.?,?(?: (?:de )?(?P<year>\d{4}))?\Z")
_NAMED_FIRST = re.compile(r"(?P<month>[^\W\d]+)\.? (?P<day>\d{1,2}),?(?: (?P<year>\d{4}))?\Z")
#: `1 de septiembre de 2026`.
LONGEST_DAY = 5
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
    words: str, before: Cadence, style: AlertStyle, weekday_of: Callable[[str], int | None]
) -> tuple[Cadence, AlertStyle] | None:
    """How often: `instant`, `hourly`, `daily 19:30`, `weekly mon 09:00`, `off`, and `important 19:30` (what is
    important at once, the rest daily). And how a growing story is told: `live` (its message is edited) or `separate` (a
    message each time). A time, a weekday or a way left out stays as it was. None for anything else.
    """
    kind, *rest = words.casefold().split()
    at_once: AlertStyle = "separate" if style == "separate" else "live"
    if kind in {"live", "separate"}:
        told: AlertStyle = "live" if kind == "live" else "separate"
        # Whoever has only digests so far, and says how stories are to grow, wants to see them grow.
        return (before if style != "digest" else Cadence("daily", before.at), told) if not rest else None
    if kind in {"instant", "hourly", "off"}:
        return _plain(kind, before, at_once) if not rest else None
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
    return Cadence("daily", at, weekday), at_once if kind == "important" else "digest"


def read_day(words: str, today: date, month_of: Callable[[str], int | None]) -> tuple[date, str] | None:
    """A day not after today, and the words that follow it; None where no such day begins the words.

    `2026-09-01`, `2026-09`, `1.9.2026`, `1.9`, `1 Sept 2026`, `Sept 1`, `September`, `7d`. A day without a year is the
    last one that was. month_of: the number of a month's name in any language.
    """
    pieces = words.split()
    for length in range(min(len(pieces), LONGEST_DAY), 0, -1):
        day = _day(" ".join(pieces[:length]), today, month_of)
        if day is not None and day <= today:
            return day, " ".join(pieces[length:])
    return None


def _day(text: str, today: date, month_of: Callable[[str], int | None]) -> date | None:
    if match := _DAYS_AGO.match(text):
        return today - timedelta(days=int(match[1]))
    for pattern in (_ISO, _DOTTED, _NAMED, _NAMED_FIRST):
        if match := pattern.match(text):
            found = match.groupdict()
            named = found["month"]
            month = int(named) if named.isdigit() else month_of(named)
            return _dated(found.get("year"), month, int(found.get("day") or 1), today) if month else None
    return None


def _dated(year: str | None, month: int, day: int, today: date) -> date | None:
    """None for a day that no calendar has."""
    try:
        if year:
            return date(int(year), month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year <= today else date(today.year - 1, month, day)
    except ValueError:
        return None


def _plain(kind: str, before: Cadence, at_once: AlertStyle) -> tuple[Cadence, AlertStyle]:
    if kind == "instant":
        return Cadence("instant", before.at, before.weekday), at_once
    return Cadence("hourly" if kind == "hourly" else "off", before.at, before.weekday), "digest"


def _pieces(words: str) -> list[str]:
    """Names with spaces in them need commas between."""
    return [piece for piece in (_COMMAS.split(words) if _COMMAS.search(words) else words.split()) if piece.strip("+-")]
