"""People against the practice set, and how many reports a second are read with a list of 500.

Run: python -m benchmarks.people [--verbose]
The set is found through WATCHER_SHARED (default ../shared). `without aliases` hides that column: what is left is what
the generation of spellings gives alone.
"""

import argparse
import csv
import io
import json
import os
import time
from collections import defaultdict
from dataclasses import dataclass
from itertools import cycle, islice, product
from pathlib import Path
from typing import Any

from watcher.records import Report
from watcher.stories.people import People, find_people, read_people

Item = dict[str, Any]
LIST_SIZE = 500
REPORTS = 20_000
#: Surnames for filling a list up; their bearers are nobody.
_STEMS = "Вар Бал Гал Дар Зам Кар Лам Мар Нар Пар Рам Сал Тар Хал Чар Шам Бор Вол Гор Дол".split()  # noqa: SIM905
_ENDINGS = "ановіч анчук ыцкі эвіч інскі ацень".split()  # noqa: SIM905
_GIVEN = "Андрэй Сяргей Мікола Віктар Павел".split()  # noqa: SIM905


@dataclass(slots=True)
class Score:
    """Pairs of item and person."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, found: set[str], wanted: set[str]) -> None:
        """Counts one item."""
        self.right += len(found & wanted)
        self.wrong += len(found - wanted)
        self.missed += len(wanted - found)

    def __str__(self) -> str:
        precision = self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0
        recall = self.right / (self.right + self.missed) if self.right + self.missed else 1.0
        counts = f"{self.right} right, {self.wrong} wrong, {self.missed} missed"
        return f"precision {precision:.4f}  recall {recall:.4f}  ({counts})"


def shared() -> Path:
    """The folder of the practice sets."""
    return Path(os.environ.get("WATCHER_SHARED", "../shared")) / "sets"


def without_aliases(text: str) -> str:
    """The same list with that column empty."""
    rows = list(csv.DictReader(io.StringIO(text)))
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows({**row, "aliases": ""} for row in rows)
    return out.getvalue()


def score(people: People, items: list[Item], *, verbose: bool) -> dict[str, Score]:
    """By language, and `all`; ambiguous items are left out."""
    scores: dict[str, Score] = defaultdict(Score)
    for item in items:
        if item.get("ambiguous"):
            continue
        report = Report(item["id"], item["title"], item.get("summary", ""), lang=item["lang"])
        found = {mention.person_id for mention in find_people(people, report)}
        for name in ("all", item["lang"]):
            scores[name].add(found, set(item["people"]))
        if verbose and found != set(item["people"]):
            print(f"  {item['id']} {report.title} | {report.summary}: {sorted(found)}, not {item['people']}")
    return scores


def long_list(text: str) -> str:
    """The list, filled up to its size with people who do not exist."""
    have = text.strip().count("\n")
    names = islice(product(_STEMS, _ENDINGS, _GIVEN), LIST_SIZE - have)
    more = [f"x{i},BY,{given} {stem}{end},{given} {stem}{end},," for i, (stem, end, given) in enumerate(names)]
    return "\n".join([text.strip(), *more])


def speed(people: People, items: list[Item]) -> float:
    """Reports a second."""
    reports = [Report(item["id"], item["title"], item.get("summary", "")) for item in islice(cycle(items), REPORTS)]
    start = time.perf_counter()
    for report in reports:
        find_people(people, report)
    return len(reports) / (time.perf_counter() - start)


def main() -> None:
    """Prints the scores and the speed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verbose", action="store_true", help="show every item that is not right")
    verbose = parser.parse_args().verbose
    text = (shared() / "people.csv").read_text(encoding="utf-8")
    lines = (shared() / "people.jsonl").read_text(encoding="utf-8").splitlines()
    items = [json.loads(line) for line in lines]
    for name, listed in (("with aliases", text), ("without aliases", without_aliases(text))):
        print(name)
        for lang, result in sorted(score(read_people({"people.csv": listed}), items, verbose=verbose).items()):
            print(f"  {lang:4} {result}")
    start = time.perf_counter()
    people = read_people({"people.csv": long_list(text)})
    print(f"{len(people.known)} people, {len(people.surnames)} forms, read in {time.perf_counter() - start:.2f} s")
    print(f"{speed(people, items):,.0f} reports/s on the practice set, which names somebody in most items")
    plain = [item for item in items if not item["people"]]
    print(f"{speed(people, plain):,.0f} reports/s on its items that name nobody")


if __name__ == "__main__":
    main()
