"""Which source a fact belongs to, and whether it was checked."""

from typing import Final

from watcher.records import Claimant, FactKind
from watcher.stories.facts.claims import Claim
from watcher.stories.facts.reading import Reading
from watcher.stories.facts.sources import Source

#: Totals are counted by those who count: a state body beside them is no claimant.
_COUNTED: Final[frozenset[FactKind]] = frozenset(["held_total", "recognised_total", "pardoned_since"])
_JUDGED: Final[frozenset[FactKind]] = frozenset(["sentenced", "sentence_years"])
#: Bodies whose act in a title outweighs what others say below it.
_PERSONS: Final = frozenset(["leader", "court"])
_ACTS_LATER: Final = 8
#: Who reports what others do, and how many words may stand before them at the beginning of a sentence.
_WATCHERS: Final[frozenset[Claimant]] = frozenset(["media", "rights_group", "opposition"])
_BEGINNING: Final = 2
#: What a semicolon between a source and a number adds to their distance in words.
_APART: Final = 12
#: What a comma adds where the source behind it stands before a number of its own.
_BEFORE_ANOTHER: Final = 10
Settled = tuple[Claim, FactKind]


def claimant_of(claim: Claim, kind: FactKind, readings: list[Reading], settled: list[Settled]) -> Claimant:
    """Whoever the report lets say it: the nearest source of its sentence, else a ruler or court that acts in it, else a
    source of a sentence that goes on with the same round, else a state body that acts anywhere, else `unknown`.
    """
    own = readings[claim.place]
    said = _said(own, kind)
    if said and not _is_suffix(own, kind, said):
        return min(said, key=lambda source: _distance(own, source, claim)).claimant
    if (
        kind not in _COUNTED
        and not own.has_since
        and any(source.body in _bodies(kind) & _PERSONS for source in own.sources)
    ):
        return "state"
    for other in _going_on(claim, kind, readings, settled):
        if said := _said(other, kind):
            return min(said, key=lambda source: source.strength == "acts").claimant
    if kind in _COUNTED and (before := _spoke_before(claim, readings)) is not None:
        return before
    acting = _acting(claim, kind, readings)
    if acting != "unknown":
        return acting
    whole = _whole_of(claim, settled)
    return claimant_of(*whole, readings, settled) if whole else _named_first(claim, readings, settled)


def _spoke_before(claim: Claim, readings: list[Reading]) -> Claimant | None:
    """Who counts in the sentence right before a total that nobody is named for; no state, which counts no prisoners."""
    if claim.place == 0:
        return None
    said = [source for source in readings[claim.place - 1].sources if source.strength == "said"]
    return next((source.claimant for source in said if source.claimant in _WATCHERS), None)


def _named_first(claim: Claim, readings: list[Reading], settled: list[Settled]) -> Claimant:
    """Whoever a sentence below the title begins with, if nobody speaks: `Belsat has a video of it`."""
    told = {other.place for other, _ in settled if other.count != claim.count}
    for reading in readings:
        if reading.sentence.in_title or reading.place in told:
            continue
        for source in reading.sources:
            words = [token for token in reading.sentence.tokens[: source.start] if token.kind == "word"]
            if len(words) <= _BEGINNING and source.claimant in _WATCHERS:
                return source.claimant
    return "unknown"


def _whole_of(claim: Claim, settled: list[Settled]) -> Settled | None:
    """The round that a subgroup is a part of: the nearest one, those before it first. A round itself is of none."""
    if claim.subgroup is None:
        return None
    rounds = [pair for pair in settled if pair[0].subgroup is None]
    return min(
        rounds,
        key=lambda pair: (
            abs(pair[0].place - claim.place),
            pair[0].start > claim.start,
            abs(pair[0].start - claim.start),
        ),
        default=None,
    )


def _is_suffix(reading: Reading, kind: FactKind, said: list[Source]) -> bool:
    """`Ruler frees 12 people - Some Outlet`: an outlet's name behind a title in which a ruler acts."""
    acts = any(source.body in _bodies(kind) & _PERSONS for source in reading.sources)
    hyphens = [reading.sentence.word(source.start - 1) == "-" for source in said]
    return acts and kind not in _COUNTED and all(hyphens) and all(source.claimant == "media" for source in said)


def _said(reading: Reading, kind: FactKind) -> list[Source]:
    """The sources of a sentence that may be a fact's claimant; media only where nobody else is."""
    if kind in _COUNTED:
        return _but_media(_counting(reading, kind))
    said = [source for source in reading.sources if source.strength == "said"]
    stands = [source for source in reading.sources if source.strength == "stands"]
    several = sum(claim.subgroup is None for claim in reading.claims) > 1
    if several and kind == "detained":
        # `Police detained 15, activists know of 19`.
        stands += [source for source in reading.sources if source.body == "police" and source not in said]
    if several:
        stands += [source for source in reading.sources if source.strength == "named" and _counts(reading, source)]
    sources = _but_media(said + stands if several else said or stands)
    if len(sources) == 1:
        sources += [source for source in reading.sources if source.body in _bodies(kind) and source.strength == "acts"]
    return sources


