"""Named lists of words, one file a language, and country packs: what topic files refer to as `$name`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from watcher.errors import Fault
from watcher.stories.terms import Term, read_term
from watcher.yamlfile import Node, Section, nearest

#: Words of every language: written once, read everywhere.
ALL = "all"
LANGUAGES = ("en", "ru", "be", "uk", "pl", "lt", "de", "es", "fr")
#: What a country pack may list, and the name of the list that topic files see. Names come as three lists, by `rule:`.
PACK_LISTS = {
    "names": "", "rulers": "rulers", "courts": "courts", "prisons": "prisons", "laws": "laws", "services": "services",
    "rights_groups": "rights_groups", "prisoners": "known_prisoners",
}  # fmt: skip
RULES = ("authoritarian", "mixed", "democratic")
#: How much one word of a pack says that the story is about that country.
PACK_WEIGHTS = {
    "names": 1.0, "rulers": 2.0, "courts": 3.0, "prisons": 3.0, "laws": 3.0, "services": 2.0, "rights_groups": 2.0,
    "prisoners": 4.0,
}  # fmt: skip
#: Authoritarian states in languages that their own press does not write: such news is seldom everyday crime.
ABROAD = "abroad"
RESERVED = frozenset({*filter(None, PACK_LISTS.values()), *RULES, ABROAD})


@dataclass(frozen=True, slots=True)
class Wording:
    """What stands after `any:`: terms, and names of lists (without the $)."""

    terms: tuple[Term, ...] = ()
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Country:
    """A country pack. `words[lang][kind]`: terms, `kind` one of PACK_LISTS; `lang` may be `all`."""

    code: str
    title: Mapping[str, str]
    rule: str
    words: Mapping[str, Mapping[str, tuple[Term, ...]]]
    where: str
    #: Languages in which a story that names no country is about this one.
    speaks: tuple[str, ...] = ()


@dataclass(slots=True)
class Vocabulary:
    """Lists by language. A list of `all` and one of a language with the same name are one list there."""

    lists: dict[str, dict[str, Wording]] = field(default_factory=dict)
    ignore: dict[str, tuple[Term, ...]] = field(default_factory=dict)
    countries: dict[str, Country] = field(default_factory=dict)
    #: (list, place of the first use), checked when everything is read.
    uses: list[tuple[str, Node]] = field(default_factory=list)
    #: (list, where it stands) of every list of a file.
    written: list[tuple[str, Node]] = field(default_factory=list)

    @property
    def names(self) -> set[str]:
        """Every list that a `$name` may refer to."""
        return {name for lists in self.lists.values() for name in lists} | RESERVED

    def terms(self, name: str, lang: str) -> list[Term]:
        """The terms of a list in a language, those of `all` and of the lists that it names included."""
        return list(self._gather(name, lang, set()))

    def _gather(self, name: str, lang: str, seen: set[str]) -> Iterable[Term]:
        if name in seen:
            return
        seen.add(name)
        for language in {lang, ALL}:
            wording = self.lists.get(language, {}).get(name, Wording())
            yield from wording.terms
            for ref in wording.refs:
                yield from self._gather(ref, lang, seen)
        if name in RESERVED:
            yield from self._from_packs(name, lang)

    def _from_packs(self, name: str, lang: str) -> Iterable[Term]:
        for country in self.countries.values():
            for language in (lang, ALL):
                for kind, terms in country.words.get(language, {}).items():
                    if PACK_LISTS[kind] == name or (kind == "names" and name in _names_lists(country, lang)):
                        yield from terms

    def check_uses(self) -> list[Fault]:
        """A fault for every `$name` that names no list, and for a list that only a misspelling keeps out of use."""
        names = self.names
        unknown = [
            node.fault(f"unknown list ${name}", nearest(name, names).replace("'", "$", 1).replace("'", ""))
            for name, node in self.uses
            if name not in names
        ]
        return [*unknown, *self._misspelt()]

    def _misspelt(self) -> Iterable[Fault]:
        used = {name for name, _ in self.uses}
        for name, node in self.written:
            lacking = used - {other for other, there in self.written if there.file == node.file}
            guess = "" if name in used else nearest(name, lacking)
            if guess.startswith("did you mean"):
                yield node.fault(f"no rule and no list uses ${name}", f"{guess} Otherwise use it, or take it out")


def _names_lists(country: Country, lang: str) -> tuple[str, ...]:
    """The lists that a country's names belong to in a language."""
    distant = country.rule == "authoritarian" and lang not in country.speaks
    return (country.rule, ABROAD) if distant else (country.rule,)


