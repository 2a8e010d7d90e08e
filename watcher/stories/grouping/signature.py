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
from watcher.stories.grouping.concepts.everyday import EVERYDAY
from watcher.stories.grouping.concepts.places import CAPITALS, DOMAINS
from watcher.stories.grouping.concepts.tables import follows, lookup, openers, tables
from watcher.stories.grouping.quantities import CAPITAL_MONTHS, month_of, number_word, quantities, unit_of
from watcher.stories.grouping.rarity import base_weight
from watcher.stories.grouping.similarity import shingles, title_key
from watcher.stories.grouping.spelling import coarse, normal, skeleton
from watcher.stories.grouping.voices import host_of, without_source

#: What a feature of the summary weighs against one of the title.
SUMMARY_FACTOR = 0.75
#: Summaries are read up to here: feeds that carry whole articles would meet every entry.
LONGEST_SUMMARY = 400

#: Topics of a verdict that are kinds of event, where the text itself shows none.
_TOPIC_KINDS = {
    "pardon": "c:pardon", "release": "c:release", "detention": "c:detain", "sentence": "c:verdict", "death": "c:death",
}  # fmt: skip
#: Concepts that together are a kind: names added to the list of political prisoners.
_TOGETHER = (("c:list", "c:political", "c:recognised"),)
#: What a capital at the head of a sentence makes of a name.
OPENING_FACTOR = 0.6
#: What stands before a word, and the word or number. Names need the first: a space between two, a full stop before one.
_TOKEN = re.compile(
    r"([\W_]*)([^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*|\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)"
)
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'"))
_HYPHENS = frozenset({"-", "–"})
_SENTENCE_ENDS = frozenset('.!?:;«»“”„"—–|…')
# Numbers of articles of law and of colonies name, and do not count: ст. 361-4, ИК-4, Art. 130.
_NAMING_WORDS = """
ст арт art article articles section paragraph § st артыкул статья статье статьи no nr № п ик пк ік сизо сіза
"""
_NAMING = frozenset(_NAMING_WORDS.split())


class Word(NamedTuple):
    """What a word says by itself, whatever stands around it."""

    form: str
    #: What the tables know it as.
    meanings: tuple[str, ...]
    #: Phrases that it may open.
    openers: tuple[tuple[tuple[str, ...], str], ...]
    #: Its name feature; empty for words that cannot be a name.
    name: str
    #: Its name feature, should it stand behind a name: surnames are words too (Золотарь, Мост, Fischer).
    surname: str
    #: Its word feature; empty for everyday words and for words that the tables know.
    plain: str


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
    #: Whether the title tells the kind.
    sure_kind: bool
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
    head, body = _read(title, lang), _read(report.summary[:LONGEST_SUMMARY], lang)
    features = {feature: factor * SUMMARY_FACTOR for feature, factor in body.features.items()} | head.features
    for person in people:
        features[f"p:{person}"] = 1.0
    countries = _countries(features) or (frozenset({country}) if country else _NONE)
    counts = head.counts | body.counts | {fact.count for fact in facts}
    return Signature(
        at=at,
        lang=lang,
        outlet=report.outlet,
        features=features,
        kinds=head.kinds or body.kinds or frozenset(_TOPIC_KINDS[topic] for topic in topics if topic in _TOPIC_KINDS),
        all_kinds=head.kinds | body.kinds,
        sure_kind=bool(head.kinds),
        countries=countries,
        likely_country=country or report.feed_country or _domain_country(report),
        towns=head.towns or body.towns,
        people=head.people or body.people,
        counts=counts,
        forms=head.forms | _lead(title, head, body),
        title_key=title_key(head.words),
        shingles=shingles(head.words + body.words),
        mass=sum(base_weight(feature)[0] * factor for feature, factor in features.items()),
        substance=sum(1 for f in features if f[0] in "lNqwp" or tables().weights.get(f, 0) >= 1),
    )


def _countries(features: Iterable[str]) -> frozenset[str]:
    """Those named, and those of the towns named."""
    country_of = tables().town_country
    towns = {country_of[feature] for feature in features if feature in country_of}
    return frozenset(towns | {feature[2:] for feature in features if feature[0] == "g"})


@dataclass(frozen=True, slots=True)
class _Part:
    words: list[str]
    features: dict[str, float]
    kinds: frozenset[str]
    towns: frozenset[str]
    capitals: frozenset[str]
    people: frozenset[str]
    counts: frozenset[int]
    forms: frozenset[str]
    #: Those of its first two words.
    opening_forms: frozenset[str]


_NONE: frozenset[str] = frozenset()
_NOTHING = _Part([], {}, _NONE, _NONE, _NONE, _NONE, frozenset(), _NONE, _NONE)


def _read(text: str, lang: str) -> _Part:
    if not text:
        return _NOTHING
    found = _TOKEN.findall(text.translate(_APOSTROPHES))
    gaps = [gap for gap, _ in found]
    tokens = [word_of(raw, lang) for _, raw in found]
    meanings = {meaning for word in tokens if word.meanings for meaning in word.meanings}
    words = [word.form for word in tokens]
    phrases, placed = _phrases(tokens, words)
    meanings |= phrases
    meanings |= {kind for one, other, kind in _TOGETHER if one in meanings and other in meanings}
    forms = {meaning for meaning in meanings if meaning.startswith("c:form_")}
    towns = frozenset(meaning[2:] for meaning in meanings if meaning[0] == "l")
    names, people = _names(_unplaced(tokens, placed), gaps, lang)
    numbers = quantities(_counted(tokens, gaps), lang)
    return _Part(
        words=words,
        features=names | dict.fromkeys(meanings - forms, 1.0) | {f"q:{q.unit}{q.value}": 1.0 for q in numbers},
        kinds=frozenset(meanings & tables().kinds),
        towns=towns - CAPITALS,
        capitals=towns & CAPITALS,
        people=people,
        counts=frozenset(q.value for q in numbers if q.unit == "n"),
        forms=frozenset(form[2:] for form in forms),
        opening_forms=frozenset(m[2:] for word in tokens[:2] for m in word.meanings if m.startswith("c:form_")),
    )


