"""What kind of fact a claim is: its own words tell, or what the rest of the report is about."""

from typing import Final

from watcher.records import FactKind
from watcher.stories.facts.claims import Claim
from watcher.stories.facts.reading import Reading
from watcher.stories.facts.sentences import Sentence
from watcher.stories.facts.tags import ROUNDS

#: The order in which a title's words tell what a report is about.
_MAIN: Final = ("exchange", "pardon", "release", "detain", "die", "sentence", "held", "political", "recognise")
#: More recognised people than any month adds: a total, even without a date.
_MANY_RECOGNISED: Final = 400
#: A list with fewer names is of those who are held now, without a word of a period.
_MOST_HELD: Final = 2500
#: No single round was so large.
_MANY_PARDONED: Final = 300
#: Fewer are not all who are held, where a sentence does not say that they are held.
_MANY_HELD: Final = 50
_MANY_SWAPPED: Final = 100
_NEAR_WISH: Final = 6
#: He came out, in the languages that say so of prisons.
_LEFT: Final = ("выш", "выход", "выйш", "вийш", "виход", "wysz", "wychodz")


def main_event(readings: list[Reading]) -> str | None:
    """What the report is about: the first round of its title, else the strongest word there, else the first round."""
    title = [reading for reading in readings if reading.sentence.in_title]
    for group in (title, readings):
        for reading in group:
            for claim in reading.claims:
                if claim.event == "gets":
                    return "sentence"
                if claim.event == "seized" and reading.sentence.in_title and reading.sentence.has("police"):
                    return "detain"
                if claim.event in ROUNDS and claim.event not in {"recognise", "decree"}:
                    return _exchange_instead(claim.event, readings)
                if claim.event == "back" and (_is_from_prison(reading) or _left_prison(reading, claim, readings)):
                    return _exchange_instead("release", readings)
        for event in _MAIN:
            if any(reading.sentence.has(event) for reading in group):
                return "held" if event in {"political", "recognise"} else event
    told = {claim.event for reading in readings for claim in reading.claims}
    return "detain" if "seized" in told else "sentence" if "sentence_years" in told else None


def _is_from_prison(reading: Reading) -> bool:
    """`leave Homel's IK-4`: a word of moving means a release where a prison stands beside it."""
    if reading.sentence.has("home_state") and reading.sentence.has("office", "foreign"):
        return True
    return reading.sentence.has("penalty", "political", "border", "captive", "civilian") or any(
        token.kind == "code" for token in reading.sentence.tokens
    )


def _left_prison(reading: Reading, claim: Claim, readings: list[Reading]) -> bool:
    """`Вышли восемь человек, сообщила «Вясна»`: of whom those who follow prisoners speak, they came out of prison."""
    left = any(reading.sentence.word(mark.start).startswith(_LEFT) for mark in reading.sentence.found("back"))
    return left and any(other.sentence.has("rights", "opposition", "captive") for other in readings)


def _exchange_instead(event: str, readings: list[Reading]) -> str:
    """`A plane with ten prisoners lands. The exchange went well`: of whom a swap is told below, they were swapped."""
    swapped = any(
        reading.sentence.has("exchange") and (reading.sentence.in_title or not reading.claims) for reading in readings
    )
    return "exchange" if swapped and event in {"release", "back"} else event


def kind_of(claim: Claim, reading: Reading, readings: list[Reading], main: str | None) -> FactKind | None:
    if claim.subgroup is not None:
        if claim.event == "years_for" and not any(other.sentence.has("sentence", "court") for other in readings):
            return None
        silent = claim.subgroup != "sentence_years" and (main is None or _is_of_nobody(reading, readings))
        return None if silent or _is_outside(reading, readings) else claim.subgroup
    event = claim.event
    if event == "status":
        # `The status went to five more. Since 2020 3,000 have got it`.
        event = "recognise" if any(other.sentence.has("recognise") for other in readings) else "nothing"
    if event == "gets":
        event = "sentence"
    if event == "tried":
        # `Six were tried. The court gave them two to five years`.
        given = any(other.subgroup == "sentence_years" for one in readings for other in one.claims)
        event = "sentence" if given else "nothing"
    if event in {"take", "back", "rest", "seized", "convicts"}:
        event = _from_main(event, claim, reading, main)
    if main == "exchange" and event == "release":
        event = "exchange"
    if event not in ROUNDS or _is_outside(reading, readings):
        return None
    if event == "held" and claim.count < _MANY_HELD and _is_group(claim, reading):
        return None
    if event == "held" and claim.count < _MANY_HELD and main in {"pardon", "release", "exchange"}:
        # `All five had been held since spring`, of those who were freed.
        return None
    return _settle_kind(event, claim, reading, readings)


