"""Messages: worth reading on a phone, and never more than Telegram takes, whatever a stranger writes."""

# ruff: noqa: E501  Whole sentences, as readers see them, are easier to check on one line.

import ast
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import NOW, make_chat, make_report, make_story
from tests.shipped_phrases import LANGUAGES, shipped
from tests.telegram_html import parse_html, units
from watcher.alerts.compose import Composer, alert, digest, latest
from watcher.alerts.compose.markup import cut, is_web, ours, pages, theirs
from watcher.records import Button, Cadence, Evidence, Fact, Held, Quiet, TopicScore, Verdict

PACKAGE = Path(__file__).resolve().parent.parent.parent / "watcher"
DAY = timedelta(days=1)

PARDON = (
    Fact("pardoned", 20, claimant="state", verified=False),
    Fact("women", 11, claimant="state"),
    Fact("held_total", 1253, "at_least", "rights_group"),
)


def pardon(**changes):
    """One event in three voices and as many languages."""
    reports = (
        make_report("1", outlet="Viesnik", kind="state", lang="ru", title="Подписан указ о помиловании", facts=PARDON),
        make_report("2", outlet="Pravy Dom", kind="rights", lang="be", title="Вызвалены дваццаць чалавек"),
        make_report("3", outlet="Open Frontier", kind="international", lang="en", title="Belarus frees twenty"),
    )
    return make_story(**{"topics": ("pardon", "tally"), "reports": reports} | changes)


def text_of(page) -> str:
    """What the reader sees; fails where Telegram would."""
    text, entities = parse_html(page.html)
    assert 0 < units(text) <= 4096
    assert len(entities) <= 100
    return text


def first_line(story, lang="en") -> str:
    return text_of(alert(story, lang, shipped())).split("\n")[0]


# --- the card --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Belarus: 20 people pardoned, says the state; not independently verified. Among them: 11 women. Still held: at least 1,253, say rights groups."),
        ("be", "Беларусь: памілаваныя 20 чалавек, паведамляе дзяржава; незалежна не пацверджана. Сярод іх: 11 жанчын. Застаюцца за кратамі: прынамсі 1\xa0253, паведамляюць праваабаронцы."),
        ("ru", "Беларусь: помилованы 20 человек, сообщает государство; независимо не подтверждено. Среди них: 11 женщин. Остаются в заключении: не менее 1\xa0253, сообщают правозащитники."),
        ("uk", "Білорусь: помилувано 20 людей, повідомляє держава; незалежно не підтверджено. Серед них: 11 жінок. Залишаються за ґратами: щонайменше 1\xa0253, повідомляють правозахисники."),
        ("pl", "Białoruś: ułaskawiono 20 osób, podają władze; nie potwierdzono niezależnie. Wśród nich: 11 kobiet. Nadal w więzieniach: co najmniej 1\xa0253, podają obrońcy praw człowieka."),
        ("lt", "Baltarusija: malonė suteikta 20 žmonių, teigia valdžia; nepriklausomai nepatvirtinta. Tarp jų: 11 moterų. Tebekali: ne mažiau kaip 1\xa0253, teigia žmogaus teisių gynėjai."),
        ("de", "Belarus: 20 Menschen begnadigt, laut Staat; nicht unabhängig bestätigt. Darunter: 11 Frauen. Weiter in Haft: mindestens 1.253, laut Menschenrechtsgruppen."),
        ("es", "Bielorrusia: 20 personas indultadas, según el Estado; sin confirmación independiente. Entre ellos: 11 mujeres. Siguen presos: al menos 1.253, según grupos de derechos humanos."),
        ("fr", "Bélarus\xa0: 20 personnes graciées, selon l'État\xa0; sans confirmation indépendante. Parmi eux\xa0: 11 femmes. Toujours détenus\xa0: au moins 1\u202f253, selon des défenseurs des droits."),
    ],
)  # fmt: skip
def test_the_card_says_what_happened_and_who_says_so(lang, line):
    """Composed in the reader's language, readable without a link: outlets are blocked where many readers live."""
    assert first_line(pardon(), lang) == line


