"""The clock and the dice that the jobs are given."""

import asyncio
import random
import time
from datetime import UTC, datetime

from watcher.jobs.carry import Clock

__all__ = ["SYSTEM_CLOCK", "Clock"]

SYSTEM_CLOCK = Clock(lambda: datetime.now(UTC), time.monotonic, asyncio.sleep, random.random)
