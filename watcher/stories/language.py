"""Which language a report is written in: its alphabet first, then the small words that every sentence holds.

Own and small: a general library takes Łacinka for Polish and more time than the classifier. A declared language is
believed unless the letters speak against it.
"""

from collections.abc import Collection, Sequence

from watcher.stories.text import script_of

#: Letters that one language of ours has and its neighbours in the same alphabet lack; and what one of them counts.
_LETTERS = {
    "be": "ў", "uk": "їєґ", "pl": "ąęłżńśćźó", "lt": "ėįųūčšž", "de": "äöüß", "es": "ñ¿¡áíóú", "fr": "çœàèêâîôûëé",
    "be-latn": "ŭłćśźńčšž",
}  # fmt: skip
_LETTER_WEIGHT = {"be": 3.0, "uk": 2.0}
#: Letters that a language does not have: any of them speaks against it.
_FOREIGN = {
    "ru": "іїєґў", "uk": "ыэъў", "be": "иїєґщъ", "en": "ąęłżėųūñßŭőřş", "de": "ąęłńśćźñŭėųčšž¿",
    "fr": "ąęłńśźñßŭėųčš¿ü", "es": "ąęłńśćźßŭėųčšçœèê", "pl": "ėųūčšŭñßäüçîéè", "lt": "łńśćźŭñßäüçîqwx",
    "be-latn": "ąęóżėųūäöüßñçěřqwx",
}  # fmt: skip
#: Groups of letters that betray a language where small words and telling letters are missing, as in short headlines.
_GROUPS = {
    "ru": ("ого", "ени", "ств", "ый", "ть", "ая", "ов"), "uk": ("ськ", "ння", "ити", "ий ", "ові"),
    "be": ("цца", "ння", "ава", "аг", "яць", "ыя", "дз", "льн"),
    "en": ("th", "wh", "ing", "ck", "ed ", "ee", "oo", "'s", "ow", "ea", "y "),
    "de": ("sch", "ung", "ein", "cht", "ck", "eu", "tz", "en ", "er ", "ver", "zu", "kei"),
    "pl": ("rz", "cz", "sz", "ow", "nie", "wi", "dz", "ski", "go ", "ych"),
    "lt": ("as ", "is ", "ai", "iau", "uo", "ti ", "ius", "jo", "us "),
    "es": ("ci", "os ", "as ", "ado", "lla", "que", "ero", "o ", "dad"),
    "fr": ("eau", "oux", "aux", "ement", "que", "ois", "ai", "eur", "es ", "l'", "d'"),
    "be-latn": ("vie", "nie", "ski", "dz", "aŭ", "cca", "yja", "oŭ", "ła"),
}  # fmt: skip
_SHORT = 12
_WORDS = {
    "ru": "и в не на с что по как из за от к его о об это для до при был была было были их он она они после во которые"
    " который которая также еще же или а но у со все уже только чтобы если где когда почему",
    "uk": "і в не на з що у та про як за від до його її це для при був була було були їх він вона вони після який яка"
    " які також ще чи або але із зі й під року які щоб якщо де коли чому тому",
    "be": "і ў не на з што у па як за ад да яго яе гэта для пры быў была было былі іх ён яна яны пасля які якая якія"
    " таксама яшчэ ці або але са каб калі дзе чаму пра ня бо зь пад годзе",
    "be-latn": "i ŭ nie na z što u pa jak za ad da jaho jaje heta dla pry byŭ była było byli ich jon jana jany paśla"
    " jaki jakaja jakija taksama jašče ci abo ale sa kab kali dzie čamu pra ź pad",
    "pl": "i w nie na z że do jak za od jego jej to dla przy był była było byli ich on ona oni po który która które"
    " także jeszcze czy lub ale się o ze jest są przez oraz pod już tym co tylko roku ma być",
    "lt": "ir į ne su kad iš kaip už nuo jo jos tai dėl prie buvo yra jų jis ji jie po kuris kuri kurie taip dar ar"
    " bet apie per pagal metų metais savo buvę būti vis jau tik",
    "en": "the of and to in a is for on with that by at from as his her it was are has have after who an be not their"
    " he she they over this will were been its about into more than up out said no how what",
    "de": "der die das und in den von zu mit ist im für auf des dem nicht ein eine als auch sich nach bei aus wird"
    " einen einer hat wie über am um sind zum zur er sie es vor gegen wegen noch nur wurde",
    "es": "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este entre"
    " cuando muy sin sobre fue ha tras desde",
    "fr": "de la le et les des en un une du dans est que pour qui par sur au pas avec son il se plus ne aux ce ses sa"
    " mais été ont après cette leur sont deux d l s a à",
}  # fmt: skip
_SPEAKERS: dict[str, tuple[str, ...]] = {}
for _lang, _list in _WORDS.items():
    for _word in _list.split():
        _SPEAKERS[_word] = (*_SPEAKERS.get(_word, ()), _lang)

