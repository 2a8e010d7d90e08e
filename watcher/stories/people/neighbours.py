"""What stands beside a surname: the person's own given name, a namesake's, or neither."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from watcher.stories.people.forms import MAN, NOM, OBL, WOMAN
from watcher.stories.people.given import lexicon
from watcher.stories.people.keys import key_of
from watcher.stories.people.known import Known, Surname
from watcher.stories.people.reading import Word, in_title_case, words_of

_PATRONYMIC = re.compile(r"(?:ович|евич|авич|ич|овн|евн|авн|ичн|ovich|evich|avich|ovn|evn|avn)[а-яa-z]{0,3}$")
#: What may part the words of one name.
_WITHIN = re.compile(r"[ \u00a0\u202f\t]+|[.][ \u00a0\u202f]*|[-‐‑]")
_CONJUNCTIONS = ("and", "und", "et", "y", "e", "oraz", "ir", "i", "ды", "й", "та", "да", "или", "або", "либо", "и")
#: A man's genitive that is a woman's nominative too.
_POSSESSIVES = ("ова", "ева", "ава", "ина", "ova", "eva", "ava", "ina")
_HYPHENS = frozenset("-‐‑")
#: Initials of two letters: Yu. Bondar, Dz. Navitski.
_TWO_LETTERS = frozenset(("yu", "ya", "ye", "yo", "ju", "ja", "je", "dz", "zh", "sh", "ch", "kh", "ts"))
#: Villages, streets, ships and stadiums bear surnames that are seldom those of the living. Keys begin with these stems.
_NAMED_AFTER = (
    "деревн дзярэўн вёск вёсц хутор аграгарад агрогород село селе village wieś wsi kaimas kaime dorf "
    "улиц вулиц вуліц переулк завулк провулк проспект праспект площад плошч площ сквер набережн бульвар станци станцы "
    "теплоход ледокол стадион стадыён стадіон ulic ulicy alej plac rondo street avenue square straße strasse platz "
    "gatvė gatvėj gatvės aikšt rue avenida calle plaza"
)
#: Behind a surname: another generation, that is, another person. Keys begin with these stems.
_ELDERS = "старш старэйш молодш малодш младш senior starszy starszego starszemu junior älter jünger vyresn jaunesn"
_LATIN_ELDERS = "senior junior"
#: What may part two names in a row.
_ROW = re.compile(r"\s*[,/–—+&]\s*")


@cache
def _keys(stems: str) -> tuple[str, ...]:
    return tuple(key_of(stem) for stem in stems.split())


@cache
def conjunctions() -> frozenset[str]:
    """The keys of the words that join two names."""
    return frozenset(key_of(word) for word in _CONJUNCTIONS)


class Beside(Enum):
    """What stands beside a surname."""

    OWN = "their given name or initial"
    OTHER = "somebody else's given name or initial"
    NOTHING = "neither"


@dataclass(slots=True)
class Hit:
    """One place where one person's surname stands."""

    surname: Surname
    #: The words of the whole name, given name included once it is found; `last` is part of it.
    first: int
    last: int
    beside: Beside = Beside.NOTHING


