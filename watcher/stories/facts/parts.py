"""Numbers that are parts of a whole: `eleven of them`, `12 women and seven men`; and the subgroups that they name."""

import re
from itertools import pairwise
from typing import Final

from watcher.records import FactKind
from watcher.stories.facts.counting import Count
from watcher.stories.facts.periods import year_at
from watcher.stories.facts.sentences import Mark, Sentence
from watcher.stories.facts.tags import AND, DASHES, EVENTS, HAVE, NO_PEOPLE, PEOPLE, ROUNDS, SUBGROUPS, subgroups_in

#: How far after a number its subgroup may be named: `у 14 из них хронические заболевания`.
_WINDOW: Final = 9
_NEAR_AMONG: Final = 3
_NEAR_EACH: Final = 5
_NEAR_TWIN: Final = 4
_NEAR_CHILDREN: Final = 3
_NEAR_SAID: Final = 3
#: How far before a bare number its noun may stand, what may stand between, and what before the noun.
_NEAR_BEFORE: Final = 4
_BETWEEN_NOUN: Final = frozenset(["be", "grow", "among", "of_them", "total", "so_far", "pardon", "release", "detain"])
_BEFORE_NOUN: Final = frozenset(["political", "among", "another"])
_LISTS: Final = frozenset([",", ";", "(", "—", "–", "-", ":", "and", "и", "і", "та", "ды", "i", "und", "а", "a"])
#: из белорусских …, z polskich …: an adjective of a country leads to a place, not to people.
_OF_PLACE: Final = re.compile(r".+(?:[сцs]?[кk])(?:их|іх|ich|ой|ай|ої|iej|ого|ага|iego)")
_OF: Final = frozenset(["of", "из", "з", "із", "z", "spośród", "von"])
_THEM: Final = frozenset(["them", "whom", "these", "those", "davon"])
_AMONG: Final = frozenset(["among", "amongst", "среди", "сярод", "серед", "wśród", "unter"])
_THE: Final = frozenset(["the", "den"])
#: У 14 хронические заболевания: with these before it a number has what follows.
_WITH: Final = frozenset(["у", "ў", "u"])


def is_part(sentence: Sentence, count: Count) -> bool:
    """`eleven of them`, `среди них 11`, `11 of the 20`, `у пяти больных`, `семеро звільнених — неповнолітні`."""
    if sentence.word(count.start - 1) in {"at", "to"}:
        return False
    if named_before(sentence, count) and not sentence.near(count.start - _NEAR_BEFORE, count.start, "political"):
        return True
    if _is_of_first(sentence, count):
        return True
    if _is_predicate(sentence, count) or _is_among(sentence, count):
        return True
    if sentence.word(count.start - 1) in _WITH and window_subgroups(sentence, count, [count]):
        return True
    return any(_is_of(sentence, count, mark) for mark in sentence.found("of_them"))


def _is_predicate(sentence: Sentence, count: Count) -> bool:
    """`Семеро освобожденных — подростки`, `five freed have cancer`; but of `11 of the 25 are women` 25 is all."""
    first = not any(number.end <= count.start for number in sentence.numbers)
    if count.unit == "bare" and "be" in sentence.at(count.end) and not (sentence.in_title and first):
        # `…, five are ill`: some of those of whom the title tells.
        return bool(sentence.at(count.end + 1) & SUBGROUPS.keys())
    links = sentence.word(count.end) in DASHES | HAVE or "be" in sentence.at(count.end)
    named = sentence.at(count.end + 1) & SUBGROUPS.keys() and count.nouns & ROUNDS.keys()
    return bool(links and named) and "of_them" not in sentence.at(count.start - 1)


def _is_of_first(sentence: Sentence, count: Count) -> bool:
    """`Of 90 people pardoned, two were on the list`."""
    first = next(iter(sentence.numbers))
    opens = first.start == 1 and sentence.word(0) in _OF and first.end <= count.start and first.value > count.value
    if year_at(sentence, first.start) is not None:
        return False
    gap = range(first.end, count.start)
    return opens and len(gap) <= _WINDOW and not any(sentence.word(place) in {";", ":"} for place in gap)


