"""One story per event: what joins, what must stay apart, and what placing an entry never does."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from benchmarks.grouping import invented, own_roles, own_stream, score
from watcher.records import Fact, Report
from watcher.stories.grouping import Grouper, place_all

START = datetime(2026, 5, 2, 9, 0, tzinfo=UTC)


def report(title, summary="", *, hours=0.0, lang="en", outlet="Outlet", kind="independent", link="", name=""):
    return Report(
        report_id=name or f"{title}/{outlet}/{hours}", title=title, summary=summary, lang=lang, outlet=outlet,
        kind=kind, link=link, published_at=START + timedelta(hours=hours),
    )  # fmt: skip


def placed(*reports, **settings):
    grouper = Grouper(**settings)
    return [grouper.place(one) for one in reports]


def together(*reports, **settings):
    return len({placement.story_id for placement in placed(*reports, **settings)}) == 1


JOINS = [
    pytest.param(
        report("Лукашенко помиловал 24 человек", "Среди них девять женщин.", lang="ru"),
        report("Belarus pardons 24 people", "Nine women are on the list.", hours=1),
        id="a pardon in two scripts",
    ),
    pytest.param(
        report("У Горадні затрыманыя восем чалавек", lang="be"),
        report("Detentions in Hrodna: eleven people held", hours=5),
        id="a sweep whose number grows",
    ),
    pytest.param(
        report("Вольгу Сакалоўскую асудзілі на пяць гадоў", "Суд прайшоў у Лідзе.", lang="be"),
        report("Ольгу Соколовскую приговорили к пяти годам колонии", lang="ru", hours=1),
        id="a person in two spellings",
    ),
    pytest.param(
        report("Iran pardons more than 1,300 prisoners"),
        report("Iran begnadigt über 1.300 Häftlinge", lang="de", hours=2),
        id="a thousand with a comma and with a point",
    ),
    pytest.param(
        report("Explosion at a factory in Perm injures 14"),
        report("Взрыв на заводе в Перми: 14 пострадавших", lang="ru", hours=1),
        id="news that is not about prisoners",
    ),
    pytest.param(
        report("Political prisoner dies in Babruisk colony", "Siarhei Marchuk was 55."),
        report("Family of Siarhei Marchuk demands inquiry into his death in prison", hours=60),
        id="a late report of a death",
    ),
    pytest.param(
        report("У Лідзе затрымалі святара Андрэя Куцко", lang="be"),
        report("U Lidzie zatrymali śviatara Andreja Kućko", lang="be", hours=1),
        id="Belarusian in two scripts",
    ),
    pytest.param(
        report("Blogger Ihar Zubko freed in Minsk", outlet="One"),
        report("Correction: Ihar Zubko was not freed", hours=3, outlet="Two"),
        id="a retraction and what it takes back",
    ),
    pytest.param(
        report("Судью Анну Лось из Пинска отправили в колонию на два с половиной года", lang="ru"),
        report("Zweieinhalb Jahre Haft für Richterin Anna Los aus Pinsk", lang="de", hours=2),
        id="years and a half in two languages",
    ),
    pytest.param(
        report("Ukraine brings 88 soldiers home in swap"),
        report("Russia: 88 soldiers back in prisoner swap with Kyiv", "They were flown to Belarus.", hours=1),
        id="an exchange told by both sides",
    ),
    pytest.param(
        report("Iran jails poet Laleh Sadri for five years"),
        report("L'Iran condamne l'écrivaine Laleh Sadri à cinq ans de prison", lang="fr", hours=2),
        id="French articles that cling to words",
    ),
    pytest.param(
        report("В Лиде задержали пекаря Тараса Гуляева", lang="ru"),
        report("Отбой: Гуляев на свободе, приносим извинения", lang="ru", hours=2, outlet="Two"),
        id="a retraction that tells the opposite kind",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), JOINS)
def test_reports_of_one_event_make_one_story(one, other):
    """A subscriber gets one message for an event, in whatever language it is told next."""
    assert together(one, other)


def test_names_known_of_a_round_join_it():
    """A round is told as a number first; who it was comes out the day after."""
    names = report(
        "Known names: five of those pardoned by the decree of May 2 are political prisoners",
        "Rights groups in Belarus confirmed them.", hours=20,
    )  # fmt: skip
    assert together(report("Лукашенко помиловал 24 осужденных", lang="ru"), names)


APART = [
    pytest.param(
        report("Лукашенко помиловал 24 человек", lang="ru"),
        report("Лукашенко помиловал 24 человек", lang="ru", hours=24 * 7),
        id="two rounds of one size a week apart",
    ),
    pytest.param(
        report("Belarus pardons 24 people"), report("Georgia's president pardons 24 people", hours=1),
        id="two countries that pardon as many on one day",
    ),
    pytest.param(
        report("Вольгу Сакалоўскую асудзілі на пяць гадоў", lang="be"),
        report("Вольгу Сакалоўскую перавялі ў гомельскую калонію", lang="be", hours=60),
        id="a verdict and the transfer of the same person",
    ),
    pytest.param(
        report("В Бресте активиста Игоря Лапко приговорили к трем годам", lang="ru"),
        report("В Орше активиста Петра Шило приговорили к трем годам", lang="ru", hours=1),
        id="two activists sentenced alike in two towns",
    ),
    pytest.param(
        report("Political prisoners in figures: 1,112 held in April"),
        report("Political prisoners in figures: 1,094 held in May", hours=70),
        id="statistics of two months",
    ),
    pytest.param(
        report("Political prisoner dies in Shklou colony", "Ivan Kotau was 44."),
        report("Three years since a political prisoner died in Shklou colony", hours=5),
        id="a death and the anniversary of another",
    ),
    pytest.param(
        report("Лукашенко помиловал 24 человек", lang="ru"),
        report("Колонка: почему помилование не конец истории", lang="ru", hours=3),
        id="an opinion on the day of the event",
    ),
    pytest.param(
        report("Лукашенко помиловал 24 человек", lang="ru"),
        report("Как проходят помилования: объясняем", "Что такое указ и кто решает.", lang="ru", hours=3),
        id="an explainer on the day of the event",
    ),
    pytest.param(
        report("Новости дня", lang="ru"),
        report("Новости дня", lang="ru", hours=1, outlet="Two"),
        id="too general to say",
    ),
    pytest.param(
        report("Лукашенко помиловал 24 осужденных", "Среди них девять женщин.", lang="ru", outlet="State"),
        report("Подписан новый указ: помилованы ещё 24 осужденных", lang="ru", outlet="State", hours=48),
        id="a second pardon of the same size two days later",
    ),
    pytest.param(
        report("Лукашенко помиловал 24 осужденных", lang="ru", outlet="State"),
        report("Лукашенко помиловал 24 осужденных", lang="ru", outlet="State", hours=48),
        id="one outlet tells one thing again two days later",
    ),
    pytest.param(
        report("Анатоль Гук абвясціў галадоўку ў калоніі", lang="be"),
        report("Анатоль Гук спыніў галадоўку", lang="be", hours=40),
        id="a hunger strike and its end",
    ),
    pytest.param(
        report("Reporter Olga Lapo detained in Brest", "Her flat was searched."),
        report("Court remands reporter Olga Lapo in custody for two months", hours=30),
        id="a detention and what the court orders the day after",
    ),
    pytest.param(
        report("EU imposes sanctions on Belarusian judges"),
        report("Canada lifts sanctions on Belarusian airline", hours=2),
        id="sanctions imposed and sanctions lifted",
    ),
    pytest.param(report("Breaking"), report("Breaking", hours=1, outlet="Two"), id="too short to say"),
    pytest.param(
        report("У Лідзе памёр палітвязень Ігар Сіняк", lang="be"),
        report("Мария Синяк споет в Лиде", "Концерт начнется в семь.", lang="ru", hours=2),
        id="a namesake with another given name",
    ),
    pytest.param(
        report("Activist Pavel Dubok gets three years in Homel"),
        report("Dubok signs a three-year contract", "The goalkeeper stays at the Homel club.", hours=3),
        id="an athlete of the same surname",
    ),
    pytest.param(
        report("В Слониме задержали фермера Олега Рябко", lang="ru"),
        report("Рябко: сев начнем в срок", "Заместитель министра рассказал о планах.", lang="ru", hours=3),
        id="an official of the same surname who speaks",
    ),
    pytest.param(
        report("В Минске экс-следователя Рудака осудили на пять лет", lang="ru"),
        report("В Могилеве экс-следователь Лапко получил пять лет", lang="ru", hours=2),
        id="the capital and another town, and surnames alone",
    ),
    pytest.param(
        report("EU sanctions Belarusian balloon makers"),
        report("Britain sanctions two Belarusian balloon makers", "It acted alongside the EU.", hours=2),
        id="sanctions of two issuers on one day",
    ),
    pytest.param(
        report("Kauno oro uostas uždarytas dėl balionų", lang="lt"),
        report("Kauno oro uostas: antras uždarymas dėl balionų per tris naktis", lang="lt", hours=47),
        id="an ordinal before what came again",
    ),
    pytest.param(
        report("Лукашенко помиловал 24 осужденных", lang="ru", outlet="One"),
        report("Прэзідэнт памілаваў 17 чалавек", lang="be", outlet="Two", hours=49),
        id="the next round, with another number and no word for again",
    ),
    pytest.param(
        report("Political prisoner Ihar Baran on hunger strike in Shklou"),
        report("Hunger strikes in prison: what the law says", hours=3),
        id="an explainer of the law on the day of the event",
    ),
    pytest.param(
        report("Взрыв в кафе в Бресте: двое пострадавших", lang="ru"),
        report("Новое кафе в Бресте: что в меню", lang="ru", hours=3),
        id="the same place without a word of what happened there",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), APART)
def test_different_events_stay_apart(one, other):
    """A wrong merge hides news: a second round that joins the first one rings nobody."""
    assert not together(one, other)


def test_the_same_link_is_the_same_story_whatever_the_title():
    """Outlets rewrite headlines; the article stays."""
    first = report("Zeppelin over the lake", link="https://example.org/news/12345")
    second = report("Airship seen at dawn", link="http://www.example.org/news/12345/", hours=2)
    assert [one.role for one in placed(first, second)] == ["first", "copy"]


def test_a_mirror_joins_by_path_and_title():
    """Blocked outlets live on mirrors whose hosts change every month; nobody can list all of them."""
    title = "Eleven clerks of one office dismissed"
    first = report(title, link="https://main.example/a/778812.html")
    mirror = report(title, link="https://other.example/a/778812.html", hours=1)
    assert together(first, mirror)


def test_a_listed_mirror_joins_by_its_link_and_is_no_second_voice():
    """The operator's list of mirrors is read as main host -> mirrors."""
    first = report("Old headline of the text", link="https://main.example/a/1", outlet="Main")
    mirror = report("New headline for it", link="https://mirror.example/a/1", outlet="Elsewhere", hours=1)
    one, other = placed(first, mirror, mirrors={"main.example": ["mirror.example"]})
    assert (one.story_id, one.voice) == (other.story_id, other.voice)


