"""The bot's own words, in each language that it speaks; numbers, dates and names of countries through Babel (CLDR).

A locale file is YAML: keys within keys, texts as leaves. `{name}` is replaced by a value; a text that changes with a
number is a mapping of CLDR plural categories (`one`, `few`, `many`, `other`) and takes that number as `{n}`.
English is the reference: every other file has the same keys with the same placeholders.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import PurePosixPath
from string import Formatter

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, format_time, get_day_names, get_month_names
from babel.numbers import format_decimal

from watcher.errors import Fault, SettingsError
from watcher.yamlfile import Node, nearest, parse_yaml

REFERENCE = "en"
#: Read in place of a language that has no file: Belarusian readers read Russian; everybody else is offered English.
NEAREST_LANGUAGE: Mapping[str, str] = {"be": "ru"}
PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
#: Zones named after a city; the others are links of old and offsets.
_AREAS = ("Europe/", "America/", "Asia/", "Africa/", "Australia/", "Pacific/", "Atlantic/", "Indian/")
#: CLDR keeps zones under the names that they had first.
_CLDR_ZONES: Mapping[str, str] = {
    "Europe/Kyiv": "Europe/Kiev",
    "Asia/Kolkata": "Asia/Calcutta",
    "Asia/Kathmandu": "Asia/Katmandu",
    "Asia/Ho_Chi_Minh": "Asia/Saigon",
    "Asia/Yangon": "Asia/Rangoon",
    "America/Argentina/Buenos_Aires": "America/Buenos_Aires",
}
#: Where the year does not simply follow the day.
_DATES: Mapping[str, str] = {"es": "d 'de' MMMM 'de' y", "lt": "y MMMM d 'd'."}
#: Integers from 0 to here reach every category that a language needs in practice.
_ENOUGH = 200

#: A text, or texts by plural category.
Phrase = str | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Phrases:
    """All languages. `languages`: those that have a file, the reference first, the others by code."""

    languages: tuple[str, ...]
    _tables: Mapping[str, Mapping[str, Phrase]]

    def pick(self, wanted: str | None) -> str:
        """The language to speak with somebody who asks for `wanted` (BCP 47, any case; None: nobody said)."""
        code = (wanted or "").lower().replace("_", "-").split("-")[0]
        for candidate in (code, NEAREST_LANGUAGE.get(code, REFERENCE)):
            if candidate in self._tables:
                return candidate
        return REFERENCE

    def say(self, lang: str, key: str, /, **values: str | int) -> str:
        """The phrase in a language (see `pick`), its placeholders filled; integers are written as the language does.

        Plain text, not markup. A key or a value that is missing is a bug, and raises KeyError.
        """
        spoken = self.pick(lang)
        phrase = self._tables[spoken][key]
        if not isinstance(phrase, str):
            phrase = _form(phrase, int(values["n"]), _locale(spoken))
        shown = {name: self.number(spoken, v) if isinstance(v, int) else v for name, v in values.items()}
        return phrase.format(**shown)

    def has(self, key: str) -> bool:
        """Whether there is such a phrase."""
        return key in self._tables[REFERENCE]

    def under(self, prefix: str) -> tuple[str, ...]:
        """What stands under a key, in the file's order: `under("topic")` are the topics that have names."""
        start = f"{prefix}."
        return tuple(key.removeprefix(start) for key in self._tables[REFERENCE] if key.startswith(start))

    def number(self, lang: str, n: int) -> str:
        """1,253 in English, 1 253 in Russian (no-break space)."""
        return str(format_decimal(n, locale=_locale(self.pick(lang))))

    def topic(self, lang: str, topic: str) -> str:
        """The topic's name; an operator's own topic, which no locale knows, is called by its id."""
        return self.say(lang, f"topic.{topic}") if self.has(f"topic.{topic}") else topic

    def country(self, lang: str, code: str) -> str:
        """The country's name; the code itself where CLDR knows none, "" for ""."""
        if self.has(f"country.{code}"):
            return self.say(lang, f"country.{code}")
        return str(_locale(self.pick(lang)).territories.get(code, code))

    def language(self, lang: str, code: str) -> str:
        """A language's name in `lang`, as `Belarusian`; the code itself where CLDR knows none."""
        return str(_locale(self.pick(lang)).languages.get(code.split("-")[0].lower(), code))

    def own_name(self, code: str) -> str:
        """What a language that has a file calls itself."""
        return self.say(code, "own_name")

    def day(self, lang: str, when: date) -> str:
        """28 Dec, in the language's own order."""
        spoken = self.pick(lang)
        return str(format_date(when, self.say(spoken, "pattern.day"), locale=_locale(spoken)))

    def moment(self, lang: str, when: datetime) -> str:
        """28 Dec, 19:00: in the zone that `when` is in."""
        spoken = self.pick(lang)
        return f"{self.day(spoken, when)}, {format_datetime(when, 'HH:mm', locale=_locale(spoken), tzinfo=when.tzinfo)}"

    def month(self, lang: str, year: int, month: int) -> str:
        """July 2024, in the case that `since` asks for."""
        spoken = self.pick(lang)
        return str(format_date(date(year, month, 1), self.say(spoken, "pattern.month"), locale=_locale(spoken)))

    def date(self, lang: str, when: date) -> str:
        """28 Dec 2026: the day with its year, for days that may be long ago."""
        spoken = self.pick(lang)
        pattern = _DATES.get(spoken) or f"{self.say(spoken, 'pattern.day')} y"
        return str(format_date(when, pattern, locale=_locale(spoken)))

    def month_name(self, lang: str, year: int, month: int) -> str:
        """November 2026, by itself, with a capital: a title."""
        shown = str(format_date(date(year, month, 1), "LLLL y", locale=_locale(self.pick(lang))))
        return shown[:1].upper() + shown[1:]

    def month_short(self, lang: str, year: int, month: int) -> str:
        """Nov: the tick of an axis."""
        return str(format_date(date(year, month, 1), "LLL", locale=_locale(self.pick(lang)))).rstrip(".")

    def clock(self, lang: str, at: time) -> str:
        """19:00, everywhere the same."""
        return str(format_time(at, "HH:mm", locale=_locale(self.pick(lang))))

    def weekday(self, lang: str, day: int) -> str:
        """0 is Monday."""
        return str(get_day_names("wide", "stand-alone", _locale(self.pick(lang)))[day])

    def city(self, lang: str, zone: str) -> str:
        """The city that an IANA time zone is named after: Europe/Warsaw is Варшава to a Russian reader."""
        named = _locale(self.pick(lang)).time_zones
        info = named.get(zone) or named.get(_CLDR_ZONES.get(zone, "")) or {}
        return str(info.get("city") or zone.rsplit("/", 1)[-1].replace("_", " "))

    def cities(self, zones: Iterable[str]) -> dict[str, str]:
        """What the zones' cities are called in all languages, to their zones. Takes a while: ask once."""
        named = [zone for zone in sorted(zones) if zone.startswith(_AREAS)]
        return {self.city(lang, zone): zone for lang in self.languages for zone in named}

    def weekday_of(self, word: str) -> int | None:
        """0 for `mon`, `Monday`, `понедельник`, `пн`: a weekday in any of the languages; None when it is none."""
        wanted = word.casefold().rstrip(".")
        for lang in self.languages:
            for width in ("wide", "abbreviated"):
                for day, name in get_day_names(width, "stand-alone", _locale(lang)).items():
                    whole = str(name).casefold().rstrip(".")
                    if wanted == whole or (len(wanted) >= 3 and whole.startswith(wanted)):
                        return int(day)
        return None

    def month_of(self, word: str) -> int | None:
        """1 for `January`, `jan`, `студзеня`, `стд`: a month in any of the languages and either of its forms; or None.

        A beginning of three letters is enough where it begins one month only.
        """
        wanted = word.casefold().rstrip(".")
        names = {(name.rstrip("."), number) for lang in self.languages for name, number in _months(lang)}
        whole = {number for name, number in names if name == wanted}
        begun = {number for name, number in names if len(wanted) >= 3 and name.startswith(wanted)}
        found = whole or begun
        return found.pop() if len(found) == 1 else None


