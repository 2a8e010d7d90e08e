"""Text as the rooms compare it: one spelling for each letter, words with places, three ways to write Belarusian.

Everything here gives keys for comparing. None of it is a spelling to show to a reader.
"""

import re
import unicodedata
from typing import Literal, NamedTuple

Script = Literal["latin", "cyrillic", "digits", "other"]

#: Every sign that feeds use for an apostrophe. U+00B4 must go before NFKC, which makes it a space and an accent.
_APOSTROPHES = "\u2019\u2018\u02bc\u02b9\u02bb\u201b\u2032\u00b4\u0060\uff07\u02c8\u055a"
#: Soft hyphen, zero-width signs, marks of direction and the stress mark that NFKC could not compose (Cyrillic vowels).
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
_STRESS = "\u0301"

# An apostrophe joins Cyrillic letters (об'єднання), and separates Latin ones: l'opposant, Lukashenka's.
_WORD = re.compile(r"[^\W_]+(?:'[\u0400-\u04ff][^\W_]*)*")


class Token(NamedTuple):
    """A word of a folded text: `folded[start:end] == word`."""

    word: str
    start: int
    end: int


def fold(text: str) -> str:
    """The text with one spelling for each letter: NFKC, casefold, ё as е, one apostrophe, nothing invisible.

    Accents stay: dropping them turns Russian 'й' into 'и', another letter. Lengths may change (ß becomes ss), so places
    found in a folded text count in the folded text. Folding twice changes nothing.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    for sign in _APOSTROPHES:
        text = text.replace(sign, "'")
    for sign in _INVISIBLE:
        text = text.replace(sign, "")
    text = text.casefold()
    if not unicodedata.is_normalized("NFKC", text):
        # Twice: a compatibility letter may hide a capital (ℌ), and casefold may take a composed letter apart.
        text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return text.replace(_STRESS, "").replace("ё", "е")


def words(folded: str) -> list[str]:
    """The words of a folded text in order: letters and digits, with the apostrophes inside Cyrillic words.

    A hyphen separates: `кара-мурза` is two words, and a term written with a hyphen is a phrase of its parts.
    """
    return _WORD.findall(folded)


def spans(folded: str) -> list[Token]:
    """The same words as `words`, each with its place in the folded text."""
    return [Token(match[0], match.start(), match.end()) for match in _WORD.finditer(folded)]


def script_of(word: str) -> Script:
    """The alphabet of a folded word, by most of its letters; a word of digits alone is `digits`."""
    cyrillic = latin = digits = 0
    for letter in word:
        if "\u0400" <= letter <= "\u052f":
            cyrillic += 1
        elif letter.isdigit():
            digits += 1
        elif letter.isascii() or "\u00c0" <= letter <= "\u024f":
            latin += letter.isalpha()
    if cyrillic or latin:
        return "cyrillic" if cyrillic >= latin else "latin"
    return "digits" if digits else "other"


_LATIN_TWINS = str.maketrans("aceiopxykmthb", "асеіорхукмтнв")
_CYRILLIC_TWINS = str.maketrans("асеіорху", "aceiopxy")


def one_script(word: str) -> str:
    """A folded word whose letters come from two alphabets, in the alphabet of most of them: `лукашэнкi` with a Latin i.

    Only letters that look alike are changed; a word of one alphabet comes back as it is.
    """
    if word.isascii() or not any(letter.isascii() and letter.isalpha() for letter in word):
        return word
    script = script_of(word)
    if script == "cyrillic":
        return word.translate(_LATIN_TWINS)
    return word.translate(_CYRILLIC_TWINS) if script == "latin" else word


# Taraškievica writes the softness of a consonant before a soft one: сьвет, зьняволены, вызваленьне, цьцю.
_SOFT_BEFORE = re.compile(r"(?<=[сзцн])ь(?=[бвгдзклмнпрсфхцчшж])")
_SOFT_DOUBLE = re.compile(r"(?<=л)ь(?=л)")
# Before й it writes the softness where narkamaŭka has the apostrophe: зьехаў, зьява. Łacinka gives both: źjechaŭ.
_SOFT_PARTED = re.compile(r"(?<=[сз])ь'?(?=[еюя])")


def fold_tarask(word: str) -> str:
    """A folded Belarusian word without taraškievica's soft signs: `палітвязьняў` as `палітвязняў`, `судзьдзя` too.

    The few narkamaŭka words that keep such a sign (пісьмо, просьба) lose it too; fold both sides of a comparison.
    """
    if "ь" not in word:
        return word
    if word in {"зь", "празь", "безь", "бязь", "церазь", "сь"}:
        return word[:-1]
    word = _SOFT_PARTED.sub("'", word)
    return _SOFT_DOUBLE.sub("", _SOFT_BEFORE.sub("", word)).replace("дздз", "ддз")


#: Small words whose vowel follows the stress of the next word in taraškievica: ня мае, бяз зьвестак.
_SMALL_WORDS = {"ня": "не", "бяз": "без", "й": "і"}
_KEY_PAIRS = (
    # ё is е after `fold`, so taraškievica's калёнія, блёгер, дыплём differ from narkamaŭka's by ле against ло, and
    # Łacinka writes both with lo. After a vowel у is ў, at the beginning of a word too: ва ўладах, улады.
    ("'", ""), ("ь", ""), ("э", "е"), ("ґ", "г"), ("ў", "у"), ("ля", "ла"), ("лю", "лу"), ("ло", "ле"),
    ("сы", "сі"), ("зы", "зі"),
)  # fmt: skip


def belarusian_key(word: str) -> str:
    """A folded Belarusian word (Cyrillic) reduced to what its two orthographies share: a key, not a spelling.

    Loanwords differ beyond soft signs: апазыцыя / апазіцыя, мэдыі / медыі, плян / план, блёгер / блогер.
    """
    word = fold_tarask(word)
    for written, kept in _KEY_PAIRS:
        word = word.replace(written, kept)
    return _SMALL_WORDS.get(word, word)


_LACINKA_PAIRS = {"dz": "дз", "dž": "дж", "dź": "дзь", "ch": "х"}
_LACINKA_LETTERS = {
    "a": "а", "b": "б", "c": "ц", "č": "ч", "ć": "ць", "d": "д", "e": "э", "f": "ф", "g": "ґ", "h": "г", "i": "і",
    "j": "й", "k": "к", "ł": "л", "l": "ль", "m": "м", "n": "н", "ń": "нь", "o": "о", "p": "п", "r": "р", "s": "с",
    "ś": "сь", "š": "ш", "t": "т", "u": "у", "ŭ": "ў", "v": "в", "w": "в", "y": "ы", "z": "з", "ź": "зь", "ž": "ж",
    "x": "кс", "q": "к",
}  # fmt: skip
_SOFT_VOWELS = {"a": "я", "e": "е", "o": "е", "u": "ю", "i": "і"}
_AFTER_SOFT_L = {"a": "ля", "e": "ле", "o": "ло", "u": "лю"}
_LACINKA_CONSONANTS = frozenset("bcčćdfghkłlmnńprsśštvwzźžx")


def fold_lacinka(word: str) -> str:
    """A folded Łacinka word in Cyrillic: `pamiłavańnie` as `памілаваньне`, `łukašenka` as `лукашэнка`.

    The result keeps taraškievica's soft signs, as Łacinka writes them; ё comes out as е, as `fold` leaves it.
    """
    out: list[str] = []
    place = 0
    while place < len(word):
        sound, length = _lacinka_sound(word[place], word[place + 1 : place + 2], word[place - 1 : place])
        out.append(sound)
        place += length
    return "".join(out)


def _lacinka_sound(letter: str, following: str, before: str) -> tuple[str, int]:
    """The Cyrillic for the letter, with the following one where both make a sound, and how many letters it took."""
    if letter in "ij" and following in _SOFT_VOWELS and letter + following != "ii":
        # j between a consonant and a vowel parts them (abjekt: аб'ект); i only softens (pia: пя).
        parted = "'" if letter == "j" and before in _LACINKA_CONSONANTS else ""
        return parted + _SOFT_VOWELS[following], 2
    if letter == "l" and following == "i":
        return "л", 1
    if letter == "l" and following in _AFTER_SOFT_L:
        return _AFTER_SOFT_L[following], 2
    if letter + following in _LACINKA_PAIRS:
        return _LACINKA_PAIRS[letter + following], 2
    return _LACINKA_LETTERS.get(letter, letter), 1
