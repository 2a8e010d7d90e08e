"""One configuration against another on the same reports: what would be told that was not, and the other way round."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from watcher.records import Report, Verdict
from watcher.stories.classify import classify
from watcher.stories.lexicon import Lexicon

#: Changed reports shown, each way.
SHOWN = 20


@dataclass(frozen=True, slots=True)
class Change:
    """A report that one configuration tells and the other does not."""

    report_id: str
    lang: str
    title: str
    #: The topics of the configuration that tells it.
    topics: tuple[str, ...]
    #: The other configuration's best score, and this one's.
    before: float
    after: float


@dataclass(slots=True)
class Backtest:
    """The whole result. `gained` and `lost` keep the order of the reports."""

    reports: int = 0
    #: Told by both.
    kept: int = 0
    gained: list[Change] = field(default_factory=list)
    lost: list[Change] = field(default_factory=list)
    #: Reports told by both whose topics, whose country, or whose urgency differ; as the new one tells them.
    retold: list[str] = field(default_factory=list)
    topics_gained: Counter[str] = field(default_factory=Counter)
    topics_lost: Counter[str] = field(default_factory=Counter)

    def lines(self, *, shown: int = SHOWN) -> list[str]:
        """As an operator reads it: the sums, a table per topic and per language, and the reports themselves."""
        out = [
            f"{self.reports} reports: {self.kept} told by both, {len(self.gained)} gained, {len(self.lost)} lost,"
            f" {len(self.retold)} told otherwise",
            "", f"{'':16}{'gained':>8}{'lost':>8}",
        ]  # fmt: skip
        for topic in sorted({*self.topics_gained, *self.topics_lost}):
            out.append(f"{topic:16}{self.topics_gained[topic]:8}{self.topics_lost[topic]:8}")
        gained, lost = Counter(c.lang for c in self.gained), Counter(c.lang for c in self.lost)
        for lang in sorted({*gained, *lost}):
            out.append(f"{lang or 'unknown':16}{gained[lang]:8}{lost[lang]:8}")
        listed = {
            name: [_change_line(one) for one in found] for name, found in (("lost", self.lost), ("gained", self.gained))
        }
        for name, changes in {**listed, "told otherwise": self.retold}.items():
            if changes:
                out.extend(["", f"{name}: {len(changes)}", *changes[:shown]])
                if len(changes) > shown:
                    out.append(f"  and {len(changes) - shown} more")
        return out


def _change_line(change: Change) -> str:
    topics = ", ".join(change.topics)
    return f"  {change.lang or '?':3} {change.before:5.1f} to {change.after:4.1f}  {topics}: {change.title[:110]}"


def _telling(verdict: Verdict) -> str:
    return f"{', '.join(verdict.topic_names)} {verdict.country or '–'} ({verdict.level})"


def compare(old: Lexicon, new: Lexicon, reports: Iterable[Report]) -> Backtest:
    """What `new` tells that `old` did not, and the other way round. Told: from the digest threshold up."""
    result = Backtest()
    for report in reports:
        _weigh(result, report, classify(old, report, evidence=False), classify(new, report, evidence=False))
    return result


def _weigh(result: Backtest, report: Report, before: Verdict, after: Verdict) -> None:
    result.reports += 1
    was, now = set(before.topic_names), set(after.topic_names)
    result.topics_gained.update(now - was)
    result.topics_lost.update(was - now)
    if was and now:
        result.kept += 1
        if (was, before.country, before.level) != (now, after.country, after.level):
            result.retold.append(
                f"  {after.lang or '?':3} {_telling(before)} -> {_telling(after)}: {report.title[:110]}"
            )
    elif was or now:
        told = after if now else before
        change = Change(report.report_id, told.lang, report.title, told.topic_names, before.score, after.score)
        (result.gained if now else result.lost).append(change)
