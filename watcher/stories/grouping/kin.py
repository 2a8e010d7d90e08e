"""Which kinds of event are one event told in other words, and when two entries speak of one person."""

from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from watcher.stories.grouping.profile import Profile
from watcher.stories.grouping.signature import Signature
from watcher.stories.people.given import related

#: Points, and a note for the operator; no note, no points.
Judgement = tuple[float, str]
SILENT: Judgement = (0.0, "")
#: More than any likeness weighs.
NEVER = -9.0
HOUR = timedelta(hours=1)
#: Within it reports mix kinds up that on the next day are the next stage.
DAY = 16 * HOUR


def _families(*rows: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(f"c:{name}" for name in row.split()) for row in rows)


#: Kinds that tell one event in other words: a pardon is a release, and a raid a detention.
_FAMILIES = _families(
    "pardon release swap deport", "parole release", "pardon amnesty release", "detain search", "deport exile release",
    "execution death", "custody charge", "house_arrest release", "new_charge verdict", "label wanted",
    "fire explosion accident shooting", "storm flood", "strike_attack explosion fire",
    "collapse accident explosion fire strike_attack storm earthquake",
    # Of what kills and injures the dead are told, and who is in hospital.
    *(f"{mishap} {harm}" for mishap in ("explosion", "accident", "fire", "strike_attack", "collapse", "earthquake")
      for harm in ("death", "illness")),
)  # fmt: skip
#: Kinds that one day's reports mix up, and that on the next day are the next stage.
_SAME_DAY = _families("verdict trial", "death illness torture", "trial charge", "detain search charge custody",
                      "appeal verdict", "verdict new_charge", "hunger protest", "illness transfer",
                      "cell transfer", "custody verdict trial")  # fmt: skip
_NOBODY: frozenset[str] = frozenset()
_NO_NAMES: frozenset[int] = frozenset()


@lru_cache(maxsize=4096)
def kin(kinds: frozenset[str]) -> frozenset[str]:
    """The kinds and those of their families."""
    return kinds.union(*(family for family in _FAMILIES if kinds & family))


@lru_cache(maxsize=4096)
def kin_today(kinds: frozenset[str]) -> frozenset[str]:
    """The kinds with those of their families and those that reports of one day mix up."""
    return kin(kinds).union(*(family for family in _SAME_DAY if kinds & family))


class Meeting(NamedTuple):
    """An entry and a story that it may join, with what several judges ask of them."""

    entry: Signature
    story: Profile
    #: Whether both tell one kind of event, as far as their words say it.
    alike: bool
    #: Surnames that stand beside other given names in the one than in the other.
    namesakes: frozenset[str]
    #: Whether somebody whom one of them names in full is in the other.
    acquainted: bool
    #: Since the story began, and since its last report; negative where the entry is the older one.
    age: timedelta
    idle: timedelta


def meet(entry: Signature, story: Profile) -> Meeting:
    """Ask once what the judges ask again and again."""
    others = namesakes(entry, story)
    return Meeting(
        entry,
        story,
        alike=same_kind(entry, story),
        namesakes=others,
        acquainted=knows_person(entry, story, others),
        age=entry.at - story.started_at,
        idle=entry.at - story.last_at,
    )


def same_kind(entry: Signature, story: Profile) -> bool:
    """Whether both tell one kind of event, as far as their words say it."""
    if not entry.kinds or not story.kinds:
        return False
    mine = kin(entry.kinds) if entry.at - story.started_at > DAY else kin_today(entry.kinds)
    return not mine.isdisjoint(story.kinds)


def knows_person(entry: Signature, story: Profile, others: frozenset[str]) -> bool:
    """Whether somebody whom one of them names in full is in the other. others: namesakes, who do not count."""
    mine, theirs = (entry.people - others, story.people - others) if others else (entry.people, story.people)
    return not (story.features.keys().isdisjoint(mine) and entry.features.keys().isdisjoint(theirs))


def namesakes(entry: Signature, story: Profile) -> frozenset[str]:
    """Surnames that stand beside other given names in the entry than in the story: Анна Соловей, Anatol Salavei."""
    if not entry.given or not story.given:
        return _NOBODY
    return frozenset(
        name
        for name, mine in entry.given.items()
        if (theirs := story.given.get(name)) and mine.isdisjoint(theirs) and not _may_be_one(mine, theirs)
    )


def _may_be_one(mine: frozenset[int], theirs: frozenset[int]) -> bool:
    """Whether a short form joins them: Алесь is Александр for some."""
    return any(not related().get(name, _NO_NAMES).isdisjoint(theirs) for name in mine)
