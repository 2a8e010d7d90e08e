"""What is owed becomes words: of the story as it is when it is sent, for the chat that it goes to."""

from tests.app.test_ledger import NOW, place, store
from tests.builders import make_chat, make_owed
from tests.shipped_phrases import shipped
from watcher.app.words import Words
from watcher.records import Address, Delivery, Mention

__all__ = ["store"]


def words(store, **more):
    return Words(store, shipped, countries=frozenset({"BY"}), now=lambda: NOW, **more)


async def composed(words, chat, **owed):
    pages = await words.compose(Delivery(1, make_owed(**owed), chat, Address(7)))
    return "\n".join(page.html for page in pages)


async def test_an_alert_tells_a_follower_who_is_not_among_the_freed(store):
    """The store keeps who said it, and the alert names them; a chat that follows nobody reads the same story."""
    await place(store, "s1", mentions=(Mention("by-vera", "Вера", not_among=True),))
    following = words(store, follows=lambda chat: {"by-vera": "Viera Vierasniova"} if chat.follows else {})
    told = await composed(following, make_chat(follows=frozenset({"by-vera"})))
    assert "Not among those freed: Viera Vierasniova, says" in told
    assert "Viera" not in await composed(following, make_chat())


async def test_a_digest_tells_it_too(store):
    """For chats that chose digests alone."""
    await place(store, "s1", mentions=(Mention("by-vera", "Вера", not_among=True),))
    following = words(store, follows=lambda chat: {"by-vera": "Viera Vierasniova"})
    told = await composed(following, make_chat(), kind="digest", story_id=None, since=NOW.replace(hour=0), due_at=NOW)
    assert "Not among those freed: Viera Vierasniova, says" in told
