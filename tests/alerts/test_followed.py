"""What an alert tells a chat of the people whom it follows."""

import pytest

from tests.builders import NOW, make_chat, make_report, make_story
from tests.shipped_phrases import LANGUAGES, shipped
from tests.telegram_html import parse_html
from watcher.alerts.audience import hears_at_once
from watcher.alerts.compose import alert, digest
from watcher.alerts.naming import name_in, names_in
from watcher.records import Mention, Person

VERA = Person("by-vera", "BY", "Вера Вераснёва", "Вера Вереснева", "Viera Vierasniova", ("Віра Вереснєва",))
IHNAT = Person("by-ihnat", "BY", "Ігнат Дуброўскі", "", "Ihnat Dubrouski")
SILENT = Person("by-silent", "BY", "Тая", "Тая", "Taja", private=True)


def names(lang="en"):
    return names_in((VERA, IHNAT, SILENT), {"by-vera", "by-ihnat", "by-silent"}, lang)


def report(number, *mentions, **changes):
    return make_report(str(number), mentions=mentions, **{"outlet": f"Outlet {number}"} | changes)


def lines(*reports, lang="en", follows=None):
    story = make_story(reports=reports)
    page = alert(story, lang, shipped(), follows=names(lang) if follows is None else follows)
    text, _ = parse_html(page.html)
    return text.split("\n")


def absent(person_id="by-vera", spelling="Вера"):
    return Mention(person_id, spelling, not_among=True)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Not among those freed: Viera Vierasniova, says Outlet 1."),
        ("be", "Няма сярод вызваленых: Вера Вераснёва, паведамляе Outlet 1."),
        ("ru", "Среди освобождённых нет: Вера Вереснева, сообщает Outlet 1."),
        ("uk", "Серед звільнених немає: Віра Вереснєва, повідомляє Outlet 1."),
        ("de", "Nicht unter den Freigelassenen: Viera Vierasniova, laut Outlet 1."),
    ],
)
def test_who_is_not_among_the_freed_is_told_to_their_followers(lang, line):
    """Families learn of an absence as surely as of a release, and from whom."""
    assert line in lines(report(1, absent()), lang=lang)


def test_the_outlet_that_says_so_is_a_link():
    """A grave word leads to its source."""
    page = alert(make_story(reports=(report(1, absent()),)), "en", shipped(), follows=names())
    assert 'says <a href="https://outlet.example/1">Outlet 1</a>.' in page.html


def test_several_who_are_absent_share_the_line_of_their_report():
    """And another outlet has its own."""
    found = lines(report(1, absent(), absent("by-ihnat")), report(2, absent()))
    assert "Not among those freed: Viera Vierasniova, Ihnat Dubrouski, says Outlet 1." in found
    assert sum("Not among" in line for line in found) == 1


def test_nobody_else_is_told_who_follows_whom():
    """A chat that follows nobody sees the story as everybody does."""
    assert lines(report(1, absent()), follows={}) == lines(report(1), follows={})


@pytest.mark.parametrize("kind", ["state", "aggregator"])
@pytest.mark.parametrize("not_among", [True, False])
def test_a_name_that_only_the_state_or_an_aggregator_printed_is_not_ours_to_print(kind, not_among):
    """Rights groups hold names back for reasons; a follower hears of the story, and reads the headline as it is."""
    mention = Mention("by-vera", "Вера", not_among=not_among)
    found = lines(report(1, mention, kind=kind))
    assert not any("Viera" in line for line in found)
    story = make_story(reports=(report(1, mention, kind=kind),), people=(mention,), topics=("sentence",))
    chat = make_chat(topics=frozenset({"death"}), follows=frozenset({"by-vera"}))
    assert hears_at_once(chat, story, countries=frozenset({"BY"}))


def test_a_name_that_a_trusted_source_printed_too_is_printed():
    """Whoever printed it first."""
    found = lines(
        report(1, Mention("by-vera", "Вера"), kind="state"), report(2, Mention("by-vera", "Вера"), kind="rights")
    )
    assert "You follow: Viera Vierasniova." in found


def test_an_absence_that_only_the_state_claims_is_not_told_as_one():
    """The rights group names her and says nothing of that."""
    found = lines(report(1, absent(), kind="state"), report(2, Mention("by-vera", "Вера"), kind="rights"))
    assert "You follow: Viera Vierasniova." in found
    assert not any("Not among" in line for line in found)


def test_a_withdrawn_report_says_nothing_of_anybody():
    """Its outlet took it back."""
    found = lines(report(1, absent(), withdrawn=True), report(2))
    assert not any("Viera" in line for line in found)


def test_private_people_have_no_name_here():
    """Should one slip through, nothing is composed of them."""
    assert "by-silent" not in names()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everybody_has_a_name_in_every_language(lang):
    """A column that the list leaves empty gives the next best spelling."""
    assert name_in(IHNAT, lang) in {"Ігнат Дуброўскі", "Ihnat Dubrouski"}


def test_the_news_stays_first():
    """What happened, then whom one follows, then who says so."""
    found = lines(report(1, absent(), published_at=NOW))
    assert found[0] == "Belarus · Pardons"
    assert found[1].startswith("Not among those freed")


def test_a_digest_tells_it_under_the_storys_line():
    """Who chose digests alone follows people as well."""
    story = make_story(reports=(report(1, absent()),))
    (page,) = digest([story], "en", (NOW, NOW), shipped(), follows=names())
    assert parse_html(page.html)[0].endswith("Outlet 1\nNot among those freed: Viera Vierasniova, says Outlet 1.")