def test_the_news_itself_is_bold_and_comes_first():
    """A phone's lock screen shows a hundred letters."""
    assert alert(pardon(), "en", shipped()).html.startswith("<b>Belarus: 20 people pardoned</b>, says the state")


def one_report(*facts, **changes):
    return make_story(reports=(make_report(facts=facts),), **changes)


@pytest.mark.parametrize(
    ("story", "line"),
    [
        pytest.param(make_story(), "Belarus · Pardons", id="no-facts"),
        pytest.param(make_story(country=""), "Pardons", id="no-country"),
        pytest.param(one_report(Fact("pardoned", 3), country=""), "3 people pardoned.", id="facts-without-country"),
        pytest.param(one_report(Fact("pardoned", 225, "more_than", since="2024-07")), "Belarus. Pardoned: more than 225.", id="a-bound-is-a-label"),
        pytest.param(one_report(Fact("pardoned_since", 225, "more_than", since="2024-07"), topics=("tally",)), "Belarus. Pardoned since July 2024: more than 225.", id="since-a-month"),
        pytest.param(one_report(Fact("recognised_total", 3600, "about", since="2020"), topics=("tally",)), "Belarus. Recognised as political prisoners since 2020: about 3,600.", id="since-a-year"),
        pytest.param(one_report(Fact("recognised_total", 10), topics=("tally",)), "Belarus. Recognised as political prisoners so far: 10.", id="since-nobody-knows"),
        pytest.param(one_report(Fact("sentence_years", 5), topics=("sentence",)), "Belarus · Trials", id="a-term-says-nothing-without-a-name"),
        pytest.param(one_report(Fact("pardoned", 3), Fact("died", 2, claimant="media", verified=True), topics=("pardon", "death")), "Belarus: 2 people died, media report; confirmed independently.", id="the-gravest-leads"),
        pytest.param(one_report(Fact("sentence_years", 6), Fact("held_total", 900), topics=("death", "sentence")), "Belarus · Deaths in custody", id="a-death-is-not-told-by-a-term"),
        pytest.param(one_report(Fact("held_total", 900), topics=("sentence",)), "Belarus · Trials", id="a-background-number-does-not-lead"),
        pytest.param(one_report(Fact("pardoned", 24, claimant="state"), Fact("released", 21, claimant="rights_group", verified=True)), "Belarus: 24 people pardoned, says the state. Released: 21, say rights groups; confirmed independently.", id="fewer-walked-out-than-were-pardoned"),
        pytest.param(one_report(Fact("women", 3)), "Belarus · Pardons", id="a-breakdown-of-nothing"),
    ],
)  # fmt: skip
def test_the_first_line_fits_what_is_known(story, line):
    """Every story has one, and it never claims more than its reports."""
    assert first_line(story) == line


def test_sources_that_disagree_stand_side_by_side():
    """123 or 156: both are quoted, neither is chosen, and nothing is added up."""
    theirs_ = make_report("2", outlet="B", facts=(Fact("pardoned", 22, claimant="rights_group"),))
    story = pardon(reports=(*pardon().reports, theirs_))
    assert first_line(story).startswith("Belarus: 20 people pardoned, says the state; 22, say rights groups; not indep")


def test_a_later_number_of_the_same_claimant_replaces_the_earlier():
    """A correction is no disagreement."""
    later = make_report("2", outlet="B", facts=(Fact("pardoned", 19, claimant="state"),))
    assert first_line(pardon(reports=(*pardon().reports, later))).startswith("Belarus: 19 people pardoned, says the st")


def test_a_corrected_number_is_no_more_verified_than_the_first():
    """23 and not 24, says the same press service: nobody could check the new number either."""
    corrected = make_report("4", outlet="B", facts=(Fact("pardoned", 19, claimant="state"),))
    assert "19 people pardoned, says the state; not independently" in first_line(
        pardon(reports=(*pardon().reports, corrected))
    )


