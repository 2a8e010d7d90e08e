"""Dates as feeds write them: RFC 822, ISO 8601, and what editors type by hand in the languages that we watch."""

import re
from datetime import UTC, datetime, timedelta, timezone

#: Stems of month names, nominative, genitive and short: en, ru, be, uk, pl, lt, de, es, fr.
_MONTH_STEMS: tuple[str, ...] = (
    "jan jän янв сту січ sty saus ene",
    "feb fév fev фев лют lut vas",
    "mar mär mrz мар сак бер kov",
    "apr avr abr апр кра кві kwi bal",
    "may mai maj мая май мае тра geg",
    "jun juin июн чэр чер cze birž birz",
    "jul juil июл ліп лип lip liep",
    "aug aoû aou ago авг жні сер sie rugp",
    "sep set сен вер wrz rugs",
    "oct okt окт кас жов paź paz spal",
    "nov ноя ліс лис lis lapkr",
    "dec dez dic déc дек сне гру gru gruod",
)
#: Longest first: `juil` before `jul`, `liep` before `lip`.
_STEMS = sorted(
    ((stem, number) for number, stems in enumerate(_MONTH_STEMS, 1) for stem in stems.split()),
    key=lambda pair: -len(pair[0]),
)
#: Hours east of Greenwich. RFC 822's names, then those that have one meaning only. IST, BST, AMT and the like have
#: two: no date is better than one that is hours wrong.
_ZONE_HOURS: dict[str, float] = {
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0,
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "west": 1, "cet": 1, "met": 1, "mez": 1, "cest": 2, "mest": 2, "mesz": 2, "eet": 2, "eest": 3,
    "msk": 3, "мск": 3, "msd": 4,
    "trt": 3, "samt": 4, "azt": 4, "get": 4, "yekt": 5, "екб": 5, "omst": 6, "krat": 7, "novt": 7, "irkt": 8, "yakt": 9,
    "vlat": 10, "magt": 11, "pett": 12, "uzt": 5, "tjt": 5, "kgt": 6, "irst": 3.5, "hkt": 8, "jst": 9, "kst": 9,
    "mmt": 6.5, "vet": -4,
}  # fmt: skip
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(.*)\Z", re.IGNORECASE
)
_DOTTED = re.compile(r"(?:\D{0,20}\s)?(\d{1,2})\.(\d{1,2})\.(\d{4})\b(.*)\Z")
_DAY_FIRST = re.compile(
    r"(?:\D{0,20}[\s,.])?(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?:de\s+)?([^\W\d_]{3,12})\.?[\s,.-]+(?:de\s+)?(\d{4}|\d{2})\b(.*)\Z"
)
_MONTH_FIRST = re.compile(
    r"(?:[^\W\d_]{2,12}[.,]?\s+)?([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b(.*)\Z"
)
_CLOCK = re.compile(r"(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?:[.,]\d+)?\s*(am|pm)?\b\s*(.*)\Z", re.IGNORECASE)
_OFFSET = re.compile(r"(?:(?:gmt|utc)\s*)?([+-])(\d{2}):?(\d{2})?\b|(?:gmt|utc)([+-])(\d{1,2})\b", re.IGNORECASE)
_EARLIEST, _LATEST = 1990, 2100
_MARKERS = re.compile(r"^[\s,.|–-]*(?:г\.?|года|р\.?|року|г\.|at|um|o godz\.?|в|у|а|à|a las)?[\s,.|–-]*", re.IGNORECASE)


def parse_date(text: str, zone: timezone | None = None) -> datetime | None:
    """The moment that `text` names, in aware UTC; None where it cannot be told.

    zone: for a text that names none; the feed's own, see `zone_in`. Without it such a text counts as UTC, as RSS
    readers have always done. A zone whose name is unknown or has two meanings gives None: never hours off by guess.
    """
    text = text.strip()[:100]
    for read in (_read_iso, _read_named, _read_dotted):
        found = read(text)
        if found is not None:
            (year, month, day), rest = found
            return _moment(year, month, day, rest, zone or UTC)
    return None


def zone_in(text: str) -> timezone | None:
    """The offset that a date's text carries, such as a channel's `lastBuildDate`; None where it carries none."""
    match = re.search(r"\d:\d{1,2}(?::\d{1,2})?\s*(\S.*)?\Z", text.strip()[:100])
    return _zone(match[1]) if match and match[1] else None


_Found = tuple[tuple[int, int, int], str]


def _read_iso(text: str) -> _Found | None:
    match = _ISO.match(text)
    if not match:
        return None
    clock = f"{match[4]}:{match[5]}:{match[6] or '00'} " if match[4] else ""
    return (int(match[1]), int(match[2]), int(match[3])), clock + match[7]


def _read_dotted(text: str) -> _Found | None:
    match = _DOTTED.match(text)
    return ((int(match[3]), int(match[2]), int(match[1])), match[4]) if match else None


def _read_named(text: str) -> _Found | None:
    match = _DAY_FIRST.match(text)
    if match:
        day, name, year, rest = match.groups()
    else:
        match = _MONTH_FIRST.match(text)
        if not match:
            return None
        name, day, year, rest = match.groups()
    month = _month(name)
    return ((_year(year), month, int(day)), rest) if month else None


def _month(name: str) -> int | None:
    word = name.lower()
    return next((number for stem, number in _STEMS if word.startswith(stem)), None)


def _year(text: str) -> int:
    # RFC 822 had two digits; no feed is older than 1997.
    return int(text) if len(text) == 4 else int(text) + (1900 if int(text) >= 90 else 2000)


def _moment(year: int, month: int, day: int, rest: str, zone: timezone) -> datetime | None:
    hour, minute, second = 0, 0, 0
    rest = _MARKERS.sub("", rest)
    if rest:
        match = _CLOCK.match(rest)
        if not match:
            return None
        hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
        if match[4]:
            hour = hour % 12 + (12 if match[4].lower() == "pm" else 0)
        if match[5].strip():
            named = _zone(match[5])
            if named is None:
                return None
            zone = named
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        # A leap second (60) is read as the second before it.
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone).astimezone(UTC)
    except ValueError:
        return None


def _zone(text: str) -> timezone | None:
    """`+0300`, `GMT+3`, `MSK`, `+0300 (MSK)`: what stands first counts."""
    text = text.strip().removeprefix("(")
    match = _OFFSET.match(text)
    if match:
        sign = -1 if "-" in (match[1], match[4]) else 1
        offset = timedelta(hours=int(match[2] or match[5]), minutes=int(match[3] or 0))
        return timezone(sign * offset) if offset < timedelta(hours=15) else None
    name = re.split(r"[\s);,]", text, maxsplit=1)[0].lower().removeprefix("etc/")
    hours = _ZONE_HOURS.get(name)
    return None if hours is None else timezone(timedelta(hours=hours))
