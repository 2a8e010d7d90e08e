"""Many stories in few lines: the digest, and what `/latest` answers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from watcher.alerts.compose.alert import heading, headlines
from watcher.alerts.compose.claims import short
from watcher.alerts.compose.followed import NOBODY, people_lines
from watcher.alerts.compose.markup import EMPTY, OUTLET_UNITS, Rich, bold, joined, link, ours, pages, paragraphs, theirs
from watcher.alerts.compose.speech import Speech
from watcher.alerts.phrases import Phrases
from watcher.records import Page, Story

#: More would not be read; the rest is counted.
STORIES = 40
#: A digest's line is scanned, not read.
TITLE_UNITS = 160
#: The gravest first; topics of the operator's own come after these.
TOPIC_ORDER = ("death", "pardon", "release", "tally", "sentence", "detention", "conditions", "reaction")


def digest(
    stories: Sequence[Story],
    lang: str,
    span: tuple[datetime, datetime],
    phrases: Phrases,
    *,
    zone: str = "UTC",
    follows: Mapping[str, str] = NOBODY,
) -> tuple[Page, ...]:
    """The stories of a span (aware; shown in `zone`), by country and topic, newest first within a topic.

    follows: the people whom the chat follows, ids to names as the reader writes them.
    """
    speech = Speech(phrases, phrases.pick(lang))
    since, until = (phrases.moment(speech.lang, moment.astimezone(ZoneInfo(zone))) for moment in span)
    title = bold(speech.say("digest.title", since=since, until=until))
    if not stories:
        return pages(paragraphs([[title], [speech.say("digest.nothing")]]))
    return pages(
        paragraphs([[title], *_groups(stories[:STORIES], speech, follows), [_more(len(stories), STORIES, speech)]])
    )


def latest(
    stories: Sequence[Story], lang: str, phrases: Phrases, *, zone: str = "UTC", limit: int = 10
) -> tuple[Page, ...]:
    """The newest stories, each with its country, topic and day. stories: newest first."""
    speech = Speech(phrases, phrases.pick(lang))
    if not stories:
        return pages([speech.say("latest.nothing")])
    return pages(dated(stories[:limit], speech, speech.say("latest.title"), zone=zone))


def dated(stories: Sequence[Story], speech: Speech, title: Rich, *, zone: str, total: int = 0) -> list[Rich]:
    """Lines: the title in bold, each story with its country, topic and day, and how many of `total` are left out."""
    listed = [[*_dated(story, speech, ZoneInfo(zone))] for story in stories]
    return paragraphs([[bold(title)], *listed, [_more(total, len(stories), speech)]])


def _groups(stories: Sequence[Story], speech: Speech, follows: Mapping[str, str]) -> list[list[Rich]]:
    grouped: dict[tuple[str, str], list[Story]] = {}
    for story in sorted(stories, key=lambda story: (story.started_at, story.story_id), reverse=True):
        grouped.setdefault((story.country, story.topics[0] if story.topics else ""), []).append(story)
    counts = {country: sum(1 for story in stories if story.country == country) for country, _ in grouped}
    ordered = sorted(grouped, key=lambda key: (-counts[key[0]], speech.country(key[0]), _topic_rank(key[1]), key[1]))
    return [
        [_group_title(key, speech), *(line for story in grouped[key] for line in _told(story, speech, follows))]
        for key in ordered
    ]


def _told(story: Story, speech: Speech, follows: Mapping[str, str]) -> list[Rich]:
    """The story's line, and what it says of people whom the chat follows."""
    return [_item(story, speech), *people_lines(story, follows, speech)]


def _topic_rank(topic: str) -> int:
    return TOPIC_ORDER.index(topic) if topic in TOPIC_ORDER else len(TOPIC_ORDER)


def _group_title(key: tuple[str, str], speech: Speech) -> Rich:
    country, topic = key
    topics = (topic,) if topic else ()
    if not country:
        return bold(joined([speech.say("digest.elsewhere"), heading("", topics, speech)], " · "))
    return bold(heading(country, topics, speech))


def _item(story: Story, speech: Speech) -> Rich:
    """`• 20 people pardoned, says the state. — Nasha Niva, Zerkalo +3`; the headline where there are no facts."""
    shown = headlines(story, speech.lang, limit=2)
    news = short(story, speech) or theirs(shown[0].title, TITLE_UNITS)
    outlets = joined((link(report.link, theirs(report.outlet, OUTLET_UNITS)) for report in shown), ", ")
    rest = len(
        {report.outlet for report in story.reports if not report.withdrawn} - {report.outlet for report in shown}
    )
    label = ours(f" ({speech.text('kind.state')})") if story.state_only else EMPTY
    return ours("• ") + news + ours(" — ") + outlets + (ours(f" +{rest}") if rest else EMPTY) + label


def _dated(story: Story, speech: Speech, zone: ZoneInfo) -> tuple[Rich, Rich]:
    day = ours(speech.phrases.day(speech.lang, story.started_at.astimezone(zone)))
    return bold(joined([heading(story.country, story.topics, speech), day], " · ")), _item(story, speech)


def _more(total: int, shown: int, speech: Speech) -> Rich:
    more = total - shown
    return speech.say("digest.more", n=more) if more > 0 else EMPTY
