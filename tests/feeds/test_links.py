"""One spelling for one address; one key for one page on many mirrors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.feeds.links import canonical_link, mirror_key

MIRRORS = {"zerkalo.io": ("br0wse-zerkalo.site", "zerkalo-bypass.online"), "charter97.org": ("charter97.link",)}


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        pytest.param(
            "HTTPS://News.Example./A?utm_source=rss&id=7", "https://news.example/A?id=7", id="case, dot, tracking"
        ),
        pytest.param("https://n.example?utm_medium=x&fbclid=y", "https://n.example/", id="nothing but tracking"),
        pytest.param(
            "https://n.example/a?ref=rss&from=2024", "https://n.example/a?from=2024", id="ref=rss, but not from=2024"
        ),
        pytest.param(
            "https://n.example/a?q=%D0%BF&b", "https://n.example/a?q=%D0%BF&b", id="other queries stay as they are"
        ),
        pytest.param("http://n.example:80/a", "http://n.example/a", id="the default port"),
        pytest.param("https://n.example:8443/a", "https://n.example:8443/a", id="another port"),
        pytest.param("https://user:pw@n.example/a", "https://n.example/a", id="no passwords in messages"),
        pytest.param("https://n.example/a#xtor=RSS-1", "https://n.example/a", id="a fragment that tracks"),
        pytest.param("https://n.example/a#item3", "https://n.example/a#item3", id="a fragment that points"),
        pytest.param("/news/1", "https://base.example/news/1", id="relative"),
        pytest.param("//n.example/1", "https://n.example/1", id="without a scheme"),
        pytest.param(" https://n.example/a\n b ", "https://n.example/a%20b", id="broken over lines"),
        pytest.param('https://n.example/"><script>', "https://n.example/%22%3E%3Cscript%3E", id="markup in an address"),
        pytest.param("javascript:alert(1)", "", id="a script"),
        pytest.param("https://[::1", "", id="broken"),
        pytest.param("https://n.example:99999/", "", id="a port that cannot be"),
        pytest.param("https://n.example/" + "a" * 2100, "", id="endless"),
        pytest.param("https://наша-ніва.example/Навіны", "https://наша-ніва.example/Навіны", id="letters of ours"),
    ],
)
def test_one_spelling_for_one_address(written, canonical):
    """The link is what tells copies of a story from new ones, and what readers press."""
    assert canonical_link(written, "https://base.example/rss") == canonical


@given(st.text(max_size=80))
def test_whatever_is_written_a_link_is_web_or_empty_and_stable(text):
    """It goes into messages: nothing but http and https may come out, whatever went in."""
    link = canonical_link(text, "https://base.example/")
    assert link == "" or link.startswith(("http://", "https://"))
    assert canonical_link(link) == link


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param(
            "https://news.zerkalo.io/life/56789.html",
            "https://br0wse-zerkalo.site/news/56789.html",
            True,
            id="a mirror",
        ),
        pytest.param(
            "https://zerkalo.io/life/56789.html", "http://www.zerkalo.io/x/56789.html?a", True, id="its own hosts"
        ),
        pytest.param("https://zerkalo.io/a/56789.html", "https://zerkalo.io/a/56780.html", False, id="other pages"),
        pytest.param(
            "https://zerkalo.io/about", "https://zerkalo-bypass.online/about", True, id="a page without a number"
        ),
        pytest.param(
            "https://charter97.org/ru/news/2026/11/23/70001/",
            "https://charter97.link/ru/news/2026/11/23/70001",
            True,
            id="a dated path",
        ),
        pytest.param("https://a.example/1", "http://www.a.example/1/", True, id="www, scheme and slash"),
        pytest.param("https://a.example/1", "https://b.example/1", False, id="another outlet"),
        pytest.param(
            "https://notzerkalo.io/56789", "https://zerkalo.io/56789", False, id="a name that only ends alike"
        ),
        pytest.param("https://a.example/?p=1", "https://a.example/?p=2", False, id="told apart by the query"),
    ],
)
def test_mirrors_share_a_key(one, other, same):
    """Blocked outlets change hosts every few weeks: the same story must not alert twice."""
    assert (mirror_key(one, MIRRORS) == mirror_key(other, MIRRORS)) == same


def test_no_link_has_no_key():
    """Entries without links must not all be the same page."""
    assert mirror_key("", MIRRORS) == ""
