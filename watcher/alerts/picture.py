"""What a chart shows: every word and number of it, ready to be drawn.

The drawing itself (`charts.py`) loads matplotlib, which the long-lived process must never do: `draw` is for a process
of its own, and finds its module only when it is called there.
"""

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from typing import Literal, cast

from watcher.alerts.phrases import Phrases
from watcher.alerts.tallies import SIDES, Claim, Month, Side, Tallies, Tally, levels, monthly, weekly
from watcher.records import ChartKind, Qualifier, Story, StoryStart

#: Whose numbers; `plain` are our own counts.
Tone = Literal["official", "rights", "others", "plain"]
#: A year of months, a quarter of weeks: what a phone's height holds.
MONTHS, WEEKS = 12, 13
#: Before a number that is not exact, in every language.
SIGNS: Mapping[Qualifier, str] = {"exact": "", "at_least": "≥ ", "more_than": "> ", "about": "≈ ", "up_to": "≤ "}
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
class _Frame:
    """What every part of one chart needs to know."""

    lang: str
    phrases: Phrases
    today: date
    #: The archive's first story of the country in the span: before it nobody counted.
    began: date

    def say(self, key: str, /, **values: str | int) -> str:
        return self.phrases.say(self.lang, key, **values)


def first_day(today: date) -> date:
    """From when on stories are wanted for any chart drawn today."""
    month = Month(today.year, today.month).after(1 - MONTHS)
    return date(month.year, month.month, 1)


def chart_of(
    kind: ChartKind, stories: Sequence[Story], starts: Sequence[StoryStart], *, today: date, lang: str, phrases: Phrases
) -> Chart | None:
    """The chart of one country; None where it would hold no number.

    stories: those of the country since `first_day` that hold any of `LEDGER_KINDS`. starts: all of that span.
    """
    if not starts:
        return None
    began = min(start.started_at for start in starts).astimezone(UTC).date()
    frame = _Frame(lang, phrases, today, began)
    place = phrases.country(lang, starts[0].country)
    title = " · ".join(filter(None, (place, frame.say(f"chart.{kind}"))))
    if kind == "activity":
        return _activity(weekly(starts), title, frame)
    if kind == "held":
        return _held(levels(stories, "held_total"), title, frame)
    return _counted(monthly(stories, kind), title, frame)


def _counted(tallies: Tallies, title: str, frame: _Frame) -> Chart | None:
    """What happened, month by month."""
    slots = _months(frame)
    series = _by_side({side: [tallies.get(slot, {}).get(side) for slot in slots] for side in SIDES}, frame)
    told = {
        story for sides in tallies.values() for tally in sides.values() for one in tally.claims for story in one.stories
    }
    note = f"{_note(len(told), frame.began, frame)} {frame.say('chart.sides')}"
    return Chart(title, _month_labels(slots, frame), series, note, "bars") if series else None


def _held(found: Mapping[Month, Mapping[Side, Claim]], title: str, frame: _Frame) -> Chart | None:
    """How many are held, as each side last said in each month."""
    slots = _months(frame)
    series = _by_side({side: [found.get(slot, {}).get(side) for slot in slots] for side in SIDES}, frame)
    told = {story for sides in found.values() for claim in sides.values() for story in claim.stories}
    note = _note(len(told), frame.began, frame)
    return Chart(title, _month_labels(slots, frame), series, note, "lines") if series else None


def _activity(weeks: Mapping[date, int], title: str, frame: _Frame) -> Chart | None:
    """Stories by weeks, which are called by their Mondays."""
    monday = frame.today - timedelta(days=frame.today.weekday())
    slots = [monday - timedelta(weeks=back) for back in reversed(range(WEEKS))]
    slots = [slot for slot in slots if slot + timedelta(days=6) >= frame.began]
    values = tuple(weeks.get(slot, 0) for slot in slots)
    if not any(values):
        return None
    texts = tuple(frame.phrases.number(frame.lang, value) for value in values)
    labels = _unfinished([frame.phrases.day(frame.lang, slot) for slot in slots])
    note = _note(sum(values), max(frame.began, slots[0]), frame)
    return Chart(title, labels, (Series(frame.say("chart.stories"), "plain", values, texts),), note, "bars")


def draw(chart: Chart) -> bytes:
    """The chart as PNG. Only in a process of its own: it loads matplotlib."""
    return cast(bytes, importlib.import_module("watcher.alerts.charts").png(chart))


def _by_side(found: Mapping[Side, Sequence[Tally | Claim | None]], frame: _Frame) -> tuple[Series, ...]:
    """A series for each side that gave any number."""
    return tuple(
        Series(frame.say(f"side.{side}"), side, tuple(map(_value, slots)), tuple(_text(slot, frame) for slot in slots))
        for side, slots in found.items()
        if any(slots)
    )


def _value(number: Tally | Claim | None) -> int | None:
    if number is None:
        return None
    return number.total if isinstance(number, Tally) else number.count


def _text(number: Tally | Claim | None, frame: _Frame) -> str:
    value = _value(number)
    if number is None or value is None:
        return ""
    return SIGNS[number.qualifier] + frame.phrases.number(frame.lang, value)


def _months(frame: _Frame) -> list[Month]:
    last, first = Month(frame.today.year, frame.today.month), Month(frame.began.year, frame.began.month)
    return [month for back in reversed(range(MONTHS)) if (month := last.after(-back)) >= first]


def _month_labels(slots: Sequence[Month], frame: _Frame) -> tuple[str, ...]:
    """`Nov`, with the year at the first and at each January."""
    labels = []
    for place, slot in enumerate(slots):
        name = frame.phrases.month_short(frame.lang, slot.year, slot.month)
        labels.append(f"{name} {slot.year}" if place == 0 or slot.month == 1 else name)
    return _unfinished(labels)


def _unfinished(labels: Sequence[str]) -> tuple[str, ...]:
    return (*labels[:-1], f"{labels[-1]} {_GOING_ON}")


def _note(stories: int, since: date, frame: _Frame) -> str:
    return frame.say("chart.note", n=stories, day=frame.phrases.date(frame.lang, since))
