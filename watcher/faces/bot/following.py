"""`/follow`, `/unfollow` and `/following`: people of the curated list, by any spelling of their names.

In a group its administrators alone are told whom it follows.
"""

from collections.abc import Iterable, Mapping

from watcher.faces.bot.turn import Answer, Rows, Turn, with_buttons
from watcher.records import Button

#: More would make a list of one's friends of the chat.
MOST = 50
#: A button's callback has no room for a longer id; such a person can still be typed.
LONGEST_ID = 38
#: Whom a menu offers to take off its list by a button; Telegram takes no more than 100.
BUTTONS = 50


async def follow(turn: Turn) -> Answer:
    """Follows whoever surely bears the name; asks back where several do, or somebody's name is near."""
    directory = turn.room.directory
    if not turn.words:
        return _list(turn)
    meant = directory.find(turn.words)
    if len(meant) == 1:
        return await _begin(turn, meant[0])
    near = () if meant else directory.near(turn.words)
    if not (meant or near):
        return turn.note("follow.unknown", word=turn.words)
    page = turn.room.voice.note(turn.lang, "follow.which" if meant else "follow.near", word=turn.words)
    return Answer((with_buttons(page, _rows(turn, "follow", "", directory.names(meant or near, turn.lang))),))


async def unfollow(turn: Turn) -> Answer:
    """Ends it for one of those followed, or for all."""
    follows = turn.subscriber.follows
    if not turn.words:
        return _list(turn)
    if turn.words.casefold() == "all":
        after = await turn.changed({"follows": frozenset()})
        return _list(after) if after else turn.note("subscribe.first")
    meant = _followed(turn, follows)
    if len(meant) > 1:
        page = turn.room.voice.note(turn.lang, "follow.which", word=turn.words)
        names = turn.room.directory.names(meant, turn.lang)
        return Answer((with_buttons(page, _rows(turn, "unfollow", "✕ ", names)),))
    if not meant:
        return turn.note("follow.absent", word=turn.words)
    after = await turn.changed({"follows": follows - meant})
    return after.note("follow.gone", name=_name(after, *meant)) if after else turn.note("subscribe.first")


async def following(turn: Turn) -> Answer:
    """Whom this chat follows, with a button to end each."""
    return _list(turn)


async def _begin(turn: Turn, person_id: str) -> Answer:
    follows = turn.subscriber.follows | {person_id}
    if len(follows) > MOST:
        return turn.note("follow.full", n=MOST)
    after = await turn.changed({"follows": follows})
    return after.note("follow.done", name=_name(after, person_id)) if after else turn.note("subscribe.first")


def _followed(turn: Turn, follows: frozenset[str]) -> frozenset[str]:
    """Those of the followed who are meant; one who has left the list is called by the id."""
    if turn.words in follows:
        return frozenset({turn.words})
    directory = turn.room.directory
    return follows & set(directory.find(turn.words)) or follows & set(directory.near(turn.words))


def _list(turn: Turn) -> Answer:
    directory, follows = turn.room.directory, turn.subscriber.follows
    names = directory.names(follows, turn.lang)
    lines = [f"• {name}" for name in names.values()] or [turn.say("follow.none")]
    page = turn.room.voice.menu(turn.lang, "follow", lines=lines, example=directory.example(turn.lang))
    return Answer((with_buttons(page, [*_rows(turn, "unfollow", "✕ ", names), turn.back()]),))


def _rows(turn: Turn, command: str, mark: str, names: Mapping[str, str]) -> Rows:
    return [[button] for button in _buttons(turn, command, mark, names)][:BUTTONS]


def _buttons(turn: Turn, command: str, mark: str, names: Mapping[str, str]) -> Iterable[Button]:
    for person_id, name in names.items():
        if len(person_id.encode()) <= LONGEST_ID:
            yield turn.button(mark + name, f"{command} {person_id}")


def _name(turn: Turn, person_id: str) -> str:
    return turn.room.directory.names((person_id,), turn.lang)[person_id]
