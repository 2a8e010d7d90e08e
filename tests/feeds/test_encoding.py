"""The true encoding behind the declared one."""

import pytest

from watcher.feeds.encoding import decode_body, readability

RUSSIAN = "Президент помиловал двадцать человек, среди них — женщины и больные. «Вясна» подтверждает имена."
BELARUSIAN = "Лукашэнка памілаваў трыццаць чалавек; ўсе яны з'ехалі ў Літву, паведамляе «Наша Ніва»."
UKRAINIAN = "Президент помилував двадцятьох людей: їхні імена підтвердили правозахисники, які ще є в країні."
POLISH = "Łukaszenka ułaskawił trzydziestu więźniów – wśród nich są chorzy, matki i żołnierze."
FRENCH = "Le président a gracié vingt détenus, d'après la presse; des étudiants, des mères, un député âgé."
TEXTS = {"ru": RUSSIAN, "be": BELARUSIAN, "uk": UKRAINIAN}


def document(text: str, declared: str = "") -> str:
    prolog = f'<?xml version="1.0" encoding="{declared}"?>' if declared else '<?xml version="1.0"?>'
    return f"{prolog}<rss version='2.0'><channel><item><title>{text}</title></item></channel></rss>"


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "koi8-u", "utf-16", "utf-8-sig", "utf-32", "utf-16-le"])
@pytest.mark.parametrize("lang", TEXTS)
def test_what_is_declared_truly_is_read_so(lang, encoding):
    """The ordinary case, in each encoding that our outlets have used."""
    text = TEXTS[lang].replace("—", "-").replace("«", '"').replace("»", '"') if encoding == "koi8-u" else TEXTS[lang]
    if encoding == "koi8-u" and lang == "be":
        text = text.replace("ў", "у")  # KOI8-U has no ў
    declared = "utf-16" if encoding == "utf-16-le" else encoding.removesuffix("-sig")
    decoded = decode_body(document(text, declared).encode(encoding), "")
    assert text in decoded.text
    assert decoded.warning is None


@pytest.mark.parametrize(
    ("true", "declared"),
    [
        pytest.param("utf-8", "windows-1251", id="UTF-8 said to be windows-1251"),
        pytest.param("utf-8", "iso-8859-1", id="UTF-8 said to be Latin 1"),
        pytest.param("windows-1251", "utf-8", id="windows-1251 said to be UTF-8"),
        pytest.param("windows-1251", "", id="windows-1251 without a word"),
        pytest.param("windows-1251", "iso-8859-1", id="windows-1251 said to be Latin 1"),
        pytest.param("windows-1251", "koi8-r", id="windows-1251 said to be KOI8"),
        pytest.param("windows-1251", "no-such-encoding", id="windows-1251 under a made-up name"),
        pytest.param("koi8-r", "utf-8", id="KOI8 said to be UTF-8"),
        pytest.param("koi8-r", "windows-1251", id="KOI8 said to be windows-1251"),
    ],
)
def test_a_wrong_declaration_is_seen_through_and_said(true, declared):
    """Mojibake is silent: the matcher would miss every story of the feed."""
    text = RUSSIAN.replace("—", "-").replace("«", '"').replace("»", '"')
    decoded = decode_body(document(text, declared).encode(true), "")
    assert text in decoded.text
    assert decoded.warning and true in decoded.warning


@pytest.mark.parametrize(
    ("content_type", "declared", "true"),
    [
        pytest.param("text/xml; charset=windows-1251", "", "windows-1251", id="only the header knows"),
        pytest.param(
            "text/xml; charset=iso-8859-1", "windows-1251", "windows-1251", id="the document beats the header"
        ),
        pytest.param('application/xml; charset="utf-8"', "", "utf-8", id="in quotes"),
    ],
)
def test_mark_then_document_then_header(content_type, declared, true):
    """Servers put their default into every header; who wrote the document knew better."""
    assert RUSSIAN in decode_body(document(RUSSIAN, declared).encode(true), content_type).text


@pytest.mark.parametrize(
    ("text", "encoding"), [(POLISH, "windows-1250"), (FRENCH, "windows-1252"), (FRENCH, "iso-8859-1")]
)
def test_latin_texts_stay_latin(text, encoding):
    """The remedy for Cyrillic must not turn Polish or French into it."""
    decoded = decode_body(document(text, encoding).encode(encoding), "")
    assert text in decoded.text
    assert decoded.warning is None


def test_one_broken_byte_costs_one_character():
    """A text cut in the middle of a letter is still UTF-8."""
    body = document(RUSSIAN, "utf-8").encode()
    broken = body.replace("двадцать".encode(), "двадцать".encode()[:-1])
    decoded = decode_body(broken, "")
    assert "Президент помиловал двадцат" in decoded.text
    assert decoded.encoding == "utf-8"
    assert decoded.warning == "some bytes are not utf-8"


@pytest.mark.parametrize("name", ["punycode", "idna", "utf-7", "unicode_escape", "utf-16", "zlib", "rot13"])
def test_encodings_that_no_feed_means_are_not_obeyed(name):
    """`punycode` takes quadratic time, `utf-7` hides markup, `zlib` is no text at all."""
    decoded = decode_body(document(RUSSIAN, name).encode(), "")
    assert RUSSIAN in decoded.text


def test_plain_ascii_reads_perfectly():
    """There is nothing to judge."""
    assert readability("Twenty people pardoned") == 1.0


@pytest.mark.parametrize(
    "text", [RUSSIAN, BELARUSIAN, UKRAINIAN, POLISH, FRENCH, "二十人被赦免，其中包括妇女。", "عفو عن عشرين سجينا"]
)
def test_writing_reads_better_than_its_mojibake(text):
    """The whole choice rests on this."""
    wrong = text.encode().decode("windows-1251", "replace")
    assert readability(text) > 0.5 > readability(wrong)
