"""`doctor`."""

import argparse
import asyncio
import os
from datetime import UTC, datetime

from watcher.app.doctor import examine
from watcher.app.knowledge import load_settings
from watcher.faces.cli import FAULTS, FINE
from watcher.faces.terminal import print_table


def doctor(arguments: argparse.Namespace) -> int:
    """Every finding; 1 when one is ill."""
    findings = asyncio.run(examine(load_settings(os.environ, arguments.config), datetime.now(UTC)))
    print_table(("what", "", "seen"), ((f.what, "well" if f.well else "ILL", f.said) for f in findings), empty="")
    return FINE if all(finding.well for finding in findings) else FAULTS
