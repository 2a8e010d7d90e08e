"""Claims of all sentences become facts: each kind settled, doubles dropped, with its claimant and verification."""

from dataclasses import replace
from typing import Final

from watcher.records import Fact, FactKind
from watcher.stories.facts.attribute import claimant_of, is_verified
from watcher.stories.facts.claims import Claim
from watcher.stories.facts.reading import Reading
from watcher.stories.facts.tags import ROUNDS

_FREED: Final[tuple[FactKind, ...]] = ("pardoned", "exchanged", "released")
_WHOLES: Final[tuple[FactKind, ...]] = ("pardoned", "exchanged", "released", "detained", "sentenced", "died")
_TOTALS: Final[frozenset[FactKind]] = frozenset(["held_total", "recognised_total", "pardoned_since"])
#: Kinds of which nobody says that they were checked: counts of years, and the counters' own totals.
_UNCHECKED: Final = _TOTALS | {"sentence_years"}
#: The order in which a title's words tell what a report is about.
_MAIN: Final = ("exchange", "pardon", "release", "detain", "die", "sentence", "held", "political")
#: More recognised people than any month adds: a total, even without a date.
_MANY_RECOGNISED: Final = 400
#: No single round was so large.
_MANY_PARDONED: Final = 300
#: Fewer are not all who are held, where a sentence does not say that they are held.
_MANY_HELD: Final = 50
#: He came out, in the languages that say so of prisons.
_LEFT: Final = ("выш", "выход", "выйш", "вийш", "виход", "wysz", "wychodz")
Settled = tuple[Claim, FactKind]


def settle(readings: list[Reading]) -> tuple[Fact, ...]:
    """The facts of a report from what was read of its sentences: order of the text, one for each kind and number."""
    main = _main_event(readings)
    settled = [
        (claim, kind)
        for reading in readings
        for claim in reading.claims
        if (kind := _kind(claim, reading, readings, main))
    ]
    settled = _without_earlier([pair for pair in settled if pair[0].count > 1])
    titled = any(_speaks_of_pardon(reading) for reading in readings)
    settled = _without_doubles(_without_addends(readings, _without_parts(_merge_freed(settled, titled=titled))))
    settled = _checked(settled)
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


def _main_event(readings: list[Reading]) -> str | None:
    """What the report is about: the first round of its title, else the strongest word there, else the first round."""
    title = [reading for reading in readings if reading.sentence.in_title]
    for group in (title, readings):
        for reading in group:
            for claim in reading.claims:
                if claim.event in ROUNDS and claim.event not in {"recognise", "decree"}:
                    return _exchange_instead(claim.event, title)
                if claim.event == "back" and (_is_from_prison(reading) or _left_prison(reading, claim, readings)):
                    return _exchange_instead("release", title)
        for event in _MAIN:
            if any(reading.sentence.has(event) for reading in group):
                return "held" if event == "political" else event
    return None


def _is_from_prison(reading: Reading) -> bool:
    """`leave Homel's IK-4`: a word of moving means a release where a prison stands beside it."""
    return reading.sentence.has("penalty", "political", "border", "captive") or any(
        token.kind == "code" for token in reading.sentence.tokens
    )


def _left_prison(reading: Reading, claim: Claim, readings: list[Reading]) -> bool:
    """`Вышли восемь человек, сообщила «Вясна»`: of whom those who follow prisoners speak, they came out of prison."""
    left = any(reading.sentence.word(mark.start).startswith(_LEFT) for mark in reading.sentence.found("back"))
    return left and any(other.sentence.has("rights", "opposition", "captive") for other in readings)


def _exchange_instead(event: str, title: list[Reading]) -> str:
    swapped = event in {"release", "back"} and any(reading.sentence.has("exchange") for reading in title)
    return "exchange" if swapped else event


def _kind(claim: Claim, reading: Reading, readings: list[Reading], main: str | None) -> FactKind | None:
    if claim.subgroup is not None:
        if claim.event == "years_for" and not any(other.sentence.has("sentence", "court") for other in readings):
            return None
        silent = main is None and claim.subgroup != "sentence_years"
        return None if silent or _is_outside(reading, readings) else claim.subgroup
    event = claim.event
    if event in {"take", "back", "rest", "seized", "convicts"}:
        event = _from_main(event, claim, reading, main)
    if main == "exchange" and event == "release":
        event = "exchange"
    if event not in ROUNDS or _is_outside(reading, readings):
        return None
    return _settle_kind(event, claim, reading, readings)


def _from_main(event: str, claim: Claim, reading: Reading, main: str | None) -> str:
    """A number whose own words do not tell: what the report is about, if that can be counted so."""
    if event == "back":
        return main if main in {"exchange", "release", "pardon"} else "nothing"
    if event == "convicts":
        listed = reading.sentence.has("decree", "take", "total")
        freed = main in {"exchange", "release", "pardon"}
        return main if main and freed and listed else "nothing" if freed else "sentence"
    if event == "seized":
        return main if main in {"exchange", "release", "pardon"} else "detain"
    if main == "held" and claim.count < _MANY_HELD:
        return "nothing"
    return main or "nothing"


