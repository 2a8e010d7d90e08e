"""What identifies a chat: a keyed hash to find it by, authenticated encryption to read it back.

Two keys are derived from one secret, which lives outside the database: a copy of the database alone tells no chat id.
Whoever has the secret too can read everything; that is its honest limit.
"""

import base64
import binascii
import hmac
import os
import struct
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from watcher.errors import VaultError
from watcher.records import Address

#: Leads everything sealed, so that another key or cipher can come beside this one.
VERSION = 1
_SECRET_BYTES = 32
_NONCE_BYTES = 12
#: Sealed texts are filled up to a multiple of this: a length is a hint at a language or a command.
_PAD = 256
_ADDRESS = struct.Struct(">q?q")


class Vault:
    """Finds and reads chats with one secret. Its repr shows nothing."""

    __slots__ = ("_cipher", "_index_key", "button_key", "check")

    def __init__(self, secret: str) -> None:
        """secret: as `make_key` gives it. Raises VaultError, without the text, when it is not one."""
        raw = _decode(secret)
        self._index_key = _derive(raw, b"watcher: blind index")
        self._cipher = AESGCM(_derive(raw, b"watcher: seal"))
        #: Signs the buttons of messages; used for nothing else.
        self.button_key = _derive(raw, b"watcher: buttons")
        #: Tells two secrets apart and nothing else; the database remembers it.
        self.check = _derive(raw, b"watcher: key check")[:8].hex()

    def __repr__(self) -> str:
        return "Vault()"

    def blind(self, address: Address) -> bytes:
        """32 bytes, the same for the same address: HMAC-SHA256. A plain hash could be guessed in an hour."""
        return hmac.digest(self._index_key, _pack(address), "sha256")

    def seal(self, plain: bytes, bound_to: bytes) -> bytes:
        """AES-256-GCM under a random nonce: version, nonce, ciphertext and tag.

        bound_to: purpose and row; the same bytes are needed to open it, so a blob moved to another row does not open.
        """
        nonce = os.urandom(_NONCE_BYTES)
        return bytes([VERSION]) + nonce + self._cipher.encrypt(nonce, plain, bound_to)

    def open(self, sealed: bytes, bound_to: bytes) -> bytes:
        """What was sealed. Raises VaultError for another key, another row or a changed byte."""
        if sealed[:1] != bytes([VERSION]):
            raise VaultError("a sealed value has a version that this program does not know; upgrade the watcher")
        nonce, body = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        try:
            return self._cipher.decrypt(nonce, body, bound_to)
        except (InvalidTag, ValueError):
            # From None: the cause would carry nothing an operator can use.
            raise VaultError("a sealed value does not open: it was sealed with another key or was changed") from None

    def seal_address(self, address: Address) -> bytes:
        """Bound to the address's own blind index, which is the row's identity from its first moment."""
        return self.seal(_pack(address), b"address:" + self.blind(address))

    def open_address(self, sealed: bytes, blind: bytes) -> Address:
        """The address of the row with this blind index."""
        chat_id, has_thread, thread_id = _ADDRESS.unpack(self.open(sealed, b"address:" + blind))
        return Address(chat_id, thread_id if has_thread else None)

    def seal_text(self, text: str, bound_to: bytes) -> bytes:
        """As `seal`, filled up so that its length tells little."""
        raw = text.encode()
        return self.seal(struct.pack(">I", len(raw)) + raw + bytes(-(len(raw) + 4) % _PAD), bound_to)

    def open_text(self, sealed: bytes, bound_to: bytes) -> str:
        """What `seal_text` sealed."""
        plain = self.open(sealed, bound_to)
        (length,) = struct.unpack_from(">I", plain)
        return plain[4 : 4 + length].decode()


def make_key() -> str:
    """A new secret: 32 random bytes, in URL-safe base64."""
    return base64.urlsafe_b64encode(os.urandom(_SECRET_BYTES)).decode()


def read_key(path: Path) -> str:
    """The secret in a key file. Raises VaultError when it is missing or others may read it."""
    try:
        mode = path.stat().st_mode
        text = path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        raise VaultError(f"{path}: there is no key file; bring back the one that this database was made with") from None
    except (OSError, UnicodeDecodeError):
        raise VaultError(f"{path}: the key file cannot be read; check its owner and its content") from None
    if os.name == "posix" and mode & 0o077:
        raise VaultError(f"{path}: others may read the key file; run: chmod 600 {path}")
    return text


def write_key(path: Path, secret: str) -> None:
    """Makes the key file, mode 600, on the disk when this returns. Never replaces one: VaultError."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise VaultError(f"{path}: there is a key file already; it was left as it is") from None
    except OSError as error:
        raise VaultError(f"{path}: the key file cannot be made ({error.strerror}); check the folder") from None
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secret + "\n")
        file.flush()
        os.fsync(file.fileno())


def _decode(secret: str) -> bytes:
    try:
        raw = base64.b64decode(secret.strip().encode("ascii"), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raw = b""
    if len(raw) != _SECRET_BYTES:
        raise VaultError("the secret key is not one of ours (44 letters of URL-safe base64); check WATCHER_SECRET_KEY")
    return raw


def _derive(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(secret)


def _pack(address: Address) -> bytes:
    return _ADDRESS.pack(address.chat_id, address.thread_id is not None, address.thread_id or 0)
