"""Buttons' callbacks: an action and a proof that this bot made it for this chat. Clients send callbacks, so that they
may send any.
"""

import base64
import hashlib
import hmac

from watcher.records import Address

#: Telegram's limit (InlineKeyboardButton.callback_data).
CALLBACK_BYTES = 64
#: 80 bits: beyond guessing by presses, and short enough for the longest action.
_PROOF_BYTES = 10
_PROOF_LETTERS = 14
_BETWEEN = "~"


class Seal:
    """Signs and checks. Actions say what shall be (`topics +pardon`), never `toggle`: twice is as once."""

    def __init__(self, key: bytes) -> None:
        """key: secret, the same after a restart, used for nothing else."""
        self._key = key

    def __repr__(self) -> str:
        return "Seal(…)"

    def sign(self, address: Address, action: str) -> str:
        """The callback for a button in this chat. Raises ValueError for an action that leaves no room for the proof."""
        callback = f"{action}{_BETWEEN}{self._proof(address, action)}"
        if len(callback.encode()) > CALLBACK_BYTES:
            raise ValueError(f"the action '{action}' is too long for a button; shorten it")
        return callback

    def open(self, address: Address, callback: str) -> str | None:
        """The action, or None when this chat's proof is not in it."""
        action, found, proof = callback.rpartition(_BETWEEN)
        right = hmac.compare_digest(_bytes(proof), _bytes(self._proof(address, action)))
        return action if found and right else None

    def _proof(self, address: Address, action: str) -> str:
        # The thread is left out: Telegram does not name it with every press.
        message = f"{address.chat_id}\0{action}"
        digest = hmac.new(self._key, _bytes(message), hashlib.sha256).digest()[:_PROOF_BYTES]
        return base64.urlsafe_b64encode(digest).decode()[:_PROOF_LETTERS]


def _bytes(text: str) -> bytes:
    # JSON may hold halves of letters, which have no UTF-8.
    return text.encode("utf-8", "surrogatepass")
