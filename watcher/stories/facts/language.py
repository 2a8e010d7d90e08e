"""The language to read a report in."""

import re
from typing import Final

from watcher.records import Report
from watcher.stories.facts.lexis import LANGUAGES, lexis_of
from watcher.stories.text import fold

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
#: Letters that only one of the languages of its script has.
_LETTERS: Final = (
    ("be", re.compile(r"[ў]|дз[іьея]|[^\W\d_]+цц[ау]\b")), ("uk", re.compile(r"[їєґ]")),
    ("be", re.compile(r"і.*[ыэ]|[ыэ].*і", re.S)), ("uk", re.compile(r"і")), ("ru", re.compile(r"[а-я]")),
)  # fmt: skip
#: Lithuanian, Latvian, French and Spanish letters.
_FOREIGN: Final = re.compile(r"[ėįųūēāļķņģêèëçñ¿]")
_LATIN: Final = (
    ("pl", re.compile(r"[ąęó]")), ("be", re.compile(r"[ŭ]|[źść]n|ščy|[čšž].*ł|ł.*[čšž]", re.S)),
    ("pl", re.compile(r"[łżćńśź]")),
)  # fmt: skip
#: Small words of languages that we have no tables for.
_OTHERS: Final = frozenset([
    "la", "el", "les", "des", "du", "los", "las", "una", "est", "dans", "pour", "ir", "yra", "su", "kad",
    "por", "en", "une", "sur",
])  # fmt: skip
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
    if _FOREIGN.search(text):
        return None
    words = _WORD.findall(text)
    # The small words of the tables' own `function` tag, so that no second list of them is kept.
    scores = {lang: sum("function" in lexis_of(lang).tags(word) for word in words) for lang in ("en", "pl", "de")}
    if sum(word in _OTHERS for word in words) > max(scores.values()):
        return None
    return next((lang for lang, letters in _LATIN if letters.search(text)), max(scores, key=lambda lang: scores[lang]))
