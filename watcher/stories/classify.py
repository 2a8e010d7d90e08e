"""Points into a verdict: which topics a report reaches, which country it is about, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from watcher.records import Evidence, Level, Report, TopicScore, Verdict
from watcher.stories.compiled import CompiledRule
from watcher.stories.country import country_of
from watcher.stories.lexicon import Lexicon
from watcher.stories.reading import FIELD_NAMES, REST, Reading, read_report
from watcher.stories.terms import Hit
from watcher.stories.topics import Rule, Topic
from watcher.stories.weights import features_of

Groups = dict[int, list[Hit]]
#: Topics whose own words give less than this share of those of the strongest topic are not what the story is about.
SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Fired:
    """A rule that held: the hits that made it hold, and the part of the report that its points are weighed by."""

    rule: Rule
    hits: tuple[Hit, ...]
    part: int
    points: float


@dataclass(slots=True)
class Tally:
    """A topic's own points, before any threshold."""

    topic: Topic
    fired: list[Fired] = field(default_factory=list)
    own: float = 0.0
    #: Points from the linear layer.
    learned: list[tuple[str, float, str]] = field(default_factory=list)
    #: Where a `require_any` is written that nothing met; "" when all are met.
    lacks: str = ""
    #: True: an exclusion was hit, so only a score far above the digest threshold counts.
    excluded: bool = False
    score: float = 0.0

    @property
    def weak(self) -> bool:
        """Whether its own words give so little that it is named only where no other topic is."""
        return self.own < self.topic.least

    @property
    def reached(self) -> bool:
        """Whether the digest threshold is reached, exclusions considered."""
        return self.score >= (self.topic.strong if self.excluded else self.topic.digest)


@dataclass(frozen=True, slots=True)
class Judgement:
    """Everything that was found out: what `explain` tells in words."""

    reading: Reading
    tallies: dict[str, Tally]
    #: Hits taken out, and by which guard's topic ("" for all topics).
    erased: Sequence[tuple[Hit, str]]
    verdict: Verdict


def classify(lexicon: Lexicon, report: Report, *, evidence: bool = True) -> Verdict:
    """What a report is about, anywhere in the world. `evidence=False` leaves the reasons out."""
    reading = read_report(lexicon, report)
    if not reading.hits:
        return Verdict(0.0, lang=reading.lang)
    tallies, _ = tally(lexicon, reading)
    return _verdict(reading, tallies, report, lexicon, evidence=evidence)


def judge(lexicon: Lexicon, report: Report) -> Judgement:
    """The same verdict with everything that led to it."""
    reading = read_report(lexicon, report)
    tallies, erased = tally(lexicon, reading)
    return Judgement(reading, tallies, erased, _verdict(reading, tallies, report, lexicon, evidence=True))


def tally(lexicon: Lexicon, reading: Reading) -> tuple[dict[str, Tally], list[tuple[Hit, str]]]:
    """Points of every topic that anything spoke for or against, and the hits that guards took out."""
    groups = _grouped(reading, reading.hits)
    erased, excluded = _erasures(reading, groups)
    groups_by_topic: dict[str, Groups] = {}
    if erased:
        groups, groups_by_topic = _without(reading, groups, erased)
    tallies: dict[str, Tally] = {}
    for number in groups:
        for compiled in reading.compiled.rules.get(number, ()):
            topic_id = compiled.rule.topic
            fired = _fires(compiled, groups_by_topic.get(topic_id, groups), reading, lexicon.topics[topic_id])
            if fired is not None:
                found = tallies.get(topic_id) or tallies.setdefault(topic_id, Tally(lexicon.topics[topic_id]))
                found.fired.append(fired)
                found.own += fired.points
    _learned(lexicon, reading, groups, tallies)
    for topic_id, found in tallies.items():
        found.excluded = topic_id in excluded
        found.lacks = _lacking(reading, topic_id, groups_by_topic.get(topic_id, groups))
    for found in tallies.values():
        found.score = _score(found, tallies)
    return tallies, erased


