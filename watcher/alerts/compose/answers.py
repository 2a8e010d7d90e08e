"""What the bot answers: the start, settings and menus, why an alert came, what is stored."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from watcher.alerts.compose.markup import EMPTY, OUTLET_UNITS, Rich, bold, link, ours, page, paragraphs, theirs
from watcher.alerts.compose.speech import Speech
from watcher.alerts.phrases import Phrases
from watcher.alerts.timing import next_digest_at
from watcher.records import Cadence, Chat, Evidence, Held, Page, Story, Verdict

#: The order in which `/help` and Telegram's own menu list them.
COMMANDS = (
    "latest", "since", "search", "stats", "chart", "topics", "countries", "follow", "unfollow", "following", "digest",
    "quiet", "timezone", "language", "settings", "why", "pause", "resume", "what_you_know", "privacy", "forget",
    "subscribe", "start", "help",
)  # fmt: skip
RISKS = ("risk_telegram", "risk_phone", "risk_inside", "risk_kept", "risk_forget")
#: Words shown of one report: enough to see the reason.
WORDS_SHOWN = 8
REPORTS_SHOWN = 10
WORD_UNITS = 60


def note(lang: str, key: str, phrases: Phrases, **values: str | int) -> Page:
    """One phrase as a message. values: strangers' words among them are cleaned as everywhere."""
    speech = Speech(phrases, phrases.pick(lang))
    clean = {name: theirs(v, 1000).plain if isinstance(v, str) else v for name, v in values.items()}
    return page([speech.say(key, **clean)])


def start(lang: str, phrases: Phrases, *, subscribed: bool) -> Page:
    """What this is and the risk in five lines; ends with the consent that is asked for, or that was given."""
    speech = Speech(phrases, phrases.pick(lang))
    risks = [ours("• ") + speech.say(f"start.{risk}") for risk in RISKS]
    end = speech.say("start.subscribed" if subscribed else "start.consent")
    groups = [[bold(speech.say("start.title"))], [speech.say("start.what")], [bold(speech.say("start.risk")), *risks]]
    return page(paragraphs([*groups, [end]]))


def settings(chat: Chat, phrases: Phrases, *, now: datetime, head: str = "set.title") -> Page:
    """Every choice of the chat, and when its next digest comes. head: the phrase above them."""
    speech = Speech(phrases, phrases.pick(chat.lang))
    return page(paragraphs([[bold(speech.say(head))], _choices(chat, speech, now)]))


def mode(chat: Chat, phrases: Phrases) -> str:
    """How messages come to the chat, in words: `important news at once, the rest every day at 19:00`. Plain text."""
    return _mode(chat, Speech(phrases, phrases.pick(chat.lang)))


def menu(lang: str, name: str, phrases: Phrases, *, lines: Sequence[str] = (), **values: str | int) -> Page:
    """A menu's text: its title, lines of our own, and how to type the same. values: for title and typed form."""
    speech = Speech(phrases, phrases.pick(lang))
    title = bold(speech.say(f"{name}.title", **values))
    typed = speech.say(f"{name}.typed", **values) if phrases.has(f"{name}.typed") else EMPTY
    return page(paragraphs([[title], [ours(line) for line in lines], [typed]]))


def help_page(lang: str, phrases: Phrases, *, unknown: bool = False) -> Page:
    """All commands. unknown: begins by saying that what was typed is no command."""
    speech = Speech(phrases, phrases.pick(lang))
    lines = [ours(f"/{command} — ") + speech.say(f"command.{command}") for command in COMMANDS]
    first = [speech.say("help.unknown")] if unknown else []
    return page(paragraphs([first, [bold(speech.say("help.title"))], lines]))


def privacy(lang: str, phrases: Phrases) -> Page:
    """What is stored, what is not, and what no promise of ours can mend."""
    speech = Speech(phrases, phrases.pick(lang))
    keys = ("keeps", "never", "telegram", "limit", "blocked", "forget", "fake")
    lines = [ours("• ") + speech.say(f"privacy.{key}") for key in keys]
    return page(paragraphs([[bold(speech.say("privacy.title"))], lines]))


def what_you_know(held: Held | None, lang: str, phrases: Phrases, *, now: datetime) -> Page:
    """Everything stored about a chat, in words; held None: nothing."""
    speech = Speech(phrases, phrases.pick(lang))
    if held is None:
        return page([speech.say("kept.nothing")])
    waiting = sum(count for state, count in held.deliveries.items() if state not in {"sent", "refused", "dead"})
    changed = ours(speech.text("kept.changed", day=speech.phrases.day(speech.lang, held.last_change_on)))
    ids = speech.say("kept.messages", n=held.message_ids) if held.message_ids else EMPTY
    queue = speech.say("kept.waiting", n=waiting) if waiting else EMPTY
    choices = [speech.say("kept.choices"), *_choices(held.chat, speech, now)]
    facts = [speech.say("kept.id"), changed, ids, queue]
    return page(paragraphs([[bold(speech.say("kept.title"))], facts, choices, [speech.say("kept.not")]]))


