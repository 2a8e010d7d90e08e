"""What a feature of a signature weighs while it is rare, and how fast that falls as more stories have it."""

from functools import lru_cache

from watcher.stories.grouping.concepts.places import CAPITALS
from watcher.stories.grouping.concepts.tables import tables


@lru_cache(maxsize=1 << 14)
def base_weight(feature: str) -> tuple[float, float]:
    """What a feature weighs while rare, and how fast that falls as more stories have it."""
    sort = feature[0]
    if sort == "c":
        return tables().weights.get(feature, 0.0), 0.12
    if sort == "l":
        return (0.7 if feature[2:] in CAPITALS else 2.0), 0.12
    if sort == "q":
        return _number_weight(feature), 0.15
    return _BY_SORT[sort]


_BY_SORT = {"g": (1.2, 0.12), "N": (2.2, 0.5), "p": (3.0, 0.2), "w": (1.0, 0.6)}
_BY_UNIT = {"y": 1.2, "m": 1.2, "date": 0.8, "a": 1.5, "b": 1.5, "w": 1.2, "f": 1.6, "month": 0.9}


def _number_weight(feature: str) -> float:
    unit = feature[2:].rstrip("0123456789")
    value = int(feature[2 + len(unit) :])
    if unit != "n":
        return _BY_UNIT.get(unit, 1.0)
    if value >= 100:
        return 1.6 if value % 100 == 0 else 3.0
    if value >= 10:
        return 1.7
    return 0.5 if value == 2 else 1.0
