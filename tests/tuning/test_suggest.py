"""Hints for an operator: which word would find what was missed, which word makes noise."""

from tests.stories.builders_lexicon import VOCABULARY_EN, files
from watcher.records import Report
from watcher.stories.lexicon import read_lexicon
from watcher.tuning.evaluate import Label
from watcher.tuning.suggest import suggest

LEXICON = read_lexicon(files())


def labelled(*rows):
    return [
        (Report(str(number), title, lang="en"), Label(str(number), relevant=relevant))
        for number, (title, relevant) in enumerate(rows)
    ]


def test_a_word_that_several_missed_stories_share_is_suggested_with_its_gain_and_cost():
    """Gain without cost would suggest every small word."""
    found = suggest(
        LEXICON,
        labelled(
            ("Dissidents punished in the north", True),
            ("Two dissidents punished", True),
            ("Dissidents win", True),
            ("Pupils punished in the school", False),
            ("Rain in the north", False),
        ),
    )
    best = found[0]
    assert (best.action, best.term, best.gain, best.cost) == ("add", "dissidents", 3, 0)
    assert best.where == "Dissidents punished in the north"
    assert "in" not in {suggestion.term for suggestion in found}


def test_a_stem_is_suggested_where_it_finds_more_than_any_of_its_words():
    """Inflected languages need the stem; a stem that gains nothing only risks strangers."""
    found = suggest(LEXICON, labelled(("Dissident punished", True), ("Dissidents gone", True)))
    assert [s.term for s in found if s.action == "add"] == ["dissident*"]


def test_a_word_already_in_a_list_is_not_suggested_again():
    """The operator would find it there and wonder."""
    terms = {s.term for s in suggest(LEXICON, labelled(("Arrest now", True), ("Arrest then", True)))}
    assert not any(term.startswith("arrest") for term in terms)


def test_a_term_that_only_makes_false_alarms_is_suggested_for_dropping_with_its_line():
    """What costs nothing to drop is noise."""
    noisy = read_lexicon(files(vocabulary=VOCABULARY_EN.replace("detain*]", "detain*, stop*]")))
    found = suggest(
        noisy,
        labelled(
            ("Blogger stops smoking", False),
            ("Blogger stops posting", False),
            ("Police arrest a blogger", True),
        ),
    )
    dropped = [s for s in found if s.action == "drop"]
    assert ("stop*", 2, 0) in {(s.term, s.gain, s.cost) for s in dropped}
    assert all(s.where.startswith("config/vocabulary/en.yaml:") for s in dropped)


def test_a_term_that_right_alarms_need_is_kept():
    """Dropping `blogger*` would silence the true story with the false ones."""
    found = suggest(LEXICON, labelled(("Blogger in drawn-out arrest prank", False), ("Police arrest a blogger", True)))
    assert [s for s in found if s.action == "drop"] == []


def test_uncertain_labels_teach_nothing():
    """They are left out of every score, and of advice."""
    rows = [(Report("1", "Dissidents gone", lang="en"), Label("1", relevant=True, uncertain=True))] * 3
    assert suggest(LEXICON, rows) == ()