def why(story: Story, verdicts: Mapping[str, Verdict], lang: str, phrases: Phrases) -> Page:
    """Why a story was sent: its topics and country, and for each report the words that decided.

    verdicts: by `StoryReport.report_id`; a report without one is listed by its outlet alone.
    """
    speech = Speech(phrases, phrases.pick(lang))
    about = [speech.say("why.topics", list=speech.topics(story.topics))]
    if story.country:
        about.append(speech.say("why.country", country=speech.country(story.country)))
    lines: list[Rich] = []
    for report in [report for report in story.reports if not report.withdrawn][:REPORTS_SHOWN]:
        lines.append(ours("• ") + link(report.link, theirs(report.outlet, OUTLET_UNITS)))
        if report.report_id in verdicts:
            lines += _reasons(verdicts[report.report_id].evidence, speech)
    return page(paragraphs([[bold(speech.say("why.title"))], about, [speech.say("why.sources"), *lines]]))


def _choices(chat: Chat, speech: Speech, now: datetime) -> list[Rich]:
    topics = _listed(None if chat.topics is None else speech.topics(sorted(chat.topics)), speech)
    countries = _listed(None if chat.countries is None else speech.countries(chat.countries), speech)
    quiet = speech.text("set.none")
    if chat.quiet:
        quiet = (
            f"{speech.phrases.clock(speech.lang, chat.quiet.start)}–{speech.phrases.clock(speech.lang, chat.quiet.end)}"
        )
    lines = [
        speech.say("set.paused") if chat.paused else EMPTY,
        speech.say("set.topics", list=topics),
        speech.say("set.countries", list=countries),
        speech.say("set.mode", mode=_mode(chat, speech)),
        EMPTY if chat.style == "digest" else speech.say("set.growing", way=speech.text(f"way.{chat.style}")),
        _next_digest(chat, speech, now),
        speech.say("set.quiet", quiet=quiet),
        speech.say("set.follows", n=len(chat.follows)) if chat.follows else EMPTY,
        speech.say("set.timezone", city=speech.phrases.city(speech.lang, chat.timezone)),
        speech.say("set.language", language=speech.phrases.own_name(speech.lang)),
    ]
    return [line for line in lines if line]


def _listed(names: str | None, speech: Speech) -> str:
    if names is None:
        return speech.text("set.all")
    return names or speech.text("set.none")


def _next_digest(chat: Chat, speech: Speech, now: datetime) -> Rich:
    moment = None if chat.paused else next_digest_at(chat, now)
    if moment is None:
        return EMPTY
    return speech.say("set.next", moment=speech.phrases.moment(speech.lang, moment.astimezone(ZoneInfo(chat.timezone))))


def _mode(chat: Chat, speech: Speech) -> str:
    kind = chat.cadence.kind
    if kind == "off":
        return speech.text("mode.off")
    if kind == "instant":
        return speech.text("mode.instant")
    return speech.text("mode.digest" if chat.style == "digest" else "mode.important", when=_when(chat.cadence, speech))


def _when(cadence: Cadence, speech: Speech) -> str:
    if cadence.kind == "hourly":
        return speech.text("when.hourly")
    clock = speech.phrases.clock(speech.lang, cadence.at)
    if cadence.kind == "daily":
        return speech.text("when.daily", time=clock)
    return speech.text("when.weekly", weekday=speech.phrases.weekday(speech.lang, cadence.weekday), time=clock)


def _reasons(evidence: Sequence[Evidence], speech: Speech) -> list[Rich]:
    """The words that raised the score, the strongest first; by where they stand."""
    helped = sorted((reason for reason in evidence if reason.points > 0), key=lambda reason: -reason.points)
    lines = [
        speech.say(f"why.{field}_words", words=words)
        for field in ("title", "summary")
        if (words := _words(reason for reason in helped if reason.field == field))
    ]
    if any(reason.field == "feed" for reason in helped):
        lines.append(speech.say("why.feed"))
    return lines or [speech.say("why.other")]


def _words(reasons: Iterable[Evidence]) -> str:
    """The hits, the strongest first; one that only repeats words of stronger ones adds nothing."""
    shown: list[str] = []
    said: set[str] = set()
    for reason in reasons:
        hit = theirs(reason.hit or reason.term, WORD_UNITS).plain
        if not said.issuperset(hit.casefold().split()) and len(shown) < WORDS_SHOWN:
            shown.append(hit)
            said.update(hit.casefold().split())
    return ", ".join(shown)
