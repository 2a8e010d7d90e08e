"""Numbers as nine languages write them out, and what a number counts: people, years, days, dates."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from watcher.stories.grouping.spelling import normal

# One row a value; forms are whole words. `=` marks nothing here: number words are too short for beginnings.
_VALUES = """
2 двума two both два две дзве двое двух двоих двум двумя двоє дві двох dwa dwie dwoje dwóch dwu du dvi dviejų zwei dos
  deux
3 тремя трьома three три трое трех троих трох тры троє трьох trzy troje trzech trys trijų drei tres trois
4 четырьмя чатырма чотирма four четыре четверо четырех четверых чатыры чатырох чацвёра чотири чотирьох cztery czworo
  czterech keturi keturias keturių vier cuatro quatre
5 пятью пяццю п'ятьма five пять пятеро пяти пятерых пяць пяцёра пяцера пяці пяцярых п'ять п'ятеро п'яти pięć pięcioro
  pięciu penki penkias penkių fünf cinco cinq
6 шестью шасцю шістьма six шесть шестеро шести шестерых шэсць шасцёра шасцера шасці шість sześć sześcioro sześciorgiem
  sześciu šeši šešerius šešių sechs seis
7 семью сямю сімома seven семь семеро семи семерых сем сямёра сямера сямі сім siedem siedmioro siedmiu septyni
  septynių sieben siete sept
8 восемью васьмю вісьмома eight восемь восьмеро восьми восем васьмёра вісім osiem ośmioro ośmiu aštuoni aštuonių acht
  ocho huit
9 девятью дзевяццю дев'ятьма dziewięcioma nine девять девятеро девяти дзевяць дзевяці дзевяцёра дев'ять дев'ятеро
  дев'яти dziewięć dziewięcioro dziewięciu devyni devynių neun nueve neuf
10 десятью дзесяццю десятьма ten десять десяти десятеро дзесяць дзесяці dziesięć dziesięciu dešimt zehn diez dix
11 одиннадцатью eleven одиннадцать одиннадцати адзінаццаць адзінаццаці одинадцять jedenaście jedenastu vienuolika elf
  once onze
12 двенадцатью twelve dozen двенадцать двенадцати дванаццаць дванаццаці дванадцять дванадцяти dwanaście dwunastu
  dwunastka dvylika zwölf doce douze
13 thirteen тринадцать тринадцати трынаццаць тринадцять trzynaście trzynastu trylika dreizehn trece treize
14 четырнадцатью fourteen четырнадцать четырнадцати чатырнаццаць чотирнадцять czternaście czternastu keturiolika
  vierzehn catorce quatorze
15 пятнадцатью fifteen пятнадцать пятнадцати пятнаццаць п'ятнадцять piętnaście piętnastu penkiolika fünfzehn quince
  quinze
16 sixteen шестнадцать шестнадцати шаснаццаць шістнадцять szesnaście szesnastu šešiolika sechzehn dieciséis seize
17 seventeen семнадцать семнадцати сямнаццаць сімнадцять siedemnaście siedemnastu septyniolika siebzehn diecisiete
  dix-sept
18 eighteen восемнадцать восемнадцати васямнаццаць вісімнадцять osiemnaście osiemnastu aštuoniolika achtzehn dieciocho
19 nineteen девятнадцать девятнадцати дзевятнаццаць дев'ятнадцять dziewiętnaście dziewiętnastu devyniolika neunzehn
  diecinueve
20 двадцатью дваццаццю двадцятьма dwudziestoma dwudziestoro twenty двадцать двадцати дваццаць дваццаці двадцять
  двадцяти dwadzieścia dwudziestu dvidešimt zwanzig veinte vingt
30 тридцатью thirty тридцать тридцати трыццаць тридцять trzydzieści trzydziestu trisdešimt dreissig treinta trente
40 forty сорок сорока czterdzieści czterdziestu keturiasdešimt vierzig cuarenta quarante
50 fifty пятьдесят пятидесяти пяцьдзясят п'ятдесят pięćdziesiąt pięćdziesięciu penkiasdešimt fünfzig cincuenta
  cinquante
