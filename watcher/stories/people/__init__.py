"""People whom subscribers follow: the curated list, every spelling of their names, and who a report names."""

from watcher.stories.people.known import People, read_people
from watcher.stories.people.matching import find_people
from watcher.stories.people.suggest import Suggestion, suggest

__all__ = ["People", "Suggestion", "find_people", "read_people", "suggest"]
