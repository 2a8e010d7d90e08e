"""What speaks for or against an entry's belonging to a story, besides what both say: one judge a reason.

Every judge gives points and a note for the operator; no note, no points.
"""

from collections.abc import Callable

from watcher.stories.grouping import rounds
from watcher.stories.grouping.kin import (
    DAY,
    HOUR,
    NEVER,
    SILENT,
    Judgement,
    Meeting,
    kin,
    kin_today,
)
from watcher.stories.grouping.profile import Profile
from watcher.stories.grouping.signature import Signature

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
_ANNIVERSARY = "form_anniversary"
#: Ways of telling that are not news of a fresh event: explainers, profiles, anniversaries.
_NARRATIVES = frozenset(
    {"form_interview", "form_explainer", "form_opinion", "form_profile", _ANNIVERSARY, "form_culture", "form_review"}
)
_HINTS = frozenset({"form_quote", "form_how"})
_STAGE = frozenset({"stage"})
#: What befalls one person, mostly.
_PERSONAL = frozenset(f"c:{name}" for name in _ORDER) | _IN_PRISON
#: What may befall anybody: reports of it need no word of courts.
_BODILY = frozenset({"c:death", "c:illness", "c:exile"})
_HARM = frozenset(f"c:{name}" for name in ("fire", "explosion", "accident", "collapse", "storm", "flood", "earthquake"))
#: And of that, what happens in one town.
_LOCAL = _PERSONAL - {"c:release", "c:deport", "c:exile"}
#: Numbers from here on are no chance.
_TELLING = 4
#: The sides of a war, and where they meet; and what they do there.
_AT_WAR = frozenset({"RU", "UA", "BY", "AE"})
_WARLIKE = frozenset({"c:swap", "c:pow", "c:repatriation", "c:strike_attack"})


def _by_country(meeting: Meeting) -> Judgement:
    entry, story = meeting.entry, meeting.story
    if entry.countries and story.countries:
        if entry.countries & story.countries:
            return SILENT
        if _tell_one_war(entry, story):
            # Each side tells what it sent, and prisoners are handed over in a third country.
            return SILENT
        if _names_one(entry, story, least=2) and meeting.acquainted:
            # Two people in common: Belarusians play and are tried abroad.
            return -0.5, "other country, same people"
        return _by_other_country(meeting), "other country"
    mine = entry.countries or {entry.likely_country} - {""}
    theirs = story.countries or story.likely_countries
    if not mine or not theirs:
        return SILENT
    if set(mine) & theirs:
        return 0.5, "country likely"
    if "stage" in entry.worlds and "stage" in story.worlds:
        # Matches are played anywhere.
        return SILENT
    if meeting.alike and meeting.acquainted:
        # Whom their readers know, papers abroad need not place.
        return SILENT
    # Exiles meet in Vilnius: a town alone says little against what the others' feeds suggest.
    by_town = bool(entry.countries) and all(entry.features.get("g:" + code, 0.0) < 1 for code in entry.countries)
    return (-1.0 if by_town else -2.0), "another country likely"


def _by_other_country(meeting: Meeting) -> float:
    entry, story = meeting.entry, meeting.story
    aside = not (entry.sure_countries and story.sure_countries)
    if "c:reward" in entry.features and "c:reward" in story.features:
        # Prizes are given abroad.
        return -1.0
    if meeting.alike:
        if aside and any(count > _TELLING for count in entry.counts & story.counts):
            # Sentenced for helping Ukrainians.
            return -1.0
        if meeting.acquainted or (aside and _names_one(entry, story)):
            # Seized in one country, tried in another; criticised in a third.
            return -2.0
    return NEVER


def _tell_one_war(entry: Signature, story: Profile) -> bool:
    countries = entry.countries | story.countries
    warlike = not (entry.features.keys().isdisjoint(_WARLIKE) or story.features.keys().isdisjoint(_WARLIKE))
    return "UA" in countries and countries <= _AT_WAR and warlike


