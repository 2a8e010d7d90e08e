"""Claims of all sentences become facts: each with its kind, its claimant and verification."""

from dataclasses import replace
from typing import Final

from watcher.records import Fact, FactKind
from watcher.stories.facts.attribute import claimant_of, is_verified
from watcher.stories.facts.claims import Claim
from watcher.stories.facts.kinds import beside, kind_of, main_event
from watcher.stories.facts.merging import Settled, merge
from watcher.stories.facts.reading import Reading
from watcher.stories.facts.tags import TOTALS

#: Kinds of which nobody says that they were checked: counts of years, and the counters' own totals.
_UNCHECKED: Final = TOTALS | {"sentence_years"}


def settle(readings: list[Reading]) -> tuple[Fact, ...]:
    """The facts of a report from what was read of its sentences: order of the text, one for each kind and number."""
    main = main_event(readings)
    kinds = [
        (claim, kind)
        for reading in readings
        for claim in reading.claims
        if (kind := kind_of(claim, reading, readings, main))
    ]
    settled = merge(readings, kinds)
    facts = [_fact(claim, kind, readings, settled) for claim, kind in settled]
    sides = {fact.claimant for fact in facts if fact.kind not in _UNCHECKED}
    return tuple(
        fact if fact.kind in _UNCHECKED else replace(fact, verified=is_verified(readings, fact.claimant, sides))
        for fact in facts
    )


def _fact(claim: Claim, kind: FactKind, readings: list[Reading], settled: list[Settled]) -> Fact:
    since = _since(claim, readings) if kind in {"pardoned_since", "recognised_total"} else None
    claimant = claimant_of(claim, kind, readings, settled)
    return Fact(kind, claim.count, claim.qualifier, claimant, since=since)


def _since(claim: Claim, readings: list[Reading]) -> str | None:
    own = readings[claim.place]
    if own.has_since:
        return own.since
    return next((other.since for other in beside(own, readings) if other.has_since), None)