def read_phrases(files: Mapping[str, str]) -> Phrases:
    """Phrases from the texts of locale files.

    files: the file's path as the operator knows it (its stem is the language's code) to its text.
    Raises SettingsError with every fault of every file: syntax, keys missing or unknown, placeholders that differ.
    """
    faults: list[Fault] = []
    nodes = {PurePosixPath(path).stem: _leaves_of(path, text, faults) for path, text in sorted(files.items())}
    paths = {PurePosixPath(path).stem: path for path in files}
    if REFERENCE not in nodes:
        what = f"the locale '{REFERENCE}' is missing"
        raise SettingsError([*faults, Fault("locales", None, what, f"put {REFERENCE}.yaml back: others follow it")])
    for lang, leaves in nodes.items():
        faults.extend(_language_faults(lang, paths[lang]))
        faults.extend(_key_faults(paths[lang], leaves, nodes[REFERENCE]))
        for key in leaves.keys() & nodes[REFERENCE].keys():
            faults.extend(_leaf_faults(lang, leaves[key], nodes[REFERENCE][key]))
    if faults:
        raise SettingsError(faults)
    languages = (REFERENCE, *sorted(nodes.keys() - {REFERENCE}))
    return Phrases(languages, {lang: {key: _phrase(node) for key, node in nodes[lang].items()} for lang in languages})


