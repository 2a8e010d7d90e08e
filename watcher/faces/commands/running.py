"""`run`, `poll`, `send-test`."""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Collection

from watcher.app.instance import Instance, open_instance
from watcher.app.knowledge import load_settings
from watcher.app.logs import set_up_logs
from watcher.app.opening import only_instance, send_test_messages
from watcher.app.terminal import is_new, settle_terminal, show_last_days
from watcher.errors import Fault, SettingsError
from watcher.faces.bot.wiring import Telegram
from watcher.faces.running import run_forever
from watcher.faces.terminal import print_table, progress

FINE, FAULTS = 0, 1


def run(arguments: argparse.Namespace) -> int:
    """One full cycle, or for ever."""
    settings = load_settings(os.environ, arguments.config)
    if arguments.web and settings.console_password is None:
        todo = "set it, or leave --web out: the page is then on this machine only"
        raise SettingsError([Fault("WATCHER_CONSOLE_PASSWORD", None, "is not set, and --web needs it", todo)])
    set_up_logs(as_json=settings.json_log)

    async def work() -> None:
        async with open_instance(settings) as instance:
            await settle_terminal(instance, os.environ)
            if settings.token is None and await is_new(instance):
                await _first_look(instance)
            if arguments.once:
                await _poll(instance, (), due_only=True)
                await instance.owe_digests()
                await instance.deliver_once()
            else:
                await _for_ever(instance, web=arguments.web)

    with only_instance(settings):
        asyncio.run(work())
    return FINE


async def _first_look(instance: Instance) -> None:
    feeds = len(instance.feeds)
    print(
        f"First run: asking {feeds} feeds. What they hold already rings for nobody; here is what it says.", flush=True
    )
    failed = await _poll(instance, (), due_only=True)
    if await is_new(instance):
        print("None of the feeds answered: is there a way to the internet? They are asked again.", flush=True)
        return
    await show_last_days(instance)
    if failed:
        print("Some feeds did not answer; `watcher feeds health` says which and why. They are asked again.", flush=True)


async def _for_ever(instance: Instance, *, web: bool) -> None:
    where = "to Telegram" if instance.settings.token else "to this terminal (no TELEGRAM_BOT_TOKEN is set)"
    print(f"Watching {len(instance.feeds)} feeds; alerts go {where}. Ctrl-C ends.", flush=True)
    if instance.settings.token is None:
        await run_forever(instance, web=web, bot=None)
        return
    async with Telegram(instance) as telegram:
        await run_forever(instance, web=web, bot=telegram.run)


def poll(arguments: argparse.Namespace) -> int:
    """Polls and triages; 1 when a feed failed."""
    settings = load_settings(os.environ, arguments.config)
    unknown = set(arguments.feed) - {feed.feed_id for feed in settings.feeds if feed.enabled}
    if unknown:
        what = f"no enabled feed has the id {', '.join(sorted(unknown))}"
        raise SettingsError([Fault("--feed", None, what, "see `watcher feeds list`")])

    async def work() -> int:
        async with open_instance(settings) as instance:
            due_only = not (arguments.all or arguments.feed)
            return await _poll(instance, arguments.feed, due_only=due_only, as_json=arguments.json)

    with only_instance(settings):
        return asyncio.run(work())


async def _poll(instance: Instance, only: Collection[str], *, due_only: bool, as_json: bool | None = None) -> int:
    """as_json: None prints nothing but the progress."""
    with progress("polling", len(only) or len(instance.feeds)) as ticks:
        outcomes = await instance.poll(only, due_only=due_only, told=lambda _: ticks.tick())
    if as_json:
        for one in outcomes:
            line = {
                "feed": one.feed_id, "outcome": one.outcome, "entries": one.entries, "new": one.new,
                "ms": one.elapsed_ms, "error": one.error,
            }  # fmt: skip
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    elif as_json is False:
        rows = ((one.feed_id, one.outcome, one.entries, one.new, one.elapsed_ms, one.error or "") for one in outcomes)
        print_table(("feed", "outcome", "entries", "new", "ms", "error"), rows, empty="No feed is due; --all asks all.")
    return FAULTS if any(one.error for one in outcomes) else FINE


def send_test(arguments: argparse.Namespace) -> int:
    """One message to each operator."""
    settings = load_settings(os.environ, arguments.config)
    set_up_logs(as_json=settings.json_log)
    sent, failures = asyncio.run(send_test_messages(settings))
    for failure in failures:
        print(f"watcher: {failure}", file=sys.stderr)
    print(f"{sent} of {sent + len(failures)} test messages were accepted")
    return FAULTS if failures else FINE
