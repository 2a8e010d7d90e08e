"""The ledger in words: what was counted, who says so, and the links that prove it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.builders import make_report, make_story
from tests.shipped_phrases import LANGUAGES, shipped
from tests.telegram_html import parse_html, units
from watcher.alerts.compose.ledger import found, stats, timeline
from watcher.alerts.tallies import ledger
from watcher.records import Fact, StoryStart

FIRST = datetime(2026, 11, 3, 9, tzinfo=UTC)


def event(number, *facts, hours=0, outlets=("Viesnik",)):
    at = FIRST + timedelta(hours=hours)
    reports = tuple(
        make_report(f"{number}{place}", outlet=outlet, facts=facts, published_at=at + timedelta(minutes=place))
        for place, outlet in enumerate(outlets)
    )
    return make_story(f"s{number}", reports=reports, started_at=at)


STORIES = (
    event(1, Fact("pardoned", 20, claimant="state"), outlets=("Viesnik", "<Open> Frontier")),
    event(2, Fact("pardoned", 24, "at_least", "state"), hours=300),
    event(3, Fact("pardoned", 22, claimant="rights_group"), hours=2, outlets=("Pravy Dom", "A", "B", "C", "D")),
    event(4, Fact("held_total", 1253, "at_least", "rights_group"), hours=200, outlets=("Pravy Dom",)),
    event(5, Fact("released", 7, claimant="unknown"), hours=400),
)


def told(*stories, lang="en", months=2):
    starts = [StoryStart(one.story_id, one.topics, one.country, one.started_at) for one in stories]
    pages = stats([ledger("BY", stories, starts)], lang, shipped(), months=months)
    return "\n".join(parse_html(page.html)[0] for page in pages), pages


def test_each_number_has_its_claimant_and_its_outlets():
    """The two sides on two lines, the addends of a sum, and what nobody is named for."""
    text, _ = told(*STORIES)
    assert text.split("\n") == [
        "Numbers, and who says so",
        "",
        "Belarus",
        "• Still held: at least 1,253, say rights groups, 11 Nov — Pravy Dom",
        "",
        "November 2026",
        "• Pardoned, says the state: 20 (Viesnik, <Open> Frontier) + at least 24 (Viesnik)",
        "• Pardoned: 22, say rights groups — Pravy Dom, A, B +2",
        "• Released: 7 — Viesnik",
        "• 5 stories: Pardons 5",
        "",
        "Only numbers that a report gives: one for each event and each side; the two sides are never added up.",
    ]


def test_every_outlet_behind_a_number_is_a_link():
    """One tap from the number to the report that carries it."""
    _, (page,) = told(*STORIES)
    _, entities = parse_html(page.html)
    links = [entity["url"] for entity in entities if entity["type"] == "text_link"]
    assert links == [f"https://outlet.example/{key}" for key in ("40", "10", "11", "20", "30", "31", "32", "50")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_telegram_takes_a_year_of_numbers_in_every_language(lang):
    """Twelve months of two sides are several pages, each within its bounds."""
    stories = [
        event(number, Fact("pardoned", number, claimant=who), hours=-hours, outlets=("A" * 60, "B", "C", "D"))
        for number, (hours, who) in enumerate(
            ((hours, who) for hours in range(0, 8000, 80) for who in ("state", "rights_group")), 10
        )
    ]
    _, pages = told(*stories, lang=lang, months=12)
    assert len(pages) > 1
    for page in pages:
        shown, entities = parse_html(page.html)
        assert 0 < units(shown) <= 4096
        assert len(entities) <= 100


def test_months_beyond_the_wish_are_left_out():
    """Of all countries only the newest months are told."""
    stories = (*STORIES, event(9, Fact("pardoned", 3, claimant="state"), hours=-2000))
    assert "August 2026" in told(*stories)[0]
    assert "August 2026" not in told(*stories, months=1)[0]


def test_no_numbers_say_so():
    """And not with an empty title."""
    (page,) = stats([], "en", shipped(), months=2)
    assert page.html == "No numbers yet."


def test_looking_back_gives_events_with_their_days():
    """What is left out is counted."""
    (page,) = timeline(STORIES[:2], 5, date(2026, 11, 1), "en", shipped())
    text, _ = parse_html(page.html)
    assert text.startswith(
        "Since 1 Nov 2026\n\nBelarus · Pardons · 3 Nov\n• 20 people pardoned, says the state — Viesnik"
    )
    assert text.endswith("… and 3 more stories")
    (page,) = timeline((), 0, date(2025, 11, 1), "be", shipped())
    assert page.html == "З 1 лістапада 2025 па тэмах і краінах гэтага чата нічога няма."


def test_a_search_shows_harmlessly_what_was_asked():
    """Typed words come back as words."""
    (page,) = found((), "<b>/forget</b>", "en", shipped())
    assert page.html == "No story holds “&lt;b&gt;\u2215forget&lt;\u2215b&gt;”."
    (page,) = found(STORIES[:1], "Viesnik", "en", shipped())
    assert parse_html(page.html)[0].startswith("Stories with “Viesnik”\n\nBelarus · Pardons · 3 Nov")
