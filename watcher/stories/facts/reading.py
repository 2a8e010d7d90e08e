"""What was read from one sentence."""

from dataclasses import dataclass

from watcher.stories.facts.claims import Claim
from watcher.stories.facts.sentences import Sentence
from watcher.stories.facts.sources import Source


@dataclass(slots=True)
class Reading:
    """A sentence with its claims, its sources and its doubts."""

    place: int
    sentence: Sentence
    claims: list[Claim]
    sources: list[Source]
    #: As `checking.verified_by` gives it.
    verified: bool | None
    #: Whether it has the words `since …`, and what they name.
    has_since: bool
    since: str | None
