"""The command line as a newcomer types it: quick help, errors that can be followed, exit codes for scripts."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from watcher.faces.cli import main

ROOT = Path(__file__).resolve().parent.parent.parent
CONFIG = str(ROOT / "config")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch, tmp_path):
    for name in list(os.environ):
        if name.startswith(("WATCHER_", "TELEGRAM_", "DATABASE_URL")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("WATCHER_CONFIG", CONFIG)
    monkeypatch.setenv("WATCHER_DATA", str(tmp_path / "data"))


@pytest.fixture
def items(tmp_path):
    lines = [
        {
            "id": "a",
            "title": "Lukashenko pardons 24 prisoners, nine of them women",
            "published_at": "2026-05-04T09:00Z",
        },
        {"id": "b", "title": "Harvest festival opens in Brest", "published_at": "2026-05-04T09:05Z"},
        {
            "id": "c",
            "title": "Lukashenko pardons 24 prisoners, nine of them women",
            "published_at": "2026-05-04T09:06Z",
        },
    ]
    path = tmp_path / "items.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return str(path)


def lines_of(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_help_needs_neither_database_nor_network():
    """Whoever asks what there is should not wait for what is not used."""
    code = (
        "import sys; sys.argv = ['watcher', '--help']\n"
        "from watcher.faces.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'sqlalchemy', 'telegram', 'httpx2', 'apscheduler', 'matplotlib', 'babel'} & set(sys.modules)\n"
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def test_the_running_process_draws_nothing():
    """What draws charts would cost the long-lived process a quarter of its memory."""
    code = "import watcher.faces.commands.running, sys; sys.exit('matplotlib' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_the_shipped_configuration_passes_its_own_check(capsys):
    """What we ship must be what we would accept."""
    assert main(["check"]) == 0, capsys.readouterr().err


def test_check_names_every_fault_with_its_line(capsys, tmp_path):
    """One run, one list."""
    config = Path(shutil.copytree(CONFIG, tmp_path / "config"))
    (config / "feeds.yaml").write_text("feeds:\n  - {id: one, url: 'ftp://x', lnag: en}\n", encoding="utf-8")
    topic = config / "topics" / "pardon.yaml"
    topic.write_text(topic.read_text(encoding="utf-8") + "\nthreshold: 3\n", encoding="utf-8")
    assert main(["--config", str(config), "check"]) == 1
    said = capsys.readouterr().err
    assert f"{config}/feeds.yaml:2: 'ftp://x' is no feed address" in said
    assert "did you mean 'lang'?" in said
    assert "pardon.yaml" in said and "threshold" in said


def test_the_config_option_works_on_either_side_of_the_command(capsys, tmp_path):
    """People type it where it comes to their mind."""
    for words in (["--config", str(tmp_path), "feeds", "list"], ["feeds", "list", "--config", str(tmp_path)]):
        assert main(words) == 2
        assert f"{tmp_path}/feeds.yaml: cannot be read" in capsys.readouterr().err


def test_classify_reads_and_writes_json_lines(capsys, items):
    """Other people's scripts rely on these names."""
    assert main(["classify", items]) == 0
    first, second, _ = lines_of(capsys)
    assert (first["id"], first["relevant"], first["country"]) == ("a", True, "BY")
    assert first["topics"][0] == "pardon"
    assert {"topic", "term", "field", "points", "where"} == set(first["evidence"][0])
    assert second["relevant"] is False


def test_group_names_stories_and_roles(capsys, items):
    """The same headline a second time is a copy."""
    assert main(["group", items]) == 0
    first, second, third = lines_of(capsys)
    assert first["role"] == "first"
    assert second["story"] != first["story"]
    assert third == {"id": "c", "story": first["story"], "role": "copy"}


def test_facts_names_numbers(capsys, items):
    """Twenty-four, and nine women."""
    assert main(["facts", items]) == 0
    first = lines_of(capsys)[0]
    assert {(fact["kind"], fact["count"]) for fact in first["facts"]} == {("pardoned", 24), ("women", 9)}


