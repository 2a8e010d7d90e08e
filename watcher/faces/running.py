"""The long-lived process: jobs on their times, deliveries, the bot and the health page, until it is told to stop."""

import asyncio
import logging
import signal
import sys
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass

from watcher.app.instance import Instance
from watcher.faces.health import health_page
from watcher.faces.scheduler import Scheduler

log = logging.getLogger("watcher")

#: Seconds between runs. Polling looks at its own list each second and does nothing until a feed is due.
FAREWELL_S = 8.0
POLL_S, DIGEST_S, ERASE_S, CONFIG_S, SILENCE_S = 1.0, 20.0, 900.0, 5.0, 3600.0
#: Work that goes on until the event is set.
Lasting = Callable[[asyncio.Event], Coroutine[None, None, None]]
ANYWHERE, LOOPBACK = "0.0.0.0", "127.0.0.1"


@dataclass(slots=True)
class Stop:
    """Asked for by a signal, or by whatever fails first."""

    asked: asyncio.Event
    error: BaseException | None = None

    def fail(self, error: BaseException) -> None:
        """The first one counts."""
        self.error = self.error or error
        self.asked.set()

    def ended(self, task: "asyncio.Task[None]") -> None:
        """A task that should last has ended: with a fault, or because it was told to."""
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self.fail(error)
        self.asked.set()


async def run_forever(instance: Instance, *, web: bool, bot: Lasting | None) -> None:
    """Runs until SIGINT or SIGTERM; raises what made it end otherwise. bot: runs until the event is set."""
    stop = Stop(asyncio.Event())
    _listen(stop, instance)
    async with AsyncExitStack() as stack:
        await _open_health_page(stack, instance, web=web)
        scheduler = await stack.enter_async_context(Scheduler(stop.fail))
        scheduler.every(POLL_S, "poll", instance.poll)
        scheduler.every(DIGEST_S, "digest", instance.owe_digests)
        scheduler.every(ERASE_S, "erase", instance.erase)
        scheduler.every(CONFIG_S, "watch", instance.look_at_config)
        scheduler.every(SILENCE_S, "silence", instance.look_for_silence)
        lasting = [instance.deliverer().run(stop.asked, instance.owed)]
        if bot is not None:
            lasting.append(bot(stop.asked))
        tasks = [asyncio.create_task(one) for one in lasting]
        for task in tasks:
            task.add_done_callback(stop.ended)
        await stop.asked.wait()
        await asyncio.wait(tasks, timeout=FAREWELL_S)
        for task in tasks:
            task.cancel()
    if stop.error is not None:
        raise stop.error


def _listen(stop: Stop, instance: Instance) -> None:
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.asked.set)
    loop.add_signal_handler(signal.SIGHUP, instance.ask_for_config)


async def _open_health_page(stack: AsyncExitStack, instance: Instance, *, web: bool) -> None:
    settings = instance.settings
    password = settings.console_password.reveal() if settings.console_password else None
    host = ANYWHERE if web else LOOPBACK
    try:
        await stack.enter_async_context(health_page(host, settings.port, instance.health, password=password))
    except OSError:
        print(f"port {settings.port} is taken: no health page; set PORT to another. The rest runs.", file=sys.stderr)
