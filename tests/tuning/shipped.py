"""The shipped configuration, our own labelled sentences, and the shared corpus where it is there."""

import gzip
import json
import os
from functools import cache
from pathlib import Path

from watcher.records import Report
from watcher.stories.classify import classify
from watcher.stories.lexicon import read_lexicon
from watcher.tuning.evaluate import Label, evaluate

ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(os.environ.get("WATCHER_SHARED", ROOT.parent / "shared")) / "corpus"
OWN = sorted((ROOT / "tests" / "data").glob("labelled.*.jsonl"))


@cache
def lexicon():
    """The shipped one; read once for all tests."""
    return read_lexicon(
        {str(path.relative_to(ROOT)): path.read_text("utf-8") for path in ROOT.glob("config/**/*.yaml")}
    )


def rows(path):
    """The objects of a file of JSON lines, packed or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    return [json.loads(line) for line in text.splitlines() if line]


def label(row):
    """As the corpus writes it."""
    return Label(
        row["id"], bool(row["relevant"]), bool(row.get("uncertain")), frozenset(row["topics"]), row.get("country", "")
    )


def report(row):
    """An item as the program would see it, its language declared."""
    return Report(row["id"], row["title"], row.get("summary") or "", lang=row["lang"])


def measure(labelled, items, group=lambda told: told.lang):
    """The shipped configuration against labels; both as rows."""
    reports = {row["id"]: report(row) for row in items}
    verdicts = {key: classify(lexicon(), told, evidence=False) for key, told in reports.items()}
    return evaluate([label(row) for row in labelled], reports, verdicts, group=group)