_CYRILLIC = ("ru", "uk", "be")
_LATIN = ("en", "pl", "lt", "de", "es", "fr", "be-latn")
#: Enough words to tell any two of our languages apart.
_SAMPLE = 40
#: This many foreign letters contradict a declared language: one may stand in a name.
_CONTRADICTIONS = 3


def contradicts(folded: str, lang: str) -> bool:
    """Whether the letters of a folded text speak against a declared language (`be` may be in either alphabet)."""
    sample = folded[:300]
    cyrillic = sum(sample.count(letter) for letter in "аеиоіуы")
    latin = sum(sample.count(letter) for letter in "aeiou")
    if lang in _CYRILLIC and not (lang == "be" and latin > cyrillic):
        if latin > 2 * cyrillic:
            return True
    elif lang in _LATIN and cyrillic > latin:
        return True
    script = "be-latn" if lang == "be" and latin > cyrillic else lang
    return sum(sample.count(letter) for letter in _FOREIGN.get(script, "")) >= _CONTRADICTIONS


def detect(folded: str, tokens: Sequence[str], among: Collection[str] = ()) -> str:
    """The language of a folded text, or "" when nothing tells. `among`: the languages to choose from; empty: all.

    Belarusian in Łacinka is `be`. Ties go to the language with the more telling letters, then to the more widely
    read one.
    """
    ranking = ranked(folded, tokens, among)
    return ranking[0][0] if ranking else ""


def ranked(folded: str, tokens: Sequence[str], among: Collection[str] = ()) -> list[tuple[str, float]]:
    """The languages of the text's alphabet with how much speaks for each, the best first; [] when nothing tells."""
    sample = tokens[:_SAMPLE]
    scripts = [script_of(word) for word in sample[:12]]  # links and names of foreign firms come later
    cyrillic = scripts.count("cyrillic")
    if not cyrillic and "latin" not in scripts:
        return []
    candidates = _CYRILLIC if cyrillic >= scripts.count("latin") else _LATIN
    scores = dict.fromkeys(candidates, 0.0)
    for word in sample:
        for lang in _SPEAKERS.get(word, ()):
            if lang in scores:
                scores[lang] += 1.0
    _weigh_letters(folded[:400], scores)
    if len(sample) < _SHORT:
        for lang in scores:
            scores[lang] += 0.3 * sum(min(folded.count(group), 3) for group in _GROUPS[lang])
    best: dict[str, float] = {}
    for script, score in scores.items():
        lang = script.partition("-")[0]
        if not among or lang in among:
            best[lang] = max(score, best.get(lang, score))
    return sorted(best.items(), key=lambda entry: -entry[1])


def _weigh_letters(sample: str, scores: dict[str, float]) -> None:
    for lang in scores:
        own = sum(sample.count(letter) for letter in _LETTERS.get(lang, ""))
        foreign = sum(sample.count(letter) for letter in _FOREIGN[lang])
        scores[lang] += 0.5 * _LETTER_WEIGHT.get(lang, 1.0) * min(own, 8) - 1.5 * min(foreign, 6)
