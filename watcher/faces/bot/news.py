"""`/latest` and `/why`."""

from watcher.faces.bot.turn import Answer, Turn

LATEST = 10


async def latest(turn: Turn) -> Answer:
    """The newest stories that the chat chose; before consent, those of the defaults."""
    stories = await turn.room.desk.latest(turn.chat, LATEST)
    zone = turn.chat.timezone if turn.chat else "UTC"
    return Answer(tuple(turn.room.voice.latest(stories, turn.lang, zone=zone)), apart=True)


async def why(turn: Turn) -> Answer:
    """Why a story was sent: the one whose button was pressed, or whose alert the command replies to."""
    desk, replied = turn.room.desk, turn.incoming.message_id
    story_id: str | None = turn.words
    if not turn.words:
        story_id = await desk.story_of(turn.incoming.address, replied) if replied is not None else None
    story = await desk.story(story_id) if story_id else None
    if story is None:
        return Answer(turn.note("why.missing").pages, apart=True)
    return Answer((turn.room.voice.why(story, await desk.verdicts(story), turn.lang),), apart=True)