def _unplaced(tokens: list[Word], placed: set[int]) -> list[Word]:
    """The words, without names for those that are part of a place's name."""
    if not placed:
        return tokens
    return [word._replace(name="", surname="", plain="") if at in placed else word for at, word in enumerate(tokens)]


@lru_cache(maxsize=1 << 16)
def word_of(raw: str, lang: str) -> Word:
    """What a word says by itself. raw: as written; lang: for the spelling of names."""
    if raw[0].isdecimal():
        return Word(raw, (), (), "", "", "")
    form = normal(raw)
    if not form[:1].isalpha():
        # A letter-like sign such as ½, which folding takes apart.
        return Word("#", (), (), "", "", "")
    # Upper case tells the country from the pronoun.
    meanings = () if raw == "us" else lookup(form, lang)
    capital = raw[0].isupper()
    known = bool(meanings) or number_word(form, lang) is not None or unit_of(form) != "n"
    # Only English and German write months with a capital: Марта and Marchuk are names.
    known = known or (form in CAPITAL_MONTHS if capital else month_of(form) is not None)
    dull = len(form) < 3 or form in _everyday()
    name = "" if dull or not capital or known else "N:" + skeleton(form, lang)
    # German writes every noun with a capital: there it may be a word.
    plain = "" if dull or known or len(form) < 4 or (capital and lang != "de") else "w:" + coarse(form)
    concept = capital and len(form) > 3 and all(meaning[0] == "c" for meaning in meanings)
    surname = "N:" + skeleton(form, lang) if concept and meanings and lang != "de" else ""
    return Word(form, meanings, openers(form), name, surname, plain)


def _phrases(tokens: list[Word], forms: list[str]) -> tuple[set[str], set[int]]:
    """What the phrases stand for, and the places of words that are part of a country's or a town's name."""
    found: set[str] = set()
    taken: set[int] = set()
    for place, word in enumerate(tokens):
        for parts, meaning in word.openers:
            length = follows(parts, forms, place + 1)
            if length:
                found.add(meaning)
                if meaning[0] in "gl":
                    taken.update(range(place, place + 1 + length))
    return found, taken


def _counted(tokens: list[Word], gaps: list[str]) -> list[str]:
    """The words for `quantities`, with `#` for numbers that name an article of law or a colony: ст. 361-4, ИК-4."""
    counted = [word.form for word in tokens]
    for place, form in enumerate(counted):
        if place and form[0].isdecimal() and (gaps[place] in _HYPHENS or tokens[place - 1].form in _NAMING):
            counted[place] = "#"
    return counted


def _names(tokens: list[Word], gaps: list[str], lang: str) -> tuple[dict[str, float], frozenset[str]]:
    """Name and word features with what each is worth, and the surnames of people: the second of two names together.

    A capital says little at the head of a sentence, and in German nothing: there a name needs another name beside it.
    """
    found: dict[str, float] = {}
    people: set[str] = set()
    last = len(tokens) - 1
    for place, word in enumerate(tokens):
        if not word.name:
            if word.surname and place and gaps[place] == " " and tokens[place - 1].name:
                found[word.surname] = 1.0
                people.add(word.surname)
            if word.plain:
                found[word.plain] = 1.0
            continue
        after_name = place > 0 and gaps[place] == " " and tokens[place - 1].name != ""
        before_name = place < last and gaps[place + 1] == " " and tokens[place + 1].name != ""
        if after_name:
            people.add(word.name)
        if after_name or before_name or (lang != "de" and place and _SENTENCE_ENDS.isdisjoint(gaps[place])):
            found[word.name] = 1.0
        elif lang == "de":
            found[word.plain] = 1.0
        else:
            found.setdefault(word.name, OPENING_FACTOR)
    found.pop("", None)
    return found, frozenset(people)


def _lead(title: str, head: _Part, body: _Part) -> frozenset[str]:
    """Forms that the beginning of the title shows, and corrections that only the summary owns up to."""
    # A summary that begins with its own sort: Portrait of a man, Sylwetka jednego z urzędników.
    found = (body.forms & {"form_correction"}) | body.opening_forms
    opened = _QUOTE.match(title)
    # A quotation of four words or more opens somebody's story; one of two is an outlet's name.
    if opened and len(opened["said"].split()) >= 4:
        found |= {"form_quote"}
    if head.words and head.words[0] in _ASKING:
        found |= {"form_how"}
    return frozenset(found)


_QUOTE = re.compile(r"[«\"“„'‘](?P<said>[^»\"”“]{12,})[»\"”“'’]")
_ASKING = frozenset(
    {"как", "як", "jak", "how", "wie", "comment", "como", "kaip", "what", "что", "што", "що", "co", "was"}
)


def _domain_country(report: Report) -> str:
    if report.kind == "aggregator":
        return ""
    by_domain = DOMAINS.get(host_of(report).rpartition(".")[2], "")
    return by_domain or ("BY" if report.lang == "be" else "")


@cache
def _everyday() -> frozenset[str]:
    return frozenset(EVERYDAY.split())
