"""When: digests at each chat's own local hour, quiet hours, and time zones by the name of a city.

Local times follow the zone's rules. One that a clock change skips (02:30 in a night that goes from 2 to 3) comes as
much later as the clock jumped; one that happens twice counts the first time.
"""

import difflib
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from watcher.records import Chat, Owed, Quiet

#: How far back the first digest of a cadence looks.
PERIODS: Mapping[str, timedelta] = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(days=7),
}
#: Cities of the diaspora after which no zone is named; folded as `_fold` does.
CITIES: Mapping[str, str] = {
    **dict.fromkeys(
        ("gdansk", "krakow", "cracow", "wroclaw", "poznan", "lodz", "lublin", "bialystok", "гданьск", "краков",
         "кракаў", "краків", "белосток", "беласток", "білосток", "вроцлав", "уроцлаў", "познань", "лодзь", "люблин"),
        "Europe/Warsaw"),
    **dict.fromkeys(
        ("homel", "gomel", "hrodna", "grodno", "brest", "viciebsk", "vitebsk", "mahilou", "mogilev", "гомель", "гродно",
         "гродна", "брест", "брэст", "витебск", "віцебск", "могилев", "магілеў"), "Europe/Minsk"),
    **dict.fromkeys(("kaunas", "klaipeda", "каунас", "коўна"), "Europe/Vilnius"),
    **dict.fromkeys(("lviv", "kharkiv", "odesa", "odessa", "dnipro", "львів", "львоў", "львов", "харків", "харьков",
                     "одеса", "одесса", "дніпро"), "Europe/Kyiv"),
    **dict.fromkeys(("hamburg", "munich", "munchen", "cologne", "koln", "frankfurt", "leipzig", "гамбург", "мюнхен"),
                    "Europe/Berlin"),
    **dict.fromkeys(("batumi", "батуми", "батумі"), "Asia/Tbilisi"),
    **dict.fromkeys(("barcelona", "valencia", "барселона"), "Europe/Madrid"),
    **dict.fromkeys(("saint petersburg", "st petersburg", "petersburg", "санкт петербург"), "Europe/Moscow"),
    **dict.fromkeys(("washington", "boston", "philadelphia", "miami"), "America/New_York"),
    **dict.fromkeys(("san francisco", "seattle"), "America/Los_Angeles"),
    **dict.fromkeys(("geneva", "geneve", "женева"), "Europe/Zurich"),
    **dict.fromkeys(("haifa", "jerusalem", "tel aviv", "тель авив", "хайфа"), "Asia/Jerusalem"),
}  # fmt: skip
#: `+3`, `UTC+2`, `GMT-5`, `Etc/GMT+3`: offsets do not follow summer time, and `Etc/GMT+3` even means the opposite.
_OFFSET = re.compile(r"(?:etc/)?(?:utc|gmt)?\s*[+−-]\s*\d", re.IGNORECASE)


def local(chat: Chat, moment: datetime) -> datetime:
    """The moment on the chat's own clock."""
    return moment.astimezone(ZoneInfo(chat.timezone))


def next_digest_at(chat: Chat, now: datetime) -> datetime | None:
    """The first digest moment after `now`, aware UTC; None for a chat that gets no digests (instant, off)."""
    return min((moment for moment in _moments(chat, now) if moment > now), default=None)


def last_digest_moment(chat: Chat, now: datetime) -> datetime | None:
    """The latest digest moment that is not after `now`, aware UTC; None for a chat that gets no digests."""
    return max((moment for moment in _moments(chat, now) if moment <= now), default=None)


def digest_owed(chat: Chat, now: datetime) -> Owed | None:
    """The digest that a chat should have had by `now`, or None when it had it, is paused, or gets none.

    It covers what came since the last one; a chat without a last one (`last_digest_at` None) gets one period. Of
    several moments missed while nothing ran, the latest alone is owed, and covers all. Quiet hours hold it.
    """
    moment = last_digest_moment(chat, now)
    if moment is None or chat.paused or (chat.last_digest_at is not None and chat.last_digest_at >= moment):
        return None
    since = chat.last_digest_at or moment - PERIODS[chat.cadence.kind]
    return Owed(chat.chat_key, "digest", due_at=quiet_until(chat, moment) or moment, since=since)


