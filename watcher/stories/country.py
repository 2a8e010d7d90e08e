"""The country that a story is about: the state that holds, tries or pardons, not the outlet's."""

from collections.abc import Collection, Mapping

from watcher.stories.lexicon import Lexicon
from watcher.stories.reading import REST, TITLE, Reading
from watcher.stories.terms import Hit

_TITLE_BONUS = 1.5
_REST_SHARE = 0.4
#: A mark this close to a word that a rule counted is about the one who acts.
_NEAR = 4
_NEAR_BONUS = 1.5
#: A word before a country's name that says where it happens, or where somebody only comes from, in all our languages.
_PLACE_WORDS: Mapping[str, float] = {
    **dict.fromkeys(("в", "во", "у", "ў", "in", "w", "we", "en", "au", "aux"), 1.6),
    **dict.fromkeys(("из", "від", "із", "з", "from", "z", "ze", "aus", "de", "du", "iš"), 0.5),
}
#: Who pardons stands before the verb, or behind one of these: "pardoned by the president of Panama".
_PARDONER_BONUS = 3.0
_BY = frozenset({"by", "von", "vom", "par", "por", "przez"})
#: What a feed about one country, or a language that one country's outlets write, says before a word is read.
_FEED = 0.7
_LANGUAGE = 0.5
#: Who jails for politics: a democracy in the story is mostly the one that protests. Who pardons: anybody.
_RULE_SHARE: Mapping[str, float] = {"authoritarian": 1.0, "mixed": 0.7, "democratic": 0.35}


def country_of(
    reading: Reading, feed_country: str | None, lexicon: Lexicon, *, acts: Collection[int] = (), clemency: bool = False
) -> str:
    """The code of the country with the strongest marks in the report, or "".

    `acts`: the places of the words that the rules counted; marks close to them count more. `clemency`: the story is
    about a pardon, where a democracy is as likely as any. A feed's country, and then the country whose outlets write
    the report's language, decide only where little else speaks.
    """
    scores: dict[str, float] = {}
    seen: set[tuple[str, str, int]] = set()
    packs = lexicon.countries
    for hit in reading.hits:
        for code, weight, kind in reading.compiled.marks.get(hit.term, ()):
            part = reading.part(hit)
            if (code, kind, part) in seen:
                continue
            seen.add((code, kind, part))
            factor = _TITLE_BONUS if part == TITLE else _REST_SHARE if part == REST else 1.0
            if any(abs(hit.first - place) <= _NEAR for place in acts):
                factor *= _NEAR_BONUS
            before = reading.word_before(hit)
            factor *= _PLACE_WORDS.get(before, 1.0)
            if clemency:
                factor *= _PARDONER_BONUS if before in _BY or _leads(hit, acts) else 1.0
            else:
                factor *= _RULE_SHARE[packs[code].rule]
            scores[code] = scores.get(code, 0.0) + weight * factor
    for code in reading.compiled.speakers:
        scores[code] = scores.get(code, 0.0) + _LANGUAGE
    if feed_country:
        scores[feed_country] = scores.get(feed_country, 0.0) + _FEED
    # The earlier mark wins a tie: dicts keep the order of the report.
    return max(scores, key=lambda code: scores[code]) if scores else ""


def _leads(hit: Hit, acts: Collection[int]) -> bool:
    """Whether the first of the words that the rules counted follows closely."""
    return bool(acts) and 0 < min(acts) - hit.last <= _NEAR
