"""A written name as it is compared: one key for the spellings that differ only by orthography.

Cyrillic and Latin words have keys of their own alphabet and never meet: what joins them is the list's own columns and
the spellings that `spelling.py` makes from them. Two keys are equal or they are not; nothing here measures likeness.
"""

import re
import unicodedata
from functools import lru_cache

from watcher.stories.text import fold, one_script, script_of

_CYRILLIC = str.maketrans(
    {"ґ": "г", "ў": "в", "є": "е", "э": "е", "ё": "е", "ї": "и", "і": "и", "ы": "и", "ь": "", "ъ": "", "'": "", "́": ""}
)
_LATIN = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe", "w": "v", "y": "i", "j": "i", "x": "ks"}
)
_TWICE = re.compile(r"(.)\1+")
#: Belarusian ў, written u after a vowel by official romanisation: Kalesnikau, Tsikhanouski.
_SHORT_U = re.compile(r"(?<=[aeo])u(?=[^aeiou]|$)")
#: Siarhei, Syarhey, Sjarhej: the sign of softness is written three ways or not at all.
_SOFT_SIGN = re.compile(r"i+(?=[aeou])")


def cyrillic_key(word: str) -> str:
    """The key of a folded Cyrillic word: be і/ы, ru и, uk і/и/ї are one letter, soft signs and doublings are dropped,
    and -тськ- is -цьк-, as careless Ukrainian has it.

    A final -ій stays: in Ukrainian it is the dative of a woman's name (Тихановській), -ий the nominative of a man's.
    """
    dative = word.endswith("ій")
    key = _TWICE.sub(r"\1", word.translate(_CYRILLIC)).replace("йо", "о").replace("тск", "цк")
    return key[:-2] + "ій" if dative else key


def plain_latin(word: str) -> str:
    """A folded Latin word without accents: Łukašenka as `lukasenka`."""
    if word.isascii():
        return word
    letters = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def latin_key(word: str) -> str:
    """The key of a folded Latin word: w/v, y/j/i, ia/ya/ja/a and ou/ov before a consonant are one."""
    key = plain_latin(word).translate(_LATIN)
    key = _SOFT_SIGN.sub("", _SHORT_U.sub("v", key))
    return _TWICE.sub(r"\1", key)


# Bounded: news repeats its words, and a feed cannot make it grow without end.
@lru_cache(maxsize=65536)
def key_of(word: str) -> str:
    """The key of a word as printed. Words of other alphabets are their own folded key."""
    folded = one_script(fold(word).replace("\u00ad", ""))
    script = script_of(folded)
    if script == "cyrillic":
        return cyrillic_key(folded)
    return latin_key(folded) if script == "latin" else folded


_SLIPS = str.maketrans({"e": "a", "o": "a", "е": "а", "о": "а", "я": "а"})
#: A shorter name with its vowels levelled could be anybody's.
_SHORTEST_SLIP = 7


@lru_cache(maxsize=65536)
def slip_of(key: str) -> str:
    """What is left of a key when a, e and o are one: editors slip between two languages (Kalasnikawa, Tikhonovsky).

    Begins with a tilde, so that it is no key; empty for short ones. Two names that differ in vowels alone share it.
    """
    return "~" + _TWICE.sub(r"\1", key.translate(_SLIPS)) if len(key) >= _SHORTEST_SLIP else ""


_EVEN_SYLLABLES = re.compile(r"(?=([aeiou])([^aeiou]\1)[^aeiou])")


def halved(key: str) -> list[str]:
    """A Latin key with one of two neighbouring syllables of the same vowel lost: okolotovich as okolovich."""
    return [key[: match.start(2)] + key[match.end(2) :] for match in _EVEN_SYLLABLES.finditer(key)]
