"""The list is kept by people with a spreadsheet: every fault is named with its line, all at once."""

from pathlib import Path

import pytest

from watcher.errors import LexiconError
from watcher.records import Report
from watcher.stories.people import find_people, read_people

HEADER = "id,country,name_be,name_ru,name_en,aliases"
GOOD = "a-one,BY,Кастусь Вярыга,Константин Верига,Kastus Viaryha,"
SHIPPED = Path(__file__).parents[2] / "config" / "people"


def faults(text: str) -> str:
    with pytest.raises(LexiconError) as caught:
        read_people({"people/BY.csv": text})
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("", "people/BY.csv: the file is empty; begin it with " + HEADER, id="empty"),
        pytest.param("id,name_ru\n", "people/BY.csv:1: the header lacks country, name_be", id="columns-missing"),
        pytest.param(HEADER + ",born\n", "people/BY.csv:1: unknown column born; use", id="column-unknown"),
        pytest.param(f"{HEADER}\n{GOOD}\n\n,BY,,А Б,,\n", "people/BY.csv:4: the person has no id", id="no-id"),
        pytest.param(f"{HEADER}\nx,BY,,,,\n", "people/BY.csv:2: the person has no name", id="no-name"),
        pytest.param(f"{HEADER}\nx,Belarus,,А Б,,\n", "people/BY.csv:2: country 'Belarus' is no ISO", id="country"),
        pytest.param(f"{HEADER}\nx,BY,,А 1,,\n", "people/BY.csv:2: name 'А 1' has no letters", id="no-letters"),
        pytest.param(
            f"{HEADER}\n{GOOD}\n{GOOD}\n", "people/BY.csv:3: id 'a-one' stands at people/BY.csv:2", id="twice"
        ),
        pytest.param(f"{HEADER}\n{GOOD},yes,no\n", "people/BY.csv:2: 8 cells under 6 columns", id="too-many-cells"),
        pytest.param(f"{HEADER},private\n{GOOD},maybe\n", "people/BY.csv:2: private is 'maybe'; write yes", id="flag"),
        pytest.param(f'{HEADER}\nx,BY,"А Б"В,,,\n', "people/BY.csv:2: cannot read the line as CSV", id="quotes"),
    ],
)
def test_a_fault_is_named_with_its_file_and_line(text, line):
    """An operator mends what they can find."""
    assert line in faults(text)


def test_all_faults_are_told_at_once():
    """Nobody likes to mend ten lines in ten runs."""
    assert len(faults(f"{HEADER}\n,BY,,А Б,,\nx,Belarus,,,,\n").splitlines()) == 3


def test_an_id_is_unique_across_files():
    """Two people under one id would be one person to their followers."""
    with pytest.raises(LexiconError, match=r"b\.csv:2: id 'a-one' stands at a\.csv:2"):
        read_people({"a.csv": f"{HEADER}\n{GOOD}\n", "b.csv": f"{HEADER}\n{GOOD}\n"})


def test_comments_blank_lines_byte_order_marks_and_short_rows_are_read():
    """Spreadsheets leave all of them behind."""
    people = read_people({"a.csv": f"\ufeff{HEADER}\r\n# a note, with commas\r\n\r\na-one,BY,Кастусь Вярыга\r\n"})
    assert list(people.persons) == ["a-one"]
    assert [mention.person_id for mention in find_people(people, Report("1", "Вярыга дома"))] == ["a-one"]


def test_no_list_names_nobody():
    """An instance without people is a valid one."""
    assert find_people(read_people({}), Report("1", "Вярыга дома")) == ()


def test_the_shipped_lists_are_sound_and_find_everybody_in_them():
    """A person who cannot be found under the name in the list is in it for nothing."""
    people = read_people({path.name: path.read_text(encoding="utf-8") for path in SHIPPED.glob("*.csv")})
    assert len(people.persons) > 100
    lost = [
        (person.person_id, name)
        for person in people.persons.values()
        for name in (person.name_be, person.name_ru, person.name_en, *person.aliases)
        if [m.person_id for m in find_people(people, Report("1", f"Суд: {name}."))] != [person.person_id]
    ]
    assert not lost
