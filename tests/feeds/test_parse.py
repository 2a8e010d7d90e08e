"""Feed documents in, plain entries out: formats, ids, titles, and what is no feed."""

import contextlib
import csv
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from watcher.errors import FeedUnreadable
from watcher.feeds.draft import ParsedFeed
from watcher.feeds.parse import MOST_ENTRIES, parse_feed

URL = "https://news.example/rss.xml"
FEEDS = Path(os.environ.get("WATCHER_SHARED", "../shared")) / "feeds"


def parse(text: str, content_type: str = "") -> ParsedFeed:
    return parse_feed(text.encode(), content_type, URL)


def rss_items(items: str, channel: str = "") -> ParsedFeed:
    return parse(f'<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>{channel}{items}</channel></rss>')


RSS_091 = '<rss version="0.91"><channel><title>T</title><item><title>A</title><link>https://n.example/1</link></item></channel></rss>'
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
    "<channel><title>T</title></channel>"
    '<item rdf:about="https://n.example/1"><title>A</title><link>https://n.example/1</link></item></rdf:RDF>'
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="be"><title>T</title><entry><id>tag:n.example,2026:1</id>'
    '<title>A</title><link rel="self" href="https://n.example/self"/><link href="/1"/>'
    "<updated>2026-11-23T10:00:00+03:00</updated></entry></feed>"
)
JSON = (
    '{"version": "https://jsonfeed.org/version/1.1", "title": "T", "language": "be", "items": [{"id": 7, "title": "A", '
    '"url": "https://n.example/1", "content_html": "<p>Text</p>", "date_published": "2026-11-23T10:00:00+03:00"}]}'
)


@pytest.mark.parametrize(
    ("document", "link"),
    [
        pytest.param(RSS_091, "https://n.example/1", id="RSS 0.91"),
        pytest.param(RDF, "https://n.example/1", id="RDF, RSS 1.0"),
        pytest.param(ATOM, "https://news.example/1", id="Atom, its link relative"),
        pytest.param(JSON, "https://n.example/1", id="JSON Feed"),
    ],
)
def test_every_format_gives_the_same_kind_of_entry(document, link):
    """Outlets do not choose their format for us."""
    feed = parse(document)
    assert feed.title == "T"
    assert [(entry.title, entry.link) for entry in feed.entries] == [("A", link)]


def test_dates_and_languages_come_out_of_atom_and_json():
    """Aware UTC, and the language that the document declares."""
    for document in (ATOM, JSON):
        (entry,) = parse(document).entries
        assert entry.published_at == datetime(2026, 11, 23, 7, tzinfo=UTC)
        assert entry.lang == "be"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        pytest.param("Tom &amp; Jerry", "Tom & Jerry", id="escaped once"),
        pytest.param("Tom &amp;amp; Jerry", "Tom & Jerry", id="escaped twice"),
        pytest.param("&amp;#1055;омилование", "Помилование", id="a number for a letter"),
        pytest.param("&lt;b&gt;Помилова&lt;/b&gt;ны", "Помилованы", id="markup inside a word"),
        pytest.param("<![CDATA[Freed<br/>at last]]>", "Freed at last", id="a break parts words"),
        pytest.param("  Two\n\t lines ", "Two lines", id="loose space"),
        pytest.param("2 &lt; 3 &amp; 5 &gt; 4", "2 < 3 & 5 > 4", id="signs that are no markup"),
        pytest.param("по\u00adмилованы", "помилованы", id="a soft hyphen"),
        pytest.param("Freed &#1114112;", "Freed \ufffd", id="a character that cannot be"),
        pytest.param("Freed &#55296;&#xDFFF;", "Freed \ufffd\ufffd", id="halves of a pair"),
    ],
)
def test_titles_are_plain_text(written, read):
    """A keyword must not be missed for the sake of a tag inside it."""
    (entry,) = rss_items(f"<item><title>{written}</title></item>").entries
    assert entry.title == read


