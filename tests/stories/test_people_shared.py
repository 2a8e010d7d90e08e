"""The floors of the practice set; unseen sets of the same kind decide."""

import csv
import io
import json
import os
from pathlib import Path

import pytest

from watcher.records import Report
from watcher.stories.people import find_people, read_people

SETS = Path(os.environ.get("WATCHER_SHARED", Path(__file__).parents[2].parent / "shared")) / "sets"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not (SETS / "people.jsonl").exists(), reason=f"no practice set in {SETS}: set WATCHER_SHARED"),
]


def without_aliases(text: str) -> str:
    rows = [{**row, "aliases": ""} for row in csv.DictReader(io.StringIO(text))]
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize("aliases", [pytest.param(True, id="whole-list"), pytest.param(False, id="aliases-hidden")])
def test_precision_and_recall_stay_above_their_floors(aliases):
    """Aliases are a keeper's help, not a crutch: the names alone must do."""
    text = (SETS / "people.csv").read_text(encoding="utf-8")
    people = read_people({"people.csv": text if aliases else without_aliases(text)})
    right = wrong = missed = 0
    for line in (SETS / "people.jsonl").read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if not item.get("ambiguous"):
            report = Report(item["id"], item["title"], item.get("summary", ""))
            found, wanted = {m.person_id for m in find_people(people, report)}, set(item["people"])
            right, wrong, missed = (
                right + len(found & wanted),
                wrong + len(found - wanted),
                missed + len(wanted - found),
            )
    assert right / (right + wrong) >= 0.99
    assert right / (right + missed) >= 0.97
