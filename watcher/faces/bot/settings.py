"""`/settings`: every choice on one page, with the doors to the menus."""

from watcher.faces.bot.turn import Answer, Turn, in_rows, with_buttons
from watcher.records import Chat, Page

MENUS = ("topics", "countries", "digest", "quiet", "timezone", "language")


async def settings(turn: Turn) -> Answer:
    """The page."""
    return Answer((settings_page(turn, turn.subscriber),))


def settings_page(turn: Turn, chat: Chat, *, head: str = "set.title") -> Page:
    """Every choice, below the phrase `head`."""
    lang = turn.room.phrases.pick(chat.lang)
    buttons = [turn.button(turn.room.phrases.say(lang, f"button.{menu}"), menu) for menu in MENUS]
    return with_buttons(turn.room.voice.settings(chat, now=turn.now, head=head), in_rows(buttons, 2))
