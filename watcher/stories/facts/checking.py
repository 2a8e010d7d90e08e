"""Whether what a sentence says was checked."""

from typing import Final

from watcher.stories.facts.sentences import Mark, Sentence
from watcher.stories.facts.sources import Source

_NEAR_DENY: Final = 7


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
