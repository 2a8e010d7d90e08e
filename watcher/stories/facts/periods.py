"""Since when a total counts: `since July 2024`, `с лета`, `od początku roku`."""

from datetime import datetime
from typing import Final

from watcher.stories.facts.sentences import Mark, Sentence

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2099
#: How far behind `since` its month or year may stand: since the very end of summer 2024.
_REACH: Final = 5
#: Words after which a whole clause may tell the time; the others are prepositions.
_CONJUNCTIONS: Final = frozenset(["since", "seitdem", "seit", "відколи", "відтоді", "odkąd"])


def year_at(sentence: Sentence, place: int) -> int | None:
    """The year that the token writes in four digits (2024, 2024-го); None for any other token."""
    token = sentence.tokens[place] if 0 <= place < len(sentence.tokens) else None
    if token is None or token.value is None or len(token.word) != 4 or not token.word.isdigit():
        return None
    return int(token.value) if _FIRST_YEAR <= token.value <= _LAST_YEAR else None


def since_of(sentence: Sentence, published_at: datetime | None) -> tuple[Mark, str | None] | None:
    """The words `since …` and what they name: `2024-07`, `2024`; None for a month without a year where no date helps.

    A month or season without a year is its last beginning before the report. None: the sentence has no such words.
    """
    for mark in sentence.found("since"):
        found = _after(sentence, mark, published_at) or _since_event(sentence, mark)
        if found is not None:
            return found
    return None


def _since_event(sentence: Sentence, mark: Mark) -> tuple[Mark, str | None] | None:
    """`since the state launched a crackdown … after the August 2020 election`: the year that the clause names."""
    if sentence.word(mark.start) not in _CONJUNCTIONS:
        return None
    for place in range(mark.end, len(sentence.tokens)):
        year = year_at(sentence, place)
        if year is not None and "since" not in sentence.at(place - 1):
            return Mark("since", mark.start, place + 1), str(year)
    return None


def _after(sentence: Sentence, mark: Mark, published_at: datetime | None) -> tuple[Mark, str | None] | None:
    month = season = None
    for place in range(mark.end, min(mark.end + _REACH, len(sentence.tokens))):
        word = sentence.word(place)
        whole = Mark("since", mark.start, place + 1)
        year = year_at(sentence, place)
        if year is not None:
            return whole, f"{year}-{month:02}" if month else str(year)
        if word in sentence.lexis.months:
            month = sentence.lexis.months[word]
        elif word in sentence.lexis.seasons:
            season = sentence.lexis.seasons[word]
        elif "this_year" in sentence.at(place):
            return whole, str(published_at.year) if published_at else None
        elif sentence.tokens[place].kind == "mark" or (month or season) or not _goes_on(sentence, place):
            break
    if month is None and season is None:
        return None
    return Mark("since", mark.start, mark.end + 1), _without_year(month, season, published_at)


def _goes_on(sentence: Sentence, place: int) -> bool:
    token = sentence.tokens[place]
    if token.kind == "digits":
        return token.value is not None and token.value <= 31
    return token.kind == "word" and place - _REACH < len(sentence.tokens) and "human" not in sentence.at(place)


def _without_year(month: int | None, season: int | None, published_at: datetime | None) -> str | None:
    if published_at is None:
        return None
    begins = month or season or 1
    year = published_at.year if begins <= published_at.month else published_at.year - 1
    return f"{year}-{month:02}" if month else str(year)
