"""Near names are for the operator: an alias is added by a person, never by likeness."""

import pytest

from watcher.records import Report
from watcher.stories.people import find_people, read_people, suggest
from watcher.stories.people.suggest import edit_distance

PEOPLE = read_people(
    {
        "a.csv": "id,country,name_be,name_ru,name_en,aliases\n"
        "v,BY,Кастусь Вярыга,Константин Верига,Kastus Viaryha,\n"
        "k,BY,Зміцер Кунцэвіч,Дмитрий Кунцевич,Zmitser Kuntsevich,\n"
    }
)


def test_a_misprint_is_suggested_and_not_matched():
    """Likeness merges strangers (Statkevich, Stankevich); only an operator can tell."""
    report = Report("1", "Dmitri Kuntsewitz freed")
    assert find_people(PEOPLE, report) == ()
    (suggestion,) = suggest(PEOPLE, report)
    assert (suggestion.person_id, suggestion.spelling) == ("k", "Dmitri Kuntsewitz")
    assert "may be k" in str(suggestion)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Anton Kuntsewitz freed", id="another-given-name"),
        pytest.param("Kuntsewitz freed", id="no-given-name"),
        pytest.param("Dmitri Kuntsevich freed", id="the-right-name"),
        pytest.param("Dmitri Kalinovsky freed", id="another-surname"),
    ],
)
def test_others_are_not_suggested(text):
    """A list of false suggestions is a list that nobody reads."""
    assert suggest(PEOPLE, Report("1", text)) == ()


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [
        pytest.param("losik", "losik", 0, id="same"),
        pytest.param("statkevich", "stankevich", 1, id="replaced"),
        pytest.param("losik", "lossik", 1, id="inserted"),
        pytest.param("", "abc", 3, id="empty"),
    ],
)
def test_the_distance_counts_letters(one, other, distance):
    """Two letters in a short name are another name."""
    assert edit_distance(one, other) == edit_distance(other, one) == distance
