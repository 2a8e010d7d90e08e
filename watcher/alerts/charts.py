"""Draws a chart as PNG, to be read on a phone held upright. The only module that loads matplotlib; see `picture.draw`.

Measures are in pixels of a picture WIDTH wide; a phone shows it at about a third, so that nothing is smaller than
SMALLEST.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from watcher.alerts.picture import Chart, Series, Tone

WIDTH = 1200
#: A picture of one row would be a strip.
LEAST_HEIGHT = 720
SMALLEST = 27
_LINES_HEIGHT = 860
_DPI = 100
#: Okabe and Ito's palette (2008), told apart by every kind of eye; `others` is no side of its own.
_COLOURS: dict[Tone, str] = {"official": "#D55E00", "rights": "#0072B2", "others": "#8C8C8C", "plain": "#0072B2"}
#: For eyes and printers without colours.
_MARKERS: dict[Tone, str] = {"official": "s", "rights": "o", "others": "^", "plain": "o"}
_INK, _QUIET, _LINE = "#1A1A1A", "#595959", "#D0D0D0"
_TITLE, _TEXT = 50, 34
_MARGIN, _FOOT = 44, 132
#: With the line that says whose the colours are, and without.
_HEAD, _HEAD_ALONE = 200, 132
_BAR, _BETWEEN_ROWS = 42, 34
#: The mean width of a letter and of a bold figure, as shares of their size.
_LETTER, _FIGURE = 0.6, 0.72


def png(chart: Chart) -> bytes:
    """The chart, WIDTH pixels wide and as high as its rows need; the same chart gives the same bytes."""
    # DejaVu comes with matplotlib and holds every alphabet that the bot speaks.
    rcParams["font.family"] = "DejaVu Sans"
    rows = list(_rows(chart)) if chart.shape == "bars" else []
    around = _FOOT + (_HEAD if _has_sides(chart) else _HEAD_ALONE)
    height = max(LEAST_HEIGHT, around + _height(rows)) if rows else _LINES_HEIGHT
    figure = Figure(figsize=(WIDTH / _DPI, height / _DPI), dpi=_DPI, facecolor="white")
    FigureCanvasAgg(figure)
    _words(figure, chart, height)
    axes = figure.add_axes((0, _FOOT / height, 1, 1 - around / height))
    if rows:
        _bars(axes, rows, height - around)
    else:
        _lines(axes, chart, height - around)
    out = BytesIO()
    # The library's name and version would differ between equal pictures.
    figure.savefig(out, format="png", metadata={"Software": None})
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Bar:
    value: int
    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class _Row:
    """A slot of the chart and the bars in it; none where nobody gave a number."""

    label: str
    bars: tuple[_Bar, ...]

    @property
    def height(self) -> int:
        return _BAR * max(len(self.bars), 1) + _BETWEEN_ROWS


def _has_sides(chart: Chart) -> bool:
    return all(series.tone != "plain" for series in chart.series)


def _rows(chart: Chart) -> Iterator[_Row]:
    for slot, label in enumerate(chart.labels):
        bars = (
            _Bar(value, series.texts[slot], series.tone)
            for series in chart.series
            if (value := series.values[slot]) is not None
        )
        yield _Row(label, tuple(bars))


def _height(rows: list[_Row]) -> int:
    return sum(row.height for row in rows)


def _bars(axes: Axes, rows: list[_Row], height: int) -> None:
    """A row a slot, the oldest on top: however long a number is written, it has its line to itself."""
    _blank(axes, height)
    start = _MARGIN + round(max(len(row.label) for row in rows) * _LETTER * _TEXT) + 20
    longest = max(len(bar.text) for row in rows for bar in row.bars)
    room = WIDTH - _MARGIN - start - longest * _FIGURE * _TEXT - 14
    highest = max(max(bar.value for row in rows for bar in row.bars), 1)
    top = height - (height - _height(rows)) / 4 if height > _height(rows) else height
    axes.plot([start, start], [top - _height(rows), top], color=_LINE, linewidth=2, zorder=3)
    for row in rows:
        middle = top - row.height / 2
        axes.text(start - 20, middle, row.label, ha="right", va="center", fontsize=_points(_TEXT), color=_INK)
        for place, bar in enumerate(row.bars):
            at = middle + ((len(row.bars) - 1) / 2 - place) * _BAR
            axes.barh(at, room * bar.value / highest, _BAR - 4, left=start, color=_COLOURS[bar.tone])
            end = start + room * bar.value / highest + 14
            _number(axes, bar.text, (end, at), bar.tone, size=_TEXT, ha="left", va="center")
        top -= row.height


def _lines(axes: Axes, chart: Chart, height: int) -> None:
    """From zero up. A line joins neighbouring slots alone: over a gap nobody knows."""
    _blank(axes, height)
    floor, ceiling = 64, height - 60
    step = (WIDTH - 2 * _MARGIN) / len(chart.labels)
    highest = max(value for series in chart.series for value in series.values if value is not None)
    axes.plot([_MARGIN, WIDTH - _MARGIN], [floor, floor], color=_LINE, linewidth=2)
    for slot in _spread(len(chart.labels), max(map(len, chart.labels)) * _LETTER * SMALLEST + 16, step):
        at = _MARGIN + step * (slot + 0.5)
        axes.text(at, 24, chart.labels[slot], ha="center", va="center", fontsize=_points(SMALLEST), color=_INK)
    for series in chart.series:
        xs = [_MARGIN + step * (slot + 0.5) for slot in range(len(series.values))]
        ys = [_level(value, highest, floor, ceiling) for value in series.values]
        axes.plot(xs, ys, color=_COLOURS[series.tone], marker=_MARKERS[series.tone], linewidth=5, markersize=13)
        for slot in _numbered(series, step):
            place = (xs[slot], ys[slot] + 22)
            _number(axes, series.texts[slot], place, series.tone, size=SMALLEST + 3, ha="center", va="bottom")


def _level(value: int | None, highest: int, floor: int, ceiling: int) -> float:
    return float("nan") if value is None else floor + (ceiling - floor) * value / max(highest, 1)


def _numbered(series: Series, step: float) -> list[int]:
    """Slots whose numbers are written, counted back from the newest one, so many that they do not touch."""
    known = [slot for slot, value in enumerate(series.values) if value is not None]
    width = max(len(series.texts[slot]) for slot in known) * _FIGURE * (SMALLEST + 3) + 12
    chosen: list[int] = []
    for slot in reversed(known):
        if not chosen or (chosen[-1] - slot) * step >= width:
            chosen.append(slot)
    return chosen


def _spread(slots: int, width: float, step: float) -> range:
    """Slots whose labels are written, the newest among them."""
    every = max(1, -int(-width // step))
    return range((slots - 1) % every, slots, every)


def _blank(axes: Axes, height: int) -> None:
    """Axes without axes, counted in pixels."""
    axes.set_axis_off()
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(0, height)


def _number(axes: Axes, text: str, place: tuple[float, float], tone: Tone, *, size: int, ha: str, va: str) -> None:
    colour = _QUIET if tone == "others" else _COLOURS[tone]
    axes.text(*place, text, ha=ha, va=va, fontsize=_points(size), color=colour, fontweight="bold")


def _words(figure: Figure, chart: Chart, height: int) -> None:
    """Title, whose colours are whose, and where the numbers come from."""
    title = min(_TITLE, (WIDTH - 2 * _MARGIN) / (_FIGURE * len(chart.title)) + 4)
    left = _MARGIN / WIDTH
    figure.text(left, 1 - 66 / height, chart.title, fontsize=_points(title), fontweight="bold", color=_INK, va="center")
    for number, line in enumerate(_wrapped(chart.note)):
        at = (_FOOT - 50 - 38 * number) / height
        figure.text(left, at, line, fontsize=_points(SMALLEST), color=_QUIET, va="center")
    if not _has_sides(chart):
        return
    at = float(_MARGIN)
    for series in chart.series:
        words = f"■ {series.name}"
        colour = _QUIET if series.tone == "others" else _COLOURS[series.tone]
        name = figure.text(at / WIDTH, 1 - 144 / height, words, fontsize=_points(_TEXT), color=colour, va="center")
        at = name.get_window_extent().x1 + 36


def _wrapped(note: str) -> list[str]:
    """Two lines at most, parted between sentences, else near the middle."""
    if len(note) * _LETTER * SMALLEST <= WIDTH - 2 * _MARGIN:
        return [note]
    spaces = [place for place, letter in enumerate(note) if letter == " "]
    ends = [place for place in spaces if note[place - 1] == "." and note[place + 1 : place + 2].isupper()]
    middle = min(ends or spaces, key=lambda place: abs(place - len(note) // 2), default=len(note))
    return [note[:middle], note[middle + 1 :]]


def _points(pixels: float) -> float:
    return pixels * 72 / _DPI
