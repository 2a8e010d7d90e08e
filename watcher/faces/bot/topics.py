"""`/topics`: which subjects."""

from watcher.faces.bot.turn import Answer, Turn, in_rows, with_buttons
from watcher.faces.bot.typed import Unknown, finder, read_choice


async def topics(turn: Turn) -> Answer:
    """The menu; with words, changes the choice first."""
    offered = turn.room.offer.topics
    if not turn.words:
        return _menu(turn)
    choice = read_choice(turn.words, turn.subscriber.topics, offered, finder(_names(turn)))
    if isinstance(choice, Unknown):
        names = ", ".join(f"{topic} ({turn.room.phrases.topic(turn.lang, topic)})" for topic in offered)
        return turn.note("topics.wrong", word=choice.word, list=names)
    after = await turn.changed({"topics": choice.names})
    return _menu(after) if after else turn.note("subscribe.first")


def _menu(turn: Turn) -> Answer:
    phrases, offered, chosen = turn.room.phrases, turn.room.offer.topics, turn.subscriber.topics
    about = [
        f"• {phrases.topic(turn.lang, topic)}: {turn.say(f'about.{topic}')}"
        for topic in offered
        if phrases.has(f"about.{topic}")
    ]
    warning = ["", turn.say("topics.none")] if chosen == frozenset() else []
    page = turn.room.voice.menu(turn.lang, "topics", lines=[*about, *warning], example=" ".join(offered[:2]))
    buttons = []
    for topic in offered:
        on = chosen is None or topic in chosen
        action = f"topics {'-' if on else '+'}{topic}"
        buttons.append(turn.button(phrases.topic(turn.lang, topic), action, chosen=on))
    whole = [turn.button(turn.say("button.all"), "topics all"), turn.button(turn.say("button.none"), "topics none")]
    return Answer((with_buttons(page, [*in_rows(buttons, 2), whole, turn.back()]),))


def _names(turn: Turn) -> dict[str, str]:
    """Every topic by its id and by its name in each language."""
    phrases = turn.room.phrases
    named = {phrases.topic(lang, topic): topic for lang in phrases.languages for topic in turn.room.offer.topics}
    return {**named, **{topic: topic for topic in turn.room.offer.topics}}