def test_an_entry_without_an_id_gets_its_link_then_a_digest_of_its_title():
    """Something must tell entries apart, and the same one must get the same id tomorrow."""
    items = "<item><title>A</title><link>https://n.example/1?utm_source=rss</link></item><item><title>B</title></item>"
    first, second = rss_items(items).entries
    assert first.entry_id == "https://n.example/1"
    assert second.entry_id.startswith("sha256:")
    assert second.entry_id == rss_items(items).entries[1].entry_id


def test_an_id_that_is_used_twice_hides_nothing():
    """Ten entries under one id were seen: nine would be lost."""
    items = "".join(f"<item><guid>same</guid><title>{title}</title></item>" for title in "ABC")
    assert [entry.title for entry in rss_items(items).entries] == ["A", "B", "C"]


def test_the_same_item_twice_counts_once():
    """Some feeds list their newest item at the top and again below."""
    assert len(rss_items("<item><guid>1</guid><title>A</title></item>" * 2).entries) == 1


def test_an_item_without_a_title_is_named_by_its_text_and_one_without_either_is_left_out():
    """Posts of channels have no titles; an empty line helps nobody."""
    feed = rss_items(
        "<item><description>Seven were freed today.</description></item><item><link>https://n.example/2</link></item>"
    )
    assert [entry.title for entry in feed.entries] == ["Seven were freed today."]
    assert feed.warnings == ("1 items without title and text left out",)


def test_the_full_text_stands_in_for_a_missing_summary():
    """Some outlets give only content:encoded."""
    item = (
        '<item><title>A</title><description></description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        "<![CDATA[<p>Three women</p><script>track()</script><p>were freed.</p>]]></content:encoded></item>"
    )
    (entry,) = rss_items(item).entries
    assert entry.summary == "Three women were freed."


def test_summaries_are_bounded_between_words():
    """A whole book in a summary must not fill the database."""
    (entry,) = rss_items(f"<item><title>A</title><description>{'word ' * 5000}</description></item>").entries
    assert 1500 < len(entry.summary) <= 2000
    assert entry.summary.endswith("word…")


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "mailto:a@b.example"]
)
def test_only_web_links_come_out(link):
    """A link goes into a message that thousands may press."""
    (entry,) = rss_items(f"<item><title>A</title><link>{link}</link><guid>{link}</guid></item>").entries
    assert entry.link == ""


def test_no_more_than_five_hundred_entries_count():
    """A hundred thousand items took eight seconds; the newest five hundred take one."""
    feed = rss_items("".join(f"<item><title>N {n}</title></item>" for n in range(20_000)))
    assert [feed.entries[0].title, feed.entries[-1].title] == ["N 0", "N 499"]
    assert len(feed.entries) == MOST_ENTRIES


def test_a_date_without_a_zone_is_read_in_the_channels():
    """The channel's own clock says which zone its editors write in."""
    channel = "<lastBuildDate>Mon, 23 Nov 2026 12:00:00 +0300</lastBuildDate>"
    (entry,) = rss_items("<item><title>A</title><pubDate>23.11.2026 10:00</pubDate></item>", channel).entries
    assert entry.published_at == datetime(2026, 11, 23, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        pytest.param(b"", "the answer is empty", id="nothing"),
        pytest.param(b" \n\t ", "the answer is empty", id="nothing but space"),
        pytest.param(b"<xml></xml>", "root is <xml>", id="eleven bytes, as a dead feed was seen to give"),
        pytest.param(b"<!DOCTYPE html><html><body>Hi</body></html>", "an HTML page", id="a page"),
        pytest.param(b"<!-- x --><html lang='be'><body>Hi</body></html>", "an HTML page", id="a page behind a comment"),
        pytest.param(b"<html><title>Just a moment...</title></html>", "browser check", id="a challenge"),
        pytest.param(b'{"items": []}', "no JSON Feed", id="other JSON"),
        pytest.param(b'["a"]', "no JSON Feed", id="a JSON list"),
        pytest.param(b"{broken", "begins like JSON", id="no JSON"),
        pytest.param(b"[" * 100_000, "begins like JSON", id="JSON nested without end"),
        pytest.param(b"<urlset><url><loc>https://n.example</loc></url></urlset>", "a sitemap", id="a sitemap"),
        pytest.param(b"/etc/passwd", "plain text", id="a path"),
        pytest.param(b"https://127.0.0.1/feed", "plain text", id="an address"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00", "plain text", id="a picture"),
    ],
)
def test_what_is_no_feed_is_named(body, says):
    """`0 items` would look like a quiet day; the operator must read what came instead."""
    with pytest.raises(FeedUnreadable, match=says):
        parse_feed(body, "text/html", URL)


