"""What a story is after one more report joined it, and whether a reader would see the difference."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from watcher.records import Level, Mention, Placement, Report, Story, StoryReport, Verdict
from watcher.stories.findings import Findings


def begun(placement: Placement, carried: StoryReport, findings: Findings) -> Story:
    """The story that a report begins; its tier is the caller's to set. The verdict must be relevant."""
    verdict = findings.verdict
    assert verdict.level is not None, "an irrelevant report begins no story"
    return Story(
        story_id=placement.story_id,
        topics=verdict.topic_names,
        country=verdict.country,
        level=verdict.level,
        started_at=carried.published_at,
        revision=1,
        reports=(carried,),
        people=findings.mentions,
    )


def grown(story: Story, carried: StoryReport, findings: Findings) -> Story:
    """The story with one more report, in the order of publishing.

    A copy adds an outlet and no voice: it changes nothing that is worth an edit, so the revision stays.
    """
    reports = tuple(sorted((*story.reports, carried), key=lambda report: (report.published_at, report.report_id)))
    return replace(
        story,
        topics=tuple(dict.fromkeys((*story.topics, *findings.verdict.topic_names))),
        country=story.country or findings.verdict.country,
        level=_higher(story.level, findings.verdict),
        reports=reports,
        people=_people(story.people, findings.mentions),
        revision=story.revision + (carried.role != "copy"),
    )


def without(story: Story, report_ids: Collection[str]) -> Story:
    """The story with these reports marked as withdrawn; the same story for none."""
    if not report_ids:
        return story
    marked = (replace(one, withdrawn=one.withdrawn or one.report_id in report_ids) for one in story.reports)
    return replace(story, reports=tuple(marked), revision=story.revision + 1)


def carried(report: Report, findings: Findings, placement: Placement, *, seen_at: datetime) -> StoryReport:
    """The report as its story shows it."""
    return StoryReport(
        report_id=report.report_id,
        feed_id=report.feed_id,
        outlet=report.outlet,
        kind=report.kind,
        lang=findings.verdict.lang,
        title=report.title,
        link=report.link,
        published_at=report.published_at or seen_at,
        role=placement.role,
        voice=placement.voice,
        summary=report.summary,
        facts=findings.facts,
        mentions=findings.mentions,
    )


def _higher(level: Level, verdict: Verdict) -> Level:
    return "alert" if "alert" in (level, verdict.level) else "digest"


def newly_named(known: Story | None, mentions: Collection[Mention]) -> frozenset[str]:
    """Ids of those whom the story named not yet, or not yet as not among those freed. known: None for a new story."""
    told = {(mention.person_id, mention.not_among) for mention in known.people} if known else set()
    return frozenset(one.person_id for one in mentions if (one.person_id, one.not_among) not in told)


def _people(known: tuple[Mention, ...], new: tuple[Mention, ...]) -> tuple[Mention, ...]:
    # The first report that names somebody decides the spelling; one who was "not among" and then was, is named again.
    seen = {(mention.person_id, mention.not_among) for mention in known}
    return (*known, *(mention for mention in new if (mention.person_id, mention.not_among) not in seen))