def test_roles_tell_what_a_report_adds():
    """A card grows by updates and corrections, and counts copies once."""
    roles = [
        one.role
        for one in placed(
            report("Police detain seven people in Pinsk", outlet="One"),
            report("Police detain seven people in Pinsk", outlet="Two", hours=1),
            report("Seven detained in Pinsk raid", "They are workers.", outlet="Three", hours=2),
            report("Number of people detained in Pinsk grows to 15", outlet="Four", hours=3),
            report("Correction: 14, not 15, people were detained in Pinsk", outlet="Four", hours=4),
        )
    ]
    assert roles == ["first", "copy", "report", "update", "correction"]


def test_a_copy_names_its_original_and_shares_its_voice():
    """A wire story in twenty papers is one witness, not twenty."""
    one, other = placed(
        report("Belarus leader grants clemency to 22 convicts", "No names were given.", outlet="Reuters", name="wire"),
        report("Belarus leader grants clemency to 22 convicts", "No names were given.", outlet="Daily Post", hours=1),
    )
    assert (other.copy_of, other.voice) == ("wire", one.voice)


def test_an_aggregator_without_a_source_adds_no_voice():
    """A digest channel that retells a story has seen nothing itself."""
    one, other = placed(
        report("Political prisoner Oleg Sanko moved to hospital in Orsha", outlet="Viasna"),
        report("Oleg Sanko in hospital in Orsha", outlet="Digest", kind="aggregator", hours=1),
    )
    assert (one.story_id, one.voice) == (other.story_id, other.voice)


