"""`/start`, `/subscribe`, `/forget`, `/help`, and what is stored: the way in and the way out."""

from watcher.faces.bot.settings import settings_page
from watcher.faces.bot.turn import Answer, Turn, in_rows, with_buttons


async def start(turn: Turn) -> Answer:
    """What this is and the risk. Stores nothing; `start be` reads it in another language, and stores that no more."""
    lang = turn.words if turn.words in turn.room.phrases.languages else turn.lang
    page = turn.room.voice.start(lang, subscribed=turn.chat is not None)
    if turn.chat is not None:
        return Answer((page,))
    phrases = turn.room.phrases
    subscribe = turn.button(phrases.say(lang, "button.subscribe"), f"subscribe {lang}")
    others = [turn.button(phrases.own_name(code), f"start {code}") for code in phrases.languages if code != lang]
    return Answer((with_buttons(page, [[subscribe], *in_rows(others, 4)]),))


async def subscribe(turn: Turn) -> Answer:
    """Consent. Stored at once with the instance's defaults; asked twice, it changes nothing."""
    if turn.chat is not None:
        return Answer((settings_page(turn, turn.chat, head="subscribe.already"),))
    lang = turn.words if turn.words in turn.room.phrases.languages else turn.lang
    chat = await turn.room.desk.subscribe(turn.incoming.address, turn.incoming.chat_kind, lang)
    return Answer((settings_page(turn, chat, head="subscribe.done"),))


async def forget(turn: Turn) -> Answer:
    """Deletes everything at once, and says so alike to somebody of whom nothing was stored."""
    await turn.room.desk.forget(turn.incoming.address)
    return turn.note("forgotten")


async def help_list(turn: Turn) -> Answer:
    """All commands."""
    return Answer((turn.room.voice.help_page(turn.lang),))


async def what_you_know(turn: Turn) -> Answer:
    """Everything stored about the chat."""
    held = await turn.room.desk.held(turn.incoming.address)
    return Answer((turn.room.voice.what_you_know(held, turn.lang, now=turn.now),))


async def privacy(turn: Turn) -> Answer:
    """What is stored, what is not, and what no promise can mend."""
    return Answer((turn.room.voice.privacy(turn.lang),))
