"""Facts out of sentences: what a careful reader takes from them, in six languages."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.stories import facts_cases
from watcher.records import Fact, Report
from watcher.stories.facts import extract_facts

QUALIFIERS = {"exact", "at_least", "more_than", "about", "up_to"}
WRITTEN = {
    "en": facts_cases.ENGLISH, "de": facts_cases.GERMAN, "ru": facts_cases.RUSSIAN, "be": facts_cases.BELARUSIAN,
    "uk": facts_cases.UKRAINIAN, "pl": facts_cases.POLISH,
}  # fmt: skip


def cases() -> Iterator[Any]:
    for lang, text in WRITTEN.items():
        for line in text.strip().splitlines():
            news, _, wanted = line.partition("=>")
            title, _, summary = news.partition("|")
            yield pytest.param(lang, title.strip(), summary.strip(), wanted.strip(), id=f"{lang}: {title.strip()[:60]}")


def facts(lang: str | None, title: str, summary: str = "", published_at: datetime | None = None) -> tuple[Fact, ...]:
    return extract_facts(Report("r", title, summary, lang=lang, published_at=published_at or datetime(2026, 3, 10, tzinfo=UTC)))


def asked(wanted: str) -> list[tuple[str, ...]]:
    """The wanted facts as tuples of everything that the case asks about."""
    if wanted == "nothing":
        return []
    found = []
    for text in wanted.split(";"):
        kind, count, *rest = text.split()
        qualifier = next((word for word in rest if word in QUALIFIERS), "exact")
        found.append((kind, count, qualifier, *(word for word in rest if word not in QUALIFIERS)))
    return sorted(found)


def told(found: tuple[Fact, ...], wanted: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The found facts as tuples, each with what the wanted fact of the same kind and number asks about."""
    asked_of = {one[:3]: one[3:] for one in wanted}
    return sorted(_told(fact, asked_of) for fact in found)


def _told(fact: Fact, asked_of: dict[tuple[str, ...], tuple[str, ...]]) -> tuple[str, ...]:
    head = (fact.kind, str(fact.count), fact.qualifier)
    answers = []
    for question in asked_of.get(head, ()):
        if question in "+-":
            answers.append({True: "+", False: "-", None: "no word of checking"}[fact.verified])
        else:
            answers.append(f"@{fact.since}" if question.startswith("@") else fact.claimant)
    return (*head, *answers)


@pytest.mark.parametrize(("lang", "title", "summary", "wanted"), list(cases()))
def test_a_report_gives_the_facts_that_a_careful_reader_takes_from_it(lang: str, title: str, summary: str, wanted: str):
    """A wrong number in an alert is worse than none."""
    expected = asked(wanted)
    assert told(facts(lang, title, summary), expected) == expected
