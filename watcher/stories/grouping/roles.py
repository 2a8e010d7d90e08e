"""What a report adds to its story: nothing (a copy), its own telling, new numbers or people, or a correction."""

from watcher.records import Role
from watcher.stories.grouping.kinship import Profile
from watcher.stories.grouping.signature import Signature


def role_of(entry: Signature, story: Profile, *, copied: bool) -> Role:
    """The role of an entry that joins a story, judged before it is added. copied: its text repeats a member's.

    A correction outranks a copy: a withdrawn report that is copied is withdrawn twice.
    """
    if "form_correction" in entry.forms:
        return "correction"
    if copied:
        return "copy"
    new_numbers = {count for count in entry.counts if count > 2} - story.counts
    if new_numbers and story.counts and not _about_same(entry, story):
        return "update"
    new_people = {name for name in entry.people if name not in story.features}
    return "update" if new_people and story.people else "report"


def _about_same(entry: Signature, story: Profile) -> bool:
    """The main number is known: a breakdown into women and men is no news of its own."""
    return bool(entry.counts) and max(entry.counts) in story.counts
