"""A quick look: most reports hold no number of ours and must cost next to nothing."""

import re
from typing import Final

from watcher.stories.facts.lexis import Lexis
from watcher.stories.facts.periods import year_at
from watcher.stories.facts.sentences import Sentence
from watcher.stories.text import fold

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_DIGITS = re.compile(r"\d")
_EVENTS: Final = frozenset([
    "pardon", "release", "exchange", "detain", "die", "sentence", "recognise", "held", "political", "penalty", "decree",
    "seized", "back", "gets", "court", "captive",
])  # fmt: skip
#: Parts of words for years, which no table of numbers holds: семилетний, siedmioletni.
_YEARLONG: Final = ("летн", "гадов", "річн", "letni")
_GERMAN: Final = ("zig", "zehn", "dreissig", "hundert", "tausend", "jährig")


def is_worth_reading(text: str, lexis: Lexis) -> bool:
    """Whether the text has both a number and a word of an event; a False is sure, a True is not."""
    words = [lexis.spell(word) for word in _WORD.findall(fold(text))]
    if not _DIGITS.search(text) and not any(_is_number(word, lexis) for word in words):
        return False
    return any(lexis.tags(word) & _EVENTS for word in words) or any(
        phrase.tag in _EVENTS for place in range(len(words)) for phrase in lexis.phrases_at(words, place)
    )


def _is_number(word: str, lexis: Lexis) -> bool:
    if word in lexis.numbers or word in lexis.scales:
        return True
    # German writes a number as one word (zweiundzwanzig); its tens and scales are looked for inside.
    return any(part in word for part in (_GERMAN if lexis.lang == "de" else _YEARLONG))


def may_count(sentence: Sentence) -> bool:
    """Whether a number of the sentence is more than a year, an ordinal or the one of `one of them`."""
    return any(
        number.shape != "ordinal" and number.value > 1 and year_at(sentence, number.start) is None
        for number in sentence.numbers
    )