def test_placing_never_moves_what_was_placed():
    """An alerted entry stays where its alert says; later entries only join."""
    stream = [item for item, _ in own_stream()]
    whole = placed(*stream)
    for count in range(0, len(stream), 9):
        assert placed(*stream[:count]) == whole[:count]


def test_grouping_is_deterministic():
    """The same stream gives the same stories on every machine and in every process."""
    stream = [item for item, _ in own_stream()]
    assert placed(*stream) == placed(*stream)


@pytest.mark.parametrize("seed", range(5))
def test_a_batch_is_grouped_alike_in_every_order_within_a_minute(seed):
    """Feeds are polled side by side: which of two came first by a second must not decide."""
    stream = [item for item, _ in own_stream()]
    shuffled = stream.copy()
    random.Random(seed).shuffle(shuffled)
    assert place_all(Grouper(), shuffled) == place_all(Grouper(), stream)


@pytest.mark.parametrize(("one", "other"), JOINS)
def test_two_reports_of_one_minute_join_in_either_order(one, other):
    """Without a batch too: kinship is the same seen from both sides."""
    one, other = (Report(**{**as_fields(item), "published_at": START}) for item in (one, other))
    assert together(one, other) == together(other, one)


def as_fields(item):
    return {name: getattr(item, name) for name in Report.__slots__}


