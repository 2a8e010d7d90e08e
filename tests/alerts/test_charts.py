"""Charts: what they show, that they can be drawn, and that the long-lived process never loads what draws them."""

import struct
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.builders import make_report, make_story
from tests.shipped_phrases import LANGUAGES, shipped
from tests.telegram_html import parse_html, units
from watcher.alerts.charts import LEAST_HEIGHT, WIDTH, png
from watcher.alerts.compose.ledger import caption
from watcher.alerts.picture import MONTHS, WEEKS, chart_of, draw, first_day
from watcher.records import CHART_KINDS, Fact, StoryStart

ROOT = Path(__file__).resolve().parent.parent.parent
TODAY = date(2026, 11, 23)
LONG_LIVED = ("watcher.faces.commands.running", "watcher.faces.bot.wiring", "watcher.app.charts", "watcher.app.ledger")


def archive(months=14, country="BY"):
    """A pardon a month told by both sides, and those still held; the oldest first."""
    stories, starts = [], []
    for back in range(months, -1, -1):
        at = datetime(2026, 11, 20, tzinfo=UTC) - timedelta(days=30 * back)
        facts = (
            Fact("pardoned", 10 + back, claimant="state"),
            Fact("pardoned", 1200 + back, "at_least", "rights_group"),
            Fact("held_total", 1250 - back, "more_than", "rights_group"),
            Fact("released", 5 + back, claimant="media"),
        )
        report = make_report(str(back), facts=facts, published_at=at)
        story = make_story(f"s{back}", started_at=at, reports=(report,), country=country, topics=("pardon", "tally"))
        stories.append(story)
        starts.append(StoryStart(story.story_id, story.topics, country, at))
    return stories, starts


def drawn(kind="pardons", lang="en", months=14):
    stories, starts = archive(months)
    since = first_day(TODAY)
    chart = chart_of(
        kind,
        [story for story in stories if story.started_at.date() >= since],
        [start for start in starts if start.started_at.date() >= since],
        today=TODAY, lang=lang, phrases=shipped(),
    )  # fmt: skip
    assert chart is not None
    return chart


def size_of(picture):
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", picture[16:24])


@pytest.mark.parametrize("module", LONG_LIVED)
def test_the_long_lived_process_never_loads_matplotlib(module):
    """It would double the memory of a process that runs on the smallest machines."""
    code = f"import {module}, sys; assert not sys.modules.keys() & {{'matplotlib', 'numpy', 'watcher.alerts.charts'}}"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=60)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", CHART_KINDS)
def test_every_chart_is_drawn_in_every_language(kind, lang):
    """A missing letter is a warning of matplotlib's, and warnings are errors here."""
    width, height = size_of(png(drawn(kind, lang)))
    assert width == WIDTH >= 1200
    assert LEAST_HEIGHT <= height <= 2400


def test_the_same_numbers_give_the_same_picture():
    """So that it can be kept, and compared."""
    assert draw(drawn()) == draw(drawn())


def test_the_sides_are_two_series():
    """Never one sum, and never one colour."""
    chart = drawn()
    assert [(series.tone, series.name) for series in chart.series] == [
        ("official", "official"),
        ("rights", "rights groups"),
    ]
    assert chart.series[0].texts[-1] == "10"
    assert chart.series[1].texts[-1] == "≥ 1,200"
    assert "never added up" in chart.note


def test_words_are_the_readers():
    """Title, months, numbers and note."""
    chart = drawn("held", "be")
    assert chart.title == "Беларусь · Застаюцца за кратамі"
    assert chart.labels[-1] == "ліс …"
    assert chart.series[0].texts[-1] == "> 1\N{NO-BREAK SPACE}250"
    assert chart.note.startswith("Паводле 12 навін з ")


def test_a_year_of_months_and_a_quarter_of_weeks():
    """What a phone's height holds; the last one is not over, and says so."""
    assert len(drawn().labels) == MONTHS
    assert drawn().labels[-1] == "Nov …"
    assert len(drawn("activity").labels) == WEEKS
    assert drawn("activity").labels[-1] == "23 Nov …"


def test_before_the_archive_began_there_is_no_month():
    """An empty month that nobody watched would look like a month without pardons."""
    chart = drawn(months=1)
    assert chart.labels == ("Oct 2026", "Nov …")
    assert "since 21 Oct 2026" in chart.note
    assert size_of(png(chart)) == (WIDTH, LEAST_HEIGHT)


def test_a_month_without_a_number_is_a_gap_and_no_zero():
    """That nobody said how many are held does not free anybody."""
    chart = drawn("held")
    gap = replace(chart.series[0], values=(*chart.series[0].values[:5], None, *chart.series[0].values[6:]))
    assert size_of(png(replace(chart, series=(gap,))))[0] == WIDTH
    stories, starts = archive(3)
    assert chart_of("held", stories[1:], starts, today=TODAY, lang="en", phrases=shipped()).series[0].values[0] is None


@pytest.mark.parametrize("kind", CHART_KINDS)
def test_without_numbers_there_is_no_chart(kind):
    """The bot says so in words."""
    assert chart_of(kind, [], [], today=TODAY, lang="en", phrases=shipped()) is None


@pytest.mark.parametrize("kind", CHART_KINDS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_caption_says_what_the_picture_shows_and_fits(kind, lang):
    """For whoever cannot see pictures, or has them switched off; Telegram takes 1,024 units."""
    chart = drawn(kind, lang)
    text, _ = parse_html(caption(chart, lang, shipped()).html)
    assert units(text) <= 1024
    assert text.startswith(chart.title)
    assert chart.labels[-1] in text
    assert "/stats" in text
