"""An outlet that takes back what it reported: families act on these reports, so every copy that we sent must say so."""

from collections.abc import Mapping

from watcher.records import Report
from watcher.stories.text import fold, words

#: Phrases, folded, words one space apart; `*` at the end of a word stands for any ending. Reviewed by no native reader.
_PHRASES: Mapping[str, tuple[str, ...]] = {
    "en": ("retract*", "withdraws its report", "withdrew its report", "withdraws the report", "report withdrawn",
           "takes back report", "report was wrong", "report was false", "we were wrong"),
    "ru": ("отозвал* сообщение", "отозвал* новость", "отзывает сообщение", "снял* новость", "сняла с публикации",
           "снял с публикации", "сообщение оказалось ложным", "новость оказалась ложной", "сообщение снято"),
    "be": ("адклікал* паведамленне", "адкліка* навіну", "зняла з публікацыі", "зняў з публікацыі",
           "паведамленне аказалася памылковым", "навіна аказалася няправдай"),
    "uk": ("відкликал* повідомлення", "відкликала новину", "зняла з публікації", "зняв з публікації",
           "повідомлення виявилося хибним", "новина виявилася хибною"),
    "pl": ("wycofuje informację", "wycofał* informację", "wycofał* się z informacji", "informacja okazała się fałszywa",
           "informacja okazała się nieprawdziwa"),
    "lt": ("atšauk* pranešimą", "atšaukė žinią", "pranešimas pasirodė klaidingas"),
    "de": ("zieht meldung zurück", "zog meldung zurück", "meldung zurückgezogen", "meldung war falsch"),
    "es": ("se retracta", "retira la noticia", "retiró la noticia", "la noticia era falsa"),
    "fr": ("se rétracte", "retire son information", "a retiré son information", "l information était fausse"),
}  # fmt: skip
_COMPILED = tuple(tuple(phrase.split()) for phrases in _PHRASES.values() for phrase in phrases)


def takes_back(report: Report) -> bool:
    """Whether the report's title or summary says that an earlier report is withdrawn (in any of the nine languages)."""
    found = words(fold(f"{report.title} . {report.summary}"))
    return any(_stands_in(phrase, found) for phrase in _COMPILED)


def _stands_in(phrase: tuple[str, ...], found: list[str]) -> bool:
    places = range(len(found) - len(phrase) + 1)
    return any(all(_fits(term, found[place + n]) for n, term in enumerate(phrase)) for place in places)


def _fits(term: str, word: str) -> bool:
    return word.startswith(term[:-1]) if term.endswith("*") else word == term
