"""How much speaks for two entries telling one event, and what speaks against it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from watcher.stories.grouping.signature import Signature

#: Members that a story keeps for comparing: its first ones, which say what it is about, and its last ones.
KEPT_FIRST, KEPT_LAST = 6, 8
#: What the closest member counts against all members together.
CLOSEST = 0.65
#: From this mass on, chance takes this share of the lighter text's mass.
SHORT, CHANCE = 14.0, 0.25
#: Kinds that tell one event in other words: a pardon is a release, and a raid a detention.
_FAMILIES = tuple(
    frozenset(f"c:{name}" for name in row.split())
    for row in (
        "pardon release swap deport", "parole release", "pardon amnesty", "detain search charge", "verdict trial",
        "death illness torture", "deport exile", "execution death", "trial charge",
    )
)  # fmt: skip
#: Kinds whose numbers grow while the event goes on.
_GROWING = frozenset({"c:detain", "c:search", "c:death", "c:release", "c:deport", "c:swap"})
#: Tallies of one month have near neighbours in those of the next.
_TOTALS = ("c:statistics", "c:held_total")
#: Ways of telling that are not news of a fresh event: explainers, profiles, anniversaries.
_NARRATIVES = frozenset(
    {
        "form_interview",
        "form_explainer",
        "form_opinion",
        "form_profile",
        "form_anniversary",
        "form_culture",
        "form_review",
    }
)
_HOUR = timedelta(hours=1)


@dataclass(slots=True)
class Profile:
    """A story as entries are compared with it: what its members say together, and some of them one by one."""

    started_at: datetime
    last_at: datetime
    members: list[Signature] = field(default_factory=list)
    features: dict[str, float] = field(default_factory=dict)
    countries: frozenset[str] = frozenset()
    likely_countries: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    counts: frozenset[int] = frozenset()
    #: How its first member is told.
    forms: frozenset[str] = frozenset()

    def add(self, signature: Signature) -> list[str]:
        """Take a member in; the features that are new to the story."""
        if not self.members:
            self.forms = signature.forms
        self.members.append(signature)
        if len(self.members) > KEPT_FIRST + KEPT_LAST:
            del self.members[KEPT_FIRST]
        self.last_at = max(self.last_at, signature.at)
        self.started_at = min(self.started_at, signature.at)
        self.countries |= signature.countries
        self.likely_countries |= frozenset({signature.likely_country} - {""})
        self.towns |= signature.towns
        self.people |= signature.people
        self.kinds |= signature.kinds
        self.counts |= signature.counts
        if len(self.members) == 1:
            # Most stories stay alone: they share the dictionary of their one member.
            self.features = signature.features
            return list(signature.features)
        fresh = [feature for feature in signature.features if feature not in self.features]
        together = dict(self.features) if self.features is self.members[0].features else self.features
        for feature, factor in signature.features.items():
            together[feature] = max(together.get(feature, 0.0), factor)
        self.features = together
        return fresh


@dataclass(frozen=True, slots=True)
class Kinship:
    """Points for and against, with the reasons as the operator reads them."""

    score: float
    shared: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """One line: what both say, then what spoke for or against."""
        named = [feature.split(":", 1)[1] for feature in self.shared[:6]]
        return ", ".join([*named, *self.notes])


def widened(kinds: Iterable[str]) -> frozenset[str]:
    """The kinds and those of their families."""
    wide = set(kinds)
    for kind in tuple(wide):
        for family in _FAMILIES:
            if kind in family:
                wide |= family
    return frozenset(wide)


def kinship(entry: Signature, story: Profile, weights: Mapping[str, float]) -> Kinship:
    """Compare an entry with a story. weights: what each feature of the entry weighs now.

    The score is in points: about 1 for an everyday concept in common, 2 for a town or a number, 3 for a name.
    """
    shared = [feature for feature in weights if feature in story.features]
    together = sum(weights[feature] * story.features[feature] for feature in shared)
    closest = max((_overlap(member, shared, weights) for member in story.members), default=0.0)
    score = CLOSEST * closest + (1 - CLOSEST) * together
    # Long texts meet in some words by chance: the longer both are, the more must be common.
    lightest = min(entry.mass, max(member.mass for member in story.members))
    score -= max(0.0, CHANCE * (lightest - SHORT))
    notes: list[str] = []
    for judge in _JUDGES:
        points, note = judge(entry, story)
        if note:
            score += points
            notes.append(note)
    return Kinship(score, tuple(sorted(shared, key=lambda feature: -weights[feature])), tuple(notes))


def _overlap(member: Signature, shared: list[str], weights: Mapping[str, float]) -> float:
    features = member.features
    return sum(weights[feature] * features[feature] for feature in shared if feature in features)


_Judgement = tuple[float, str]
_SILENT: _Judgement = (0.0, "")


def _by_country(entry: Signature, story: Profile) -> _Judgement:
    if entry.countries and story.countries:
        return _SILENT if entry.countries & story.countries else (-9.0, "other country")
    mine = entry.countries or {entry.likely_country} - {""}
    theirs = story.countries or story.likely_countries
    return (-2.0, "another country likely") if mine and theirs and not (set(mine) & theirs) else _SILENT


def _by_town(entry: Signature, story: Profile) -> _Judgement:
    if not entry.towns or not story.towns:
        return _SILENT
    if not entry.towns & story.towns:
        return -2.5, "other town"
    near = entry.at - story.last_at < 36 * _HOUR
    return (1.0, "same kind and town") if near and _same_kind(entry, story) else _SILENT


def _knows_person(entry: Signature, story: Profile) -> bool:
    return any(name in story.features for name in entry.people) or any(name in entry.features for name in story.people)


def _by_people(entry: Signature, story: Profile) -> _Judgement:
    if _knows_person(entry, story):
        return (1.0, "same kind and person") if _same_kind(entry, story) else _SILENT
    return (-2.0, "other people") if entry.people and story.people else _SILENT


def _same_kind(entry: Signature, story: Profile) -> bool:
    return bool(widened(entry.kinds) & story.kinds)


def _by_kind(entry: Signature, story: Profile) -> _Judgement:
    if entry.kinds and story.kinds:
        if _same_kind(entry, story) or widened(entry.all_kinds) & story.kinds:
            return _SILENT
        return (-2.0 if entry.sure_kind else -1.0), "other kind of event"
    apart = entry.at - story.last_at > 18 * _HOUR
    return (-1.0, "kind unknown, hours apart") if apart and (entry.kinds or story.kinds) else _SILENT


def _by_count(entry: Signature, story: Profile) -> _Judgement:
    mine = {count for count in entry.counts if count > 2}
    if not mine or not story.counts:
        return _SILENT
    if mine & story.counts:
        return (0.8, "same kind and number") if _same_kind(entry, story) else _SILENT
    if any(feature in entry.features and feature in story.features for feature in _TOTALS):
        return -3.0, "other total"
    if any(_about(one, other) for one in mine for other in story.counts):
        return 1.0, "about the same number"
    if widened(entry.kinds) & _GROWING and max(mine) > max(story.counts):
        return -0.3, "number grown"
    return _SILENT if _knows_person(entry, story) else (-1.2, "other number")


def _about(one: int, other: int) -> bool:
    return max(one, other) >= 50 and abs(one - other) <= 0.1 * max(one, other)


def _by_form(entry: Signature, story: Profile) -> _Judgement:
    mine, theirs = entry.forms & _NARRATIVES, story.forms & _NARRATIVES
    if (_ANNIVERSARY in mine) != (_ANNIVERSARY in theirs):
        # Of one person both may look back, one of them without saying so in our words.
        return (-2.5 if _knows_person(entry, story) else -6.0), "one is an anniversary"
    penalty = 1.0 if _ANNIVERSARY in mine else 2.5 * (bool(mine) + bool(theirs))
    penalty += 1.0 * (bool(entry.forms & _HINTS) + bool(story.forms & _HINTS))
    return (-penalty, "told as a feature") if penalty else _SILENT


_ANNIVERSARY = "form_anniversary"
_HINTS = frozenset({"form_quote", "form_how"})


def _by_correction(entry: Signature, story: Profile) -> _Judgement:
    return (1.0, "a correction") if "form_correction" in entry.forms else _SILENT


def _by_age(entry: Signature, story: Profile) -> _Judgement:
    hours = (entry.at - story.last_at) / _HOUR
    return (-min(1.5, (hours - 10) * 0.03), f"{hours:.0f} h later") if hours > 10 else _SILENT


_JUDGES: tuple[Callable[[Signature, Profile], _Judgement], ...] = (
    _by_country, _by_town, _by_people, _by_kind, _by_count, _by_form, _by_correction, _by_age,
)  # fmt: skip
