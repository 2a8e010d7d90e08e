"""Terms: what an operator writes as a keyword, and the index that finds thousands of them in one pass over the words.

A term is a word (`clemency`), a stem (`pardon*`: any ending), `#` (any number in digits), or a phrase of these
(`"petition* for pardon"`, `"# years in prison"`). Nothing else.
"""

import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from watcher.errors import Fault
from watcher.stories.text import belarusian_key, fold, fold_lacinka, one_script, script_of, words
from watcher.yamlfile import Node

#: Distinct words remembered per language. More makes nothing faster, and in nine languages costs tens of megabytes.
REMEMBERED = 16_000
_SHORTEST_STEM = 2
#: Stands for any word that begins with a digit.
_NUMBER = "#"


@dataclass(frozen=True, slots=True)
class Term:
    """A keyword as written, with its place, and its words: (folded word, True when any ending may follow)."""

    text: str
    where: str
    words: tuple[tuple[str, bool], ...]


#: Phrases by the element of their second word, with the elements of their further words.
Following = dict[int, list[tuple[int, tuple[int, ...]]]]
#: What a word is to the terms: the one-word terms that it is, the phrases that it begins, its elements.
Part = tuple[tuple[int, ...], Following, frozenset[int]]
_NO_PHRASES: Following = {}
_NOTHING: Part = ((), _NO_PHRASES, frozenset())


class Hit(NamedTuple):
    """A term found: its number in the index, and the places of its first and last word."""

    term: int
    first: int
    last: int


def read_term(node: Node, faults: list[Fault]) -> Term | None:
    """The term of a text node; None, and a fault that says what to write, when it is none."""
    if not isinstance(node.value, str | int | float) or isinstance(node.value, bool):
        faults.append(node.fault("expected a term here", "write a word, a stem such as pardon* or a quoted phrase"))
        return None
    text = str(node.value)
    parts: list[tuple[str, bool]] = []
    for chunk in text.split():
        if chunk == _NUMBER:
            parts.append((_NUMBER, False))
            continue
        star = chunk.endswith("*")
        body = chunk[:-1] if star else chunk
        if "*" in body:
            faults.append(node.fault(f"bad term '{text}': a star inside a word", "put `*` at the end of a word only"))
            return None
        pieces = words(fold(body))
        if star and (not pieces or len(pieces[-1]) < _SHORTEST_STEM):
            faults.append(node.fault(f"bad term '{text}': nothing before the star", "write at least two letters first"))
            return None
        parts.extend(_part(piece, star=False) for piece in pieces[:-1])
        parts.extend(_part(piece, star=star) for piece in pieces[-1:])
    if all(part == _NUMBER for part, _ in parts):
        faults.append(node.fault(f"bad term '{text}': no word in it", "write a word, or take the line out"))
        return None
    return Term(text, sys.intern(node.where), tuple(parts))


@cache
def _part(word: str, *, star: bool) -> tuple[str, bool]:
    # The same words stand in many terms of many languages; kept once, they cost half the memory.
    return word, star


def key_of(lang: str) -> Callable[[str], str]:
    """How words of a language are compared, terms and texts alike."""
    if lang == "be":
        return _belarusian
    return _without_accents if lang in {"en", "es", "fr"} else one_script


def _belarusian(word: str) -> str:
    word = one_script(word)
    return belarusian_key(word if script_of(word) == "cyrillic" else fold_lacinka(word))


def _without_accents(word: str) -> str:
    # Capitals often come without accents (ETAT), and feeds write Spanish names both ways. Cyrillic keeps its й.
    if word.isascii() or script_of(word) != "latin":
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


class TermIndex:
    """Finds all terms in a list of words. A distinct word is looked up once, however many terms there are."""

    def __init__(self, terms: Iterable[Term], lang: str) -> None:
        self._key = key_of(lang)
        self._exact: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._longest = 0
        self._singles: dict[int, list[int]] = {}
        #: By the element of the first word: number of the phrase, and the elements of its further words.
        self._phrases: dict[int, list[tuple[int, tuple[int, ...]]]] = {}
        self._parts: dict[str, Part] = {}
        elements: dict[tuple[str, bool], int] = {}
        for number, term in enumerate(terms):
            ids = tuple(self._element(word, star, elements) for word, star in term.words)
            if len(ids) == 1:
                self._singles.setdefault(ids[0], []).append(number)
            else:
                self._phrases.setdefault(ids[0], []).append((number, ids[1:]))

    def _element(self, word: str, star: bool, elements: dict[tuple[str, bool], int]) -> int:  # noqa: FBT001
        key = self._key(word)
        number = elements.get((key, star))
        if number is None:
            number = elements[key, star] = len(elements)
            (self._stems if star else self._exact)[key] = number
            self._longest = max(self._longest, len(key)) if star else self._longest
        return number

    def _elements_of(self, word: str) -> frozenset[int]:
        """The numbers of all words and stems of terms that this word matches."""
        key = self._key(word)
        stems = (self._stems.get(key[:end]) for end in range(_SHORTEST_STEM, min(len(key), self._longest) + 1))
        number = self._exact.get(_NUMBER) if key[:1].isdigit() else None
        return frozenset(one for one in (self._exact.get(key), number, *stems) if one is not None)

    def _part_of(self, word: str) -> Part:
        """What the word is to the terms, remembered."""
        found = self._parts.get(word)
        if found is None:
            found = self._made_part(self._elements_of(word))
            if len(self._parts) >= REMEMBERED:
                self._parts.clear()
            self._parts[word] = found
        return found

    def _made_part(self, elements: frozenset[int]) -> Part:
        # Most words of the world mean nothing to us: they share one part.
        if not elements:
            return _NOTHING
        following: Following = {}
        for element in elements:
            for number, (second, *rest) in self._phrases.get(element, ()):
                following.setdefault(second, []).append((number, tuple(rest)))
        return tuple(number for e in elements for number in self._singles.get(e, ())), following, elements

    def find(self, tokens: Sequence[str], start: int = 0) -> list[Hit]:
        """Every hit in the words (folded), by place; places count from `start`."""
        hits: list[Hit] = []
        begun = _NO_PHRASES
        for place, part in enumerate(map(self._parts.get, tokens)):
            if part is _NOTHING:
                begun = _NO_PHRASES
                continue
            if part is None:
                part = self._part_of(tokens[place])
            singles, following, elements = part
            if begun and elements and not elements.isdisjoint(begun):
                hits += self._phrases_at(tokens, place, begun, start)
            for number in singles:
                hits.append(Hit(number, start + place, start + place))
            begun = following
        return hits

    def _phrases_at(self, tokens: Sequence[str], place: int, begun: Following, start: int) -> Iterator[Hit]:
        """The phrases whose second word stands at `place`."""
        for element in self._part_of(tokens[place])[2] & begun.keys():
            for number, rest in begun[element]:
                last = place + len(rest)
                if last < len(tokens) and all(e in self._part_of(tokens[place + 1 + i])[2] for i, e in enumerate(rest)):
                    yield Hit(number, start + place - 1, start + last)
