"""Updates: stored before they are confirmed, answered once, in order, through outages and beside a second poller."""

import asyncio

import pytest

from tests.faces.bot.stand_ins import MemoryInbox
from watcher.errors import BotContested, BotRefused, DeliveryDeferred
from watcher.faces.bot.polling import CONTESTED, CONTESTED_LIMIT, Polling
from watcher.faces.bot.wire import REFUSED_WAIT, UNREACHABLE_WAIT


def says(update_id: int, text: str, chat_id: int = 5):
    chat = {"id": chat_id, "type": "private"}
    user = {"id": chat_id, "language_code": "be", "first_name": "Z"}
    message = {"message_id": update_id, "date": 1, "chat": chat, "from": user, "text": text}
    return {"update_id": update_id, "message": message}


class Source:
    """Answers by script: a list of updates, or an error to raise; then nothing, until the test ends."""

    def __init__(self, *script, log=None, begin=()):
        self.script = list(script)
        self.begin = list(begin)
        self.log = [] if log is None else log
        self.webhooks_left = 0
        self.commands = None
        self.dry = asyncio.Event()

    async def username(self):
        if self.begin:
            raise self.begin.pop(0)
        return "our_bot"

    async def leave_webhook(self):
        self.webhooks_left += 1

    async def tell_commands(self, commands):
        self.commands = commands

    async def updates(self, offset):
        self.log.append(f"confirmed below {offset}")
        if not self.script:
            self.dry.set()
            await asyncio.Event().wait()
        step = self.script.pop(0)
        if isinstance(step, Exception):
            raise step
        return step


class Scene:
    """A polling with everything around it."""

    def __init__(self, *script, answer=None, begin=()):
        self.log = []
        self.source = Source(*script, log=self.log, begin=begin)
        self.inbox = MemoryInbox(self.log)
        self.answered = []
        self.hints = []
        self.alarms = []
        self.slept = []
        self.stop = asyncio.Event()
        self.polling = Polling(
            self.source, self.inbox, answer or self.answer, alarm=self.alarm, commands={"": [("help", "this")]},
            sleep=self.sleep,
        )  # fmt: skip

    async def answer(self, incoming, hint):
        self.answered.append((incoming.address.chat_id, incoming.text))
        self.hints.append(hint)

    async def alarm(self, line):
        self.alarms.append(line)

    async def sleep(self, seconds):
        self.slept.append(seconds)

    async def run(self, until=None):
        """Until the script is at its end and what is stored is answered."""
        running = asyncio.create_task(self.polling.run(self.stop))
        for event in (until or self.source.dry, self.inbox.empty):
            waiting = asyncio.create_task(event.wait())
            await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
            waiting.cancel()
        self.stop.set()
        await running


async def test_an_update_is_stored_before_it_is_confirmed():
    """A kill between the two must not lose a /forget: the next fetch is what tells Telegram that we have it."""
    scene = Scene([says(7, "/forget")])
    await scene.run()
    assert scene.log == ["confirmed below 0", "stored", "confirmed below 8"]
    assert scene.answered == [(5, "/forget")]
    assert scene.inbox.waiting == {}


async def test_what_is_not_answered_is_confirmed_without_being_stored():
    """People's talk in groups never reaches the disk, and is not told to us twice."""
    talk = says(7, "hello")
    talk["message"]["chat"] = {"id": -5, "type": "group"}
    scene = Scene([talk])
    await scene.run()
    assert scene.log == ["confirmed below 0", "confirmed below 8"]


async def test_what_a_killed_process_left_is_answered_at_the_start():
    """Stored, not answered: the reason for storing it."""
    first = Scene([says(7, "/forget")], answer=_never)
    running = asyncio.create_task(first.polling.run(first.stop))
    await first.source.dry.wait()
    running.cancel()
    await asyncio.wait({running})
    second = Scene()
    second.polling._inbox = second.inbox = first.inbox
    await second.run()
    assert second.answered == [(5, "/forget")]


async def _never(incoming, hint):
    await asyncio.Event().wait()


async def test_an_update_that_telegram_tells_twice_is_answered_once():
    """After a kill before the confirmation it comes again."""
    scene = Scene([says(7, "/help")], [says(7, "/help"), says(8, "/start")])
    await scene.run()
    assert scene.answered == [(5, "/help"), (5, "/start")]


