"""A strict Bot API server over real HTTP, for tests and for trying the program without Telegram.

In a test: `async with TelegramServer() as server:` … `server.url`, `server.world`.
As a process: `python -m tests.telegram_server --port 8081 [--token T] [--strangers private]`; then
`POST /control/<method of World>` with its keyword arguments as JSON, and `GET /ledger`.

Faults (`world.fault(kind, …)`), each for the next `times` matching calls; `accepted=True` carries the request out
first: `hang` no answer for `seconds` · `reset` the connection is reset · `status` an HTML page with `code` · `garbage`
200 with a page · `error` `code` with `description` · `flood` 429 with `seconds` · `slow` the answer after `seconds`.
"""

import argparse
import asyncio
import contextlib
import json
import socket
import struct
from dataclasses import asdict, is_dataclass
from email.message import Message as Headers
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.telegram_api import API
from tests.telegram_fields import METHODS, NAMES, UPDATE_TYPES, BadField, read_fields
from tests.telegram_world import Fault, Refused, World

#: What `/control` may call.
CONTROLS = ("advance", "chat", "refuse", "migrate", "member", "flood", "fault", "limit", "update", "says",
            "says_as_group", "posts", "presses", "bot_status")  # fmt: skip
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
SECOND_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
PAGE = "<html><head><title>{code}</title></head><body><center><h1>{code}</h1></center>POST {path}</body></html>"


class _Reset(Exception):
    """The connection ends here, without an answer."""


