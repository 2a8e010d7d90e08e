"""The ledger in words: numbers with who says so and the reports that carry them, and stories looked up."""

from collections.abc import Iterable, Sequence
from datetime import date

from watcher.alerts.compose.claims import amount, claimant, labelled
from watcher.alerts.compose.digest import TOPIC_ORDER, dated
from watcher.alerts.compose.markup import (
    EMPTY,
    OUTLET_UNITS,
    Rich,
    bold,
    joined,
    link,
    ours,
    page,
    pages,
    paragraphs,
    theirs,
)
from watcher.alerts.compose.speech import Speech
from watcher.alerts.phrases import Phrases
from watcher.alerts.picture import Chart
from watcher.alerts.tallies import SIDES, Claim, Count, Ledger, MonthNumbers, Tally
from watcher.records import Fact, FactKind, Page, Story, StoryReport

#: Outlets named behind one number; the others are counted.
OUTLETS = 3
#: Addends named behind a sum, each with its outlets.
ADDENDS = 12
#: Months or weeks told in words below a picture.
CAPTION_LINES = 6
#: What a count is called.
LABELS: dict[Count, FactKind] = {"pardons": "pardoned", "releases": "released"}


def stats(ledgers: Sequence[Ledger], lang: str, phrases: Phrases, *, months: int) -> tuple[Page, ...]:
    """The newest totals of each country, and its last `months` months; countries without any are left out."""
    speech = Speech(phrases, phrases.pick(lang))
    groups = [group for ledger in ledgers for group in _country(ledger, speech, months)]
    if not groups:
        return pages([speech.say("stats.nothing")])
    return pages(paragraphs([[bold(speech.say("stats.title"))], *groups, [speech.say("stats.how")]]))


def timeline(
    stories: Sequence[Story], total: int, day: date, lang: str, phrases: Phrases, *, zone: str = "UTC"
) -> tuple[Page, ...]:
    """Stories that began on the day or later, newest first; `total` of them there are."""
    speech = Speech(phrases, phrases.pick(lang))
    shown = phrases.date(speech.lang, day)
    if not stories:
        return pages([speech.say("timeline.nothing", day=shown)])
    return pages(dated(stories, speech, speech.say("timeline.title", day=shown), zone=zone, total=total))


def found(stories: Sequence[Story], words: str, lang: str, phrases: Phrases, *, zone: str = "UTC") -> tuple[Page, ...]:
    """Stories that hold the words, newest first."""
    speech = Speech(phrases, phrases.pick(lang))
    asked = theirs(words, 100).plain
    if not stories:
        return pages([speech.say("search.nothing", words=asked)])
    return pages(dated(stories, speech, speech.say("search.title", words=asked), zone=zone))


def caption(chart: Chart, lang: str, phrases: Phrases) -> Page:
    """What a chart shows, in words, for whoever cannot see it or reads the chat's list: its newest numbers.

    At most 1,024 UTF-16 units, which is what Telegram takes below a picture.
    """
    speech = Speech(phrases, phrases.pick(lang))
    slots = range(len(chart.labels) - 1, -1, -1)
    lines = [line for slot in slots if (line := _slot(chart, slot, speech))][:CAPTION_LINES]
    return page(paragraphs([[bold(ours(chart.title))], lines, [speech.say("chart.receipts")]]))


def _slot(chart: Chart, slot: int, speech: Speech) -> Rich:
    """`Nov: official 20, rights groups ≥ 22`; EMPTY where nobody gave a number."""
    single = len(chart.series) == 1 and chart.series[0].tone == "plain"
    said = (series.texts[slot] if single else f"{series.name} {series.texts[slot]}" for series in chart.series
            if series.texts[slot])  # fmt: skip
    numbers = ", ".join(said)
    return ours(f"{chart.labels[slot]}{speech.text('pattern.colon')}{numbers}") if numbers else EMPTY


