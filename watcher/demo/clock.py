"""A clock that runs as fast as the tour wants: it stands still until it is set on, and sleeping sets it on."""

import asyncio
from datetime import datetime, timedelta

from watcher.app.clock import Clock


class TourClock:
    """The time of the tour."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self.now = start

    def set_on(self, moment: datetime) -> None:
        """Goes forward to the moment; never back."""
        self.now = max(self.now, moment)

    async def sleep(self, seconds: float) -> None:
        """Takes no real time but a turn of the event loop."""
        # At least a tick: a rest shorter than the clock can show would last for ever.
        self.now += max(timedelta(seconds=seconds), timedelta(milliseconds=1))
        await asyncio.sleep(0)

    def as_clock(self) -> Clock:
        """As the jobs take it; no dice, so that every tour is the same."""
        return Clock(lambda: self.now, lambda: (self.now - self._start).total_seconds(), self.sleep, lambda: 0.0)
