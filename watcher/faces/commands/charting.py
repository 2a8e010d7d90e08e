"""`chart`: a picture of the archive's numbers, and in words the reports that every number stands in."""

import argparse
import asyncio
import os
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from watcher.app.archive import archive
from watcher.app.knowledge import load_settings
from watcher.app.ledger import Receipt
from watcher.errors import Fault, SettingsError
from watcher.faces.terminal import print_table
from watcher.records import Picture

FINE, FAULTS = 0, 1


def chart(arguments: argparse.Namespace) -> int:
    """Writes the picture; 1 when there is nothing to draw."""
    settings = load_settings(os.environ, arguments.config)
    country = arguments.country.upper() if arguments.country else None

    async def found() -> tuple[Picture | None, list[Receipt]]:
        async with archive(settings) as opened:
            ledger = opened.ledger(datetime.now(UTC))
            picture = await ledger.chart(None, arguments.lang, arguments.kind, country)
            return picture, await ledger.receipts(arguments.kind, country)

    picture, receipts = asyncio.run(found())
    if picture is None:
        print(f"watcher: the archive holds no numbers for '{arguments.kind}' yet; nothing was written", file=sys.stderr)
        return FAULTS
    _write(Path(arguments.out), picture.png)
    print(f"wrote {arguments.out}")
    if arguments.kind != "activity":
        print_table(("month", "says", "number", "stories", "reports"), _rows(receipts), empty="")
    return FINE


def _write(path: Path, png: bytes) -> None:
    try:
        path.write_bytes(png)
    except OSError as error:
        todo = "name a file in a folder that can be written"
        raise SettingsError([Fault("--out", None, f"{path} cannot be written: {error.strerror}", todo)]) from None


def _rows(receipts: Iterable[Receipt]) -> Iterable[tuple[str, ...]]:
    for one in receipts:
        yield one.month, one.claimant, one.number, " ".join(one.stories), "  ".join(one.links)
