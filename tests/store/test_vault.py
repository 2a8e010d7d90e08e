"""What identifies a chat."""

import base64
import stat
from pathlib import Path

import pytest

from watcher.errors import VaultError
from watcher.records import Address
from watcher.store.vault import Vault, make_key, read_key, write_key

ADDRESSES = [Address(1), Address(-1001234567890), Address(-1001234567890, 7), Address(2**52), Address(5, 0)]


@pytest.mark.parametrize("address", ADDRESSES, ids=["small", "supergroup", "topic", "largest", "topic zero"])
def test_an_address_comes_back(vault: Vault, address: Address):
    """A chat that cannot be read back hears nothing for ever."""
    assert vault.open_address(vault.seal_address(address), vault.blind(address)) == address


def test_the_blind_index_finds_one_address_and_no_other(vault: Vault):
    """A topic of a group is another chat than the group, and topic 0 another than no topic."""
    assert len({vault.blind(address) for address in [*ADDRESSES, Address(5)]}) == len(ADDRESSES) + 1
    assert vault.blind(Address(1)) == vault.blind(Address(1))
    assert len(vault.blind(Address(1))) == 32


def test_the_same_address_never_looks_the_same(vault: Vault):
    """Equal ciphertexts would tell which rows, or which backups, hold the same chat."""
    assert vault.seal_address(Address(1)) != vault.seal_address(Address(1))
    assert {len(vault.seal_address(address)) for address in ADDRESSES} == {1 + 12 + 17 + 16}


def test_a_sealed_address_opens_in_its_own_row_only(vault: Vault):
    """Somebody who can write the table must not be able to redirect alerts by swapping cells."""
    sealed = vault.seal_address(Address(1))
    with pytest.raises(VaultError, match="does not open"):
        vault.open_address(sealed, vault.blind(Address(2)))


def test_a_changed_byte_is_noticed(vault: Vault):
    """Encryption alone would give another chat's id; authentication gives an error."""
    sealed = bytearray(vault.seal_address(Address(1)))
    sealed[20] ^= 1
    with pytest.raises(VaultError, match="does not open"):
        vault.open_address(bytes(sealed), vault.blind(Address(1)))


def test_an_unknown_version_says_so(vault: Vault):
    """A rotated key leaves a new first byte, which an old program must not take for damage."""
    with pytest.raises(VaultError, match="upgrade"):
        vault.open(b"\x09" + vault.seal(b"x", b"row")[1:], b"row")


def test_texts_of_many_lengths_look_alike(vault: Vault):
    """The length of a command or of a language's text is a hint."""
    sizes = {len(vault.seal_text("ж" * length, b"row")) for length in range(126)}
    assert len(sizes) == 1
    assert vault.open_text(vault.seal_text("жаба" * 300, b"row"), b"row") == "жаба" * 300


def test_nothing_of_a_key_or_an_address_is_printed(vault: Vault):
    """Logs and tracebacks print reprs."""
    secret = make_key()
    assert repr(Vault(secret)) == "Vault()"
    assert "123456" not in repr(Address(123456, 7))
    with pytest.raises(VaultError) as raised:
        Vault(secret[:-4])
    assert secret[:10] not in str(raised.value)


@pytest.mark.parametrize("text", ["", "short", base64.urlsafe_b64encode(bytes(31)).decode(), "ж" * 44, "!" * 44])
def test_what_is_no_key_is_refused(text: str):
    """A mistyped key must not quietly become another key."""
    with pytest.raises(VaultError, match="WATCHER_SECRET_KEY"):
        Vault(text)


def test_a_key_file_is_for_its_owner_alone(tmp_path: Path):
    """Whoever reads it and the database reads every subscriber."""
    path, secret = tmp_path / "secret.key", make_key()
    write_key(path, secret)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_key(path) == secret
    path.chmod(0o640)
    with pytest.raises(VaultError, match="chmod 600"):
        read_key(path)


def test_a_key_file_is_never_replaced(tmp_path: Path):
    """The old one may be the only way to read the database."""
    path = tmp_path / "secret.key"
    write_key(path, make_key())
    with pytest.raises(VaultError, match="left as it is"):
        write_key(path, make_key())


@pytest.mark.parametrize("make", [lambda path: None, lambda path: path.mkdir()], ids=["missing", "folder"])
def test_a_key_file_that_cannot_be_read_is_one_clear_line(tmp_path: Path, make: object):
    """Making a new key instead would lock every subscriber out."""
    path = tmp_path / "secret.key"
    assert callable(make)
    make(path)
    with pytest.raises(VaultError, match="key file"):
        read_key(path)
