"""A story as entries are compared with it."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from watcher.stories.grouping.signature import Signature

#: Members that a story keeps for comparing: its first ones, which say what it is about, and its last ones.
KEPT_FIRST, KEPT_LAST = 6, 8
#: People and numbers that a story is known by; one that has more would meet everything.
MOST = 40
#: Turns that tell a next round.
AGAIN = frozenset({"turn_again", "turn_second"})


@cache
def only(code: str) -> frozenset[str]:
    """A set of the one code; empty for none."""
    return frozenset({code} - {""})


@dataclass(slots=True)
class Profile:
    """What the members of a story say together, and some of them one by one."""

    started_at: datetime
    last_at: datetime
    members: list[Signature] = field(default_factory=list)
    features: dict[str, float] = field(default_factory=dict)
    countries: frozenset[str] = frozenset()
    sure_countries: frozenset[str] = frozenset()
    likely_countries: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    #: Those of titles.
    sure_towns: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    #: Surname -> numbers of the given names beside it.
    given: dict[str, frozenset[int]] = field(default_factory=dict)
    kinds: frozenset[str] = frozenset()
    #: Whether the title of a member tells the kind.
    sure_kind: bool = False
    counts: frozenset[int] = frozenset()
    #: Months that they name without a day.
    months: frozenset[int] = frozenset()
    #: Where their people belong.
    worlds: frozenset[str] = frozenset()
    trades: frozenset[str] = frozenset()
    issuers: frozenset[str] = frozenset()
    #: Whether a member is a tally.
    tallies: bool = False
    #: How its first member is told.
    forms: frozenset[str] = frozenset()
    #: How any member relates to other news.
    turns: frozenset[str] = frozenset()
    #: Of its heaviest member.
    mass: float = 0.0

    def add(self, signature: Signature) -> list[str]:
        """Take a member in; the features that are new to the story."""
        self.members.append(signature)
        if len(self.members) > KEPT_FIRST + KEPT_LAST:
            del self.members[KEPT_FIRST]
        self.last_at = max(self.last_at, signature.at)
        self.started_at = min(self.started_at, signature.at)
        self.sure_kind |= signature.sure_kind
        self.tallies |= signature.tallies
        self.mass = max(self.mass, signature.mass)
        if len(self.members) == 1:
            return self._begin(signature)
        self._widen(signature)
        fresh = [feature for feature in signature.features if feature not in self.features]
        together = dict(self.features) if self.features is self.members[0].features else self.features
        for feature, factor in signature.features.items():
            together[feature] = max(together.get(feature, 0.0), factor)
        self.features = together
        return fresh

    def _begin(self, signature: Signature) -> list[str]:
        """Be what the one member is: most stories stay alone and share all that it holds."""
        self.forms = signature.forms
        self.countries = signature.countries
        self.sure_countries = signature.sure_countries
        self.likely_countries = only(signature.likely_country)
        self.towns = signature.towns
        self.sure_towns = signature.sure_towns
        self.capitals = signature.capitals
        self.people = signature.people
        self.given = signature.given
        self.kinds = signature.kinds
        self.counts = signature.counts
        self.turns = signature.turns
        self.months = signature.months
        self.worlds = signature.worlds
        self.trades = signature.trades
        self.issuers = signature.issuers
        self.features = signature.features
        return list(signature.features)

    def _widen(self, signature: Signature) -> None:
        self.countries |= signature.countries
        self.sure_countries |= signature.sure_countries
        self.likely_countries |= only(signature.likely_country)
        self.towns |= signature.towns
        self.sure_towns |= signature.sure_towns
        self.capitals |= signature.capitals
        self.kinds |= signature.kinds
        if len(self.people) < MOST:
            self.people |= signature.people
            self.given = widened(self.given, signature.given)
        if len(self.counts) < MOST:
            self.counts |= signature.counts
        self.turns |= signature.turns
        self.months |= signature.months
        self.worlds |= signature.worlds
        self.trades |= signature.trades
        self.issuers |= signature.issuers

    @property
    def is_another_round(self) -> bool:
        """Whether its first member or a third of all say that it happened before; a stray `again` does not."""
        told = sum(1 for member in self.members if member.turns & AGAIN)
        return 3 * told >= len(self.members) or bool(self.members[0].turns & AGAIN)


def widened(known: dict[str, frozenset[int]], more: dict[str, frozenset[int]]) -> dict[str, frozenset[int]]:
    """The given names of both by surname: brothers are taken together."""
    fresh = {name: names | known.get(name, frozenset()) for name, names in more.items()}
    return known | fresh if fresh else known
