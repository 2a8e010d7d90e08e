"""Documents written to hurt a parser, through its own process: each ends in bounds, and the next one is read."""

import os

import pytest

from watcher.errors import FeedUnreadable
from watcher.feeds.parse import parse_feed
from watcher.net.child import Child

URL = "https://news.example/rss"


def channel(inside: str, doctype: str = "") -> bytes:
    return f'<?xml version="1.0"?>{doctype}<rss version="2.0"><channel>{inside}</channel></rss>'.encode()


def laughs(times: int) -> str:
    entities = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(times))
    return f'<!DOCTYPE rss [<!ENTITY l0 "lol">{entities}]>'


GOOD = channel("<item><title>Freed</title></item>")
#: Killed, or refused, or read: whatever it is, within the limits and without harm to what comes next.
ATTACKS = {
    "an attribute flood": channel("<item " + " ".join(f'a{n}="1"' for n in range(40_000)) + "><title>x</title></item>"),
    "a tower of elements": b"<a>" * 1_500_000,
    "a tower in a summary": channel("<item><description>" + "<a>" * 150_000 + "</description></item>"),
    "a flood of ampersands": channel("<item><title>x</title><description>" + "&" * 1_000_000 + "</description></item>"),
    "a billion laughs": channel("<item><title>&l9;</title></item>", laughs(9)),
    "one entity ten thousand times": channel(
        f"<item><title>{'&l0;' * 10_000}</title></item>", f'<!DOCTYPE rss [<!ENTITY l0 "{"x" * 50_000}">]>'
    ),
    "an unclosed comment, often": channel("<item><title>x</title><description>" + "&lt;!--" * 200_000),
    "scripts without an end": channel("<item><title>x</title><description>" + "&lt;script " * 100_000),
    "a slash in a doctype": channel("<item><title>a & b</title></item>", r"<!DOCTYPE rss [<!ENTITY x '\1'>]>"),
    "impossible characters": channel("<item><title>&#1114112;&#55296;&#xFFFFFFFFFF;&#x0;</title></item>"),
    "a number without end": channel(f"<item><title>&#{'9' * 100_000};</title></item>"),
    "nothing but items": channel("<item/>" * 500_000),
    "deep JSON": b"[" * 1_000_000,
    "a punycode declaration": b'<?xml version="1.0" encoding="punycode"?><rss/>' + b"-\xff" * 500_000,
    "zeros": bytes(2_000_000),
    "a name of spaces": channel("<item><title>" + " " * 2_000_000 + "</title></item>"),
    "a date of digits": channel(f"<item><title>x</title><pubDate>{'1' * 500_000}</pubDate></item>"),
    "an address of slashes": channel(f"<item><title>x</title><link>https://x{'/' * 900_000}</link></item>"),
}


@pytest.mark.parametrize("name", ATTACKS)
async def test_an_attack_ends_within_its_limits(name):
    """A server that hates us may cost us seconds, never the other feeds."""
    async with Child(parse_feed, cpu_s=1, wall_s=60.0) as child:
        try:
            feed = await child.run(ATTACKS[name], "application/xml", URL)
        except FeedUnreadable as error:
            assert "\n" not in str(error)
            assert len(str(error)) < 400
        else:
            assert len(feed.entries) <= 500
            assert all(len(entry.title) <= 500 and len(entry.summary) <= 2000 for entry in feed.entries)
        assert [entry.title for entry in (await child.run(GOOD, "", URL)).entries] == ["Freed"]


@pytest.mark.parametrize("seed", range(4))
async def test_noise_is_refused_in_words(seed):
    """Whatever bytes come, the answer is entries or FeedUnreadable."""
    noise = bytes((n * 7919 + seed * 104_729) % 251 for n in range(5000))
    async with Child(parse_feed) as child:
        with pytest.raises(FeedUnreadable):
            await child.run(noise, "", URL)


async def test_a_body_that_names_a_file_reads_none():
    """The oldest hole of this parser, behind every layer of ours."""
    async with Child(parse_feed) as child:
        with pytest.raises(FeedUnreadable, match="plain text"):
            await child.run(os.fsencode(__file__), "", URL)
