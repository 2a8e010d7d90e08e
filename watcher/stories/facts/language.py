"""The language to read a report in."""

import re
from typing import Final

from watcher.records import Report
from watcher.stories.facts.lexis import LANGUAGES
from watcher.stories.text import fold

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
#: Letters that only one of the languages of its script has.
_LETTERS: Final = (
    ("be", re.compile(r"[ў]|дз[іьея]|[^\W\d_]+цц[ау]\b")), ("uk", re.compile(r"[їєґ]")), ("be", re.compile(r"і.*[ыэ]|[ыэ].*і", re.S)),
    ("uk", re.compile(r"і")), ("ru", re.compile(r"[а-я]")),
)  # fmt: skip
_LACINKA = re.compile(r"[ŭ]|[źść]n|ščy|[čšž].*[łŭ]|[łŭ].*[čšž]", re.S)
_ONLY_POLISH = re.compile(r"[ąęó]")
_POLISH = re.compile(r"[ąęłżćńśź]")
#: Small words that tell the Latin languages apart.
_SMALL: Final = {
    "en": frozenset(
        [
            "the",
            "of",
            "in",
            "and",
            "to",
            "for",
            "after",
            "people",
            "were",
            "are",
            "from",
            "by",
            "say",
            "says",
            "at",
            "have",
            "with",
            "on",
            "jailed",
        ]
    ),
    "pl": frozenset(
        [
            "w",
            "i",
            "z",
            "na",
            "do",
            "się",
            "nie",
            "osób",
            "za",
            "po",
            "jest",
            "o",
            "przez",
            "wśród",
            "więźniów",
            "ułaskawił",
        ]
    ),
    "de": frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "in",
            "von",
            "zu",
            "nach",
            "für",
            "mit",
            "auf",
            "den",
            "sind",
            "wurden",
            "nicht",
            "im",
            "menschen",
            "häftlinge",
        ]
    ),
}
_OTHERS: Final = frozenset(
    [
        "la",
        "el",
        "les",
        "des",
        "du",
        "los",
        "las",
        "una",
        "est",
        "dans",
        "pour",
        "ir",
        "yra",
        "į",
        "iš",
        "su",
        "kad",
        "dėl",
        "por",
        "en",
        "une",
        "sur",
    ]
)
_WORD = re.compile(r"[^\W\d_]+")


def language_of(report: Report) -> str | None:
    """The declared language where the letters allow it, else the one that they show; None for one without tables."""
    text = fold(f"{report.title} {report.summary}")
    lang = (report.lang or "").lower().partition("-")[0] or None
    if _CYRILLIC.search(text):
        if lang in {"ru", "be", "uk"} and _fits(lang, text):
            return lang
        return next((name for name, letters in _LETTERS if letters.search(text)), None)
    if lang is not None and lang not in {"ru", "uk"}:
        return lang if lang in LANGUAGES else None
    return _latin(text)


def _fits(lang: str, text: str) -> bool:
    """An outlet of two languages declares one: Russian has no і, Belarusian and Ukrainian no и or ы of the other."""
    letters = {"ru": ("і", "ў"), "be": ("и", "щ"), "uk": ("ы", "ў")}[lang]
    others = sum(text.count(letter) for letter in letters)
    own = sum(text.count(letter) for letter in {"ru": ("и", "ы", "э"), "be": ("і", "ў"), "uk": ("і", "ї", "є")}[lang])
    # A Russian text may cite a Belarusian name, not write every fifth vowel so.
    return others * 4 <= own


def _latin(text: str) -> str | None:
    if _ONLY_POLISH.search(text):
        return "pl"
    if _LACINKA.search(text):
        return "be"
    if _POLISH.search(text):
        return "pl"
    words = _WORD.findall(text)
    scores = {name: sum(word in small for word in words) for name, small in _SMALL.items()}
    if sum(word in _OTHERS for word in words) > max(scores.values()):
        return None
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] else "en"
