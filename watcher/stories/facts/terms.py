"""Years of a sentence: `jailed for seven years`, `семь лет колонии`; never an age, a span or what a law threatens."""

from typing import Final

from watcher.stories.facts.claims import Claim
from watcher.stories.facts.counting import Count, find_counts
from watcher.stories.facts.sentences import Sentence
from watcher.stories.facts.tags import LONGEST_TERM

#: `Po cztery lata` each; `po czterech latach` is after.
_EACH_YEARS: Final = frozenset(["lata", "lat"])
_NEAR_PENALTY: Final = 6
_NEAR_VERDICT: Final = 9


def terms_of(sentence: Sentence, place: int) -> list[Claim]:
    """The years that courts gave in one sentence, in order."""
    counts = [count for count in find_counts(sentence) if count.unit == "years" and 0 < count.value <= LONGEST_TERM]
    return [
        Claim(event, count.value, count.qualifier, place, count.start, count.end, subgroup="sentence_years")
        for count in counts
        if not _has_months(sentence, count) and (event := _event(sentence, count))
    ]


def _has_months(sentence: Sentence, count: Count) -> bool:
    """`12 лет и 6 месяцев`: no whole number of years."""
    months = (number for number in sentence.numbers if 0 <= number.start - count.end <= 1)
    return any("span" in sentence.at(number.end) for number in months)


def _event(sentence: Sentence, count: Count) -> str | None:
    """`sentence_years`; `years_for` where only the rest of the report can tell: `ten years for a comment`; or None."""
    if _is_given(sentence, count):
        return "sentence_years"
    for_what = sentence.word(count.end) in {"for", "за", "za", "für", "over", "wegen", "для", "dla"}
    # `Суд в Мозыре: 3, 5 и 7 лет`: what stands behind the court's colon is its verdict.
    court = [mark.end for mark in sentence.found("court") if mark.end <= count.start]
    verdict = any(sentence.word(place) == ":" for place in range(max(court, default=count.start), count.start))
    for_what = for_what or verdict
    # `Fifteen years behind bars` may be a sentence, or what somebody tells of.
    for_what = for_what or bool(sentence.at(count.end) & {"held"} and sentence.at(count.end) & {"penalty"})
    return "years_for" if for_what and not _is_span(sentence, count) and not _is_threat(sentence, count) else None


def _is_given(sentence: Sentence, count: Count) -> bool:
    if count.number.shape == "adjective":
        return not sentence.near(count.start - 4, count.start, "threat", "served")
    if _is_span(sentence, count) or _is_threat(sentence, count):
        return False
    penalties = [sentence.at(place) for place in range(count.end, count.end + _NEAR_PENALTY)]
    if any("penalty" in tags and "held" not in tags for tags in penalties):
        return True
    return sentence.near(count.start - _NEAR_VERDICT, count.end + _NEAR_PENALTY, "sentence", "gets") or sentence.near(
        count.start - 4, count.start, "penalty"
    )


def _is_threat(sentence: Sentence, count: Count) -> bool:
    """`faces up to eight years`, `siedmiu lat chce prokurator`."""
    before = range(max(0, count.start - 6), count.number.start)
    threats = [place for place in before if "threat" in sentence.at(place)]
    if threats and all("up_to" in sentence.at(place) for place in threats):
        # `jailed for up to four years` was given, `up to four years` alone is what the law allows.
        return not sentence.near(count.start - 4, count.start, "sentence", "gets")
    return bool(threats) or sentence.near(count.end, count.end + 3, "threat")


def _is_span(sentence: Sentence, count: Count) -> bool:
    """`after five years`, `провел за решеткой шесть лет`, `44 years old`, `three years ago`."""
    start, end = count.start, count.end
    if count.number.lower_bound:
        # `Od sześciu do jedenastu lat`: a range, where the same word alone is since.
        return False
    if sentence.word(start - 1) == "po" and sentence.word(end - 1) in _EACH_YEARS:
        return False
    if sentence.near(start - 2, start, "served") and not sentence.near(start - 2, start, "sentence", "gets", "penalty"):
        return True
    # Prepositions only count next to the number; verbs may have words between.
    spent = any("served" in tags and "function" not in tags for tags in map(sentence.at, range(start - 4, start)))
    if spent and not sentence.near(start - 4, start, "sentence", "gets"):
        return True
    return (
        sentence.near(end, end + 1, "since")
        or sentence.word(end) == "into"
        or any("served" in tags and "function" not in tags for tags in map(sentence.at, range(end, end + 2)))
        or sentence.near(end, end + 2, "age", "earlier")
        or "age" in sentence.at(start - 1)
    )