def _is_among(sentence: Sentence, count: Count) -> bool:
    for mark in sentence.found("among"):
        if _is_whole(sentence, count, mark):
            continue
        if 0 <= count.start - mark.end <= _NEAR_AMONG and not _is_cut(sentence, mark.end, count.start):
            return True
        if 0 <= mark.start - count.end <= 1 and not _has_sign(sentence, count.end, mark.start):
            return True
    return False


def _is_whole(sentence: Sentence, count: Count, mark: Mark) -> bool:
    """`A couple is among eight arrested`: what stands right after a bare `among`, with its event, is the whole."""
    bare = sentence.word(mark.start) in _AMONG and sentence.word(mark.end - 1) in _AMONG | _THE
    near = count.start - mark.end - (sentence.word(mark.end) in _THE) == 0
    if bare and near and sentence.at(count.end) & ROUNDS.keys():
        return True
    return bare and near and bool(count.nouns & ROUNDS.keys())


def _is_of(sentence: Sentence, count: Count, mark: Mark) -> bool:
    near = 0 <= mark.start - count.number.end <= 1 or 0 <= mark.start - count.end <= 1
    if not near or _has_sign(sentence, count.number.end, mark.start):
        return False
    whole = mark.end - mark.start > 1 and sentence.word(mark.start) != "of"
    return whole or _leads_to_people(sentence, mark)


def _leads_to_people(sentence: Sentence, mark: Mark) -> bool:
    """After a bare `of the`, `из`, `z`: whether people follow, and no place."""
    numbers = [number for number in sentence.numbers if number.start == mark.end and number.value > 1]
    if sentence.word(mark.end - 1) in _THEM or any(not sentence.at(number.end) & NO_PEOPLE for number in numbers):
        return True
    tags = sentence.at(mark.end)
    people = tags & (PEOPLE | {"pardon", "release", "detain", "sentence"}) and not tags & {
        "abroad",
        "home_state",
        "penalty",
    }
    return bool(people) and not _OF_PLACE.fullmatch(sentence.word(mark.end))


def _has_sign(sentence: Sentence, start: int, end: int) -> bool:
    """`20 freed, of them 11 women`: what stands after the comma belongs to the next number."""
    return any(sentence.tokens[place].kind == "mark" for place in range(start, end))


def _is_cut(sentence: Sentence, start: int, end: int) -> bool:
    ended = any(sentence.word(place) in {";", ".", ":"} for place in range(start, end))
    return ended or any(start <= number.start < end for number in sentence.numbers)


def is_each(sentence: Sentence, count: Count) -> bool:
    """`Four by each side`, `по семь человек`, `ten for ten`: no number of all."""
    number = count.number
    twins = [n for n in sentence.numbers if n.value == number.value and 0 < abs(n.start - number.start) <= _NEAR_TWIN]
    if (twins and sentence.has("exchange")) or "each" in sentence.at(count.start - 1):
        return True
    # `zu je fünf Jahren` is each of the years; по after a number is a preposition.
    following = [other.start - 1 for other in sentence.numbers if other.start >= count.end]
    after = map(sentence.at, range(count.end, min([count.end + _NEAR_EACH, *following])))
    return any("each" in tags and "function" not in tags for tags in after)


def coordinated(sentence: Sentence, counts: list[Count]) -> set[int]:
    """The ids of counts that are parts of an unstated whole: `12 women and 7 men`, `двое священников и 16 других`."""
    pairs = [pair for pair in pairwise(counts) if _is_pair(sentence, *pair)]
    return {id(count) for pair in pairs for count in pair}


def _is_pair(sentence: Sentence, first: Count, second: Count) -> bool:
    gap = range(first.end, second.start)
    if len(gap) > _NEAR_AMONG or any(sentence.at(place) & EVENTS.keys() for place in gap):
        return False
    joined = any(sentence.word(place) in AND for place in gap)
    groups = subgroups_in(first.nouns), subgroups_in(second.nouns)
    if groups[0] and groups[1] and groups[0] != groups[1]:
        return joined or any(sentence.word(place) == "," for place in gap)
    # A convict is a person, too: `двое священников и еще 16 осужденных`.
    other_event = second.nouns & (EVENTS.keys() - {"sentence"})
    return joined and first.unit == second.unit == "people" and not other_event


