"""Dates as editors and programs write them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from watcher.feeds.dates import parse_date, zone_in

TEN_MSK = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
TEN_UTC = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Mon, 23 Nov 2026 10:00:00 +0300", "23 Nov 2026 10:00:00 +0300", "Mon, 23 Nov 26 10:00 +0300",
        "Mon, 23 Nov 2026 10:00:00 MSK", "Mon, 23 Nov 2026 10:00:00 +0300 (MSK)", "Mon,23 Nov 2026 10:0:0 GMT+3",
        "Mon, 23 Nov 2026 10:00:00 GMT+03:00", "Mon, 23 Nov 2026 02:00:00 EST", "Mon, 23 Nov 2026 08:00:00 CET",
        "2026-11-23T10:00:00+03:00", "2026-11-23T07:00:00Z", "2026-11-23T07:00:00.123Z", "2026-11-23 10:00:00 +0300",
        "2026-11-23T10:00+0300", "November 23, 2026 10:00 MSK", "Nov 23, 2026, 10:00 AM MSK",
        "Пн, 23 ноя 2026 10:00:00 +0300", "23 ноября 2026 г., 10:00 МСК", "пн, 23 лістапада 2026 10:00 +0300",
        "23 листопада 2026 10:00 +03:00", "pon, 23 lis 2026 10:00:00 +0300", "23 listopada 2026, 10:00 +0300",
        "2026-11-23 10:00 +03", "23 lapkričio 2026 10:00 +0300", "Mo, 23. November 2026 10:00:00 +0300",
        "lun, 23 nov. 2026 10:00:00 +0300", "23 de noviembre de 2026 10:00 +0300", "23.11.2026 10:00 +0300",
        "23.11.2026, 10:00:00 MSK",
    ],
)  # fmt: skip
def test_a_moment_is_told_however_it_is_written(text):
    """A date read three hours off puts a story into the wrong day."""
    parsed = parse_date(text)
    assert parsed is not None
    assert parsed.replace(microsecond=0) == TEN_MSK
    assert parsed.tzinfo is UTC


@pytest.mark.parametrize(
    ("months", "lang"),
    [
        ("январь февраля марта апр мая июня июль августа сентября октябрь ноября дек", "ru"),
        ("студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня", "be"),
        ("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня", "uk"),
        ("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", "pl"),
        ("sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio", "lt"),
        ("Januar Februar März April Mai Juni Juli August September Oktober November Dezember", "de"),
        ("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", "es"),
        ("janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "fr"),
        ("January February March April May June July August September October November December", "en"),
        ("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "en"),
    ],
)
def test_all_months_are_known_in_all_languages(months, lang):
    """Twelve of twelve, or a whole month's stories have no date."""
    parsed = [parse_date(f"5 {month} 2026 10:00 UTC") for month in months.split()]
    assert [found and found.month for found in parsed] == list(range(1, 13))


@pytest.mark.parametrize(
    "text",
    [
        "", "yesterday", "2 hours ago", "Mon, 23 Nov 2026 10:00:00 IST", "Mon, 23 Nov 2026 10:00:00 XYZ",
        "32.11.2026 10:00", "23.13.2026 10:00", "Thu, 01 Jan 1970 00:00:00 +0000", "23 Foo 2026 10:00", "2026",
        "11/23/2026 10:00", "23.11.2026 25:00", "Mon, 23 Nov 0026 10:00:00 GMT", "Mon, 23 Nov 2026 10:00:00 +9900",
        "9999999999", "23 Nov 2026 sometime",
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_none(text):
    """No date is honest; a guessed one is wrong where it matters."""
    assert parse_date(text) is None


@pytest.mark.parametrize(
    "text", ["23.11.2026 10:00", "2026-11-23T10:00:00", "Mon, 23 Nov 2026 10:00:00", "23 ноября 2026, 10:00"]
)
def test_without_a_zone_the_feeds_own_counts_and_else_utc(text):
    """An editor writes local time; the channel's other dates say where that is."""
    assert parse_date(text) == TEN_UTC
    assert parse_date(text, timezone(timedelta(hours=3))) == TEN_MSK


def test_a_day_alone_is_its_midnight():
    """Some feeds give days only."""
    assert parse_date("2026-11-23") == datetime(2026, 11, 23, tzinfo=UTC)
    assert parse_date("23.11.2026") == datetime(2026, 11, 23, tzinfo=UTC)


def test_a_leap_second_is_no_reason_to_lose_a_date():
    """RFC 822 allows 60."""
    assert parse_date("Mon, 23 Nov 2026 10:00:60 GMT") == datetime(2026, 11, 23, 10, 0, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "hours"),
    [("Mon, 23 Nov 2026 10:00:00 +0300", 3), ("2026-11-23T10:00:00Z", 0), ("23.11.2026 10:00", None), ("", None)],
)
def test_the_zone_of_a_date_is_found(text, hours):
    """Used for the dates beside it that name none."""
    zone = zone_in(text)
    assert zone == (None if hours is None else timezone(timedelta(hours=hours)))
