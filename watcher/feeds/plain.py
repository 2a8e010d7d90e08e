"""Plain text out of what feeds put into titles and summaries: markup, entities, entities of entities, loose space."""

import html
import re

#: A raw text is cut here before it is cleaned: nobody announces news later than that, and patterns stay cheap.
_RAW_LIMIT = 40_000
_HIDDEN = re.compile(r"<(script|style|head|template)\b[^>]*>.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9:-]{0,30})(?:\s[^<>]*|/)?>|<[!?][^<>]*>")
#: Tags inside a word; every other tag parts words.
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "tt",
        "u",
        "wbr",
    ]
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_INVISIBLE = re.compile(r"[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f]")
_SPACE = re.compile(r"\s+")


def plain_text(raw: str) -> str:
    """`raw` without markup, entities decoded as often as the feed encoded them (at most twice), space folded.

    A `<` that begins no tag stays. Soft hyphens and direction marks go: they part words that a reader sees whole.
    """
    text = raw[:_RAW_LIMIT]
    if "<" in text:
        text = _without_markup(text)
    for _ in range(2):
        if "&" not in text or not _ENTITY.search(text):
            break
        text = html.unescape(text)
        if "<" in text:
            text = _without_markup(text)
    text = _INVISIBLE.sub("", text).encode("utf-8", "ignore").decode("utf-8")
    return _SPACE.sub(" ", text).strip()


def _without_markup(text: str) -> str:
    text = _HIDDEN.sub(" ", _CDATA.sub("", text))
    return _TAG.sub(lambda tag: "" if (tag[1] or "").lower() in _INLINE else " ", text)


def shorten(text: str, limit: int) -> str:
    """`text` in at most `limit` characters, cut between words, an ellipsis where something was cut."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    at = cut.rfind(" ")
    return (cut[:at] if at > limit // 2 else cut).rstrip(" ,;:-–—") + "…"
