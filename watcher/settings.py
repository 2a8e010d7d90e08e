"""The environment and `config/` become one `Settings`; every fault shows at once, and no secret can be printed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from watcher.errors import Fault, SettingsError
from watcher.records import FEED_KINDS, Feed
from watcher.yamlfile import Node, Section, nearest, parse_yaml

SHORTEST_EVERY = timedelta(seconds=1)
LANGUAGES = ("en", "ru", "be", "uk", "pl", "lt", "de", "es", "fr")
VARIABLES = (
    "TELEGRAM_BOT_TOKEN", "TELEGRAM_API_URL", "TELEGRAM_WEBHOOK_URL", "DATABASE_URL", "WATCHER_CONFIG", "WATCHER_DATA",
    "WATCHER_SECRET_KEY", "WATCHER_CONSOLE_PASSWORD", "WATCHER_SHARED", "WATCHER_ADMINS",
    "WATCHER_ALLOW_PRIVATE_NETWORKS", "WATCHER_LOG",
)  # fmt: skip
_COUNTRY = re.compile(r"[A-Z]{2}\Z")
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\Z")
_SIZE = re.compile(r"(\d+)\s*(kB|KB|MB|B)?\Z")
_BYTES = {None: 1, "B": 1, "kB": 1024, "KB": 1024, "MB": 1024 * 1024}
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{20,}\Z")
_URL = re.compile(r"https?://[^\s/]+")


@dataclass(frozen=True, slots=True)
class Secret:
    """A text that no repr, log line or traceback shows; `.reveal()` where it is used."""

    _text: str = field(repr=False)

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __str__(self) -> str:
        return "(secret)"


@dataclass(frozen=True, slots=True)
class Watch:
    """What this instance covers. Recognition itself is world-wide."""

    countries: tuple[str, ...] = ("BY", "RU", "UA")
    languages: tuple[str, ...] = LANGUAGES


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a new chat gets with its consent."""

    topics: tuple[str, ...] = ("pardon", "release", "death", "tally")
    digest_at: time = time(19, 0)
    timezone: str = "Europe/Warsaw"