def test_the_same_number_said_again_stays_unverified():
    """That nobody could check it does not vanish because the next outlet leaves it out."""
    later = make_report("2", outlet="B", facts=(Fact("pardoned", 20, claimant="state"),))
    assert "not independently verified" in first_line(pardon(reports=(*pardon().reports, later)))


def test_a_pardon_that_others_repeat_stays_the_states_word():
    """Repeating a number is no confirmation of it; a confirmation has words of its own."""
    repeated = make_report("2", outlet="B", facts=(Fact("pardoned", 20, claimant="rights_group"),))
    assert first_line(pardon(reports=(*pardon().reports, repeated))).startswith(
        "Belarus: 20 people pardoned, says the state; not independently verified"
    )


def test_agreement_is_credited_to_the_most_trusted():
    """Who walked free is what relatives and rights groups know better than the state."""
    facts = (Fact("released", 20, claimant="state"), Fact("released", 20, claimant="rights_group"))
    assert first_line(one_report(*facts, topics=("release",))) == "Belarus: 20 people released, say rights groups."


def test_withdrawn_reports_have_no_say():
    """Families act on these numbers."""
    gone = tuple(replace(report, withdrawn=report.report_id == "1") for report in pardon().reports)
    assert first_line(pardon(reports=gone)) == "Belarus · Pardons"


# --- headlines and sources -------------------------------------------------------------------------------------------


def test_headlines_name_outlet_kind_and_foreign_language():
    """Who says it, and whether I can read it; my own language needs no label."""
    lines = text_of(alert(pardon(), "be", shipped())).split("\n")
    assert "Viesnik · дзяржаўнае медыя · руская" in lines
    assert "Pravy Dom · праваабаронцы" in lines
    assert "Памілаванні, Лічбы · 3 асобныя крыніцы" in lines


def test_copies_do_not_crowd_out_voices():
    """Ten reprints of one wire story are one voice; the reader's own language speaks for it."""
    copies = [make_report(str(n), outlet=f"Copy {n}", lang="en", voice="wire", title=f"Copy {n}") for n in range(10)]
    copies[7] = replace(copies[7], lang="be", title="Па-беларуску")
    other = make_report("99", outlet="Other", title="Another voice")
    text = text_of(alert(make_story(reports=(*copies, other)), "be", shipped()))
    assert "Па-беларуску" in text and "Another voice" in text and "Copy 3" not in text
    assert "2 асобныя крыніцы, яшчэ 9 паведамленняў" in text


def test_a_story_of_state_media_alone_says_so():
    """A state's claim must not look like a confirmed event."""
    state = make_story(reports=(make_report(kind="state"),))
    assert "So far only state media report this." in text_of(alert(state, "en", shipped()))
    assert "state media report" not in text_of(alert(pardon(), "en", shipped()))


def test_an_alert_is_marked_as_news_of_an_old_one_or_as_a_correction():
    """Without it a second message looks like a second event."""
    assert text_of(alert(pardon(), "en", shipped(), kind="ring")).startswith("Update on an earlier alert\nBelarus: 20")
    assert text_of(alert(pardon(), "en", shipped(), kind="correction")).startswith("Correction: ")


def test_the_button_asks_why():
    """Trust, and free reports of false alarms."""
    assert alert(pardon(), "en", shipped(), why="why s1~x").buttons == ((Button("Why this?", callback="why s1~x"),),)
    assert alert(pardon(), "en", shipped()).buttons == ()


# --- digest ----------------------------------------------------------------------------------------------------------


def test_a_digest_groups_by_country_and_topic():
    """Country first, since that is how people choose; within it the gravest topic first."""
    stories = [
        make_story("a", topics=("detention",), country="RU", started_at=NOW),
        pardon(started_at=NOW),
        make_story("b", topics=("death",), started_at=NOW - DAY),
        make_story("c", topics=("pardon",), started_at=NOW + DAY, reports=(make_report(title="Newest pardon"),)),
    ]
    (page,) = digest(stories, "en", (NOW - DAY, NOW), shipped(), zone="Europe/Warsaw")
    lines = text_of(page).split("\n")
    assert lines[0] == "News from 22 Nov, 11:00 to 23 Nov, 11:00"
    assert [line for line in lines if " · " in line and not line.startswith("•")] == [
        "Belarus · Deaths in custody",
        "Belarus · Pardons",
        "Russia · Arrests",
    ]
    assert lines.index("• Newest pardon — Outlet") < next(i for i, line in enumerate(lines) if "20 people" in line)


