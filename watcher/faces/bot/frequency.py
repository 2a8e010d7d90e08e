"""`/digest`, `/pause` and `/resume`: how often."""

from datetime import time

from watcher.faces.bot.turn import Answer, Turn, in_rows, with_buttons
from watcher.faces.bot.typed import read_cadence
from watcher.records import AlertStyle, Button, Cadence

HOURS = (time(8), time(12), time(19))
WAYS: tuple[AlertStyle, ...] = ("live", "separate")


async def digest(turn: Turn) -> Answer:
    """The menu; with words, changes the mode first."""
    if not turn.words:
        return _menu(turn)
    chat = turn.subscriber
    read = read_cadence(turn.words, chat.cadence, chat.style, turn.room.phrases.weekday_of)
    if read is None:
        return turn.note("frequency.wrong", word=turn.words)
    cadence, style = read
    after = await turn.changed({"cadence": cadence, "style": style})
    return _menu(after) if after else turn.note("subscribe.first")


async def pause(turn: Turn) -> Answer:
    """Nothing more until `/resume`; every choice is kept. With a span it does nothing, and says so: whoever writes
    `/pause 3h` must not wait for an end that never comes.
    """
    if turn.words:
        return turn.note("pause_wrong", word=turn.words)
    after = await turn.changed({"paused": True})
    return after.note("paused") if after else turn.note("subscribe.first")


async def resume(turn: Turn) -> Answer:
    """Goes on."""
    after = await turn.changed({"paused": False})
    return after.note("resumed") if after else turn.note("subscribe.first")


def _menu(turn: Turn) -> Answer:
    now = turn.say("set.mode", mode=turn.room.voice.mode(turn.subscriber))
    page = turn.room.voice.menu(turn.lang, "frequency", lines=[now])
    return Answer((with_buttons(page, [*in_rows(_buttons(turn), 2), _ways(turn), turn.back()]),))


def _ways(turn: Turn) -> list[Button]:
    """How a growing story is told; for chats that are told of stories at all."""
    style = turn.subscriber.style
    if style == "digest":
        return []
    return [turn.button(turn.say(f"mode_short.{way}"), f"digest {way}", chosen=style == way) for way in WAYS]


def _buttons(turn: Turn) -> list[Button]:
    chat = turn.subscriber
    at = chat.cadence.at
    hours = sorted({*HOURS, at} if chat.cadence.kind == "daily" and chat.style == "digest" else HOURS)
    choices: list[tuple[str, Cadence, AlertStyle, str]] = [
        (turn.say("mode_short.instant"), Cadence("instant"), "live", "instant"),
        (turn.say("mode_short.important"), Cadence("daily", at), "live", "important"),
        (turn.say("mode_short.hourly"), Cadence("hourly"), "digest", "hourly"),
    ]
    for hour in hours:
        text = turn.room.phrases.clock(turn.lang, hour)
        choices.append(
            (turn.say("mode_short.daily", time=text), Cadence("daily", hour), "digest", f"daily {hour:%H:%M}")
        )
    choices += [
        (turn.say("mode_short.weekly"), Cadence("weekly"), "digest", "weekly"),
        (turn.say("mode_short.off"), Cadence("off"), "digest", "off"),
    ]
    return [
        turn.button(text, f"digest {typed}", chosen=_is_now(chat.cadence, chat.style, cadence, style))
        for text, cadence, style, typed in choices
    ]


def _is_now(now: Cadence, now_style: AlertStyle, cadence: Cadence, style: AlertStyle) -> bool:
    # The time of day belongs to the daily ones alone; a chat that is never digested may have any style.
    same = now.kind == cadence.kind and (now.kind != "daily" or now.at == cadence.at)
    return same and ((now_style == "digest") == (style == "digest") or now.kind in {"instant", "off"})