def read_wording(node: Node, vocabulary: Vocabulary, faults: list[Fault]) -> Wording:
    """A list of terms and `$names`; one text alone counts as a list of one."""
    children = node.value if isinstance(node.value, list) else [node]
    terms: list[Term] = []
    refs: list[str] = []
    for child in children:
        if isinstance(child.value, str) and child.value.startswith("$"):
            refs.append(child.value[1:])
            vocabulary.uses.append((child.value[1:], child))
        elif (term := read_term(child, faults)) is not None:
            terms.append(term)
    if not children:
        faults.append(node.fault("an empty list of terms", "write at least one term"))
    return Wording(tuple(terms), tuple(refs))


def read_vocabulary(root: Node, vocabulary: Vocabulary, faults: list[Fault]) -> None:
    """One file of config/vocabulary/ into the vocabulary."""
    section = Section(root, faults)
    lang = section.choice("lang", (*LANGUAGES, ALL), "", required=True)
    if lang and PurePosixPath(root.file).stem != lang:
        faults.append(root.fault(f"the file says that it is '{lang}'", f"name it {lang}.yaml, or mend `lang:`"))
    lists = section.section("lists")
    found: dict[str, Wording] = {}
    for name, node in lists.keys.items():
        lists.get(name)
        if name in RESERVED:
            faults.append(node.fault(f"the list '{name}' is filled by the country packs", "choose another name"))
            continue
        found[name] = read_wording(node, vocabulary, faults)
        vocabulary.written.append((name, node))
    ignore = section.get("ignore")
    if ignore is not None:
        vocabulary.ignore[lang] = read_wording(ignore, vocabulary, faults).terms
    section.done()
    vocabulary.lists[lang] = found


def read_countries(root: Node, vocabulary: Vocabulary, faults: list[Fault]) -> None:
    """One file of config/countries/: a pack, or `countries:` with a list of packs."""
    several = isinstance(root.value, dict) and "countries" in root.value
    section = Section(root, faults)
    packs = section.each("countries", _read_country) if several else (_read_country(section),)
    if several:
        section.done()
    for country in packs:
        if country.code in vocabulary.countries:
            other = vocabulary.countries[country.code].where
            file, _, line = country.where.rpartition(":")
            faults.append(
                Fault(file, int(line), f"the country {country.code} is in {other} too", "keep one of the two packs")
            )
        vocabulary.countries[country.code] = country


def _read_country(section: Section) -> Country:
    code = section.text("code", required=True)
    if code and not (len(code) == 2 and code.isascii() and code.isupper()):
        section.faults.append(
            section.node.fault(f"'{code}' is no country code", "write two capitals (ISO 3166), as BY")
        )
    title = section.section("title")
    names = {lang: title.text(lang) for lang in LANGUAGES if title.get(lang) is not None}
    title.done()
    rule = section.choice("rule", RULES, "mixed")
    words = section.section("words")
    by_lang = {lang: _read_kinds(words.section(lang)) for lang in (*LANGUAGES, ALL) if words.get(lang) is not None}
    words.done()
    speaks = section.texts("speaks")
    section.done()
    return Country(code, names, rule, by_lang, section.node.where, speaks)


def _read_kinds(section: Section) -> dict[str, tuple[Term, ...]]:
    found: dict[str, tuple[Term, ...]] = {}
    for kind in PACK_LISTS:
        node = section.get(kind)
        if node is not None:
            children = node.value if isinstance(node.value, list) else [node]
            found[kind] = tuple(t for child in children if (t := read_term(child, section.faults)) is not None)
    section.done()
    return found
