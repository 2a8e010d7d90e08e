"""A small configuration, written as an operator writes it."""

from collections.abc import Mapping

VOCABULARY_EN = """
lang: en
lists:
  journalists: [journalist*, blogger*]
  detained: [arrest*, detain*]
  prisoners: [prisoner*]
  crime: [robbery, murder*]
ignore: ["cardiac arrest*"]
"""
TOPIC = """
id: detention
title: {en: Arrests}
thresholds: {alert: 5, digest: 3}
languages:
  en:
    terms:
      - {any: [$detained], points: 2}
    near:
      - {a: [$journalists], b: [$detained], words: 5, points: 2}
    lower:
      - {any: [$crime], points: -3}
    exclude: ["arrest* of time"]
tests:
  hit:
    - {lang: en, title: "Police arrest a blogger"}
  miss:
    - {lang: en, title: "Police arrest a robber"}
"""
COUNTRY = """
code: BY
title: {en: Belarus}
rule: authoritarian
words:
  en: {names: [Belarus*, Minsk], rulers: [Lukashenk*]}
"""


def files(**changed: str) -> Mapping[str, str]:
    """The small configuration; `topic=`, `vocabulary=`, `country=`, `weights=` replace a file."""
    found = {
        "config/vocabulary/en.yaml": changed.get("vocabulary", VOCABULARY_EN),
        "config/topics/detention.yaml": changed.get("topic", TOPIC),
        "config/countries/BY.yaml": changed.get("country", COUNTRY),
    }
    if "weights" in changed:
        found["config/weights.yaml"] = changed["weights"]
    return found