async def test_the_language_is_given_for_the_answer_and_not_stored():
    """Telegram's language code is a trace; before consent it is used for one answer only."""
    scene = Scene([says(7, "/start")])
    packed = []
    add = scene.inbox.add

    async def watched(updates):
        packed.extend(one.payload for one in updates)
        await add(updates)

    scene.inbox.add = watched
    await scene.run()
    assert scene.hints == ["be"]
    assert '"be"' not in packed[0]


async def test_one_chat_is_answered_in_order_and_a_slow_one_holds_nobody():
    """/topics then /forget must not change places; one hanging chat must not silence the others."""
    order, held = [], asyncio.Event()

    async def answer(incoming, hint):
        if incoming.address.chat_id == 1:
            await held.wait()
        order.append((incoming.address.chat_id, incoming.text))
        if incoming.address.chat_id == 2 and incoming.text == "/b":
            held.set()

    scene = Scene([says(1, "/a", 1), says(2, "/a", 2), says(3, "/b", 1), says(4, "/b", 2)], answer=answer)
    await scene.run()
    assert order == [(2, "/a"), (2, "/b"), (1, "/a"), (1, "/b")]


async def test_an_update_that_breaks_the_bot_is_not_tried_for_ever():
    """A bug of ours must not become a loop: the fault is raised, and after three starts the update is passed over."""

    async def broken(incoming, hint):
        raise ZeroDivisionError

    inbox = MemoryInbox()
    for script in ([says(7, "/help")], [], []):
        scene = Scene(script, answer=broken)
        scene.polling._inbox = scene.inbox = inbox
        with pytest.raises(ZeroDivisionError):
            await scene.run()
    last = Scene([says(8, "/start")])
    last.polling._inbox = inbox
    await last.run()
    assert last.answered == [(5, "/start")]


async def test_contested_updates_end_the_polling_with_an_alarm_and_nothing_else():
    """Three 409s in a row: a second instance, or a stolen token. Alerts go on, so run() does not return."""
    scene = Scene([says(7, "/help")], *[BotContested("409")] * CONTESTED_LIMIT, [says(8, "/never")])
    alarmed = asyncio.Event()

    async def alarm(line):
        scene.alarms.append(line)
        alarmed.set()

    scene.polling._alarm = alarm
    await scene.run(until=alarmed)
    assert scene.alarms == [CONTESTED]
    assert scene.answered == [(5, "/help")]
    assert "token" in CONTESTED and "second instance" in CONTESTED


async def test_a_single_conflict_is_survived_and_a_webhook_taken_away():
    """The old process of a restart, or somebody's webhook: nothing is dropped for either."""
    scene = Scene(BotContested("409"), [says(7, "/help")], BotContested("409"), BotContested("409"), [])
    await scene.run()
    assert scene.alarms == []
    assert scene.answered == [(5, "/help")]
    assert scene.source.webhooks_left == 1 + 3


async def test_an_unreachable_telegram_is_asked_ever_more_rarely():
    """And at once again when it answered."""
    unreachable = DeliveryDeferred("away", UNREACHABLE_WAIT, whole_bot=True)
    scene = Scene(*[unreachable] * 7, [says(7, "/help")], unreachable)
    await scene.run()
    assert scene.slept == [2, 4, 8, 16, 32, 60, 60, 2]


async def test_the_start_waits_for_telegram_and_for_a_mended_token():
    """The program may start before the network does."""
    unreachable = DeliveryDeferred("away", UNREACHABLE_WAIT, whole_bot=True)
    scene = Scene([says(7, "/help@our_bot")], begin=[unreachable, BotRefused("token", REFUSED_WAIT)])
    await scene.run()
    assert scene.slept == [2, 300]
    assert scene.answered == [(5, "/help")]
    assert scene.source.commands == {"": [("help", "this")]}


async def test_stopping_finishes_what_is_in_hand():
    """SIGTERM between a deletion and its confirmation would leave somebody unsure."""
    begun, go = asyncio.Event(), asyncio.Event()
    finished = []

    async def answer(incoming, hint):
        begun.set()
        await go.wait()
        finished.append(incoming.text)

    scene = Scene([says(7, "/forget")], answer=answer)
    running = asyncio.create_task(scene.polling.run(scene.stop))
    await begun.wait()
    scene.stop.set()
    go.set()
    await running
    assert finished == ["/forget"]
    assert scene.inbox.waiting == {}
