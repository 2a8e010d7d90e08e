"""Who says it, and whether it was checked."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from watcher.records import Claimant
from watcher.stories.facts.sentences import Mark, Sentence
from watcher.stories.facts.tags import DASHES, QUOTES

#: `said`: the source is the subject of saying. `stands`: a state source without a verb, which says it where nobody else
#: does. `acts`: a state body does it. `named`: it only stands there.
Strength = Literal["said", "stands", "acts", "named"]
_SPEAKERS: Final[dict[str, Claimant]] = {
    "state_source": "state", "rights": "rights_group", "opposition": "opposition", "foreign": "foreign_government",
    "media": "media",
}  # fmt: skip
#: Whose own ministries are another state's, seen from the prisons that we follow.
_ABROAD_ALWAYS: Final = frozenset(["pl", "uk", "de"])
_NEAR_SAY: Final = 8
_NEAR_ABROAD: Final = 3
_NEAR_DENY: Final = 7


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody whom a sentence names as the origin of what it says."""

    claimant: Claimant
    strength: Strength
    start: int
    end: int
    #: Which state body acts: `leader`, `decree`, `court`, `police`; empty for those who only speak.
    body: str = ""


def sources_of(sentence: Sentence, counted: Iterable[tuple[int, int]], *, abroad: bool) -> list[Source]:
    """The sources of a sentence in order. counted: starts and ends of counted groups, whose words are no sources.

    abroad: the report names another country and no ruler, so that a minister without one is that country's.
    """
    taken = {place for start, end in counted for place in range(start, end)}
    found = [
        *_speakers(sentence),
        *_foreign_offices(sentence, abroad=abroad),
        *_home_capital(sentence),
        *_actors(sentence),
    ]
    sources = [source for source in found if not taken & set(range(source.start, source.end))]
    return sorted(_without_doubles(sources), key=lambda source: source.start)


def _speakers(sentence: Sentence) -> list[Source]:
    sources = []
    for tag, claimant in _SPEAKERS.items():
        for mark in sentence.found(tag):
            abroad = tag == "state_source" and _is_abroad(sentence, mark) and not _judges(sentence)
            who: Claimant = "foreign_government" if abroad else claimant
            sources.append(Source(who, _strength(sentence, mark), mark.start, mark.end))
    return sources


def _judges(sentence: Sentence) -> bool:
    """Arrests and verdicts are announced by the state whose they are, whatever the country."""
    return sentence.has("detain", "sentence") and not sentence.has("release", "exchange", "back", "pardon")


def _strength(sentence: Sentence, mark: Mark) -> Strength:
    if sentence.word(mark.end) == ":" or sentence.word(mark.end + 1) == ":":
        return "said"
    reach = 4 if mark.tag == "media" else _NEAR_SAY
    if _closes(sentence, mark):
        return "said"
    for say in sentence.found("say"):
        if _calls_political(sentence, mark, say):
            continue
        if (say.start < mark.end and mark.start < say.end) or _is_on_list(sentence, mark, say):
            continue
        if 0 <= say.start - mark.end < reach or 0 <= mark.start - say.end < reach:
            return "said"
    return "stands" if mark.tag == "state_source" else "named"


def _closes(sentence: Sentence, mark: Mark) -> bool:
    """`300 released — Viasna`: a name behind a dash at the end is who says it."""
    words = [place for place in range(mark.end, len(sentence.tokens)) if sentence.tokens[place].kind == "word"]
    before = mark.start - 1
    while before > 0 and sentence.word(before) in QUOTES:
        before -= 1
    return not words and before > 0 and sentence.word(before) in DASHES


def _calls_political(sentence: Sentence, mark: Mark, say: Mark) -> bool:
    """`charges that rights groups say were politically motivated`: they speak of the charges, not of the number."""
    if say.start < mark.end:
        return False
    return any(
        0 <= call.start - say.end <= 3 and not any(say.end <= number.start < call.end for number in sentence.numbers)
        for call in sentence.found("political")
    )


def _is_on_list(sentence: Sentence, mark: Mark, say: Mark) -> bool:
    """`were on the rights groups' list`: the list is a place, not a statement."""
    lists = {"list", "lists", "список", "списке", "списках", "спісе", "списку", "liście", "liste"}
    return sentence.word(say.start) in lists and sentence.word(mark.start - 2) in {"on", "в", "у", "ў", "na", "auf"}


def _is_abroad(sentence: Sentence, mark: Mark) -> bool:
    if sentence.near(mark.start - 2, mark.end + 2, "leader") and "leader" not in sentence.at(mark.start):
        return False
    reach = range(mark.start - _NEAR_ABROAD, mark.end + _NEAR_ABROAD)
    return any("abroad" in sentence.at(place) and not _apart(sentence, mark, place) for place in reach)


def _apart(sentence: Sentence, mark: Mark, place: int) -> bool:
    gap = range(mark.end, place) if place >= mark.end else range(place + 1, mark.start)
    return any(sentence.tokens[between].kind == "mark" and sentence.word(between) not in {"'", "-"} for between in gap)


