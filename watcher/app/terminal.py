"""Without a token the alerts come to this terminal: it is a chat like any other, and sees at once what there is."""

from collections.abc import Mapping
from datetime import timedelta

from watcher.alerts.compose import digest
from watcher.app.desk import TERMINAL, forget_terminal, subscribe_terminal
from watcher.app.instance import Instance
from watcher.records import Cadence
from watcher.store.units import ArchiveUnit

#: What a newcomer is shown of.
LOOKING_BACK = timedelta(days=7)


async def settle_terminal(instance: Instance, environ: Mapping[str, str], *, daily: bool = False) -> None:
    """Subscribes the terminal where there is no token; forgets it where there is one.

    daily: it hears as a new subscriber does, of important stories at once and of others in the digest; otherwise of
    everything at once, as somebody wants who tries the watcher.
    """
    if instance.settings.token is not None:
        await forget_terminal(instance.store)
        return
    lang = instance.knowledge.phrases.pick((environ.get("LC_ALL") or environ.get("LANG") or "en")[:2])
    cadence = Cadence("daily", instance.settings.defaults.digest_at) if daily else Cadence("instant")
    await subscribe_terminal(instance.store, instance.settings, lang=lang, cadence=cadence, now=instance.clock.now())


async def is_new(instance: Instance) -> bool:
    """Whether no feed was ever polled."""
    async with instance.store.view(ArchiveUnit) as unit:
        states = await unit.states()
    return all(state.baseline_at is None for state in states.values())


async def show_last_days(instance: Instance) -> None:
    """The matches of the last days as one digest, so that a newcomer sees something at once."""
    now = instance.clock.now()
    countries = instance.settings.watch.countries
    async with instance.store.view(ArchiveUnit) as unit:
        found = await unit.stories_between(now - LOOKING_BACK, now)
    covered = [story for story in found if not story.country or story.country in countries]
    phrases, zone = instance.knowledge.phrases, instance.settings.defaults.timezone
    for page in digest(covered, "en", (now - LOOKING_BACK, now), phrases, zone=zone):
        await instance.chat.send(TERMINAL, page)