def test_people_finds_who_is_on_the_list(capsys, tmp_path):
    """In any spelling of the list's languages."""
    people = tmp_path / "people.csv"
    people.write_text(
        "id,country,name_be,name_ru,name_en,aliases\np1,BY,Алесь Верасень,Алесь Верасень,Ales Verasen,\n",
        encoding="utf-8",
    )
    item = tmp_path / "one.jsonl"
    item.write_text(json.dumps({"id": "x", "title": "Письмо Алесю Верасеню вернули"}) + "\n", encoding="utf-8")
    assert main(["people", str(item), "--list", str(people)]) == 0
    assert lines_of(capsys) == [{"id": "x", "people": ["p1"], "spelling": {"p1": "Алесю Верасеню"}}]


def test_a_bad_line_is_named(capsys, tmp_path):
    """Line 2 of a million."""
    path = tmp_path / "bad.jsonl"
    path.write_text('{"id": "a", "title": "x"}\nnot json\n', encoding="utf-8")
    assert main(["classify", str(path)]) == 2
    assert f"{path}:2: is no JSON object" in capsys.readouterr().err


def test_explain_says_why_and_why_not(capsys):
    """A person understands both."""
    assert main(["explain", "--title", "Lukashenko pardons 24 prisoners"]) == 0
    assert "pardon" in capsys.readouterr().out
    assert main(["explain", "--title", "Harvest festival opens in Brest"]) == 0
    assert capsys.readouterr().out.strip()


def test_explain_of_nothing_is_wrong_usage(capsys):
    """And says what it wants."""
    assert main(["explain"]) == 2
    assert "--title" in capsys.readouterr().err


def test_an_archive_that_is_not_there_is_one_clear_line(capsys):
    """Before the first run there is nothing to show."""
    assert main(["stories"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "watcher.db" in said or "secret.key" in said


def test_the_whole_life_of_a_database(capsys, tmp_path):
    """Made, counted, copied, brought back."""
    copy = tmp_path / "copy.db"
    assert main(["db", "upgrade"]) == 0
    assert main(["db", "stats"]) == 0
    assert main(["stories"]) == 0
    assert main(["db", "backup", str(copy)]) == 0
    assert main(["db", "restore", str(copy)]) == 0
    assert main(["db", "backup", str(copy)]) == 1
    assert "there is a file already" in capsys.readouterr().err


def test_web_without_a_password_starts_nothing(capsys):
    """An open page on every address would be somebody's surprise."""
    assert main(["run", "--web"]) == 2
    assert capsys.readouterr().err.startswith("WATCHER_CONSOLE_PASSWORD: is not set")


def test_an_unknown_feed_is_named(capsys):
    """A slip in an id must not look like a quiet feed."""
    assert main(["poll", "--feed", "nasha-nivaa"]) == 2
    assert "no enabled feed has the id nasha-nivaa" in capsys.readouterr().err


def test_feeds_can_be_written_out_and_taken_in(capsys, tmp_path):
    """The list moves between feed readers; comments of the operator's file stay."""
    opml = tmp_path / "feeds.opml"
    assert main(["feeds", "export", str(opml)]) == 0
    config = Path(shutil.copytree(CONFIG, tmp_path / "config"))
    (config / "feeds.yaml").write_text(
        "# mine\nfeeds:\n  - {id: one, url: 'https://one.example/rss'}\n", encoding="utf-8"
    )
    assert main(["--config", str(config), "feeds", "import", str(opml)]) == 0
    assert main(["--config", str(config), "feeds", "list"]) == 0
    text = (config / "feeds.yaml").read_text(encoding="utf-8")
    assert text.startswith("# mine\n")
    assert text.count("url:") > 20


def test_eval_measures_and_fails_under(capsys, tmp_path):
    """A gate for whoever tunes."""
    labels = tmp_path / "labels.jsonl"
    rows = [
        {
            "id": "a",
            "lang": "en",
            "title": "Lukashenko pardons 24 prisoners",
            "relevant": 1,
            "topics": ["pardon"],
            "country": "BY",
        },
        {
            "id": "b",
            "lang": "en",
            "title": "Harvest festival opens",
            "relevant": 1,
            "topics": ["release"],
            "country": "BY",
        },
    ]
    labels.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert main(["eval", str(labels), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["overall"]["recall"] == 0.5
    assert main(["eval", str(labels), "--fail-under", "0.9"]) == 1
    assert "Harvest festival opens" in capsys.readouterr().out
