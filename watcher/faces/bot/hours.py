"""`/quiet` and `/timezone`: by whose clock."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from watcher.faces.bot.turn import Answer, Turn, in_rows, with_buttons
from watcher.faces.bot.typed import read_quiet
from watcher.records import Button, Quiet

NIGHTS = ("22:00-07:00", "23:00-07:00", "00:00-08:00")


async def quiet(turn: Turn) -> Answer:
    """The menu of quiet hours; with words, changes them first."""
    if not turn.words:
        return _quiet_menu(turn)
    hours = None if turn.words.casefold() == "off" else read_quiet(turn.words)
    if hours is None and turn.words.casefold() != "off":
        return turn.note("quiet.wrong", word=turn.words)
    after = await turn.changed({"quiet": hours})
    return _quiet_menu(after) if after else turn.note("subscribe.first")


async def timezone(turn: Turn) -> Answer:
    """The menu of cities; with words, changes the zone first, or offers what may have been meant."""
    if not turn.words:
        return _zone_menu(turn)
    zone = turn.room.atlas.find(turn.words)
    if zone is None:
        return _which_zone(turn)
    after = await turn.changed({"timezone": zone})
    return _zone_menu(after) if after else turn.note("subscribe.first")


def _quiet_menu(turn: Turn) -> Answer:
    hours = turn.subscriber.quiet
    page = turn.room.voice.menu(turn.lang, "quiet", lines=[turn.say("set.quiet", quiet=_written(turn, hours))])
    buttons = [turn.button(_shown(night), f"quiet {night}", chosen=hours == read_quiet(night)) for night in NIGHTS]
    off = turn.button(turn.say("mode_short.off"), "quiet off", chosen=hours is None)
    return Answer((with_buttons(page, [*in_rows([*buttons, off], 2), turn.back()]),))


def _written(turn: Turn, hours: Quiet | None) -> str:
    return f"{hours.start:%H:%M}–{hours.end:%H:%M}" if hours else turn.say("set.none")


def _shown(night: str) -> str:
    return night.replace("-", "–")


def _zone_menu(turn: Turn) -> Answer:
    phrases, zone = turn.room.phrases, turn.subscriber.timezone
    clock = phrases.clock(turn.lang, turn.now.astimezone(ZoneInfo(zone)).time())
    page = turn.room.voice.menu(
        turn.lang, "timezone", city=phrases.city(turn.lang, zone), time=clock, example=_example(turn)
    )
    return Answer((with_buttons(page, [*_cities(turn, turn.room.offer.zones), turn.back()]),))


def _which_zone(turn: Turn) -> Answer:
    near = turn.room.atlas.near(turn.words)
    if not near:
        return turn.note("timezone.wrong", word=turn.words, example=_example(turn))
    names = ", ".join(turn.room.phrases.city(turn.lang, zone) for zone in near)
    page = turn.room.voice.note(turn.lang, "timezone.near", word=turn.words, list=names)
    return Answer((with_buttons(page, _cities(turn, near)),))


def _cities(turn: Turn, zones: tuple[str, ...]) -> list[Sequence[Button]]:
    buttons = [
        turn.button(
            turn.room.phrases.city(turn.lang, zone), f"timezone {zone}", chosen=zone == turn.subscriber.timezone
        )
        for zone in zones
    ]
    return in_rows(buttons, 3)


def _example(turn: Turn) -> str:
    return turn.room.phrases.city(turn.lang, "Europe/Warsaw")
