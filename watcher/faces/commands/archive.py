"""`stories`, `search`, `digest --preview`."""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from watcher.app.archive import archive
from watcher.app.knowledge import load_settings
from watcher.app.ledger import numbers_of
from watcher.app.opening import print_pages
from watcher.faces.terminal import print_table
from watcher.records import Story


def stories(arguments: argparse.Namespace) -> int:
    """The stories of the last days."""

    async def found() -> Sequence[Story]:
        async with archive(load_settings(os.environ, arguments.config)) as opened:
            return await opened.stories(datetime.now(UTC), arguments.days)

    _show(asyncio.run(found()), as_json=arguments.json, empty=f"No story in the last {arguments.days} days.")
    return 0


def search(arguments: argparse.Namespace) -> int:
    """Stories that hold every word."""

    async def found() -> Sequence[Story]:
        async with archive(load_settings(os.environ, arguments.config)) as opened:
            return await opened.search(" ".join(arguments.words))

    _show(asyncio.run(found()), as_json=False, empty="No story holds these words.")
    return 0


def digest(arguments: argparse.Namespace) -> int:
    """The digest as it would be sent."""

    async def show() -> None:
        async with archive(load_settings(os.environ, arguments.config)) as opened:
            await print_pages(await opened.digest(datetime.now(UTC), arguments.hours, arguments.lang))

    asyncio.run(show())
    return 0


def _show(found: Sequence[Story], *, as_json: bool, empty: str) -> None:
    if as_json:
        for story in found:
            sys.stdout.write(json.dumps(_as_json(story), ensure_ascii=False) + "\n")
        return
    heads = ("started", "story", "country", "topics", "voices", "numbers", "headline")
    rows = (
        (
            f"{s.started_at:%Y-%m-%d %H:%M}",
            s.story_id,
            s.country or "?",
            " ".join(s.topics),
            s.voices,
            "; ".join(numbers_of(s)),
            _headline(s),
        )
        for s in found
    )
    print_table(heads, rows, empty=empty)


def _headline(story: Story) -> str:
    return story.reports[0].title if story.reports else ""


def _as_json(story: Story) -> dict[str, object]:
    return {
        "story": story.story_id,
        "country": story.country,
        "topics": list(story.topics),
        "level": story.level,
        "started_at": story.started_at.isoformat(),
        "voices": story.voices,
        "tier": story.tier,
        "reports": [
            {
                "outlet": report.outlet,
                "kind": report.kind,
                "lang": report.lang,
                "role": report.role,
                "title": report.title,
                "url": report.link,
                "published_at": report.published_at.isoformat(),
                "facts": [
                    {
                        "kind": f.kind,
                        "count": f.count,
                        "qualifier": f.qualifier,
                        "claimant": f.claimant,
                        "since": f.since,
                    }
                    for f in report.facts
                ],
            }
            for report in story.reports
        ],
    }