class TelegramServer:
    """Serves a `World` on loopback."""

    def __init__(self, world: World | None = None, *, port: int = 0) -> None:
        self.world = world or World()
        self.world.on_update = self._wake
        self._port = port
        self._server: asyncio.Server | None = None
        self._arrived = asyncio.Event()
        self._call = asyncio.Event()
        self._poll = 0
        self._connections: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> "TelegramServer":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port, limit=1 << 20)
        return self

    async def __aexit__(self, *exc: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._connections:
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    @property
    def url(self) -> str:
        """For TELEGRAM_API_URL."""
        return f"http://127.0.0.1:{self.port}"

    async def asked(self, method: str, times: int = 1) -> None:
        """Until the method was called so often."""
        while sum(call["method"] == method for call in self.world.ledger) < times:
            self._call.clear()
            await self._call.wait()

    def _wake(self) -> None:
        self._arrived.set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            while await self._one(reader, writer):
                pass
        except _Reset:
            raw = writer.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._connections.discard(task)
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        line, _, rest = head.partition(b"\r\n")
        headers = BytesParser().parsebytes(rest)
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        path = line.split()[1].decode()
        code, answer = await self._answer(path, headers, body)
        kind = "text/html" if isinstance(answer, str) else "application/json"
        payload = answer.encode() if isinstance(answer, str) else json.dumps(answer).encode()
        writer.write(
            f"HTTP/1.1 {code} Answer\r\nContent-Type: {kind}\r\nContent-Length: {len(payload)}\r\n\r\n".encode()
            + payload
        )
        await writer.drain()
        return True

    async def _answer(self, path: str, headers: Headers, body: bytes) -> tuple[int, Any]:
        url = urlsplit(path)
        if url.path == "/ledger":
            return 200, self.world.report()
        if url.path.startswith("/control/"):
            return self._control(url.path.removeprefix("/control/"), json.loads(body or b"{}"))
        bot, _, method = url.path.lstrip("/").partition("/")
        if not bot.startswith("bot") or ":" not in bot:
            return 404, _not_ok(404, "Not Found")
        if bot != f"bot{self.world.token}":
            return 401, _not_ok(401, "Unauthorized")
        if method.lower() not in METHODS:
            return 404, _not_ok(404, "Not Found: method not found")
        return await self._method(method.lower(), _parameters(url.query, headers, body), path)

    def _control(self, name: str, given: dict[str, Any]) -> tuple[int, Any]:
        if name not in CONTROLS:
            return 404, f"one of {', '.join(CONTROLS)}"
        result = getattr(self.world, name)(**given)
        return 200, {"result": _jsonable(result)}

    async def _method(self, method: str, given: dict[str, Any], path: str) -> tuple[int, Any]:
        call = {"at": self.world.now(), "method": NAMES[method], "fields": _jsonable(given), "code": 0}
        self.world.ledger.append(call)
        self._call.set()
        try:
            fields = read_fields(method, given)
            call["fields"] = _jsonable(fields)
            fault = self._next_fault(method, fields)
            code, answer = await self._faulty(fault, method, fields, path)
        except BadField as error:
            code, answer = 400, _not_ok(400, str(error))
        except Refused as error:
            code, answer = error.code, _not_ok(error.code, str(error), error.parameters)
        call["code"] = code
        if isinstance(answer, dict) and not answer["ok"]:
            call["error"] = answer["description"]
        return code, answer

    def _next_fault(self, method: str, fields: dict[str, Any]) -> Fault | None:
        for fault in self.world.faults:
            if fault.method is not None and fault.method.lower() != method:
                continue
            if fault.chat_id in (None, fields.get("chat_id")) and fault.times > 0 and method != "getupdates":
                fault.times -= 1
                return fault
        return self.world.weather(NAMES[method], fields.get("chat_id"))

    async def _faulty(self, fault: Fault | None, method: str, fields: dict[str, Any], path: str) -> tuple[int, Any]:
        if fault is None or fault.kind == "slow":
            if fault is not None:
                await asyncio.sleep(fault.seconds)
            return 200, {"ok": True, "result": await self._true_answer(method, fields)}
        if fault.accepted:
            await self._true_answer(method, fields)
        if fault.kind == "hang":
            await asyncio.sleep(fault.seconds or 3600)
            raise _Reset
        if fault.kind == "reset":
            raise _Reset
        if fault.kind == "flood":
            chat = self.world.chats.get(fields.get("chat_id", 0))
            if chat is not None:
                chat.flood_until = self.world.now() + fault.seconds
            raise Refused(429, f"Too Many Requests: retry after {fault.seconds:g}", {"retry_after": int(fault.seconds)})
        if fault.kind == "error":
            raise Refused(fault.code, fault.description)
        return 200 if fault.kind == "garbage" else fault.code, PAGE.format(code=fault.code, path=path)

    async def _true_answer(self, method: str, fields: dict[str, Any]) -> Any:
        if method == "getupdates":
            return await self._updates(fields)
        return API[method](self.world, fields)

    async def _updates(self, fields: dict[str, Any]) -> list[dict[str, Any]]:
        world = self.world
        if world.webhook:
            raise Refused(409, WEBHOOK_ACTIVE)
        if unknown := set(fields.get("allowed_updates", ())) - set(UPDATE_TYPES):
            raise BadField(f"strict: no such update type: {', '.join(sorted(unknown))}")
        world.allowed = fields.get("allowed_updates", world.allowed)
        offset = fields.get("offset", 0)
        while world.updates and (world.updates[0]["update_id"] < offset or len(world.updates) > -offset > 0):
            world.updates.popleft()
        self._poll += 1
        mine = self._poll
        # Whoever waits is woken: a new poller ends the older one's wait.
        self._arrived.set()
        self._arrived = asyncio.Event()
        await self._wait(mine, fields.get("timeout", 0))
        return list(world.updates)[: fields.get("limit", 100)]

    async def _wait(self, mine: int, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not self.world.updates:
                    arrived = self._arrived
                    await arrived.wait()
                    if mine != self._poll:
                        raise Refused(409, SECOND_POLLER)
                    arrived.clear()


def _not_ok(code: int, description: str, parameters: dict[str, Any] | None = None) -> dict[str, Any]:
    body: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    return body | ({"parameters": parameters} if parameters else {})


def _parameters(query: str, headers: Headers, body: bytes) -> dict[str, Any]:
    given: dict[str, Any] = dict(parse_qsl(query, keep_blank_values=True))
    kind = headers.get_content_type()
    if kind == "application/json" and body:
        return given | json.loads(body)
    if kind == "application/x-www-form-urlencoded":
        return given | dict(parse_qsl(body.decode(), keep_blank_values=True))
    if kind == "multipart/form-data":
        return given | _multipart(headers, body)
    return given


def _multipart(headers: Headers, body: bytes) -> dict[str, Any]:
    whole = BytesParser().parsebytes(f"Content-Type: {headers['content-type']}\r\n\r\n".encode() + body)
    parts: dict[str, Any] = {}
    for part in whole.get_payload():
        assert isinstance(part, Headers)
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        parts[str(name)] = content if part.get_filename() else content.decode()
    # `attach://name` means the part of that name.
    for name, value in list(parts.items()):
        if isinstance(value, str) and value.startswith("attach://"):
            parts[name] = parts.pop(value.removeprefix("attach://"))
    return parts


def _jsonable(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return _jsonable(asdict(value))
    if isinstance(value, dict):
        return {str(key): _jsonable(item) for key, item in value.items()}
    if isinstance(value, set | list | tuple):
        return [_jsonable(item) for item in value]
    return f"{len(value)} bytes" if isinstance(value, bytes) else value


async def _main(arguments: argparse.Namespace) -> None:
    world = (
        World(arguments.token, strangers=arguments.strangers)
        if arguments.token
        else World(strangers=arguments.strangers)
    )
    async with TelegramServer(world, port=arguments.port) as server:
        print(f"Bot API at {server.url}, token {world.token}", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="A strict fake Bot API on loopback")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default="")
    parser.add_argument("--strangers", default="", help="type of chat that an unknown id is taken for; empty: refused")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_main(parser.parse_args()))
