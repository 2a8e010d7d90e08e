"""`/stats`, `/since`, `/search` and `/chart`: what the archive holds, in numbers and stories."""

from typing import cast

from watcher.errors import ChartError
from watcher.faces.bot.countries import country_finder
from watcher.faces.bot.turn import Answer, Turn, in_rows, with_buttons
from watcher.faces.bot.typed import finder, read_day
from watcher.records import CHART_KINDS, Button, ChartKind, Picture

#: What each chart is called on a button, in words that the locales have already.
NAMES: dict[ChartKind, str] = {
    "pardons": "topic.pardon",
    "releases": "topic.release",
    "held": "label.held_total",
    "activity": "chart.stories",
}
#: Shorter words stand in every story.
SHORTEST_SEARCH = 2


async def stats(turn: Turn) -> Answer:
    """Totals and months: of the countries that the chat chose, or of the one that is named."""
    country = country_finder(turn)(turn.words) if turn.words else None
    if turn.words and country is None:
        return turn.note("countries.wrong", word=turn.words, list=", ".join(turn.room.offer.countries))
    return Answer(tuple(await turn.room.ledger.stats(turn.chat, turn.lang, country)), apart=True)


async def since(turn: Turn) -> Answer:
    """Stories since a day, of a country if one is named."""
    example = f"{turn.now.replace(day=1):%Y-%m-%d} {' '.join(turn.room.offer.countries[:1])}".strip()
    if not turn.words:
        return turn.note("timeline.typed", example=example)
    read = read_day(turn.words, turn.now.date(), turn.room.phrases.month_of)
    country = country_finder(turn)(read[1]) if read and read[1] else None
    if read is None or (read[1] and country is None):
        return turn.note("timeline.wrong", word=turn.words, example=example)
    return Answer(tuple(await turn.room.ledger.since(turn.chat, turn.lang, read[0], country)), apart=True)


async def search(turn: Turn) -> Answer:
    """Stories that hold every word."""
    if len(turn.words) < SHORTEST_SEARCH:
        return turn.note("search.typed", example=turn.room.phrases.country(turn.lang, "BY"))
    return Answer(tuple(await turn.room.ledger.search(turn.chat, turn.lang, turn.words)), apart=True)


async def chart(turn: Turn) -> Answer:
    """A picture: `/chart`, `/chart held`, `/chart pardons BY`."""
    kind, country, wrong = _read(turn)
    if wrong:
        return turn.note("chart.wrong", word=wrong, list=", ".join(CHART_KINDS))
    try:
        drawn = await turn.room.ledger.chart(turn.chat, turn.lang, kind, country)
    except ChartError:
        return Answer(turn.note("chart.failed").pages, apart=True)
    if drawn is None:
        return Answer(turn.note("chart.nothing").pages, apart=True)
    buttons = in_rows([_button(turn, other, country) for other in CHART_KINDS if other != kind], 2)
    return Answer((), apart=True, picture=Picture(drawn.png, with_buttons(drawn.caption, buttons)))


def _read(turn: Turn) -> tuple[ChartKind | None, str | None, str]:
    """Kind, country, and the first word that is neither; words in any order."""
    kinds, country_of = finder(_kinds(turn)), country_finder(turn)
    kind = country = None
    for word in [turn.words] if kinds(turn.words) else turn.words.split():
        if (found := kinds(word)) is not None:
            kind = cast(ChartKind, found)
        elif (place := country_of(word)) is not None:
            country = place
        else:
            return None, None, word
    return kind, country, ""


def _kinds(turn: Turn) -> dict[str, str]:
    """Every chart by its id and by its name in each language."""
    phrases = turn.room.phrases
    named = {phrases.say(lang, key): str(kind) for lang in phrases.languages for kind, key in NAMES.items()}
    return {**named, **{kind: kind for kind in CHART_KINDS}}


def _button(turn: Turn, kind: ChartKind, country: str | None) -> Button:
    return turn.button(turn.say(NAMES[kind]), f"chart {kind} {country or ''}".strip())