class Neighbours:
    """A text's words, asked about the places around a surname."""

    def __init__(self, text: str, lang: str | None) -> None:
        self.text = text
        #: German writes compounds with a hyphen: der Kolesnikowa-Prozess.
        self.compounds = lang == "de"
        self.words = words_of(text)
        self.title_case = in_title_case(text)

    def at(self, place: int) -> Word | None:
        """The word at a place; None outside the text."""
        return self.words[place] if 0 <= place < len(self.words) else None

    def end_of(self, place: int, rest: tuple[frozenset[str], ...]) -> int | None:
        """The last word of a surname with further parts that begins at the place; None when they do not follow."""
        for part in rest:
            place += 1
            word = self.at(place)
            if word is None or word.key not in part or not _WITHIN.fullmatch(word.gap):
                return None
        return place

    def is_half(self, first: int, last: int) -> bool:
        """Is the surname half of another double name: Мороз-Иванова?"""
        before, following = self.at(first - 1), self.at(last + 1)
        return (before is not None and before.capital and self.words[first].gap in _HYPHENS) or (
            following is not None and following.capital and following.gap in _HYPHENS and not self.compounds
        )

    def is_of_another_generation(self, hit: Hit) -> bool:
        """Кара-Мурза-старший: a father, who bears the name too."""
        following = self.at(hit.last + 1)
        if following is None:
            return False
        # Without the hyphen it may be somebody's elder son.
        return following.key.startswith(_keys(_ELDERS if following.gap in _HYPHENS else _LATIN_ELDERS))

    def names_a_place(self, hit: Hit) -> bool:
        """Does a bare surname name a street or a stadium: на улице Статкевича, Statkevich Street?"""
        around = (self.at(hit.first - 1), self.at(hit.last + 1))
        return any(word is not None and word.key.startswith(_keys(_NAMED_AFTER)) for word in around)

    def look(self, hit: Hit, known: Known) -> None:
        """Finds what stands beside the surname, and widens the hit by the person's own given name."""
        hit.beside, hit.first = self._before(known, hit.surname.flags, hit.first)
        if hit.beside is Beside.NOTHING:
            hit.beside, hit.last = self._after(known, hit.surname.flags, hit.last)

    def in_a_row(self, one: Hit, other: Hit) -> bool:
        """Do only a comma or a conjunction part the two names?"""
        left, right = sorted((one, other), key=lambda hit: hit.first)
        between = self.words[left.last + 1 : right.first]
        gap = self.words[right.first].gap
        if not between:
            return right.first == left.last + 1 and bool(_ROW.fullmatch(gap)) and "\n" not in gap
        return len(between) == 1 and between[0].key in conjunctions() and between[0].gap.strip(",") == gap == " "

    def belongs_further(self, place: int) -> bool:
        """Is the given name at the place followed by a surname of its own?"""
        following = self.at(place + 1)
        return not self.title_case and following is not None and following.capital and following.gap in {" ", "\u00a0"}

    def _before(self, known: Known, flags: int, place: int) -> tuple[Beside, int]:
        before = self.at(place - 1)
        if before is None or not before.capital or not _WITHIN.fullmatch(self.words[place].gap):
            return Beside.NOTHING, place
        if self._is_initial(place - 1):
            return self._initials_before(known, place)
        if known.bears(before.key):
            return Beside.OWN, place - 1
        if self._shared(known, place):
            return Beside.OWN, place
        further = self._one_further(known, flags, place)
        if further[0] is Beside.OWN or known.may_bear(before.key):
            return further
        other = _is_given(before.key, flags, _cases(self.words[place].key, flags))
        return (Beside.OTHER, place) if other else further

    def _one_further(self, known: Known, flags: int, place: int) -> tuple[Beside, int]:
        """Given name, then a patronymic, a middle name or a middle initial, then the surname."""
        given, middle = self.at(place - 2), self.words[place - 1]
        if given is None or not given.capital or not _WITHIN.fullmatch(middle.gap):
            return Beside.NOTHING, place
        if known.bears(given.key):
            return Beside.OWN, place - 2
        other = _PATRONYMIC.search(middle.key) and _is_given(given.key, flags, NOM | OBL)
        return (Beside.OTHER if other else Beside.NOTHING), place

    def _is_initial(self, place: int) -> bool:
        word = self.at(place)
        if word is None or not word.capital:
            return False
        letters = self.text[word.start : word.end].lower()
        return len(letters) == 1 or letters in _TWO_LETTERS

    def _initials_before(self, known: Known, place: int) -> tuple[Beside, int]:
        if self.words[place].gap[:1] != ".":
            return Beside.NOTHING, place
        first = place - 1
        before = self.at(first - 1)
        # Ihar M. Surname: the middle initial says nothing.
        if before is not None and before.capital and before.end - before.start > 1 and self.words[first].gap == " ":
            if known.bears(before.key):
                return Beside.OWN, first - 1
            if _is_given(before.key, MAN | WOMAN, NOM | OBL):
                return Beside.OTHER, place
        # A. L. Surname: the first of the row is the given name's.
        if self._is_initial(first - 1) and self.words[first].gap.strip() == ".":
            first -= 1
        own = key_of(self.text[self.words[first].start]) in known.initials
        return (Beside.OWN, first) if own else (Beside.OTHER, place)

    def _shared(self, known: Known, place: int) -> bool:
        """Own given name, conjunction, another's given name, surname: Віктар і Эдуард Бабарыкі."""
        conjunction, given = self.at(place - 2), self.at(place - 3)
        if conjunction is None or not _is_given(self.words[place - 1].key, MAN | WOMAN, NOM | OBL):
            return False
        if "," in self.words[place - 1].gap:
            return conjunction.capital and known.bears(conjunction.key)
        return conjunction.key in conjunctions() and given is not None and given.capital and known.bears(given.key)

    def _after(self, known: Known, flags: int, place: int) -> tuple[Beside, int]:
        after = self.at(place + 1)
        if after is None or not after.capital or not _WITHIN.fullmatch(after.gap) or "." in after.gap:
            return Beside.NOTHING, place
        if self._is_initial(place + 1):
            if self.text[after.end : after.end + 1] != ".":
                return Beside.NOTHING, place
            own = key_of(self.text[after.start]) in known.initials
            return (Beside.OWN, place + 1) if own else (Beside.OTHER, place)
        if known.bears(after.key):
            return (Beside.NOTHING, place) if self._begins_another(place + 1) else (Beside.OWN, place + 1)
        if known.may_bear(after.key) or self.title_case or self._begins_another(place + 1):
            return Beside.NOTHING, place
        return (Beside.OTHER if _is_given(after.key, flags, flags & (NOM | OBL)) else Beside.NOTHING), place

    def _begins_another(self, place: int) -> bool:
        """The wife of X, Maria Y: does the given name belong to a surname that follows it?"""
        further = self.at(place + 1)
        return (
            not self.title_case
            and further is not None
            and further.capital
            and further.gap == " "
            and not _PATRONYMIC.search(further.key)
        )


def _cases(key: str, flags: int) -> int:
    """The cases that a given name beside the surname can have: Слава Статкевичу is no name, Алина Гусакова is one."""
    return NOM | OBL if key.endswith(_POSSESSIVES) else flags & (NOM | OBL)


def _is_given(key: str, flags: int, cases: int) -> bool:
    """Is the word a known given name of a gender and case that the surname's form can have?"""
    given = lexicon().get(key)
    return given is not None and bool(given.flags & flags & (MAN | WOMAN)) and bool(given.flags & cases)
