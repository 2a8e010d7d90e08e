"""How good the configuration is: against labelled items, and against another configuration."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

from watcher.app.archive import archive
from watcher.app.knowledge import lexicon_files
from watcher.app.offline import Json, read_lines, report_of
from watcher.errors import Fault, SettingsError
from watcher.records import Report
from watcher.settings import Settings
from watcher.stories.classify import classify, judge
from watcher.stories.explain import nearest_line
from watcher.stories.lexicon import Lexicon, read_lexicon
from watcher.tuning.backtest import Backtest, compare
from watcher.tuning.evaluate import Evaluation, Label, as_json, evaluate, lines
from watcher.tuning.suggest import Suggestion, suggest
from watcher.tuning.tune import Tuned, as_yaml, tune

Over = Callable[[Iterable[Report]], Iterable[Report]]


def evaluation(settings: Settings, labels_file: str, items_file: str | None, over: Over) -> Evaluation:
    """The shipped way of judging against a reader's labels. over: lets a caller watch the progress."""
    lexicon = _lexicon(settings.config_dir)
    labels, reports = _labelled(settings, labels_file, items_file)
    verdicts = {report.report_id: classify(lexicon, report) for report in over(reports.values())}
    return evaluate(labels, reports, verdicts, why=lambda report: nearest_line(judge(lexicon, report)))


def evaluation_lines(result: Evaluation, worst: int) -> list[str]:
    """As an operator reads it."""
    return lines(result, worst=worst)


def evaluation_json(result: Evaluation) -> str:
    """For programs."""
    return json.dumps(as_json(result), ensure_ascii=False)


async def backtest_archive(settings: Settings, other: str, now: datetime, days: int, over: Over) -> Backtest:
    """The other configuration against this one, on the archive's own entries."""
    async with archive(settings) as opened:
        reports = await opened.reports(now, days)
    return _compare(settings, other, reports, over)


def backtest_items(settings: Settings, other: str, items_file: str, over: Over) -> Backtest:
    """The same on a file of items."""
    return _compare(settings, other, [report_of(item, settings) for item in read_lines(items_file)], over)


def suggestions(settings: Settings, labels_file: str, items_file: str | None) -> tuple[Suggestion, ...]:
    """Terms worth adding or dropping."""
    labels, reports = _labelled(settings, labels_file, items_file)
    pairs = [(reports[label.item_id], label) for label in labels if label.item_id in reports]
    return suggest(_lexicon(settings.config_dir), pairs)


def tuned(settings: Settings, labels_file: str, items_file: str | None, folds: int) -> Tuned:
    """What a layer learned from these labels would gain."""
    labels, reports = _labelled(settings, labels_file, items_file)
    pairs = [(reports[label.item_id], label) for label in labels if label.item_id in reports]
    lexicon = _lexicon(settings.config_dir)
    return tune(lexicon, pairs, adds_to=_background(lexicon), folds=folds)


def weights_text(settings: Settings, result: Tuned) -> str:
    """The layer as the text of a weights file."""
    return as_yaml(result.fitted, _background(_lexicon(settings.config_dir)))


def _background(lexicon: Lexicon) -> str:
    """The background that most topics stand on."""
    used = Counter(topic.with_background for topic in lexicon.topics.values() if topic.with_background)
    if not used:
        todo = "write `with:` in a topic that shares its points"
        raise SettingsError([Fault("config/topics", None, "no topic stands on a background", todo)])
    return used.most_common(1)[0][0]


def _compare(settings: Settings, other: str, reports: Iterable[Report], over: Over) -> Backtest:
    return compare(_lexicon(settings.config_dir), _lexicon(Path(other)), over(reports))


def _lexicon(config_dir: Path) -> Lexicon:
    return read_lexicon(lexicon_files(config_dir))


def _labelled(settings: Settings, labels_file: str, items_file: str | None) -> tuple[list[Label], dict[str, Report]]:
    rows = list(read_lines(labels_file))
    labels = [_label(row, labels_file, number) for number, row in enumerate(rows, 1)]
    wanted = {label.item_id for label in labels}
    items: Iterator[Json] | list[Json] = read_lines(items_file) if items_file else rows
    reports = {str(item["id"]): report_of(item, settings) for item in items if item.get("id") in wanted}
    if not any(report.title for report in reports.values()):
        raise SettingsError(
            [Fault(items_file or labels_file, None, "holds none of the labelled items", "name --items")]
        )
    return labels, reports


def _label(row: Json, file: str, number: int) -> Label:
    try:
        return Label(
            item_id=row["id"],
            relevant=bool(row["relevant"]),
            uncertain=bool(row.get("uncertain")),
            topics=frozenset(row.get("topics") or ()),
            country=str(row.get("country") or ""),
        )
    except KeyError as error:
        raise SettingsError([Fault(file, number, f"the label has no {error}", "write id and relevant")]) from None
