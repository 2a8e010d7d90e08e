"""Who of the list a report names.

A surname counts with the person's given name or initial beside it, or with the given name elsewhere in the report.
Alone it counts when it is rare and nobody else of that name is there, or in a row with somebody who was recognised.
"""

from collections.abc import Iterator

from watcher.records import Mention, Report
from watcher.stories.people.absent import Place, said_absent
from watcher.stories.people.forms import CROSS, NOM, PLURAL, WOMAN
from watcher.stories.people.keys import key_of, slip_of
from watcher.stories.people.known import Known, People
from watcher.stories.people.neighbours import Beside, Hit, Neighbours
from watcher.stories.people.reading import capitalised, text_of
from watcher.stories.people.worlds import of_another_world


def find_people(people: People, report: Report) -> tuple[Mention, ...]:
    """The followed people that the report names, in the order in which it first names them; each once.

    The spelling is as printed, with the given name where that stands beside the surname. Relatives and namesakes are
    nobody; a name that could be two people's is nobody's. Private people are found as well: see People.private.
    """
    text = text_of(report)
    # Most reports end here: no word of theirs is anybody's surname.
    if not any(_is_surname(people, key_of(word)) for word in capitalised(text)):
        return ()
    return _Reading(people, text, report.lang).mentions()


def _is_surname(people: People, key: str) -> bool:
    return key in people.surnames or slip_of(key) in people.surnames


class _Reading:
    """One report while it is read."""

    def __init__(self, people: People, text: str, lang: str | None) -> None:
        self.people = people
        self.beside = Neighbours(text, lang)
        self.words = self.beside.words
        self.elsewhere = of_another_world(self.words)

    def mentions(self) -> tuple[Mention, ...]:
        hits = [hit for place in range(len(self.words)) for hit in self._hits(place)]
        for hit in hits:
            self.beside.look(hit, self._known(hit))
        _give_way(hits)
        named = self._named(hits)
        order = dict.fromkeys(hit.surname.who for hit in sorted(named, key=lambda hit: hit.first))
        places = [Place(*self._span(hit), hit.surname.who) for hit in named]
        absent = said_absent(self.beside.text, places)
        return tuple(self._mention(who, named, absent=who in absent) for who in order)

    def _mention(self, who: int, named: list[Hit], *, absent: bool) -> Mention:
        own = sorted((hit for hit in named if hit.surname.who == who), key=lambda hit: hit.first)
        fullest = next((hit for hit in own if hit.beside is Beside.OWN), own[0])
        start, end = self._span(fullest)
        return Mention(self.people.known[who].person.person_id, self.beside.text[start:end], not_among=absent)

    def _span(self, hit: Hit) -> tuple[int, int]:
        return self.words[hit.first].start, self.words[hit.last].end

    def _known(self, hit: Hit) -> Known:
        return self.people.known[hit.surname.who]

    def _hits(self, place: int) -> Iterator[Hit]:
        word = self.words[place]
        if not word.capital:
            return
        surnames = self.people.surnames
        for surname in surnames.get(word.key) or surnames.get(slip_of(word.key), ()):
            last = self.beside.end_of(place, surname.rest)
            if last is not None and not self.beside.is_half(place, last):
                hit = Hit(surname, place, last)
                if not self.beside.is_of_another_generation(hit):
                    yield hit

    def _named(self, hits: list[Hit]) -> list[Hit]:
        named = [hit for hit in hits if self._is_named(hit, hits)]
        # A row of names carries on through one that is nobody's: X, Y (two of the list bear it), Z.
        row = list(named)
        for _ in hits:
            joined = [hit for hit in hits if hit not in row and any(self.beside.in_a_row(hit, one) for one in row)]
            if not joined:
                break
            row += joined
            named += [hit for hit in joined if hit.beside is Beside.NOTHING and _undisputed(hit, hits)]
        return named

    def _is_named(self, hit: Hit, hits: list[Hit]) -> bool:
        # A teacher or a goalkeeper may bear a frequent name in full.
        if self.elsewhere and not (hit.surname.alone and hit.beside is Beside.OWN):
            return False
        if hit.beside is not Beside.NOTHING:
            return hit.beside is Beside.OWN
        if hit.surname.flags & CROSS or self.beside.names_a_place(hit):
            return False
        if self._given_elsewhere(hit):
            return True
        if hit.surname.flags & PLURAL:
            return _couple(hit, hits)
        return hit.surname.alone and _undisputed(hit, hits) and not self._is_her(hit)

    def _is_her(self, hit: Hit) -> bool:
        """Гусакова сказала: his genitive is her nominative, and the verb says whose name it is."""
        following = self.beside.at(hit.last + 1)
        his_case = hit.surname.flags & WOMAN and not hit.surname.flags & NOM
        return (
            bool(his_case)
            and self.words[hit.last].key.endswith(("ова", "ева", "ава", "ина"))
            and following is not None
            and following.key.endswith(("ла", "лас", "лася"))
        )

    def _given_elsewhere(self, hit: Hit) -> bool:
        known = self._known(hit)
        return any(
            word.capital and known.bears(word.key) and not self.beside.belongs_further(place)
            for place, word in enumerate(self.words)
            if not hit.first <= place <= hit.last
        )


def _give_way(hits: list[Hit]) -> None:
    """Where one of two bearers of a surname is named in full, or a longer surname stands, the other is not meant."""
    for hit in hits:
        if hit.beside is Beside.NOTHING and any(_outdone(hit, other) for other in hits):
            hit.beside = Beside.OTHER


def _outdone(hit: Hit, other: Hit) -> bool:
    same_place = other.surname.who != hit.surname.who and other.first <= hit.first <= hit.last <= other.last
    return same_place and (other.beside is Beside.OWN or bool(other.surname.rest))


def _couple(hit: Hit, hits: list[Hit]) -> bool:
    """Тихановские: husband and wife are both followed, and the name is theirs alone."""
    both = [other for other in hits if other.last == hit.last and other.surname.flags & PLURAL]
    return len({other.surname.who for other in both}) > 1 and all(other.surname.alone for other in both)


def _undisputed(hit: Hit, hits: list[Hit]) -> bool:
    """No other bearer of the surname: neither one of the list at this place nor a namesake in the report."""
    if hit.surname.flags & (PLURAL | CROSS):
        return False
    for other in hits:
        if other.surname.flags & CROSS:
            continue
        namesake = other.surname.who == hit.surname.who and other.beside is Beside.OTHER
        if namesake or (other.surname.who != hit.surname.who and other.last == hit.last):
            return False
    return True
