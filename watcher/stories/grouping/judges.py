"""What speaks for or against an entry's belonging to a story, besides what both say: one judge a reason.

Every judge gives points and a note for the operator; no note, no points.
"""

from collections.abc import Callable
from datetime import timedelta
from functools import lru_cache

from watcher.stories.grouping.profile import AGAIN, Profile
from watcher.stories.grouping.signature import Signature

Judgement = tuple[float, str]
_SILENT: Judgement = (0.0, "")
_HOUR = timedelta(hours=1)
#: More than any likeness weighs.
_NEVER = -9.0


def _families(*rows: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(f"c:{name}" for name in row.split()) for row in rows)


#: Kinds that tell one event in other words: a pardon is a release, and a raid a detention.
_FAMILIES = _families("pardon release swap deport", "parole release", "pardon amnesty release", "detain search",
                      "deport exile release", "execution death", "custody charge", "house_arrest release",
                      "new_charge verdict",
                      "label wanted", "fire explosion accident shooting", "storm flood", "explosion death",
                      "accident death", "fire death", "earthquake death")  # fmt: skip
#: Kinds that one day's reports mix up, and that on the next day are the next stage.
_SAME_DAY = _families("verdict trial", "death illness torture", "trial charge", "detain search charge custody",
                      "appeal verdict", "verdict new_charge", "hunger protest", "illness transfer",
                      "cell transfer", "custody verdict trial")  # fmt: skip
_DAY = 16 * _HOUR
#: What befalls a prisoner, in its order; what happens in prison may follow in any.
_IN_PRISON = frozenset(f"c:{name}" for name in ("cell", "hunger", "illness", "contact", "denial", "marriage"))
_ORDER = (
    "search", "detain", "custody", "charge", "trial", "verdict", "appeal", "transfer", "hunger", "release", "deport",
    "exile", "death",
)  # fmt: skip
_STAGES = (
    {f"c:{name}": place for place, name in enumerate(_ORDER, 1)}
    | dict.fromkeys(_IN_PRISON, _ORDER.index("hunger") + 1)
    | dict.fromkeys(("c:pardon", "c:swap", "c:parole", "c:amnesty"), _ORDER.index("release") + 1)
)
#: Kinds whose numbers grow while the event goes on.
GROWING = frozenset({"c:detain", "c:search", "c:death", "c:release", "c:deport", "c:swap"})
#: Kinds that come in rounds of many people, of whom some are known by name later.
_ROUNDS = frozenset({"c:pardon", "c:release", "c:amnesty", "c:swap", "c:deport"})
#: Kinds that come again and again, alike.
_RECURRING = _ROUNDS | {"c:recognised", "c:execution"}
_NEXT_DAY = 24 * _HOUR
_FOLLOWING = frozenset({"turn_partial", "turn_grown", "turn_demand"})
#: Kinds that go on until somebody ends them, which is another event.
_REVERSIBLE = frozenset({"c:hunger", "c:sanction", "c:label"})
#: Tallies of one month have near neighbours in those of the next.
_TOTALS = ("c:statistics", "c:held_total")
#: Numbers from here on are told roughly.
LARGE = 50
_ANNIVERSARY = "form_anniversary"
#: Ways of telling that are not news of a fresh event: explainers, profiles, anniversaries.
_NARRATIVES = frozenset(
    {"form_interview", "form_explainer", "form_opinion", "form_profile", _ANNIVERSARY, "form_culture", "form_review"}
)
_HINTS = frozenset({"form_quote", "form_how"})


@lru_cache(maxsize=4096)
def _kin(kinds: frozenset[str]) -> frozenset[str]:
    """The kinds and those of their families."""
    return kinds.union(*(family for family in _FAMILIES if kinds & family))


@lru_cache(maxsize=4096)
def _kin_today(kinds: frozenset[str]) -> frozenset[str]:
    """The kinds with those of their families and those that reports of one day mix up."""
    return _kin(kinds).union(*(family for family in _SAME_DAY if kinds & family))


def _same_kind(entry: Signature, story: Profile) -> bool:
    if not entry.kinds or not story.kinds:
        return False
    kin = _kin(entry.kinds) if entry.at - story.started_at > _DAY else _kin_today(entry.kinds)
    return not kin.isdisjoint(story.kinds)


def _knows_person(entry: Signature, story: Profile) -> bool:
    return any(name in story.features for name in entry.people) or any(name in entry.features for name in story.people)


