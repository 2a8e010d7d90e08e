"""Voices are counted, not outlets."""

import pytest

from watcher.records import Report
from watcher.stories.grouping.voices import credited_wire, house, source_of, voice_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("БелТА", "BelTA English", id="script and edition"),
        pytest.param("Meduza", "Meduza in English", id="edition"),
        pytest.param("УНІАН", "UNIAN", id="Ukrainian script"),
    ],
)
def test_editions_of_one_house_are_one_voice(one, other):
    """A newspaper that reports in two languages has still one newsroom."""
    assert house(one) == house(other)


def test_houses_stay_apart():
    """Two outlets that share a word are two."""
    assert house("Radio Svaboda") != house("Radio Racyja")


def test_an_aggregator_speaks_for_the_outlet_in_its_title():
    """Google News adds ` - Outlet`; the outlet spoke, not Google."""
    item = Report("1", "Лукашенко помиловал 30 осужденных - БелТА", kind="aggregator", outlet="Google News")
    assert voice_of(item) == voice_of(Report("2", "x", outlet="BelTA"))


def test_an_aggregator_without_a_source_speaks_for_nobody():
    """The caller gives it the story's voice, so that it adds none."""
    assert voice_of(Report("1", "Помилованы 30 человек", kind="aggregator", outlet="Digest")) == ""


def test_a_copy_has_its_origins_voice():
    """Whatever the copying outlet's name."""
    assert voice_of(Report("1", "x", outlet="Daily Post"), origin="reuters") == "reuters"


@pytest.mark.parametrize(
    ("summary", "wire"),
    [
        ("MINSK (Reuters) - Nineteen people left prison.", "reuters"),
        ("Nineteen people left prison. — AP", "ap"),
        ("МИНСК (БелТА) — Указ подписан.", "belta"),
        ("The lawyer (59) - a teacher of law - was freed.", ""),
    ],
)
def test_credited_agencies_are_the_voice(summary, wire):
    """A rewritten dispatch names its agency at the head or the foot."""
    assert credited_wire(summary) == wire


def test_without_an_outlet_the_host_speaks_and_a_mirror_speaks_for_its_main_host():
    """JSON lines may have no outlet."""
    item = Report("1", "x", link="https://www.mirror.example/a/1")
    assert voice_of(item, mirrors={"mirror.example": "main.example"}) == "main.example"


def test_a_dash_inside_a_title_is_no_source_when_what_follows_is_long():
    """Only a short tail is an outlet's name."""
    assert source_of("Two freed - a long list of names of all the others was never published") == ""
