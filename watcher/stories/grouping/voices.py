"""Voices, not outlets: a wire copy, a mirror and an aggregator's link are no second voice."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from anyascii import anyascii

from watcher.records import Report
from watcher.stories.grouping.similarity import canonical_host
from watcher.stories.text import fold, words

#: Words of an outlet's name that tell its edition and not its house: BelTA English, Meduza in English, DW на русском.
_EDITION_WORDS = """
english russian belarusian ukrainian polish lithuanian russkii belarus ru en be uk pl lt de service sluzhba redaktsiya
in na po russkom belaruskai belaruskay ukrainsku novosti news online tv rss
"""
_EDITIONS = frozenset(_EDITION_WORDS.split())
#: Agencies as a dispatch credits them at its beginning or end.
_WIRES = {
    "reuters": "reuters", "рейтер": "reuters", "ap": "ap", "associated press": "ap", "afp": "afp",
    "афп": "afp", "dpa": "dpa",
    "belta": "belta", "белта": "belta", "tass": "tass", "тасс": "tass", "pap": "pap", "interfax": "interfax",
    "интерфакс": "interfax", "bns": "bns", "ukrinform": "ukrinform", "efe": "efe",
}  # fmt: skip
_DATELINE = re.compile(r"^[^.:()]{0,60}?\((?P<wire>[^()]{2,20})\)\s*[-–—:]|[-–—]\s*(?P<last>[\w ]{2,20})\.?$")
_NO_MIRRORS: Mapping[str, str] = MappingProxyType({})


def voice_of(report: Report, *, origin: str = "", mirrors: Mapping[str, str] = _NO_MIRRORS) -> str:
    """The house that a report speaks for, as a key for counting; never for showing.

    origin: the voice of the report that this one copies, which it then shares; "" for a text of its own.
    mirrors: mirror host -> main host. An aggregator's item speaks for the outlet that its title ends with
    (` - Outlet`, Google News); "" when it names none: it then speaks for nobody.
    """
    if origin:
        return origin
    wire = credited_wire(report.summary)
    if wire:
        return wire
    if report.kind == "aggregator":
        return house(source_of(report.title))
    return house(report.outlet) or canonical_host(host_of(report), mirrors)


def house(outlet: str) -> str:
    """An outlet's name without script, case and edition: `БелТА`, `BelTA` and `BelTA English` are `belta`."""
    found = words(fold(anyascii(outlet)))
    kept = [word for word in found if word not in _EDITIONS] or found
    return " ".join(kept)


def source_of(title: str) -> str:
    """The outlet that an aggregator's title ends with, ` - Outlet`; "" when there is none."""
    head, dash, tail = title.rpartition(" - ")
    return tail.strip() if dash and head.strip() and len(tail) <= 40 else ""


def without_source(title: str) -> str:
    """An aggregator's title without its ` - Outlet`."""
    return title.rpartition(" - ")[0].strip() if source_of(title) else title


def credited_wire(summary: str) -> str:
    """The agency credited at the head (`MINSK (Reuters) -`) or the foot (`— AP`) of a summary; "" when none is."""
    match = _DATELINE.search(summary)
    return _WIRES.get(fold(match["wire"] or match["last"] or "").strip(), "") if match else ""


def host_of(report: Report) -> str:
    """The host of a report's link, else the beginning of its feed's id; may be empty."""
    if report.link:
        return report.link.split("//", 1)[-1].split("/", 1)[0]
    return report.feed_id.split("/", 1)[0]
