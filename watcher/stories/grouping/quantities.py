"""What the numbers of a text count: people, years, days, dates, parts of a whole."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from watcher.stories.grouping.numerals import number_at, number_word
from watcher.stories.grouping.spelling import normal

#: Of years nearly always, also where no word says so: полтора.
ONE_AND_A_HALF = 1.5

_UNITS = {
    "y": "year years yr год года лет годы годам годами годах гадоў гады гадам гадамі гадах рік роки років році "
         "роками lat lata rok roku latach latami metų metai metams metus jahr jahre jahren años año an ans "
         "année années",
    "m": "month months месяц месяца месяцев месяцы месяцам месяцами месяцаў месяцамі місяць місяці місяців "
         "місяцями miesiąc miesiące miesięcy miesiącach mėnesį mėnesių mėnesius mėnesiams mėnuo monat monate "
         "monaten mes meses mois",
    "d": "day days день дня дней дні днем днями сутки суток дзень дня дзён дзен днём сутак доба доби діб днів "
         "dzień dni dób dniach dieną dienų dienas dienos tag tage tagen tages día días jour jours journée",
    "h": "hour hours час часа часов часам часами гадзін гадзіны гадзіну гадзінаў година години годин годину "
         "godzin godziny godzinę valandas valandų valandą valandos stunde stunden hora horas heure heures",
    "%": "percent процент процента процентов процентам працэнт працэнта працэнтаў відсоток відсотка відсотків "
         "procent procenta procentų proc prozent pour ciento cent",
    "b": "балл балла баллов баллам балаў балів бали градус градуса градусов градусаў градусів degrees stopni "
         "grados degrés laipsnių км km kilometres kilometers kilometrów kilometer километров километра "
         "кіламетраў кілометрів kilometrų метров метра метраў метрів metres meters metrów meter metros mètres "
         "кг kg тонн тонны тон тоны tons tonnes tonnen ton toneladas tonų га гектаров гектараў гектарів "
         "hectares hektarów hektar литров літраў літрів litres litrów",
}  # fmt: skip
#: Beginnings of the names of months, and with `=` whole ones: квітень is a month, квіти are none.
_MONTHS = (
    "jan= januar janvi янв= январ студзен студня= студні= січен січн stycz sausi sausį= enero=",
    "feb= februar février февр лют= лютага= лютым= лютого= лютому= лютий= luty= lutego= lutym= vasari vasarį= febrero=",
    "mar= march= märz= marz= marzo= mars= март= марта= марте= мартом= сакав березен березн marca= marzec= marcu= "
    "kovo= kovą= kovas=",
    "apr= april= апр= апрел красаві квітен квітн kwietni kwiecie baland abril= avril= avr=",
    "may= май= мая= мае= маем= травен травн траўн maj= maja= maju= mai= mayo= geguž",
    "jun= june= juni= juin= junio= июн чэрвен чэрвеня= червен червня= червні= czerwiec= czerwca= czerwcu= biržel",
    "jul= july= juli= juillet= julio= июл ліпен ліпня= ліпені= липен липня= липні= lipiec= lipca= lipcu= liepos= "
    "liepą= liepa=",
    "aug= august= авг= август жнівен жніўн жнівя серпен серпн sierpni sierpie rugpj agosto= août=",
    "sep= sept= september= сент= сентябр верасен верасн вересен вересн wrześni wrzesie rugsėj septiembre= septembre=",
    "oct= october= oktober= окт= октябр кастрыч жовтен жовтн paździer październ spalio= spalis= spalį= octubre= "
    "octobre=",
    "nov= november= нояб= ноябр лістапад листопад listopad lapkri noviembre= novembre=",
    "dec= december= dezember= dez= дек= декабр снежан снежня= снежні= груден грудня= грудні= grudnia= grudniu= "
    "grudzień= gruod dic= diciembre= déc= décembre=",
)
#: Months as English and German write them, with a capital.
CAPITAL_MONTHS = frozenset(
    {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"}
    | {"december", "januar", "februar", "marz", "mai", "juni", "juli", "oktober", "dezember"}
)
#: Before a number that is passed: over twenty; more than twenty.
_OVER_WORDS = """
over ponad понад свыше звыш uber gut virs plus alrededor sobre больш больше более mehr
"""
_OVER = frozenset(_OVER_WORDS.split())
_MORE = frozenset({"more", "больше", "более", "больш", "більше", "wiecej", "mehr", "plus", "mas", "daugiau", "upwards"})
_THAN = frozenset({"than", "чем", "чым", "ніж", "за", "niz", "als", "de", "nei", "kaip", "of"})
_AGE = re.compile(r"летн|річн|гадов|letni|jahrig")


class Quantity(NamedTuple):
    """A number and what it counts: `n` plain, `y` years, `m` months, `d` days, `h` hours, `a` age, `b` on a scale or by
    measure, `%`, `date`, `f`.

    The value of a date is its month times 100 plus its day; `f` is a fraction in hundredths. A `floor` is a plain
    number once more, where it is said to be passed.
    """

    unit: str
    value: int


@cache
def _units() -> dict[str, str]:
    """Units by their words in `normal` spelling."""
    return {normal(form): unit for unit, forms in _UNITS.items() for form in forms.split()}


@cache
def _months() -> tuple[dict[str, int], tuple[tuple[int, tuple[str, ...]], ...]]:
    """Whole names of months, and beginnings of others, in `normal` spelling."""
    rows = [(month, forms.split()) for month, forms in enumerate(_MONTHS, 1)]
    whole = {normal(form[:-1]): month for month, forms in rows for form in forms if form.endswith("=")}
    return whole, tuple((month, tuple(normal(f) for f in forms if not f.endswith("="))) for month, forms in rows)


def month_of(word: str) -> int | None:
    """1..12 for the name of a month in `normal` spelling, in any case; None for any other word."""
    if len(word) < 3 or len(word) > 12:
        return None
    whole, beginnings = _months()
    return whole.get(word) or next((month for month, forms in beginnings if word.startswith(forms)), None)


def unit_of(word: str) -> str:
    """What a number before this word counts: `y`, `m`, `d`, `h`, `%`, `a` for ages, else `n`."""
    if _AGE.match(word):
        return "a"
    return _units().get(word, "n")


def quantities(tokens: Sequence[str], lang: str = "") -> list[Quantity]:
    """The numbers of a text in order. tokens: its words in `normal` spelling and its numbers as written.

    Left out: years (2020), numbers of articles and colonies (a token `#`, which the tokenizer leaves for them), ones.
    """
    found: list[Quantity] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        # Most words are no numbers: this line is the loop.
        if not token[0].isdecimal() and number_word(token, lang) is None:
            place += 1
            continue
        value, taken = number_at(tokens, place, lang)
        if value is not None:
            before = tokens[place - 1] if place else ""
            found.append(_with_unit(value, before, tokens[place + taken : place + taken + 3]))
            if found[-1].unit == "n" and _is_floor(tokens, place):
                found.append(Quantity("floor", found[-1].value))
        place += taken
    return [quantity for quantity in (*found, *_terms(found)) if quantity.value > 1]


def _is_floor(tokens: Sequence[str], place: int) -> bool:
    """Whether the number is told as less than it is: over twenty, понад двадцять, więcej niż 20."""
    nearest, further = tokens[place - 1 : place], tokens[place - 2 : place - 1]
    return bool(nearest) and (nearest[0] in _OVER or (bool(further) and further[0] in _MORE and nearest[0] in _THAN))


def _terms(found: Sequence[Quantity]) -> list[Quantity]:
    """Years and months that follow each other as months together: four years and three months are 51 months."""
    pairs = pairwise(found)
    return [
        Quantity("m", 12 * years.value + months.value)
        for years, months in pairs
        if (years.unit, months.unit) == ("y", "m")
    ]


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
    if value != whole:
        # Half years are told in months elsewhere; of anything else the hundredths count: 1,4 %, 5.9 on the scale.
        return (
            Quantity("m", round(12 * value))
            if unit == "y" or value == ONE_AND_A_HALF
            else Quantity("f", round(100 * value))
        )
    return Quantity(unit, whole)