def test_a_grouper_seeded_from_the_store_goes_on_where_it_was():
    """A restart in the middle of a story must not open it a second time."""
    stream = [item for item, _ in own_stream()]
    whole, half = Grouper(), Grouper()
    known = [(item, whole.place(item)) for item in stream[:40]]
    for item, placement in known:
        half.seed(placement.story_id, item)
    assert [half.place(item) for item in stream[40:]] == [whole.place(item) for item in stream[40:]]


def test_seeded_ids_are_never_given_again():
    """Two events under one id would edit each other's messages."""
    grouper = Grouper()
    grouper.seed("s7", report("Police detain seven people in Pinsk"))
    assert grouper.place(report("Storm leaves villages without power", hours=1)).story_id == "s8"


def test_memory_is_bounded_by_the_window():
    """The watcher runs for months."""
    grouper = Grouper(window=timedelta(days=4))
    sizes = []
    for days in range(0, 30, 3):
        for item in invented(300):
            grouper.place(Report(**{**as_fields(item), "report_id": f"{days}-{item.report_id}",
                                    "published_at": item.published_at + timedelta(days=days)}))  # fmt: skip
        sizes.append(len(grouper))
    assert max(sizes[3:]) < 3 * max(sizes[:1])


def test_forget_drops_what_is_older_and_keeps_the_rest():
    """The operator's retention is shorter than the window sometimes."""
    grouper = Grouper()
    grouper.place(report("Police detain seven people in Pinsk"))
    late = report("Storm leaves 40 villages without power in Homel region", hours=30)
    grouper.place(late)
    assert grouper.forget(START + timedelta(hours=20)) == 1
    assert grouper.place(report("Storm: 40 villages without power near Homel", hours=31)).role != "first"


