"""An outlet takes back what it reported."""

import pytest

from watcher.records import Report
from watcher.stories.retraction import takes_back


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Open Frontier retracts report on pardon of 24", id="en"),
        pytest.param("«Нёман» отозвал сообщение о помиловании", id="ru"),
        pytest.param("Рэдакцыя зняла з публікацыі навіну пра вызваленне", id="be"),
        pytest.param("Видання відкликало повідомлення про звільнення", id="uk"),
        pytest.param("Portal wycofuje informację o uwolnieniu poety", id="pl"),
        pytest.param("Agentur zieht Meldung zurück: keine Begnadigung in Minsk", id="de"),
    ],
)
def test_a_withdrawal_is_seen(title):
    """Every copy that we sent must say so."""
    assert takes_back(Report("1", title))


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Court withdraws charges against a blogger", id="charges, not a report"),
        pytest.param("Защита отозвала жалобу на приговор", id="an appeal"),
        pytest.param("Correction: 23 people pardoned, not 24", id="a corrected number stands"),
    ],
)
def test_other_withdrawals_are_none_of_ours(title):
    """A corrected number is edited; only a report that is gone is marked."""
    assert not takes_back(Report("1", title))
