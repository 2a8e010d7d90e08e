"""Who may change a group's settings: its administrators, asked of Telegram when it matters."""

from watcher.faces.bot.bucket import Clock
from watcher.faces.bot.incoming import Incoming
from watcher.faces.bot.ports import Line

#: How long an answer of Telegram's is believed, seconds. Somebody who lost the right must not keep it longer.
BELIEVED_S = 60.0


class Admins:
    """Asks, and remembers for a minute, in memory alone."""

    def __init__(self, line: Line, clock: Clock) -> None:
        self._line = line
        self._clock = clock
        self._known: dict[tuple[int, int], tuple[bool, float]] = {}

    async def allow(self, incoming: Incoming) -> bool:
        """Whether whoever typed or pressed this may change the chat's settings.

        In a private chat: yes. An anonymous administrator types in the group's own name and presses in their own; a
        channel's name, or no name at all, is nobody's right.
        """
        if not incoming.in_group or (incoming.as_group and incoming.kind == "command"):
            return True
        if incoming.user_id is None:
            return False
        return await self._ask(incoming.address.chat_id, incoming.user_id)

    async def _ask(self, chat_id: int, user_id: int) -> bool:
        now = self._clock()
        self._known = {key: known for key, known in self._known.items() if now - known[1] < BELIEVED_S}
        if (chat_id, user_id) in self._known:
            return self._known[chat_id, user_id][0]
        answer = await self._line.is_admin(chat_id, user_id)
        if answer is None:
            return False  # not learnt: nobody's right, and asked again next time
        self._known[chat_id, user_id] = (answer, now)
        return answer