def test_one_entry_from_the_future_does_not_wipe_the_window():
    """Feeds send dates of the year 2099; one of them must not make all stories new."""
    grouper = Grouper()
    first = grouper.place(report("Police detain seven people in Pinsk"))
    grouper.place(Report("f", "Calendar of a far year", published_at=datetime(2099, 1, 1, tzinfo=UTC)))
    assert grouper.place(report("Seven people detained in Pinsk", outlet="Two", hours=1)).story_id == first.story_id


def test_an_entry_without_a_date_is_placed_with_the_newest():
    """JSON lines may have no date; we never guess one, and never fail on it."""
    grouper = Grouper()
    first = grouper.place(report("Police detain seven people in Pinsk"))
    assert grouper.place(Report("x", "Pinsk police detain seven people", lang="en")).story_id == first.story_id


def test_hints_of_other_rooms_help_where_the_text_is_thin():
    """The verdict knows the country from the feed; the text alone does not say it."""
    grouper = Grouper()
    first = grouper.place(report("Президент помиловал 12 осужденных", lang="ru"), country="KZ")
    facts = (Fact("pardoned", 12),)
    other = grouper.place(report("President pardons a dozen convicts", hours=1), country="GE", facts=facts)
    assert other.story_id != first.story_id


def test_followed_people_join_spellings_that_no_rule_knows():
    """The curated list of people is surer than any skeleton."""
    grouper = Grouper()
    first = grouper.place(report("Ален Шаркоўскі зноў у карцары", lang="be"), people=("p1",))
    other = grouper.place(report("Olenas Sharkovskis put in punishment cell again", hours=2), people=("p1",))
    assert other.story_id == first.story_id


def test_odd_numbers_and_signs_are_read_without_a_fault():
    """Whatever a feed sends, it must be grouped."""
    titles = ["½ price", "²³ ¼", "1⁄2", "٣٤ people", "—", "№ 5-6", "…", "1,5 тыс.", "100 000 000", "ИК-4 ст. 361-4"]
    assert len({one.story_id for one in placed(*(report(title) for title in titles))}) == len(titles)


WITH_ROLES = ("july", "september", "october", "november", "december")
STREAMS = ("june", *WITH_ROLES, "january", "february", "march", "april", "may", "august", "summer", "winter")


@pytest.mark.parametrize("name", STREAMS)
def test_our_own_streams_are_grouped(name):
    """Multilingual, of many countries, written by us: the floor that every change must hold."""
    found = score(own_stream(name))
    assert found["b3_f1"] >= 0.97
    assert found["pair_precision"] >= 0.98


@pytest.mark.parametrize("name", WITH_ROLES)
def test_roles_of_our_own_streams(name):
    """A card that shows a copy as news, or hides a correction, misleads."""
    wanted, grouper = own_roles(name), Grouper()
    given = {item.report_id: grouper.place(item).role for item, _ in own_stream(name)}
    right = sum(given[report_id] == role for report_id, role in wanted.items())
    assert right >= 0.96 * len(wanted)
    assert [given[report_id] for report_id, role in wanted.items() if role == "correction"] == ["correction"] * list(
        wanted.values()
    ).count("correction")


def test_one_headline_about_two_countries_is_two_events():
    """Short agency headlines differ by a name alone; a copy would ring for nobody."""
    titles = [
        f"{country} frees jailed opposition activist after two years in prison"
        for country in ("Belarus", "Iran", "Laos")
    ]
    reports = [
        Report(
            str(number),
            title,
            lang="en",
            outlet=f"Outlet {number}",
            published_at=datetime(2026, 11, 1, 10 + number, tzinfo=UTC),
        )
        for number, title in enumerate(titles)
    ]
    assert len({placement.story_id for _, placement in place_all(Grouper(), reports)}) == 3
