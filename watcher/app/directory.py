"""The people whom chats can follow, by whatever name they are typed."""

from collections.abc import Callable, Collection

from watcher.alerts.naming import name_in, names_in
from watcher.records import Chat
from watcher.stories.people import People
from watcher.stories.people.typed import meant_by


class Directory:
    """The curated list. `people` is asked anew each time, so that a reload takes effect."""

    def __init__(self, people: Callable[[], People]) -> None:
        self._people = people

    def find(self, typed: str) -> tuple[str, ...]:
        """Ids of those who bear exactly this name, in the list's order; private people are nobody."""
        return tuple(person.person_id for person in meant_by(self._people(), typed).people)

    def near(self, typed: str) -> tuple[str, ...]:
        """Ids of a few who may be meant by a name that nobody bears, the nearest first."""
        return tuple(person.person_id for person in meant_by(self._people(), typed).near)

    def names(self, person_ids: Collection[str], lang: str) -> dict[str, str]:
        """Names as the reader writes them, by name; who has left the list or became private has the id for a name."""
        known = names_in(self._people().persons.values(), person_ids, lang)
        named = {person_id: known.get(person_id, person_id) for person_id in person_ids}
        return dict(sorted(named.items(), key=lambda pair: pair[1].casefold()))

    def example(self, lang: str) -> str:
        """A name that can be followed, for a menu's text; "" for an empty list."""
        first = next((known.person for known in self._people().known if not known.person.private), None)
        return name_in(first, lang) if first else ""

    def followed_by(self, chat: Chat) -> dict[str, str]:
        """Whom an alert to this chat may name."""
        return names_in(self._people().persons.values(), chat.follows, chat.lang)
