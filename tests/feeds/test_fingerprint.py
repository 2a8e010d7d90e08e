"""What makes an entry the same entry."""

from dataclasses import replace

from watcher.feeds.fingerprint import fingerprint
from watcher.records import Entry

ENTRY = Entry("1", "Twenty people freed", "Among them women", "https://n.example/1")


def test_typing_does_not_count_and_words_do():
    """A space more is no new entry; a number more is."""
    assert fingerprint(replace(ENTRY, title="Twenty  people FREED ")) == fingerprint(ENTRY)
    assert fingerprint(replace(ENTRY, title="Thirty people freed")) != fingerprint(ENTRY)
    assert fingerprint(replace(ENTRY, summary="Among them men")) != fingerprint(ENTRY)


def test_dates_and_ids_are_not_part_of_it():
    """Feeds that stamp each fetch with a new date would be new every time."""
    assert fingerprint(replace(ENTRY, entry_id="2")) == fingerprint(ENTRY)


def test_where_one_part_ends_matters():
    """Title and summary are not one text."""
    assert fingerprint(Entry("1", "a", "b c")) != fingerprint(Entry("1", "a b", "c"))
