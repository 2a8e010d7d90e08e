"""One story as one message: the news first and in bold, then the headlines that carry it, then what to make of them.

It stands without its links: outlets are blocked where many readers live.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from watcher.alerts.compose.claims import card
from watcher.alerts.compose.followed import NOBODY, people_lines
from watcher.alerts.compose.markup import EMPTY, OUTLET_UNITS, Rich, bold, joined, link, ours, page, paragraphs, theirs
from watcher.alerts.compose.speech import Speech
from watcher.alerts.phrases import Phrases
from watcher.records import Button, Page, Story, StoryReport

#: Headlines in one alert: a phone's screen.
HEADLINES = 4
TITLE_UNITS = 250

AlertKind = Literal["alert", "ring", "named", "update", "correction"]


def alert(
    story: Story,
    lang: str,
    phrases: Phrases,
    *,
    kind: AlertKind = "alert",
    why: str = "",
    follows: Mapping[str, str] = NOBODY,
) -> Page:
    """The story's message, as it is first sent and as later reports edit it.

    kind: `ring` says that the story has risen, `named` that it names somebody now, `update` silently that it has grown,
    `correction` that its source took it back. why: the callback of the button that asks why it was sent; "" for none.
    follows: the people whom the chat follows, ids to names as the reader
    writes them.
    """
    speech = Speech(phrases, phrases.pick(lang))
    shown = headlines(story, speech.lang)
    news = [
        _kind_line(_taken_back(story) or kind, speech),
        _news_line(story, speech),
        *people_lines(story, follows, speech),
    ]
    carried = [line for report in shown for line in report_lines(report, speech)]
    footer = [joined([_topics(story, speech), _sources(story, len(shown), speech)], " · "), _caution(story, speech)]
    buttons = ((Button(speech.text("button.why"), callback=why),),) if why else ()
    return page(paragraphs([news, carried, footer]), buttons, silent=kind == "update")


def headlines(story: Story, lang: str, limit: int = HEADLINES) -> tuple[StoryReport, ...]:
    """The reports to show, oldest first: one a voice, in the reader's language where the voice has one.

    Where there are more voices than room, those that the reader can read come first. Withdrawn reports stand only where
    nothing else is left.
    """
    standing = [report for report in story.reports if not report.withdrawn] or list(story.reports)
    by_voice: dict[str, StoryReport] = {}
    for report in standing:
        kept = by_voice.setdefault(report.voice or report.outlet, report)
        if kept.lang != lang and report.lang == lang:
            by_voice[report.voice or report.outlet] = report
    ranked = sorted(by_voice.values(), key=lambda report: (report.lang != lang, report.published_at, report.report_id))
    return tuple(sorted(ranked[:limit], key=lambda report: (report.published_at, report.report_id)))


def report_lines(report: StoryReport, speech: Speech) -> tuple[Rich, Rich]:
    """The headline, and under it who prints it: outlet (the link), kind, and the language if it is not the reader's."""
    title = ours("• ") + theirs(report.title, TITLE_UNITS)
    return title, source(report, speech)


def source(report: StoryReport, speech: Speech) -> Rich:
    """`Nasha Niva · independent · Belarusian`."""
    outlet = link(report.link, theirs(report.outlet, OUTLET_UNITS))
    foreign = report.lang and report.lang.split("-")[0] != speech.lang
    language = ours(speech.phrases.language(speech.lang, report.lang)) if foreign else EMPTY
    withdrawn = speech.say("card.withdrawn") if report.withdrawn else EMPTY
    return joined([outlet, speech.say(f"kind.{report.kind}"), language, withdrawn], " · ")


def _taken_back(story: Story) -> AlertKind | None:
    """`correction` for a story of which nothing stands but what the outlets that withdrew say."""
    withdrawn = {report.outlet for report in story.reports if report.withdrawn}
    standing = {report.outlet for report in story.reports if not report.withdrawn}
    return "correction" if withdrawn and standing <= withdrawn else None


def _kind_line(kind: AlertKind, speech: Speech) -> Rich:
    if kind in ("ring", "named", "update"):
        return bold(speech.say("card.update"))
    return bold(speech.say("card.correction")) if kind == "correction" else EMPTY


def _news_line(story: Story, speech: Speech) -> Rich:
    """The facts; without any, the country and the topic."""
    return card(story, speech) or bold(heading(story.country, story.topics, speech))


def heading(country: str, topics: Sequence[str], speech: Speech) -> Rich:
    """`Belarus · Pardons`."""
    return joined([ours(speech.country(country)), ours(speech.topics(topics[:1]))], " · ")


def _topics(story: Story, speech: Speech) -> Rich:
    """The story's topics, unless the first line says them already."""
    said = len(story.topics) == 1 and not card(story, speech)
    return EMPTY if said else ours(speech.topics(story.topics))


def _sources(story: Story, shown: int, speech: Speech) -> Rich:
    more = len([report for report in story.reports if not report.withdrawn]) - shown
    voices = speech.say("card.voices", n=story.voices) if story.voices > 1 else EMPTY
    return joined([voices, speech.say("card.more", n=more) if more > 0 else EMPTY], ", ")


def _caution(story: Story, speech: Speech) -> Rich:
    return speech.say("card.state_only") if story.state_only else EMPTY
