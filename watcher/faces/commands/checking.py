"""`check` and `explain`."""

import argparse
import asyncio
import os
import sys
from datetime import UTC, datetime

from watcher.app.checking import explain_text, explain_url, probe_feeds
from watcher.app.knowledge import check_configuration, load_settings
from watcher.errors import Fault
from watcher.faces.cli import FAULTS, FINE, WRONG
from watcher.faces.terminal import progress
from watcher.records import Feed


def check(arguments: argparse.Namespace) -> int:
    """Every fault of the configuration, all at once."""
    faults = check_configuration(os.environ, arguments.config)
    if arguments.probe and not faults:
        faults = _probe(arguments)
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(faults)} faults found" if faults else "the configuration is in order, and its tests pass")
    return FAULTS if faults else FINE


def _probe(arguments: argparse.Namespace) -> tuple[Fault, ...]:
    settings = load_settings(os.environ, arguments.config)
    enabled = sum(feed.enabled for feed in settings.feeds)
    with progress("asking feeds", enabled) as ticks:

        def told(feed: Feed, result: str) -> None:
            print(f"{feed.feed_id}: {result}")
            ticks.tick()

        return asyncio.run(probe_feeds(settings, told))


def explain(arguments: argparse.Namespace) -> int:
    """Every stage's verdict, in plain words."""
    if (arguments.url is None) == (arguments.title is None):
        print("watcher explain: give either an address or --title with a headline", file=sys.stderr)
        return WRONG
    settings = load_settings(os.environ, arguments.config)
    if arguments.url is not None:
        lines = asyncio.run(explain_url(settings, arguments.url, datetime.now(UTC)))
    else:
        lines = explain_text(settings, arguments.title, arguments.summary, arguments.lang, arguments.feed)
    print("\n".join(lines))
    return FINE
