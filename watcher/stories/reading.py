"""Reading a report: its language, its words, and what of the lexicon they hit. Classifier and explanation share it."""

from collections.abc import Sequence
from dataclasses import dataclass

from watcher.records import Report
from watcher.stories.compiled import Compiled
from watcher.stories.language import contradicts, ranked
from watcher.stories.lexicon import Lexicon
from watcher.stories.terms import Hit
from watcher.stories.text import fold, words

#: Words of the summary that count in full: what comes later is often another story, or the page's furniture.
LEAD = 40
#: Title and summary stand this many words apart, so that a phrase or a close pair does not straddle them by accident.
GAP = 3
#: With less between two languages than this many small words, the lexicon itself decides which of them it is.
SURE = 3.0
#: What a word that the lexicon knows in a language says for that language, against a small word's 1.
KNOWN = 0.7
TITLE, SUMMARY, REST = 0, 1, 2
FIELD_NAMES = ("title", "summary", "summary")


@dataclass(frozen=True, slots=True)
class Reading:
    """A report's words and hits. Places count through both; the parts begin at `lead_from` and `rest_from`."""

    lang: str
    compiled: Compiled
    title: Sequence[str]
    summary: Sequence[str]
    lead_from: int
    rest_from: int
    hits: Sequence[Hit]

    def part(self, hit: Hit) -> int:
        """TITLE, SUMMARY or REST."""
        return TITLE if hit.first < self.lead_from else SUMMARY if hit.first < self.rest_from else REST

    def words_of(self, hit: Hit) -> str:
        """The report's own words, folded."""
        if hit.first < self.lead_from:
            return " ".join(self.title[hit.first : hit.last + 1])
        return " ".join(self.summary[hit.first - self.lead_from : hit.last + 1 - self.lead_from])

    def word_before(self, hit: Hit) -> str:
        """The word before the hit in its field, folded; "" where it stands first."""
        words, first = (
            (self.title, hit.first) if hit.first < self.lead_from else (self.summary, hit.first - self.lead_from)
        )
        return words[first - 1] if first else ""


def read_report(lexicon: Lexicon, report: Report) -> Reading:
    """The reading of a report in its declared language, or the detected one where none is or letters contradict it."""
    folded_title, folded_summary = fold(report.title), fold(report.summary)
    title, summary = words(folded_title), words(folded_summary)
    lang = (report.lang or "").partition("-")[0]
    if lang not in lexicon.vocabulary.lists or contradicts(folded_title, lang):
        lang = _detected(lexicon, f"{folded_title} {folded_summary}", [*title, *summary[:LEAD]])
    compiled = lexicon.compiled(lang)
    lead_from = len(title) + GAP
    hits = compiled.index.find(title)
    hits += compiled.index.find(summary, lead_from)
    return Reading(lang, compiled, title, summary, lead_from, lead_from + LEAD, hits)


def _detected(lexicon: Lexicon, folded: str, tokens: Sequence[str]) -> str:
    """The language by letters and small words; where these hardly tell, as in short headlines, by the known words."""
    ranking = ranked(folded, tokens, lexicon.languages)
    if not ranking:
        return ""
    best = ranking[0][1]
    near = [(lang, score) for lang, score in ranking if score > best - SURE]
    if len(near) == 1:
        return near[0][0]

    def weight(entry: tuple[str, float]) -> float:
        lang, score = entry
        known = {place for hit in lexicon.compiled(lang).index.find(tokens) for place in range(hit.first, hit.last + 1)}
        return score + KNOWN * len(known)

    return max(near, key=weight)[0]
