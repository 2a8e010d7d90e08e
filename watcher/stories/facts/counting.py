"""What a number counts: the noun after it, the qualifier before it, and what makes it no count at all."""

from dataclasses import dataclass, replace
from typing import Final

from watcher.records import Qualifier
from watcher.stories.facts.numbers import Number
from watcher.stories.facts.periods import year_at
from watcher.stories.facts.sentences import Mark, Sentence

PEOPLE: Final = frozenset(
    ["human", "person", "women", "men", "ill", "minor", "elderly", "parent", "children", "foreigner", "military", "political"]
)
#: Words that can stand for the people themselves: 20 freed, 20 помилованных.
PARTICIPLES: Final = frozenset(["pardon", "release", "exchange", "detain", "sentence", "recognise", "held", "die", "nothing", "back", "gets", "take"])
_NO_PEOPLE: Final = frozenset(["span", "money", "label", "age"])
_REACH: Final = 5
#: `16, not 17, people`: the second is what it was not.
_NOT: Final = frozenset(["not", "не", "ня", "nie", "nicht"])
_QUALIFIERS: Final[tuple[Qualifier, ...]] = ("at_least", "more_than", "about", "up_to")


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people, or of years, with the words that belong to it: tokens `start..end-1`."""

    number: Number
    qualifier: Qualifier
    start: int
    end: int
    #: The tags of the counted words.
    nouns: frozenset[str]
    #: `people`, `years`, or `bare` where nothing counted follows.
    unit: str

    @property
    def value(self) -> int:
        """How many."""
        return self.number.value

    def holds(self, place: int) -> bool:
        """Whether the token belongs to it."""
        return self.start <= place < self.end


def find_counts(sentence: Sentence) -> list[Count]:
    """The numbers of the sentence that count people or years, in order."""
    counts = []
    for number in sentence.numbers:
        count = _years(sentence, number) if number.shape == "adjective" else _count(sentence, number)
        if count is not None:
            counts.append(_qualified(sentence, count))
    counts = [count for count in counts if not (count.number.doubtful and count.qualifier == "exact")]
    return _share_years(sentence, counts)


def _years(sentence: Sentence, number: Number) -> Count | None:
    """`a 7-year sentence`, `семилетний срок`: years of a penalty; of anything else an age or a span."""
    if not sentence.near(number.end, number.end + 2, "penalty", "sentence"):
        return None
    return Count(number, "exact", number.start, number.end, frozenset(["year"]), "years")


def _count(sentence: Sentence, number: Number) -> Count | None:
    if number.shape != "count" or _is_label(sentence, number) or _is_vague(sentence, number):
        return None
    if _is_parent_of(sentence, number.start):
        return None
    if "half" in sentence.at(number.end) or sentence.word(number.start - 1) in _NOT:
        return None
    end, nouns = _counted(sentence, number)
    if end is None or _is_telling(sentence, number, end):
        return None
    if "year" in nouns:
        return Count(number, "exact", number.start, end, nouns, "years")
    if nouns & PEOPLE or nouns & PARTICIPLES:
        return None if _is_year(sentence, number, nouns) else Count(number, "exact", number.start, end, nouns, "people")
    if _is_date(sentence, number) or _is_age(sentence, number):
        return None
    return Count(number, "exact", number.start, end, nouns, "bare")


def _counted(sentence: Sentence, number: Number) -> tuple[int | None, frozenset[str]]:
    """Where the counted words end and their tags. End None: it counts something that is no person and no year."""
    nouns: set[str] = set()
    end = place = number.end
    while place < min(number.end + _REACH, len(sentence.tokens)):
        token, tags = sentence.tokens[place], sentence.at(place)
        if token.kind == "mark" and token.word in "«»\"'“”„":
            place += 1
            continue
        if token.kind != "word":
            break
        if place == number.end or not nouns & PEOPLE:
            if tags & _NO_PEOPLE and not tags & PEOPLE:
                return None, frozenset()
            if "year" in tags:
                return place + 1, frozenset(["year"])
        if tags & PEOPLE:
            nouns |= tags
            end = place + 1
        elif tags & PARTICIPLES and not nouns & PEOPLE and (place == number.end or nouns):
            nouns |= tags & PARTICIPLES
            end = place + 1
        elif "function" in tags or nouns or "among" in tags:
            break
        elif not _reads_on(sentence, place):
            return None, frozenset()
        place += 1
    if not nouns and place > number.end and place < len(sentence.tokens) and "function" not in sentence.at(number.end):
        first = sentence.at(number.end)
        if not first & (PARTICIPLES | {"among", "of_them", "another", "or_more", "or_so", "so_far", "total", "be", "penalty", "say", "since"}):
            return (None, frozenset()) if sentence.tokens[number.end].kind == "word" else (end, frozenset())
    return end, frozenset(nouns)


def _reads_on(sentence: Sentence, place: int) -> bool:
    tags = sentence.at(place)
    if tags & {"another", "abroad", "office", "so_far", "be", "of_them", "total", "or_more", "or_so", "each", "opposition", "rights", "former"}:
        return True
    return sentence.lexis.adjective.fullmatch(sentence.word(place)) is not None


def _is_label(sentence: Sentence, number: Number) -> bool:
    """`Article 361`, `colony No. 15`, `IK-4`, `§ 5`, `$20`; or a part of a phrase such as `under 18`."""
    before = number.start - 1
    while before >= 0 and sentence.word(before) in {".", "№", "#"} and sentence.tokens[before].kind == "mark":
        if sentence.word(before) in {"№", "#"}:
            return True
        before -= 1
    if sentence.word(before) in {"$", "€", "£", "§", "/"} or sentence.word(number.end) in {"%", "$", "€", "£", "°", "₽"}:
        return True
    if sentence.word(before) == "-" and sentence.tokens[before].glued and number.digits:
        return True
    if "label" in sentence.at(before) and number.digits:
        return True
    return bool(sentence.at(number.start) & {"minor", "elderly", "label"}) or _after_label_list(sentence, before)


def _after_label_list(sentence: Sentence, before: int) -> bool:
    """`Articles 361 and 342`: the second number of a list of labels."""
    return (
        sentence.word(before) in {"and", "и", "і", "та", "i", "und", ","}
        and before >= 2
        and sentence.tokens[before - 1].kind == "digits"
        and "label" in sentence.at(before - 2)
    )


def _is_telling(sentence: Sentence, number: Number, end: int) -> bool:
    """`Four former prisoners tell`: long free, and only speaking."""
    return sentence.near(number.end, end, "former") and sentence.near(end, end + 2, "say")


def _is_parent_of(sentence: Sentence, start: int) -> bool:
    """`mother of three`, `мать двоих детей`: children of one person, who are no news here."""
    return "parent_of" in sentence.at(start - 1)


def _is_vague(sentence: Sentence, number: Number) -> bool:
    return "vague" in sentence.at(number.start - 1) and "about" not in sentence.at(number.start - 1)


def _is_year(sentence: Sentence, number: Number, nouns: frozenset[str]) -> bool:
    if year_at(sentence, number.start) is None or number.end != number.start + 1:
        return False
    # `2010 political prisoners` is a count; `in 2020 detained` is not.
    if sentence.at(number.start - 1) & {"since", "until"} or sentence.word(number.start - 1) in {"in", "в", "у", "ў", "w", "im", "jahr"}:
        return True
    return not nouns & PEOPLE and 1990 <= number.value <= 2040


def _is_date(sentence: Sentence, number: Number) -> bool:
    months = sentence.lexis.months
    if not number.digits:
        return sentence.word(number.end) in months
    if year_at(sentence, number.start) is not None and sentence.tokens[number.start].word.isdigit():
        return True
    return any(sentence.word(place) in months for place in (number.start - 1, number.end)) or (
        sentence.word(number.end) == "." and sentence.word(number.end + 1) in months
    )


def _is_age(sentence: Sentence, number: Number) -> bool:
    """`Hluboki, 44, was`, `(44)`, `aged 44`, `who turned 44`."""
    left, right = sentence.word(number.start - 1), sentence.word(number.end)
    if not 10 <= number.value <= 105:
        return False
    if (left == "," and right in {",", ".", ")", ""}) or (left == "(" and right == ")"):
        return number.digits
    return "age" in sentence.at(number.start - 1) or "elderly" in sentence.at(number.start - 1)


def _qualified(sentence: Sentence, count: Count) -> Count:
    if count.number.lower_bound or count.number.plus:
        return replace(count, qualifier="at_least")
    mark = _qualifier_before(sentence, count.number.start)
    if mark is not None:
        return replace(count, qualifier=_meant(sentence, mark), start=mark.start)
    if any(m.start in (count.number.end, count.end) for m in sentence.found("or_more")):
        return replace(count, qualifier="at_least")
    if any(m.start in (count.number.end, count.end) for m in sentence.found("or_so")) or _is_inverted(sentence, count):
        return replace(count, qualifier="about")
    return count


def _qualifier_before(sentence: Sentence, start: int) -> Mark | None:
    """The qualifier that ends right before the number, or with one or two small words between: `at least another 20`."""
    for skipped in range(3):
        if skipped and not sentence.at(start - skipped) & {"another", "human", "each", "of_them", "be", "about", "function"}:
            return None
        for name in _QUALIFIERS:
            for mark in sentence.marks.get(name, ()):
                if mark.end == start - skipped and not (skipped and _small(sentence, mark, start)):
                    return mark
    return None


def _small(sentence: Sentence, mark: Mark, start: int) -> bool:
    """A single word that is a qualifier only right before its number: за, до, over; `больше на 24` is no `more than 24`."""
    if mark.end - mark.start > 1:
        return False
    return "function" in sentence.at(mark.start) or "function" in sentence.at(start - 1)


def _meant(sentence: Sentence, mark: Mark) -> Qualifier:
    word = sentence.word(mark.start)
    # Ukrainian sentences somebody `до чотирьох років`: to four years, not up to four.
    if mark.tag == "up_to" and word == "до" and sentence.near(mark.start - 3, mark.start, "sentence"):
        return "exact"
    grown = sentence.near(mark.start - 5, mark.start, "grow")
    if mark.end - mark.start == 1 and mark.tag == "up_to" and (grown or word in {"under", "below", "unter"}):
        return "exact"
    # За 20 is `for 20` or `over 20`; only after a verb of growth is it the second.
    if mark.end - mark.start == 1 and mark.tag == "more_than" and word in {"за"}:
        return "more_than" if grown else "exact"
    return next(name for name in _QUALIFIERS if name == mark.tag)


def _is_inverted(sentence: Sentence, count: Count) -> bool:
    """«Человек двадцать»: the noun before the number makes it a guess."""
    if count.unit != "bare" or sentence.lexis.lang not in {"ru", "be", "uk"}:
        return False
    before = count.number.start - 1
    return sentence.word(before) in {"человек", "чалавек", "осіб"} and not any(n.end == before for n in sentence.numbers)


def _share_years(sentence: Sentence, counts: list[Count]) -> list[Count]:
    """`to five, seven and nine years`: the unit that the last number names is that of the bare ones before it."""
    shared: list[Count] = []
    following: Count | None = None
    for count in reversed(counts):
        if following is not None and following.unit == "years" and count.unit == "bare" and following.start - count.end <= 1:
            count = replace(count, unit="years", nouns=following.nouns)
        shared.append(count)
        following = count
    return shared[::-1]
