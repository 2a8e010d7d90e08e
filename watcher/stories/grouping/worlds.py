"""Two worlds that share surnames and towns: that of courts and prisons, and that of sport and stage."""

from collections.abc import Mapping

_NAMES = {
    "stage": """
football hockey match team lost_game olympics tennis champion marathon chess ski basketball medal coach gymnast swimmer
goal league club contract player athletics biathlon relay volleyball handball figure_skating judo rowing fencing
motorsport tournament trophy sets overtime_goal concert festival exhibition film music_album theatre sing ticket tour
actor film_director composer band squad song_contest game
""",
    "court": """
prison court prisoner political custody detain prosecutor lawyer charge activist riot_police kgb police extremism search
trial appeal cell hunger pardon release torture viasna watchdog interrogation treason terror execution recognised exile
donations comments transfer contact recognised death
""",
}
_WORLDS = {f"c:{name}": world for world, names in _NAMES.items() for name in names.split()}


def worlds_of(features: Mapping[str, float]) -> frozenset[str]:
    """Which of the two worlds the features belong to: none, one or both."""
    return frozenset(_WORLDS[feature] for feature in features if feature in _WORLDS)
