"""The country that a story is about: the state that holds, tries or pardons, not the outlet's."""

from watcher.stories.lexicon import Lexicon
from watcher.stories.reading import TITLE, REST, Reading

_TITLE_BONUS = 1.5
_REST_SHARE = 0.4
#: What a feed about one country says before a word is read: less than one mention.
_FEED = 0.5


def country_of(reading: Reading, feed_country: str | None, lexicon: Lexicon) -> str:
    """The code of the country with the strongest marks in the report, or "". A feed's country decides only where nothing else does."""
    scores: dict[str, float] = {}
    seen: set[tuple[str, str, int]] = set()
    for hit in reading.hits:
        for code, weight, kind in reading.compiled.marks.get(hit.term, ()):
            part = reading.part(hit)
            if (code, kind, part) in seen:
                continue
            seen.add((code, kind, part))
            factor = _TITLE_BONUS if part == TITLE else _REST_SHARE if part == REST else 1.0
            scores[code] = scores.get(code, 0.0) + weight * factor
    if feed_country:
        scores[feed_country] = scores.get(feed_country, 0.0) + _FEED
    # The earlier mark wins a tie: dicts keep the order of the report.
    return max(scores, key=lambda code: scores[code]) if scores else ""
