"""A report as the matcher reads it: words with their keys, and whether they could be names."""

import re
import unicodedata
from typing import NamedTuple

from watcher.records import Report
from watcher.stories.people.keys import key_of

# An apostrophe joins Cyrillic letters (Дар'я) and parts Latin ones (Kalesnikava's); invisible signs and stress join.
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300\u0301\u00ad\u200b-\u200d\u2060]|['’ʼ](?=[\u0400-\u04ff]))*|\d+")
#: A first letter that is no small one. `re` has no class for capitals, so the small alphabets are taken away.
_CAPITALISED = re.compile(
    r"(?<![^\W\d_])[^\W\d_a-zа-яёіїєґў][^\W\d_]*(?:(?:[\u0300\u0301\u00ad\u200b-\u200d\u2060]|['’ʼ](?=[\u0400-\u04ff]))[^\W\d_]+)*"
)
#: In German every noun has a capital, in an English headline every word.
_TITLE_CASE_SHARE = 0.6


class Word(NamedTuple):
    """A word of the text: `text[start:end]`."""

    start: int
    end: int
    key: str
    capital: bool
    #: What stands between the word before and this one.
    gap: str


def text_of(report: Report) -> str:
    """Title and summary in composed letters, parted by a line's end, which no name crosses."""
    text = f"{report.title}\n{report.summary}" if report.summary else report.title
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def capitalised(text: str) -> list[str]:
    """The words that begin with a capital, in order."""
    return _CAPITALISED.findall(text)


def words_of(text: str) -> list[Word]:
    """All words and numbers in order."""
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        word = match[0]
        found.append(Word(match.start(), match.end(), key_of(word), not word[0].islower(), text[end : match.start()]))
        end = match.end()
    return found


def in_title_case(text: str) -> bool:
    """Do so many words have a capital that it says nothing? Cyrillic ones count when they are all capitals."""
    found = [word for word in _WORD.findall(text) if len(word) > 3]
    capitals = sum(word[0].isupper() and (word < "\u0400" or word.isupper()) for word in found)
    return len(found) >= 3 and capitals >= len(found) * _TITLE_CASE_SHARE
