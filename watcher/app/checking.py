"""Why a story would be alerted, stage by stage, and whether feeds answer."""

from collections.abc import Callable
from datetime import datetime

from watcher.app.archive import archive
from watcher.app.feedlist import probe
from watcher.app.knowledge import Knowledge, read_knowledge
from watcher.errors import Fault, FeedError, SettingsError
from watcher.feeds.links import canonical_link
from watcher.records import Feed, Report, Story
from watcher.settings import Settings
from watcher.stories.classify import judge
from watcher.stories.explain import explain, lines, nearest_line


def explain_text(settings: Settings, title: str, summary: str, lang: str | None, feed_id: str | None) -> list[str]:
    """The stages' verdicts for a headline, in plain words."""
    feed = _feed(settings, feed_id) if feed_id else None
    report = Report(
        report_id="explained",
        title=title,
        summary=summary,
        lang=lang or (feed.lang if feed else None),
        feed_id=feed.feed_id if feed else "",
        outlet=feed.outlet if feed else "",
        kind=feed.kind if feed else "independent",
        feed_country=feed.country if feed else None,
    )
    return _stages(settings, read_knowledge(settings.config_dir), report)


async def explain_url(settings: Settings, url: str, now: datetime) -> list[str]:
    """The same for a story of the archive, found by the address of one of its reports."""
    wanted = canonical_link(url)
    async with archive(settings) as opened:
        for story in await opened.stories(now, settings.keep_entries.days):
            for found in story.reports:
                if found.link == wanted:
                    report = Report(
                        found.report_id, found.title, found.summary, found.lang or None, found.feed_id, found.outlet,
                        found.kind, None, found.link, found.published_at,
                    )  # fmt: skip
                    knowledge = read_knowledge(settings.config_dir)
                    return [*_stages(settings, knowledge, report), *_story_lines(story)]
    what = f"{url} is in no story of the archive"
    raise SettingsError([Fault("explain", None, what, "give its headline with --title, or poll its feed first")])


def _stages(settings: Settings, knowledge: Knowledge, report: Report) -> list[str]:
    findings = knowledge.examine(report)
    out = lines(explain(knowledge.lexicon, report))
    country = findings.verdict.country
    if findings.verdict.relevant and country and country not in settings.watch.countries:
        out[0] = f"RECOGNISED, AND HEARD BY NOBODY ({country} is not covered): {out[0].partition(': ')[2]}"
    out += [
        f"Number: {f.kind} {f.count} ({f.qualifier.replace('_', ' ')}), says {f.claimant.replace('_', ' ')}"
        for f in findings.facts
    ]
    out += [f"Person: {m.person_id}, printed as {m.spelling}" for m in findings.mentions]
    if findings.verdict.relevant:
        out.append(_audience_line(settings, findings.verdict.country, findings.verdict.level == "alert"))
    return out


def left_out(knowledge: Knowledge, report: Report) -> str | None:
    """Why the report is nobody's news: the nearest rule and what it lacked; None when it is relevant."""
    if knowledge.examine(report).verdict.relevant:
        return None
    return nearest_line(judge(knowledge.lexicon, report))


def _audience_line(settings: Settings, country: str, alert: bool) -> str:  # noqa: FBT001 - the verdict's own word
    covered = ", ".join(settings.watch.countries)
    if country and country not in settings.watch.countries:
        return f"Audience: nobody; the story is about {country}, and this instance covers {covered} (watcher.yaml)."
    when = "at once" if alert else "in the digest, and at once where a chat chose /digest instant"
    return f"Audience: chats that chose one of its topics, {when}."


def _story_lines(story: Story) -> list[str]:
    out = [
        f"Story {story.story_id}: {len(story.reports)} reports, {story.voices} independent voices, tier {story.tier}"
    ]
    return out + [f"  {report.role:10} {report.outlet}: {report.title}" for report in story.reports]


def _feed(settings: Settings, feed_id: str) -> Feed:
    for feed in settings.feeds:
        if feed.feed_id == feed_id:
            return feed
    raise SettingsError([Fault("--feed", None, f"no feed has the id '{feed_id}'", "see `watcher feeds list`")])


async def probe_feeds(settings: Settings, told: Callable[[Feed, str], None]) -> tuple[Fault, ...]:
    """Asks each enabled feed once; a fault for each without entries. told: called with each result."""
    faults: list[Fault] = []
    for feed in (feed for feed in settings.feeds if feed.enabled):
        try:
            found = await probe(settings, feed.url)
        except FeedError as error:
            faults.append(_probe_fault(settings, feed, str(error)))
            told(feed, str(error))
            continue
        if not found.entries:
            faults.append(_probe_fault(settings, feed, "it answers, and holds no entry"))
        told(feed, f"{len(found.entries)} entries")
    return tuple(faults)


def _probe_fault(settings: Settings, feed: Feed, what: str) -> Fault:
    file = str(settings.config_dir / "feeds.yaml")
    return Fault(file, None, f"{feed.feed_id}: {what}", "mend its address, or set `enabled: false` with a reason")