def test_a_digest_line_says_who_and_how_many_more():
    """One line a story: the fact, two outlets, and the number of others."""
    (page,) = digest([pardon()], "en", (NOW - DAY, NOW), shipped())
    line = "• 20 people pardoned, says the state; not independently verified — Viesnik, Open Frontier +1"
    assert line in text_of(page).split("\n")


def test_one_person_is_told_by_the_headline():
    """'1 person died' hides the name that the headline gives."""
    story = one_report(Fact("died", 1))
    assert "Twenty people pardoned" in text_of(digest([story], "en", (NOW, NOW), shipped())[0])


def test_a_long_digest_is_whole_pages_and_counts_the_rest():
    """Nobody gets half a story or a hundred of them."""
    stories = [make_story(f"s{n}", reports=(make_report(title=f"{n} " + "word " * 40),)) for n in range(60)]
    found = digest(stories, "en", (NOW - DAY, NOW), shipped())
    texts = [text_of(page) for page in found]
    assert len(texts) > 1
    assert texts[-1].endswith("… and 20 more stories")
    assert all(text.split("\n")[-1].startswith(("•", "…")) for text in texts)


def test_nothing_new_says_so():
    """For those who ask; nobody is sent an empty digest."""
    assert "Nothing new" in text_of(digest([], "en", (NOW - DAY, NOW), shipped())[0])
    assert text_of(latest([], "ru", shipped())[0]) == "По темам и странам этого чата новостей пока нет."


def test_the_latest_stories_have_their_day():
    """Somebody who asks wants to know how old it is."""
    assert "Belarus · Pardons · 23 Nov" in text_of(latest([pardon()], "en", shipped())[0])


# --- strangers -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        pytest.param('<a href="tg://resolve?domain=x">x</a> <script>', '<a href="tg:∕∕resolve?domain=x">x<∕a> <script>', id="markup"),
        pytest.param("AT&T &lt;b&gt;", "AT&T &lt;b&gt;", id="entities-are-text"),
        pytest.param("a\u202eb\u200bc\u2066d\ufeff\u00ade", "abcde", id="bidi-and-zero-width"),
        pytest.param("line\r\none\u2028two\ttab", "line one two tab", id="one-line"),
        pytest.param("/forget me @evil_bot", "∕forget me ＠evil_bot", id="nothing-to-tap"),
        pytest.param("and/or 24/7 a@b", "and/or 24/7 a@b", id="ordinary-signs-stay"),
        pytest.param("Z" + "\u0335" * 50, "Z" + "\u0335" * 3, id="towers-of-marks"),
        pytest.param("\u200b\u202e", "—", id="nothing-left"),
        pytest.param("й ў ё ї ś ł ź", "й ў ё ї ś ł ź", id="letters-keep-their-marks"),
        pytest.param("\ud83d half", "half", id="half-a-letter"),
    ],
)  # fmt: skip
def test_a_headline_cannot_do_anything_but_be_read(title, shown):
    """A hijacked outlet must not put a link, a command or a trick into our message."""
    page = alert(make_story(reports=(make_report(title=title, link=""),)), "en", shipped())
    text, entities = parse_html(page.html)
    assert f"• {shown}" in text.split("\n")
    assert [entity["type"] for entity in entities] == ["bold"]


def test_right_to_left_headlines_are_isolated():
    """A Persian headline must not turn the dot and the outlet around."""
    assert theirs("آزادی").plain == "\u2068آزادی\u2069"


