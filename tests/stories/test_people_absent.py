"""Who was NOT among those freed: the news that a family waits for on the day of a release."""

import pytest

from watcher.records import Report
from watcher.stories.people import find_people, read_people

PEOPLE = read_people(
    {
        "a.csv": "id,country,name_be,name_ru,name_en,aliases\n"
        "v,BY,Кастусь Вярыга,Константин Верига,Kastus Viaryha,\n"
        "d,BY,Вера Драгунская,Вера Драгунская,Vera Drahunskaya,\n"
        "k,BY,Зміцер Кунцэвіч,Дмитрий Кунцевич,Zmitser Kuntsevich,\n"
    }
)


def absent(text: str) -> set[str]:
    return {mention.person_id for mention in find_people(PEOPLE, Report("1", text)) if mention.not_among}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Viaryha was not among those freed on Friday", id="en-not-among"),
        pytest.param("Nineteen pardoned; Kastus Viaryha isn't on the list", id="en-not-on-the-list"),
        pytest.param("The list of the released does not include Viaryha", id="en-not-include"),
        pytest.param("Viaryha, whose wife came to the border, was not among those released", id="en-aside"),
        pytest.param("Exchange: Viaryha was not released", id="en-not-released"),
        pytest.param("Freed: Drahunskaya. Not among them: Viaryha", id="en-colon"),
        pytest.param("Среди освобождённых нет Константина Вериги", id="ru-after"),
        pytest.param("Вериги среди помилованных нет", id="ru-before"),
        pytest.param("Верига не попал в список помилованных", id="ru-list"),
        pytest.param("Среди освобождённых – Драгунская, но нет Вериги", id="ru-but"),
        pytest.param("Драгунская: среди освобождённых нет Вериги", id="ru-speaker"),
        pytest.param("Веригу не освободили", id="ru-not-released"),
        pytest.param("Сярод вызваленых няма Вярыгі", id="be-after"),
        pytest.param("Вярыгі няма сярод памілаваных", id="be-before"),
        pytest.param("Вярыгу не вызвалілі", id="be-not-released"),
        pytest.param("Серед звільнених немає Вериги", id="uk-after"),
        pytest.param("Вериги немає у списку звільнених", id="uk-list"),
        pytest.param("Wśród uwolnionych nie ma Viaryhy", id="pl-after"),
        pytest.param("Viaryha nie został uwolniony", id="pl-not-released"),
        pytest.param("Viaryha ist nicht unter den Freigelassenen", id="de"),
        pytest.param("Tarp paleistųjų nėra Viaryhos", id="lt"),
        pytest.param("Viaryha ne figure pas parmi les libérés", id="fr"),
        pytest.param("Viaryha no está entre los liberados", id="es"),
    ],
)
def test_a_follower_learns_that_the_person_was_not_among_those_freed(text):
    """Silence on the day of a release is the worst answer."""
    assert absent(text) == {"v"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Среди освобождённых нет ни Вериги, ни Драгунской", id="ru-neither"),
        pytest.param("Neither Viaryha nor Drahunskaya was among those released", id="en-neither"),
        pytest.param("Viaryha and Drahunskaya were not among those pardoned, Kuntsevich was", id="en-and"),
        pytest.param("Вярыгі і Драгунскай няма сярод вызваленых, піша Кунцэвіч", id="be-and"),
    ],
)
def test_a_denial_binds_all_the_names_of_its_row_and_no_other(text):
    """The one who speaks, or the one who was freed, must not be reported as left behind."""
    assert absent(text) == {"v", "d"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Viaryha among those released", id="freed"),
        pytest.param("Not only Viaryha was released", id="not-only"),
        pytest.param("It is not known whether Viaryha is among those released", id="not-known"),
        pytest.param("Неизвестно, есть ли Верига среди освобождённых", id="ru-not-known"),
        pytest.param("Нет информации, что Верига среди освобождённых", id="ru-no-information"),
        pytest.param("Среди освобождённых нет женщин, сообщила Драгунская", id="somebody-else-is-absent"),
        pytest.param("Вериги нет среди участников концерта", id="nobody-was-freed"),
        pytest.param("Viaryha released; prison was not easy, he says", id="another-negation"),
    ],
)
def test_what_is_not_said_is_not_told(text):
    """A false word that somebody stays in prison is as cruel as a false word that they are free."""
    assert absent(text) == set()
