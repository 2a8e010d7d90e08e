"""Numbers in news: how many were pardoned, released, detained, are held; who says so, and whether it was checked."""

from watcher.stories.facts.extract import extract_facts

__all__ = ["extract_facts"]
