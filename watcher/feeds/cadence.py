"""When to ask a feed again: the operator's interval, the server's wishes, and patience after failures."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

#: A server's wish counts within these bounds: junk such as ten years, or one second, must not rule us.
SHORTEST_WISH = timedelta(minutes=5)
LONGEST_PAUSE = timedelta(hours=24)
#: A GET without validators at least this often: guards against a server that says 304 for ever.
FULL_EVERY = timedelta(hours=24)

_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,10})", re.IGNORECASE)
_NO_KEEPING = re.compile(r"\bno-(?:cache|store)\b", re.IGNORECASE)
_NOTHING = timedelta(0)


def asked_wait(headers: Mapping[str, str], now: datetime) -> timedelta:
    """How long a server asks to be left alone, at most LONGEST_PAUSE; zero where it asks nothing or writes junk.

    headers: names in lower case. The longer of Retry-After (seconds or a date, RFC 9110 section 10.2.3) and the
    freshness that is left of Cache-Control's max-age, or else of Expires (RFC 9111 section 4.2).
    """
    wish = max(_retry_after(headers, now), _freshness(headers, now), _NOTHING)
    return min(wish, LONGEST_PAUSE)


def _retry_after(headers: Mapping[str, str], now: datetime) -> timedelta:
    text = headers.get("retry-after", "").strip()
    seconds = _seconds(text)
    if seconds is not None:
        return seconds
    moment = _http_date(text)
    return moment - now if moment else _NOTHING


def _freshness(headers: Mapping[str, str], now: datetime) -> timedelta:
    control = headers.get("cache-control", "")
    if _NO_KEEPING.search(control):
        return _NOTHING
    match = _MAX_AGE.search(control)
    if match:
        return (_seconds(match[1]) or _NOTHING) - (_seconds(headers.get("age", "")) or _NOTHING)
    expires = _http_date(headers.get("expires", ""))
    sent = _http_date(headers.get("date", "")) or now
    return expires - sent if expires else _NOTHING


def _seconds(text: str) -> timedelta | None:
    if not re.fullmatch(r"\d{1,12}", text.strip()):
        return None
    # Capped here already: timedelta overflows beyond some 2.7 million years.
    return timedelta(seconds=min(int(text), 10**9))


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text.strip())
    except (ValueError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def next_poll(
    now: datetime,
    interval: timedelta,
    *,
    failures: int = 0,
    asked_to_wait: timedelta = _NOTHING,
    jitter: float = 0.0,
) -> datetime:
    """The moment of the next poll.

    now: aware. interval: the operator's, from 1 s; it stands where the server wishes nothing longer. failures: in a
    row; each doubles the interval, up to LONGEST_PAUSE. asked_to_wait: a wish longer than the interval counts, within
    SHORTEST_WISH and LONGEST_PAUSE. jitter: 0..1, the share of the wait to add; the caller draws it.
    """
    # Capped before doubling: a feed dead for months would overflow timedelta.
    wait = interval * (1 << min(failures, 20))
    if failures:
        wait = min(wait, max(LONGEST_PAUSE, interval))
    if asked_to_wait > interval:
        wait = max(wait, min(max(asked_to_wait, SHORTEST_WISH), LONGEST_PAUSE))
    return now + wait + wait * jitter
