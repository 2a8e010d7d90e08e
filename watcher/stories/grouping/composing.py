"""What meanings make together: kinds of event that no single word tells, and words that only look like one."""

from watcher.stories.grouping.concepts.tables import tables
from watcher.stories.grouping.concepts.turns import COMPOSED
from watcher.stories.grouping.quantities import Quantity, unit_of
from watcher.stories.grouping.words import Word

_COMPOSED = tuple((frozenset(needed.split()), made, taken) for needed, made, taken in COMPOSED)
#: Words for days that only arrests are counted in.
_ARREST_DAYS = ("суток", "сутак", "сутки", "діб", "доби")
#: What follows these is a reason, and no news: sentenced for a protest. What follows them may stand so far behind.
_REASONS = frozenset(["за", "for", "over", "wegen", "pour", "por", "del", "za", "fur", "uz"])
_REACH = 3
#: How near a term stands to the word that metes it out: получил за это три года.
_METED = 5


def composed(meanings: set[str], numbers: list[Quantity], tokens: list[Word]) -> tuple[set[str], set[str]]:
    """The meanings with those that they make together, and kinds that they are not, though a word says so."""
    not_kinds: set[str] = set()
    if "c:gets" in meanings and _metes_out_years(tokens):
        meanings = meanings | {"c:verdict"}
    for needed, made, denied in _COMPOSED:
        if needed <= meanings:
            meanings = meanings | ({made} - {""})
            not_kinds.add(denied)
    if "c:detain" in meanings and any(number.unit in "md" for number in numbers):
        # Held for two months or fifteen days is what a court orders, a day or two after the police came.
        meanings = meanings | {"c:custody"}
        not_kinds.add("c:detain")
    if any(number.unit == "d" for number in numbers) and any(word.form.startswith(_ARREST_DAYS) for word in tokens):
        meanings = meanings | {"c:custody"}
    kinds = meanings & tables().kinds
    if "c:political" in meanings and "c:turn_again" in meanings and not kinds:
        meanings = meanings | {"c:recognised"}
    reasons = _only_reasons(tokens, kinds)
    # Where nothing else is told, the reason is all we know; but nobody is tried for a march that is news.
    not_kinds |= reasons if kinds - reasons else reasons & {"c:protest"}
    return meanings - {"c:gets"}, not_kinds


def is_reason(tokens: list[Word], at: int) -> bool:
    """Whether the word before this one says that a reason follows."""
    return at > 0 and tokens[at - 1].form in _REASONS


def _only_reasons(tokens: list[Word], kinds: set[str]) -> set[str]:
    """Kinds that words tell only behind a reason word; those of phrases are none of them."""
    behind: set[str] = set()
    told: set[str] = set()
    for at, word in enumerate(tokens):
        found = kinds.intersection(word.meanings) if word.meanings else None
        if found:
            reason = any(before.form in _REASONS for before in tokens[max(0, at - _REACH) : at])
            (behind if reason else told).update(found)
    return behind - told


def _metes_out_years(tokens: list[Word]) -> bool:
    """Three years given, five got: a term of years or months beside such a word."""
    return any(
        any(unit_of(near.form) in {"y", "m"} for near in tokens[max(0, at - _REACH) : at + _METED])
        for at, word in enumerate(tokens)
        if "c:gets" in word.meanings
    )
