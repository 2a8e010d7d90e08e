"""Topic files: rules that give points, and what guards them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from watcher.errors import Fault
from watcher.stories.vocabulary import ALL, LANGUAGES, Vocabulary, Wording, read_wording
from watcher.yamlfile import Node, Section

#: How far above the digest threshold an exclusion sets the bar in a topic without an alert threshold.
_ALERT_ABOVE = 2.0
RuleKind = Literal["terms", "phrases", "near", "lower"]


@dataclass(frozen=True, slots=True)
class Rule:
    """Points for a report in which every group is hit, all within `words` words of each other (0: anywhere in it)."""

    topic: str
    lang: str
    groups: tuple[Wording, ...]
    points: float
    words: int
    #: As an operator reads it: `journalists + detained, within 8 words`.
    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Guards:
    """What keeps a topic from firing. All of one language, `all` or another."""

    require_any: Wording | None = None
    exclude: Wording | None = None
    ignore: Wording | None = None
    require_where: str = ""


@dataclass(frozen=True, slots=True)
class TopicTest:
    """A headline that must, or must not, reach the topic's digest threshold."""

    lang: str
    title: str
    summary: str
    hit: bool
    where: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Topic:
    """What a subscriber can choose, or (`background`) what other topics build on."""

    topic_id: str
    title: Mapping[str, str]
    enabled: bool
    priority: str
    #: Weights of title, summary, and the summary after its first words.
    fields: tuple[float, float, float]
    #: None: its stories are for digests only.
    alert: float | None
    digest: float
    #: True: nobody can choose it; its points are added to the topics that name it under `with`.
    background: bool
    #: The background whose points are added to this topic's own; "" for none. Without own points it never counts.
    with_background: str
    #: With fewer points of its own the topic is named only where no other topic is reached.
    least: float
    #: Own points never count for more than this; None: no bound.
    most: float | None
    rules: tuple[Rule, ...]
    guards: Mapping[str, Guards]
    tests: tuple[TopicTest, ...]
    where: str

    @property
    def strong(self) -> float:
        """What a score must reach that an exclusion speaks against: the alert threshold, or where it would stand."""
        return self.digest + _ALERT_ABOVE if self.alert is None else self.alert


#: People type it after /topics, and a button carries it.
_TOPIC_ID = re.compile(r"[a-z][a-z0-9_]{0,23}")
_NOT_IDS = frozenset({"all", "none"})


def read_topic(root: Node, vocabulary: Vocabulary, faults: list[Fault]) -> Topic:
    """One file of config/topics/; faults are collected, never raised."""
    section = Section(root, faults)
    topic_id = section.text("id", required=True)
    if topic_id and (not _TOPIC_ID.fullmatch(topic_id) or topic_id in _NOT_IDS):
        faults.append(root.fault(f"'{topic_id}' is no id of a topic", "write small Latin letters and _, at most 24"))
    title = section.section("title")
    titles = {lang: title.text(lang) for lang in LANGUAGES if title.get(lang) is not None}
    title.done()
    weights = section.section("fields")
    fields = (weights.number("title", 1.0), weights.number("summary", 1.0), weights.number("rest", 0.5))
    weights.done()
    thresholds = section.section("thresholds")
    background = section.flag("background", default=False)
    alert = thresholds.number("alert", 0.0) if thresholds.get("alert") is not None else None
    digest = thresholds.number("digest", 0.0, required=not background)
    thresholds.done()
    if alert is not None and alert < digest:
        faults.append(root.fault("the alert threshold is below that of the digest", "let alert be the higher one"))
    most = section.number("most", 0.0) if section.get("most") is not None else None
    languages = section.section("languages")
    rules: list[Rule] = []
    guards: dict[str, Guards] = {}
    for lang in (*LANGUAGES, ALL):
        if languages.get(lang) is not None:
            guards[lang] = _read_language(languages.section(lang), (topic_id, lang), vocabulary, rules)
    languages.done()
    tests = _read_tests(section.section("tests"))
    topic = Topic(
        topic_id, titles, section.flag("enabled", default=True),
        section.choice("priority", ("high", "normal"), "normal"),
        fields, alert, digest, background, section.text("with"), section.number("least", 0.0), most,
        tuple(rules), guards, tests, root.where,
    )  # fmt: skip
    section.done()
    return topic


def _read_language(section: Section, place: tuple[str, str], vocabulary: Vocabulary, rules: list[Rule]) -> Guards:
    faults = section.faults
    for kind in ("terms", "lower", "phrases", "near"):
        rules.extend(section.each(kind, lambda entry, kind=kind: _read_rule(entry, kind, place, vocabulary)))  # type: ignore[misc]
    found: dict[str, Wording | None] = {}
    for key in ("require_any", "exclude", "ignore"):
        node = section.get(key)
        found[key] = read_wording(node, vocabulary, faults) if node is not None else None
    required = section.get("require_any")
    section.done()
    return Guards(found["require_any"], found["exclude"], found["ignore"], required.where if required else "")


def _read_rule(section: Section, kind: str, place: tuple[str, str], vocabulary: Vocabulary) -> Rule | None:
    faults = section.faults
    keys = {"terms": ("any",), "lower": ("any",), "phrases": ("text",), "near": ("a", "b", "c")}[kind]
    nodes = [section.get(key, required=key != "c") for key in keys]
    groups = tuple(read_wording(node, vocabulary, faults) for node in nodes if node is not None)
    points = section.number("points", 0.0, required=True)
    words = int(section.number("words", 8)) if kind == "near" else 0
    section.done()
    if kind == "lower" and points >= 0:
        faults.append(section.node.fault("'lower' with points that do not lower", "write points below 0"))
    if any(node is None for node in nodes[:2]) or not groups:
        return None
    spans = f", within {words} words" if words else ", anywhere" if len(groups) > 1 else ""
    text = " + ".join(_written(group) for group in groups) + spans
    return Rule(place[0], place[1], groups, points, words, text, section.node.where)


def _written(wording: Wording) -> str:
    parts = [f"${ref}" for ref in wording.refs] + [term.text for term in wording.terms]
    return " | ".join(parts[:4]) + (" | …" if len(parts) > 4 else "")


def _read_tests(section: Section) -> tuple[TopicTest, ...]:
    found: list[TopicTest] = []
    for key, hit in (("hit", True), ("miss", False)):

        def read(entry: Section, hit: bool = hit) -> TopicTest:  # noqa: FBT001
            lang = entry.choice("lang", LANGUAGES, "", required=True)
            title, summary = entry.text("title", required=True), entry.text("summary")
            entry.done()
            return TopicTest(lang, title, summary, hit, entry.node.where, entry.node.file, entry.node.line)

        found.extend(section.each(key, read))
    section.done()
    return tuple(found)
