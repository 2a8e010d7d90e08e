"""Facts against the shared practice set and the founding story; skipped where they are absent."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from watcher.records import Fact, Report
from watcher.stories.facts import extract_facts

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("WATCHER_SHARED", ROOT.parent / "shared"))
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(
        not (SHARED / "sets" / "facts.jsonl").exists(), reason="WATCHER_SHARED holds no sets/facts.jsonl"
    ),
]


def practice() -> list[tuple[list[dict[str, Any]], tuple[Fact, ...]]]:
    lines = (SHARED / "sets" / "facts.jsonl").read_text(encoding="utf-8").splitlines()
    items = [json.loads(line) for line in lines if line.strip()]
    return [([fact for fact in item["facts"] if fact["count"] > 1], found_in(item)) for item in items]


def found_in(item: dict[str, Any]) -> tuple[Fact, ...]:
    published_at = datetime.fromisoformat(item["published_at"].replace("Z", "+00:00"))
    report = Report(item["id"], item["title"], item.get("summary") or "", lang=item["lang"], published_at=published_at)
    return tuple(fact for fact in extract_facts(report) if fact.count > 1)


def same(wanted: dict[str, Any], fact: Fact) -> bool:
    kinds = {wanted["kind"], *wanted.get("also", ())}
    return fact.kind in kinds and (fact.count, fact.qualifier) == (wanted["count"], wanted["qualifier"])


def test_the_practice_set_reaches_the_floors():
    """F1 0.92 on kind, count and qualifier, and nine claimants of ten: below that, nobody should be alerted."""
    rows = practice()
    pairs = [(wanted, fact) for expected, found in rows for wanted in expected for fact in found if same(wanted, fact)]
    named = sum(len(expected) for expected, _ in rows) + sum(len(found) for _, found in rows)
    assert 2 * len(pairs) / named >= 0.92
    assert sum(wanted["claimant"] == fact.claimant for wanted, fact in pairs) / len(pairs) >= 0.90


def test_the_founding_story_gives_its_seven_numbers():
    """The story that the project began with: each number with its kind, its qualifier and whoever says it."""
    title, _, summary = (SHARED / "seed" / "story.txt").read_text(encoding="utf-8").partition("\n")
    report = Report("seed", title, summary.strip(), lang="en", published_at=datetime(2024, 12, 28, tzinfo=UTC))
    assert extract_facts(report) == (
        Fact("pardoned", 20, "exact", "state", False),
        Fact("ill", 14, "exact", "state", False),
        Fact("with_children", 10, "exact", "state", False),
        Fact("women", 11, "exact", "state", False),
        Fact("pardoned_since", 225, "more_than", "unknown", None, "2024-07"),
        Fact("recognised_total", 3600, "about", "rights_group", None, "2020"),
        Fact("held_total", 1253, "at_least", "rights_group", None),
    )
