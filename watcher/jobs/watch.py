"""A changed configuration is taken whole, or not at all: with a fault anywhere, the last good one stays in force."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from watcher.errors import ConfigError

log = logging.getLogger("watcher.config")


@dataclass(slots=True)
class ConfigWatch:
    """Notices changes. `fingerprint` tells states of the files apart; `take` reads and puts them in force."""

    fingerprint: Callable[[], str]
    #: Raises ConfigError when anything is wrong; nothing was taken then.
    take: Callable[[], Awaitable[None]]
    #: Tells the operator one line.
    tell: Callable[[str], None]
    _seen: str = ""

    def __post_init__(self) -> None:
        self._seen = self.fingerprint()

    async def look(self, *, asked: bool = False) -> bool:
        """Takes the configuration if it changed, or if somebody asked; True when a new one is in force.

        A faulty one is told once, and tried again when its files change.
        """
        now = self.fingerprint()
        if now == self._seen and not asked:
            return False
        self._seen = now
        try:
            await self.take()
        except ConfigError as error:
            self.tell(f"the changed configuration has faults; the last good one stays in force:\n{error}")
            return False
        self.tell("the changed configuration is in force")
        return True