@pytest.mark.parametrize(
    ("url", "web"),
    [
        ("https://nashaniva.com/1?a=b&c", True), ("http://пример.рф/1", True), ("https://a.example:8443/", True),
        ("tg://resolve?domain=x", False), ("javascript:alert(1)", False), ("ftp://a.example", False), ("", False),
        ("https://", False), ("https://user@a.example", False), ("https://a.example/\u202e", False),
        ("https://a .example", False), ("https://[::1", False), ("https://a.example/" + "x" * 2000, False),
    ],
)  # fmt: skip
def test_only_addresses_of_the_web_become_links(url, web):
    """Anything else is shown as the outlet's bare name."""
    assert is_web(url) is web
    page = alert(make_story(reports=(make_report(link=url),)), "en", shipped())
    links = [entity for entity in parse_html(page.html)[1] if entity["type"] == "text_link"]
    assert bool(links) is web


def test_a_cut_ends_on_a_whole_letter():
    """Half an emoji or a bare accent is a fault that everybody sees; a word's end nobody notices."""
    assert cut("short", 10) == "short"
    assert cut("one two three", 9) == "one two…"
    assert cut("a" * 30, 10) == "a" * 9 + "…"
    assert cut("😀😀😀", 5) == "😀😀…"
    assert cut("aaaae\u0301bbbb", 6) == "aaaa…"


strangers = st.text(st.characters(), max_size=400) | st.sampled_from(
    ["<b>", "&amp;", "👩‍👩‍👧" * 200, "ż" * 5000, "\u0301" * 99]
)
links = strangers | st.sampled_from(["https://a.example/?q=<>&\"'", "https://" + "a" * 3000, "tg://x"])


@settings(derandomize=True, max_examples=120, deadline=None)
@given(
    titles=st.lists(st.tuples(strangers, strangers, links), min_size=1, max_size=12),
    lang=st.sampled_from(LANGUAGES),
    kind=st.sampled_from(["alert", "ring", "correction"]),
)
def test_whatever_strangers_write_telegram_takes_the_message(titles, lang, kind):
    """A refused alert is an alert that nobody gets."""
    reports = tuple(
        make_report(str(number), title=title, outlet=outlet, link=link, facts=PARDON if number == 0 else ())
        for number, (title, outlet, link) in enumerate(titles)
    )
    story = make_story(reports=reports)
    made = [alert(story, lang, shipped(), kind=kind), *digest([story] * 30, lang, (NOW, NOW), shipped())]
    made += [*latest([story], lang, shipped()), Composer(shipped()).why(story, {}, lang)]
    for page in made:
        text_of(page)
        for entity in parse_html(page.html)[1]:
            assert entity["type"] in {"bold", "text_link"}
            assert entity["type"] == "bold" or str(entity["url"]).startswith(("http://", "https://"))


@settings(derandomize=True, max_examples=80, deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=1500).map(ours), max_size=40))
def test_pages_hold_whole_lines_in_order(lines):
    """Split anywhere else, markup breaks and sentences end in the air."""
    found = pages(lines)
    for page in found:
        text_of(page)
    whole = "\n".join(page.html for page in found)
    kept = [line.html for line in lines if line.plain.strip()]
    assert [one for one in kept if one.strip() in whole] == kept


# --- answers ---------------------------------------------------------------------------------------------------------

VERDICT = Verdict(
    12.0,
    (TopicScore("pardon", 12.0, "alert"),),
    "BY",
    "en",
    (
        Evidence("pardon", "pardon*", "title", 9.0, "config/topics/pardon.yaml:3", "pardoned"),
        Evidence("pardon", "prison*", "summary", 2.0, "config/topics/pardon.yaml:5", "prisoners"),
        Evidence("pardon", "film", "title", -2.0, "config/topics/pardon.yaml:9", "film"),
        Evidence("pardon", "BY", "feed", 1.0, "config/feeds.yaml:4"),
    ),
)


def test_why_names_the_words_that_decided():
    """In the reader's language, with the words as the outlet printed them; what spoke against it is no reason."""
    page = Composer(shipped()).why(make_story(), {"1": VERDICT}, "en")
    text = text_of(page)
    for line in ("Topics: Pardons.", "Country: Belarus.", "Words in the headline: pardoned.",
                 "Words in the summary: prisoners.", "The source writes about this country."):  # fmt: skip
        assert line in text.split("\n")
    assert "film" not in text


