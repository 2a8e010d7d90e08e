"""Claims of one report put together: other times, parts, sums, shares and doubles are dropped."""

from dataclasses import replace
from typing import Final

from watcher.records import FactKind
from watcher.stories.facts.claims import Claim
from watcher.stories.facts.reading import Reading
from watcher.stories.facts.tags import AND, FREED, TOTALS

_WHOLES: Final[tuple[FactKind, ...]] = ("pardoned", "exchanged", "released", "detained", "sentenced", "died")
Settled = tuple[Claim, FactKind]


def merge(readings: list[Reading], settled: list[Settled]) -> list[Settled]:
    """The claims that are this report's facts, each round once; order of the text."""
    settled = _without_earlier([pair for pair in settled if pair[0].count > 1])
    if _is_history(readings):
        settled = [pair for pair in settled if pair[1] in TOTALS or not pair[0].earlier]
    settled = _without_past(readings, settled)
    titled = any(_speaks_of_pardon(reading) for reading in readings)
    settled = _without_doubles(_without_addends(readings, _without_parts(_merge_freed(settled, titled=titled))))
    return _checked(settled)


def _without_earlier(settled: list[Settled]) -> list[Settled]:
    """`two weeks earlier fourteen others`: an earlier round is not this one's news, unless nothing else is told."""
    now = {kind for claim, kind in settled if not claim.earlier}
    freed = bool(now & set(FREED))
    return [
        (c, kind)
        for c, kind in settled
        if not c.earlier or kind == "pardoned_since" or not (kind in now or (freed and kind in FREED))
    ]


def _without_past(readings: list[Reading], settled: list[Settled]) -> list[Settled]:
    """`Seventeen freed. Twelve had been jailed over the protests`: what some of the freed went through before."""
    freed = max((c.count for c, kind in settled if kind in FREED and readings[c.place].sentence.in_title), default=0)
    return [
        (claim, kind)
        for claim, kind in settled
        if kind not in {"sentenced", "detained"} or not claim.bare or claim.count >= freed
    ]


def _is_history(readings: list[Reading]) -> bool:
    """`Ten years on`, `Exhibition recalls …`: a title without a number of its own, and old news below it."""
    return any(reading.sentence.in_title and reading.sentence.has("history") for reading in readings) and not any(
        reading.sentence.in_title and reading.claims for reading in readings
    )


def _speaks_of_pardon(reading: Reading) -> bool:
    """A title with a pardon, or a sentence below that only says that what the title tells was one."""
    sentence = reading.sentence
    if not sentence.has("pardon"):
        return False
    freed = any(claim.event in {"pardon", "release", "exchange", "back"} for claim in reading.claims)
    parts = {mark.end for mark in sentence.found("among", "of_them")}
    if any(mark.start in parts for mark in sentence.found("pardon")):
        # `Among those pardoned are …`: that is what the round was.
        return True
    if not sentence.in_title and all("person" in sentence.at(mark.start) for mark in sentence.found("pardon")):
        return False
    return sentence.in_title or not (freed or reading.has_since or sentence.has("among", "earlier", "vague"))


def _merge_freed(settled: list[Settled], *, titled: bool) -> list[Settled]:
    """The same number pardoned here and released there is one round: the pardon, or the exchange, names it.

    titled: the report speaks of a pardon beside the number, so that those who leave prison below it are the pardoned.
    """
    since = {claim.count for claim, kind in settled if kind == "pardoned_since"}
    settled = [(c, kind) for c, kind in settled if not (kind in FREED and c.count in since)]
    if titled and not any(kind == "pardoned" for _, kind in settled):
        settled = [(claim, "pardoned" if kind == "released" else kind) for claim, kind in settled]
    best: dict[int, FactKind] = {}
    for claim, kind in settled:
        if kind in FREED and (claim.count not in best or FREED.index(kind) < FREED.index(best[claim.count])):
            best[claim.count] = kind
    return [(claim, best[claim.count] if kind in FREED else kind) for claim, kind in settled]


def _without_parts(settled: list[Settled]) -> list[Settled]:
    """A freed or detained subgroup is no round of its own where the report states a larger whole."""
    wholes = {kind for claim, kind in settled if not claim.part}
    settled = [
        pair
        for pair in settled
        if not (pair[0].part and pair[1] in wholes and pair[0].subgroup is None and pair[1] not in TOTALS)
    ]
    groups = {(claim.place, claim.start) for claim, _ in settled if claim.subgroup}
    largest: dict[FactKind, int] = {}
    for claim, kind in settled:
        largest[kind] = max(largest.get(kind, 0), claim.count)
    return [
        (claim, kind) for claim, kind in settled
        if claim.subgroup or (claim.place, claim.start) not in groups or claim.count >= largest[kind]
    ]  # fmt: skip