def _names_one(entry: Signature, story: Profile, least: int = 1) -> bool:
    """Whether so many names are in both."""
    return sum(1 for name in entry.features if name[0] == "N" and name in story.features) >= least


def _by_town(meeting: Meeting) -> Judgement:
    entry, story = meeting.entry, meeting.story
    if not entry.towns or not story.towns:
        return _by_capital(meeting)
    sure = bool(entry.sure_towns and story.sure_towns)
    # Titles that name two towns tell two events, though both summaries name the seat of the court.
    apart = entry.sure_towns.isdisjoint(story.sure_towns) if sure else entry.towns.isdisjoint(story.towns)
    if apart:
        if meeting.acquainted and meeting.alike:
            # Arrested at home, tried elsewhere.
            return SILENT
        if entry.towns & story.towns and not entry.kinds & _PERSONAL:
            return SILENT
        # A summary may name a second place of the same storm or sweep.
        return (-2.5 if sure else -1.5), "other town"
    near = meeting.idle < 36 * HOUR
    return (1.0, "same kind and town") if near and meeting.alike else SILENT


def _by_capital(meeting: Meeting) -> Judgement:
    """Sentenced in Minsk, sentenced in Mahiliou: of one person a capital is a town."""
    entry, story = meeting.entry, meeting.story
    if entry.capitals & story.capitals and meeting.alike and "harm" in entry.worlds:
        # What is hit or burns in a capital does so in the town.
        return 0.6, "same harm in the capital"
    apart = (entry.towns and story.capitals - entry.capitals) or (story.towns and entry.capitals - story.capitals)
    if not apart or not entry.kinds & _LOCAL or meeting.acquainted:
        return SILENT
    return -1.5, "the capital, and another town"


def _by_people(meeting: Meeting) -> Judgement:
    entry, story = meeting.entry, meeting.story
    if meeting.acquainted:
        if meeting.alike:
            return 1.0, "same kind and person"
        told_by_one = (
            not (entry.kinds and story.kinds)
            and meeting.age < DAY
            and not _strays(entry, story)
            and entry.forms.isdisjoint(_NARRATIVES)
        )
        return (0.8, "same person, same day") if told_by_one else SILENT
    if not entry.people or not story.people:
        return SILENT
    apart = entry.sure_towns and story.sure_towns and not entry.towns & story.towns
    if apart:
        return -5.0, "other people elsewhere"
    # Summaries name people of the background, such as last year's laureate; but of a verdict they name the sentenced.
    sure = entry.sure_people or "court" in entry.worlds
    return (-2.0 if sure else -1.0), "other people"


def _strays(entry: Signature, story: Profile) -> bool:
    """Whether an entry has nothing of the courts, or of the harm, that a story is about."""
    if "harm" in story.worlds and not entry.worlds and story.kinds & _HARM:
        return True
    return "court" in story.worlds and "court" not in entry.worlds and bool(story.kinds & _PERSONAL - _BODILY)


def _by_namesake(meeting: Meeting) -> Judgement:
    if not meeting.namesakes or meeting.acquainted:
        return SILENT
    return -5.0, "a namesake"


def _by_world(meeting: Meeting) -> Judgement:
    """A goalkeeper of the same name and town got three years too: of contract."""
    entry, story = meeting.entry, meeting.story
    told = bool(story.kinds) or "court" in story.worlds
    strange = entry.worlds == _STAGE and told and "stage" not in story.worlds
    return (-6.0, "of another world") if strange else SILENT


def _by_trade(meeting: Meeting) -> Judgement:
    """What befalls a sociologist did not befall the artist of the same day and town."""
    entry, story = meeting.entry, meeting.story
    if not entry.trades or not story.trades or not entry.kinds & _PERSONAL or entry.trades & story.trades:
        return SILENT
    return SILENT if meeting.acquainted else (-1.2, "another trade")


