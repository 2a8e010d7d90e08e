"""What can be typed on the command line: names, options and help, nothing that runs."""

import argparse
from collections.abc import Callable
from importlib.metadata import version

from watcher.records import CHART_KINDS

Add = Callable[[argparse.ArgumentParser], object]


def build_parser() -> argparse.ArgumentParser:
    """The whole grammar. Each command names the module and function that carry it out as `call`: `running:run`."""
    parser = argparse.ArgumentParser(
        prog="watcher",
        description="Watches news feeds for pardons and political prisoners, and tells people through a Telegram bot.",
        epilog="Start with `watcher run` (or `make demo` for an offline tour). Settings: see docs/operating.md.",
    )
    parser.add_argument("--config", metavar="DIR", help="the configuration folder (default: config, or WATCHER_CONFIG)")
    parser.add_argument("--version", action="version", version=f"%(prog)s {version('watcher')}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for group in (_running, _explaining, _filters, _measuring, _archive, _feeds, _database):
        group(commands)
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, call: str, text: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    parser.set_defaults(call=call)
    # Also after the command's name, since people type it there.
    parser.add_argument("--config", metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return parser


def _running(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    run = _command(commands, "run", "running:run", "scheduler, jobs, bot and health page in one process")
    run.add_argument("--once", action="store_true", help="one full cycle: poll what is due, triage, deliver, exit")
    run.add_argument("--web", action="store_true", help="bind the health page on 0.0.0.0:$PORT (needs a password)")
    _command(commands, "demo", "touring:demo", "an offline tour with invented news, in under a minute")
    poll = _command(commands, "poll", "running:poll", "poll what is due and triage it now")
    poll.add_argument("--feed", metavar="ID", action="append", default=[], help="this feed only (may be repeated)")
    poll.add_argument("--all", action="store_true", help="every enabled feed, due or not")
    poll.add_argument("--json", action="store_true", help="one JSON line a feed")
    _command(commands, "send-test", "running:send_test", "send one test message to the operators (WATCHER_ADMINS)")
    _command(commands, "doctor", "health:doctor", "is everything that runs healthy; exit 1 when not")


def _explaining(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    check = _command(commands, "check", "checking:check", "validate the whole configuration and run its tests")
    check.add_argument("--probe", action="store_true", help="also ask each enabled feed once")
    explain = _command(commands, "explain", "checking:explain", "why a story is alerted, or why it is not")
    explain.add_argument("url", nargs="?", metavar="URL", help="a story of the archive, by its address")
    explain.add_argument("--title", metavar="T", help="a headline")
    explain.add_argument("--summary", metavar="S", default="", help="its summary")
    explain.add_argument("--lang", metavar="L", help="its language (default: detected)")
    explain.add_argument("--feed", metavar="ID", help="as if this feed had brought it")


def _filters(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    for name, text in (
        ("classify", "JSON lines in, verdicts out"),
        ("group", "JSON lines in time order in, stories and roles out"),
        ("facts", "JSON lines in, numbers with claimants out"),
    ):
        one = _command(commands, name, f"filters:{name}", text)
        one.add_argument(
            "file", nargs="?", metavar="FILE", default="-", help="a file, .gz too (default: standard input)"
        )
    people = _command(commands, "people", "filters:people", "JSON lines in, followed people named in them out")
    people.add_argument(
        "file", nargs="?", metavar="FILE", default="-", help="a file, .gz too (default: standard input)"
    )
    people.add_argument("--list", metavar="CSV", required=True, help="id,country,name_be,name_ru,name_en,aliases")


def _measuring(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    evaluate = _command(commands, "eval", "measuring:evaluate", "precision, recall and F1 against labelled items")
    evaluate.add_argument("labels", metavar="LABELS", help="JSON lines with id, relevant, topics, country")
    evaluate.add_argument("--items", metavar="ITEMS", help="JSON lines with the items (default: LABELS holds them)")
    evaluate.add_argument("--json", action="store_true", help="one JSON object")
    evaluate.add_argument("--fail-under", metavar="X", type=float, help="exit 1 when F1 is below X")
    evaluate.add_argument(
        "--worst", metavar="N", type=int, default=10, help="misses and false alarms shown (default 10)"
    )
    backtest = _command(commands, "backtest", "measuring:backtest", "replay the archive with another configuration")
    backtest.add_argument("--against", metavar="DIR", required=True, help="the other configuration folder")
    backtest.add_argument("--days", metavar="N", type=int, default=90, help="how far back (default 90)")
    backtest.add_argument("--items", metavar="FILE", help="replay these JSON lines instead of the archive")
    suggest = _command(commands, "suggest", "measuring:suggest", "terms worth adding or dropping")
    suggest.add_argument("--labels", metavar="L", required=True, help="JSON lines with id and relevant")
    suggest.add_argument("--items", metavar="I", help="JSON lines with the items (default: L holds them)")
    tune = _command(commands, "tune", "measuring:tune", "learn points for lists from labels; say what they would gain")
    tune.add_argument("labels", metavar="LABELS", help="JSON lines with id and relevant")
    tune.add_argument("--items", metavar="ITEMS", help="JSON lines with the items (default: LABELS holds them)")
    tune.add_argument("--folds", metavar="N", type=int, default=5, help="folds of the cross-validation (default 5)")
    tune.add_argument("--out", metavar="FILE", help="write the layer, such as config/weights.yaml")


def _archive(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    stories = _command(commands, "stories", "archive:stories", "the stories of the last days")
    stories.add_argument("--days", metavar="N", type=int, default=7, help="how far back (default 7)")
    stories.add_argument("--json", action="store_true", help="one JSON line a story")
    chart = _command(commands, "chart", "charting:chart", "draw numbers as a picture; print the reports behind them")
    chart.add_argument("kind", metavar="KIND", choices=CHART_KINDS, help=f"one of {', '.join(CHART_KINDS)}")
    chart.add_argument("--out", metavar="FILE.png", required=True, help="the picture to write")
    chart.add_argument("--country", metavar="CODE", help="such as BY (default: the one with most numbers)")
    chart.add_argument("--lang", metavar="L", default="en", help="the language of its words (default en)")
    search = _command(commands, "search", "archive:search", "stories that hold these words")
    search.add_argument("words", nargs="+", metavar="WORDS")
    digest = _command(commands, "digest", "archive:digest", "the digest as it would be sent")
    digest.add_argument("--preview", action="store_true", required=True, help="print it; nothing is sent")
    digest.add_argument("--hours", metavar="N", type=int, default=24, help="the span that it covers (default 24)")
    digest.add_argument("--lang", metavar="L", default="en", help="the language of its words (default en)")


def _feeds(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    feeds = commands.add_parser("feeds", help="the list of feeds", description="The list of feeds.")
    actions = feeds.add_subparsers(title="actions", metavar="ACTION", required=True)
    _command(actions, "list", "feeds:list_feeds", "every feed, enabled or not, with its reason")
    _command(actions, "health", "feeds:health", "what each feed answered last; exit 1 when one is ill")
    add = _command(actions, "add", "feeds:add", "probe a feed and append it to feeds.yaml")
    add.add_argument("url", metavar="URL")
    add.add_argument("--id", metavar="ID", help="its id (default: from the address)")
    load = _command(actions, "import", "feeds:import_opml", "append the feeds of an OPML file to feeds.yaml")
    load.add_argument("opml", metavar="OPML")
    save = _command(actions, "export", "feeds:export_opml", "write the enabled feeds as OPML")
    save.add_argument("opml", metavar="OPML")


def _database(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    database = commands.add_parser("db", help="the database", description="The database.")
    actions = database.add_subparsers(title="actions", metavar="ACTION", required=True)
    _command(actions, "upgrade", "database:upgrade", "bring the database to this version's schema")
    _command(actions, "stats", "database:stats", "how many rows of what")
    backup = _command(actions, "backup", "database:backup", "write a consistent copy")
    backup.add_argument("file", metavar="FILE")
    restore = _command(actions, "restore", "database:restore", "replace the database by a copy that was checked")
    restore.add_argument("file", metavar="FILE")
