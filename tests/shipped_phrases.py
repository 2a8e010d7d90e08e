"""The locales as they are shipped."""

from functools import cache
from pathlib import Path

from watcher.alerts.phrases import Phrases, read_phrases

LOCALES = Path(__file__).resolve().parent.parent / "watcher" / "locales"
LANGUAGES = ("en", "be", "de", "es", "fr", "lt", "pl", "ru", "uk")


@cache
def locale_files() -> dict[str, str]:
    return {f"watcher/locales/{path.name}": path.read_text(encoding="utf-8") for path in sorted(LOCALES.glob("*.yaml"))}


@cache
def shipped() -> Phrases:
    return read_phrases(locale_files())