def _by_kind(meeting: Meeting) -> Judgement:
    entry, story = meeting.entry, meeting.story
    later = meeting.age > DAY
    if not entry.kinds or not story.kinds:
        return _by_unknown_kind(meeting)
    if later and _is_next_stage(meeting):
        return (NEVER if meeting.acquainted else -4.0), "another stage"
    if meeting.alike or (_corrects(entry, story) and meeting.acquainted):
        return SILENT
    # A title that tells its kind may recall the story in its summary: freed after two nights in custody.
    recalls = not kin_today(entry.all_kinds).isdisjoint(story.kinds)
    if recalls and not (later and entry.sure_kind):
        return SILENT
    sure = -2.0 if meeting.acquainted else -3.0
    # Where only summaries tell the kind, they may recall another event.
    return (sure if entry.sure_kind and story.sure_kind else -1.0), "other kind of event"


def _by_unknown_kind(meeting: Meeting) -> Judgement:
    """A day later, what does not tell the same kind of event tells another one; a demand or a correction needs none."""
    entry, story = meeting.entry, meeting.story
    if "form_correction" in entry.forms or "turn_demand" in entry.turns:
        return SILENT
    hours = (meeting.idle) / HOUR
    if not entry.kinds and not story.kinds:
        return (-0.8 if hours < 40 else -1.3, "days apart") if hours > 24 else SILENT
    known = meeting.acquainted and "form_speaker" not in entry.forms
    if not entry.kinds and _strays(entry, story) and not known:
        return -(1.8 if "harm" in story.worlds else 1.2) - 1.3 * (hours > 18), "nothing of what happened"
    after = -1.0 if "c:death" in story.kinds and meeting.acquainted else -2.5
    return (after, "kind unknown, hours apart") if hours > 18 else SILENT


def _is_next_stage(meeting: Meeting) -> bool:
    """Whether the entry tells a kind that comes after all that the story tells; earlier ones are only recalled."""
    entry, story = meeting.entry, meeting.story
    fresh = entry.kinds - kin(story.kinds)
    reached = max((_STAGES.get(kind, 0) for kind in story.kinds), default=0)
    if "c:death" in story.kinds:
        # Of the dead, all that is told was before.
        return False
    return any(_STAGES.get(kind, 0) > reached or kind in _IN_PRISON for kind in fresh)


def _by_issuer(meeting: Meeting) -> Judgement:
    """Brussels and London punish the same people on one day, each with a list of its own."""
    entry, story = meeting.entry, meeting.story
    other = entry.issuers and story.issuers and entry.issuers.isdisjoint(story.issuers)
    return (NEVER, "another issuer") if other else SILENT


def _by_form(meeting: Meeting) -> Judgement:
    entry, story = meeting.entry, meeting.story
    mine, theirs = entry.forms & _NARRATIVES, story.forms & _NARRATIVES
    if (_ANNIVERSARY in mine) != (_ANNIVERSARY in theirs):
        # Of one person both may look back, one of them without saying so in our words.
        return (-2.5 if meeting.acquainted else -6.0), "one is an anniversary"
    penalty = 1.0 if _ANNIVERSARY in mine else 2.5 * (bool(mine) + bool(theirs))
    penalty += 1.0 * (bool(entry.forms & _HINTS) + bool(story.forms & _HINTS))
    return (-penalty, "told as a feature") if penalty else SILENT


def _corrects(entry: Signature, story: Profile) -> bool:
    """Whether one takes the other back, in whichever order they came."""
    return "form_correction" in entry.forms or "form_correction" in story.forms


def _by_correction(meeting: Meeting) -> Judgement:
    entry, story = meeting.entry, meeting.story
    if not _corrects(entry, story):
        return SILENT
    # Who takes a report back names nothing but the person.
    return (1.5 if meeting.acquainted else 1.0), "a correction"


JUDGES: tuple[Callable[[Meeting], Judgement], ...] = (
    _by_country, _by_town, _by_people, _by_namesake, _by_world, _by_trade, _by_kind, _by_issuer, _by_form,
    _by_correction,
    rounds.by_count, rounds.by_partial, rounds.by_women, rounds.by_round, rounds.by_outlet, rounds.by_ending,
    rounds.by_date, rounds.by_month, rounds.by_age,
)  # fmt: skip
