"""How well and how fast reports are grouped: `python -m benchmarks.grouping [--entries N]`.

Scores: the practice set of the shared material where `WATCHER_SHARED` has it, and the project's own stream. Speed:
entries a second into a window that already holds N (default 50,000), made with a seed, every tenth retelling another.
"""

import argparse
import csv
import json
import os
import random
import time
import tracemalloc
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from watcher.records import Report
from watcher.records.feeds import FeedKind
from watcher.stories.grouping import Grouper

ROOT = Path(__file__).resolve().parent.parent
OWN_STREAMS = ROOT / "tests" / "stories" / "streams"
SEED = 20260501
_TOWNS = (
    "Hrodna",
    "Brest",
    "Vitebsk",
    "Homel",
    "Pinsk",
    "Orsha",
    "Polatsk",
    "Lida",
    "Samara",
    "Kazan",
    "Omsk",
    "Shiraz",
)
_SURNAMES = ("Kav", "Hryn", "Zhuk", "Nav", "Tar", "Mal", "Dub", "Sok", "Bar", "Les", "Pan", "Rud", "Kar", "Shum")
_ENDINGS = ("alchuk", "kevich", "ouski", "umovich", "asevich", "ysheva", "enko", "ashka", "inski")
_DEEDS = (
    "{name} sentenced in {town}", "Police detain {n} people in {town}, among them {name}",
    "{name} moved from {town} to another colony", "Fire at a factory in {town}, {n} injured",
    "{name} released in {town}",
    "Court in {town} fines {name}", "{n} new books for the library of {town}",
    "Storm in {town}: {n} villages without power",
)  # fmt: skip


def pairwise_and_b_cubed(gold: Mapping[str, Hashable], found: Mapping[str, Hashable]) -> dict[str, float]:
    """B³ precision, recall and F1, pairwise precision and recall. Both maps: item -> its event, its story."""
    events: dict[Hashable, set[str]] = defaultdict(set)
    stories: dict[Hashable, set[str]] = defaultdict(set)
    for item in gold:
        events[gold[item]].add(item)
        stories[found[item]].add(item)
    both = {item: len(events[gold[item]] & stories[found[item]]) for item in gold}
    precision = sum(both[item] / len(stories[found[item]]) for item in gold) / len(gold)
    recall = sum(both[item] / len(events[gold[item]]) for item in gold) / len(gold)
    right = sum(common - 1 for common in both.values())
    joined = sum(len(story) * (len(story) - 1) for story in stories.values())
    wanted = sum(len(event) * (len(event) - 1) for event in events.values())
    return {
        "b3_precision": precision,
        "b3_recall": recall,
        "b3_f1": 2 * precision * recall / (precision + recall),
        "pair_precision": right / joined if joined else 1.0,
        "pair_recall": right / wanted if wanted else 1.0,
    }


def score(items: Iterable[tuple[Report, str | None]]) -> dict[str, float]:
    """Scores of one stream in its order; items whose event is None stand alone."""
    grouper, gold, found = Grouper(), {}, {}
    for report, event in items:
        gold[report.report_id] = event or report.report_id
        found[report.report_id] = grouper.place(report).story_id
    return pairwise_and_b_cubed(gold, found)


def practice_set(path: Path) -> list[tuple[Report, str | None]]:
    """The labelled practice stream, JSON lines."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return [(_report(row["id"], row, row["published_at"]), row["event"]) for row in rows]


def own_stream(name: str = "june") -> list[tuple[Report, str | None]]:
    """A stream of the project's own, in time order; `-` in the column `event` is an item alone."""
    with (OWN_STREAMS / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    items: list[tuple[Report, str | None]] = []
    for number, row in enumerate(rows):
        at = f"2026-{row['at'].replace(' ', 'T')}:00+00:00"
        items.append((_report(f"o{number}", row, at), None if row["event"] == "-" else row["event"]))
    return sorted(items, key=lambda item: item[0].published_at or datetime.min.replace(tzinfo=UTC))


def own_roles(name: str) -> dict[str, str]:
    """What each report of a stream adds, by its id, where the stream says it in its column `role`."""
    with (OWN_STREAMS / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {f"o{number}": row["role"] for number, row in enumerate(rows) if row.get("role", "-") != "-"}


def _report(report_id: str, row: Mapping[str, str], at: str) -> Report:
    return Report(
        report_id=report_id,
        title=row["title"],
        summary=row.get("summary") or "",
        lang=row["lang"],
        feed_id=row["feed"],
        outlet=row["outlet"],
        kind=cast(FeedKind, row["kind"]),
        link=row.get("url") or "",
        published_at=datetime.fromisoformat(at),
    )


def invented(count: int) -> list[Report]:
    """`count` reports within three days, the same for the same seed; every tenth retells one of the last thousand."""
    dice, start = random.Random(SEED), datetime(2026, 5, 1, tzinfo=UTC)
    made: list[Report] = []
    for number in range(count):
        at = start + timedelta(days=3) * number / count
        if number % 10 == 9:
            earlier = made[dice.randrange(max(0, number - 1000), number)]
            title, summary = f"{earlier.title}, reports say", earlier.summary
        else:
            name = f"{dice.choice(_SURNAMES)}{dice.choice(_SURNAMES).lower()}{dice.choice(_ENDINGS)}"
            title = dice.choice(_DEEDS).format(name=f"Anna {name}", n=dice.randrange(3, 4000), town=dice.choice(_TOWNS))
            summary = (
                f"The office said this on day {number % 31} of the month. File {dice.randrange(10**6)} names {name}."
            )
        made.append(Report(f"r{number}", title, summary, lang="en", outlet=f"Outlet {number % 40}", published_at=at))
    return made


def speed(entries: int) -> tuple[float, float, int]:
    """Entries a second of processor time into the full window, megabytes held, stories held."""
    reports = invented(entries + 5_000)
    grouper = Grouper()
    for report in reports[:entries]:
        grouper.place(report)
    began = time.process_time()
    for report in reports[entries:]:
        grouper.place(report)
    rate = 5_000 / (time.process_time() - began)
    tracemalloc.start()
    sized = Grouper()
    for report in reports[: entries // 10]:
        sized.place(report)
    held = tracemalloc.get_traced_memory()[0] * 10 / 1e6
    tracemalloc.stop()
    return rate, held, len(grouper)


def main() -> None:
    """Print scores and speed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=50_000)
    wanted = parser.parse_args()
    practice = Path(os.environ.get("WATCHER_SHARED", ROOT.parent / "shared")) / "sets" / "grouping.jsonl"
    streams = {name: own_stream(name) for name in sorted(path.stem for path in OWN_STREAMS.glob("*.tsv"))}
    if practice.exists():
        streams["practice set"] = practice_set(practice)
    for name, items in streams.items():
        print(f"{name}, {len(items)} items: " + "  ".join(f"{key} {value:.4f}" for key, value in score(items).items()))
    rate, held, stories = speed(wanted.entries)
    print(f"speed: {rate:,.0f} entries/s into {wanted.entries:,} ({stories:,} stories, about {held:.0f} MB)")


if __name__ == "__main__":
    main()