def _foreign_offices(sentence: Sentence, *, abroad: bool) -> list[Source]:
    """`литовский МИД`, `rzecznik MSZ w Warszawie`: an office with a country beside it."""
    capitals = [
        mark for mark in sentence.found("abroad")
        if "say" in sentence.at(mark.end) and not sentence.near(mark.start - 1, mark.end, "state_source")
    ]  # fmt: skip
    return [Source("foreign_government", "said", mark.start, mark.end) for mark in capitals] + [
        Source("foreign_government", "said", mark.start, mark.end)
        for mark in sentence.found("office", "foreign_ministry")
        if "state_source" not in sentence.at(mark.start)
        and not _pardons(sentence, mark)
        and _is_foreign(sentence, mark, abroad=abroad)
    ]


def _home_capital(sentence: Sentence) -> list[Source]:
    """`announced by Minsk`, `Minsk says`: the capital for the state."""
    return [
        Source("state", "said", mark.start, mark.end)
        for mark in sentence.found("home_state")
        if "say" in sentence.at(mark.end)
        or sentence.near(mark.start - 2, mark.start, "office")
        or _counts_on(sentence, mark)
        or ("say" in sentence.at(mark.start - 1) and sentence.lexis.lang != "en")
        or (sentence.word(mark.start - 1) == "by" and "say" in sentence.at(mark.start - 2))
    ]


def _counts_on(sentence: Sentence, mark: Mark) -> bool:
    """`The opposition speaks of 22, Minsk of 25`: the verb is not said again."""
    begins = sentence.word(mark.start - 1) in {",", ";", "-", "–", "—"}
    return begins and any(number.start == mark.end + 1 for number in sentence.numbers)


def _is_foreign(sentence: Sentence, mark: Mark, *, abroad: bool) -> bool:
    """An office beside a country's name; one that speaks below the title also anywhere in a report with one."""
    if _is_abroad(sentence, mark):
        return True
    home = sentence.near(mark.start - 2, mark.end + 2, "home_state", "leader")
    if home:
        return False
    if "foreign_ministry" in sentence.at(mark.start):
        return abroad or sentence.lexis.lang in _ABROAD_ALWAYS
    near = sentence.near(mark.start - 2, mark.start, "say") or sentence.near(mark.end, mark.end + 2, "say")
    return abroad and near and not sentence.in_title


def _pardons(sentence: Sentence, mark: Mark) -> bool:
    """`Georgia's president pardons 19`: a head of state who pardons is the state that acts, whatever the country."""
    return "leader" in sentence.at(mark.start) and sentence.has("pardon") and not sentence.has("say")


def _is_guest(sentence: Sentence, mark: Mark) -> bool:
    """`The Lithuanian president`, `Präsident Nauseda`: the head of another state."""
    return _is_abroad(sentence, mark) or "foreign" in sentence.at(mark.end)


def _actors(sentence: Sentence) -> list[Source]:
    actors = [
        Source("state", "acts", mark.start, mark.end, mark.tag)
        for mark in sentence.found("leader", "decree", "court")
        if mark.tag != "leader" or _pardons(sentence, mark) or not _is_guest(sentence, mark)
    ]
    actors += [
        Source("state", "acts", mark.start, mark.end, "country")
        for mark in sentence.found("home_state")
        if sentence.at(mark.end) & {"pardon", "release", "exchange"}
    ]
    return actors + [Source("state", "named", mark.start, mark.end, "police") for mark in sentence.found("police")]


def _without_doubles(sources: list[Source]) -> list[Source]:
    """One source a word: a foreign office is not also a state one."""
    order = {"foreign_government": 0, "opposition": 1, "rights_group": 2, "media": 3, "state": 4, "unknown": 5}
    kept: list[Source] = []
    for source in sorted(sources, key=lambda s: (order[s.claimant], s.start)):
        if not any(source.start < other.end and other.start < source.end for other in kept):
            kept.append(source)
    return kept


def verified_by(sentence: Sentence, sources: list[Source]) -> bool | None:
    """True: the sentence says that it was confirmed, not by the state. False: that it could not be. None: neither."""
    if sentence.has("unsure"):
        return False
    sure = False
    for mark in sentence.found("confirm"):
        if _denied(sentence, mark):
            return False
        sure = sure or "sure" in sentence.at(mark.start)
    if not sure:
        return None
    said = {source.claimant for source in sources if source.strength == "said"}
    # `The police checked phones` confirms nothing: somebody must speak, or people must be what was checked.
    return True if said - {"state"} or (not said and sentence.has("human", "kin")) else None


def _denied(sentence: Sentence, mark: Mark) -> bool:
    for deny in sentence.found("deny"):
        gap = range(deny.end, mark.start) if deny.end <= mark.start else range(mark.end, deny.start)
        if len(gap) <= _NEAR_DENY and not any(sentence.word(place) in {";", ":"} for place in gap):
            return True
    return False
