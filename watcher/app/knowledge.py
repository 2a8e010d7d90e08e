"""Reads the files that say what the watcher knows (topics, countries, people, phrases) and passes their contents on."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path
from typing import TypeVar

from watcher.alerts.phrases import Phrases, read_phrases
from watcher.errors import ConfigError, Fault, LexiconError
from watcher.records import Report
from watcher.settings import Settings, read_settings
from watcher.stories.checks import run_tests
from watcher.stories.findings import Findings, examine
from watcher.stories.lexicon import Lexicon, read_lexicon
from watcher.stories.people import People, read_people

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a configuration knows, all of it checked; replaced as a whole when files change."""

    lexicon: Lexicon
    people: People
    phrases: Phrases
    #: People about whom nobody is alerted.
    private: frozenset[str]

    def examine(self, report: Report) -> Findings:
        """What can be said of the report by itself."""
        return examine(self.lexicon, self.people, report, private=self.private)


def read_knowledge(config_dir: Path) -> Knowledge:
    """Everything below the folder; raises LexiconError with the faults of all files at once."""
    faults: list[Fault] = []
    lexicon = _collect(faults, lambda: read_lexicon(lexicon_files(config_dir)))
    people = _collect(faults, lambda: read_people(_texts(sorted((config_dir / "people").glob("*.csv")))))
    phrases = _collect(faults, read_locales)
    if faults or lexicon is None or people is None or phrases is None:
        raise LexiconError(faults)
    return Knowledge(lexicon, people, phrases, people.private)


def with_people(knowledge: Knowledge, csv: str, name: str) -> Knowledge:
    """The same knowledge with the people of this list alone. name: of the file, for faults."""
    people = read_people({name: csv})
    return replace(knowledge, people=people, private=people.private)


def lexicon_files(config_dir: Path) -> Mapping[str, str]:
    """The texts of topics, vocabulary, countries and weights, by their paths."""
    patterns = ("topics/*.yaml", "vocabulary/*.yaml", "countries/*.yaml", "weights*.yaml")
    paths = [path for pattern in patterns for path in sorted(config_dir.glob(pattern))]
    if not any(path.parent.name == "topics" for path in paths):
        todo = "give the configuration folder with --config DIR or WATCHER_CONFIG"
        raise LexiconError([Fault(str(config_dir / "topics"), None, "holds no topic file", todo)])
    return _texts(paths)


def read_locales() -> Phrases:
    """The bot's words, as shipped."""
    folder = resources.files("watcher") / "locales"
    files = {f"watcher/locales/{path.name}": path.read_text(encoding="utf-8") for path in folder.iterdir()
             if path.name.endswith(".yaml")}  # fmt: skip
    return read_phrases(files)


def check_configuration(environ: Mapping[str, str], config: str | None) -> tuple[Fault, ...]:
    """Every fault of settings, lexicon, people and phrases, the tests inside the topic files included."""
    faults: list[Fault] = []
    settings = _collect(faults, lambda: read_settings(environ, config=config))
    config_dir = settings.config_dir if settings else Path(config or environ.get("WATCHER_CONFIG") or "config")
    faults.extend(unread_files(config_dir))
    knowledge = _collect(faults, lambda: read_knowledge(config_dir))
    if knowledge is not None:
        faults.extend(run_tests(knowledge.lexicon))
        if settings is not None:
            faults.extend(unknown_names(settings, knowledge))
    return tuple(faults)


def unread_files(config_dir: Path) -> Iterable[Fault]:
    """Files in our folders whose names say that they are not for us: a .yml is a silent loss."""
    endings = {"topics": ".yaml", "vocabulary": ".yaml", "countries": ".yaml", "people": ".csv"}
    for folder, ending in endings.items():
        for path in sorted((config_dir / folder).glob("*")):
            if path.is_file() and path.suffix != ending and not path.name.startswith("."):
                todo = f"name it {path.name.split('.')[0]}{ending}, or take it out"
                yield Fault(str(path), None, f"is not read: its name does not end in {ending}", todo)


def unknown_names(settings: Settings, knowledge: Knowledge) -> Iterable[Fault]:
    """Topics and countries that watcher.yaml names and no file defines."""
    file = str(settings.config_dir / "watcher.yaml")
    for topic in settings.defaults.topics:
        if topic not in knowledge.lexicon.topics:
            yield Fault(file, None, f"defaults name the topic '{topic}', which no file in topics/ defines", "mend one")
    for code in settings.watch.countries:
        if code not in knowledge.lexicon.countries:
            yield Fault(
                file, None, f"watch names {code}, which no file in countries/ defines", f"add countries/{code}.yaml"
            )


def _texts(paths: Iterable[Path]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for path in paths:
        try:
            texts[str(path)] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise LexiconError([Fault(str(path), None, f"cannot be read: {error}", "save it as UTF-8 text")]) from error
    return texts


def _collect(faults: list[Fault], read: Callable[[], T]) -> T | None:
    try:
        return read()
    except ConfigError as error:
        faults.extend(error.faults)
        return None


def fingerprint(config_dir: Path) -> str:
    """Differs when any file below the folder was changed, added or taken away."""
    files = sorted(path for path in config_dir.rglob("*") if path.suffix in {".yaml", ".csv"})
    stats = ((path, path.stat()) for path in files)
    return " ".join(f"{path}:{stat.st_mtime_ns}:{stat.st_size}" for path, stat in stats)


def load_settings(environ: Mapping[str, str], config: str | None) -> Settings:
    """For faces, which may not know `settings`; SettingsError with every fault."""
    return read_settings(environ, config=config)
