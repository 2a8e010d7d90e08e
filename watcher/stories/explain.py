"""A verdict told in plain words: why a story was alerted, or which rule was nearest and what it lacked."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

from watcher.records import Evidence, Report, Verdict
from watcher.stories.classify import Judgement, Tally, evidence_of, judge
from watcher.stories.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class TopicAccount:
    """One topic's way to its score. `missing`: points to the digest threshold, 0 when reached."""

    topic: str
    score: float
    digest: float
    #: None: the topic is for digests only.
    alert: float | None
    missing: float
    reached: bool
    reasons: tuple[Evidence, ...]
    #: What kept it from counting, one line each.
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything behind a verdict. `topics`: the nearest to its threshold first."""

    verdict: Verdict
    lang: str
    declared: str | None
    #: What guards took out: (the report's words, the topic or "" for all, file:line).
    erased: tuple[tuple[str, str, str], ...]
    topics: tuple[TopicAccount, ...]
    #: Points that several topics share, by background.
    backgrounds: tuple[TopicAccount, ...]


def explain(lexicon: Lexicon, report: Report) -> Explanation:
    """The way from a report's words to its verdict."""
    found = judge(lexicon, report)
    reading = found.reading
    erased = tuple(
        (reading.words_of(hit), topic, reading.compiled.terms[hit.term].where) for hit, topic in found.erased
    )
    accounts = [_account(found, tally) for tally in found.tallies.values()]
    accounts.sort(key=lambda account: (not account.reached, account.missing, -account.score))
    backgrounds = {tally.topic.topic_id for tally in found.tallies.values() if tally.topic.background}
    return Explanation(
        found.verdict, reading.lang, report.lang, erased,
        tuple(a for a in accounts if a.topic not in backgrounds),
        tuple(a for a in accounts if a.topic in backgrounds),
    )  # fmt: skip


def _account(found: Judgement, tally: Tally) -> TopicAccount:
    topic = tally.topic
    goal = topic.strong if tally.excluded else topic.digest
    return TopicAccount(
        topic.topic_id, round(tally.score if not topic.background else tally.own, 2), topic.digest, topic.alert,
        0.0 if tally.reached else round(goal - tally.score, 2), tally.reached,
        tuple(evidence_of(found.reading, tally)), tuple(_remarks(tally)),
    )  # fmt: skip


def _remarks(tally: Tally) -> list[str]:
    topic = tally.topic
    remarks = []
    if tally.lacks:
        remarks.append(f"none of the words required at {tally.lacks} is in it")
    if tally.excluded:
        remarks.append(f"an exclusion was hit: only a score of {topic.strong:g} from other words would count")
    if topic.with_background and tally.own <= 0:
        remarks.append(
            f"none of its own words speaks for it, so what it shares with {topic.with_background} does not count"
        )
    elif tally.weak:
        remarks.append(f"its own words give less than {topic.least:g} points: it is named only where no other topic is")
    if topic.most is not None and tally.own > topic.most:
        remarks.append(f"its own words count for {topic.most:g} at most")
    return remarks


def lines(told: Explanation) -> list[str]:
    """The explanation for a terminal or a chat, without markup."""
    verdict = told.verdict
    out = [_headline(told), f"language: {told.lang or 'unknown'}" + _declared(told)]
    if verdict.relevant:
        out.append(f"country: {verdict.country or 'unknown'}")
    for words, topic, where in told.erased:
        out.append(f"erased{f' for {topic}' if topic else ''}: «{words}»  ({where})")
    for account in told.topics[:3]:
        out.extend(_topic_lines(account, told))
    if not told.topics:
        out.append("no rule of any topic was hit: none of its words stands in a topic file, or only guards do")
        for background in told.backgrounds:
            out.extend(["", f"{background.topic}: {background.score:+.1f}", *_reason_lines(background.reasons)])
    return out


def _headline(told: Explanation) -> str:
    verdict = told.verdict
    if verdict.relevant:
        topics = ", ".join(f"{t.topic} {t.score:.1f} ({t.level})" for t in verdict.topics)
        return f"{'ALERTED' if verdict.level == 'alert' else 'FOR THE DIGEST'}: {topics}"
    if not told.topics:
        return "NOT ALERTED: nothing in it speaks for any topic"
    near = told.topics[0]
    return (
        f"NOT ALERTED: nearest is {near.topic} with {floor(near.score * 10) / 10:.1f} of {near.digest:g} points,"
        f" {ceil(near.missing * 10) / 10:.1f} short" + (f"; {near.remarks[0]}" if near.remarks else "")
    )


def _declared(told: Explanation) -> str:
    if told.declared and told.declared.partition("-")[0] != told.lang:
        return f" (declared as {told.declared}, which its letters contradict)"
    return "" if told.declared else " (detected)"


def _topic_lines(account: TopicAccount, told: Explanation) -> list[str]:
    mark = "reached" if account.reached else f"{account.missing:.1f} short of the digest"
    alert = "digests only" if account.alert is None else f"alert {account.alert:g}"
    out = ["", f"{account.topic}: {account.score:.1f} of {account.digest:g} ({alert}), {mark}"]
    out.extend(_reason_lines(account.reasons))
    out.extend(f"  ! {remark}" for remark in account.remarks)
    for background in told.backgrounds:
        out.append(f"  {background.score:+.1f} {background.topic}, shared by topics:")
        out.extend("  " + line for line in _reason_lines(background.reasons))
    return out


def _reason_lines(reasons: Sequence[Evidence]) -> list[str]:
    return [
        f"  {reason.points:+.1f} {reason.term}" + (f"  «{reason.hit}»" if reason.hit else "")
        + f"  in the {reason.field}  ({reason.where})"
        if reason.field != "weights" else f"  {reason.points:+.1f} learned: {reason.term}  ({reason.where})"
        for reason in reasons
    ]  # fmt: skip


def nearest_line(found: Judgement) -> str:
    """One line for tables: the best topic, its score, and its strongest reasons for and against."""
    tallies = sorted((t for t in found.tallies.values() if not t.topic.background), key=lambda t: -t.score)
    best = tallies[0] if tallies else None
    shown = [t for t in found.tallies.values() if t.topic.background] + ([best] if best else [])
    reasons = sorted((r for t in shown for r in evidence_of(found.reading, t)), key=lambda r: -abs(r.points))
    told = ", ".join(f"{reason.points:+.1f} {reason.hit or reason.term}" for reason in reasons[:7])
    lang = found.reading.lang or "?"
    if not told:
        return f"[{lang}] none of its words stands in a rule, in this language"
    name = f"{best.topic.topic_id} {best.score:.1f}/{best.topic.digest:g}" if best else "no word of a topic, only"
    return f"[{lang}] {name}: {told}"
