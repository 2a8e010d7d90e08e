"""A text as sentences of tagged tokens, with the numbers found in them."""

import re
from dataclasses import dataclass, field
from typing import Final, Literal

from watcher.stories.facts.lexis import Lexis
from watcher.stories.facts.numbers import Number, find_numbers
from watcher.stories.facts.tokens import Token, tokenize
from watcher.stories.text import fold

_END = re.compile(r"(?<=[.!?…])[\"»”“')\]]*\s+(?=[\"«„“'(\[—–-]*\s*[^\W_])|\n+")
_LAST_WORD = re.compile(r"([^\W_]+)\.?[\"»”“')\]]*$")
Tag = str
Place = Literal["title", "summary"]
#: Those of whom an age is told: people over 60.
_AGED: Final = frozenset(["human", "person", "women", "men"])
_NOTHING: Final[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Mark:
    """A tag on the tokens `start..end-1`."""

    tag: Tag
    start: int
    end: int


@dataclass(slots=True)
class Sentence:
    """Tokens, the tags on each, and the numbers."""

    lexis: Lexis
    tokens: list[Token]
    in_title: bool
    tags: list[frozenset[str]] = field(default_factory=list)
    marks: dict[Tag, list[Mark]] = field(default_factory=dict)
    numbers: list[Number] = field(default_factory=list)

    def has(self, *tags: Tag) -> bool:
        """Whether any of the tags stands in the sentence."""
        return any(tag in self.marks for tag in tags)

    def at(self, place: int) -> frozenset[str]:
        """The tags of a token; none beyond either end."""
        return self.tags[place] if 0 <= place < len(self.tags) else _NOTHING

    def word(self, place: int) -> str:
        """The token's word; empty beyond either end."""
        return self.tokens[place].word if 0 <= place < len(self.tokens) else ""

    def found(self, *tags: Tag) -> list[Mark]:
        """The marks of these tags, in the tags' order."""
        return [mark for tag in tags for mark in self.marks.get(tag, ())]

    def near(self, start: int, end: int, *tags: Tag) -> bool:
        """Whether one of the tags stands on a token of `start..end-1`."""
        wanted = frozenset(tags)
        return any(wanted & self.tags[place] for place in range(max(0, start), min(end, len(self.tags))))


def split_sentences(text: str, lexis: Lexis) -> list[str]:
    """The sentences of a text in its own letters. A point after an abbreviation or an initial ends none."""
    sentences: list[str] = []
    begin = 0
    for gap in _END.finditer(text):
        before = text[begin : gap.start()]
        if "\n" not in gap[0] and before.endswith(".") and _goes_on(before, text[gap.end() :], lexis):
            continue
        sentences.append(before)
        begin = gap.end()
    sentences.append(text[begin:])
    return [sentence for sentence in sentences if sentence.strip()]


def _goes_on(before: str, following: str, lexis: Lexis) -> bool:
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last[1]
    if following[:1].islower():
        return True
    if word.isdigit():
        # `am 3. März`
        return len(word) <= 2 and fold(following.split()[0]).rstrip(".,") in lexis.months
    return (len(word) == 1 and word.isalpha() and word.isupper()) or fold(word) in lexis.abbreviations


def number_sentence(text: str, lexis: Lexis, place: Place) -> Sentence:
    """One sentence, folded, tokenized and with its numbers; `tag_sentence` does the rest where a number is worth it."""
    tokens = [token.spelt(lexis.spell) for token in tokenize(fold(text))]
    return Sentence(lexis, tokens, place == "title", numbers=find_numbers(tokens, lexis))


def tag_sentence(sentence: Sentence) -> None:
    """Put the tags on a sentence's words and phrases."""
    _tag(sentence)
    _tag_ages(sentence)


def _tag_ages(sentence: Sentence) -> None:
    """`six are over 65`, `трое старше 60 лет`: an age that makes people elderly, and no count."""
    for number in sentence.numbers:
        before, after = number.start - 1, number.end
        if not 50 <= number.value <= 95 or not sentence.at(before) & {"more_than", "elderly"}:
            continue
        if (
            "elderly" in sentence.at(before)
            or "year" in sentence.at(after)
            or "be" in sentence.at(before - 1)
            or (sentence.at(before - 1) & _AGED and not sentence.at(after) & _AGED)
            or sentence.at(before - 1) & {"age"}
        ):
            sentence.marks.setdefault("elderly", []).append(Mark("elderly", before, after))
            for place in range(before, after):
                sentence.tags[place] = frozenset(["elderly"])


def _tag(sentence: Sentence) -> None:
    words = [token.word for token in sentence.tokens]
    tags: list[frozenset[str]] = [sentence.lexis.tags(word) for word in words]
    phrases = _phrases(words, sentence.lexis)
    for start, end, found in phrases:
        for place in range(start, end):
            # A country inside a phrase (`на Литву`) still tells whose ministry speaks.
            country = tags[place] & {"abroad"}
            tags[place] = found | country
            for tag in country:
                sentence.marks.setdefault(tag, []).append(Mark(tag, place, place + 1))
        for tag in found:
            sentence.marks.setdefault(tag, []).append(Mark(tag, start, end))
    covered = {place for start, end, _ in phrases for place in range(start, end)}
    for place, found in enumerate(tags):
        if place not in covered:
            for tag in found:
                sentence.marks.setdefault(tag, []).append(Mark(tag, place, place + 1))
    sentence.tags = tags


def _phrases(words: list[str], lexis: Lexis) -> list[tuple[int, int, frozenset[str]]]:
    """The longest phrase at each place, left to right, without overlap; equal ones give all their tags."""
    found: list[tuple[int, int, frozenset[str]]] = []
    place = 0
    while place < len(words):
        hits = lexis.phrases_at(words, place)
        if hits:
            length = len(hits[0].parts)
            found.append((place, place + length, frozenset(hit.tag for hit in hits if len(hit.parts) == length)))
            place += length
        else:
            place += 1
    return found