def subgroups_of(sentence: Sentence, count: Count, counts: list[Count], *, alone: bool) -> list[FactKind]:
    """The subgroups that the count names; alone: it has no event, so that the words after it may name them, too."""
    if are_children(sentence, count):
        return ["minors"]
    kinds = subgroups_in(count.nouns) or named_before(sentence, count)
    if alone and kinds in (["women"], ["men"]) and (more := _said_of(sentence, count, kinds)):
        return more
    # `11 of the 20 are women`: the whole is named again, and says nothing new.
    before = sentence.at(count.start - 1)
    if kinds or not alone or ("of_them" in before and "among" not in before):
        return kinds
    return window_subgroups(sentence, count, counts)


def _said_of(sentence: Sentence, count: Count, kinds: list[FactKind]) -> list[FactKind]:
    """`Four women are seriously ill`: what is said of them right behind, and not that they are women."""
    starts = {number.start for number in sentence.numbers}
    tags: set[str] = set()
    for place in range(count.end, min(count.end + _NEAR_SAID, len(sentence.tokens))):
        if sentence.tokens[place].kind != "word" or place in starts or sentence.word(place) in AND:
            break
        tags |= sentence.at(place)
    return [kind for kind in subgroups_in(frozenset(tags)) if kind not in {*kinds, "women", "men"}]


def named_before(sentence: Sentence, count: Count) -> list[FactKind]:
    """`Женщин — 12, мужчин 19`, `women among them: 12`: the subgroups that stand before a bare number."""
    if count.unit != "bare":
        return []
    for place in range(count.start - 1, max(-1, count.start - 1 - _NEAR_BEFORE), -1):
        tags = sentence.at(place)
        if any(number.start <= place < number.end for number in sentence.numbers):
            return []
        kinds = subgroups_in(tags)
        if kinds:
            # `Среди женщин 12 …` and `for women 12` are no such list.
            first = place == 0 or sentence.word(place - 1) in _LISTS or bool(sentence.at(place - 1) & _BEFORE_NOUN)
            return kinds if first else []
        if not (sentence.word(place) in DASHES | {":"} or tags & _BETWEEN_NOUN):
            return []
    return []


def are_children(sentence: Sentence, count: Count) -> bool:
    """`Троє дітей`, `пятеро — дети`: children themselves, where `у троих дети` are parents."""
    if sentence.word(count.start - 1) in _WITH or sentence.near(count.start - 2, count.start, "parent"):
        return False
    if count.unit == "people":
        own = [sentence.at(place) for place in range(count.number.end, count.end)]
        return any("children" in tags for tags in own) and not any("parent" in t and "children" not in t for t in own)
    for place in range(count.end, count.end + _NEAR_CHILDREN):
        if sentence.word(place) in DASHES or "be" in sentence.at(place):
            return "children" in sentence.at(place + 1)
    return False


def window_subgroups(sentence: Sentence, count: Count, counts: list[Count]) -> list[FactKind]:
    """The subgroups named after the number, up to the next one of the counts."""
    # `11 of the 25 pardoned are women`: the whole stands between the part and what it is.
    starts = [o.start for o in counts if o.start >= count.end and "of_them" not in sentence.at(o.start - 1)]
    tags: set[str] = set()
    for place in range(count.end, min([count.end + _WINDOW, len(sentence.tokens), *starts])):
        if sentence.word(place) == ";" or (subgroups_in(frozenset(tags)) and "another" in sentence.at(place)):
            # `Nine are men, the others women`.
            break
        if count.unit == "people" and sentence.word(place) in AND and "parent_of" in sentence.at(place + 1):
            # `Six defendants, and a mother of two`.
            break
        tags |= sentence.at(place)
    return subgroups_in(frozenset(tags))
