"""What a chart shows: every word and number of it, ready to be drawn.

The drawing itself (`charts.py`) loads matplotlib, which the long-lived process must never do: `draw` is for a process
of its own, and finds its module only when it is called there.
"""

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeVar, cast

from watcher.alerts.phrases import Phrases
from watcher.alerts.tallies import SIDES, Claim, Count, Month, Side, Tallies
from watcher.records import Qualifier

T = TypeVar("T")
#: Whose numbers; `plain` are our own counts.
Tone = Literal["official", "rights", "others", "plain"]
#: A year of months, a quarter of weeks: what a phone's height holds.
MONTHS, WEEKS = 12, 13
_SIGNS: Mapping[Qualifier, str] = {"exact": "", "at_least": "≥ ", "more_than": "> ", "about": "≈ ", "up_to": "≤ "}
#: The last month or week is not over.
_GOING_ON = "…"


@dataclass(frozen=True, slots=True)
class Series:
    """One side's numbers."""

    name: str
    tone: Tone
    #: One for each of the chart's labels; None: nobody gave a number, which is not zero.
    values: tuple[int | None, ...]
    #: The numbers as the reader writes them, signs included; "" for None.
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart in the reader's language. At least one series holds a number."""

    title: str
    #: Of the slots, oldest first.
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    #: Where the numbers come from, one or two sentences.
    note: str
    #: `bars` for what happened in each slot, `lines` for what stood at its end.
    shape: Literal["bars", "lines"]


@dataclass(frozen=True, slots=True)
class Frame:
    """What every chart of one archive and reader has in common."""

    country: str
    lang: str
    #: The archive's first story of the country: before it nobody counted.
    began: date
    today: date
    #: Stories that the numbers stand in.
    stories: int


def counted(count: Count, tallies: Tallies, frame: Frame, phrases: Phrases) -> Chart | None:
    """What happened month by month; None without a number in the last year."""
    slots = _months(frame)
    series = _by_side(
        {side: [tallies.get(slot, {}).get(side) for slot in slots] for side in SIDES},
        lambda tally: (tally.total, tally.qualifier),
        frame,
        phrases,
    )
    note = f"{_note(frame, phrases)} {phrases.say(frame.lang, 'chart.sides')}"
    return _chart(f"chart.{count}", _month_labels(slots, frame, phrases), series, note, frame, phrases, shape="bars")


def held(levels: Mapping[Month, Mapping[Side, Claim]], frame: Frame, phrases: Phrases) -> Chart | None:
    """How many are held, as each side last said in each month; None without a number in the last year."""
    slots = _months(frame)
    series = _by_side(
        {side: [levels.get(slot, {}).get(side) for slot in slots] for side in SIDES},
        lambda claim: (claim.count, claim.qualifier),
        frame,
        phrases,
    )
    labels = _month_labels(slots, frame, phrases)
    return _chart("chart.held", labels, series, _note(frame, phrases), frame, phrases, shape="lines")


def activity(weeks: Mapping[date, int], frame: Frame, phrases: Phrases) -> Chart | None:
    """Stories week by week, by Mondays; None without one in the last quarter."""
    monday = frame.today - timedelta(days=frame.today.weekday())
    slots = [monday - timedelta(weeks=back) for back in reversed(range(WEEKS))]
    slots = [slot for slot in slots if slot + timedelta(days=6) >= frame.began]
    values = tuple(weeks.get(slot, 0) for slot in slots)
    texts = tuple(phrases.number(frame.lang, value) for value in values)
    series = (Series(phrases.say(frame.lang, "chart.stories"), "plain", values, texts),) if any(values) else ()
    labels = [phrases.day(frame.lang, slot) for slot in slots]
    note = _note(frame, phrases)
    return _chart("chart.activity", _unfinished(labels), series, note, frame, phrases, shape="bars")


def draw(chart: Chart) -> bytes:
    """The chart as PNG. Only in a process of its own: it loads matplotlib."""
    return cast(bytes, importlib.import_module("watcher.alerts.charts").png(chart))


def _chart(
    key: str,
    labels: tuple[str, ...],
    series: tuple[Series, ...],
    note: str,
    frame: Frame,
    phrases: Phrases,
    *,
    shape: Literal["bars", "lines"],
) -> Chart | None:
    if not series:
        return None
    place = phrases.country(frame.lang, frame.country)
    title = " · ".join(filter(None, (place, phrases.say(frame.lang, key))))
    return Chart(title, labels, series, note, shape)


def _by_side(
    found: Mapping[Side, Sequence[T | None]], read: Callable[[T], tuple[int, Qualifier]], frame: Frame, phrases: Phrases
) -> tuple[Series, ...]:
    """A series for each side that gave any number. What others said stands only where neither side did."""
    sides: list[Series] = []
    for side, slots in found.items():
        pairs = [None if slot is None else read(slot) for slot in slots]
        if not any(pairs):
            continue
        values = tuple(pair and pair[0] for pair in pairs)
        texts = tuple(pair and _SIGNS[pair[1]] + phrases.number(frame.lang, pair[0]) or "" for pair in pairs)
        sides.append(Series(phrases.say(frame.lang, f"side.{side}"), side, values, texts))
    return tuple(sides)


def _months(frame: Frame) -> list[Month]:
    last, first = Month(frame.today.year, frame.today.month), Month(frame.began.year, frame.began.month)
    return [month for back in reversed(range(MONTHS)) if (month := last.after(-back)) >= first]


def _month_labels(slots: Sequence[Month], frame: Frame, phrases: Phrases) -> tuple[str, ...]:
    """`Nov`, with the year at the first and at each January."""
    labels = []
    for place, slot in enumerate(slots):
        name = phrases.month_short(frame.lang, slot.year, slot.month)
        labels.append(f"{name} {slot.year}" if place == 0 or slot.month == 1 else name)
    return _unfinished(labels)


def _unfinished(labels: Sequence[str]) -> tuple[str, ...]:
    return (*labels[:-1], f"{labels[-1]} {_GOING_ON}")


def _note(frame: Frame, phrases: Phrases) -> str:
    return phrases.say(frame.lang, "chart.note", n=frame.stories, day=phrases.date(frame.lang, frame.began))