def _is_group(claim: Claim, reading: Reading) -> bool:
    """`Nine minors are in custody`: a group, and not all who are held."""
    return any(other.subgroup and other.start == claim.start for other in reading.claims)


def _is_of_nobody(reading: Reading, readings: list[Reading]) -> bool:
    """`Her school has 400 pupils`: a group in a report without any round, and no word of one beside it."""
    rounds = any(
        claim.subgroup is None or (other.sentence.in_title and claim.subgroup != "sentence_years")
        for other in readings
        for claim in other.claims
    )
    return not (rounds or reading.sentence.in_title or reading.sentence.has("among", "of_them", *ROUNDS))


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
    if event in {"pardon", "release"} and _is_wished(claim, sentence):
        return None
    if event in {"pardon", "release", "decree"}:
        return "pardoned_since" if _is_cumulative(claim, reading, readings) else ROUNDS[event]
    if event == "exchange" and (_is_wished(claim, sentence) or _is_of_war(claim, readings)):
        return None
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


def _is_wished(claim: Claim, sentence: Sentence) -> bool:
    """`The bishop asks to pardon ten`."""
    wishes = sentence.found("wish")
    return any(0 <= claim.start - wish.end <= _NEAR_WISH or 0 <= wish.start - claim.end <= 1 for wish in wishes)


def _is_outside(reading: Reading, readings: list[Reading]) -> bool:
    """Prisoners of war and amnesties are other subjects, though they free people too."""
    sentence = reading.sentence
    judged = any("person" not in sentence.at(mark.start) for mark in sentence.found("sentence"))
    if sentence.has("amnesty") and not judged and not sentence.has("pardon", "detain", "die"):
        return True
    if any(other.sentence.in_title and other.sentence.has("accident") for other in readings) and not any(
        other.sentence.has("captive", "political", "pardon") for other in readings
    ):
        return True
    swapped = any(other.sentence.in_title and other.sentence.has("exchange") for other in readings)
    soldiers = any(_has_soldiers(other) and (swapped or other.sentence.in_title) for other in readings)
    civilians = any(other.sentence.has("civilian") for other in readings)
    judged = sentence.has("political", "detain", "sentence", "gets", "die", "seized")
    return soldiers and not civilians and not judged


def _is_of_war(claim: Claim, readings: list[Reading]) -> bool:
    """Prisoners of war are swapped by the hundred; those of whom we tell never were so many."""
    civil = any(reading.sentence.has("civilian", "political") for reading in readings)
    return claim.count >= _MANY_SWAPPED and not civil


def _has_soldiers(reading: Reading) -> bool:
    """Soldiers, and not the police or border guards who only stand by."""
    sentence = reading.sentence
    return any(
        not sentence.at(mark.start) & {"police", "office"}
        and not (sentence.at(mark.end) | sentence.at(mark.start - 1)) & {"court"}
        and "person" not in sentence.at(mark.end)
        for mark in sentence.found("military")
    )


def _is_cumulative(claim: Claim, reading: Reading, readings: list[Reading]) -> bool:
    rounds = [
        other.count for other in reading.claims if other.subgroup is None and other.event in {"pardon", "release"}
    ]
    if claim.count < max(rounds, default=0):
        return False
    if reading.has_since:
        return True
    if claim.count >= _MANY_PARDONED and reading.sentence.has("year") and reading.sentence.has("served"):
        # `Over 800 pardoned in two years`.
        return True
    many = claim.count >= _MANY_PARDONED or reading.sentence.has("so_far", "total")
    return many and any(other.has_since and not other.claims for other in beside(reading, readings))


def beside(reading: Reading, readings: list[Reading]) -> list[Reading]:
    return [other for other in readings if abs(other.place - reading.place) == 1]


def _recognised(claim: Claim, reading: Reading, readings: list[Reading]) -> FactKind | None:
    sentence = reading.sentence
    if sentence.near(claim.start - 2, claim.end + 1, "another", "joined") and not reading.has_since:
        return None
    if reading.has_since:
        return "recognised_total"
    if claim.count >= _MANY_RECOGNISED:
        held = sentence.has("held", "grow", "now") or (claim.count < _MOST_HELD and sentence.has("take", "total"))
        return "held_total" if held else "recognised_total"
    if any(other.has_since and not other.claims for other in beside(reading, readings)):
        return "recognised_total"
    return "recognised_total" if sentence.has("total", "so_far") and not sentence.has("joined") else None
