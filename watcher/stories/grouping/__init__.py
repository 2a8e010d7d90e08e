"""Which story an entry joins: one story per event, whatever the outlet, the language and the script."""

from watcher.stories.grouping.grouper import WINDOW, Grouper, minute_order, place_all
from watcher.stories.grouping.voices import voice_of

__all__ = ["WINDOW", "Grouper", "minute_order", "place_all", "voice_of"]
