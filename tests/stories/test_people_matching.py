"""Who is meant: surnames are shared by namesakes, spouses, goalkeepers and frost."""

import pytest

from watcher.records import Report
from watcher.stories.people import find_people, read_people

#: Invented, but for the kinds of names that matter: rare, frequent, a noun, spouses, brothers.
PEOPLE = read_people(
    {
        "a.csv": "id,country,name_be,name_ru,name_en,aliases,private,alone\n"
        "rare,BY,Кастусь Вярыга,Константин Верига,Kastus Viaryha,,,\n"
        "noun,BY,Андрэй Сокал,Андрей Сокол,Andrei Sokal,,,\n"
        "frequent,BY,Марына Кавалёва,Марина Ковалёва,Maryna Kavaliova,,,\n"
        "man,BY,Ігар Драгунскі,Игорь Драгунский,Ihar Drahunski,,,\n"
        "woman,BY,Вера Драгунская,Вера Драгунская,Vera Drahunskaya,,,\n"
        "brother,BY,Антон Вайніловіч,Антон Войнилович,Anton Vainilovich,,,\n"
        "elder,BY,Леў Вайніловіч,Лев Войнилович,Leu Vainilovich,,,\n"
        "pen,RU,,Олег Дурново,Oleg Durnovo,Старый Кот;Дурнаўчык,,\n"
        "told,BY,Юры Шчаглоў,Юрий Щеглов,Yury Shchahlou,,,no\n"
        "quiet,BY,Янка Цярэшчанка,Иван Терещенко,Yanka Tsiareshchanka,,yes,\n"
        "bright,BY,Лявон Пазірны,Леонид Позирный,Liavon Pazirny,,,\n"
        "widow,BY,Ала Пазірная,Алла Позирная,Ala Pazirnaya,,,\n"
        "grandpa,BY,Мікола Дзядок,Николай Дедок,Mikola Dziadok,,,\n"
        "far,CN,Сяо Чжэньюй,Сяо Чжэньюй,Xiao Zhenyu,,,\n"
    }
)


def found(title: str, summary: str = "") -> dict[str, str]:
    return {mention.person_id: mention.spelling for mention in find_people(PEOPLE, Report("1", title, summary))}


