"""Buttons that only we can make."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.faces.bot.seal import CALLBACK_BYTES, Seal
from watcher.records import Address

SEAL, HERE = Seal(b"k" * 32), Address(5)


def test_what_was_signed_here_opens_here():
    """Also after a restart with the same key, also in another topic of the same group."""
    callback = SEAL.sign(HERE, "topics +pardon")
    assert Seal(b"k" * 32).open(Address(5, 9), callback) == "topics +pardon"


@pytest.mark.parametrize(("seal", "address"), [(Seal(b"x" * 32), HERE), (SEAL, Address(6))])
def test_another_key_or_another_chat_does_not_open(seal, address):
    """Keys change when they leak; callbacks must not travel."""
    assert seal.open(address, SEAL.sign(HERE, "forget")) is None


def test_an_action_too_long_for_a_button_is_a_bug_at_once():
    """Telegram would refuse the whole menu."""
    assert len(SEAL.sign(HERE, "x" * 49).encode()) == CALLBACK_BYTES
    with pytest.raises(ValueError, match="too long for a button"):
        SEAL.sign(HERE, "x" * 50)


def test_the_key_is_in_no_repr():
    """A traceback with locals must not give it away."""
    assert "k" * 5 not in repr(SEAL)


@settings(derandomize=True, max_examples=500)
@given(st.text(max_size=80) | st.binary(max_size=64).map(lambda raw: raw.decode("latin-1")))
def test_nothing_made_up_opens(callback):
    """Anybody may send any callback."""
    assert SEAL.open(HERE, callback) is None


@settings(derandomize=True, max_examples=500)
@given(st.integers(0, 28), st.characters())
def test_no_changed_letter_opens(at, letter):
    """One letter is as good as all."""
    callback = SEAL.sign(HERE, "topics +pardon")
    changed = callback[:at] + letter + callback[at + 1 :]
    assert changed == callback or SEAL.open(HERE, changed) is None
