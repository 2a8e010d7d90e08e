"""The tests inside topic files: headlines that must hit or miss."""

from watcher.errors import Fault
from watcher.records import Report
from watcher.stories.classify import judge
from watcher.stories.lexicon import Lexicon
from watcher.stories.topics import Topic, TopicTest


def run_tests(lexicon: Lexicon) -> tuple[Fault, ...]:
    """A fault for every headline of `tests:` that does not do what it is listed for; none when all do."""
    faults = []
    for topic in lexicon.topics.values():
        for test in topic.tests:
            fault = _failure(lexicon, topic, test)
            if fault is not None:
                faults.append(fault)
    return tuple(faults)


def _failure(lexicon: Lexicon, topic: Topic, test: TopicTest) -> Fault | None:
    tally = judge(lexicon, Report("test", test.title, test.summary, lang=test.lang)).tallies.get(topic.topic_id)
    reached = tally is not None and tally.reached
    if reached == test.hit:
        return None
    score = tally.score if tally is not None else 0.0
    wanted = f"needs {topic.digest:g}" if test.hit else f"must stay under {topic.digest:g}"
    todo = (
        "`watcher explain` it, and add a term or points" if test.hit else "`watcher explain` it, and add an exclusion"
    )
    kind = "hit" if test.hit else "miss"
    return Fault(test.file, test.line, f"this {kind} scores {score:.1f} and {wanted}: '{test.title}'", todo)
