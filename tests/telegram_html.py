"""Telegram's reader of HTML messages, as strict as the true one (tdlib's MessageEntity.cpp), or stricter.

Stricter: a bare `&`, an unknown named entity, markup inside `code` or `pre`, a quotation inside a quotation, a link
that is not http or https are errors here. Telegram shows something else than was meant for each of them.
"""

from dataclasses import dataclass

TAGS = frozenset([
    "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "tg-emoji", "span", "pre", "code",
    "blockquote",
])  # fmt: skip
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
SPACES = " \t\r\n\0\v"
TYPES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "s": "strikethrough", "strike": "strikethrough",
    "del": "strikethrough", "u": "underline", "ins": "underline", "tg-spoiler": "spoiler", "span": "spoiler",
    "tg-emoji": "custom_emoji", "pre": "pre", "code": "code", "blockquote": "blockquote", "a": "text_link",
}  # fmt: skip


class CannotParse(Exception):
    """`Bad Request: can't parse entities: …`"""

    def __init__(self, why: str) -> None:
        super().__init__(f"Bad Request: can't parse entities: {why}")


def units(text: str) -> int:
    """UTF-16 code units: what Telegram's lengths and offsets count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass
class _Open:
    tag: str
    argument: str
    start: int
    offset: int


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[dict[str, object]] = []

    def byte(self, at: int) -> int:
        return len(self.source[:at].encode())

    def peek(self) -> str:
        return self.source[self.at] if self.at < len(self.source) else ""

    def put(self, char: str) -> None:
        self.out.append(char)
        self.length += units(char)

    def parse(self) -> tuple[str, list[dict[str, object]]]:
        while self.at < len(self.source):
            char = self.source[self.at]
            if char == "&":
                self.put(self.entity())
            elif char != "<":
                self.put(char)
                self.at += 1
            elif self.source[self.at + 1 : self.at + 2] == "/":
                self.end_tag()
            else:
                self.start_tag()
        if self.open:
            raise CannotParse(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        # Whoever encloses comes first; of two over the same words, the one that was closed last.
        self.entities.reverse()
        return "".join(self.out), sorted(self.entities, key=lambda e: (e["offset"], -int(str(e["length"]))))

    def entity(self) -> str:
        begin = self.at
        end = self.source.find(";", begin, begin + 12)
        name = self.source[begin + 1 : end] if end > 0 else ""
        char = _numeric(name[1:]) if name.startswith("#") else NAMED.get(name, "")
        if not char:
            raise CannotParse(
                f'Unescaped "&" at byte offset {self.byte(begin)} (strict: Telegram would show it as it is)'
            )
        self.at = end + 1
        return char

    def start_tag(self) -> None:
        begin = self.at
        self.at += 1
        while self.at < len(self.source) and self.peek() not in SPACES + ">":
            self.at += 1
        if not self.peek():
            raise CannotParse(f"Unclosed start tag at byte offset {self.byte(begin)}")
        tag = self.source[begin + 1 : self.at].lower()
        if tag not in TAGS:
            raise CannotParse(f'Unsupported start tag "{tag}" at byte offset {self.byte(begin)}')
        argument = self.attributes(tag, begin)
        if tag == "span" and argument != "spoiler":
            raise CannotParse(f'Tag "span" must have class "tg-spoiler" at byte offset {self.byte(begin)}')
        self.nesting(tag, begin)
        self.open.append(_Open(tag, argument, len(self.out), self.length))

    def nesting(self, tag: str, begin: int) -> None:
        around = {entry.tag for entry in self.open}
        inside_code = around & {"code", "pre"} and not (tag == "code" and self.open[-1].tag == "pre")
        if inside_code or (tag == "blockquote" and "blockquote" in around) or (tag == "a" and "a" in around):
            raise CannotParse(f'Tag "{tag}" must not stand there, at byte offset {self.byte(begin)} (strict)')

    def attributes(self, tag: str, begin: int) -> str:
        argument = ""
        unclosed = CannotParse(f"Unclosed start tag at byte offset {self.byte(begin)}")
        while self.peek() != ">":
            self.spaces()
            if self.peek() == ">":
                break
            name = self.attribute_name()
            if not name:
                raise CannotParse(f'Empty attribute name in the tag "{tag}" at byte offset {self.byte(begin)}')
            self.spaces()
            if not self.peek():
                raise unclosed
            if self.peek() != "=":
                argument = "1" if (tag, name) == ("blockquote", "expandable") else argument
                continue
            self.at += 1
            self.spaces()
            value = self.attribute_value()
            if not self.peek():
                raise unclosed
            argument = _argument(tag, name, value) or argument
        self.at += 1
        return argument

    def spaces(self) -> None:
        while self.peek() and self.peek() in SPACES:
            self.at += 1

    def attribute_name(self) -> str:
        begin = self.at
        while self.peek() and self.peek() not in SPACES + "=>/\"'":
            self.at += 1
        return self.source[begin : self.at].lower()

    def attribute_value(self) -> str:
        begin = self.at
        quote = self.peek()
        if quote not in ("'", '"') or not quote:
            while self.peek() and ((self.peek().isascii() and self.peek().isalnum()) or self.peek() in ".-"):
                self.at += 1
            if self.peek() and self.peek() not in SPACES + ">":
                raise CannotParse(f"Unexpected end of name token at byte offset {self.byte(begin)}")
            return self.source[begin : self.at].lower()
        self.at += 1
        value = []
        while self.peek() and self.peek() != quote:
            if self.peek() == "&":
                value.append(self.entity())
            else:
                value.append(self.peek())
                self.at += 1
        self.at += 1 if self.peek() else 0
        return "".join(value)

    def end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise CannotParse(f"Unexpected end tag at byte offset {self.byte(begin)}")
        self.at += 2
        while self.peek() and self.peek() not in SPACES + ">":
            self.at += 1
        found = self.source[begin + 2 : self.at]
        self.spaces()
        if self.peek() != ">":
            raise CannotParse(f"Unclosed end tag at byte offset {self.byte(begin)}")
        self.at += 1
        last = self.open.pop()
        if found and found != last.tag:
            raise CannotParse(
                f'Unmatched end tag at byte offset {self.byte(begin)}, expected "</{last.tag}>", found "</{found}>"'
            )
        self.close(last, begin)

    def close(self, last: _Open, begin: int) -> None:
        length = self.length - last.offset
        if not length:
            return
        entity: dict[str, object] = {"type": TYPES[last.tag], "offset": last.offset, "length": length}
        if last.tag == "a":
            url = last.argument or "".join(self.out[last.start :])
            if not url.startswith(("http://", "https://")):
                raise CannotParse(f"A link that is neither http nor https, at byte offset {self.byte(begin)} (strict)")
            entity["url"] = url
        self.entities.append(entity)


def _numeric(digits: str) -> str:
    base = 16 if digits[:1] in ("x", "X") else 10
    try:
        code = int(digits[1:] if base == 16 else digits, base)
        return chr(code) if code else ""
    except (ValueError, OverflowError):
        return ""


def _argument(tag: str, name: str, value: str) -> str:
    if (tag, name) in {("a", "href"), ("tg-emoji", "emoji-id")}:
        return value
    if (tag, name) == ("code", "class"):
        return value.removeprefix("language-")
    if (tag, name) == ("span", "class"):
        return value.removeprefix("tg-") if value.startswith("tg-") else ""
    return "1" if (tag, name) == ("blockquote", "expandable") else ""


def parse_html(source: str) -> tuple[str, list[dict[str, object]]]:
    """(text, entities with offsets in UTF-16 units); raises `CannotParse` with Telegram's words."""
    return _Parser(source).parse()
