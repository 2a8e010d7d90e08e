"""All that is judged about one report, by itself: what it is about, what it claims, whom it names."""

from dataclasses import dataclass

from watcher.records import Fact, Mention, Report, Verdict
from watcher.stories.classify import classify
from watcher.stories.facts import extract_facts
from watcher.stories.lexicon import Lexicon
from watcher.stories.people import People, find_people


@dataclass(frozen=True, slots=True)
class Judged:
    """A report's verdict; facts and people only where the verdict is relevant."""

    verdict: Verdict
    facts: tuple[Fact, ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges reports by one configuration."""

    lexicon: Lexicon
    people: People

    def judge(self, report: Report) -> Judged:
        """The verdict, and for a relevant report its numbers and people."""
        verdict = classify(self.lexicon, report)
        if not verdict.relevant:
            return Judged(verdict)
        return Judged(verdict, extract_facts(report), find_people(self.people, report))
