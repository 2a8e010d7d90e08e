"""The card's line: what happened, how many, who says so, in the reader's language. Composed from facts, not translated.

"Belarus: 20 people pardoned, says the state; not independently verified. Among them: 11 women. Still held: at least
1,253, say rights groups."
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from watcher.alerts.compose.markup import EMPTY, Rich, bold, joined, ours
from watcher.alerts.compose.speech import Speech
from watcher.records import Claimant, Fact, FactKind, Story

#: What happened, the gravest first, and the topics of which it is the news: a number leads no other story's card.
#: (A term of years is none of them: it says nothing without the name, which the headline has.)
EVENTS: Mapping[FactKind, tuple[str, ...]] = {
    "died": ("death",),
    "pardoned": ("pardon", "release"),
    "released": ("release", "pardon"),
    "exchanged": ("release",),
    "sentenced": ("sentence",),
    "detained": ("detention",),
}
#: What happened to people whom the state pardoned, as others count it.
CONSEQUENCES: tuple[FactKind, ...] = ("released", "exchanged")
#: Who is among them.
BREAKDOWN: tuple[FactKind, ...] = ("women", "men", "ill", "minors", "elderly", "with_children")
#: Totals, the one that readers look for first; a card has room for two.
TOTALS: tuple[FactKind, ...] = ("held_total", "pardoned_since", "recognised_total")
Facts = Mapping[FactKind, tuple[Fact, ...]]
TOTALS_SHOWN = 2
BREAKDOWN_SHOWN = 3
#: Whose word stands when several say the same.
TRUST: tuple[Claimant, ...] = ("rights_group", "foreign_government", "opposition", "media", "state", "unknown")


def card(story: Story, speech: Speech) -> Rich:
    """The whole line, the news itself in bold; EMPTY for a story without facts."""
    facts = current_facts(story)
    lead = _lead_kind(story, facts)
    if lead is None:
        return EMPTY
    sentences = [_lead(story, lead, facts, speech), _among(lead, facts, speech), _consequence(lead, facts, speech)]
    totals = (_total(facts[kind], speech) for kind in TOTALS if kind in facts and kind != lead)
    return joined([*sentences, *list(totals)[:TOTALS_SHOWN]], " ")


def short(story: Story, speech: Speech) -> Rich:
    """What happened and who says so, without the country and in one sentence; EMPTY for a story without such a fact."""
    facts = current_facts(story)
    kind = _lead_kind(story, facts)
    return _claims(ours(_capital(_sentence(facts[kind][0], speech))), facts[kind], speech) if kind else EMPTY


def current_facts(story: Story) -> Facts:
    """Each kind's facts as they stand: of one claimant the newest number, of several that agree the one most trusted.

    More than one fact of a kind means that the sources disagree; the most trusted claimant comes first. Withdrawn
    reports have no say. Sums are never made.
    """
    newest: dict[tuple[FactKind, Claimant], Fact] = {}
    for report in story.reports:
        if not report.withdrawn:
            for fact in report.facts:
                newest[fact.kind, fact.claimant] = _following(newest.get((fact.kind, fact.claimant)), fact)
    ordered = sorted(newest.values(), key=lambda fact: (fact.kind, _rank(fact)))
    return {kind: tuple(_without_agreeing(list(facts))) for kind, facts in groupby(ordered, key=lambda fact: fact.kind)}


def _rank(fact: Fact) -> int:
    # A pardon is the state's own act: that it happened, and of how many, is first of all its word.
    return -1 if (fact.kind, fact.claimant) == ("pardoned", "state") else TRUST.index(fact.claimant)


def _following(earlier: Fact | None, fact: Fact) -> Fact:
    """The newer number; of the same number said again, what was said of its verification stays.

    A word that nobody could verify stays unverified when its number is corrected; a confirmation was of the old number.
    """
    if earlier and earlier.count == fact.count and fact.verified is None:
        return replace(fact, verified=earlier.verified, since=fact.since or earlier.since)
    if earlier and earlier.verified is False and fact.verified is None:
        return replace(fact, verified=False)
    return fact


def _without_agreeing(facts: Sequence[Fact]) -> Iterable[Fact]:
    seen: set[tuple[int, str]] = set()
    for fact in facts:
        # Somebody unnamed who says another number than a named claimant is no second side, but a rewording.
        if (fact.count, fact.qualifier) not in seen and not (seen and fact.claimant == "unknown"):
            yield fact
        seen.add((fact.count, fact.qualifier))


def _lead_kind(story: Story, facts: Facts) -> FactKind | None:
    """The number that is the news of this story; None where it is no number, as with most deaths and trials."""
    if "death" in story.topics:
        return "died" if "died" in facts and facts["died"][0].count > 1 else None
    for kind, topics in EVENTS.items():
        # One person has a name, which the headline says and a number does not.
        if kind in facts and facts[kind][0].count > 1 and set(topics) & set(story.topics):
            return kind
    return next((kind for kind in TOTALS if kind in facts), None) if "tally" in story.topics[:1] else None


def _lead(story: Story, kind: FactKind, facts: Facts, speech: Speech) -> Rich:
    country = speech.country(story.country)
    colon = speech.text("pattern.colon") if _is_sentence(facts[kind][0]) else ". "
    news = (f"{country}{colon}" if country else "") + _sentence(facts[kind][0], speech)
    return _claims(bold(ours(_capital(news))), facts[kind], speech) + ours(".")


def _claims(news: Rich, facts: Sequence[Fact], speech: Speech) -> Rich:
    """`20 people pardoned, says the state; 22, say rights groups; not independently verified`, the first part given."""
    first, *others = facts
    lead = joined([news, claimant(first, speech)], ", ")
    rest = [joined([ours(amount(other, speech)), claimant(other, speech)], ", ") for other in others[:2]]
    return joined([lead, *rest, _verified(facts, speech)], speech.text("pattern.semicolon"))


def _total(facts: Sequence[Fact], speech: Speech) -> Rich:
    """`Still held: at least 1,253, say rights groups.`"""
    first, *others = facts
    lead = joined([ours(labelled(first, speech)), claimant(first, speech)], ", ")
    rest = [joined([ours(amount(other, speech)), claimant(other, speech)], ", ") for other in others[:1]]
    return joined([lead, *rest], speech.text("pattern.semicolon")) + ours(".")


def _consequence(lead: FactKind, facts: Facts, speech: Speech) -> Rich:
    """`Released: 21, say rights groups; confirmed.`, where that is another number than the pardon's."""
    if lead != "pardoned":
        return EMPTY
    for kind in CONSEQUENCES:
        if kind in facts and facts[kind][0].count not in {fact.count for fact in facts[lead]}:
            fact = facts[kind][0]
            said = joined([ours(labelled(fact, speech)), claimant(fact, speech)], ", ")
            return joined([said, _verified(facts[kind], speech)], speech.text("pattern.semicolon")) + ours(".")
    return EMPTY