def test_a_body_that_is_a_path_reads_no_file(tmp_path):
    """Handed bytes, feedparser opens the file of that name: a server could read ours."""
    secret = tmp_path / "secret.xml"
    secret.write_text('<rss version="2.0"><channel><item><title>secret</title></item></channel></rss>')
    with pytest.raises(FeedUnreadable):
        parse_feed(str(secret).encode(), "", URL)


@pytest.mark.parametrize("entity", ["file:///etc/hostname", "http://127.0.0.1:9/x"])
def test_external_entities_are_not_read(entity):
    """XXE: a document must not make the parser read our files or our network."""
    feed = parse(
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "{entity}">]>'
        '<rss version="2.0"><channel><item><title>A &x; B</title></item></channel></rss>'
    )
    assert all(entry.title.startswith("A") and len(entry.title) < 10 for entry in feed.entries)


def test_a_feed_without_entries_is_a_feed_with_a_warning():
    """An outlet that is just starting is not broken; one that is emptied should be seen."""
    feed = rss_items("")
    assert feed.entries == ()
    assert feed.warnings == ("the feed has no entries",)


def test_control_characters_do_not_cost_the_feed():
    """A stray byte from an editor's clipboard makes XML invalid; the other nineteen items are fine."""
    (entry,) = rss_items("<item><title>Fre\x0bed</title></item>").entries
    assert entry.title == "Freed"


@pytest.mark.parametrize("cut", range(40, 400, 45))
def test_a_document_cut_anywhere_never_raises_anything_else(cut):
    """Whatever comes over the network ends as entries or as FeedUnreadable."""
    document = ATOM.encode()
    with contextlib.suppress(FeedUnreadable):
        parse_feed(document[:cut], "application/xml", URL)


def shared_documents() -> list[dict[str, str]]:
    if not FEEDS.is_dir():
        return []
    with (FEEDS / "MANIFEST.tsv").open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.shared
@pytest.mark.skipif(not FEEDS.is_dir(), reason="no shared feed documents (WATCHER_SHARED)")
def test_every_document_that_was_ever_seen_parses():
    """Real feeds of sixty outlets: none may break the parser, and none may lose what it holds."""
    documents = shared_documents()
    assert len(documents) == 215
    for row in documents:
        feed = parse_feed((FEEDS / row["file"]).read_bytes(), "", URL)
        # Items that are there twice, or hold nothing, count once or not at all.
        assert len(feed.entries) >= int(row["items"]) // 2, row["file"]
        assert all(entry.title and len(entry.summary) <= 2000 for entry in feed.entries), row["file"]


@pytest.mark.shared
@pytest.mark.skipif(not FEEDS.is_dir(), reason="no shared feed documents (WATCHER_SHARED)")
def test_windows_1251_comes_out_as_cyrillic():
    """Read as anything else, no keyword ever hits, and nothing complains."""
    found = 0
    for path in sorted(FEEDS.glob("*.xml")):
        if b"windows-1251" in path.read_bytes()[:200].lower():
            feed = parse_feed(path.read_bytes(), "text/xml", URL)
            letters = [char for entry in feed.entries for char in entry.title if char.isalpha()]
            cyrillic = [char for char in letters if "Ѐ" <= char <= "ӿ"]
            assert len(cyrillic) > 0.6 * len(letters), path.name
            found += 1
    assert found >= 3


def test_half_a_letter_from_json_becomes_a_sign_that_can_be_stored():
    """A truncated emoji in one JSON Feed must not end the polling of all others."""
    item = b'{"id": "1\\ud83d", "title": "Nine freed \\ud83d"}'
    body = b'{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [' + item + b"]}"
    entry = parse_feed(body, "application/feed+json", "https://one.example/feed.json").entries[0]
    assert entry.title.encode().decode() == "Nine freed \ufffd"
    assert entry.entry_id.encode()
