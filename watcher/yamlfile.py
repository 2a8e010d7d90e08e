"""YAML with line numbers. A file becomes `Node`s; a `Section` reads a mapping key by key and collects every fault.

Scalars follow YAML 1.2's core schema, not 1.1: `NO` stays Norway's code and `19:00` stays a time.
"""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

import yaml

from watcher.errors import Fault

T = TypeVar("T")
Scalar = str | int | float | bool | None

_INT = re.compile(r"[-+]?[0-9]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?\Z")
_CONSTANTS: Mapping[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
_SPAN = re.compile(r"(\d+)\s*(s|m|h|d)\Z")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


@dataclass(frozen=True, slots=True)
class Node:
    """A value and where it stands. `value`: a scalar, a list of Nodes, or a dict of str to Node."""

    value: Scalar | list["Node"] | dict[str, "Node"]
    file: str
    #: 1-based.
    line: int

    def fault(self, what: str, todo: str) -> Fault:
        """A fault at this node."""
        return Fault(self.file, self.line, what, todo)

    @property
    def where(self) -> str:
        """`file:line`."""
        return f"{self.file}:{self.line}"


def parse_yaml(text: str, file: str) -> tuple[Node, list[Fault]]:
    """The document's root and the faults of its syntax (an empty file is an empty mapping).

    A file that is no YAML gives an empty mapping and one fault; a key written twice gives a fault and keeps the first.
    """
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark is not None else 1
        what = getattr(error, "problem", None) or "not readable as YAML"
        return Node({}, file, 1), [Fault(file, line, f"not YAML: {what}", "check quotes, colons and indentation here")]
    if root is None:
        return Node({}, file, 1), []
    faults: list[Fault] = []
    return _convert(root, file, faults), faults


def _convert(node: yaml.Node, file: str, faults: list[Fault]) -> Node:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        return Node(_scalar(node), file, line)
    if isinstance(node, yaml.SequenceNode):
        return Node([_convert(child, file, faults) for child in node.value], file, line)
    mapping: dict[str, Node] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        if key in mapping:
            key_line = key_node.start_mark.line + 1
            faults.append(Fault(file, key_line, f"the key '{key}' is written twice", "keep one of them"))
            continue
        mapping[key] = _convert(value_node, file, faults)
    return Node(mapping, file, line)


def _scalar(node: yaml.ScalarNode) -> Scalar:
    text = str(node.value)
    if node.style:  # quoted or block: text, whatever it looks like
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        return float(text)
    return text


def nearest(word: str, known: Iterable[str]) -> str:
    """`did you mean 'x'?`, or the list of what is allowed when nothing is near."""
    names = sorted(known)
    close = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    return f"did you mean '{close[0]}'?" if close else f"use one of: {', '.join(names)}"


def parse_span(text: str) -> timedelta | None:
    """`30s`, `10m`, `24h`, `90d` as a timedelta; None when it is none of these."""
    match = _SPAN.match(text.strip())
    return timedelta(seconds=int(match[1]) * _SECONDS[match[2]]) if match else None


@dataclass(slots=True)
class Section:
    """Reads one mapping; each fault goes to `faults` and a neutral value comes back, so that all faults show at once.

    Call `done()` last: keys that nobody asked for are faults, with the nearest right key.
    """

    node: Node
    faults: list[Fault]
    _asked: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        if not isinstance(self.node.value, dict):
            self.faults.append(self.node.fault("expected keys and values here", "write `key: value` lines"))
            self.node = Node({}, self.node.file, self.node.line)

    @property
    def keys(self) -> dict[str, Node]:
        """The mapping itself, in the file's order."""
        return self.node.value if isinstance(self.node.value, dict) else {}

    def get(self, key: str, *, required: bool = False) -> Node | None:
        """The node under `key`, or None; a required key that is missing is a fault."""
        self._asked.add(key)
        found = self.keys.get(key)
        if found is None and required:
            self.faults.append(self.node.fault(f"'{key}' is missing", f"add `{key}:`"))
        return found

    def _typed(self, key: str, kind: type[T] | tuple[type[Any], ...], say: str, default: T, required: bool) -> T:  # noqa: FBT001
        found = self.get(key, required=required)
        if found is None or found.value is None:
            return default
        right = isinstance(found.value, kind) and not (isinstance(found.value, bool) and kind is not bool)
        if not right:
            self.faults.append(found.fault(f"'{key}' must be {say}", f"write {say}"))
            return default
        return found.value  # type: ignore[return-value]

    def text(self, key: str, default: str = "", *, required: bool = False) -> str:
        """A text. Numbers count as their own spelling, so that `id: 14` works."""
        found = self.get(key)
        if found is not None and isinstance(found.value, int | float) and not isinstance(found.value, bool):
            return str(found.value)
        return self._typed(key, str, "a text", default, required)

    def number(self, key: str, default: float, *, required: bool = False) -> float:
        """An integer or a decimal."""
        return float(self._typed(key, (int, float), "a number", default, required))

    def flag(self, key: str, default: bool) -> bool:  # noqa: FBT001
        """true or false."""
        return self._typed(key, bool, "true or false", default, required=False)

    def choice(self, key: str, known: Iterable[str], default: str, *, required: bool = False) -> str:
        """One of `known`."""
        found = self.get(key, required=required)
        names = tuple(known)
        if found is None or found.value is None:
            return default
        if found.value not in names:
            self.faults.append(found.fault(f"'{found.value}' is no {key}", nearest(str(found.value), names)))
            return default
        return str(found.value)

    def span(self, key: str, default: timedelta) -> timedelta:
        """A span such as 15m."""
        found = self.get(key)
        if found is None or found.value is None:
            return default
        span = parse_span(str(found.value))
        if span is None:
            self.faults.append(
                found.fault(f"'{found.value}' is no span of time", "write one such as 30s, 15m, 24h or 90d")
            )
            return default
        return span

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of texts; one text alone counts as a list of one."""
        found = self.get(key)
        return default if found is None else texts_of(found, self.faults)

    def section(self, key: str) -> "Section":
        """The mapping under `key`; an absent one reads as empty."""
        found = self.get(key)
        return Section(found if found is not None else Node({}, self.node.file, self.node.line), self.faults)

    def each(self, key: str, read: Callable[["Section"], T | None]) -> tuple[T, ...]:
        """`read` for every mapping of the list under `key`; what it gives as None is left out."""
        found = self.get(key)
        if found is None or found.value is None:
            return ()
        if not isinstance(found.value, list):
            self.faults.append(
                found.fault(f"'{key}' must be a list", "write each entry on a line that begins with `- `")
            )
            return ()
        results = (read(Section(node, self.faults)) for node in found.value)
        return tuple(result for result in results if result is not None)

    def done(self) -> None:
        """Reports the keys that nobody asked for."""
        for key, node in self.keys.items():
            if key not in self._asked:
                self.faults.append(node.fault(f"unknown key '{key}'", nearest(key, self._asked)))


def texts_of(node: Node, faults: list[Fault]) -> tuple[str, ...]:
    """The node as a list of texts; anything else in it is a fault."""
    children = node.value if isinstance(node.value, list) else [node]
    result: list[str] = []
    for child in children:
        if isinstance(child.value, str) or (isinstance(child.value, int | float) and not isinstance(child.value, bool)):
            result.append(str(child.value))
        else:
            faults.append(child.fault("expected a text here", "write a word or a quoted phrase"))
    return tuple(result)
