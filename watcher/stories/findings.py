"""All that can be said of one report by itself: what it is about, what it claims, whom it names."""

from dataclasses import dataclass

from watcher.records import Fact, Mention, Report, Verdict
from watcher.stories.classify import classify
from watcher.stories.facts import extract_facts
from watcher.stories.lexicon import Lexicon
from watcher.stories.people import People, find_people
from watcher.stories.retraction import takes_back


@dataclass(frozen=True, slots=True)
class Findings:
    """A report's verdict; facts and people only where the verdict is relevant."""

    verdict: Verdict
    facts: tuple[Fact, ...] = ()
    mentions: tuple[Mention, ...] = ()


def examine(lexicon: Lexicon, people: People, report: Report, *, private: frozenset[str]) -> Findings:
    """The verdict, and for a relevant report its numbers and people.

    private: people whose relatives asked for silence; they are left out as if they had not been named.
    """
    verdict = classify(lexicon, report)
    if not verdict.relevant:
        return Findings(verdict)
    if takes_back(report):
        # The numbers that it repeats are those that it denies.
        return Findings(verdict, (), ())
    mentions = tuple(found for found in find_people(people, report) if found.person_id not in private)
    return Findings(verdict, extract_facts(report), mentions)