def _grouped(reading: Reading, hits: Iterable[Hit]) -> Groups:
    groups: Groups = {}
    groups_of = reading.compiled.groups_of
    for hit in hits:
        for number in groups_of[hit.term]:
            if number in groups:
                groups[number].append(hit)
            else:
                groups[number] = [hit]
    return groups


def _erasures(reading: Reading, groups: Groups) -> tuple[list[tuple[Hit, str]], set[str]]:
    """The spans that guards erase, with the topic that each is erased for, and the topics that an exclusion hit."""
    erasers = reading.compiled.erasers
    spans = [
        (hit, eraser)
        for number in erasers.keys() & groups.keys()
        for eraser in erasers[number]
        for hit in groups[number]
    ]
    return [(hit, eraser.topic) for hit, eraser in spans], {eraser.topic for _, eraser in spans if eraser.excludes}


def _without(reading: Reading, groups: Groups, erased: Sequence[tuple[Hit, str]]) -> tuple[Groups, dict[str, Groups]]:
    """The groups without what is erased for all topics, and those of each topic that has erasures of its own."""

    def left(topics: set[str]) -> Groups:
        gone = {place for hit, topic in erased if topic in topics for place in range(hit.first, hit.last + 1)}
        return _grouped(reading, [h for h in reading.hits if not any(p in gone for p in range(h.first, h.last + 1))])

    own = {topic for _, topic in erased if topic}
    return left({""}), {topic: left({"", topic}) for topic in own}


def _fires(compiled: CompiledRule, groups: Groups, reading: Reading, topic: Topic) -> Fired | None:
    first = groups.get(compiled.groups[0])
    if first is None:
        return None
    if len(compiled.groups) == 1:
        hits: tuple[Hit, ...] | None = (first[0],)
    else:
        others = [groups.get(number) for number in compiled.groups[1:]]
        if None in others:
            return None
        hits = _closest(first, others, compiled.rule.words)  # type: ignore[arg-type]
    if hits is None:
        return None
    part = max(reading.part(hit) for hit in hits)
    return Fired(compiled.rule, hits, part, compiled.rule.points * topic.fields[part])


def _closest(first: list[Hit], others: list[list[Hit]], limit: int) -> tuple[Hit, ...] | None:
    """The earliest hits, one of each group, none overlapping, each within `limit` words of all others (0: anywhere)."""
    for hit in first:
        chosen = [hit]
        for group in others:
            fitting = next((h for h in group if all(_apart(h, c, limit) for c in chosen)), None)
            if fitting is None:
                break
            chosen.append(fitting)
        else:
            return tuple(chosen)
    return None


def _apart(one: Hit, other: Hit, limit: int) -> bool:
    distance = max(one.first - other.last, other.first - one.last)
    return distance > 0 and (not limit or distance <= limit)


def _learned(lexicon: Lexicon, reading: Reading, groups: Groups, tallies: dict[str, Tally]) -> None:
    """Adds the linear layer's points, where there is a layer and anything else spoke at all."""
    weights = lexicon.weights
    if not weights.adds_to or not tallies:
        return
    topic = lexicon.topics[weights.adds_to]
    found = tallies.get(weights.adds_to) or tallies.setdefault(weights.adds_to, Tally(topic))
    found.learned = weights.parts(_features(reading, groups))
    found.own += weights.base + sum(points for _, points, _ in found.learned)


def layer_features(lexicon: Lexicon, reading: Reading) -> list[str]:
    """What the linear layer sees of a report: the lists that it hits, and pairs of them, guards heeded."""
    groups = _grouped(reading, reading.hits)
    erased, _ = _erasures(reading, groups)
    return _features(reading, _without(reading, groups, erased)[0] if erased else groups)


