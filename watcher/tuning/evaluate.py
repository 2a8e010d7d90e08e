"""How good a configuration is against labels: precision, recall, F1 by language and topic, and what went wrong."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from watcher.records import Report, Verdict

#: Misses and false alarms shown, each.
WORST = 15


@dataclass(frozen=True, slots=True)
class Label:
    """What a careful reader said of an item."""

    item_id: str
    relevant: bool
    #: Left out of every score.
    uncertain: bool = False
    topics: frozenset[str] = frozenset()
    #: "" when unknown.
    country: str = ""


@dataclass(slots=True)
class Counts:
    """Right alarms, false alarms, misses."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Share of alarms that are right; 1 where there was none."""
        return self.hits / (self.hits + self.false) if self.hits + self.false else 1.0

    @property
    def recall(self) -> float:
        """Share of relevant items found; 1 where there was none."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = 2 * self.hits + self.false + self.missed
        return 2 * self.hits / total if total else 1.0

    def add(self, wanted: object, given: object) -> None:
        """One more item: wanted and given are read as true or false."""
        if wanted and given:
            self.hits += 1
        elif given:
            self.false += 1
        elif wanted:
            self.missed += 1

    def as_json(self) -> dict[str, float | int]:
        """For programs."""
        return {
            "precision": round(self.precision, 4), "recall": round(self.recall, 4), "f1": round(self.f1, 4),
            "hits": self.hits, "false": self.false, "missed": self.missed,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mistake:
    """An item on which label and verdict differ."""

    item_id: str
    lang: str
    title: str
    score: float
    #: One line: what spoke for it, or what it lacked.
    why: str


@dataclass(slots=True)
class Evaluation:
    """The whole result. `misses` and `false_alarms`: the worst first."""

    overall: Counts = field(default_factory=Counts)
    by_language: dict[str, Counts] = field(default_factory=dict)
    by_topic: dict[str, Counts] = field(default_factory=dict)
    #: All topics of all items together.
    topics: Counts = field(default_factory=Counts)
    #: Relevant items whose verdict is relevant too: with the right country, and all with a known one.
    country_right: int = 0
    country_all: int = 0
    misses: list[Mistake] = field(default_factory=list)
    false_alarms: list[Mistake] = field(default_factory=list)

    @property
    def country_share(self) -> float:
        """Share of relevant items with the right country; 1 where none has a known one."""
        return self.country_right / self.country_all if self.country_all else 1.0


def evaluate(
    labels: Iterable[Label],
    reports: Mapping[str, Report],
    verdicts: Mapping[str, Verdict],
    *,
    why: Callable[[Report], str] = lambda _: "",
    group: Callable[[Report], str] = lambda report: report.lang or "",
) -> Evaluation:
    """Labels against verdicts, by item id; an item without a label or without a verdict counts nowhere.

    `why` says in a line what spoke for or against a report; `group` names the row of the per-language table.
    """
    result = Evaluation()
    for label in labels:
        report, verdict = reports.get(label.item_id), verdicts.get(label.item_id)
        if label.uncertain or report is None or verdict is None:
            continue
        result.overall.add(label.relevant, verdict.relevant)
        result.by_language.setdefault(group(report), Counts()).add(label.relevant, verdict.relevant)
        _count_topics(result, label, verdict)
        if label.relevant and label.country:
            result.country_all += 1
            result.country_right += verdict.country == label.country
        if label.relevant != verdict.relevant:
            mistake = Mistake(label.item_id, group(report), report.title, verdict.score, why(report))
            (result.misses if label.relevant else result.false_alarms).append(mistake)
    # The miss that scored least and the false alarm that scored most are the furthest from right.
    result.misses.sort(key=lambda mistake: mistake.score)
    result.false_alarms.sort(key=lambda mistake: -mistake.score)
    return result


def _count_topics(result: Evaluation, label: Label, verdict: Verdict) -> None:
    given = set(verdict.topic_names)
    wanted = label.topics if label.relevant else frozenset()
    for topic in given | wanted:
        result.by_topic.setdefault(topic, Counts()).add(topic in wanted, topic in given)
        result.topics.add(topic in wanted, topic in given)


def lines(result: Evaluation, *, worst: int = WORST) -> list[str]:
    """The result as an operator reads it: tables, then the worst misses and false alarms with their reasons."""
    table = [f"{'':14}{'precision':>10}{'recall':>8}{'F1':>8}{'right':>7}{'false':>7}{'missed':>8}"]
    table.append(_row("all", result.overall))
    table.extend(_row(lang or "?", counts) for lang, counts in sorted(result.by_language.items()))
    table.append("")
    table.append(_row("all topics", result.topics))
    table.extend(_row(topic, counts) for topic, counts in sorted(result.by_topic.items()))
    table.append("")
    table.append(f"country right  {result.country_right} of {result.country_all} ({100 * result.country_share:.1f} %)")
    for title, mistakes in (("missed", result.misses), ("false alarms", result.false_alarms)):
        table.extend(["", f"{title}: {len(mistakes)}"])
        for mistake in mistakes[:worst]:
            table.append(f"  {mistake.lang} {mistake.score:5.1f}  {mistake.title[:110]}")
            if mistake.why:
                table.append(f"             {mistake.why}")
    return table


def _row(name: str, counts: Counts) -> str:
    return (
        f"{name:14}{counts.precision:10.3f}{counts.recall:8.3f}{counts.f1:8.3f}"
        f"{counts.hits:7}{counts.false:7}{counts.missed:8}"
    )


def as_json(result: Evaluation) -> dict[str, object]:
    """The result for programs; mistakes in full."""

    def told(mistakes: list[Mistake]) -> list[dict[str, object]]:
        return [{"id": m.item_id, "lang": m.lang, "title": m.title, "score": m.score, "why": m.why} for m in mistakes]

    return {
        "overall": result.overall.as_json(),
        "languages": {lang: counts.as_json() for lang, counts in sorted(result.by_language.items())},
        "topics": {topic: counts.as_json() for topic, counts in sorted(result.by_topic.items())},
        "topic_micro": result.topics.as_json(),
        "country": {"right": result.country_right, "of": result.country_all, "share": round(result.country_share, 4)},
        "misses": told(result.misses),
        "false_alarms": told(result.false_alarms),
    }
