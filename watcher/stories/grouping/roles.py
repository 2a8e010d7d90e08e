"""What a report adds to its story: nothing (a copy), its own telling, new numbers or people, or a correction."""

from watcher.records import Role
from watcher.stories.grouping.profile import Profile
from watcher.stories.grouping.rounds import GROWING, LARGE, about
from watcher.stories.grouping.signature import Signature


def role_of(entry: Signature, story: Profile, *, copied: bool) -> Role:
    """The role of an entry that joins a story, judged before it is added. copied: its text repeats a member's.

    A correction outranks a copy: a withdrawn report that is copied is withdrawn twice.
    """
    if "form_correction" in entry.forms:
        return "correction"
    if copied:
        return "copy"
    if _new_numbers(entry, story):
        return "update"
    if any(feature[0] == "N" and feature in story.features for feature in entry.features):
        # One given name in common: the same person, spelled otherwise.
        return "report"
    new_people = {name for name in entry.people if name not in story.features}
    return "update" if new_people and (story.people or "turn_partial" in entry.turns) else "report"


def _new_numbers(entry: Signature, story: Profile) -> bool:
    """Whether the title changes the number, or a summary makes it grow; not a breakdown into women and men."""
    known = max(story.counts, default=0)
    highest = max(entry.counts, default=0)
    if known < 2 or (highest >= LARGE and about(highest, known)):
        return False
    if highest > known and (entry.kinds & GROWING or "turn_grown" in entry.turns):
        return True
    if known == 2:
        return False
    fresh = {count for count in entry.title_counts if count > 2} - story.counts
    return bool(fresh) and max(entry.title_counts) not in story.counts
