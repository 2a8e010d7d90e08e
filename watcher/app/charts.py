"""Charts are drawn in a process of their own, which ends with the drawing: matplotlib would double our memory."""

import asyncio
from collections import OrderedDict

from watcher.alerts.picture import Chart, draw
from watcher.errors import ChartError, FeedUnreadable
from watcher.net.child import Child

#: Finished pictures kept: everybody asks for the same few. About 100 kB each.
KEPT = 16
CPU_S, WALL_S = 20, 60.0
#: Addresses, not pages: numpy reserves far more than it uses.
MEMORY = 2 * 1024**3


class Pen:
    """Draws one chart at a time; the same chart again costs nothing."""

    def __init__(self) -> None:
        self._drawn: OrderedDict[Chart, bytes] = OrderedDict()
        self._turn = asyncio.Lock()

    async def draw(self, chart: Chart) -> bytes:
        """PNG. Raises ChartError when the drawing failed or took too long."""
        async with self._turn:
            if chart not in self._drawn:
                self._drawn[chart] = await _drawn(chart)
            self._drawn.move_to_end(chart)
            while len(self._drawn) > KEPT:
                self._drawn.popitem(last=False)
            return self._drawn[chart]


async def _drawn(chart: Chart) -> bytes:
    try:
        async with Child(draw, cpu_s=CPU_S, wall_s=WALL_S, memory=MEMORY, calls_per_life=1) as child:
            return await child.run(chart)
    except FeedUnreadable as error:
        # The child's own words speak of feeds, which is what it is for elsewhere.
        raise ChartError(f"the chart could not be drawn: {error}; check that matplotlib is installed") from error
