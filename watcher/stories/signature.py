"""What an entry says, as features that need no common language: concepts, places, names, numbers, rare words.

Features are short strings with a letter for their sort: `c:` a concept, `g:` a country, `l:` a town, `N:` a name's
skeleton, `w:` another word, `q:` a number with its unit.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache
from typing import NamedTuple

from watcher.records import Fact, Report
from watcher.stories.concepts import follows, lookup, openers, tables
from watcher.stories.everyday import EVERYDAY
from watcher.stories.places import CAPITALS, DOMAINS
from watcher.stories.quantities import Quantity, month_of, number_word, quantities, unit_of
from watcher.stories.similarity import link_key, shingles, title_key
from watcher.stories.spelling import coarse, normal, skeleton

#: What a feature of the summary weighs against one of the title.
SUMMARY_FACTOR = 0.75
#: Summaries are read up to here: feeds that carry whole articles would meet every entry.
LONGEST_SUMMARY = 600

_TOKEN = re.compile(r"\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[^\W\d_]+(?:'[^\W\d_]+)*")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'"))
_SENTENCE_ENDS = frozenset(".!?:;«»“”„\"—–|…")
# Numbers of articles of law and of colonies name, and do not count: ст. 361-4, ИК-4, Art. 130.
_NAMING = frozenset("ст арт art article articles section paragraph § st артыкул статья статье статьи no nr № п ик пк ік пк сизо сіза".split())


class Word(NamedTuple):
    """What a word says by itself, whatever stands around it."""

    form: str
    #: What the tables know it as.
    meanings: tuple[str, ...]
    #: Phrases that it may open.
    openers: tuple[tuple[tuple[str, ...], str], ...]
    #: Its name feature; empty for words that cannot be a name.
    name: str
    #: Its word feature; empty for everyday words and for words that the tables know.
    plain: str
    capital: bool


@dataclass(frozen=True, slots=True)
class Signature:
    """An entry as the grouper compares it."""

    at: datetime
    lang: str
    outlet: str
    #: Feature -> 1 in the title, less in the summary alone.
    features: dict[str, float]
    #: Kinds of event in the title; those of the summary where the title has none.
    kinds: frozenset[str]
    #: Kinds anywhere.
    all_kinds: frozenset[str]
    #: Countries named, or known from towns and rulers.
    countries: frozenset[str]
    #: The country that the feed suggests; "" when it suggests none.
    likely_country: str
    #: Towns other than capitals; of the title where it has any.
    towns: frozenset[str]
    #: Skeletons of surnames, as far as two names stand together.
    people: frozenset[str]
    #: Plain counts of two and more, title and summary.
    counts: frozenset[int]
    #: How it is told: `form_interview` and the like.
    forms: frozenset[str]
    title_key: str
    shingles: frozenset[int]
    link_key: str
    #: Features that say something; entries with few are too short to judge.
    substance: float


def sign(report: Report, at: datetime, *, country: str = "", people: Iterable[str] = (), facts: Iterable[Fact] = ()) -> Signature:
    """The signature of a report. at: its time, aware. country, people, facts: what other rooms know of it; may be empty."""
    lang = report.lang or ""
    title, summary = _strip_source(report), report.summary[:LONGEST_SUMMARY]
    head, body = _read(title, lang), _read(summary, lang)
    features = dict.fromkeys(body.features, SUMMARY_FACTOR) | dict.fromkeys(head.features, 1.0)
    for person in people:
        features[f"p:{person}"] = 1.0
    named = frozenset(feature[2:] for feature in features if feature.startswith("g:"))
    towns = head.towns or body.towns
    countries = named | {tables().town_country["l:" + town] for town in head.towns | body.towns | head.capitals | body.capitals}
    kinds = head.kinds or body.kinds
    counts = {q.value for q in (*head.quantities, *body.quantities) if q.unit == "n"} | {fact.count for fact in facts}
    return Signature(
        at=at,
        lang=lang,
        outlet=report.outlet,
        features=features,
        kinds=kinds,
        all_kinds=head.kinds | body.kinds,
        countries=countries | ({country} if country and not countries else frozenset()),
        likely_country=country or report.feed_country or _domain_country(report),
        towns=towns,
        people=head.people or body.people,
        counts=frozenset(counts),
        forms=head.forms | _quoted_lead(title),
        title_key=title_key(title),
        shingles=shingles(title, summary),
        link_key=link_key(report.link),
        substance=sum(1 for f in features if f[0] in "lNqwp" or tables().weights.get(f, 0) >= 1),
    )


@dataclass(frozen=True, slots=True)
class _Part:
    features: frozenset[str]
    kinds: frozenset[str]
    towns: frozenset[str]
    capitals: frozenset[str]
    people: frozenset[str]
    quantities: tuple[Quantity, ...]
    forms: frozenset[str]


def _read(text: str, lang: str) -> _Part:
    raw = list(_TOKEN.finditer(text.translate(_APOSTROPHES)))
    tokens = [word_of(match[0], lang) for match in raw]
    meanings = {meaning for word in tokens for meaning in word.meanings} | _phrases(tokens)
    made = tables()
    found = quantities(_counted(tokens, text, raw))
    names, people = _names(tokens, text, raw)
    plain = {word.plain for word in tokens if word.plain}
    concepts = {m for m in meanings if not m.startswith("c:form_")}
    towns = frozenset(m[2:] for m in meanings if m.startswith("l:"))
    return _Part(
        features=frozenset(concepts | names | plain | {f"q:{q.unit}{q.value}" for q in found}),
        kinds=frozenset(meanings & made.kinds),
        towns=towns - CAPITALS,
        capitals=towns & CAPITALS,
        people=people,
        quantities=tuple(found),
        forms=frozenset(m[2:] for m in meanings if m.startswith("c:form_")),
    )


@lru_cache(maxsize=1 << 16)
def word_of(raw: str, lang: str) -> Word:
    """What a word says by itself. raw: as written; lang: for the spelling of names."""
    form = normal(raw)
    if raw[0].isdigit():
        return Word(raw, (), (), "", "", False)
    meanings = lookup(form)
    capital = raw[0].isupper()
    known = bool(meanings) or number_word(form) is not None or unit_of(form) != "n" or month_of(form) is not None
    dull = len(form) < 3 or form in _everyday()
    name = "" if dull or not capital or (known and not _maybe_name(meanings)) else "N:" + skeleton(form, lang)
    plain = "" if dull or known or len(form) < 4 else "w:" + coarse(form)
    return Word(form, meanings, openers(form), name, plain, capital)


def _maybe_name(meanings: tuple[str, ...]) -> bool:
    return False


def _phrases(tokens: list[Word]) -> set[str]:
    found = set()
    for place, word in enumerate(tokens):
        for parts, meaning in word.openers:
            if follows(parts, [other.form for other in tokens[place + 1 : place + 2 + 2 * len(parts)]]):
                found.add(meaning)
    return found


def _counted(tokens: list[Word], text: str, raw: list[re.Match[str]]) -> list[str]:
    """The words for `quantities`, with `#` for numbers that name an article or a colony."""
    counted = []
    for place, word in enumerate(tokens):
        if word.form[0].isdigit():
            start = raw[place].start()
            hyphen = start > 1 and text[start - 1] in "-–" and text[start - 2].isalnum()
            naming = place > 0 and tokens[place - 1].form in _NAMING
            counted.append("#" if hyphen or naming else word.form)
        else:
            counted.append(word.form)
    return counted


def _names(tokens: list[Word], text: str, raw: list[re.Match[str]]) -> tuple[set[str], frozenset[str]]:
    """Name features, and the surnames of people: the second of two names that stand together."""
    names: set[str] = set()
    people: set[str] = set()
    for place, word in enumerate(tokens):
        if not word.name:
            continue
        names.add(word.name)
        before = tokens[place - 1] if place else None
        if before is not None and before.name and raw[place].start() - raw[place - 1].end() == 1:
            people.add(word.name)
    return names, frozenset(people)


def _quoted_lead(title: str) -> frozenset[str]:
    """A title that opens with a quotation of four words or more tells somebody's story, not an event."""
    opened = re.match(r"[«\"“„'‘](?P<said>[^»\"”“]{12,})[»\"”“'’]", title)
    return frozenset({"form_quote"}) if opened and len(opened["said"].split()) >= 4 else frozenset()


def _strip_source(report: Report) -> str:
    """The title without the ` - Outlet` that Google News adds."""
    if report.kind != "aggregator":
        return report.title
    head, dash, tail = report.title.rpartition(" - ")
    return head if dash and head and len(tail) <= 40 else report.title


def _domain_country(report: Report) -> str:
    if report.kind == "aggregator":
        return ""
    host = report.link.split("//", 1)[-1].split("/", 1)[0] if report.link else report.feed_id.split("/", 1)[0]
    by_domain = DOMAINS.get(host.rpartition(".")[2], "")
    return by_domain or ("BY" if report.lang == "be" else "")


@cache
def _everyday() -> frozenset[str]:
    return frozenset(EVERYDAY.split())
