"""What makes an entry the same entry: the third part of its unique key, beside the feed and the feed's own id."""

import hashlib
import unicodedata

from watcher.records import Entry


def fingerprint(entry: Entry) -> str:
    """32 hex digits over title, link and summary; equal for texts that differ in case, width or spaces only.

    With it an id that a feed uses twice hides nothing, and an edited title is seen as an edit.
    """
    parts = (entry.title, entry.link, entry.summary)
    text = "\n".join(" ".join(unicodedata.normalize("NFKC", part).casefold().split()) for part in parts)
    return hashlib.sha256(text.encode()).hexdigest()[:32]
