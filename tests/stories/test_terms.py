"""Terms: the only thing that an operator writes, so each sign of it must do what the manual says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.stories.terms import TermIndex, read_term
from watcher.stories.text import fold, words
from watcher.yamlfile import Node


def term(text, faults=None):
    return read_term(Node(text, "config/vocabulary/en.yaml", 3), [] if faults is None else faults)


def found(terms, text, lang="en"):
    index = TermIndex([term(text) for text in terms], lang)
    return [(terms[hit.term], hit.first, hit.last) for hit in index.find(words(fold(text)))]


@pytest.mark.parametrize(
    ("terms", "lang", "text", "hits"),
    [
        pytest.param(["clemency"], "en", "Clemency, not clemencies", [("clemency", 0, 0)], id="a-word-is-exact"),
        pytest.param(["pardon*"], "en", "pardons and pardoned", [("pardon*", 0, 0), ("pardon*", 2, 2)], id="a-stem"),
        pytest.param(
            ["petition* for pardon"], "en", "petitions for pardon", [("petition* for pardon", 0, 2)], id="phrase"
        ),
        pytest.param(["petition* for pardon"], "en", "petitions for a pardon", [], id="a-phrase-has-no-gaps"),
        pytest.param(["petition* for pardon"], "en", "a petition for", [], id="a-phrase-ends-with-the-text"),
        pytest.param(["# years in prison"], "en", "12 years in prison", [("# years in prison", 0, 3)], id="any-number"),
        pytest.param(["# years in prison"], "en", "many years in prison", [], id="a-number-is-digits"),
        pytest.param(["ИК-4"], "ru", "В ИК-4 и ик 4", [("ИК-4", 1, 2), ("ИК-4", 4, 5)], id="a-hyphen-parts-words"),
        pytest.param(["indult*"], "es", "INDULTÓ", [("indult*", 0, 0)], id="accents-do-not-matter-in-spanish"),
        pytest.param(["палітвязн*"], "be", "палітвязьняў", [("палітвязн*", 0, 0)], id="taraskievica"),
        pytest.param(["палітвязн*"], "be", "palitviaźniaŭ", [("палітвязн*", 0, 0)], id="lacinka"),
        pytest.param(["a b", "a b c"], "en", "a b c", [("a b", 0, 1), ("a b c", 0, 2)], id="phrases-that-begin-alike"),
    ],
)
def test_a_term_hits_what_it_says(terms, lang, text, hits):
    """An operator reads the file and must be able to tell what it catches."""
    assert sorted(found(terms, text, lang)) == sorted(hits)


@pytest.mark.parametrize(
    ("written", "todo"),
    [
        pytest.param("par*don", "put `*` at the end", id="star-inside"),
        pytest.param("p*", "at least two letters", id="too-short-a-stem"),
        pytest.param("!!!", "write a word", id="no-word"),
        pytest.param("#", "write a word", id="a-number-alone"),
        pytest.param(True, "quoted phrase", id="yes-is-no-word"),
    ],
)
def test_a_bad_term_is_a_fault_that_says_what_to_write(written, todo):
    """A term that can never hit, or hits everything, must not pass in silence."""
    faults = []
    assert term(written, faults) is None
    assert todo in faults[0].todo
    assert faults[0].line == 3


@given(st.lists(st.sampled_from(["jail", "jailed", "jails", "court", "the"]), max_size=12))
def test_the_index_finds_what_a_search_word_by_word_finds(tokens):
    """The index is fast; it must not be cleverer than the rule."""
    terms = ["jail*", "court", "the court", "jailed the"]
    index = TermIndex([term(text) for text in terms], "en")
    expected = []
    for place in range(len(tokens)):
        for text in terms:
            parts = text.split()
            here = tokens[place : place + len(parts)]
            if len(here) == len(parts) and all(
                w.startswith(p[:-1]) if p.endswith("*") else w == p for w, p in zip(here, parts, strict=True)
            ):
                expected.append((text, place))
    assert sorted((terms[hit.term], hit.first) for hit in index.find(tokens)) == sorted(expected)
