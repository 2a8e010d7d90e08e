"""`make chaos`: kills the whole program again and again between a feed host and a strict Telegram, and counts.

    python -m benchmarks.chaos [--kills 12] [--seed 1]

Before each kill a story is published. At the end every one must have been told; a message told twice is counted.
Exits 1 when one was lost.
"""

import argparse
import asyncio
import random
import signal
import sys
import tempfile
from pathlib import Path

from tests.test_whole import READER, whole

#: Events of which none is like another, so that each is a story and a message of its own.
EVENTS = (
    "Belarus: Lukashenko pardons 24 prisoners, nine of them women",
    "Activist Verasen dies in a penal colony near Orsha, Belarus",
    "Political prisoner Rabina released in Belarus and deported to Lithuania",
    "Russian journalist Sasna dies in a pre-trial prison in Perm",
    "Putin pardons opposition councillor Dubrova after three years in jail",
    "Prisoner swap: Russia hands over nine political prisoners to Ankara",
    "Ukrainian blogger Kalina released from a Crimean prison",
    "Pensioner Zhuk, jailed for donations, dies in Homel hospital under guard",
    "Belarus releases union leader Bahun at the end of his nine-year term",
    "Zelensky pardons a Crimean Tatar activist in Kyiv",
    "Political prisoner Halubok freed in Moscow and flown to Berlin",
    "Viasna: 1,107 political prisoners held in Belarus in November",
)


async def chaos(kills: int, dice: random.Random) -> int:
    with tempfile.TemporaryDirectory() as folder:
        async with whole(Path(folder), timeout_s=60 + 8 * kills) as one:
            await one.start()
            await one.polled(2)
            await one.subscribe()
            published = []
            for number in range(kills):
                one.feeds.publish("news", EVENTS[number])
                published.append(EVENTS[number])
                await asyncio.sleep(dice.uniform(0.0, 4.0))
                await one.stop(signal.SIGKILL)
                await one.start()
                await one.polled(one.feeds.times("/feeds/news.xml") + 1)
            lost = await settled(one, published)
            twice = sum(told_of(one, title) - 1 for title in published if told_of(one, title) > 1)
            await one.stop()
    print(f"{kills} kills, {len(published)} stories: {len(lost)} lost, {twice} messages too many")
    for title in lost:
        print(f"  lost: {title}")
    return int(bool(lost))


async def settled(one, published) -> list[str]:
    """Waits for what is sent once more a minute after a kill; what is lost then."""
    for _ in range(90):
        lost = [title for title in published if not told_of(one, title)]
        if not lost:
            break
        await asyncio.sleep(1)
    return lost


def told_of(one, title: str) -> int:
    messages = one.telegram.world.messages(READER)
    return sum(title in message.text for message in messages if not message.deleted)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=len(EVENTS))
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    if not 0 < arguments.kills <= len(EVENTS):
        parser.error(f"there are {len(EVENTS)} stories to lose")
    sys.exit(asyncio.run(chaos(arguments.kills, random.Random(arguments.seed))))


if __name__ == "__main__":
    main()
