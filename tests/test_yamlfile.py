"""YAML with line numbers: what an operator wrote wrong is named with its place."""

from datetime import timedelta

import pytest

from watcher.yamlfile import Section, nearest, parse_span, parse_yaml


def section(text):
    root, faults = parse_yaml(text, "config/x.yaml")
    return Section(root, faults)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        pytest.param("NO", "NO", id="Norway stays a country"),
        pytest.param("19:00", "19:00", id="a time stays a time"),
        pytest.param("yes", "yes", id="a word stays a word"),
        pytest.param("true", True, id="true is true"),
        pytest.param("12", 12, id="a number is a number"),
        pytest.param('"12"', "12", id="a quoted number is a text"),
        pytest.param("-3.5", -3.5, id="a decimal is a decimal"),
        pytest.param("~", None, id="nothing is nothing"),
    ],
)
def test_a_scalar_is_what_an_operator_means(written, read):
    """YAML 1.1 would turn the country NO into false and a digest at 19:00 into 1140."""
    root, faults = parse_yaml(f"key: {written}", "x.yaml")
    assert root.value["key"].value == read
    assert not faults


def test_every_node_knows_its_line():
    """`file:line` is how an operator finds the place."""
    root, _ = parse_yaml("a: 1\nb:\n  - x\n  - y\n", "config/x.yaml")
    assert root.value["b"].value[1].where == "config/x.yaml:4"


def test_a_file_that_is_no_yaml_names_the_line():
    """A forgotten quote must not be a traceback."""
    _, faults = parse_yaml('a: 1\nb: "open\n', "config/x.yaml")
    assert [fault.line for fault in faults] == [3]
    assert "config/x.yaml:3: not YAML" in str(faults[0])


def test_a_key_written_twice_is_a_fault():
    """YAML would silently take the last one."""
    _, faults = parse_yaml("a: 1\na: 2\n", "x.yaml")
    assert [str(fault) for fault in faults] == ["x.yaml:2: the key 'a' is written twice; keep one of them"]


def test_an_unknown_key_is_a_fault_with_the_nearest_right_one():
    """`intervall: 5m` must not silently mean the default."""
    one = section("evry: 5m\n")
    one.span("every", timedelta(minutes=15))
    one.done()
    assert [str(f) for f in one.faults] == ["config/x.yaml:1: unknown key 'evry'; did you mean 'every'?"]


def test_all_faults_of_a_section_are_reported_at_once():
    """Mending one line per run is no way to tune a file."""
    one = section("id: [1]\nevery: soon\nenabled: perhaps\nkind: newspaper\n")
    one.text("id", required=True)
    one.span("every", timedelta(0))
    one.flag("enabled", True)
    one.choice("kind", ("state", "rights"), "state")
    one.text("url", required=True)
    one.done()
    assert [fault.line for fault in one.faults] == [1, 2, 3, 4, 1]


def test_a_section_that_is_no_mapping_is_one_fault():
    """`polling: 15m` is a plausible slip."""
    one = section("polling: 15m\n").section("polling")
    one.done()
    assert "expected keys and values" in str(one.faults[0])
    assert len(one.faults) == 1


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("30s", timedelta(seconds=30)),
        ("15m", timedelta(minutes=15)),
        ("90d", timedelta(days=90)),
        ("1.5h", None),
        ("5", None),
    ],
)
def test_spans_have_a_unit(text, span):
    """`5` could be seconds or minutes; nobody should have to guess."""
    assert parse_span(text) == span


def test_nothing_near_lists_what_is_allowed():
    """A guess that is far off helps nobody."""
    assert nearest("zzz", ["state", "rights"]) == "use one of: rights, state"
