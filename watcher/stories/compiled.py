"""A language's terms, lists and rules as numbers, made once from the configuration: what the classifier runs on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from watcher.stories.terms import Term, TermIndex
from watcher.stories.topics import Rule, Topic
from watcher.stories.vocabulary import ALL, PACK_LISTS, PACK_WEIGHTS, Vocabulary, Wording


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule and the numbers of its groups; the first group is the one that few reports hit."""

    rule: Rule
    groups: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Eraser:
    """Hits that overlap one of the group are taken out: of one topic, or ("") of all."""

    topic: str
    #: True: what is left of the topic must reach its alert threshold, or the topic is silent.
    excludes: bool


@dataclass(frozen=True, slots=True)
class Compiled:
    """One language. A group is a set of terms; `groups_of[term]` are the groups that a term belongs to."""

    lang: str
    index: TermIndex
    terms: tuple[Term, ...]
    groups_of: tuple[tuple[int, ...], ...]
    #: By the number of the rule's first group.
    rules: Mapping[int, tuple[CompiledRule, ...]]
    erasers: Mapping[int, tuple[Eraser, ...]]
    #: By topic: groups of which each must be hit, and where that is written.
    required: Mapping[str, tuple[tuple[int, str], ...]]
    #: The groups that are one named list, for the features of the linear layer.
    lists: Mapping[int, str]
    #: By term: (country, how much the term speaks for it, kind of mark).
    marks: Mapping[int, tuple[tuple[str, float, str], ...]]
    #: Countries that a story in this language is about where it names none.
    speakers: tuple[str, ...] = ()


class _Numbers:
    """Gives terms and groups their numbers; the same words, or the same members, get the same number."""

    def __init__(self, lang: str, vocabulary: Vocabulary) -> None:
        self.lang = lang
        self.vocabulary = vocabulary
        self.terms: list[Term] = []
        self._term_numbers: dict[tuple[tuple[str, bool], ...], int] = {}
        self.members: list[frozenset[int]] = []
        self._group_numbers: dict[frozenset[int], int] = {}

    def term(self, term: Term) -> int:
        number = self._term_numbers.get(term.words)
        if number is None:
            number = self._term_numbers[term.words] = len(self.terms)
            self.terms.append(term)
        return number

    def group(self, terms: Iterable[Term]) -> int | None:
        """The number of the group of these terms; None for a group that nothing can hit in this language."""
        members = frozenset(self.term(term) for term in terms)
        if not members:
            return None
        number = self._group_numbers.get(members)
        if number is None:
            number = self._group_numbers[members] = len(self.members)
            self.members.append(members)
        return number

    def wording(self, wording: Wording) -> int | None:
        terms = list(wording.terms)
        for ref in wording.refs:
            terms.extend(self.vocabulary.terms(ref, self.lang))
        return self.group(terms)


def compile_language(lang: str, vocabulary: Vocabulary, topics: Iterable[Topic]) -> Compiled:
    """Everything that a report in `lang` is read with; "" gives what is written for all languages."""
    numbers = _Numbers(lang, vocabulary)
    rules: dict[int, list[CompiledRule]] = {}
    erasers: dict[int, list[Eraser]] = {}
    required: dict[str, tuple[tuple[int, str], ...]] = {}
    for topic in topics:
        if topic.enabled:
            _compile_rules(topic, numbers, rules)
            required[topic.topic_id] = _compile_guards(topic, numbers, erasers)
    for source in {lang, ALL}:
        group = numbers.group(vocabulary.ignore.get(source, ()))
        if group is not None:
            erasers.setdefault(group, []).append(Eraser("", excludes=False))
    lists = _compile_lists(numbers)
    marks = _compile_marks(numbers)
    groups_of = _groups_of(numbers)
    return Compiled(
        lang, TermIndex(numbers.terms, lang), tuple(numbers.terms), groups_of,
        {group: tuple(found) for group, found in rules.items()}, {g: tuple(found) for g, found in erasers.items()},
        required, lists, marks,
        tuple(code for code, country in vocabulary.countries.items() if lang in country.speaks),
    )  # fmt: skip


def _groups_of(numbers: _Numbers) -> tuple[tuple[int, ...], ...]:
    groups: list[list[int]] = [[] for _ in numbers.terms]
    for group_number, members in enumerate(numbers.members):
        for member in members:
            groups[member].append(group_number)
    # Words of one list belong to the same groups: kept once, that is megabytes in each language.
    shared: dict[tuple[int, ...], tuple[int, ...]] = {}
    return tuple(shared.setdefault(tuple(one), tuple(one)) for one in groups)


def _compile_rules(topic: Topic, numbers: _Numbers, rules: dict[int, list[CompiledRule]]) -> None:
    for rule in topic.rules:
        if rule.lang not in {numbers.lang, ALL}:
            continue
        groups = [numbers.wording(wording) for wording in rule.groups]
        known = [group for group in groups if group is not None]
        if len(known) == len(groups):
            rarest = min(known, key=lambda group: len(numbers.members[group]))
            known.remove(rarest)
            rules.setdefault(rarest, []).append(CompiledRule(rule, (rarest, *known)))


def _compile_guards(topic: Topic, numbers: _Numbers, erasers: dict[int, list[Eraser]]) -> tuple[tuple[int, str], ...]:
    required: list[tuple[int, str]] = []
    for lang in {numbers.lang, ALL} & set(topic.guards):
        guards = topic.guards[lang]
        for wording, excludes in ((guards.exclude, True), (guards.ignore, False)):
            group = numbers.wording(wording) if wording is not None else None
            if group is not None:
                erasers.setdefault(group, []).append(Eraser(topic.topic_id, excludes=excludes))
        if guards.require_any is not None:
            group = numbers.wording(guards.require_any)
            required.append((-1 if group is None else group, guards.require_where))
    return tuple(required)


def _compile_lists(numbers: _Numbers) -> dict[int, str]:
    lists: dict[int, str] = {}
    for name in sorted(numbers.vocabulary.names):
        group = numbers.group(numbers.vocabulary.terms(name, numbers.lang))
        if group is not None:
            lists.setdefault(group, name)
    return lists


def _compile_marks(numbers: _Numbers) -> dict[int, tuple[tuple[str, float, str], ...]]:
    marks: dict[int, tuple[tuple[str, float, str], ...]] = {}
    for code, country in numbers.vocabulary.countries.items():
        for lang in {numbers.lang, ALL}:
            for kind in PACK_LISTS:
                for term in country.words.get(lang, {}).get(kind, ()):
                    number = numbers.term(term)
                    marks[number] = (*marks.get(number, ()), (code, PACK_WEIGHTS[kind], kind))
    return marks
