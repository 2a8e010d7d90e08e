"""Facts out of sentences: what a careful reader takes from them, in six languages."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from watcher.records import Fact, Report
from watcher.stories.facts import extract_facts

CASES = Path(__file__).parent / "facts_cases"
QUALIFIERS = {"exact", "at_least", "more_than", "about", "up_to"}
IN_MARCH = datetime(2026, 3, 10, tzinfo=UTC)


def cases() -> Iterator[Any]:
    """The rows of every language's file; the title says what the row proves."""
    for path in sorted(CASES.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                continue
            news, _, wanted = line.partition("=>")
            title, _, summary = news.partition("|")
            name = f"{path.stem}: {title.strip()[:60]}"
            yield pytest.param(path.stem, title.strip(), summary.strip(), wanted.strip(), id=name)


def facts(
    lang: str | None, title: str, summary: str = "", *, published_at: datetime | None = IN_MARCH
) -> tuple[Fact, ...]:
    return extract_facts(Report("r1", title, summary, lang=lang, published_at=published_at))


def heads(found: tuple[Fact, ...]) -> list[tuple[str, int, str]]:
    return [(fact.kind, fact.count, fact.qualifier) for fact in found]


def asked(wanted: str) -> list[tuple[str, ...]]:
    """The wanted facts as tuples of everything that the row asks about."""
    if wanted == "nothing":
        return []
    found = []
    for text in wanted.split(";"):
        kind, count, *rest = text.split()
        qualifier = next((word for word in rest if word in QUALIFIERS), "exact")
        found.append((kind, count, qualifier, *(word for word in rest if word not in QUALIFIERS)))
    return sorted(found)


def told(found: tuple[Fact, ...], wanted: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The found facts as tuples, each with what the wanted fact of the same kind, number and qualifier asks about."""
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
def test_a_report_gives_the_facts_that_a_careful_reader_takes_from_it(
    lang: str, title: str, summary: str, wanted: str
) -> None:
    """A wrong number in an alert is worse than none."""
    expected = asked(wanted)
    assert told(facts(lang, title, summary), expected) == expected


def test_the_same_report_gives_the_same_facts_again():
    """The ledger compares facts between polls: a fact that comes and goes would ring for nothing."""
    title = "Ruler pardons 31, among them 12 women"
    assert facts("en", title) == facts("en", title)


@pytest.mark.parametrize("lang", [None, "en", "en-GB", "EN"])
def test_a_language_that_is_not_declared_is_told_from_the_words(lang: str | None):
    """Half of all feeds declare no language, and some declare it in other ways."""
    assert heads(facts(lang, "Ruler pardons 31 people, 12 of them women")) == [
        ("pardoned", 31, "exact"),
        ("women", 12, "exact"),
    ]


@pytest.mark.parametrize(
    ("declared", "title"),
    [
        pytest.param("be", "На свободу вышли 17 политзаключенных", id="a Belarusian outlet writes Russian"),
        pytest.param("ru", "На волю выйшлі 17 палітвязняў", id="a Russian feed writes Belarusian"),
        pytest.param("ru", "На волю вийшли 17 політв'язнів", id="a Russian feed writes Ukrainian"),
        pytest.param(None, "Na wolność wyszło 17 więźniów politycznych", id="Polish undeclared"),
        pytest.param(None, "17 politische Gefangene sind nach der Haft frei", id="German undeclared"),
        pytest.param(None, "Na volu vyjšli 17 palitviaźniaŭ", id="Belarusian in Łacinka undeclared"),
    ],
)
def test_letters_outweigh_a_wrong_declaration(declared: str | None, title: str):
    """Belarusian outlets declare one language and write two."""
    assert heads(facts(declared, title)) == [("released", 17, "exact")]


@pytest.mark.parametrize("lang", ["lt", "fr", "es"])
def test_a_language_without_tables_gives_no_facts(lang: str):
    """A guess in a language that nobody wrote tables for would be noise."""
    assert facts(lang, "Le président gracie 31 prisonniers politiques") == ()


def test_a_month_without_a_year_is_its_last_one_before_the_report():
    """`Since July`, in December 2024 and in March 2025, is July 2024."""
    for published_at in (datetime(2024, 12, 28, tzinfo=UTC), datetime(2025, 3, 1, tzinfo=UTC)):
        found = facts("en", "Since July, the ruler has pardoned more than 225 people", published_at=published_at)
        assert [(fact.kind, fact.since) for fact in found] == [("pardoned_since", "2024-07")]


def test_without_a_date_a_month_without_a_year_stays_open():
    """We never guess a date."""
    found = facts("en", "Since July, the ruler has pardoned more than 225 people", published_at=None)
    assert [(fact.kind, fact.count, fact.since) for fact in found] == [("pardoned_since", 225, None)]


def test_parts_are_never_added_up():
    """Twelve women and seven men may be nineteen pardoned, or not: a third of them may be children of either."""
    assert {fact.kind for fact in facts("en", "Pardons for 12 women and seven men")} == {"women", "men"}


def test_a_breakdown_larger_than_its_round_is_another_round_s():
    """Women and men together are the total: more than it means that they were told of somebody else."""
    title, summary = "Ruler pardons 20 people", "A year's count came to 30 women and 25 men."
    assert heads(facts("en", title, summary)) == [("pardoned", 20, "exact")]


def test_two_sides_with_two_numbers_are_two_facts():
    """Side by side, so that a reader sees who says what."""
    found = facts("en", "Minsk says 18 were freed, while Viasna counted 22")
    assert [(fact.kind, fact.count, fact.claimant) for fact in found] == [
        ("released", 18, "state"),
        ("released", 22, "rights_group"),
    ]


def test_what_cannot_be_read_gives_no_facts():
    """Feeds hold everything: no text may stop triage."""
    for text in ("", " ", "…", "—", "12", "1 2 3", "½ ٣ 5️⃣", "((((", "a" * 10_000, "9" * 400, "двадцать " * 300, "„«»“"):
        assert facts(None, text, text) == ()
