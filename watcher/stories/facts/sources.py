"""Who says it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from watcher.records import Claimant
from watcher.stories.facts.sentences import Mark, Sentence
from watcher.stories.facts.tags import DASHES, EVENTS, QUOTES, SPEAKERS

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
_NEAR_POLICE: Final = 4
#: Before a capital that stands for its state; and what begins a clause.
_INSIDE: Final = frozenset(["in", "в", "у", "ў", "w"])
_CLAUSE_BEGINS: Final = frozenset(
    [",", ";", "and", "but", "while", "а", "и", "і", "но", "але", "та", "a", "und", "aber"]
)


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody whom a sentence names as the origin of what it says."""

    claimant: Claimant
    strength: Strength
    start: int
    end: int
    #: Which state body acts: `leader`, `decree`, `court`, `police`; empty for those who only speak.
    body: str = ""


def sources_of(
    sentence: Sentence, counted: Iterable[tuple[int, int]], *, abroad: bool, whose: Claimant | None = None
) -> list[Source]:
    """The sources of a sentence in order. counted: starts and ends of counted groups, whose words are no sources.

    abroad: the report names another country and no ruler, so that a minister without one is that country's.
    whose: on whose side the person is who was named last before the sentence: `her team`, `she said`.
    """
    taken = {place for start, end in counted for place in range(start, end)}
    found = [
        *_speakers(sentence),
        *_foreign_offices(sentence, abroad=abroad),
        *_home_capital(sentence),
        *([] if abroad else _ministries(sentence)),
        *_their_own(sentence, whose),
        *_actors(sentence),
    ]
    sources = [source for source in found if not taken & set(range(source.start, source.end))]
    return sorted(_without_doubles(sources), key=lambda source: source.start)


def _their_own(sentence: Sentence, whose: Claimant | None) -> list[Source]:
    """`Her team`, `she told reporters`; a single word (`the politician`) needs a verb."""
    if whose is None:
        return []
    return [
        Source(whose, "said" if mark.end - mark.start > 1 else _strength(sentence, mark), mark.start, mark.end)
        for mark in sentence.found("team")
    ]


def _speakers(sentence: Sentence) -> list[Source]:
    sources = []
    for tag, claimant in _SPEAKERS.items():
        for mark in sentence.found(tag):
            if tag == "state_source" and _demands(sentence, mark):
                continue
            abroad = tag == "state_source" and _is_abroad(sentence, mark) and not _judges(sentence)
            who: Claimant = "foreign_government" if abroad else claimant
            sources.append(Source(who, _strength(sentence, mark), mark.start, mark.end))
    return sources


def _demands(sentence: Sentence, mark: Mark) -> bool:
    """`The prosecutor had asked for twelve`: what somebody wants is no number of what happened."""
    beside = [mark.start - 2, mark.start - 1, mark.end, mark.end + 1, mark.end + 2]
    return any("threat" in tags and "up_to" not in tags for tags in map(sentence.at, beside))


def _judges(sentence: Sentence) -> bool:
    """Arrests and verdicts are announced by the state whose they are, whatever the country."""
    return sentence.has("detain", "sentence") and not sentence.has("release", "exchange", "back", "pardon")


def _strength(sentence: Sentence, mark: Mark) -> Strength:
    if sentence.word(mark.end) == ":" or sentence.word(mark.end + 1) == ":":
        return "named" if _is_addressed(sentence, mark) else "said"
    reach = 4 if mark.tag == "media" else _NEAR_SAY
    if _closes(sentence, mark):
        return "said"
    for say in sentence.found("say"):
        if _calls_political(sentence, mark, say):
            continue
        if (say.start < mark.end and mark.start < say.end) or _is_on_list(sentence, mark, say):
            continue
        if _reaches(sentence, mark, say, reach):
            return "said"
    return "stands" if mark.tag == "state_source" else "named"


def _is_addressed(sentence: Sentence, mark: Mark) -> bool:
    """`Lukashenka to US envoy: …`: the sentence begins with somebody else, who says it; `Sender ONT: …` is one."""
    return any(
        first.start == 0 and (first.end < mark.start or (first.end == mark.start and first.tag == "leader"))
        for first in sentence.found("leader", *SPEAKERS)
    )


def _reaches(sentence: Sentence, mark: Mark, say: Mark, reach: int) -> bool:
    """Whether the verb is the source's: near, in the same clause and not denied, as in `the police did not comment`."""
    gap = range(mark.end, say.start) if say.start >= mark.end else range(say.end, mark.start)
    denied = any("deny" in sentence.at(place) for place in (*gap, say.start - 1))
    return len(gap) < reach and not denied and not any(sentence.word(place) == ";" for place in gap)


def _closes(sentence: Sentence, mark: Mark) -> bool:
    """`300 released — Viasna`: a name behind a dash at the end is who says it."""
    ends = [place for place in range(mark.end, len(sentence.tokens)) if sentence.word(place) == ";"]
    after = range(mark.end, min(ends, default=len(sentence.tokens)))
    words = [place for place in after if sentence.tokens[place].kind == "word"]
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
        if ("say" in sentence.at(mark.end) or _said_by(sentence, mark) or _counts_on(sentence, mark))
        and not sentence.near(mark.start - 1, mark.end, "state_source")
    ]  # fmt: skip
    return [Source("foreign_government", "said", mark.start, mark.end) for mark in capitals] + [
        Source("foreign_government", "said", mark.start, mark.end)
        for mark in sentence.found("office", "foreign_ministry")
        if "state_source" not in sentence.at(mark.start)
        and not _pardons(sentence, mark)
        and _is_foreign(sentence, mark, abroad=abroad)
    ]


