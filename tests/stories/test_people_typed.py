"""Whom a typed name means: generous where the reader sees whom we understood, never where two could be meant."""

import pytest

from watcher.stories.people import read_people
from watcher.stories.people.typed import MOST_NEAR, meant_by

HEADER = "id,country,name_be,name_ru,name_en,aliases,private,alone\n"
ROWS = """by-vierasniova,BY,Алена Вераснёва,Елена Вереснева,Alena Vierasniova,Олена Вереснєва,,
by-dubrouski,BY,Ігнат Дуброўскі,Игнат Дубровский,Ihnat Dubrouski,,,
by-dubrouskaja,BY,Вольга Дуброўская,Ольга Дубровская,Volha Dubrouskaja,,,
by-zhuk,BY,Тарас Жук,Тарас Жук,Taras Zhuk,,,no
by-zhuk-nina,BY,Ніна Жук,Нина Жук,Nina Zhuk,,,no
by-silent,BY,Вера Ціхая,Вера Тихая,Viera Cichaja,,yes,
by-lis-kara,BY,Рыгор Ліс-Кара,Григорий Лис-Кара,Ryhor Lis-Kara,,,
"""
PEOPLE = read_people({"people.csv": HEADER + ROWS})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("alena vierasniova", ["by-vierasniova"], id="small letters"),
        pytest.param("VIERASNIOVA", ["by-vierasniova"], id="a surname alone"),
        pytest.param("Вереснєва", ["by-vierasniova"], id="an alias"),
        pytest.param("Вераснёвай", ["by-vierasniova"], id="another case"),
        pytest.param("Вереснева Елена", ["by-vierasniova"], id="surname first"),
        pytest.param("Лена Вереснева", ["by-vierasniova"], id="a short given name"),
        pytest.param("Dubrowski", ["by-dubrouski"], id="another romanisation"),
        pytest.param("Дубровская", ["by-dubrouskaja"], id="her, not him"),
        pytest.param("дубровский", ["by-dubrouski"], id="him, not her"),
        pytest.param("Жук", ["by-zhuk", "by-zhuk-nina"], id="two of one surname"),
        pytest.param("N. Zhuk", ["by-zhuk-nina"], id="an initial tells them apart"),
        pytest.param("Lis Kara", ["by-lis-kara"], id="a double name without its hyphen"),
        pytest.param("BY-ZHUK", ["by-zhuk"], id="an id"),
        pytest.param("Анна Вереснева", [], id="somebody else of the surname"),
        pytest.param("Алена", [], id="a given name alone"),
        pytest.param("Тихая", [], id="a private person"),
        pytest.param("by-silent", [], id="a private person's id"),
        pytest.param("?!", [], id="no word at all"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_who_is_meant(typed, meant):
    """Spelling, case and order do not matter; gender and given name do."""
    assert [person.person_id for person in meant_by(PEOPLE, typed).people] == meant


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        pytest.param("Vierazniova Alena", ["by-vierasniova"], id="one letter wrong"),
        pytest.param("Анна Вереснева", ["by-vierasniova"], id="another given name"),
        pytest.param("Zhuq", ["by-zhuk", "by-zhuk-nina"], id="a short name"),
        pytest.param("Nina Zhuq", ["by-zhuk-nina", "by-zhuk"], id="the given name decides the order"),
        pytest.param("Tichaja", [], id="a private person is near nobody"),
        pytest.param("Petrova", [], id="a stranger"),
    ],
)
def test_who_may_be_meant(typed, near):
    """Offered to choose, never chosen."""
    meant = meant_by(PEOPLE, typed)
    assert not meant.people
    assert [person.person_id for person in meant.near] == near
    assert len(meant.near) <= MOST_NEAR