@pytest.mark.parametrize(
    ("title", "summary", "people"),
    [
        pytest.param("Верига написал домой", "", {"rare"}, id="a-rare-surname-is-enough"),
        pytest.param("Ирина Верига открыла кафе", "", set(), id="a-namesake-is-not-the-person"),
        pytest.param("Учительница Верига", "Ирина Верига учит детей", set(), id="a-namesake-speaks-for-the-bare-name"),
        pytest.param("Ирина Верига ждёт мужа", "Константину Вериге дали посылку", {"rare"}, id="both-are-there"),
        pytest.param("Футболист Верига забил", "", set(), id="sport-needs-the-given-name"),
        pytest.param("Кастусь Вярыга, былы футбаліст, у калоніі", "", {"rare"}, id="a-sportsman-in-prison"),
        pytest.param("Улицу Вериги закрыли на ремонт", "", set(), id="a-street"),
        pytest.param("Вёску Вярыгі затапіла", "", set(), id="a-village"),
        pytest.param("Архив Вериги-старшего отдали музею", "", set(), id="a-father"),
        pytest.param("Kastus Viaryha senior, poet, dies at 91", "", set(), id="a-father-in-english"),
        pytest.param("Вериги старший сын поступил в институт", "", {"rare"}, id="somebodys-elder-son"),
        pytest.param("Верига выиграл велогонку", "Спортсмену 22 года", set(), id="a-cyclist"),
        pytest.param("Районный чиновник Марина Ковалёва", "", set(), id="an-official-of-a-frequent-name"),
        pytest.param("Сокол вернулся в парк", "", set(), id="a-noun"),
        pytest.param("Сокол пишет из колонии", "Андрей просит книги", {"noun"}, id="given-name-in-the-summary"),
        pytest.param("Сокол и Андрей Лисицын в суде", "", set(), id="the-given-name-is-another-persons"),
        pytest.param("Освобождены Верига, Сокол и Ковалёва", "", {"rare", "noun", "frequent"}, id="a-row-of-names"),
        pytest.param("Верига спит. Сокол летит", "", {"rare"}, id="two-sentences-are-no-row"),
        pytest.param("сокол Андрея улетел", "", set(), id="small-letter"),
        pytest.param("Ковалёву судят", "", set(), id="a-frequent-surname-alone"),
        pytest.param("М. Ковалёву судят", "", {"frequent"}, id="initial"),
        pytest.param("О. Ковалёву судят", "", set(), id="another-initial"),
        pytest.param("Певица Марина Ковалёва даст концерт", "", set(), id="a-namesake-in-full-of-another-world"),
        pytest.param("Певицу Марину Ковалёву приговорили", "", {"frequent"}, id="a-singer-in-court"),
        pytest.param("Драгунская ждёт мужа", "", {"woman"}, id="wife"),
        pytest.param("Драгунский ждёт жену", "", {"man"}, id="husband"),
        pytest.param("Игорь и Вера Драгунские вместе", "", {"man", "woman"}, id="couple"),
        pytest.param("Драгунские снова вместе", "", {"man", "woman"}, id="couple-without-given-names"),
        pytest.param("Vera and Ihar Drahunski meet again", "", {"man", "woman"}, id="couple-in-english"),
        pytest.param("Драгунской передали письмо", "", {"woman"}, id="a-case-of-hers"),
        pytest.param("Pazirny nie żyje", "", {"bright"}, id="an-adjective-in-latin"),
        pytest.param("Pazirnaya speaks of Liavon Pazirny", "", {"bright", "widow"}, id="husband-in-full-wife-alone"),
        pytest.param("Pazirno žmona kalba", "", {"bright"}, id="an-adjective-in-lithuanian"),
        pytest.param("Дедок копает огород", "", set(), id="a-noun-in-russian"),
        pytest.param("Dziadok freed", "", {"grandpa"}, id="no-noun-in-english"),
        pytest.param("Освободили Сокола, Войниловича и Веригу", "", {"noun", "rare"}, id="a-row-past-a-disputed-name"),
        pytest.param("Войнилович пишет", "", set(), id="one-of-two-brothers"),
        pytest.param("Лев Войнилович пишет", "", {"elder"}, id="the-brother-who-is-named"),
        pytest.param("Лев и Антон Войниловичи пишут", "", {"brother", "elder"}, id="both-brothers"),
        pytest.param("Жена Вериги Ирина ждёт", "", {"rare"}, id="his-name-is-in-the-genitive"),
        pytest.param("Ирина Константиновна Верига поёт", "", set(), id="a-daughter-with-patronymic"),
        pytest.param("Пишет Старый Кот", "", {"pen"}, id="an-alias-of-two-words"),
        pytest.param("Дурнаўчык піша", "", {"pen"}, id="an-alias-of-one-word"),
        pytest.param("Щеглов на свободе", "", set(), id="the-operator-said-not-alone"),
        pytest.param("Юрий Щеглов на свободе", "", {"told"}, id="the-operator-s-person-in-full"),
        pytest.param("Терещенко на свободе", "", {"quiet"}, id="private-people-are-found-for-callers-to-stop"),
        pytest.param("Zhenyu wins the race", "", set(), id="family-name-first-last-word-is-a-given-name"),
        pytest.param("Court jails Xiao Zhenyu", "", {"far"}, id="family-name-first-in-full"),
        pytest.param("Константин", "Верига", {"rare"}, id="across-title-and-summary"),
        pytest.param("Слава Вериге!", "", {"rare"}, id="a-noun-that-is-a-name-in-another-case"),
        pytest.param("Viera i Ihar Drahunscy znów razem", "", {"man", "woman"}, id="couple-in-polish"),
        pytest.param("", "", set(), id="empty"),
    ],
)  # fmt: skip
def test_a_report_names_whom_a_careful_reader_sees(title, summary, people):
    """Precision comes first: nobody may be told that their prisoner is free because a namesake scored."""
    assert set(found(title, summary)) == people


@pytest.mark.parametrize(
    ("title", "person", "spelling"),
    [
        pytest.param("У калоніі Вярыгу далі ліст, піша Віктар", "rare", "Вярыгу", id="surname"),
        pytest.param("Вярыга ў шпіталі", "rare", "Вярыга", id="nominative"),
        pytest.param("Освободили К. Веригу", "rare", "К. Веригу", id="initial"),
        pytest.param("Верига дома: Константина Веригу ждали", "rare", "Константина Веригу", id="the-fullest"),
        pytest.param("Верига Константин дома", "rare", "Верига Константин", id="surname-first"),
    ],
)
def test_the_spelling_is_the_one_that_the_report_prints(title, person, spelling):
    """A name is shown only as a source printed it."""
    assert found(title)[person] == spelling


def test_a_german_compound_names_the_person():
    """Der Wieryga-Prozess is about the person; Верига-Иванова is somebody else."""
    report = Report("1", "Der Drahunskaja-Prozess beginnt", lang="de")
    assert [mention.person_id for mention in find_people(PEOPLE, report)] == ["woman"]
    assert found("Драгунская-Иванова судится") == {}


def test_mentions_come_in_the_order_of_the_text():
    """A card names people as its headline does."""
    assert list(found("Драгунская и Верига встретились")) == ["woman", "rare"]


def test_private_people_are_marked():
    """Relatives asked for silence: callers must be able to stop."""
    assert PEOPLE.private == {"quiet"}
    assert PEOPLE.persons["quiet"].private
    assert not PEOPLE.persons["rare"].private
