"""Reading the configuration: a mistake is named with its file and line, and nothing half right goes live."""

import pytest

from tests.stories.builders_lexicon import TOPIC, VOCABULARY_EN, files
from watcher.errors import LexiconError
from watcher.stories.checks import run_tests
from watcher.stories.lexicon import read_lexicon


def faults_of(**changed):
    with pytest.raises(LexiconError) as raised:
        read_lexicon(files(**changed))
    return [str(fault) for fault in raised.value.faults]


def test_a_right_configuration_is_read_and_its_tests_pass():
    """The smallest thing that works."""
    lexicon = read_lexicon(files())
    assert lexicon.languages == ("en",)
    assert [topic.topic_id for topic in lexicon.choosable] == ["detention"]
    assert lexicon.countries["BY"].title["en"] == "Belarus"
    assert run_tests(lexicon) == ()


@pytest.mark.parametrize(
    ("changed", "line", "says"),
    [
        pytest.param({"topic": TOPIC.replace("$crime", "$crimes")}, 12, "unknown list $crimes", id="unknown-list"),
        pytest.param({"topic": TOPIC.replace("points: -3", "points: 3")}, 12, "do not lower", id="lower-that-raises"),
        pytest.param({"topic": TOPIC.replace("alert: 5", "alert: 2")}, 2, "below that of the digest", id="thresholds"),
        pytest.param({"topic": TOPIC.replace("    near:", "    nera:")}, 10, "unknown key 'nera'", id="unknown-key"),
        pytest.param({"topic": TOPIC + "with: politics\n"}, 2, "is no background", id="unknown-background"),
        pytest.param({"vocabulary": VOCABULARY_EN.replace("blogger*", "blog*er")}, 4, "a star inside", id="bad-term"),
        pytest.param(
            {"vocabulary": VOCABULARY_EN.replace("crime:", "courts:")},
            7,
            "filled by the country packs",
            id="taken-name",
        ),
    ],
)
def test_a_mistake_is_named_with_its_line(changed, line, says):
    """An operator who is no programmer finds it without asking."""
    found = faults_of(**changed)
    assert any(says in fault and f":{line}:" in fault for fault in found), found


def test_all_mistakes_are_named_at_once():
    """Nobody should run `check` once per fault."""
    broken = TOPIC.replace("$crime", "$crimes").replace("points: 2}", "points: much}", 1)
    assert len(faults_of(topic=broken)) >= 2


def test_the_same_topic_twice_is_a_fault():
    """Two files with one id would silently merge or hide one another."""
    doubled = {**files(), "config/topics/other.yaml": TOPIC}
    with pytest.raises(LexiconError, match="another id"):
        read_lexicon(doubled)


def test_a_configuration_without_topics_is_a_fault():
    """An empty folder is a mount that failed, not a wish for silence."""
    with pytest.raises(LexiconError, match="no topic file"):
        read_lexicon({"config/vocabulary/en.yaml": VOCABULARY_EN})


def test_a_failing_headline_of_tests_says_its_score_and_what_to_do():
    """`tests: hit` is how a missed headline is reported."""
    lexicon = read_lexicon(files(topic=TOPIC + '    - {lang: en, title: "Police arrest a blogger in Minsk"}\n'))
    (fault,) = run_tests(lexicon)
    assert "this miss scores 4.0 and must stay under 3" in fault.what
    assert fault.line == 19
    assert "explain" in fault.todo


def test_a_list_may_name_lists_and_even_itself():
    """`$journalists` in two lists that name each other must not hang the program."""
    circle = VOCABULARY_EN.replace(
        "prisoners: [prisoner*]", "prisoners: [prisoner*, $people]\n  people: [$prisoners, monk*]"
    )
    lexicon = read_lexicon(files(vocabulary=circle))
    assert {term.text for term in lexicon.vocabulary.terms("people", "en")} == {"prisoner*", "monk*"}


def test_a_file_that_is_no_yaml_is_told_alone():
    """Its lists would be missed in every topic: the one true fault must not drown among their echoes."""
    (fault,) = faults_of(vocabulary=VOCABULARY_EN.replace("[arrest*, detain*]", '["arrest*, detain*]'))
    assert fault.startswith("config/vocabulary/en.yaml:") and "not YAML" in fault


def test_a_misspelt_list_is_not_lost_in_silence():
    """With `journalist:` for `journalists:` every journalist of the language would be gone."""
    found = faults_of(vocabulary=VOCABULARY_EN.replace("journalists:", "journalistz:"))
    assert any("$journalistz" in fault and "journalists" in fault for fault in found)


def test_a_language_in_the_wrong_file_is_a_fault():
    """Copied from another language, and `lang:` forgotten: two files would fill one language, and one none."""
    found = faults_of(vocabulary=VOCABULARY_EN.replace("lang: en", "lang: de"))
    assert any("'de'" in fault and "name it de.yaml" in fault for fault in found)


@pytest.mark.parametrize("topic_id", ["Lawyers", "all", "адвокаты", "two words", "a" * 25])
def test_a_topic_has_an_id_that_people_can_type(topic_id):
    """It follows /topics and fits into a button."""
    (fault,) = faults_of(topic=TOPIC.replace("id: detention", f'id: "{topic_id}"'))
    assert "no id of a topic" in fault