def _country(ledger: Ledger, speech: Speech, months: int) -> list[list[Rich]]:
    levels = [_level(claim, speech) for claim in ledger.levels]
    shown = [_month(month, speech) for month in ledger.months[:months]]
    return [[bold(ours(speech.country(ledger.country))), *levels], *shown] if levels or shown else []


def _level(claim: Claim, speech: Speech) -> Rich:
    """`Still held: at least 1,253, say rights groups, 21 Nov — Viasna`."""
    fact = _fact(claim)
    day = ours(speech.phrases.day(speech.lang, claim.at))
    said = joined([ours(labelled(fact, speech)), claimant(fact, speech), day], ", ")
    return ours("• ") + said + _receipt(claim.reports)


def _month(numbers: MonthNumbers, speech: Speech) -> list[Rich]:
    month = numbers.month
    title = bold(ours(speech.phrases.month_name(speech.lang, month.year, month.month)))
    lines = [
        _tally(LABELS[count], tallies[side], speech)
        for count, tallies in numbers.counts.items()
        for side in SIDES
        if side in tallies
    ]
    return [title, *lines, _stories(numbers, speech)]


def _tally(kind: FactKind, tally: Tally, speech: Speech) -> Rich:
    """`Pardoned, says the state: 20 (Viesnik) + 24 (Viesnik, Open Frontier)`; one number alone has its outlets behind a
    dash. The sum is not written: nobody has said it.
    """
    whole = Fact(kind, tally.total, tally.qualifier, tally.claims[0].claimant)
    who = claimant(whole, speech) if len({claim.claimant for claim in tally.claims}) == 1 else speech.say("side.others")
    if len(tally.claims) == 1:
        return ours("• ") + joined([ours(labelled(whole, speech)), who], ", ") + _receipt(tally.claims[0].reports)
    said = ours("• ") + joined([ours(speech.text(f"label.{kind}")), who], ", ")
    addends = [_addend(claim, speech) for claim in tally.claims[:ADDENDS]]
    more = ours(" + …") if len(tally.claims) > ADDENDS else EMPTY
    return said + ours(speech.text("pattern.colon")) + joined(addends, " + ") + more


def _addend(claim: Claim, speech: Speech) -> Rich:
    return ours(f"{amount(_fact(claim), speech)} (") + _outlets(claim.reports) + ours(")")


def _stories(numbers: MonthNumbers, speech: Speech) -> Rich:
    """`• 34 stories: Arrests 12, Trials 9`, the topics with most first."""
    total = speech.text("stats.stories", n=sum(numbers.stories.values()))
    ranked = sorted(numbers.stories.items(), key=lambda pair: (-pair[1], _rank(pair[0]), pair[0]))
    parts = (f"{speech.phrases.topic(speech.lang, topic)} {number}" for topic, number in ranked if topic)
    return ours(f"• {total}{speech.text('pattern.colon')}{', '.join(parts)}")


def _rank(topic: str) -> int:
    return TOPIC_ORDER.index(topic) if topic in TOPIC_ORDER else len(TOPIC_ORDER)


def _receipt(reports: Sequence[StoryReport]) -> Rich:
    return ours(" — ") + _outlets(reports)


def _outlets(reports: Iterable[StoryReport]) -> Rich:
    """The outlets of the reports that carry a number, each a link to its own; each outlet once."""
    by_outlet: dict[str, StoryReport] = {}
    for report in reports:
        by_outlet.setdefault(report.outlet, report)
    shown = [link(report.link, theirs(report.outlet, OUTLET_UNITS)) for report in list(by_outlet.values())[:OUTLETS]]
    more = len(by_outlet) - OUTLETS
    return joined(shown, ", ") + (ours(f" +{more}") if more > 0 else EMPTY)


def _fact(claim: Claim) -> Fact:
    return Fact(claim.kind, claim.count, claim.qualifier, claim.claimant, since=claim.since)
