"""The words that facts are read by: one table a language, compiled once into a `Lexis`.

A term is written as in the topic files: `*` only at the end of a word, several words are a phrase; `;` parts terms.
A phrase outranks the single words in it; a word has the tags of every term that it fits.

The tags, as the tables group them:
* how exact: at_least more_than about up_to (before a number), or_more or_so (after it), grow (rose to), vague, half
* how numbers relate: among of_them total so_far now earlier compare (against, up from)
  history (years on) another each since until this_year
* what happens: pardon decree release exchange · back border (moving: a release beside a prison or in such a report)
  · detain seized (led away) take (lists, counts) · sentence gets tried (where years follow) · die · held
  · political recognise joined (newly)
  · nothing (fines, marches, trials: events that take a number from ours) accident amnesty
  refuse (to free) wish (asks to free)
* years: year penalty (what follows `seven years`) served (`after`, `spent`) threat (`faces`)
* who is counted: human (people) name (names) person (any kind of them) women men ill minor elderly parent
  parent_of (mother of three) children kin foreigner civilian military captive (anything of prisons) former
* what else is numbered: span money thing (animals, too) case (of clemency) street label (Article) age
  oldest (the youngest is 19) · small words: function be abbreviation
* who says it: state_source leader ruler (by name) court police home_state · rights opposition media · team (her office)
  · ministry · office (with a country) abroad foreign foreign_ministry · say (anything of saying and counting) thank
* whether it was checked: confirm (any word of checking) sure (those of success) deny unsure
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial
from types import ModuleType
from typing import Final

from watcher.stories.facts.lexis import be, de, en, pl, ru, uk
from watcher.stories.text import fold, fold_lacinka, fold_tarask

LANGUAGES: Final[dict[str, ModuleType]] = {"en": en, "ru": ru, "be": be, "uk": uk, "pl": pl, "de": de}
_NONE: Final[frozenset[str]] = frozenset()
_LATIN = re.compile(r"[a-zà-ɏ]")
#: Small words that are one word, written by the sound of the next.
_SAME: Final = {
    "ru": {"во": "в", "со": "с", "ко": "к", "обо": "о", "об": "о"},
    "be": {"ў": "у", "ва": "у", "зь": "з", "са": "з", "бяз": "без"},
    "uk": {"в": "у", "із": "з", "зі": "з", "й": "і", "уже": "вже", "усі": "всі", "усіх": "всіх"},
    "pl": {"we": "w", "ze": "z"},
}
#: What the past ends in of a man alone, where it is not л.
_MASCULINE: Final = {"be": "ў", "uk": "в"}
#: Words looked up are remembered, but a flood of nonsense words must not fill the memory.
_REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class Phrase:
    """A term of several words; each part with whether it is a stem."""

    parts: tuple[tuple[str, bool], ...]
    tag: str

    def has(self, place: int, word: str) -> bool:
        """Whether the word can be its part at that place."""
        part, stem = self.parts[place]
        return word.startswith(part) if stem else word == part

    def matches(self, words: list[str], start: int) -> bool:
        """Whether the words from `start` on are this phrase, whose first two parts are known to fit."""
        size = len(self.parts)
        if size == 2:
            return True
        return start + size <= len(words) and all(self.has(place, words[start + place]) for place in range(2, size))


@dataclass(frozen=True, slots=True)
class Scale:
    """A word like thousand or dozen: what it multiplies by, and whether it is a number with nothing before it."""

    value: int
    alone: bool
    after: bool


@dataclass(slots=True)
class Lexis:
    """One language's tables, ready for looking up folded words."""

    lang: str
    numbers: dict[str, float]
    scales: dict[str, Scale]
    articles: frozenset[str]
    joiners: frozenset[str]
    #: Folded month name → 1..12.
    months: dict[str, int]
    #: Folded season name → the month it begins in.
    seasons: dict[str, int]
    adjective: re.Pattern[str]
    verb: re.Pattern[str]
    #: Number words that count persons alone.
    collective: re.Pattern[str]
    #: Nouns of what is done: памілаванне, звільнення.
    verbal_noun: re.Pattern[str]
    #: First two letters → the phrases that begin with them, longest first.
    phrases: dict[str, list[Phrase]]
    exact: dict[str, frozenset[str]]
    stems: dict[str, frozenset[str]]
    stem_lengths: tuple[int, ...]
    #: Words whose point ends no sentence.
    abbreviations: frozenset[str] = _NONE
    _seen: dict[str, frozenset[str]] = field(default_factory=dict)
    _starts: dict[str, tuple[dict[str, list[Phrase]], list[Phrase]]] = field(default_factory=dict)

    def tags(self, word: str) -> frozenset[str]:
        """The tags of one folded word; a compound that is unknown has those of its last part."""
        found = self._seen.get(word)
        if found is None:
            if len(self._seen) > _REMEMBERED:
                self._seen.clear()
            found = self._seen[word] = self._look_up(word)
        return found

    def phrases_at(self, words: list[str], place: int) -> list[Phrase]:
        """The phrases that the folded words from `place` on are, longest first."""
        if place + 1 >= len(words):
            return []
        exact, stems = self._begun(words[place])
        following = words[place + 1]
        found = [*exact.get(following, ()), *(phrase for phrase in stems if phrase.has(1, following))]
        found = [phrase for phrase in found if phrase.matches(words, place)]
        return sorted(found, key=lambda phrase: -len(phrase.parts)) if len(found) > 1 else found

    def _begun(self, word: str) -> tuple[dict[str, list[Phrase]], list[Phrase]]:
        """The phrases that the word may begin: those with a whole second word by it, and those with a stem there."""
        found = self._starts.get(word)
        if found is None:
            if len(self._starts) > _REMEMBERED:
                self._starts.clear()
            exact: dict[str, list[Phrase]] = {}
            stems: list[Phrase] = []
            for phrase in self.phrases.get(word[:2], ()):
                if phrase.has(0, word):
                    second, stem = phrase.parts[1]
                    (stems if stem else exact.setdefault(second, [])).append(phrase)
            found = self._starts[word] = (exact, stems)
        return found

    def spell(self, word: str) -> str:
        """A folded word in the spelling of the tables: Belarusian's other two ways of writing become narkamaŭka, and
        small words of two forms get one.
        """
        return _spelt(word, self.lang)

    def _look_up(self, word: str) -> frozenset[str]:
        found = set(self.exact.get(word, ()))
        for length in self.stem_lengths:
            if length <= len(word):
                found |= self.stems.get(word[:length], _NONE)
        if "person" in found and self.verbal_noun.fullmatch(word):
            found.discard("person")
        if not found and "-" in word:
            return self.tags(word.rpartition("-")[2])
        return frozenset(found)