def _leaves_of(path: str, text: str, faults: list[Fault]) -> dict[str, Node]:
    root, found = parse_yaml(text, path)
    faults.extend(found)
    return dict(_leaves(root, ""))


def _leaves(node: Node, prefix: str) -> Iterator[tuple[str, Node]]:
    if not isinstance(node.value, dict) or (prefix and node.value and node.value.keys() <= PLURALS):
        yield prefix, node
        return
    for key, child in node.value.items():
        yield from _leaves(child, f"{prefix}.{key}" if prefix else key)


def _language_faults(lang: str, path: str) -> Iterator[Fault]:
    try:
        _locale(lang)
    except (UnknownLocaleError, ValueError):
        yield Fault(path, None, f"'{lang}' is no language that Babel knows", "name the file after a code such as pl")


def _key_faults(path: str, leaves: Mapping[str, Node], reference: Mapping[str, Node]) -> Iterator[Fault]:
    for key in reference.keys() - leaves.keys():
        yield Fault(path, None, f"'{key}' is missing", f"translate it from {reference[key].where}")
    for key in sorted(leaves.keys() - reference.keys()):
        yield leaves[key].fault(f"unknown key '{key}'", nearest(key, reference))


def _leaf_faults(lang: str, node: Node, reference: Node) -> Iterator[Fault]:
    wanted = frozenset().union(*(_placeholders(text) or () for text in _texts(reference).values()))
    for category, text in _texts(node).items():
        found = _placeholders(text)
        if not isinstance(text, str) or found is None:
            yield node.fault("not a text that can be filled in", "write a quoted text; braces only as {name}")
        elif found != wanted:
            names = ", ".join(f"{{{name}}}" for name in sorted(wanted)) or "none"
            yield node.fault(f"wrong placeholders in '{text}'", f"use exactly: {names}")
        elif category not in _categories(lang) | {"", "other"}:
            yield node.fault(f"no plural category '{category}' in '{lang}'", nearest(category, _categories(lang)))
    if isinstance(node.value, dict):
        for category in sorted(_categories(lang) - node.value.keys()):
            yield node.fault(f"the plural category '{category}' is missing", f"add `{category}:`")
        if "n" not in wanted:
            yield node.fault("plural forms where English has no {n}", "write one text")


def _texts(node: Node) -> dict[str, object]:
    """The node's texts by plural category; "" for a text alone."""
    if isinstance(node.value, dict):
        return {category: child.value for category, child in node.value.items()}
    return {"": node.value}


def _placeholders(text: object) -> frozenset[str] | None:
    """None where the braces cannot be read, or ask for more than a name."""
    if not isinstance(text, str):
        return None
    try:
        parts = [part for part in Formatter().parse(text) if part[1] is not None]
    except ValueError:
        return None
    if any(spec or conversion or not (name or "").isidentifier() for _, name, spec, conversion in parts):
        return None
    return frozenset(str(name) for _, name, _, _ in parts)


def _phrase(node: Node) -> Phrase:
    texts = {category: str(text) for category, text in _texts(node).items()}
    return texts.get("", texts)


def _form(forms: Mapping[str, str], n: int, locale: Locale) -> str:
    # Spanish and French have a form of their own for whole millions; nobody counts prisoners so.
    category = locale.plural_form(n)
    return forms[category] if category in forms else forms["other"]


@lru_cache(maxsize=32)
def _locale(lang: str) -> Locale:
    return Locale.parse(lang)


@lru_cache(maxsize=32)
def _months(lang: str) -> tuple[tuple[str, int], ...]:
    """Names of months as they stand alone and after a day, in full and short, with their numbers."""
    return tuple(
        (str(name).casefold(), int(number))
        for context in ("stand-alone", "format")
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, context, _locale(lang)).items()
    )


@lru_cache(maxsize=32)
def _categories(lang: str) -> frozenset[str]:
    """The plural categories that whole numbers reach in a language."""
    try:
        return frozenset(_locale(lang).plural_form(n) for n in range(_ENOUGH))
    except (UnknownLocaleError, ValueError):
        return frozenset({"other"})