def _ministries(sentence: Sentence) -> list[Source]:
    """`The ministry says 14`, in a report that names no other country."""
    return [
        Source("state", "said", mark.start, mark.end)
        for mark in sentence.found("ministry")
        if _strength(sentence, mark) == "said"
    ]


def _home_capital(sentence: Sentence) -> list[Source]:
    """`announced by Minsk`, `Minsk says`: the capital for the state."""
    return [
        Source("state", "said", mark.start, mark.end)
        for mark in sentence.found("home_state")
        if ("say" in sentence.at(mark.end) and not sentence.near(mark.start - 3, mark.start, *SPEAKERS))
        or sentence.near(mark.start - 2, mark.start, "office")
        or _counts_on(sentence, mark)
        or _said_by(sentence, mark)
        or (sentence.word(mark.start - 1) == "by" and "say" in sentence.at(mark.start - 2))
    ]


def _said_by(sentence: Sentence, mark: Mark) -> bool:
    """`Das teilte Vilnius mit`, `подтвердила Литва`: the verb first, which English does not do."""
    following = sentence.at(mark.end) & {"person", "office", "human"}
    before = sentence.at(mark.start - 1)
    return "say" in before and "thank" not in before and sentence.lexis.lang != "en" and not following


def _counts_on(sentence: Sentence, mark: Mark) -> bool:
    """`The opposition speaks of 22, Minsk of 25`, `…, в Минске — о 25`: the verb is not said again."""
    first = mark.start - (1 if sentence.word(mark.start - 1) in _INSIDE else 0)
    after = mark.end + (1 if sentence.word(mark.end) in DASHES else 0)
    begins = sentence.word(first - 1) in _CLAUSE_BEGINS or sentence.word(first - 1) in DASHES
    return begins and any(number.start in (after, after + 1) for number in sentence.numbers)


def _is_foreign(sentence: Sentence, mark: Mark, *, abroad: bool) -> bool:
    """An office beside a country's name; one that speaks below the title also anywhere in a report with one."""
    if _is_abroad(sentence, mark):
        return True
    home = sentence.near(mark.start - 2, mark.end + 2, "home_state", "leader")
    if home:
        return False
    if "foreign_ministry" in sentence.at(mark.start):
        return abroad or sentence.lexis.lang in _ABROAD_ALWAYS
    near = sentence.near(mark.start - 2, mark.start, "say") or sentence.near(mark.end, mark.end + 4, "say")
    return abroad and near and not sentence.in_title


def _pardons(sentence: Sentence, mark: Mark) -> bool:
    """`Georgia's president pardons 19`: a head of state who pardons is the state that acts, whatever the country."""
    return "leader" in sentence.at(mark.start) and sentence.has("pardon") and not sentence.has("say")


def _is_guest(sentence: Sentence, mark: Mark) -> bool:
    """`The Lithuanian president`, `Präsident Nauseda`: the head of another state."""
    if "ruler" in sentence.at(mark.start):
        return False
    return _is_abroad(sentence, mark) or "foreign" in sentence.at(mark.end)


def _actors(sentence: Sentence) -> list[Source]:
    actors = [
        Source("state", "said" if _speaks(sentence, mark) else "acts", mark.start, mark.end, mark.tag)
        for mark in sentence.found("leader", "decree", "court")
        if mark.tag != "leader" or _pardons(sentence, mark) or not _is_guest(sentence, mark)
    ]
    actors += [
        Source("state", "acts", mark.start, mark.end, "country")
        for mark in sentence.found("home_state")
        if sentence.at(mark.end) & {"pardon", "release", "exchange"}
    ]
    return actors + [
        Source("state", "said" if _says(sentence, mark) else "named", mark.start, mark.end, "police")
        for mark in sentence.found("police")
    ]


def _speaks(sentence: Sentence, mark: Mark) -> bool:
    """`Так сказаў Лукашэнка`, `the ruler said`: with nothing between."""
    return mark.tag == "leader" and "say" in sentence.at(mark.end) | sentence.at(mark.start - 1)


def _says(sentence: Sentence, mark: Mark) -> bool:
    """`Police speak of nine`, `по данным КГБ`: close beside, for police do more than speak."""
    if sentence.near(mark.start - 2, mark.start, "say"):
        return True
    for place in range(mark.end, mark.end + _NEAR_POLICE):
        tags = sentence.at(place)
        if tags & EVENTS.keys() or "deny" in tags or sentence.word(place) in {",", ";"}:
            return False
        if "say" in tags or (sentence.word(place) == ":" and place == mark.end):
            return True
    return False


def _without_doubles(sources: list[Source]) -> list[Source]:
    """One source a word: a foreign office is not also a state one."""
    order = {"foreign_government": 0, "opposition": 1, "rights_group": 2, "media": 3, "state": 4, "unknown": 5}
    kept: list[Source] = []
    for source in sorted(sources, key=lambda s: (order[s.claimant], s.start)):
        if not any(source.start < other.end and other.start < source.end for other in kept):
            kept.append(source)
    return kept
