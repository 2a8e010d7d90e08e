"""The whole keyword configuration: read from files, checked, and compiled for each language when it is first needed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from watcher.errors import Fault, LexiconError
from watcher.stories.compiled import Compiled, compile_language
from watcher.stories.topics import Topic, read_topic
from watcher.stories.vocabulary import LANGUAGES, Country, Vocabulary, read_countries, read_vocabulary
from watcher.stories.weights import NO_WEIGHTS, Weights, read_weights
from watcher.yamlfile import Node, nearest, parse_yaml

_FOLDERS = ("topics", "vocabulary", "countries")
WEIGHTS_FILE = "weights.yaml"


@dataclass(slots=True)
class Lexicon:
    """Topics, lists and country packs that are right as a whole. Safe to share between threads that only read."""

    topics: Mapping[str, Topic]
    vocabulary: Vocabulary
    weights: Weights = NO_WEIGHTS
    _compiled: dict[str, Compiled] = field(default_factory=dict, repr=False)

    @property
    def countries(self) -> Mapping[str, Country]:
        """Packs by code; `country.title` gives the names by language."""
        return self.vocabulary.countries

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a vocabulary, in the order in which we list them."""
        return tuple(lang for lang in LANGUAGES if lang in self.vocabulary.lists)

    @property
    def choosable(self) -> tuple[Topic, ...]:
        """The topics that a subscriber can choose: enabled, and no background."""
        return tuple(topic for topic in self.topics.values() if topic.enabled and not topic.background)

    def compiled(self, lang: str) -> Compiled:
        """The numbers for a language; one without a vocabulary is read with what is written for all languages."""
        lang = lang if lang in self.vocabulary.lists else ""
        found = self._compiled.get(lang)
        if found is None:
            found = self._compiled[lang] = compile_language(lang, self.vocabulary, self.topics.values())
        return found


def read_lexicon(files: Mapping[str, str]) -> Lexicon:
    """The lexicon of these files (`config/topics/pardon.yaml` to its contents), or a LexiconError with every fault.

    Files: any number in folders named topics, vocabulary and countries, and optionally weights.yaml; others are not
    for us.
    """
    faults: list[Fault] = []
    vocabulary = Vocabulary()
    topics: dict[str, Topic] = {}
    weights = NO_WEIGHTS
    roots = {name: _parse(files[name], name, faults) for name in sorted(files) if _is_ours(PurePosixPath(name))}
    if faults:
        # What stands in a file that is no YAML would be missed everywhere; one fault would look like a hundred.
        raise LexiconError(faults)
    for name, root in roots.items():
        path = PurePosixPath(name)
        if path.name == WEIGHTS_FILE:
            weights = read_weights(root, faults)
        else:
            if path.parent.name == "vocabulary":
                read_vocabulary(root, vocabulary, faults)
            elif path.parent.name == "countries":
                read_countries(root, vocabulary, faults)
            else:
                _add_topic(read_topic(root, vocabulary, faults), topics, faults, root)
    faults.extend(vocabulary.check_uses())
    faults.extend(_check_backgrounds(topics))
    if not topics and not faults:
        faults.append(Fault("config/topics", None, "no topic file", "write at least one, or restore the shipped ones"))
    if faults:
        raise LexiconError(sorted(faults, key=lambda fault: (fault.file, fault.line or 0)))
    return Lexicon(topics, vocabulary, weights)


def _is_ours(path: PurePosixPath) -> bool:
    return path.name == WEIGHTS_FILE or (path.suffix == ".yaml" and path.parent.name in _FOLDERS)


def _parse(text: str, name: str, faults: list[Fault]) -> Node:
    root, syntax = parse_yaml(text, name)
    faults.extend(syntax)
    return root


def _add_topic(topic: Topic, topics: dict[str, Topic], faults: list[Fault], root: Node) -> None:
    if topic.topic_id in topics:
        other = topics[topic.topic_id].where
        faults.append(root.fault(f"the topic '{topic.topic_id}' is in {other} too", "give one of them another id"))
    topics[topic.topic_id] = topic


def _check_backgrounds(topics: Mapping[str, Topic]) -> list[Fault]:
    backgrounds = {topic.topic_id for topic in topics.values() if topic.background}
    faults = []
    for topic in topics.values():
        if topic.with_background and topic.with_background not in backgrounds:
            file, _, line = topic.where.rpartition(":")
            todo = nearest(topic.with_background, backgrounds) if backgrounds else "take `with:` out"
            faults.append(Fault(file, int(line), f"'{topic.with_background}' is no background", todo))
    return faults
