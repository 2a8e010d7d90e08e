"""JSON lines in, JSON lines out: the pure rooms on files, without database and network."""

import gzip
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from watcher.app.knowledge import lexicon_files
from watcher.errors import Fault, LexiconError, SettingsError
from watcher.records import FEED_KINDS, Report
from watcher.settings import Settings
from watcher.stories.classify import classify
from watcher.stories.facts import extract_facts
from watcher.stories.grouping import Grouper, place_all
from watcher.stories.lexicon import read_lexicon
from watcher.stories.people import find_people, read_people

Json = dict[str, Any]


def read_lines(file: str) -> Iterator[Json]:
    """The objects of a file of JSON lines (`-`: standard input; `.gz`: packed); SettingsError with the bad line."""
    with _open(file) as stream:
        try:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield _object(line, file, number)
        except (UnicodeDecodeError, EOFError, gzip.BadGzipFile) as error:
            todo = "save it as UTF-8 text" if isinstance(error, UnicodeDecodeError) else "pack it with gzip again"
            raise SettingsError([Fault(file, None, f"cannot be read: {error}", todo)]) from None


def _open(file: str) -> TextIO:
    if file == "-":
        return sys.stdin
    try:
        # utf-8-sig: editors on Windows write a mark before the first line.
        if file.endswith(".gz"):
            return gzip.open(file, "rt", encoding="utf-8-sig")
        return Path(file).open(encoding="utf-8-sig")
    except OSError as error:
        raise SettingsError([Fault(file, None, f"cannot be read: {error.strerror}", "check the name")]) from None


def _object(line: str, file: str, number: int) -> Json:
    try:
        value = json.loads(line)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise SettingsError([Fault(file, number, "is no JSON object", 'write {"id": …, "title": …} on one line')])
    return value


def report_of(item: Json, settings: Settings | None = None) -> Report:
    """The report of an input item; what it leaves out is taken from its feed, where the feed list has it."""
    feeds = {feed.feed_id: feed for feed in settings.feeds} if settings else {}
    feed = feeds.get(str(item.get("feed", "")))
    kind = item.get("kind") or (feed.kind if feed else "independent")
    return Report(
        report_id=str(item.get("id", "")),
        title=str(item.get("title") or ""),
        summary=str(item.get("summary") or ""),
        lang=item.get("lang") or (feed.lang if feed else None),
        feed_id=str(item.get("feed") or ""),
        outlet=str(item.get("outlet") or (feed.outlet if feed else item.get("feed") or "")),
        kind=kind if kind in FEED_KINDS else "independent",
        feed_country=feed.country if feed else None,
        link=str(item.get("url") or ""),
        published_at=_moment(item.get("published_at")),
    )


def _moment(text: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def classify_lines(items: Iterable[Json], settings: Settings) -> Iterator[Json]:
    """Verdicts, in the order of the items."""
    lexicon = read_lexicon(lexicon_files(settings.config_dir))
    for item in items:
        verdict = classify(lexicon, report_of(item, settings))
        yield {
            "id": item.get("id"),
            "relevant": verdict.relevant,
            "score": round(verdict.score, 3),
            "topics": list(verdict.topic_names),
            "country": verdict.country,
            "lang": verdict.lang,
            "evidence": [
                {"topic": e.topic, "term": e.term, "field": e.field, "points": round(e.points, 3), "where": e.where}
                for e in verdict.evidence
            ],
        }


def group_lines(items: Iterable[Json], settings: Settings) -> Iterator[Json]:
    """Stories and roles; every item is grouped, whatever it is about."""
    reports = [report_of(item, settings) for item in items]
    # Placed minute by minute, so that the order within one decides nothing; told in the order of the items.
    placed = place_all(Grouper(mirrors=settings.mirrors), reports)
    places = {id(report): placement for report, placement in placed}
    for report in reports:
        placement = places[id(report)]
        yield {"id": report.report_id, "story": placement.story_id, "role": placement.role}


def fact_lines(items: Iterable[Json], settings: Settings) -> Iterator[Json]:
    """Numbers with claimants."""
    for item in items:
        facts = extract_facts(report_of(item, settings))
        names = ("kind", "count", "qualifier", "claimant", "verified", "since")
        yield {"id": item.get("id"), "facts": [{name: getattr(fact, name) for name in names} for fact in facts]}


def people_lines(items: Iterable[Json], settings: Settings, list_file: str) -> Iterator[Json]:
    """Followed people of the list, and how the item spells them."""
    try:
        people = read_people({list_file: Path(list_file).read_text(encoding="utf-8")})
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError([Fault(list_file, None, f"cannot be read: {error}", "check the name")]) from None
    for item in items:
        mentions = find_people(people, report_of(item, settings))
        yield {
            "id": item.get("id"),
            "people": [mention.person_id for mention in mentions],
            "spelling": {mention.person_id: mention.spelling for mention in mentions},
        }