def _settle_kind(event: str, claim: Claim, reading: Reading, readings: list[Reading]) -> FactKind | None:
    sentence = reading.sentence
    if event == "decree" and not any(other.sentence.has("pardon") for other in readings):
        return None
    if event in {"pardon", "release", "decree"}:
        return "pardoned_since" if _is_cumulative(claim, reading, readings) else ROUNDS[event]
    if event == "die" and not any(
        other.sentence.has("captive", "political", "rights", "penalty", "held") for other in readings
    ):
        return None
    if event == "held" and claim.count < _MANY_HELD:
        if sentence.has("detain"):
            return "detained"
        if sentence.near(claim.start - 1, claim.start + 1, "another"):
            # `Two more stayed in the colony`: some, and not all who are held.
            return None
    if event == "recognise":
        return _recognised(claim, reading, readings)
    if event == "sentence" and sentence.near(claim.start - 4, claim.start, "threat"):
        return None
    return ROUNDS[event]


def _is_outside(reading: Reading, readings: list[Reading]) -> bool:
    """Prisoners of war and amnesties are other subjects, though they free people too."""
    sentence = reading.sentence
    if sentence.has("amnesty") and not sentence.has("pardon", "detain", "sentence", "die"):
        return True
    swapped = any(other.sentence.in_title and other.sentence.has("exchange") for other in readings)
    soldiers = any(_has_soldiers(other) and (swapped or other.sentence.in_title) for other in readings)
    return soldiers and not sentence.has("political", "detain", "sentence", "die", "seized")


def _has_soldiers(reading: Reading) -> bool:
    """Soldiers, and not the police who only stand by."""
    return any("police" not in reading.sentence.at(mark.start) for mark in reading.sentence.found("military"))


def _is_cumulative(claim: Claim, reading: Reading, readings: list[Reading]) -> bool:
    rounds = [
        other.count for other in reading.claims if other.subgroup is None and other.event in {"pardon", "release"}
    ]
    if claim.count < max(rounds, default=0):
        return False
    if reading.has_since:
        return True
    many = claim.count >= _MANY_PARDONED or reading.sentence.has("so_far", "total")
    return many and any(other.has_since and not other.claims for other in _beside(reading, readings))


def _beside(reading: Reading, readings: list[Reading]) -> list[Reading]:
    return [other for other in readings if abs(other.place - reading.place) == 1]


def _recognised(claim: Claim, reading: Reading, readings: list[Reading]) -> FactKind | None:
    sentence = reading.sentence
    if sentence.near(claim.start - 2, claim.end + 1, "another", "joined") and not reading.has_since:
        return None
    if reading.has_since:
        return "recognised_total"
    if claim.count >= _MANY_RECOGNISED:
        return "held_total" if sentence.has("held", "grow") else "recognised_total"
    if any(other.has_since and not other.claims for other in _beside(reading, readings)):
        return "recognised_total"
    return "recognised_total" if sentence.has("total", "so_far") and not sentence.has("joined") else None


def _since(claim: Claim, readings: list[Reading]) -> str | None:
    own = readings[claim.place]
    if own.has_since:
        return own.since
    return next((other.since for other in _beside(own, readings) if other.has_since), None)


def _without_earlier(settled: list[Settled]) -> list[Settled]:
    """`two weeks earlier fourteen others`: an earlier round is not this one's news, unless nothing else is told."""
    now = {kind for claim, kind in settled if not claim.earlier}
    freed = bool(now & set(_FREED))
    return [
        (c, kind)
        for c, kind in settled
        if not c.earlier or kind in _TOTALS or not (kind in now or (freed and kind in _FREED))
    ]


def _speaks_of_pardon(reading: Reading) -> bool:
    """A title with a pardon, or a sentence below that only says that what the title tells was one."""
    sentence = reading.sentence
    if not sentence.has("pardon"):
        return False
    freed = any(claim.event in {"pardon", "release", "exchange", "back"} for claim in reading.claims)
    return sentence.in_title or not (freed or reading.has_since or sentence.has("among", "earlier", "vague"))


def _merge_freed(settled: list[Settled], *, titled: bool) -> list[Settled]:
    """The same number pardoned here and released there is one round: the pardon, or the exchange, names it.

    titled: the report speaks of a pardon beside the number, so that those who leave prison below it are the pardoned.
    """
    since = {claim.count for claim, kind in settled if kind == "pardoned_since"}
    settled = [(c, kind) for c, kind in settled if not (kind in _FREED and c.count in since)]
    if titled and not any(kind == "pardoned" for _, kind in settled):
        settled = [(claim, "pardoned" if kind == "released" else kind) for claim, kind in settled]
    best: dict[int, FactKind] = {}
    for claim, kind in settled:
        if kind in _FREED and (claim.count not in best or _FREED.index(kind) < _FREED.index(best[claim.count])):
            best[claim.count] = kind
    return [(claim, best[claim.count] if kind in _FREED else kind) for claim, kind in settled]


def _without_parts(settled: list[Settled]) -> list[Settled]:
    """A freed or detained subgroup is no round of its own where the report states a larger whole."""
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
    for kind in _WHOLES:
        counts = {claim.count for claim, k in settled if k == kind and claim.subgroup is None}
        largest = max(counts, default=0)
        summed = len(counts) > 2 and sum(counts) == 2 * largest
        if summed or (kind == "exchanged" and _is_stated_sum(readings, settled, largest)):
            settled = [(claim, k) for claim, k in settled if k != kind or claim.count == largest]
    return settled


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
    rounds = [claim.count for claim, kind in settled if kind in {"pardoned", "released", "exchanged", "detained"}]
    women = sum(claim.count for claim, kind in settled if kind == "women")
    men = sum(claim.count for claim, kind in settled if kind == "men")
    if not rounds or not (women and men) or women + men <= max(rounds):
        return settled
    return [(claim, kind) for claim, kind in settled if kind not in {"women", "men"}]