def _by_country(entry: Signature, story: Profile) -> Judgement:
    if entry.countries and story.countries:
        if entry.countries & story.countries:
            return _SILENT
        # Seized in one country, tried in another.
        named = _knows_person(entry, story) and _same_kind(entry, story)
        return (-2.0 if named else _NEVER), "other country"
    mine = entry.countries or {entry.likely_country} - {""}
    theirs = story.countries or story.likely_countries
    if not mine or not theirs:
        return _SILENT
    return (0.5, "country likely") if set(mine) & theirs else (-2.0, "another country likely")


def _by_town(entry: Signature, story: Profile) -> Judgement:
    if not entry.towns or not story.towns:
        return _SILENT
    if not entry.towns & story.towns:
        if _knows_person(entry, story) and _same_kind(entry, story):
            # Arrested at home, tried elsewhere.
            return _SILENT
        # A summary may name a second place of the same storm or sweep.
        return (-2.5 if entry.sure_town and story.sure_town else -1.5), "other town"
    near = entry.at - story.last_at < 36 * _HOUR
    return (1.0, "same kind and town") if near and _same_kind(entry, story) else _SILENT


def _by_people(entry: Signature, story: Profile) -> Judgement:
    if _knows_person(entry, story):
        if _same_kind(entry, story):
            return 1.0, "same kind and person"
        told_by_one = not (entry.kinds and story.kinds) and entry.at - story.started_at < _DAY
        return (0.8, "same person, same day") if told_by_one else _SILENT
    if not entry.people or not story.people:
        return _SILENT
    apart = entry.sure_town and story.sure_town and not entry.towns & story.towns
    return (-5.0, "other people elsewhere") if apart else (-2.0, "other people")


def _by_kind(entry: Signature, story: Profile) -> Judgement:
    later = entry.at - story.started_at > _DAY
    if not entry.kinds or not story.kinds:
        return _by_unknown_kind(entry, story)
    if later and _is_next_stage(entry, story):
        return (_NEVER if _knows_person(entry, story) else -4.0), "another stage"
    if _same_kind(entry, story):
        return _SILENT
    # A title that tells its kind may recall the story in its summary: freed after two nights in custody.
    recalls = not _kin_today(entry.all_kinds).isdisjoint(story.kinds)
    if recalls and not (later and entry.sure_kind):
        return _SILENT
    sure = -2.0 if _knows_person(entry, story) else -3.0
    return (sure if entry.sure_kind else -1.0), "other kind of event"


def _by_unknown_kind(entry: Signature, story: Profile) -> Judgement:
    """A day later, what does not tell the same kind of event tells another one; a demand or a correction needs none."""
    known = bool(entry.kinds) or bool(story.kinds)
    if not known or "form_correction" in entry.forms or "turn_demand" in entry.turns:
        return _SILENT
    after = -1.0 if "c:death" in story.kinds and _knows_person(entry, story) else -2.5
    return (after, "kind unknown, hours apart") if entry.at - story.last_at > 18 * _HOUR else _SILENT


def _is_next_stage(entry: Signature, story: Profile) -> bool:
    """Whether the entry tells a kind that comes after all that the story tells; earlier ones are only recalled."""
    fresh = entry.kinds - _kin(story.kinds)
    reached = max((_STAGES.get(kind, 0) for kind in story.kinds), default=0)
    if "c:death" in story.kinds:
        # Of the dead, all that is told was before.
        return False
    return any(_STAGES.get(kind, 0) > reached or kind in _IN_PRISON for kind in fresh)


def _by_count(entry: Signature, story: Profile) -> Judgement:
    mine = {count for count in entry.counts if count > 2}
    if not mine or not story.counts:
        return _SILENT
    if mine & story.counts:
        return (0.8, "same kind and number") if _same_kind(entry, story) else _SILENT
    if any(feature in entry.features and feature in story.features for feature in _TOTALS):
        return -3.0, "other total"
    if any(about(one, other) for one in mine if one >= LARGE for other in story.counts):
        return (1.0 if _same_kind(entry, story) else 0.3), "about the same number"
    return _by_other_count(entry, story, mine)


def _by_other_count(entry: Signature, story: Profile, mine: set[int]) -> Judgement:
    grown = max(mine) > max(story.counts)
    if "form_correction" in entry.forms:
        return _SILENT
    if grown and "turn_grown" in entry.turns:
        return 0.5, "number grown"
    same_kind = _same_kind(entry, story)
    if grown and same_kind and entry.kinds & GROWING:
        return -0.3, "number grown"
    if not grown and same_kind and entry.kinds & _ROUNDS and "turn_partial" in entry.turns:
        return 0.3, "some of them known"
    return _SILENT if _knows_person(entry, story) else (-1.2, "other number")


