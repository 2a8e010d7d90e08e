"""Who of the list a report names.

A surname counts with the person's given name or initial beside it, or with the given name elsewhere in the report. Alone
it counts when it is rare, when nobody else of that name is there, or in a row of names with somebody who was recognised.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from watcher.records import Mention, Report
from watcher.stories.people.absent import Place, said_absent
from watcher.stories.people.forms import CROSS, MAN, NOM, OBL, PLURAL, WOMAN
from watcher.stories.people.given import lexicon
from watcher.stories.people.keys import key_of
from watcher.stories.people.known import Known, People, Surname
from watcher.stories.people.reading import Word, capitalised, in_title_case, text_of, words_of

_CONJUNCTIONS = frozenset(key_of(word) for word in "and und et y e i oraz ir bei и і й ды та да либо або".split())
_PATRONYMIC = re.compile(r"(?:ович|евич|авич|ич|овн|евн|авн|евн|ичн|ovich|evich|avich|ovn|evn|avn)[а-яa-z]{0,3}$")
#: What may stand between names in a row besides a conjunction.
_ROW = re.compile(r"\s*[,/–—+&]\s*|\s+$")
_NEAR = re.compile(r"[ \u00a0\u202f\t]+|[.][ \u00a0\u202f]*|[-‐‑]")
#: The worlds in which a namesake is likelier than a prisoner: sport, stage, screen. Stems of keys.
_OTHER_WORLDS = tuple(
    key_of(word)
    for word in (
        "футбол хокке хокей теннис тэніс теніс вратар голкипер брамнік нападающ защитник тренер спортсмен спартсмен "
        "чемпион чэмпіён актер актёр акцёр актрис актрыс певица певец співак спявач матч турнир олимпи алімпі бегун "
        "лыжни биатлон біятлон баскетбол волейбол гандбол борец дзюдо боксер "
        "footbal hockey tennis goalkeeper goalie striker midfielder coach athlete champion actor actress singer "
        "match tournament olympi biathlon basketball volleyball judo boxer piłkar hokeis tenisist bramkarz trener "
        "aktor aktork piosenkar mecz turniej fußball tormann torwart schauspieler sängerin trainer"
    ).split()
)


class Beside(Enum):
    """What stands beside a surname."""

    OWN = "their given name or initial"
    OTHER = "somebody else's given name or initial"
    NOTHING = "neither"


@dataclass(slots=True)
class Hit:
    """One place where one person's surname stands."""

    surname: Surname
    #: Words of the whole name, given name included; `last` is part of it.
    first: int
    last: int
    beside: Beside = Beside.NOTHING


def find_people(people: People, report: Report) -> tuple[Mention, ...]:
    """The followed people that the report names, in the order in which it first names them; each once.

    The spelling is as printed, with the given name where that stands beside the surname. Relatives and namesakes are
    nobody; a name that could be two followed people's is nobody's.
    """
    text = text_of(report)
    index = people.surnames
    # Most reports end here: no word of theirs is anybody's surname.
    if not any(key_of(word) in index for word in capitalised(text)):
        return ()
    return _Reading(people, text).mentions()


