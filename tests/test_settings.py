"""Settings: everything wrong at once, and nothing secret in print."""

import shutil
from datetime import time, timedelta
from pathlib import Path

import pytest

from watcher.errors import SettingsError
from watcher.settings import read_settings

SHIPPED = Path(__file__).resolve().parent.parent / "config"
TOKEN = "123456:" + "A" * 35


@pytest.fixture
def config(tmp_path):
    folder = tmp_path / "config"
    folder.mkdir()
    shutil.copy(SHIPPED / "watcher.yaml", folder)
    (folder / "feeds.yaml").write_text("feeds:\n  - {id: one, url: 'https://one.example/rss'}\n", encoding="utf-8")
    return folder


def faults_of(environ, config):
    with pytest.raises(SettingsError) as caught:
        read_settings(environ, config=str(config))
    return [str(fault) for fault in caught.value.faults]


def test_the_shipped_configuration_has_no_fault():
    """What we ship must start."""
    settings = read_settings({}, config=str(SHIPPED))
    assert settings.watch.countries == ("BY", "RU", "UA")
    assert settings.defaults.digest_at == time(19, 0)
    assert settings.polling.max_bytes == 5 * 1024 * 1024
    assert sum(feed.enabled for feed in settings.feeds) >= 30


def test_a_feed_without_an_interval_gets_the_general_one(config):
    """One line to slow all feeds down."""
    text = (config / "watcher.yaml").read_text(encoding="utf-8").replace("every: 15m", "every: 1h")
    (config / "watcher.yaml").write_text(text, encoding="utf-8")
    assert read_settings({}, config=str(config)).feeds[0].every == timedelta(hours=1)


def test_faults_of_files_and_variables_come_together(config):
    """One run, one list: an operator mends everything and starts."""
    (config / "feeds.yaml").write_text(
        "feeds:\n"
        "  - {id: one, url: 'ftp://one.example'}\n"
        "  - {id: one, url: 'https://two.example', knd: state}\n"
        "  - {id: three, url: 'https://three.example', enabled: false}\n",
        encoding="utf-8",
    )
    faults = faults_of({"PORT": "eighty", "WATCHER_LGO": "json"}, config)
    feeds = config / "feeds.yaml"
    assert set(faults) == {
        "WATCHER_LGO: no such variable; did you mean 'WATCHER_LOG'?",
        "PORT: 'eighty' is no port; write a number from 1 to 65535",
        f"{feeds}:2: 'ftp://one.example' is no feed address; begin it with https://",
        f"{feeds}:3: unknown key 'knd'; did you mean 'kind'?",
        f"{feeds}:3: the id 'one' is taken by line 2; give each feed an id of its own",
        f"{feeds}:4: the feed 'three' is disabled without a reason; add `reason:` with why",
    }


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("watch: {countries: [Belarus]}", "'Belarus' is no country code", id="a country's name"),
        pytest.param("watch: {languages: [xx]}", "'xx' is no language that we read", id="an unread language"),
        pytest.param("defaults: {digest: '7pm'}", "'7pm' is no time of day", id="no clock time"),
        pytest.param("defaults: {timezone: UTC+2}", "'UTC+2' is no time zone", id="an offset is no zone"),
        pytest.param("polling: {per_host: 9}", "per_host is 9", id="impolite"),
        pytest.param("polling: {max_bytes: lots}", "'lots' is no size", id="no size"),
        pytest.param("polling: {every: 0s}", "`every` is below one second", id="too fast"),
        pytest.param("retention: {entries: long}", "'long' is no span of time", id="no span"),
        pytest.param("storm: {entries: 0}", "would hold everything", id="a limit of nothing"),
        pytest.param("wacth: {}", "did you mean 'watch'?", id="a slip in a name"),
    ],
)
def test_a_wrong_general_setting_is_named_with_its_line(config, line, said):
    """Never a silent default."""
    (config / "watcher.yaml").write_text(f"# a comment\n{line}\n", encoding="utf-8")
    (fault,) = faults_of({}, config)
    assert fault.startswith(f"{config / 'watcher.yaml'}:2: ")
    assert said in fault


def test_a_missing_folder_says_how_to_name_it(tmp_path):
    """The commonest first mistake: started from another folder."""
    faults = faults_of({}, tmp_path / "nowhere")
    assert all("WATCHER_CONFIG" in fault for fault in faults)


def test_a_file_in_another_encoding_names_the_line(config):
    """An editor on an old Windows saves Cyrillic as windows-1251."""
    (config / "watcher.yaml").write_bytes("# ok\n# Слово\n".encode("cp1251"))
    (fault,) = faults_of({}, config)
    assert fault.endswith("watcher.yaml:2: is not UTF-8 text; save the file as UTF-8")


def test_secrets_are_in_no_repr(config):
    """A settings object ends up in a log sooner or later."""
    environ = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "WATCHER_SECRET_KEY": "the key itself",
        "DATABASE_URL": "postgresql://user:pass-word@db/x",
        "WATCHER_ADMINS": "7777777",
    }
    settings = read_settings(environ, config=str(config))
    printed = f"{settings!r} {settings.token} {settings.token!r}"
    for secret in (TOKEN, "the key itself", "pass-word", "7777777"):
        assert secret not in printed
    assert settings.token is not None and settings.token.reveal() == TOKEN


def test_a_token_with_a_slip_in_it_is_not_repeated(config):
    """The message of a fault ends up in a chat with whoever helps."""
    (fault,) = faults_of({"TELEGRAM_BOT_TOKEN": "123456:almost-a-token"}, config)
    assert fault.startswith("TELEGRAM_BOT_TOKEN: is no bot token")
    assert "almost" not in fault