def quiet_until(chat: Chat, now: datetime) -> datetime | None:
    """The end of the quiet hours that `now` lies in, aware UTC; None outside. The start is within, the end is not."""
    quiet = chat.quiet
    if quiet is None or not _is_quiet(quiet, local(chat, now).time()):
        return None
    day, zone = local(chat, now).date(), ZoneInfo(chat.timezone)
    ends = (_utc(day + timedelta(days=ahead), quiet.end, zone) for ahead in range(-1, 3))
    return min(end for end in ends if end > now)


def find_zone(place: str, zones: Collection[str], cities: Mapping[str, str] | None = None) -> str | None:
    """The IANA zone that a typed place surely means; None for an offset, or a place that nobody knows.

    place: `Europe/Warsaw`, `New York`, or a city in another language. zones: `zoneinfo.available_timezones()`.
    cities: names of zones' cities in readers' languages, to zones (`Phrases.cities`).
    """
    if _OFFSET.match(place.strip()):
        return None
    whole = {_fold(zone): zone for zone in zones}
    return whole.get(_fold(place)) or _known_cities(zones, cities).get(_fold(place))


def near_zones(place: str, zones: Collection[str], cities: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """At most three zones that a misspelt place may mean, best first; () where nothing is near."""
    known = _known_cities(zones, cities)
    close = difflib.get_close_matches(_fold(place), known, n=6, cutoff=0.72)
    return tuple(dict.fromkeys(known[name] for name in close))[:3]


def _known_cities(zones: Collection[str], cities: Mapping[str, str] | None) -> dict[str, str]:
    """Folded names to zones; where two disagree, a zone's own name wins over a translation, that over `CITIES`."""
    translated = {_fold(city): zone for city, zone in (cities or {}).items()}
    named = {**CITIES, **translated, **_by_city(zones)}
    return {name: zone for name, zone in named.items() if name and zone in zones}


def _by_city(zones: Iterable[str]) -> dict[str, str]:
    """Last part of a zone's name, folded, to the zone; links of old (`Poland`, `US/Eastern`) lose to `Area/City`."""
    areas = ("Europe/", "America/", "Asia/", "Africa/", "Australia/", "Pacific/", "Atlantic/", "Indian/")
    ranked = sorted(zones, key=lambda zone: (zone.startswith(areas), -zone.count("/"), zone))
    return {
        _fold(zone.rsplit("/", 1)[-1]): zone for zone in ranked if not zone.startswith(("Etc/", "posix/", "right/"))
    }


def _fold(name: str) -> str:
    """Case, accents, underscores and hyphens do not tell cities apart."""
    plain = name.casefold().replace("ł", "l").replace("ё", "е").replace("_", " ").replace("-", " ").strip()
    # Only Latin accents: dropping them everywhere turns й into и, another letter.
    return "".join(_unaccented(letter) for letter in unicodedata.normalize("NFC", plain))


def _unaccented(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isascii() else letter


def _is_quiet(quiet: Quiet, clock: time) -> bool:
    if quiet.start < quiet.end:
        return quiet.start <= clock < quiet.end
    return clock >= quiet.start or clock < quiet.end


def _moments(chat: Chat, now: datetime) -> list[datetime]:
    """Digest moments around `now`: at least one on either side of it; none where there are no digests."""
    cadence, zone, today = chat.cadence, ZoneInfo(chat.timezone), local(chat, now).date()
    if cadence.kind == "hourly":
        hour = _hour_start(local(chat, now))
        return [hour + timedelta(hours=ahead) for ahead in (-1, 0, 1)]
    if cadence.kind == "daily":
        return [_utc(today + timedelta(days=ahead), cadence.at, zone) for ahead in (-2, -1, 0, 1, 2)]
    if cadence.kind == "weekly":
        days = (today + timedelta(days=ahead) for ahead in range(-8, 9))
        return [_utc(day, cadence.at, zone) for day in days if day.weekday() == cadence.weekday]
    return []


def _hour_start(clock: datetime) -> datetime:
    # Subtracted in UTC: on the local clock the hour may hold a change of offset.
    into = timedelta(minutes=clock.minute, seconds=clock.second, microseconds=clock.microsecond)
    return clock.astimezone(UTC) - into


def _utc(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at.replace(tzinfo=None, fold=0), zone).astimezone(UTC)
