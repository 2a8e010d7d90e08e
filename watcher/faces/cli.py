"""The command line: reads what was typed, loads that command alone, and makes one line of each error."""

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence

from watcher.errors import ConfigError, WatcherError
from watcher.faces.grammar import build_parser

FINE, FAULTS, WRONG = 0, 1, 2
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; the exit code: 0 fine, 1 found faults, 2 wrong usage or settings."""
    arguments = build_parser().parse_args(argv)
    try:
        return command(arguments.call)(arguments)
    except ConfigError as error:
        print(error, file=sys.stderr)
        return WRONG
    except WatcherError as error:
        print(f"watcher: {error}", file=sys.stderr)
        return FAULTS
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # `watcher stories | head` closes our output; that is no fault. Python must not complain about it at exit.
        sys.stderr.close()
        return FINE


def command(call: str) -> Callable[[argparse.Namespace], int]:
    """The function behind `module:function`. Loaded here, so that `--help` needs neither database nor network code."""
    module, name = call.split(":")
    found: Callable[[argparse.Namespace], int] = getattr(
        importlib.import_module(f"watcher.faces.commands.{module}"), name
    )
    return found


if __name__ == "__main__":
    sys.exit(main())
