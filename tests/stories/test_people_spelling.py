"""Every usual spelling of a name is made from its columns: the list's keepers need not be linguists."""

import pytest

from watcher.records import Report
from watcher.stories.people import find_people, read_people

HEADER = "id,country,name_be,name_ru,name_en,aliases\n"
#: Invented people, one for each way to decline a name. No aliases: everything is made.
PEOPLE = read_people(
    {
        "people.csv": HEADER
        + "vaits,BY,Андрэй Вайцяховіч,Андрей Войтехович,Andrei Vaitsiakhovich,\n"
        + "shyma,BY,Таццяна Шыманоўская,Татьяна Шимановская,Tatsiana Shymanouskaya,\n"
        + "duba,BY,Юрый Дубавец,Юрий Дубовец,Yury Dubavets,\n"
        + "skara,BY,Леанід Скарабагатка,Леонид Скоробогатько,Leanid Skarabahatka,\n"
        + "dzmi,BY,Святлана Дзмітрук,Светлана Дмитрук,Sviatlana Dzmitruk,\n"
        + "shchy,BY,Пётр Шчыгельскі,Пётр Щигельский,Piotr Shchyhelski,\n"
        + "kham,BY,Ганна Хамянкова,Анна Хоменкова,Hanna Khamiankova,\n"
        + "zhal,RU,Яўген Жалябоўскі,Евгений Желябовский,Yevgeny Zhelyabovsky,\n"
        + "hus,BY,Мікалай Гусакоў,Николай Гусаков,Mikalai Husakou,\n"
        + "tara,BY,Вольга Тарасевіч-Кміта,Ольга Тарасевич-Кмита,Volha Tarasevich-Kmita,\n"
    }
)


def named(text: str) -> set[str]:
    return {mention.person_id for mention in find_people(PEOPLE, Report("1", text))}


