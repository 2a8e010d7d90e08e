"""From a body's bytes to text: the encoding that is declared, or, where that reads as nonsense, the one that is true.

A keyword matcher misses every story of a feed read in the wrong encoding, and nothing complains: so we look.
"""

import codecs
import re
from dataclasses import dataclass
from itertools import pairwise

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    # The longer mark first: UTF-32's begins with UTF-16's.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: `<?` without a mark (XML 1.0, appendix F).
_SNIFFED: tuple[tuple[bytes, str], ...] = ((b"<\0?\0", "utf-16-le"), (b"\0<\0?", "utf-16-be"))
_DECLARED = re.compile(rb"""\s{0,64}<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
#: Tried, in this order, when what is declared fails or reads as nonsense. On equal scores the earlier wins.
_CANDIDATES = ("utf-8", "windows-1251", "koi8-r", "koi8-u", "windows-1252", "windows-1250")
#: Python calls these text encodings; no feed means them, and some cost quadratic time.
_NEVER = {"utf-7", "punycode", "idna", "unicode_escape", "raw_unicode_escape", "unicode-escape", "raw-unicode-escape"}
#: Declared as the first, written in the second (the WHATWG encoding standard's labels).
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "iso8859-1": "windows-1252", "ascii": "utf-8"}
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_SAMPLE = 4000
#: Runs of letters beyond ASCII; fewer say nothing about an encoding that is valid.
_FEW = 20
_COMMON = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў")
#: Three letters in four of a Russian, Belarusian or Ukrainian text; one in three where its bytes are read as the other
#: eight-bit Cyrillic.
_FREQUENT = frozenset("оеаинтсрвлкмі")
_PUNCTUATION = frozenset("«»„“”‘’—–…№•§©®°±€£ \u2009\u200b\ufeff")
_READS_WELL = 0.5
_BETTER_BY = 0.25


@dataclass(frozen=True, slots=True)
class Decoded:
    """A body as text."""

    text: str
    #: Python's name of the encoding that was used.
    encoding: str
    #: One line for the operator, where what was declared is not what was used, or where nothing reads well.
    warning: str | None = None


def decode_body(body: bytes, content_type: str) -> Decoded:
    """The text of `body`, never failing.

    A byte order mark beats the XML declaration, which beats the HTTP header (RFC 7303, section 3), which beats UTF-8.
    If that cannot decode the bytes, or what it gives reads as nonsense, the usual encodings of our languages are
    tried and the best reading wins.
    """
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            return Decoded(body[len(mark) :].decode(encoding, "replace"), encoding)
    declared = declared_encoding(body, content_type)
    as_utf8 = _strict(body, "utf-8")
    if as_utf8 is not None and not declared.startswith("utf-16"):
        return _valid_utf8(as_utf8, declared)
    text = _strict(body, declared)
    if text is not None and readability(text) >= _READS_WELL:
        return Decoded(text, declared)
    return _best_reading(body, declared, text)


def _valid_utf8(text: str, declared: str) -> Decoded:
    """Bytes that are valid UTF-8 are UTF-8, whatever is declared: no other writing makes such pairs by chance."""
    if text.isascii() or declared == "utf-8":
        unreadable = len(_NOT_ASCII.findall(text, 0, 400_000)) > _FEW and readability(text) < 0
        return Decoded(
            text, "utf-8", "the text reads as nonsense: encoded twice at its source?" if unreadable else None
        )
    return Decoded(text, "utf-8", f"declared {declared}, but is utf-8")


def declared_encoding(body: bytes, content_type: str) -> str:
    """What the document or its header declares, as Python names it; `utf-8` where they declare nothing usable."""
    for start, encoding in _SNIFFED:
        if body.startswith(start):
            return encoding
    in_xml = _DECLARED.match(body[:512])
    in_header = _CHARSET.search(content_type)
    for name in (in_xml[1].decode("ascii") if in_xml else "", in_header[1] if in_header else ""):
        known = _known(name)
        if known is not None:
            return known
    return "utf-8"


def _known(name: str) -> str | None:
    try:
        known = codecs.lookup(name).name
    except LookupError:
        return None
    # A declaration that we can read as ASCII does not say UTF-16 truly.
    if known in _NEVER or known.startswith(("utf-16", "utf-32")):
        return None
    return _WIDER.get(known, known)


def _strict(body: bytes, encoding: str) -> str | None:
    try:
        return body.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _best_reading(body: bytes, declared: str, as_declared: str | None) -> Decoded:
    # Read with marks for broken bytes where it cannot be read strictly: one cut character costs a little, not all.
    readings = [(declared, as_declared if as_declared is not None else body.decode(declared, "replace"))]
    readings += [(name, body.decode(name, "replace")) for name in _CANDIDATES if name != declared]
    scores = [readability(text) for _, text in readings]
    best = max(range(len(readings)), key=lambda at: (scores[at], -at))
    if best != 0 and scores[best] < scores[0] + _BETTER_BY:
        best = 0
    encoding, text = readings[best]
    if scores[best] < _READS_WELL:
        return Decoded(text, encoding, f"no encoding gives readable text (tried {declared} and the usual ones)")
    if best != 0:
        return Decoded(text, encoding, f"declared {declared}, but reads as {encoding}")
    return Decoded(text, encoding, f"some bytes are not {encoding}" if as_declared is None else None)


def readability(text: str) -> float:
    """How much the letters beyond ASCII look like writing: 1 well read, below 0 nonsense; 1 where there are none.

    Judges runs of letters, not languages: capitals inside words (KOI8 read as windows-1251), letters among signs
    (UTF-8 read as anything else), rows of accented Latin letters (Cyrillic read as windows-1252).
    """
    points, seen = 0.0, 0
    for run in _NOT_ASCII.finditer(text, 0, 400_000):
        points += _points(run[0])
        seen += len(run[0])
        if seen >= _SAMPLE:
            break
    return points / seen if seen else 1.0


def _points(run: str) -> float:
    total = _point("", run[0])
    for before, char in pairwise(run):
        total += _point(before, char)
    return total


def _point(before: str, char: str) -> float:
    code = ord(char)
    if code == 0xFFFD or 0x80 <= code < 0xA0 or 0xE000 <= code < 0xF900:
        return -3.0
    if 0x400 <= code < 0x530:
        return _cyrillic_point(before, char)
    if 0xA0 <= code < 0x250:
        return _latin_point(before, char)
    if char in _PUNCTUATION:
        # A sign right after a Cyrillic or accented letter, with no space: rare in writing, usual in nonsense.
        return -0.5 if before.isalpha() and char not in "»”’…" else 0.6
    return 1.0 if char.isalpha() or not before.isalpha() else 0.0


def _cyrillic_point(before: str, char: str) -> float:
    small = char.lower()
    if small not in _COMMON:
        return -1.0
    point = 1.0 if small in _FREQUENT else 0.3
    if small == char:
        return point
    # A capital after a small letter is no writing; a row of capitals is rare writing.
    return -2.0 if before.islower() else point - 0.2 * before.isupper()


def _latin_point(before: str, char: str) -> float:
    if not char.isalpha():
        return -1.0 if before.isalpha() and char not in "»" else 0.5
    # One accented letter among plain ones is French; a row of them is Cyrillic in the wrong dress.
    return -1.0 if before else 0.8
