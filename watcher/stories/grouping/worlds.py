"""Where the people of a text belong: the worlds of courts and of stages, which share surnames and towns; and trades."""

from collections.abc import Mapping

_NAMES = {
    "stage": """
football hockey match team lost_game olympics tennis champion marathon chess ski basketball medal coach gymnast swimmer
goal league club contract player athletics biathlon relay volleyball handball figure_skating judo rowing fencing
motorsport tournament trophy sets overtime_goal concert festival exhibition film music_album theatre sing
actor film_director composer band squad song_contest game spartakiad
""",
    "court": """
prison court prisoner political custody detain prosecutor lawyer charge activist riot_police kgb police extremism search
trial appeal cell hunger pardon release torture viasna watchdog interrogation treason terror execution recognised exile
donations comments transfer contact recognised
""",
    "harm": """
death fire explosion accident collapse trapped rescue casualties storm flood earthquake strike_attack drone missile
missing burns wreckage shooting illness poison bus_crash derail drown smoke evacuate traffic resume damage disaster
incident ambulance firefighters extinguish weather power snowdrift downpour storm_warning body_handed funeral
mourning
""",
}
_WORLDS = {f"c:{name}": world for world, names in _NAMES.items() for name in names.split()}
_TRADE_NAMES = """
teacher student worker priest artist musician writer blogger doctor journalist lawyer soldier nurse farmer engineer
programmer athlete cook historian scientist businessman architect designer photographer translator guide_tour librarian
veterinarian accountant electrician fitter builder sailor policeman taxi ex_policeman seller bookseller hairdresser
courier train_driver sociologist economist psychologist analyst political_scientist proofreader actor film_director
composer mining_pit steelworker environmental volunteer pupils councillor diplomat trade_union anarchist
"""
_TRADES = frozenset(f"c:{name}" for name in _TRADE_NAMES.split())
#: What a surname may stand behind: trades, and what people are to courts.
ROLES = _TRADES | {"c:activist", "c:political", "c:prisoner", "c:athlete"}


def trades_of(features: Mapping[str, float]) -> frozenset[str]:
    """By which trades a text calls its people."""
    return frozenset(feature for feature in features if feature in _TRADES)


def worlds_of(features: Mapping[str, float]) -> frozenset[str]:
    """Which of the worlds the features belong to: "stage", "court", "harm"; none or several."""
    return frozenset(_WORLDS[feature] for feature in features if feature in _WORLDS)
