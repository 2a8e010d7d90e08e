"""Facts against the practice set, and how many reports a second pass by without a number of ours.

Run: python -m benchmarks.facts [--verbose] [--only FILE_OF_IDS] [--skip FILE_OF_IDS]
The set is found through WATCHER_SHARED (default ../shared).
"""

import argparse
import json
import os
import time
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from watcher.records import Fact, Report
from watcher.stories.facts import extract_facts

Item = dict[str, Any]
Outcome = tuple[list[Item], list[Fact], list[tuple[Item, Fact]]]


def load(name: str) -> list[Item]:
    """The items of a practice set, one JSON object a line."""
    path = Path(os.environ.get("WATCHER_SHARED", "../shared")) / "sets" / name
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def report_of(item: Item) -> Report:
    """The item as the extractor gets it."""
    published = item.get("published_at")
    return Report(
        item["id"], item["title"], item.get("summary") or "", lang=item.get("lang"),
        published_at=datetime.fromisoformat(published.replace("Z", "+00:00")) if published else None,
    )  # fmt: skip


class Score:
    """Hits, false alarms and misses on (kind, count, qualifier); claimant, verification and period of the hits."""

    def __init__(self) -> None:
        self.tally: Counter[str] = Counter()

    def add(self, expected: list[Item], found: Iterable[Fact]) -> Outcome:
        """Count one item; returns the missed, the false, and the matched pairs."""
        open_ones = [wanted for wanted in expected if wanted["count"] > 1]
        false: list[Fact] = []
        pairs: list[tuple[Item, Fact]] = []
        for fact in found:
            if fact.count == 1:
                continue
            match = next((wanted for wanted in open_ones if matches(wanted, fact)), None)
            if match is None:
                false.append(fact)
            else:
                open_ones.remove(match)
                pairs.append((match, fact))
        self.tally.update(hit=len(pairs), false=len(false), miss=len(open_ones))
        for wanted, fact in pairs:
            self.tally["claimant"] += wanted["claimant"] == fact.claimant
            self.tally["verified"] += wanted["verified"] == fact.verified
            self.tally["since"] += wanted.get("since") == fact.since
        return open_ones, false, pairs

    def __str__(self) -> str:
        hit, false, miss = self.tally["hit"], self.tally["false"], self.tally["miss"]
        f1 = 2 * hit / (2 * hit + false + miss) if hit or false or miss else 1.0
        rights = " ".join(
            f"{name} {self.tally[name] / hit if hit else 1:.3f}" for name in ("claimant", "verified", "since")
        )
        return f"F1 {f1:.3f} (hit {hit} false {false} miss {miss}) {rights}"


def matches(wanted: Item, fact: Fact) -> bool:
    """Same kind (or another that a fair reader accepts), count and qualifier."""
    kinds = {wanted["kind"], *wanted.get("also", ())}
    return fact.kind in kinds and fact.count == wanted["count"] and fact.qualifier == wanted["qualifier"]


def show(item: Item, missed: list[Item], false: list[Fact], pairs: list[tuple[Item, Fact]]) -> None:
    """What went wrong in one item."""
    wrong = [
        (w, f) for w, f in pairs if (w["claimant"], w["verified"], w.get("since")) != (f.claimant, f.verified, f.since)
    ]
    if not (missed or false or wrong):
        return
    print(f"\n{item['id']} {item.get('lang')} {item['title']}\n      {item.get('summary')}")
    for wanted in missed:
        print(f"   MISS  {wanted['kind']} {wanted['count']} {wanted['qualifier']}")
    for fact in false:
        print(f"   FALSE {fact.kind} {fact.count} {fact.qualifier} {fact.claimant}")
    for wanted, fact in wrong:
        print(f"   SAYS  {fact.kind} {fact.count}: {fact.claimant} {fact.verified} {fact.since}"
              f" (wanted {wanted['claimant']} {wanted['verified']} {wanted.get('since')})")  # fmt: skip


def speed() -> float:
    """Reports a second over the grouping set, whose reports are typical: most hold no number of ours."""
    reports = [report_of(item) for item in load("grouping.jsonl")]
    for report in reports:
        extract_facts(report)
    begin = time.perf_counter()
    for _ in range(5):
        for report in reports:
            extract_facts(report)
    return 5 * len(reports) / (time.perf_counter() - begin)


def main() -> None:
    """Print the scores in all and for each language, and the speed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--only", type=Path)
    parser.add_argument("--skip", type=Path)
    parser.add_argument("--set", default="facts.jsonl")
    options = parser.parse_args()
    items = load(options.set)
    if options.only:
        wanted = set(json.loads(options.only.read_text()))
        items = [item for item in items if item["id"] in wanted]
    if options.skip:
        unwanted = set(json.loads(options.skip.read_text()))
        items = [item for item in items if item["id"] not in unwanted]
    total, by_language = Score(), {str(item.get("lang")): Score() for item in items}
    for item in items:
        found = extract_facts(report_of(item))
        outcome = total.add(item["facts"], found)
        by_language[str(item.get("lang"))].add(item["facts"], found)
        if options.verbose:
            show(item, *outcome)
    for lang, score in sorted(by_language.items()):
        print(f"{lang:4} {score}")
    print(f"all  {total}")
    print(f"speed {speed():,.0f} reports/s")


if __name__ == "__main__":
    main()
