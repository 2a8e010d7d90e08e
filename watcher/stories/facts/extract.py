"""Facts of one report: claims of its sentences, put together, with who says them and how sure they are."""

from typing import Final

from watcher.records import Claimant, Fact, Report
from watcher.stories.facts.checking import verified_by
from watcher.stories.facts.claims import claims_of
from watcher.stories.facts.language import language_of
from watcher.stories.facts.lexis import lexis_of
from watcher.stories.facts.periods import since_of
from watcher.stories.facts.reading import Reading
from watcher.stories.facts.sentences import Place, Sentence, number_sentence, split_sentences, tag_sentence
from watcher.stories.facts.settle import settle
from watcher.stories.facts.sources import sources_of
from watcher.stories.facts.terms import terms_of
from watcher.stories.facts.worth import is_worth_reading, may_count

_PLACES: Final[tuple[Place, Place]] = ("title", "summary")


def extract_facts(report: Report) -> tuple[Fact, ...]:
    """The numbers of a report about pardons, releases, arrests and prisoners, in the order of the text.

    Languages: en, ru, be (all three ways of writing), uk, pl, de; other languages give (). A number is a claim of
    whoever says it, never a truth of ours: no sums, no ordinals, no ages, no single unnamed person. Two sides with two
    numbers are two facts. Pure: the same report gives the same facts.
    """
    lang = language_of(report)
    if lang is None:
        return ()
    lexis = lexis_of(lang)
    if not is_worth_reading(f"{report.title}\n{report.summary}", lexis):
        return ()
    sentences = [
        number_sentence(part, lexis, where)
        for text, where in zip((report.title, report.summary), _PLACES, strict=True)
        for part in split_sentences(text, lexis)
    ]
    if not any(may_count(sentence) for sentence in sentences):
        return ()
    for sentence in sentences:
        tag_sentence(sentence)
    abroad = any(sentence.has("abroad") for sentence in sentences) and not any(
        sentence.has("leader", "state_source") for sentence in sentences
    )
    readings: list[Reading] = []
    whose: Claimant | None = None
    for place, sentence in enumerate(sentences):
        readings.append(_read(sentence, place, report, abroad=abroad, whose=whose))
        whose = _named_last(readings[-1]) or whose
    return settle(readings)


def _named_last(reading: Reading) -> Claimant | None:
    """On whose side the person is whom the sentence names last, if it names one."""
    persons = [source for source in reading.sources if source.claimant not in {"media", "unknown"}]
    return max(persons, key=lambda source: source.start).claimant if persons else None


def _read(sentence: Sentence, place: int, report: Report, *, abroad: bool, whose: Claimant | None) -> Reading:
    claims = sorted([*claims_of(sentence, place), *terms_of(sentence, place)], key=lambda claim: claim.start)
    sources = sources_of(sentence, [(claim.start, claim.end) for claim in claims], abroad=abroad, whose=whose)
    since = since_of(sentence, report.published_at)
    return Reading(
        place, sentence, claims, sources, verified_by(sentence, sources), since is not None, since[1] if since else None
    )
