"""In what words: the only room that writes markup."""

from watcher.alerts.compose.alert import AlertKind, alert
from watcher.alerts.compose.answers import note
from watcher.alerts.compose.composer import Composer
from watcher.alerts.compose.digest import digest, latest

__all__ = ["AlertKind", "Composer", "alert", "digest", "latest", "note"]