def _features(reading: Reading, groups: Groups) -> list[str]:
    names = reading.compiled.lists
    early = [names[n] for n, hits in groups.items() if n in names and reading.part(hits[0]) != REST]
    late = [names[n] for n, hits in groups.items() if n in names and reading.part(hits[0]) == REST]
    return features_of(early, late)


def _lacking(reading: Reading, topic_id: str, groups: Groups) -> str:
    for number, where in reading.compiled.required.get(topic_id, ()):
        if number not in groups:
            return where
    return ""


def _score(found: Tally, tallies: dict[str, Tally]) -> float:
    topic = found.topic
    if found.lacks or (topic.with_background and found.own <= 0.0):
        return 0.0
    own = found.own if topic.most is None else min(found.own, topic.most)
    background = tallies.get(topic.with_background)
    return own + (background.own if background is not None else 0.0)


def _verdict(
    reading: Reading, tallies: dict[str, Tally], report: Report, lexicon: Lexicon, *, evidence: bool
) -> Verdict:
    chosen = sorted((t for t in tallies.values() if not t.topic.background), key=lambda t: -t.score)
    best = max(0.0, chosen[0].score) if chosen else 0.0
    topics = tuple(
        TopicScore(t.topic.topic_id, round(t.score, 2), _level(t)) for t in _told([t for t in chosen if t.reached])
    )
    country = _country(reading, tallies, topics, report.feed_country, lexicon) if topics else ""
    reasons = tuple(_evidence(reading, tallies, {t.topic for t in topics})) if evidence and topics else ()
    return Verdict(round(best, 2), topics, country, reading.lang, reasons)


def _level(found: Tally) -> Level:
    alert = found.topic.alert
    return "alert" if alert is not None and found.score >= alert else "digest"


def _country(
    reading: Reading,
    tallies: dict[str, Tally],
    topics: Sequence[TopicScore],
    feed_country: str | None,
    lexicon: Lexicon,
) -> str:
    named = [tallies[found.topic] for found in topics]
    acts = {hit.first for found in named for fired in found.fired if fired.points > 0 for hit in fired.hits}
    clemency = not named[0].topic.with_background
    return country_of(reading, feed_country, lexicon, acts=acts, clemency=clemency)


def _told(reached: Sequence[Tally]) -> Sequence[Tally]:
    """The topics that are named: those with enough words of their own, and not far fewer than the strongest one.

    A released prisoner has a sentence behind him and a prison, and the story is the release.
    """
    most = max((t.own for t in reached), default=0.0)
    return [t for t in reached if not t.weak and t.own >= SHARE * most] or sorted(reached, key=lambda t: -t.own)[:1]


def _evidence(reading: Reading, tallies: dict[str, Tally], reached: set[str]) -> Iterable[Evidence]:
    """The reasons for the topics reached, and for the backgrounds that they stand on."""
    wanted = reached | {tallies[topic].topic.with_background for topic in reached}
    for topic_id in wanted:
        if topic_id in tallies:
            yield from evidence_of(reading, tallies[topic_id])


def evidence_of(reading: Reading, found: Tally) -> list[Evidence]:
    """A topic's reasons, strongest first."""
    topic_id = found.topic.topic_id
    reasons = [
        Evidence(
            topic_id, *_named(reading, fired), FIELD_NAMES[fired.part], round(fired.points, 2),
            _place(reading, fired), " … ".join(reading.words_of(hit) for hit in fired.hits),
        )
        for fired in found.fired
    ]  # fmt: skip
    reasons += [Evidence(topic_id, name, "weights", round(points, 2), where) for name, points, where in found.learned]
    return sorted(reasons, key=lambda reason: -abs(reason.points))


def _named(reading: Reading, fired: Fired) -> tuple[str]:
    single = len(fired.hits) == 1
    return (reading.compiled.terms[fired.hits[0].term].text if single else fired.rule.text,)


def _place(reading: Reading, fired: Fired) -> str:
    return reading.compiled.terms[fired.hits[0].term].where if len(fired.hits) == 1 else fired.rule.where
