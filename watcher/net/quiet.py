"""What the libraries under us may write to a log: nothing that names a bot, a chat or a text."""

import logging
import re

#: The lowest level at which each library's records hold neither address nor text (measured with PTB 22.8, httpx 0.28).
LEVELS = {
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "telegram": logging.INFO,
    "telegram.ext": logging.INFO,
    # It logs the body of an answer that is not JSON, at ERROR; a proxy's page may quote the token's path.
    "telegram.request.BaseRequest": logging.CRITICAL + 1,
    "asyncio": logging.INFO,
}
#: `123456789:AA…`, as BotFather writes tokens; percent-encoded colons too.
TOKEN = re.compile(r"\d{5,}(?::|%3[Aa])[A-Za-z0-9_-]{10,}")
#: A chat's or a user's id in what Telegram and its libraries print.
CHAT = re.compile(r"(?i)\b((?:\w*chat\w*|user|from)(?:[ _.]?id)?['\"]?\s*[:=]\s*['\"]?)-?\d{5,}")


def scrub(text: str) -> str:
    """The text without tokens and chat ids, whatever wrote it."""
    return CHAT.sub(r"\1…", TOKEN.sub("[token]", text))


class Redaction(logging.Filter):
    """A belt over the braces: scrubs every record of the handler that it is put on, its traceback included."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = scrub(record.getMessage())
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = scrub(record.exc_text)
        return True


def quiet_loggers() -> None:
    """Sets the libraries' levels; whatever level the root has, they stay. Call it once, before anything is sent."""
    for name, level in LEVELS.items():
        logging.getLogger(name).setLevel(level)