def _counts(reading: Reading, source: Source) -> bool:
    """`…; the opposition found only 31`: whoever stands before a number in its clause, with no other one between."""
    following = min((claim.start for claim in reading.claims if claim.start >= source.end), default=None)
    if following is None or source.claimant not in _WATCHERS:
        return False
    return not any(reading.sentence.word(place) in {",", ";"} for place in range(source.end, following))


def _but_media(sources: list[Source]) -> list[Source]:
    return [source for source in sources if source.claimant != "media"] or sources


def _counting(reading: Reading, kind: FactKind) -> list[Source]:
    """Who counts totals; a state body only where it alone says one: `400 were pardoned since spring, we boast`."""
    sources = [source for source in reading.sources if source.strength in {"said", "stands"} or _lists(source, kind)]
    others = [source for source in sources if source.claimant != "state"]
    if others or kind != "pardoned_since":
        return others
    return [source for source in sources if reading.has_since or source.strength == "said"]


def _lists(source: Source, kind: FactKind) -> bool:
    """Whoever calls people political prisoners keeps the lists of those who are held, and not the pardons."""
    return source.claimant == "rights_group" and kind != "pardoned_since"


def _distance(reading: Reading, source: Source, claim: Claim) -> int:
    gap = range(claim.end, source.start) if source.start >= claim.end else range(source.end, claim.start)
    words = [reading.sentence.word(place) for place in gap]
    apart = _APART * words.count(";")
    if "," in words and source.start >= claim.end and any(other.start > source.end for other in reading.claims):
        # `The state speaks of 31, rights groups of 28`: who stands before another number speaks of that one.
        apart += _BEFORE_ANOTHER
    apart += words.count(",")
    # A body that acts gives way to one that speaks, unless that one speaks in another clause.
    return len(gap) + apart + (_ACTS_LATER if source.strength == "acts" else 0)


def _going_on(claim: Claim, kind: FactKind, readings: list[Reading], settled: list[Settled]) -> list[Reading]:
    """Other sentences that may speak of the same round; those without numbers of their own first, then the next."""
    own = readings[claim.place]
    others = [reading for reading in readings if reading.place != claim.place]
    told = {c.place for c, k in settled if _is_other(c, k, claim, kind)}
    if claim.subgroup and len({(c.count, k) for c, k in settled if c.subgroup is None}) == 1:
        # `812 were pardoned, Viasna counts. Of them 301 were women`: the only number that it can be a part of.
        told = set()
    # A country that acts says its own number; where another sentence has another one, that one's source is no more.
    first = claim.place == 0 and not any(source.body == "country" for source in own.sources)
    free = [reading for reading in others if reading.place not in told or first]
    if kind in _COUNTED and not own.sentence.in_title:
        free = [reading for reading in free if abs(reading.place - claim.place) <= 1]
    return sorted(free, key=lambda one: (one.place in told, one.place < claim.place, abs(one.place - claim.place)))


def _is_other(other: Claim, other_kind: FactKind, claim: Claim, kind: FactKind) -> bool:
    """Whether the other claim is about something else than this one's round."""
    if other_kind == kind and other.count == claim.count:
        return False
    if claim.subgroup and other.subgroup is None and other.place > claim.place > 0:
        # After a breakdown comes another count: whoever gives it has not given the breakdown.
        return other.count != claim.count
    totals = (other_kind in _COUNTED) or (kind in _COUNTED)
    return totals or (other_kind == kind and other.subgroup is None)


def _acting(claim: Claim, kind: FactKind, readings: list[Reading]) -> Claimant:
    if kind in _COUNTED:
        return "unknown"
    own = {source.body for source in readings[claim.place].sources}
    everywhere = {source.body for reading in readings for source in reading.sources} - {"police"}
    return "state" if _bodies(kind) & (own | everywhere) else "unknown"


def _bodies(kind: FactKind) -> set[str]:
    """The state bodies whose acts make this kind of fact."""
    if kind in _JUDGED:
        return {"court", "police"}
    return {"police", "leader"} if kind == "detained" else {"leader", "decree", "country"}


def is_verified(readings: list[Reading], claimant: Claimant, sides: set[Claimant]) -> bool | None:
    """What the report says of checking a round: a doubt outweighs a confirmation. None: it says nothing.

    sides: all claimants of the report's rounds. Where two sides give two numbers, a confirmation is of the number of
    the side that confirms, and a doubt of the other one's.
    """
    said = [reading for reading in readings if reading.verified is not None and not _checks_some(reading, readings)]
    if len(sides) > 1:
        said = [reading for reading in said if reading.verified is (_speaks(reading, claimant))]
    return all(reading.verified for reading in said) if said else None


def _checks_some(reading: Reading, readings: list[Reading]) -> bool:
    """`Rights groups confirmed only 15 names`, of 24: nothing is said of the others."""
    sentence = reading.sentence
    if not reading.verified:
        return False
    rounds = [claim.count for other in readings for claim in other.claims if claim.subgroup is None]
    named = [number.value for number in sentence.numbers if sentence.near(number.end, number.end + 2, "name")]
    return bool(named) and max(named) < max(rounds, default=0) and max(named) not in rounds


def _speaks(reading: Reading, claimant: Claimant) -> bool:
    return any(
        source.claimant == claimant and (reading.verified or source.strength in {"said", "stands"})
        for source in reading.sources
    )
