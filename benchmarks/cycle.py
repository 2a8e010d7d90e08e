"""One full cycle over real feed documents: fetched over loopback, parsed in the child, triaged, stored.

    python -m benchmarks.cycle [--folder DIR]

DIR: a folder of feed documents; without it, `feeds` of WATCHER_SHARED (default ../shared).
"""

import argparse
import asyncio
import os
import resource
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from tests.feed_server import FeedServer
from watcher.app.instance import open_instance
from watcher.records import Feed
from watcher.settings import read_settings

ROOT = Path(__file__).resolve().parent.parent


async def cycle(documents: Path, names: list[str], folder: Path) -> None:
    async with FeedServer(files=documents) as server:
        feeds = tuple(Feed(name.removesuffix(".xml"), f"{server.url}/files/{name}", name) for name in names)
        settings = replace(
            read_settings({}, config=str(ROOT / "config")), feeds=feeds, data_dir=folder, allow_private=True,
            database_url=f"sqlite:///{folder}/watcher.db",
        )  # fmt: skip
        async with open_instance(settings) as instance:
            for what in ("first cycle", "again, nothing new"):
                began, used = time.perf_counter(), time.process_time()
                outcomes = await instance.poll(due_only=False)
                took, used = time.perf_counter() - began, time.process_time() - used
                entries, new = sum(one.entries for one in outcomes), sum(one.new for one in outcomes)
                failed = [one for one in outcomes if one.error]
                print(
                    f"{what}: {len(outcomes)} feeds, {entries} entries, {new} new, {len(failed)} failed: "
                    f"{took:.1f} s, {used:.1f} s of this process's processor time"
                )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"peak memory: {peak} MiB, the child {children} MiB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=Path(os.environ.get("WATCHER_SHARED", "../shared")) / "feeds")
    documents: Path = parser.parse_args().folder
    if not documents.is_dir():
        print(f"{documents} is not there: skipped")
        return
    with tempfile.TemporaryDirectory() as folder:
        names = sorted(path.name for path in documents.iterdir() if path.suffix == ".xml")
        asyncio.run(cycle(documents, names, Path(folder)))


if __name__ == "__main__":
    main()
