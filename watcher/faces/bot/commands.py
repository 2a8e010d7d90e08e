"""Every command: what answers it, who may give it, and whether it needs consent first."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from watcher.faces.bot.consent import forget, help_list, privacy, start, subscribe, what_you_know
from watcher.faces.bot.countries import countries
from watcher.faces.bot.following import follow, following, unfollow
from watcher.faces.bot.frequency import digest, pause, resume
from watcher.faces.bot.hours import quiet, timezone
from watcher.faces.bot.language import language
from watcher.faces.bot.ledger import chart, search, since, stats
from watcher.faces.bot.news import latest, why
from watcher.faces.bot.settings import settings
from watcher.faces.bot.topics import topics
from watcher.faces.bot.turn import Answer, Turn


@dataclass(frozen=True, slots=True)
class Command:
    """How a command is answered."""

    answer: Callable[[Turn], Awaitable[Answer]]
    #: Changes what is stored, so that in a group only its administrators may give it.
    changes: bool = True
    #: Makes no sense for a chat of which nothing is stored.
    consent: bool = True
    #: Told even when it is days old or the chat writes too much: a lost one is a fault of safety.
    always: bool = False


COMMANDS: Mapping[str, Command] = {
    "start": Command(start, changes=False, consent=False),
    "subscribe": Command(subscribe, consent=False),
    "topics": Command(topics),
    "countries": Command(countries),
    "digest": Command(digest),
    "quiet": Command(quiet),
    "timezone": Command(timezone),
    "language": Command(language),
    "latest": Command(latest, changes=False, consent=False),
    "since": Command(since, changes=False, consent=False),
    "search": Command(search, changes=False, consent=False),
    "stats": Command(stats, changes=False, consent=False),
    "chart": Command(chart, changes=False, consent=False),
    "follow": Command(follow),
    "unfollow": Command(unfollow),
    # In a group only its administrators are told whom it follows.
    "following": Command(following),
    "why": Command(why, changes=False, consent=False),
    "pause": Command(pause),
    "resume": Command(resume),
    "settings": Command(settings, changes=False),
    "what_you_know": Command(what_you_know, changes=False, consent=False),
    "privacy": Command(privacy, changes=False, consent=False),
    "forget": Command(forget, consent=False, always=True),
    "stop": Command(forget, consent=False, always=True),
    "help": Command(help_list, changes=False, consent=False),
}
