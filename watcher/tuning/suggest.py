"""Which terms to add, from the words of missed reports, and which to drop, from those that make false alarms."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from watcher.records import Report
from watcher.stories.classify import Judgement, judge, tally
from watcher.stories.lexicon import Lexicon
from watcher.stories.reading import Reading
from watcher.tuning.evaluate import Label

#: Suggestions given, each way.
MOST = 30
#: A word of fewer missed reports proves nothing.
_LEAST_GAIN = 2
#: A wrong alarm costs as much as this many found reports: a reader forgives a miss sooner than noise.
_COST = 2
#: Words this long are offered as stems too, without up to so many last letters.
_STEM_FROM, _STEM_CUT = 7, 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to try. Adding: `gain` missed reports hold the term, and `cost` others that are rightly silent.

    Dropping: `gain` false alarms would fall silent, and `cost` right ones too.
    """

    action: Literal["add", "drop"]
    term: str
    lang: str
    gain: int
    cost: int
    #: Dropping: file and line of the term. Adding: the title of a missed report that holds it.
    where: str

    @property
    def worth(self) -> int:
        """Gain less what the cost weighs."""
        return self.gain - _COST * self.cost


def suggest(lexicon: Lexicon, labelled: Iterable[tuple[Report, Label]], *, most: int = MOST) -> tuple[Suggestion, ...]:
    """Terms worth adding, best first, and then terms worth dropping. Uncertain labels are left out."""
    judged = [(judge(lexicon, report), report, label) for report, label in labelled if not label.uncertain]
    adding = sorted(_to_add(judged), key=_rank)[:most]
    dropping = sorted(_to_drop(lexicon, judged), key=_rank)[:most]
    return (*adding, *dropping)


def _rank(suggestion: Suggestion) -> tuple[int, int, str]:
    return -suggestion.worth, -suggestion.gain, suggestion.term


Judged = Sequence[tuple[Judgement, Report, Label]]


def _to_add(judged: Judged) -> Iterator[Suggestion]:
    gains: Counter[tuple[str, str]] = Counter()
    costs: Counter[tuple[str, str]] = Counter()
    example: dict[tuple[str, str], str] = {}
    for found, report, label in judged:
        if found.verdict.relevant:
            continue
        for term in _candidates(found.reading):
            key = (found.reading.lang, term)
            if label.relevant:
                gains[key] += 1
                example.setdefault(key, report.title)
            else:
                costs[key] += 1
    for (lang, term), gain in gains.items():
        suggestion = Suggestion("add", term, lang, gain, costs[lang, term], example[lang, term])
        if gain >= _LEAST_GAIN and suggestion.worth > 0 and not _stem_is_idle(term, lang, gains):
            yield suggestion


def _candidates(reading: Reading) -> set[str]:
    """The words, stems and pairs of neighbours that no term of the lexicon hits yet."""
    covered = {place for hit in reading.hits for place in range(hit.first, hit.last + 1)}
    found: set[str] = set()
    for words, start in ((reading.title, 0), (reading.summary, reading.lead_from)):
        free = [word if start + place not in covered else "" for place, word in enumerate(words)]
        found.update(word for word in free if len(word) > 2 and not word.isdigit())
        stems = (word[: len(word) - cut] for word in free if len(word) >= _STEM_FROM for cut in range(_STEM_CUT + 1))
        found.update(stem + "*" for stem in stems)
        found.update(f"{one} {two}" for one, two in pairwise(free) if one and two)
    return found


def _stem_is_idle(term: str, lang: str, gains: Counter[tuple[str, str]]) -> bool:
    """Whether a stem finds no more than a longer one or one of its words, which then is the safer suggestion."""
    stem, star, _ = term.partition("*")
    if not star:
        return False
    kin = (key for key in gains if key[0] == lang and key[1].startswith(stem) and key[1] != term)
    return max((gains[key] for key in kin), default=0) >= gains[lang, term]


def _to_drop(lexicon: Lexicon, judged: Judged) -> Iterator[Suggestion]:
    told = [(found, label) for found, _, label in judged if found.verdict.relevant]
    suspects = {key for found, label in told if not label.relevant for key in _terms_of(found.reading)}
    holders: dict[tuple[str, int], list[tuple[Judgement, Label]]] = defaultdict(list)
    for found, label in told:
        for key in _terms_of(found.reading) & suspects:
            holders[key].append((found, label))
    for (lang, number), reports in holders.items():
        silent = [label.relevant for found, label in reports if not _told_without(lexicon, found.reading, number)]
        term = lexicon.compiled(lang).terms[number]
        suggestion = Suggestion("drop", term.text, lang, silent.count(False), silent.count(True), term.where)
        if suggestion.worth > 0:
            yield suggestion


def _terms_of(reading: Reading) -> set[tuple[str, int]]:
    return {(reading.lang, hit.term) for hit in reading.hits}


def _told_without(lexicon: Lexicon, reading: Reading, number: int) -> bool:
    tallies, _ = tally(lexicon, replace(reading, hits=[hit for hit in reading.hits if hit.term != number]))
    return any(found.reached for found in tallies.values() if not found.topic.background)