def _spelt(word: str, lang: str) -> str:
    if lang == "be":
        word = fold_tarask(fold_lacinka(word) if _LATIN.match(word) else word)
    return _SAME.get(lang, {}).get(word, word)


def _terms(text: str, spell: Callable[[str], str]) -> list[str]:
    folded = (fold(term).strip() for term in text.split(";"))
    return [" ".join(spell(word) for word in term.split()) for term in folded if term]


def _with_masculine(terms: list[str], lang: str) -> list[str]:
    """Terms of the past (`назвал*`) also with another ending of the masculine: назваў, назвав."""
    ending = _MASCULINE.get(lang)
    if ending is None:
        return terms
    past = [term for term in terms if any(word.endswith("л*") for word in term.split())]
    return terms + [
        " ".join(word[:-2] + ending if word.endswith("л*") else word for word in term.split()) for term in past
    ]


def _table(text: str) -> dict[str, str]:
    """Lines `name: terms`, going on in indented lines; `#` begins a comment line."""
    found: dict[str, str] = {}
    name = ""
    for line in text.strip().splitlines():
        if line.startswith(" "):
            found[name] += " " + line.strip()
        elif not line.startswith("#"):
            name, _, terms = line.partition(":")
            found[name] = terms
    return found


def _numbers(module: ModuleType, spell: Callable[[str], str]) -> dict[str, float]:
    return {word: float(value) for value, text in _table(module.NUMBERS).items() for word in _terms(text, spell)}


def _scales(module: ModuleType, spell: Callable[[str], str]) -> dict[str, Scale]:
    alone, after = _named(module.SCALES_ALONE, spell), _named(module.SCALES_AFTER, spell)
    return {word: Scale(value, word in alone, word in after) for word, value in (alone | after).items()}


def _named(text: str, spell: Callable[[str], str]) -> dict[str, int]:
    return {word: int(number) for number, terms in _table(text).items() for word in _terms(terms, spell)}


def _sort_terms(
    module: ModuleType, lang: str, spell: Callable[[str], str]
) -> tuple[dict[str, set[str]], dict[str, set[str]], dict[str, list[Phrase]]]:
    exact: dict[str, set[str]] = {}
    stems: dict[str, set[str]] = {}
    phrases: dict[str, list[Phrase]] = {}
    for tag, text in _table(module.WORDS).items():
        for term in _with_masculine(_terms(text, spell), lang):
            words = term.split()
            if len(words) > 1:
                parts = tuple((word.rstrip("*"), word.endswith("*")) for word in words)
                phrases.setdefault(parts[0][0][:2], []).append(Phrase(parts, tag))
            elif term.endswith("*"):
                stems.setdefault(term[:-1], set()).add(tag)
            else:
                exact.setdefault(term, set()).add(tag)
    for listed in phrases.values():
        listed.sort(key=lambda phrase: -len(phrase.parts))
    return exact, stems, phrases


@cache
def lexis_of(lang: str) -> Lexis:
    """The compiled tables of one of `LANGUAGES`."""
    module = LANGUAGES[lang]
    spell = partial(_spelt, lang=lang)
    exact, stems, phrases = _sort_terms(module, lang, spell)
    return Lexis(
        lang,
        _numbers(module, spell),
        _scales(module, spell),
        frozenset(_terms(module.ARTICLES, spell)),
        frozenset(_terms(module.JOINERS, spell)),
        _named(module.MONTHS, spell),
        _named(module.SEASONS, spell),
        re.compile(module.ADJECTIVE),
        re.compile(module.VERB),
        re.compile(module.COLLECTIVE),
        re.compile(module.VERBAL_NOUN),
        phrases,
        {word: frozenset(tags) for word, tags in exact.items()},
        {stem: frozenset(tags) for stem, tags in stems.items()},
        tuple(sorted({len(stem) for stem in stems}, reverse=True)),
        frozenset(word for word, tags in exact.items() if "abbreviation" in tags),
    )
