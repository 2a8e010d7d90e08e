"""What each Bot API method takes, checked against `telegram_methods.json`: required, unknown and mistyped fields."""

import json
from pathlib import Path
from typing import Any

TABLE = json.loads((Path(__file__).parent / "telegram_methods.json").read_text(encoding="utf-8"))
METHODS: dict[str, dict[str, str]] = {name.lower(): fields for name, fields in TABLE["methods"].items()}
NAMES: dict[str, str] = {name.lower(): name for name in TABLE["methods"]}
TYPES: dict[str, Any] = TABLE["types"]
UPDATE_TYPES: list[str] = TABLE["update_types"]


class BadField(Exception):
    """`Bad Request: …`"""

    def __init__(self, why: str) -> None:
        super().__init__(f"Bad Request: {why}")


def read_fields(method: str, given: dict[str, Any]) -> dict[str, Any]:
    """The parameters, converted from strings by the table's types; raises `BadField`."""
    table = METHODS[method.lower()]
    for name in given:
        if name not in table:
            raise BadField(f"strict: {NAMES[method.lower()]} has no parameter {name}")
    for name, types in table.items():
        if types.startswith("!") and name not in given:
            raise BadField(f"strict: parameter {name} of {NAMES[method.lower()]} is required")
    return {name: _read(value, table[name].lstrip("!"), name) for name, value in given.items()}


def _read(value: Any, types: str, name: str) -> Any:
    for kind in types.split("|"):
        try:
            return _convert(value, kind, name)
        except (ValueError, TypeError, KeyError):
            continue
    raise BadField(f"strict: {name} must be {types.replace('|', ' or ')}")


def _convert(value: Any, kind: str, name: str) -> Any:
    if kind == "String":
        return _is(value, str)
    if kind == "InputFile":
        return _is(value, bytes)
    if kind == "Integer":
        return int(value) if isinstance(value, str) else _is(value, int)
    if kind == "Float":
        return float(value)
    if kind in ("Boolean", "True"):
        return {"true": True, "false": False}[value.lower()] if isinstance(value, str) else _is(value, bool)
    loaded = json.loads(value) if isinstance(value, str) else value
    if kind.startswith("Array of "):
        return [_nested(item, kind.removeprefix("Array of "), name) for item in _is(loaded, list)]
    return _nested(_is(loaded, dict), kind, name)


def _is(value: Any, kind: type) -> Any:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise TypeError(kind)
    return value


def _nested(value: Any, kind: str, name: str) -> Any:
    if kind.startswith("Array of ") or kind in ("String", "Integer", "Boolean", "True", "Float"):
        if kind.startswith("Array of ") and isinstance(value, list):
            return [_nested(item, kind.removeprefix("Array of "), name) for item in value]
        return _convert(value if not isinstance(value, str) or kind == "String" else [], kind, name)
    table = TYPES.get(kind)
    if table is None:
        raise BadField(f"strict: {name}: the table has no type {kind}")
    if isinstance(table, str):
        return _one_of(value, table, name)
    for key in _is(value, dict):
        if key not in table:
            raise BadField(f"strict: {kind} has no field {key}")
    for key, types in table.items():
        if types.startswith("!") and key not in value:
            raise BadField(f"strict: field {key} of {kind} is required")
    return {key: _nested_any(item, table[key].lstrip("!"), key) for key, item in value.items()}


def _nested_any(value: Any, types: str, name: str) -> Any:
    for kind in types.split("|"):
        try:
            return _nested(value, kind, name)
        except (TypeError, ValueError):
            continue
    raise BadField(f"strict: {name} must be {types.replace('|', ' or ')}")


def _one_of(value: Any, kinds: str, name: str) -> Any:
    for kind in kinds.split("|"):
        try:
            return _nested(value, kind, name)
        except (BadField, TypeError):
            continue
    raise BadField(f"strict: {name} must be one of {kinds}")