@pytest.mark.parametrize(
    ("person", "forms"),
    [
        pytest.param("vaits", "Андрей Войтехович|Андрея Войтеховича", id="ru-man"),
        pytest.param("vaits", "Андрею Войтеховичу|Андреем Войтеховичем", id="ru-man-2"),
        pytest.param("vaits", "Андрэя Вайцяховіча|Андрэю Вайцяховічу|Андрэем Вайцяховічам", id="be-man"),
        pytest.param("vaits", "Андрій Войтехович|Андрія Войтеховича", id="uk-man"),
        pytest.param("vaits", "Андрієм Войтеховичем|Андрієві Войтеховичу", id="uk-man-2"),
        pytest.param("vaits", "Andrej Wajciachowicz|Andreja Wajciachowicza|Andrejem Wajciachowiczem", id="pl-man"),
        pytest.param("vaits", "Andrej Vajciachovič|Andreja Vajciachoviča|Andreju Vajciachoviču", id="lacinka-man"),
        pytest.param("vaits", "Andrej Wajziachowitsch|Andrej Woitechowitsch|Andrej Woitechowitschs", id="de-man"),
        pytest.param("vaits", "Andrejus Vaiciachovičius", id="lt-man"),
        pytest.param("vaits", "Andrejaus Vaiciachovičiaus|Andrejui Vaiciachovičiui", id="lt-man-2"),
        pytest.param("vaits", "Andrey Voitekhovich|Andrei Voytekhovich|Andrei Vaitsiakhovich's", id="en-man"),
        pytest.param("vaits", "Andreï Voïtekhovitch", id="fr-man"),
        pytest.param("shyma", "Татьяны Шимановской|Татьяну Шимановскую|Татьяной Шимановской", id="ru-woman"),
        pytest.param("shyma", "Таццяны Шыманоўскай|Таццяну Шыманоўскую|Таццяне Шыманоўскай", id="be-woman"),
        pytest.param("shyma", "Тетяна Шимановська|Тетяни Шимановської", id="uk-woman"),
        pytest.param("shyma", "Тетяні Шимановській|Тетяну Шимановську", id="uk-woman-2"),
        pytest.param("shyma", "Taćciana Szymanouska|Taćciany Szymanouskiej|Taccianą Szymanouską", id="pl-woman"),
        pytest.param("shyma", "Tatjana Schimanowskaja|Tatjana Schymanouskaja|Tatjana Schimanowskajas", id="de-woman"),
        pytest.param("shyma", "Taćciana Šymanoŭskaja|Taćciany Šymanoŭskaj|Taćcianu Šymanoŭskuju", id="lacinka-woman"),
        pytest.param("shyma", "Tatjana Šimanovskaja|Tatjanos Šimanovskajos|Tatjanai Šimanovskajai", id="lt-woman"),
        pytest.param("shyma", "Tatiana Shimanovskaya|Tatyana Shymanovskaya|Tatsiana Shymanovskaia", id="en-woman"),
        pytest.param("duba", "Юрия Дубовца|Юрию Дубовцу", id="fleeting-vowel"),
        pytest.param("duba", "Юрыя Дубаўца|Юрыем Дубаўцом|Юрія Дубовця", id="fleeting-vowel-2"),
        pytest.param("duba", "Jury Dubaviec|Jurij Dubowez|Jerzy Dubawiec|Iouri Doubovets", id="fleeting-vowel-latin"),
        pytest.param("skara", "Леонида Скоробогатько|Леоніда Скоробогатька", id="ko"),
        pytest.param("skara", "Леаніда Скарабагаткі|Леаніду Скарабагатку", id="ko-2"),
        pytest.param("skara", "Leonid Skorobogatko|Leanid Skarabahatka", id="ko-latin"),
        pytest.param("skara", "Leanida Skarabahatki|Leanidowi Skarabahatce", id="ko-latin-2"),
        pytest.param("dzmi", "Светланы Дмитрук|Святланай Дзмітрук", id="woman-in-consonant"),
        pytest.param("dzmi", "Світлану Дмитрук|Swetlana Dmitruk", id="woman-in-consonant-2"),
        pytest.param("shchy", "Петра Щигельского|Пятра Шчыгельскага", id="shch"),
        pytest.param("shchy", "Петром Щигельським|Piotra Szczyhielskiego", id="shch-2"),
        pytest.param("shchy", "Petr Schtschigelski|Petras Ščigelskis", id="shch-latin"),
        pytest.param("shchy", "Piotr Ščyhielski|Pierre Chtchiguelski", id="shch-latin-2"),
        pytest.param("kham", "Анны Хоменковой|Ганну Хамянкову", id="ova"),
        pytest.param("kham", "Ганни Хоменкової|Anna Chomienkowa|Anny Chamiankowej", id="ova-2"),
        pytest.param("zhal", "Евгения Желябовского|Jewgeni Scheljabowski", id="zh"),
        pytest.param("zhal", "Eugeniusz Żelabowski|Євгена Желябовського", id="zh-2"),
        pytest.param("hus", "Николая Гусакова|Мікалаю Гусакову", id="g-or-h"),
        pytest.param("hus", "Миколою Гусаковим|Nikolai Gusakov|Mikałaj Husakou", id="g-or-h-2"),
        pytest.param("tara", "Вольгі Тарасевіч-Кміты|Ольгу Тарасевич-Кмиту", id="double"),
        pytest.param("tara", "Olga Tarasewicz-Kmita|Volha Tarasevich Kmita", id="double-2"),
    ],
)  # fmt: skip
def test_a_name_is_known_in_the_spellings_and_cases_of_each_language(person, forms):
    """A follower of a person must not miss news because a paper writes in another language or case."""
    missed = [form for form in forms.split("|") if named(f"Новости: {form}.") != {person}]
    assert not missed


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Сергей Шимановский выступил", id="her-husband"),
        pytest.param("Шимановского не пустили", id="a-man-of-the-name-alone"),
        pytest.param("Гусакова рассказала о работе", id="her-nominative-is-his-genitive"),
        pytest.param("Husakova speaks in Riga", id="her-nominative-in-latin"),
        pytest.param("Андрей Войнехович приехал", id="another-consonant"),
        pytest.param("На Вайцяховічавай вуліцы", id="a-street-from-the-name"),
        pytest.param("Светлана Дмитрукова победила", id="a-longer-surname"),
        pytest.param("Марына Дзмітрук спявае", id="a-namesake"),
        pytest.param("Андрей Тарасевич вернулся", id="half-of-a-double-name"),
        pytest.param("Спектакль Тарасевич-Ивановой", id="another-double-name"),
    ],
)
def test_a_neighbouring_surname_is_somebody_else(text):
    """A false alert about a prisoner frightens the family."""
    assert not named(text)


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("ТАЦЦЯНА ШЫМАНОЎСКАЯ", id="capitals"),
        pytest.param("Таццяна Шыманоўская".replace("о", "о\u0301"), id="stress-marks"),
        pytest.param("Таццяна Шыма\u00adноўская", id="soft-hyphen"),
        pytest.param("Татьяна\u00a0Шимановская", id="no-break-space"),
        pytest.param("Шимановская Татьяна", id="surname-first"),
        pytest.param("Т. Шимановская", id="initial"),
        pytest.param("Т. И. Шимановская", id="two-initials"),
        pytest.param("Шимановская Т. И.", id="initials-after"),
        pytest.param("Татьяна Ивановна Шимановская", id="patronymic"),
        pytest.param("Taццяна Шымaноўская", id="latin-letters-that-look-alike"),
        pytest.param("Shymanouskaya, 54", id="surname-alone-because-rare"),
        pytest.param("Ганна і Таццяна Шыманоўская", id="behind-another"),
    ],
)
def test_however_a_name_is_set_it_is_the_same_name(form):
    """Typesetters, censors' filters and old keyboards change letters that readers do not notice."""
    assert named(f"«{form}»") == {"shyma"}