def _among(lead: FactKind, facts: Facts, speech: Speech) -> Rich:
    parts = [_sentence(facts[kind][0], speech) for kind in BREAKDOWN if kind in facts and lead in EVENTS]
    return speech.say("card.among", list=", ".join(parts[:BREAKDOWN_SHOWN])) if parts else EMPTY


def _is_sentence(fact: Fact) -> bool:
    """An exact number of people makes a phrase of its own; anything else is written as `label: number`, so that no
    language has to bend a noun after `at least`.
    """
    return fact.qualifier == "exact" and fact.kind not in TOTALS


def _sentence(fact: Fact, speech: Speech) -> str:
    return speech.text(f"fact.{fact.kind}", n=fact.count) if _is_sentence(fact) else labelled(fact, speech)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def labelled(fact: Fact, speech: Speech) -> str:
    """`Still held: at least 1,253`: a number without a noun to bend."""
    values = {"since": _since(fact.since, speech)} if fact.kind in {"pardoned_since", "recognised_total"} else {}
    return f"{speech.text(f'label.{fact.kind}', **values)}{speech.text('pattern.colon')}{amount(fact, speech)}"


def amount(fact: Fact, speech: Speech) -> str:
    """`at least 1,253`."""
    if fact.qualifier == "exact":
        return speech.phrases.number(speech.lang, fact.count)
    return speech.text(f"qualifier.{fact.qualifier}", n=fact.count)


def _since(since: str | None, speech: Speech) -> str:
    """`2024-07` or `2024` in words."""
    year, _, month = (since or "").partition("-")
    if month:
        return speech.text("since.month", month=speech.phrases.month(speech.lang, int(year), int(month)))
    return speech.text("since.year", year=year) if year else speech.text("since.unknown")


def claimant(fact: Fact, speech: Speech) -> Rich:
    """`say rights groups`; EMPTY where nobody is named."""
    return EMPTY if fact.claimant == "unknown" else speech.say(f"claim.{fact.claimant}")


def _verified(facts: Sequence[Fact], speech: Speech) -> Rich:
    said = {fact.verified for fact in facts}
    if True in said:
        return speech.say("verified.yes")
    return speech.say("verified.no") if False in said else EMPTY
