"""`classify`, `group`, `facts`, `people`: JSON lines in, JSON lines out."""

import argparse
import json
import os
import sys
from collections.abc import Iterable

from watcher.app.knowledge import load_settings
from watcher.app.offline import classify_lines, fact_lines, group_lines, people_lines, read_lines


def classify(arguments: argparse.Namespace) -> int:
    """Verdicts."""
    return _print(classify_lines(read_lines(arguments.file), load_settings(os.environ, arguments.config)))


def group(arguments: argparse.Namespace) -> int:
    """Stories and roles."""
    return _print(group_lines(read_lines(arguments.file), load_settings(os.environ, arguments.config)))


def facts(arguments: argparse.Namespace) -> int:
    """Numbers."""
    return _print(fact_lines(read_lines(arguments.file), load_settings(os.environ, arguments.config)))


def people(arguments: argparse.Namespace) -> int:
    """Followed people."""
    settings = load_settings(os.environ, arguments.config)
    return _print(people_lines(read_lines(arguments.file), settings, arguments.list))


def _print(lines: Iterable[dict[str, object]]) -> int:
    for line in lines:
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    return 0
