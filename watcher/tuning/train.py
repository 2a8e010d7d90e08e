"""Learning the linear layer: how many points each list should add or take, from labels. The same result every time.

The layer corrects the plain rules and does not replace them: the model is `scale * (plain score - threshold)` and
the sum of points, with a penalty on every point, so that what labels say nothing about stays as the operator wrote it.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled report. `gap`: its plain score less the threshold, in points."""

    features: frozenset[str]
    gap: float
    relevant: bool
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Fitted:
    """Points by feature, and the base that every report gets."""

    base: float
    points: Mapping[str, float]


def fit(
    examples: Sequence[Example],
    *,
    scale: float = 0.5,
    ridge: float = 2.0,
    lasso: float = 0.5,
    least: int = 4,
    rounds: int = 40,
) -> Fitted:
    """Logistic regression by coordinate descent (Genkin, Lewis, Madigan 2007: a bounded Newton step for each feature).

    scale: log-odds per point. ridge, lasso: penalties; the lasso keeps the file short. least: a feature that fewer
    examples have gets no points. Points come back divided by `scale`, so that they add to a score.
    """
    columns: dict[str, list[int]] = {}
    for number, example in enumerate(examples):
        for feature in example.features:
            columns.setdefault(feature, []).append(number)
    names = sorted(name for name, rows in columns.items() if len(rows) >= least)
    signs = [1.0 if example.relevant else -1.0 for example in examples]
    margins = [sign * scale * example.gap for sign, example in zip(signs, examples, strict=True)]
    weights = [example.weight for example in examples]
    found = dict.fromkeys(names, 0.0)
    base = 0.0
    every = list(range(len(examples)))
    for _ in range(rounds):
        base += _step(every, signs, margins, weights, (base, 0.01, 0.0))
        largest = 0.0
        for name in names:
            moved = _step(columns[name], signs, margins, weights, (found[name], ridge, lasso))
            found[name] += moved
            largest = max(largest, abs(moved))
        if largest < 0.005:
            break
    return Fitted(base / scale, {name: value / scale for name, value in found.items() if abs(value) > 0.01})


def _step(
    rows: Sequence[int], signs: Sequence[float], margins: list[float], weights: Sequence[float],
    state: tuple[float, float, float],
) -> float:  # fmt: skip
    """One bounded Newton step for a coordinate; `margins` are brought up to date. state: (its value, ridge, lasso)."""
    value, ridge, lasso = state
    slope, bend = -ridge * value, ridge
    for row in rows:
        miss = 1.0 / (1.0 + math.exp(min(30.0, max(-30.0, margins[row]))))
        slope += weights[row] * signs[row] * miss
        bend += weights[row] * miss * (1.0 - miss)
    if value == 0.0:
        if abs(slope) <= lasso:
            return 0.0
        slope -= math.copysign(lasso, slope)
    else:
        slope -= math.copysign(lasso, value)
    move = max(-1.0, min(1.0, slope / max(bend, 1e-6)))
    if value != 0.0 and (value + move) * value < 0.0:
        move = -value  # a penalised value stops at zero before it changes its sign
    if move:
        for row in rows:
            margins[row] += signs[row] * move
    return move
