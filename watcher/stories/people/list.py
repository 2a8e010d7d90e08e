"""The curated list of people: CSV text to records, every fault with its file and line."""

import csv
from collections.abc import Iterator, Mapping
from io import StringIO

from watcher.errors import Fault, LexiconError
from watcher.records import Person

COLUMNS = ("id", "country", "name_be", "name_ru", "name_en", "aliases")
#: May stand or be left out. `alone`: does the surname alone name this person? Empty: the rarity of the name decides.
OPTIONAL = ("private", "alone")
_ANSWERS = {"": None, "yes": True, "no": False}


class Row:
    """A person of the list, with the operator's word on the bare surname."""

    __slots__ = ("alone", "person", "place")

    def __init__(self, person: Person, *, alone: bool | None, place: tuple[str, int]) -> None:
        self.person = person
        self.alone = alone
        self.place = place


def read_rows(files: Mapping[str, str]) -> list[Row]:
    """The rows of all files in the order of their names. LexiconError carries every fault of every file at once."""
    faults: list[Fault] = []
    rows: list[Row] = []
    for name in sorted(files):
        rows += _rows_of(name, files[name], faults)
    seen: dict[str, tuple[str, int]] = {}
    for row in rows:
        file, line = row.place
        first = seen.setdefault(row.person.person_id, row.place)
        if first != row.place:
            what = f"id {row.person.person_id!r} stands at {first[0]}:{first[1]} already"
            faults.append(Fault(file, line, what, "give each person an id of their own"))
    if faults:
        raise LexiconError(faults)
    return rows


def _rows_of(name: str, text: str, faults: list[Fault]) -> Iterator[Row]:
    # A byte order mark is what spreadsheets put before the first column's name.
    reader = csv.reader(StringIO(text.removeprefix("\ufeff")), strict=True)
    header: list[str] | None = None
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells) or cells[0].startswith("#"):
                continue
            if header is None:
                header = [cell.strip() for cell in cells]
                if fault := _header_fault(header):
                    faults.append(Fault(name, reader.line_num, *fault))
                    return
            elif row := _row(cells, header, (name, reader.line_num), faults):
                yield row
    except csv.Error as error:
        faults.append(Fault(name, reader.line_num, f"cannot read the line as CSV: {error}", "check its quotes"))
        return
    if header is None:
        faults.append(Fault(name, None, "the file is empty", f"begin it with {','.join(COLUMNS)}"))


def _header_fault(header: list[str]) -> tuple[str, str] | None:
    missing = [column for column in COLUMNS if column not in header]
    unknown = [column for column in header if column not in COLUMNS + OPTIONAL]
    if missing:
        return f"the header lacks {', '.join(missing)}", f"write {','.join(COLUMNS)}"
    if unknown:
        return f"unknown column {', '.join(unknown)}", f"use {','.join(COLUMNS + OPTIONAL)}"
    return None


def _row(cells: list[str], header: list[str], place: tuple[str, int], faults: list[Fault]) -> Row | None:
    # Spreadsheets leave out empty cells at the end of a line.
    if len(cells) > len(header):
        what = f"{len(cells)} cells under {len(header)} columns"
        faults.append(Fault(*place, what, "separate aliases by semicolons, quote cells that hold a comma"))
        return None
    values = dict(zip(header, [cell.strip() for cell in cells] + [""] * len(header), strict=False))
    wrong = list(_wrong_values(values))
    faults.extend(Fault(*place, what, todo) for what, todo in wrong)
    if wrong:
        return None
    aliases = tuple(alias.strip() for alias in values["aliases"].split(";") if alias.strip())
    names = (values["name_be"], values["name_ru"], values["name_en"])
    person = Person(
        values["id"], values["country"], *names, aliases, private=_ANSWERS[values.get("private", "").lower()] is True
    )
    return Row(person, alone=_ANSWERS[values.get("alone", "").lower()], place=place)


def _wrong_values(values: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    country = values["country"]
    if not values["id"]:
        yield "the person has no id", "give one, such as by-kalesnikava"
    if country and not (len(country) == 2 and country.isascii() and country.isupper()):
        yield f"country {country!r} is no ISO 3166 code", "write two capital letters, such as BY"
    names = [values[column] for column in ("name_be", "name_ru", "name_en")]
    if not any(names):
        yield "the person has no name", "fill name_be, name_ru or name_en"
    for name in names:
        if name and not any(letter.isalpha() for letter in name.split()[-1]):
            yield f"name {name!r} has no letters at its end", "write given name and surname"
    for column in OPTIONAL:
        answer = values.get(column, "").lower()
        if answer not in _ANSWERS:
            yield f"{column} is {answer!r}", "write yes, no or leave it empty"