def about(one: int, other: int) -> bool:
    """Whether two numbers, one of them `LARGE` or more, may be one that is told roughly: a tenth apart at most."""
    return 9 * one <= 10 * other and 9 * other <= 10 * one


def _by_women(entry: Signature, story: Profile) -> Judgement:
    """Two rounds of one size differ in their women."""
    mine = {feature for feature in entry.features if feature.startswith("q:w")}
    if not mine:
        return _SILENT
    theirs = {feature for feature in story.features if feature.startswith("q:w")}
    if not theirs or mine & theirs or _names_its_day(entry, story):
        return _SILENT
    return (-3.0 if entry.at - story.started_at > 12 * _HOUR else -1.0), "other number of women"


def _by_form(entry: Signature, story: Profile) -> Judgement:
    mine, theirs = entry.forms & _NARRATIVES, story.forms & _NARRATIVES
    if (_ANNIVERSARY in mine) != (_ANNIVERSARY in theirs):
        # Of one person both may look back, one of them without saying so in our words.
        return (-2.5 if _knows_person(entry, story) else -6.0), "one is an anniversary"
    penalty = 1.0 if _ANNIVERSARY in mine else 2.5 * (bool(mine) + bool(theirs))
    penalty += 1.0 * (bool(entry.forms & _HINTS) + bool(story.forms & _HINTS))
    return (-penalty, "told as a feature") if penalty else _SILENT


def _by_correction(entry: Signature, story: Profile) -> Judgement:
    return (1.0, "a correction") if "form_correction" in entry.forms else _SILENT


def _by_round(entry: Signature, story: Profile) -> Judgement:
    """Another 24, a second time this week: the next round, unless the story tells that round already."""
    if not entry.turns & AGAIN or story.is_another_round:
        return _SILENT
    hours = (entry.at - story.started_at) / _HOUR
    # Of a sweep or a storm more is told the whole day.
    patience = 30 if entry.kinds & GROWING - _ROUNDS else 18
    if _names_its_day(entry, story) and "turn_second" not in entry.turns:
        return _SILENT
    if hours > patience or ("turn_second" in entry.turns and hours > 10):
        return _NEVER, "another round"
    return (-1.0, "perhaps another round") if hours > patience / 2 else _SILENT


def _by_outlet(entry: Signature, story: Profile) -> Judgement:
    """An outlet does not report the same round of the same number plainly again the day after: it is the next one."""
    if not entry.kinds & _RECURRING or not entry.sure_kind or entry.turns & _FOLLOWING or entry.dates:
        return _SILENT
    if "form_correction" in entry.forms or _knows_person(entry, story):
        return _SILENT
    told = [member.at for member in story.members if member.outlet == entry.outlet and member.sure_kind]
    return (-4.0, "told anew by the same outlet") if told and entry.at - max(told) > _NEXT_DAY else _SILENT


def _by_ending(entry: Signature, story: Profile) -> Judgement:
    """What was imposed or begun is another event than its end."""
    ended, was_ended = "turn_ending" in entry.turns, "turn_ending" in story.turns
    if ended != was_ended and entry.kinds & story.kinds & _REVERSIBLE:
        return (_NEVER if ended else -1.5), "one tells the end"
    opens, closes = "c:reopen" in entry.features, "c:close" in entry.features
    opened, closed = "c:reopen" in story.features, "c:close" in story.features
    if (opens and not closes and closed and not opened) or (closes and not opens and opened and not closed):
        return -2.5, "one opens, one closes"
    return _SILENT


def _by_date(entry: Signature, story: Profile) -> Judgement:
    """A later report names the day of the event: by the decree of 2 July."""
    alike = _same_kind(entry, story) or bool(entry.counts & story.counts)
    if not alike or "turn_second" in entry.turns or not _names_its_day(entry, story):
        return _SILENT
    return (2.0 if entry.kinds & _ROUNDS else 1.2), "names its day"


def _names_its_day(entry: Signature, story: Profile) -> bool:
    # In the zones of the countries watched the day may have begun before it did in UTC.
    days = (story.started_at, story.started_at - timedelta(days=1))
    return any(day.month * 100 + day.day in entry.dates for day in days) if entry.dates else False


def _by_age(entry: Signature, story: Profile) -> Judgement:
    hours = (entry.at - story.last_at) / _HOUR
    return (-min(1.5, (hours - 10) * 0.03), f"{hours:.0f} h later") if hours > 10 else _SILENT


JUDGES: tuple[Callable[[Signature, Profile], Judgement], ...] = (
    _by_country, _by_town, _by_people, _by_kind, _by_count, _by_women, _by_form, _by_correction, _by_round,
    _by_outlet, _by_ending, _by_date, _by_age,
)  # fmt: skip
