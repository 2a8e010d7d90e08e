"""`/language`: the bot's own words. Headlines stay as their outlets wrote them."""

from watcher.faces.bot.turn import Answer, Turn, in_rows, with_buttons
from watcher.faces.bot.typed import finder


async def language(turn: Turn) -> Answer:
    """The menu; with words, changes the language first."""
    if not turn.words:
        return _menu(turn)
    phrases = turn.room.phrases
    lang = finder(_names(turn))(turn.words)
    if lang is None:
        names = ", ".join(f"{code} ({phrases.own_name(code)})" for code in phrases.languages)
        return turn.note("language.wrong", word=turn.words, list=names)
    after = await turn.changed({"lang": lang})
    return _menu(after) if after else turn.note("subscribe.first")


def _menu(turn: Turn) -> Answer:
    phrases = turn.room.phrases
    buttons = [
        turn.button(phrases.own_name(code), f"language {code}", chosen=code == turn.lang) for code in phrases.languages
    ]
    page = turn.room.voice.menu(turn.lang, "language")
    return Answer((with_buttons(page, [*in_rows(buttons, 3), turn.back()]),))


def _names(turn: Turn) -> dict[str, str]:
    phrases = turn.room.phrases
    named = {phrases.language(lang, code): code for lang in phrases.languages for code in phrases.languages}
    return {
        **named,
        **{phrases.own_name(code): code for code in phrases.languages},
        **{c: c for c in phrases.languages},
    }
