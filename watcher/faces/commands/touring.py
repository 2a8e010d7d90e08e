"""`demo`."""

import argparse
import asyncio
import os
import sys

from rich.markup import escape

from watcher.demo.tour import Guide, tour
from watcher.faces.terminal import console

#: For a reader on a terminal; a script waits for nothing.
PAUSE_S = 0.25


def demo(arguments: argparse.Namespace) -> int:
    """The offline tour."""
    out = console()

    async def pause() -> None:
        await asyncio.sleep(PAUSE_S if sys.stdout.isatty() else 0)

    out.print("[bold]Invented news in time-lapse.[/bold] Nothing below happened; the outlets and people do not exist.")
    out.print("What a subscriber would get stands in frames; the rest is what the watcher did.\n")
    guide = Guide(
        heading=lambda text: out.rule(escape(text), align="left", style="dim"),
        brought=lambda text: out.print(f"  [dim]in[/dim]   {escape(text)}"),
        left_out=lambda title, reason: out.print(f"  [dim]left out: {escape(reason)}[/dim]"),
        pause=pause,
    )
    asyncio.run(tour(os.environ, arguments.config, guide))
    out.print(
        "\nThat was the tour. `make run` watches real feeds; `watcher explain --title …` says why of any headline."
    )
    return 0
