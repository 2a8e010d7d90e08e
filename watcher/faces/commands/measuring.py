"""`eval`, `backtest`, `suggest`, `tune`."""

import argparse
import asyncio
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from watcher.app import measuring
from watcher.app.knowledge import load_settings
from watcher.faces.cli import FAULTS, FINE
from watcher.faces.terminal import print_table, progress
from watcher.records import Report


def evaluate(arguments: argparse.Namespace) -> int:
    """Precision, recall and F1; 1 when F1 is below --fail-under."""
    settings = load_settings(os.environ, arguments.config)
    result = measuring.evaluation(settings, arguments.labels, arguments.items, _watched("judging"))
    if arguments.json:
        print(measuring.evaluation_json(result))
    else:
        print("\n".join(measuring.evaluation_lines(result, arguments.worst)))
    if arguments.fail_under is not None and result.overall.f1 < arguments.fail_under:
        print(f"F1 is {result.overall.f1:.4f}, below {arguments.fail_under}", file=sys.stderr)
        return FAULTS
    return FINE


def backtest(arguments: argparse.Namespace) -> int:
    """Alerts gained and lost; 1 when any is lost, so that a script notices."""
    settings, over = load_settings(os.environ, arguments.config), _watched("replaying")
    if arguments.items:
        result = measuring.backtest_items(settings, arguments.against, arguments.items, over)
    else:
        now = datetime.now(UTC)
        result = asyncio.run(measuring.backtest_archive(settings, arguments.against, now, arguments.days, over))
    if not result.reports:
        print("nothing to replay: the archive holds no reports of these days; poll first, or give --items FILE")
        return FINE
    print("\n".join(result.lines()))
    return FAULTS if result.lost else FINE


def suggest(arguments: argparse.Namespace) -> int:
    """Terms worth adding or dropping, with what each gains and costs."""
    found = measuring.suggestions(load_settings(os.environ, arguments.config), arguments.labels, arguments.items)
    rows = ((s.action, s.term, s.lang, s.gain, s.cost, s.where) for s in found)
    print_table(("do", "term", "lang", "gain", "cost", "where"), rows, empty="No term stands out.")
    return FINE


def tune(arguments: argparse.Namespace) -> int:
    """What a layer learned from labels gains, measured on labels that it did not see; 1 when it gains nothing."""
    settings = load_settings(os.environ, arguments.config)
    result = measuring.tuned(settings, arguments.labels, arguments.items, max(2, arguments.folds))
    rows = [
        (name, f"{counts.precision:.3f}", f"{counts.recall:.3f}", f"{counts.f1:.3f}")
        for name, counts in (("plain rules", result.plain), ("with the layer", result.learned))
    ]
    print_table(("cross-validated", "precision", "recall", "F1"), rows, empty="")
    print(f"a layer of {len(result.fitted.points)} lists and pairs; it changes F1 by {100 * result.gain:+.1f} points")
    if not result.fitted.points:
        print("too few labels to learn from: a list counts from four reports up")
    if arguments.out:
        Path(arguments.out).write_text(measuring.weights_text(settings, result), encoding="utf-8")
        print(f"written: {arguments.out}; `watcher explain` shows its part, and deleting it gives the plain rules")
    return FINE if result.gain > 0 else FAULTS


def _watched(text: str) -> measuring.Over:
    def over(reports: Iterable[Report]) -> Iterator[Report]:
        known = list(reports)
        with progress(text, len(known)) as ticks:
            yield from ticks.over(known)

    return over
