"""Logs on standard error: one line each, text or JSON, without anything that names a chat or a token."""

import json
import logging
import sys

from watcher.net.quiet import Redaction, quiet_loggers

#: Above the jobs' own lines, APScheduler says at INFO that each run ended, which is every second.
_QUIETER = {"apscheduler": logging.ERROR, "alembic": logging.WARNING}


class _JsonLine(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "where": record.name,
            "what": record.getMessage(),
        }
        if record.exc_info:
            line["trace"] = record.exc_text or self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def set_up_logs(*, as_json: bool) -> None:
    """For the whole process."""
    to_stderr = logging.StreamHandler(sys.stderr)
    to_stderr.addFilter(Redaction())
    text = logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%H:%M:%S")
    to_stderr.setFormatter(_JsonLine() if as_json else text)
    logging.basicConfig(level=logging.INFO, handlers=[to_stderr], force=True)
    quiet_loggers()
    for name, level in _QUIETER.items():
        logging.getLogger(name).setLevel(level)