def _without_addends(readings: list[Reading], settled: list[Settled]) -> list[Settled]:
    """`Warsaw got three, Minsk two; five were exchanged in all`: the stated sum wins over what it sums up.

    Of an exchange also over one addend alone: `Russia frees two. Four in all changed hands`.
    """
    settled = [(c, kind) for c, kind in settled if not _is_joined(c, kind, readings, settled)]
    for kind in _WHOLES:
        counts = {claim.count for claim, k in settled if k == kind and claim.subgroup is None}
        largest = max(counts, default=0)
        summed = len(counts) > 2 and sum(counts) == 2 * largest
        settled = [(c, k) for c, k in settled if k != kind or not _is_share(c, k, largest, readings)]
        if summed or (kind == "exchanged" and _is_stated_sum(readings, settled, largest)):
            settled = [(claim, k) for claim, k in settled if k != kind or claim.count == largest]
    return settled


def _is_joined(claim: Claim, kind: FactKind, readings: list[Reading], settled: list[Settled]) -> bool:
    """`A teenager and five adults`, where the report says that they are six."""
    one_more = any(k == kind and other.count == claim.count + 1 for other, k in settled)
    return one_more and readings[claim.place].sentence.word(claim.start - 1) in AND


def _is_share(claim: Claim, kind: FactKind, whole: int, readings: list[Reading]) -> bool:
    """`Ten were exchanged. Six landed in Vienna`: some of those, unless another source counts otherwise."""
    if claim.subgroup or claim.count >= whole or readings[claim.place].sentence.in_title:
        return False
    moved = claim.event in {"back", "gets"} or (claim.event == "release" and kind == "exchanged")
    return moved and not _is_said(claim, readings[claim.place])


def _is_said(claim: Claim, reading: Reading) -> bool:
    """Whether somebody says this number: in its own clause, or behind it."""
    said = [source for source in reading.sources if source.strength == "said"]
    before = [source for source in said if source.end <= claim.start]
    clause = [
        source
        for source in before
        if not any(reading.sentence.word(place) in {",", ";"} for place in range(source.end, claim.start))
    ]
    return len(said) > len(before) or bool(clause)


def _is_stated_sum(readings: list[Reading], settled: list[Settled], count: int) -> bool:
    places = {claim.place for claim, kind in settled if kind == "exchanged" and claim.count == count}
    return any(readings[place].sentence.has("total") for place in places)


def _without_doubles(settled: list[Settled]) -> list[Settled]:
    """One for each kind and number: the first, with the qualifier of whichever has one."""
    kept: dict[tuple[FactKind, int], Claim] = {}
    for claim, kind in settled:
        first = kept.get((kind, claim.count))
        if first is None:
            kept[kind, claim.count] = claim
        elif first.qualifier == "exact" and claim.qualifier != "exact":
            kept[kind, claim.count] = replace(first, qualifier=claim.qualifier)
    return [
        (claim, kind) for (kind, _), claim in kept.items()
        if not (claim.qualifier == "up_to" and kind == "held_total" and _is_below(kept, claim))
    ]  # fmt: skip


def _is_below(kept: dict[tuple[FactKind, int], Claim], claim: Claim) -> bool:
    """`Fewer than 1,100 now: 1,092`: the first only tells which mark was passed."""
    return any(kind == "held_total" and count < claim.count for kind, count in kept)


def _checked(settled: list[Settled]) -> list[Settled]:
    """Women and men who are more than the round they would belong to are of another round: the breakdown is dropped."""
    wholes = [claim for claim, kind in settled if kind in {"pardoned", "released", "exchanged", "detained"}]
    if any(claim.qualifier in {"about", "at_least", "more_than"} for claim in wholes):
        return settled
    rounds = [claim.count for claim in wholes]
    women = sum(claim.count for claim, kind in settled if kind == "women")
    men = sum(claim.count for claim, kind in settled if kind == "men")
    if not rounds or not (women and men) or women + men <= max(rounds):
        return settled
    return [(claim, kind) for claim, kind in settled if kind not in {"women", "men"}]