class _Reading:
    """One report while it is read."""

    def __init__(self, people: People, text: str) -> None:
        self.people = people
        self.text = text
        self.words = words_of(text)
        self.title_case = in_title_case(text)

    def mentions(self) -> tuple[Mention, ...]:
        hits = [hit for place in range(len(self.words)) for hit in self._hits(place)]
        for hit in hits:
            self._look_beside(hit)
        self._give_way(hits)
        named = self._named(hits)
        order = sorted({hit.surname.who for hit in named}, key=lambda who: _first(named, who))
        places = [Place(*self._span(hit), str(hit.surname.who)) for hit in named]
        absent = said_absent(self.text, places)
        return tuple(self._mention(who, named, absent=str(who) in absent) for who in order)

    def _mention(self, who: int, named: list[Hit], *, absent: bool) -> Mention:
        own = [hit for hit in named if hit.surname.who == who]
        best = next((hit for hit in own if hit.beside is Beside.OWN), own[0])
        start, end = self._span(best)
        return Mention(self.people.known[who].person.person_id, self.text[start:end], not_among=absent)

    def _span(self, hit: Hit) -> tuple[int, int]:
        return self.words[hit.first].start, self.words[hit.last].end

    # Where surnames stand.

    def _hits(self, place: int) -> Iterator[Hit]:
        word = self.words[place]
        if not word.capital:
            return
        for surname in self.people.surnames.get(word.key, ()):
            last = self._end_of(place, surname.rest)
            if last is not None and not self._joined(place, last):
                yield Hit(surname, place, last)

    def _end_of(self, place: int, rest: tuple[frozenset[str], ...]) -> int | None:
        for part in rest:
            place += 1
            if place >= len(self.words) or self.words[place].key not in part or "\n" in self.words[place].gap:
                return None
        return place

    def _joined(self, first: int, last: int) -> bool:
        """Is it half of another double name: Мороз-Иванова?"""
        before = first > 0 and self.words[first].gap in {"-", "‐", "‑"} and self.words[first - 1].capital
        following = self._word(last + 1)
        return before or (following is not None and following.gap in {"-", "‐", "‑"} and following.capital)

    def _word(self, place: int) -> Word | None:
        return self.words[place] if 0 <= place < len(self.words) else None

    # What stands beside them.

    def _look_beside(self, hit: Hit) -> None:
        known = self.people.known[hit.surname.who]
        first, last = hit.first, hit.last
        hit.beside, hit.first = self._before(known, hit.surname.flags, first)
        if hit.beside is Beside.NOTHING:
            hit.beside, hit.last = self._after(known, hit.surname.flags, last)

    def _before(self, known: Known, flags: int, place: int) -> tuple[Beside, int]:
        before = self._word(place - 1)
        if before is None or not before.capital or not _NEAR.fullmatch(self.words[place].gap):
            return Beside.NOTHING, place
        if self._is_initial(place - 1):
            return self._initials_before(known, place)
        if known.bears(before.key):
            return Beside.OWN, place - 1
        if self._own_one_further(known, place):
            return Beside.OWN, place - 2
        if self._shared(known, place):
            return Beside.OWN, place
        if known.may_bear(before.key) or not self._is_others_given(before.key, flags, cases=NOM | OBL):
            return Beside.NOTHING, place
        return Beside.OTHER, place

    def _is_initial(self, place: int) -> bool:
        word = self._word(place)
        return word is not None and word.end - word.start == 1 and word.capital

    def _initials_before(self, known: Known, place: int) -> tuple[Beside, int]:
        first = place - 1
        # A. L. Surname: the first of the row is the given name's.
        if self._is_initial(first - 1) and self.words[first].gap.strip() == ".":
            first -= 1
        if self.words[first + 1].gap[:1] != ".":
            return Beside.NOTHING, place
        own = self.text[self.words[first].start].lower() in known.initials
        return (Beside.OWN, first) if own else (Beside.OTHER, place)

    def _own_one_further(self, known: Known, place: int) -> bool:
        """Given name, patronymic or middle name, surname."""
        given = self._word(place - 2)
        return (
            given is not None
            and given.capital
            and known.bears(given.key)
            and bool(_NEAR.fullmatch(self.words[place - 1].gap))
        )

    def _shared(self, known: Known, place: int) -> bool:
        """Own given name, conjunction, another's given name, surname: Віктар і Эдуард Бабарыкі."""
        conjunction, given = self._word(place - 2), self._word(place - 3)
        if conjunction is None:
            return False
        if "," in self.words[place - 1].gap:
            return conjunction.capital and known.bears(conjunction.key)
        return conjunction.key in _CONJUNCTIONS and given is not None and given.capital and known.bears(given.key)

    def _is_others_given(self, key: str, flags: int, *, cases: int) -> bool:
        given = lexicon().get(key)
        if given is None:
            return False
        return bool(given.flags & flags & (MAN | WOMAN)) and bool(given.flags & cases)

    def _after(self, known: Known, flags: int, place: int) -> tuple[Beside, int]:
        after = self._word(place + 1)
        if after is None or not after.capital or not _NEAR.fullmatch(after.gap) or "." in after.gap:
            return Beside.NOTHING, place
        if self._is_initial(place + 1):
            own = self.text[after.start].lower() in known.initials
            ended = self.text[after.end : after.end + 1] == "."
            return (
                (Beside.OWN if own else Beside.OTHER, place + 1 if own else place) if ended else (Beside.NOTHING, place)
            )
        if known.bears(after.key):
            return Beside.OWN, place + 1
        if known.may_bear(after.key) or self.title_case:
            return Beside.NOTHING, place
        further = self._word(place + 2)
        # "The wife of X, Maria Y": the given name belongs to what follows it.
        belongs = further is not None and further.capital and further.gap == " " and not _PATRONYMIC.search(further.key)
        other = not belongs and self._is_others_given(after.key, flags, cases=flags & (NOM | OBL))
        return (Beside.OTHER if other else Beside.NOTHING), place

    def _give_way(self, hits: list[Hit]) -> None:
        """Where one of two bearers of a surname is named in full, the other is not meant."""
        for hit in hits:
            rivals = [other for other in hits if other is not hit and other.last == hit.last or _inside(hit, other)]
            if hit.beside is Beside.NOTHING and any(rival.beside is Beside.OWN for rival in rivals):
                hit.beside = Beside.OTHER

    # Whom they name.

    def _named(self, hits: list[Hit]) -> list[Hit]:
        named = [hit for hit in hits if self._is_named(hit, hits)]
        grown = True
        while grown:
            waiting = [hit for hit in hits if hit not in named and hit.beside is Beside.NOTHING]
            more = [hit for hit in waiting if any(self._in_a_row(hit, sure) for sure in named)]
            more = [hit for hit in more if self._undisputed(hit, hits)]
            named += more
            grown = bool(more)
        return named

    def _is_named(self, hit: Hit, hits: list[Hit]) -> bool:
        known = self.people.known[hit.surname.who]
        if hit.beside is not Beside.NOTHING:
            return hit.beside is Beside.OWN
        if hit.surname.flags & CROSS and not hit.surname.flags & NOM:
            return False
        if self._given_elsewhere(known, hit):
            return True
        if hit.surname.flags & PLURAL:
            return self._couple(hit, hits)
        enough = hit.surname.whole or known.alone
        return enough and self._undisputed(hit, hits) and not self._in_another_world()

    def _given_elsewhere(self, known: Known, hit: Hit) -> bool:
        return any(
            word.capital and known.bears(word.key) and not self._belongs_further(place)
            for place, word in enumerate(self.words)
            if not hit.first <= place <= hit.last
        )

    def _belongs_further(self, place: int) -> bool:
        """Is the given name followed by a surname of its own?"""
        following = self._word(place + 1)
        return not self.title_case and following is not None and following.capital and following.gap in {" ", "\u00a0"}

    def _couple(self, hit: Hit, hits: list[Hit]) -> bool:
        who = {other.surname.who for other in hits if other.last == hit.last and other.surname.flags & PLURAL}
        return len(who) > 1 and all(self.people.known[other].alone for other in who)

    def _undisputed(self, hit: Hit, hits: list[Hit]) -> bool:
        """No other bearer of the surname: neither one of the list at this place nor a namesake in the report."""
        if hit.surname.flags & (PLURAL | CROSS):
            return False
        for other in hits:
            if other.surname.who != hit.surname.who:
                if other.last == hit.last:
                    return False
            elif other.beside is Beside.OTHER:
                return False
        return True

    def _in_a_row(self, hit: Hit, sure: Hit) -> bool:
        """Do only a comma or a conjunction part the two names?"""
        left, right = sorted((hit, sure), key=lambda one: one.first)
        if right.first == left.last + 1:
            return bool(_ROW.fullmatch(self.words[right.first].gap)) and self.words[right.first].gap.strip() != ""
        between = self._word(left.last + 1)
        if right.first != left.last + 2 or between is None or between.key not in _CONJUNCTIONS:
            return False
        return "\n" not in between.gap and "\n" not in self.words[right.first].gap

    def _in_another_world(self) -> bool:
        return any(word.key.startswith(_OTHER_WORLDS) for word in self.words)


def _inside(hit: Hit, other: Hit) -> bool:
    """Is the surname a part of a longer one of the list?"""
    return other.first <= hit.first and hit.last < other.last and bool(other.surname.rest)


def _first(named: list[Hit], who: int) -> int:
    return min(hit.first for hit in named if hit.surname.who == who)