60 sixty шестьдесят шэсцьдзясят шістдесят sześćdziesiąt šešiasdešimt sechzig sesenta soixante
70 seventy семьдесят семдзесят сімдесят siedemdziesiąt septyniasdešimt siebzig setenta
80 eighty восемьдесят восемдзесят вісімдесят osiemdziesiąt aštuoniasdešimt achtzig ochenta
90 ninety девяносто дзевяноста дев'яносто dziewięćdziesiąt devyniasdešimt neunzig noventa
100 hundred сто ста сотню сотня sto stu šimtas hundert cien cent
"""
_UNITS = {
    "y": "year years год года лет годы гадоў гады год годам гадам рік роки років році lat lata rok roku lata metų "
         "metai metus jahr jahre jahren años año ans an letnij",
    "m": "month months месяц месяца месяцев месяцы месяцаў месяцы місяць місяці місяців miesiąc miesiące miesięcy "
         "mėnesį mėnesių mėnesius monat monate monaten mes meses mois",
    "d": "day days день дня дней сутки суток дзень дні дзён дзен сутак доба діб днів dzień dni dób dieną dienų "
         "dienas tag tage tagen día días jour jours",
    "h": "hour hours час часа часов гадзін гадзіны гадзіну година години годин godzin godziny valandas valandų "
         "stunde stunden hora horas heure heures",
    "%": "percent процент процента процентов працэнт працэнтаў відсоток відсотків procent proc prozent pour",
}  # fmt: skip
_MONTHS = (
    "jan янв студз січ stycz saus ener",
    "feb февр лют lut vasar févr",
    "march märz marz marzo mars март сакав берез marc kov",
    "apr апр красав квіт kwiet baland abr avr",
    "may май мая траўн трав maj geguž mai mayo",
    "jun июн чэрв черв czerw birž juin",
    "jul июл ліп лип lip juil",
    "aug авг жнів серп sierp rugpj ago aoû",
    "sep сент верас верес wrześ rugsėj",
    "oct окт кастр жовт paźdz spal okt",
    "nov нояб лістап листоп listop lapkr",
    "dec дек снеж груд grud gruod dez dic déc",
)
#: Months as English and German write them, with a capital.
CAPITAL_MONTHS = frozenset(
    {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"}
    | {"december", "januar", "februar", "marz", "mai", "juni", "juli", "oktober", "dezember"}
)
_ONES = frozenset({"one", "один", "одна", "адзін", "адна", "jeden", "vienas"})
#: Number words that mean something else elsewhere: Spanish once is eleven, French du and Polish ten are no numbers.
_ONLY_IN = {
    "once": {"es"}, "cent": {"fr"}, "du": {"lt"}, "ten": {"en"}, "dos": {"es"}, "elf": {"de"}, "six": {"en", "fr"},
    "tres": {"es"}, "sto": {"pl"}, "siete": {"es"}, "sept": {"fr"}, "neuf": {"fr"}, "seis": {"es"}, "dix": {"fr"},
    "stu": {"pl"}, "trys": {"lt"}, "dozen": {"en"}, "both": {"en"}, "acht": {"de"}, "cien": {"es"}, "huit": {"fr"},
}  # fmt: skip
_AGE = re.compile(r"летн|річн|гадов|letni|jahrig")
_GROUPED = re.compile(r"\d{1,3}(?:[\s.,]\d{3})+")
_SEPARATORS = re.compile(r"[\s.,]")
_THOUSANDS = frozenset({"thousand", "тыс", "тысяч", "тысячи", "тысячу", "тысяча", "tys", "tysiąc", "tysięcy", "tysiące",
                        "tūkst", "tausend", "mil", "mille", "тисяч", "тисячі"})  # fmt: skip


#: One and a half, of years nearly always: as 18 months.
_ONE_AND_A_HALF = frozenset(
    {"полтора", "полутора", "паутара", "паўтара", "півтора", "poltora", "anderthalb", "eineinhalb"}
)


class Quantity(NamedTuple):
    """A number and what it counts: `n` plain, `y` years, `m` months, `d` days, `h` hours, `a` age, `%`, `date`.

    The value of a date is its month times 100 plus its day.
    """

    unit: str
    value: int


@cache
def _tables() -> tuple[dict[str, int], dict[str, str], tuple[tuple[int, tuple[str, ...]], ...]]:
    """Number words, units and beginnings of month names, all in `normal` spelling."""
    numbers: dict[str, int] = {}
    for row in _VALUES.strip().replace("\n  ", " ").split("\n"):
        value, *forms = row.split()
        numbers.update((normal(form), int(value)) for form in forms)
    units = {normal(form): unit for unit, forms in _UNITS.items() for form in forms.split()}
    months = tuple((place + 1, tuple(normal(form) for form in forms.split())) for place, forms in enumerate(_MONTHS))
    return numbers, units, months


def number_word(word: str, lang: str = "") -> int | None:
    """The value of a number written as a word in `normal` spelling; None for others, as `once` in English is."""
    if word in _ONLY_IN and lang not in _ONLY_IN[word]:
        return None
    return _tables()[0].get(word)


def month_of(word: str) -> int | None:
    """1..12 for the name of a month in `normal` spelling, in any case; None for any other word."""
    if len(word) < 3 or len(word) > 12:
        return None
    return next((month for month, forms in _tables()[2] if word.startswith(forms)), None)


def unit_of(word: str) -> str:
    """What a number before this word counts: `y`, `m`, `d`, `h`, `%`, `a` for ages, else `n`."""
    if _AGE.match(word):
        return "a"
    return _tables()[1].get(word, "n")


def digits(text: str) -> float:
    """The value of a number in digits: `1,087`, `2.100`, `1 253` and `310 000` are thousands, `1,5` a fraction."""
    if _GROUPED.fullmatch(text):
        return float(_SEPARATORS.sub("", text))
    return float(text.replace(",", "."))


def quantities(tokens: Sequence[str], lang: str = "") -> list[Quantity]:
    """The numbers of a text in order. tokens: its words in `normal` spelling and its numbers as written.

    Left out: years (2020), numbers of articles and colonies (a token `#`, which the tokenizer leaves for them), ones.
    """
    found: list[Quantity] = []
    place = 0
    numbers = _tables()[0]
    while place < len(tokens):
        token = tokens[place]
        # Most words are no numbers: this line is the loop.
        if token not in numbers and not token[0].isdecimal() and token not in _ONE_AND_A_HALF:
            place += 1
            continue
        if token in _ONE_AND_A_HALF:
            found.append(Quantity("m", 18))
            place += 1
            continue
        value, taken = _value_at(tokens, place, lang)
        if value is None:
            place += 1
            continue
        before = tokens[place - 1] if place else ""
        place += taken
        found.append(_with_unit(value, before, tokens[place : place + 3]))
    return [quantity for quantity in (*found, *_terms(found)) if quantity.value > 1]


def _terms(found: Sequence[Quantity]) -> list[Quantity]:
    """Years and months that follow each other as months together: four years and three months are 51 months."""
    pairs = pairwise(found)
    return [
        Quantity("m", 12 * years.value + months.value)
        for years, months in pairs
        if (years.unit, months.unit) == ("y", "m")
    ]


def _value_at(tokens: Sequence[str], place: int, lang: str) -> tuple[float | None, int]:
    token = tokens[place]
    following = tokens[place + 1] if place + 1 < len(tokens) else ""
    if token[0].isdecimal():
        if following in _THOUSANDS:
            return digits(token) * 1000, 2
        # A bare 1900..2100 is a year; with its thousands apart (2,100) it counts.
        bare_year = token.isdigit() and 1900 <= int(token) <= 2100
        return (None if bare_year else digits(token)), 1
    value = number_word(token, lang)
    if value is None:
        return None, 1
    if value == 100:
        return None, 1
    if following in _THOUSANDS:
        return value * 1000.0, 2
    units = 1 if following in _ONES else number_word(following, lang) if following else None
    if 20 <= value <= 90 and units is not None and units < 10:
        return float(value + units), 2
    return float(value), 1


def _with_unit(value: float, before: str, after: Sequence[str]) -> Quantity:
    whole = int(value)
    following = after[0] if after else ""
    if whole <= 31 and value == whole:
        month = month_of(following) or month_of(before)
        if month:
            return Quantity("date", month * 100 + whole)
    unit = unit_of(following)
    if unit == "y" and len(after) > 1 and after[1] in {"old", "alt"}:
        unit = "a"
    return Quantity(unit, whole)