@dataclass(frozen=True, slots=True)
class Polling:
    """How feeds are asked."""

    every: timedelta = timedelta(minutes=15)
    #: Requests at once to one host; never above 2.
    per_host: int = 2
    timeout: timedelta = timedelta(seconds=30)
    #: Of the decoded body.
    max_bytes: int = 5 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Storm:
    """When much at once is held back instead of sent."""

    #: New matching entries of one feed in one poll, beyond which they are held.
    entries: int = 20
    #: Alerts to one chat within an hour, beyond which they fold into a digest.
    alerts_per_hour: int = 12


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that an operator set, checked."""

    config_dir: Path
    data_dir: Path
    database_url: str = field(repr=False)
    feeds: tuple[Feed, ...]
    token: Secret | None = None
    #: Root of the Bot API server, without a trailing slash; None: Telegram's own.
    telegram_url: str | None = None
    webhook_url: str | None = None
    secret_key: Secret | None = None
    console_password: Secret | None = None
    port: int = 8000
    #: Telegram user ids of operators.
    admins: tuple[int, ...] = field(default=(), repr=False)
    allow_private: bool = False
    json_log: bool = False
    watch: Watch = Watch()
    defaults: Defaults = Defaults()
    polling: Polling = Polling()
    storm: Storm = Storm()
    #: Main host to its mirrors.
    mirrors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    keep_entries: timedelta = timedelta(days=90)


def read_settings(environ: Mapping[str, str], *, config: str | None = None) -> Settings:
    """Settings from the variables and the files of the configuration folder.

    config: the folder given on the command line; it outranks WATCHER_CONFIG. Raises SettingsError with all faults.
    """
    faults: list[Fault] = []
    config_dir = Path(config or environ.get("WATCHER_CONFIG") or "config")
    data_dir = Path(environ.get("WATCHER_DATA") or "data")
    general = _section(config_dir / "watcher.yaml", faults)
    listed = _section(config_dir / "feeds.yaml", faults)
    polling = _polling(general.section("polling"))
    settings = Settings(
        config_dir=config_dir,
        data_dir=data_dir,
        database_url=environ.get("DATABASE_URL") or f"sqlite:///{data_dir / 'watcher.db'}",
        feeds=_feeds(listed, polling.every),
        watch=_watch(general.section("watch")),
        defaults=_defaults(general.section("defaults")),
        polling=polling,
        storm=_storm(general.section("storm")),
        mirrors=_mirrors(general.section("mirrors")),
        keep_entries=_retention(general.section("retention")),
        **_Environment(environ, faults).read(),  # type: ignore[arg-type]
    )
    general.done()
    listed.done()
    if faults:
        raise SettingsError(faults)
    return settings


def _section(path: Path, faults: list[Fault]) -> Section:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        todo = "give the configuration folder with --config DIR or WATCHER_CONFIG"
        faults.append(Fault(str(path), None, f"cannot be read: {error.strerror}", todo))
        return Section(Node({}, str(path), 1), faults)
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        faults.append(Fault(str(path), line, "is not UTF-8 text", "save the file as UTF-8"))
        return Section(Node({}, str(path), 1), faults)
    root, found = parse_yaml(text, str(path))
    faults.extend(found)
    return Section(root, faults)


# --- watcher.yaml ---


def _watch(section: Section) -> Watch:
    default = Watch()
    countries = section.texts("countries", default.countries)
    languages = section.texts("languages", default.languages)
    place = section.get("countries") or section.node
    for code in countries:
        if not _COUNTRY.match(code):
            section.faults.append(place.fault(f"'{code}' is no country code", "write two capital letters such as BY"))
    place = section.get("languages") or section.node
    for lang in languages:
        if lang not in LANGUAGES:
            section.faults.append(place.fault(f"'{lang}' is no language that we read", nearest(lang, LANGUAGES)))
    section.done()
    return Watch(countries, languages)


def _defaults(section: Section) -> Defaults:
    default = Defaults()
    topics = section.texts("topics", default.topics)
    at = section.text("digest", f"{default.digest_at:%H:%M}")
    timezone = section.text("timezone", default.timezone)
    clock = _CLOCK.match(at)
    if clock is None:
        place = section.get("digest") or section.node
        section.faults.append(place.fault(f"'{at}' is no time of day", "write hours and minutes such as 19:00"))
    try:
        ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError):
        place = section.get("timezone") or section.node
        section.faults.append(place.fault(f"'{timezone}' is no time zone", "write a name such as Europe/Warsaw"))
    section.done()
    return Defaults(topics, time(int(clock[1]), int(clock[2])) if clock else default.digest_at, timezone)


def _polling(section: Section) -> Polling:
    default = Polling()
    every = _every(section, default.every)
    per_host = int(section.number("per_host", default.per_host))
    if per_host not in (1, 2):
        place = section.get("per_host") or section.node
        section.faults.append(place.fault(f"per_host is {per_host}", "write 1 or 2: more is no politeness"))
    timeout = section.span("timeout", default.timeout)
    size = section.text("max_bytes", f"{default.max_bytes}B")
    match = _SIZE.match(size)
    if match is None:
        place = section.get("max_bytes") or section.node
        section.faults.append(place.fault(f"'{size}' is no size", "write one such as 5MB or 500kB"))
    section.done()
    return Polling(every, per_host, timeout, int(match[1]) * _BYTES[match[2]] if match else default.max_bytes)


def _storm(section: Section) -> Storm:
    default = Storm()
    entries = int(section.number("entries", default.entries))
    alerts = int(section.number("alerts_per_hour", default.alerts_per_hour))
    if entries < 1 or alerts < 1:
        section.faults.append(section.node.fault("a storm limit below 1 would hold everything", "write 1 or more"))
    section.done()
    return Storm(entries, alerts)


def _mirrors(section: Section) -> dict[str, tuple[str, ...]]:
    return {host: section.texts(host) for host in section.keys}


def _retention(section: Section) -> timedelta:
    span = section.span("entries", timedelta(days=90))
    section.done()
    return span


# --- feeds.yaml ---


def _feeds(section: Section, every: timedelta) -> tuple[Feed, ...]:
    seen: dict[str, int] = {}

    def read(one: Section) -> Feed | None:
        feed = _feed(one, every)
        if feed is not None and feed.feed_id in seen:
            what = f"the id '{feed.feed_id}' is taken by line {seen[feed.feed_id]}"
            one.faults.append(one.node.fault(what, "give each feed an id of its own"))
        elif feed is not None:
            seen[feed.feed_id] = one.node.line
        return feed

    return section.each("feeds", read)


def _feed(section: Section, every: timedelta) -> Feed | None:
    feed_id = section.text("id", required=True)
    url = section.text("url", required=True)
    lang = section.text("lang") or None
    country = section.text("country") or None
    feed = Feed(
        feed_id=feed_id,
        url=url,
        outlet=section.text("outlet", feed_id),
        kind=section.choice("kind", FEED_KINDS, "independent"),  # type: ignore[arg-type]
        lang=lang,
        country=country,
        every=_every(section, every),
        fallbacks=section.texts("fallbacks"),
        enabled=section.flag("enabled", True),
        reason=section.text("reason"),
        pack=section.text("pack"),
    )
    _check_feed(section, feed)
    section.done()
    return feed if feed_id and url else None


def _check_feed(section: Section, feed: Feed) -> None:
    def fault(key: str, what: str, todo: str) -> None:
        section.faults.append((section.get(key) or section.node).fault(what, todo))

    for url in filter(None, (feed.url, *feed.fallbacks)):
        if not _URL.match(url):
            fault("url" if url == feed.url else "fallbacks", f"'{url}' is no feed address", "begin it with https://")
    if feed.country and not _COUNTRY.match(feed.country):
        fault("country", f"'{feed.country}' is no country code", "write two capital letters such as BY")
    if not feed.enabled and not feed.reason:
        fault("enabled", f"the feed '{feed.feed_id}' is disabled without a reason", "add `reason:` with why")


def _every(section: Section, default: timedelta) -> timedelta:
    every = section.span("every", default)
    place = section.get("every")
    if place is not None and every < SHORTEST_EVERY:
        section.faults.append(place.fault("`every` is below one second", "write 1s or more"))
    return every


# --- environment ---


@dataclass(slots=True)
class _Environment:
    """The variables of interface.md; a wrong value is a fault under the variable's name."""

    environ: Mapping[str, str]
    faults: list[Fault]

    def read(self) -> dict[str, object]:
        """Keyword arguments for Settings."""
        self._unknown()
        return {
            "token": self._token(),
            "telegram_url": self._url("TELEGRAM_API_URL"),
            "webhook_url": self._url("TELEGRAM_WEBHOOK_URL"),
            "secret_key": self._secret("WATCHER_SECRET_KEY"),
            "console_password": self._secret("WATCHER_CONSOLE_PASSWORD"),
            "port": self._port(),
            "admins": self._admins(),
            "allow_private": self._one_of("WATCHER_ALLOW_PRIVATE_NETWORKS", ("0", "1"), "0") == "1",
            "json_log": self._one_of("WATCHER_LOG", ("text", "json"), "text") == "json",
        }

    def _fault(self, name: str, what: str, todo: str) -> None:
        self.faults.append(Fault(name, None, what, todo))

    def _unknown(self) -> None:
        for name in self.environ:
            if name.startswith("WATCHER_") and name not in VARIABLES:
                self._fault(name, "no such variable", nearest(name, VARIABLES))

    def _secret(self, name: str) -> Secret | None:
        text = self.environ.get(name)
        return Secret(text) if text else None

    def _token(self) -> Secret | None:
        token = self._secret("TELEGRAM_BOT_TOKEN")
        if token is not None and not _TOKEN.match(token.reveal()):
            # The value is never repeated: it may be a true token with a slip in it.
            self._fault("TELEGRAM_BOT_TOKEN", "is no bot token", "copy it whole from BotFather: digits, colon, letters")
        return token

    def _url(self, name: str) -> str | None:
        url = self.environ.get(name)
        if url and not _URL.match(url):
            self._fault(name, f"'{url}' is no address", "begin it with http:// or https://")
        return url.rstrip("/") if url else None

    def _port(self) -> int:
        text = self.environ.get("PORT") or "8000"
        if not text.isdecimal() or not 0 < int(text) < 65536:
            self._fault("PORT", f"'{text}' is no port", "write a number from 1 to 65535")
            return 8000
        return int(text)

    def _admins(self) -> tuple[int, ...]:
        parts = [part.strip() for part in (self.environ.get("WATCHER_ADMINS") or "").split(",") if part.strip()]
        if not all(part.isdecimal() for part in parts):
            self._fault("WATCHER_ADMINS", "holds something that is no user id", "write numbers with commas between")
            return ()
        return tuple(int(part) for part in parts)

    def _one_of(self, name: str, allowed: tuple[str, ...], default: str) -> str:
        text = self.environ.get(name) or default
        if text not in allowed:
            self._fault(name, f"'{text}' is not allowed", f"write {' or '.join(allowed)}")
            return default
        return text
