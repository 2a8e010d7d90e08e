"""What an entry says, as features that need no common language: concepts, places, names, numbers, rare words.

Features are short strings with a letter for their sort: `c:` a concept, `g:` a country, `l:` a town, `N:` a name's
skeleton, `w:` another word, `q:` a number with its unit.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from watcher.records import Fact, Report
from watcher.stories.grouping.concepts.countries import DOMAINS
from watcher.stories.grouping.concepts.places import CAPITALS
from watcher.stories.grouping.concepts.tables import tables
from watcher.stories.grouping.rarity import base_weight
from watcher.stories.grouping.reading import Part, read_part
from watcher.stories.grouping.similarity import shingles, title_key
from watcher.stories.grouping.voices import host_of, without_source
from watcher.stories.grouping.worlds import trades_of, worlds_of

#: What a feature of the summary weighs against one of the title.
SUMMARY_FACTOR = 0.75
#: What a country counts that only a town or the verdict tells.
IMPLIED_FACTOR = 0.7
#: Summaries are read up to here: feeds that carry whole articles would meet every entry.
LONGEST_SUMMARY = 400

#: Topics of a verdict that are kinds of event, where the text itself shows none.
_TOPIC_KINDS = {
    "pardon": "c:pardon", "release": "c:release", "detention": "c:detain", "sentence": "c:verdict", "death": "c:death",
}  # fmt: skip
#: Tallies of one month have near neighbours in those of the next.
_TOTALS = frozenset({"c:statistics", "c:held_total"})
#: States that impose sanctions of their own; and words for the union that does.
_ISSUERS = frozenset({"US", "GB", "CA", "CH", "AU", "NZ", "JP", "UA", "LT", "LV", "EE", "PL", "CZ"})
_UNION = frozenset({"c:european_union", "l:brussels"})
_NONE: frozenset[str] = frozenset()
_NO_NUMBERS: frozenset[int] = frozenset()
#: Numbers that tell nothing: of pairs the news is full.
_FEW = frozenset({0, 1, 2})
#: Most entries have none: they share one empty mapping, which nobody changes.
_NO_GIVEN: dict[str, frozenset[int]] = {}
_NO_TWINS: dict[str, str] = {}
_BEFALLS = frozenset({"c:death", "c:detain", "c:custody", "c:verdict", "c:search", "c:trial"})
#: Turns that count in a summary too; the simple words for `again` say too much there.
_BODY_TURNS = frozenset({"turn_second", "turn_partial", "turn_grown"})


class Signature(NamedTuple):
    """An entry as the grouper compares it."""

    at: datetime
    lang: str
    outlet: str
    #: Feature -> 1 in the title, less in the summary alone.
    features: dict[str, float]
    #: Kinds of event in the title; those of the summary where the title has none.
    kinds: frozenset[str]
    #: Whether the title tells the kind.
    sure_kind: bool
    #: Kinds anywhere.
    all_kinds: frozenset[str]
    #: Countries named, or known from towns and rulers.
    countries: frozenset[str]
    #: Those of the title.
    sure_countries: frozenset[str]
    #: The country that the feed suggests; "" when it suggests none.
    likely_country: str
    #: Towns other than capitals and prisons.
    towns: frozenset[str]
    #: Capitals, which may stand for the state.
    capitals: frozenset[str]
    #: Those of the title.
    sure_towns: frozenset[str]
    #: Skeletons of surnames, as far as two names stand together.
    people: frozenset[str]
    #: Whether the title tells them.
    sure_people: bool
    #: Surname -> numbers of the given names beside it, in title and summary.
    given: dict[str, frozenset[int]]
    #: Word -> name, where one capital word may be either: in common with a story they count once.
    twins: dict[str, str]
    #: Plain counts of two and more, title and summary.
    counts: frozenset[int]
    #: Those that tell something: three and more.
    telling: frozenset[int]
    #: How many women it counts, as features.
    women: frozenset[str]
    #: Whether it is a tally.
    tallies: bool
    #: Those of them that it says are passed.
    floors: frozenset[int]
    #: Those of the title.
    title_counts: frozenset[int]
    #: Days that it names, month times 100 plus day.
    dates: frozenset[int]
    #: Months that it names without a day: of which a tally is.
    months: frozenset[int]
    #: Where its people belong: "stage" for sport and concerts, "court" for what befalls prisoners, "harm" for mishaps.
    worlds: frozenset[str]
    #: Who imposes the sanctions that the title tells of.
    issuers: frozenset[str]
    #: By which trades it calls its people.
    trades: frozenset[str]
    #: How it is told: `form_interview` and the like.
    forms: frozenset[str]
    #: How it relates to other news: `turn_again`, `turn_ending` and the like.
    turns: frozenset[str]
    title_key: str
    shingles: frozenset[int]
    #: What all features weigh together while rare.
    mass: float
    #: Features that say something; entries with few are too short to judge.
    substance: float


def sign(
    report: Report,
    at: datetime,
    *,
    country: str = "",
    topics: Iterable[str] = (),
    people: Iterable[str] = (),
    facts: Iterable[Fact] = (),
) -> Signature:
    """The signature of a report. at: its time, aware. country, topics, people, facts: what others know."""
    lang = report.lang or ""
    title = without_source(report.title) if report.kind == "aggregator" else report.title
    head, body = read_part(title, lang), read_part(report.summary[:LONGEST_SUMMARY], lang)
    features = {feature: factor * SUMMARY_FACTOR for feature, factor in body.features.items()} | head.features
    for person in people:
        features[f"p:{person}"] = 1.0
    told = _countries(features)
    countries = told or (frozenset({country}) if country else _NONE)
    if not head.towns | body.towns:
        # A town in common says as much, and should not count twice.
        features.update({"g:" + code: IMPLIED_FACTOR for code in countries if "g:" + code not in features})
    counts = head.counts | body.counts | {fact.count for fact in facts} or _NO_NUMBERS
    return Signature(
        at=at,
        lang=lang,
        outlet=report.outlet,
        features=features,
        kinds=_shared(head.kinds or body.kinds or _kinds_of(topics)),
        all_kinds=_shared(head.kinds | body.kinds),
        sure_kind=bool(head.kinds),
        countries=_shared(countries),
        # Where no word tells a country, the verdict's is as sure as a title's.
        sure_countries=_shared(_countries(head.features) if told else countries),
        likely_country=country or report.feed_country or _domain_country(report),
        towns=_shared(head.towns | body.towns),
        capitals=_shared(frozenset(f[2:] for f in features if f[0] == "l" and f[2:] in CAPITALS)),
        sure_towns=_shared(head.towns),
        people=head.people or body.people or _NONE,
        sure_people=bool(head.people),
        given=body.given | head.given or _NO_GIVEN,
        twins=body.twins | head.twins or _NO_TWINS,
        counts=counts,
        telling=counts - _FEW or _NO_NUMBERS,
        women=_shared(frozenset(f for f in features if f.startswith("q:w"))) if "c:women" in features else _NONE,
        tallies=not features.keys().isdisjoint(_TOTALS),
        floors=head.floors | body.floors or _NO_NUMBERS,
        title_counts=head.counts or _NO_NUMBERS,
        dates=head.dates | body.dates or _NO_NUMBERS,
        months=head.months | body.months or _NO_NUMBERS,
        worlds=_shared(worlds_of(features)),
        trades=_shared(trades_of(features)),
        issuers=_shared(_issuers(head)) if "c:sanction" in head.kinds | body.kinds else _NONE,
        forms=_shared(_lead(title, head, body)),
        turns=_shared(head.turns | (body.turns & _BODY_TURNS)),
        title_key=title_key(head.words),
        shingles=shingles(head.words + body.words),
        mass=sum(base_weight(feature)[0] * factor for feature, factor in features.items()),
        substance=sum(1 for f in features if f[0] in "lNqwp" or tables().weights.get(f, 0) >= 1),
    )


@lru_cache(maxsize=1 << 12)
def _shared(names: frozenset[str]) -> frozenset[str]:
    """The same set for the same names: thousands of entries hold one set of kinds, not one each."""
    return names


def _kinds_of(topics: Iterable[str]) -> frozenset[str]:
    return frozenset(_TOPIC_KINDS[topic] for topic in topics if topic in _TOPIC_KINDS)


def _countries(features: Iterable[str]) -> frozenset[str]:
    """Those named, and those of the towns named."""
    country_of = tables().town_country
    towns = {country_of[feature] for feature in features if feature in country_of}
    return frozenset(towns | {feature[2:] for feature in features if feature[0] == "g"})


def _issuers(head: Part) -> frozenset[str]:
    found = _countries(head.features) & _ISSUERS
    if not head.features.keys().isdisjoint(_UNION):
        found |= {"EU"}
    return found


def _lead(title: str, head: Part, body: Part) -> frozenset[str]:
    """Forms of the title, those that its beginning shows, and corrections that only the summary owns up to."""
    # A summary that begins with its own sort: Portrait of a man, Sylwetka jednego z urzędników.
    found = (body.forms & {"form_correction"}) | body.opening_forms
    if "form_denial" in head.forms or _DENIED_NUMBER.search(title):
        found |= {"form_correction"}
    # A former prisoner who dies or is taken again is news.
    found |= head.forms - ({"form_profile"} if head.kinds & _BEFALLS else _NONE)
    opened = _QUOTE.match(title)
    # A quotation of four words or more opens somebody's story; one of two is an outlet's name.
    if opened and len(opened["said"].split()) >= 4:
        found |= {"form_quote"}
    if _SPEAKER.match(title):
        found |= {"form_speaker"}
    if head.words and head.words[0] in _ASKING and head.words[1:2] != ["najmniej"]:
        found |= {"form_how"}
    return frozenset(found)


#: A surname that speaks: prisoners seldom do.
_SPEAKER = re.compile(r"[^\W\d_]{4,}: ")
#: 16, not 17; 21 человек, а не 22.
_DENIED_NUMBER = re.compile(r"\d\D{0,30}?\b(?:а не|not|nie|не|ne|nicht|y no|et non|o ne)\s+\d")
_QUOTE = re.compile(r"[«\"“„'‘](?P<said>[^»\"”“]{12,})[»\"”“'’]")
#: Questions that explainers open with; not `who`, which lists of the freed do.
_ASKING = frozenset(
    ["как", "як", "jak", "how", "wie", "comment", "como", "kaip", "what", "что", "што", "що", "co", "was", "where"]
)


def _domain_country(report: Report) -> str:
    if report.kind == "aggregator":
        return ""
    by_domain = DOMAINS.get(host_of(report).rpartition(".")[2], "")
    return by_domain or ("BY" if report.lang == "be" else "")
