"""Terms: what an operator writes as a keyword, and the index that finds thousands of them in one pass over the words.

A term is a word (`clemency`), a stem (`pardon*`: any ending), `#` (any number in digits), or a phrase of these
(`"petition* for pardon"`, `"# years in prison"`). Nothing else.
"""

import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

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
#: What begins with a word: numbers of one-word terms, and phrases.
Head = tuple[tuple[int, ...], Following]
_NOTHING: Head = ((), {})


@dataclass(frozen=True, slots=True)
class Hit:
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


_NO_ELEMENTS: frozenset[int] = frozenset()


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
        self._heads: dict[str, Head] = {}
        self._elements: dict[str, frozenset[int]] = {}
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
        found = self._elements.get(word)
        if found is None:
            key = self._key(word)
            stems = (self._stems.get(key[:end]) for end in range(_SHORTEST_STEM, min(len(key), self._longest) + 1))
            number = self._exact.get(_NUMBER) if key[:1].isdigit() else None
            numbers = [one for one in (self._exact.get(key), number, *stems) if one is not None]
            if len(self._elements) >= REMEMBERED:
                self._elements.clear()
            # Most words of the world mean nothing to us: they share one empty set.
            found = self._elements[word] = frozenset(numbers) if numbers else _NO_ELEMENTS
        return found

    def _head_of(self, word: str) -> Head:
        """What begins with this word, remembered."""
        elements = self._elements_of(word)
        singles = tuple(number for e in elements for number in self._singles.get(e, ()))
        following: Following = {}
        for element in elements:
            for number, (second, *rest) in self._phrases.get(element, ()):
                following.setdefault(second, []).append((number, tuple(rest)))
        head = (singles, following) if singles or following else _NOTHING
        if len(self._heads) >= REMEMBERED:
            self._heads.clear()
        self._heads[word] = head
        return head

    def find(self, tokens: Sequence[str], start: int = 0) -> list[Hit]:
        """Every hit in the words (folded), by place; places count from `start`."""
        hits: list[Hit] = []
        for place, head in enumerate(map(self._heads.get, tokens)):
            if head is _NOTHING:
                continue
            if head is None:
                head = self._head_of(tokens[place])
            singles, following = head
            for number in singles:
                hits.append(Hit(number, start + place, start + place))
            if following and place + 1 < len(tokens):
                for number, last in self._phrases_at(tokens, place, following):
                    hits.append(Hit(number, start + place, start + last))
        return hits

    def _phrases_at(self, tokens: Sequence[str], place: int, following: Following) -> Iterator[tuple[int, int]]:
        """The phrases that begin at `place`, each with the place of its last word."""
        elements = self._elements_of(tokens[place + 1])
        if elements.isdisjoint(following):
            return
        for element in elements & following.keys():
            for number, rest in following[element]:
                last = place + 1 + len(rest)
                if last < len(tokens) and all(
                    e in self._elements_of(tokens[place + 2 + i]) for i, e in enumerate(rest)
                ):
                    yield number, last
