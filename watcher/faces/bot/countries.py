"""`/countries`: about which states."""

import re
from collections.abc import Callable

from watcher.faces.bot.turn import Answer, Turn, in_rows, with_buttons
from watcher.faces.bot.typed import Unknown, finder, read_choice

_CODE = re.compile(r"[A-Z]{2}\Z")


async def countries(turn: Turn) -> Answer:
    """The menu; with words, changes the choice first."""
    if not turn.words:
        return _menu(turn)
    offered = turn.room.offer.countries
    choice = read_choice(turn.words, turn.subscriber.countries, offered, country_finder(turn))
    if isinstance(choice, Unknown):
        return turn.note("countries.wrong", word=choice.word, list=_listed(turn))
    # Nothing chosen would mean silence without a reason that shows.
    after = await turn.changed({"countries": choice.names or None})
    return _menu(after) if after else turn.note("subscribe.first")


def country_finder(turn: Turn) -> Callable[[str], str | None]:
    """Finds an offered country by its code or its name in any language; where every country is, any code."""
    return finder(_names(turn)) if turn.room.offer.countries else lambda word: _any_country(turn, word)


def _menu(turn: Turn) -> Answer:
    chosen = turn.subscriber.countries
    shown = turn.room.offer.countries or tuple(sorted(chosen or ()))
    page = turn.room.voice.menu(turn.lang, "countries", example=" ".join(shown[:2]) or "BY RU")
    buttons = []
    for code in shown:
        on = chosen is None or code in chosen
        action = f"countries {'-' if on else '+'}{code}"
        buttons.append(turn.button(turn.room.phrases.country(turn.lang, code), action, chosen=on))
    whole = [turn.button(turn.say("button.all"), "countries all", chosen=chosen is None)]
    return Answer((with_buttons(page, [*in_rows(buttons, 2), whole, turn.back()]),))


def _names(turn: Turn) -> dict[str, str]:
    phrases, offered = turn.room.phrases, turn.room.offer.countries
    named = {phrases.country(lang, code): code for lang in phrases.languages for code in offered}
    return {**named, **{code: code for code in offered}}


def _any_country(turn: Turn, word: str) -> str | None:
    code = word.upper()
    return code if _CODE.match(code) and turn.room.phrases.country("en", code) != code else None


def _listed(turn: Turn) -> str:
    offered = turn.room.offer.countries
    return ", ".join(f"{code} ({turn.room.phrases.country(turn.lang, code)})" for code in offered) or turn.say(
        "set.all"
    )
