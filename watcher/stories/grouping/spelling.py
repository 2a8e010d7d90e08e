"""One name in many spellings: keys that Грынкевіч, Гринкевич, Hrynkevich and Hrynkiewicz share.

A key is one signal among several, never a proof: strangers share skeletons too. One makes all forms of Kalesnikava
agree, and is far too short for Losik.
"""

import re
import unicodedata

from anyascii import anyascii

from watcher.stories.text import fold, fold_tarask

_MARKS = re.compile(r"[\u0300-\u036f]")
_LATIN_ONLY = {"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i"}
#: Endings of Slavic and Baltic cases that leave a consonant behind; longest first.
_CASE_CYRILLIC = re.compile(r"(?:ского|скому|скага|скаму|ским|скім|скай|ской|скую)$")
_CASE_ENDINGS = re.compile(
    r"(?:ого|его|ага|яга|ому|ему|аму|яму|ыми|ими|ами|ями|ым|им|ім|ом|ем|ам|ям|ой|ей|ай|яй|ою|ею|аю|ых|их|іх|ах|ях)$"
)
_CASE_LATIN = re.compile(r"(?:owie|owi|ego|emu|iem|ami|ach|ą|em|ów|om)$")
_GROUPS = (
    ("shch", "s"), ("tsch", "c"), ("sch", "s"), ("dzh", "z"), ("dz", "d"), ("zh", "z"), ("kh", "h"), ("sz", "s"),
    ("sh", "s"), ("cz", "c"), ("tch", "c"), ("ch", "c"), ("ts", "t"), ("tz", "t"), ("rz", "z"), ("ph", "f"), ("ck",
    "k"), ("qu", "k"), ("q", "k"), ("x", "ks"), ("g", "h"), ("w", "v"),
)  # fmt: skip
#: Polish c is ц, which meets т: Mecielski, Мяцельскі, Метельский.
_POLISH_C = re.compile(r"c(?!z)")
_FRENCH_G = re.compile(r"gu(?=[ei])")
_VOWELS = re.compile(r"[aeiouyj']")
_DOUBLES = re.compile(r"(.)\1+")
#: In short names every spelling of a weak vowel is one: Mammadova, Мамедова, Məmmədova.
_WEAK = str.maketrans("oeyjgw", "aaiihv")
_GLIDES = re.compile(r"[iyj](?=[aeou])")
_COARSE = str.maketrans("oeyjgw", "aiiihv")


#: French articles and pronouns that stand before a vowel as one word with it: l'avocat, d'État, qu'elle.
_ELIDED = re.compile(r"(?:[ldsnjcmt]|qu)'(?=\w\w)", re.IGNORECASE)


def without_elision(word: str) -> str:
    """A French word without the article that clings to it: avocat for l'avocat."""
    return _ELIDED.sub("", word, count=1) if _ELIDED.match(word) else word


def normal(word: str) -> str:
    """A word folded for look-up: Latin letters without their marks, Cyrillic ones as they are, without soft signs."""
    word = fold(word)
    if word.isascii():
        return word
    if "\u0400" <= word[0] <= "\u04ff" or "\u0400" <= word[-1] <= "\u04ff":
        return fold_tarask(word)
    word = _MARKS.sub("", unicodedata.normalize("NFD", word))
    return "".join(_LATIN_ONLY.get(letter, letter) for letter in word)


def skeleton(word: str, lang: str = "") -> str:
    """The consonants of a folded name, case endings off, letter groups of the languages made one: `hrnkvc`.

    lang: pl, de and lt write х as ch. With fewer than three consonants the vowels stay in, coarse, so that short names
    do not all become one.
    """
    key = _letters(word, lang)
    bones = _VOWELS.sub("", key)
    # Ковалев, Кавалёў, Kavaliou; Наумович, Навумовіч: в is a letter in one language and half a vowel in another.
    bones = _DOUBLES.sub(r"\1", bones[:1] + bones[1:].replace("v", ""))
    if len(bones) > 2:
        return bones
    return "-" + _sounds(key)[:5].rstrip("aiu")


def sound(word: str, lang: str = "") -> str:
    """A folded name as it sounds: like `skeleton` with its vowels, coarse; for telling towns, which few share."""
    return _sounds(_letters(word, lang)).rstrip("aiu")


def _sounds(key: str) -> str:
    return _DOUBLES.sub(r"\1", _GLIDES.sub("", key).translate(_WEAK))


def _letters(word: str, lang: str) -> str:
    """A folded name in Latin letters, one for each group that the languages write."""
    cyrillic = "\u0400" <= word[0] <= "\u04ff"
    if cyrillic and len(word) > 5:
        word = _CASE_ENDINGS.sub("", _CASE_CYRILLIC.sub("ск", word))
    elif len(word) > 6 and lang == "pl":
        word = _CASE_LATIN.sub("", word)
    key = word if word.isascii() else anyascii(word).lower()
    if lang in {"pl", "de", "lt"}:
        key = key.replace("tsch", "cz").replace("ch", "h")
    if lang == "fr":
        # Guélachvili, Kalatchova.
        key = _FRENCH_G.sub("g", key.replace("tch", "cz").replace("ch", "sh"))
    if lang == "pl":
        key = _POLISH_C.sub("t", key)
    if lang == "lt" and len(key) > 4:
        # Cichanouskaja: a c before i at the head is ц; elsewhere it may have lost its caron.
        key = key.removesuffix("s")
        key = "t" + key[1:] if key.startswith("ci") else key
    for written, kept in _GROUPS:
        key = key.replace(written, kept)
    return key


def coarse(word: str) -> str:
    """The first six letters of a word in Latin with vowels made alike: вертолет and верталёт, diplomat and дипломат."""
    # Twelve letters are enough for six without doubles, kh and apostrophes.
    key = word[:12] if word.isascii() else anyascii(word[:12]).lower()
    return _DOUBLES.sub(r"\1", key.replace("'", "").replace("kh", "h").translate(_COARSE))[:6]