def test_why_does_not_repeat_itself():
    """One word is often hit by five rules; the reader wants the words."""
    hits = ("pardoned", "Pardoned", "pardoned twenty", "twenty")
    evidence = tuple(Evidence("pardon", hit, "title", 5.0 - n, "x:1", hit) for n, hit in enumerate(hits))
    text = text_of(Composer(shipped()).why(make_story(), {"1": Verdict(9.0, evidence=evidence)}, "en"))
    assert "Words in the headline: pardoned, pardoned twenty." in text


def test_a_digest_line_begins_with_a_capital():
    """Languages that write the verb first would begin in the middle."""
    (page,) = digest([pardon()], "ru", (NOW, NOW), shipped())
    assert "• Помилованы 20 человек" in text_of(page)


def test_why_admits_that_no_word_decided():
    """Weights alone can lift a report; an invented reason would be worse than none."""
    only = Verdict(4.0, evidence=(Evidence("pardon", "w", "weights", 4.0, "config/weights.json"),))
    assert "No single word decided" in text_of(Composer(shipped()).why(make_story(), {"1": only}, "en"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_start_tells_the_risk_in_five_lines(lang):
    """Before anything is stored: Telegram sees it, a seized phone shows it, who is inside should not, /forget."""
    text = text_of(Composer(shipped()).start(lang, subscribed=False))
    risks = [line for line in text.split("\n") if line.startswith("• ")]
    assert len(risks) == 5
    assert "/forget" in text and "/subscribe" in text and "Telegram" in text
    assert units(text) < 1500, "one screen, or nobody reads it"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_answer_is_a_page_that_telegram_takes(lang):
    """In all languages, with every choice made and with none."""
    voice = Composer(shipped())
    chosen = make_chat(
        lang=lang, topics=frozenset(), countries=frozenset({"BY"}), quiet=Quiet(NOW.time(), (NOW + DAY / 3).time())
    )
    held = Held(chosen, NOW.date(), {"owed": 3, "sent": 9}, message_ids=2, inbox=1)
    made = [voice.help_page(lang, unknown=True), voice.privacy(lang), voice.what_you_know(held, lang, now=NOW)]
    made += [voice.what_you_know(None, lang, now=NOW), voice.start(lang, subscribed=True)]
    for cadence in ("instant", "hourly", "daily", "weekly", "off"):
        made.append(voice.settings(replace(chosen, cadence=Cadence(cadence)), now=NOW))
        made.append(voice.settings(replace(chosen, cadence=Cadence(cadence), style="digest", paused=True), now=NOW))
    for page in made:
        text_of(page)


def test_settings_say_how_messages_come():
    """The one line that people look for."""
    text = text_of(Composer(shipped()).settings(make_chat(), now=NOW))
    assert "Messages: important news at once, the rest every day at 19:00" in text
    assert "Next digest: 23 Nov, 19:00" in text
    assert "Time zone: Warsaw" in text


def test_what_is_typed_comes_back_harmless():
    """A friendly correction quotes strangers too."""
    text, entities = parse_html(Composer(shipped()).note("en", "topics.wrong", word="<b>x\u202e</b>", list="a").html)
    assert "“<b>x<∕b>”" in text
    assert entities == []


def test_nothing_else_in_the_house_writes_markup():
    """One place to look when a message breaks."""
    markup = re.compile(r"<(b|i|u|s|a href|code|pre|blockquote)[ >=]|parse_mode")
    for path in [
        *(PACKAGE / "alerts").rglob("*.py"),
        *(PACKAGE / "faces" / "bot").rglob("*.py"),
        *(PACKAGE / "jobs").rglob("*.py"),
    ]:
        if "compose" in path.parts:
            continue
        strings = [
            n.value for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Constant)
        ]
        assert not [one for one in strings if isinstance(one, str) and markup.search(one)], path
    for path, phrase in ((lang, text) for lang in LANGUAGES for text in [shipped().say(lang, "start.what")]):
        assert "<" not in phrase, path
