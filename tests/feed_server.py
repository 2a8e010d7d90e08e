"""A host of good and hostile feeds over real HTTP, for tests and for trying the program by hand.

In a test: `async with FeedServer() as server:` … `server.url`, `server.publish(…)`, `server.ledger`.
As a process: `python -m tests.feed_server --port 8090 [--files DIR]`; then `POST /control/publish` with
`{"feed": "news", "title": "…", "summary": "…"}` as JSON, `POST /control/gone` with `{"feed": "news"}`, and
`GET /ledger`.

`/feeds/<name>.xml` RSS of what was published (ETag, Last-Modified, 304, gzip) · `/files/<name>` a file of `--files` ·
every other path is one of ODDITIES below, its parameters in the query.
"""

import argparse
import asyncio
import contextlib
import gzip
import hashlib
import json
import signal
import zlib
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit
from xml.sax.saxutils import escape

EPOCH = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
RSS = "application/rss+xml; charset=utf-8"
HTML = "text/html; charset=utf-8"
PAGE = "<!DOCTYPE html>\n<html><head><title>Front page</title></head><body><p>Welcome.</p></body></html>"
CHALLENGE = (
    "<!DOCTYPE html><html><head><title>Just a moment...</title></head>"
    '<body><script src="/cdn-cgi/challenge-platform/x.js"></script></body></html>'
)


def rss(entries: Iterable[tuple[str, str, str]], *, encoding: str = "utf-8", declared: str | None = None) -> bytes:
    """An RSS 2.0 document of (title, summary, link), newest first, in an encoding; `declared` when it lies about it."""
    items = "".join(
        f"<item><title>{escape(title)}</title><link>{escape(link)}</link><description>{escape(summary)}</description>"
        f'<guid isPermaLink="false">{escape(link)}</guid></item>'
        for title, summary, link in entries
    )
    text = (
        f'<?xml version="1.0" encoding="{declared or encoding}"?>'
        f'<rss version="2.0"><channel><title>Test feed</title>{items}</channel></rss>'
    )
    return text.encode(encoding)


@dataclass(frozen=True)
class Asked:
    """A request as it came."""

    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]


@dataclass
class Answer:
    """What goes back. `body` whole, or `stream` writing what it likes after the head."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    stream: Callable[[asyncio.StreamWriter], Awaitable[None]] | None = None


class FeedServer:
    """Serves on loopback; `ledger` holds every request, `most_at_once` the most that were open together."""

    def __init__(self, *, port: int = 0, files: Path | None = None) -> None:
        self.ledger: list[Asked] = []
        self.most_at_once = 0
        self._open = 0
        self._port = port
        self._files = files
        self._feeds: dict[str, list[tuple[str, str, str]]] = {}
        self._changed: dict[str, datetime] = {}
        self._gone: set[str] = set()
        self._pages: dict[str, Answer] = {}
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()
        #: Requests to `/gate` wait for it.
        self.gate = asyncio.Event()

    async def __aenter__(self) -> "FeedServer":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in tuple(self._connections):
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        """`http://127.0.0.1:<port>`."""
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def publish(self, feed: str, title: str, summary: str = "", link: str = "") -> None:
        """Puts a new entry on top of `/feeds/<feed>.xml`."""
        entries = self._feeds.setdefault(feed, [])
        entries.insert(0, (title, summary, link or f"https://news.example/{feed}/{len(entries) + 1}"))
        self._changed[feed] = self._changed.get(feed, EPOCH) + timedelta(seconds=1)

    def gone(self, feed: str) -> None:
        """`/feeds/<feed>.xml` says 410 from now on."""
        self._gone.add(feed)

    def put(self, path: str, answer: Answer) -> None:
        """Serves `answer` at `path`."""
        self._pages[path] = answer

    def times(self, path: str) -> int:
        """How often `path` was asked for."""
        return sum(asked.path == path for asked in self.ledger)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            while await self._one(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._connections.discard(task)
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, target, _ = head[0].split(" ", 2)
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        parts = urlsplit(target)
        asked = Asked(parts.path, dict(parse_qsl(parts.query, keep_blank_values=True)), headers)
        if method == "POST":
            return await _reply(writer, self._control(asked.path, body))
        if asked.path == "/ledger":
            return await _reply(writer, _json([{"path": a.path, "headers": dict(a.headers)} for a in self.ledger]))
        self.ledger.append(asked)
        self._open += 1
        self.most_at_once = max(self.most_at_once, self._open)
        try:
            return await _reply(writer, await self._answer(asked))
        finally:
            self._open -= 1

    def _control(self, path: str, body: bytes) -> Answer:
        arguments = json.loads(body or b"{}")
        if path == "/control/publish":
            self.publish(**arguments)
        elif path == "/control/gone":
            self.gone(**arguments)
        else:
            return Answer(404, b"no such control\n")
        return _json({"ok": True})

    async def _answer(self, asked: Asked) -> Answer:
        if asked.path in self._pages:
            return _conditional(asked, self._pages[asked.path])
        if asked.path.startswith("/feeds/"):
            return self._feed(asked, asked.path.removeprefix("/feeds/").removesuffix(".xml"))
        if asked.path.startswith("/files/") and self._files is not None:
            return self._file(asked, asked.path.removeprefix("/files/"))
        if asked.path == "/gate":
            await self.gate.wait()
            return Answer(body=rss([("Open", "", "https://news.example/open")]), headers={"content-type": RSS})
        odd = ODDITIES.get(asked.path)
        return odd(asked) if odd else Answer(404, b"no such page\n", {"content-type": "text/plain"})

    def _feed(self, asked: Asked, name: str) -> Answer:
        if name in self._gone:
            return Answer(410, b"ended\n")
        body = rss(self._feeds.get(name, []))
        stamp = format_datetime(self._changed.get(name, EPOCH), usegmt=True)
        return _conditional(asked, Answer(body=body, headers={"content-type": RSS, "last-modified": stamp}))

    def _file(self, asked: Asked, name: str) -> Answer:
        assert self._files is not None
        path = self._files / name
        if path.parent != self._files or not path.is_file():
            return Answer(404, b"no such file\n")
        return _conditional(asked, Answer(body=path.read_bytes(), headers={"content-type": "application/xml"}))


def _conditional(asked: Asked, answer: Answer) -> Answer:
    """With an ETag of its bytes; 304 where the request's validators hold (If-None-Match first, RFC 9110 13.2.2)."""
    if answer.status != 200 or answer.stream is not None:
        return answer
    etag = answer.headers.get("etag", f'"{hashlib.sha256(answer.body).hexdigest()[:16]}"')
    headers = answer.headers | {"etag": etag}
    same = asked.headers.get("if-none-match")
    unchanged = same == etag if same else asked.headers.get("if-modified-since") == headers.get("last-modified", "")
    if unchanged:
        return Answer(304, b"", headers)
    if "gzip" in asked.headers.get("accept-encoding", "") and "content-encoding" not in headers:
        return Answer(200, gzip.compress(answer.body, mtime=0), headers | {"content-encoding": "gzip"})
    return Answer(200, answer.body, headers)


async def _reply(writer: asyncio.StreamWriter, answer: Answer) -> bool:
    headers = dict(answer.headers)
    if answer.stream is None:
        headers.setdefault("content-length", str(len(answer.body)))
    else:
        headers.setdefault("connection", "close")
    lines = [f"HTTP/1.1 {answer.status} Whatever", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    writer.write("\r\n".join(lines).encode("latin-1") + (b"" if answer.status == 304 else answer.body))
    await writer.drain()
    if answer.stream is not None:
        await answer.stream(writer)
        return False
    return int(headers["content-length"]) == len(answer.body)


def _json(value: object) -> Answer:
    return Answer(body=json.dumps(value).encode(), headers={"content-type": "application/json"})


# --- oddities: one hostile or broken server each ---


def _redirect(asked: Asked) -> Answer:
    """`/redirect?to=URL[&status=301]`."""
    return Answer(int(asked.query.get("status", "302")), b"", {"location": asked.query.get("to", "")})


def _chain(asked: Asked) -> Answer:
    """`/chain?left=3[&status=308]`: so many hops, then a feed."""
    left = int(asked.query["left"])
    if left:
        status = asked.query.get("status", "301")
        return Answer(int(status), b"", {"location": f"/chain?left={left - 1}&status={status}"})
    return Answer(body=rss([("Arrived", "", "https://news.example/1")]), headers={"content-type": RSS})


def _status(asked: Asked) -> Answer:
    """`/status?code=503[&retry-after=120][&server=cloudflare]`."""
    extra = {name: asked.query[name] for name in ("retry-after", "server") if name in asked.query}
    return Answer(int(asked.query["code"]), b"no\n", {"content-type": HTML} | extra)


def _drip(asked: Asked) -> Answer:
    async def stream(writer: asyncio.StreamWriter) -> None:
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.05)

    return Answer(headers={"content-type": RSS}, stream=stream)


def _endless(asked: Asked) -> Answer:
    async def stream(writer: asyncio.StreamWriter) -> None:
        while True:
            writer.write(b"<item/>" * 8192)
            await writer.drain()

    return Answer(headers={"content-type": RSS}, stream=stream)


def _bomb(asked: Asked) -> Answer:
    """1 GiB of zeros in 1 MB of gzip, sent piece by piece."""

    async def stream(writer: asyncio.StreamWriter) -> None:
        packer = zlib.compressobj(9, wbits=31)
        for _ in range(1024):
            writer.write(packer.compress(bytes(1 << 20)))
            await writer.drain()
            await asyncio.sleep(0)  # a drain that need not wait gives nobody else a turn
        writer.write(packer.flush())
        await writer.drain()

    return Answer(headers={"content-type": RSS, "content-encoding": "gzip"}, stream=stream)


def _silent(asked: Asked) -> Answer:
    async def stream(writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    return Answer(headers={"content-type": RSS}, stream=stream)


def _same_etag(asked: Asked) -> Answer:
    """Says 304 to whoever has a validator, whatever has changed."""
    if "if-none-match" in asked.headers:
        return Answer(304, b"", {"etag": '"for-ever"'})
    return Answer(
        body=rss([("Fresh", "", "https://news.example/f")]), headers={"content-type": RSS, "etag": '"for-ever"'}
    )


def _cut(asked: Asked) -> Answer:
    body = rss([("Half", "", "https://news.example/h")])
    return Answer(body=body[: len(body) // 2], headers={"content-type": RSS, "content-length": str(len(body))})


def _charset(asked: Asked) -> Answer:
    """`/charset?true=windows-1251[&declared=utf-8][&header=koi8-r]`."""
    true = asked.query["true"]
    entries = [("Президент помиловал двадцать человек", "Среди них есть женщины", "https://news.example/c")]
    body = rss(entries, encoding=true, declared=asked.query.get("declared", true))
    header = asked.query.get("header")
    return Answer(body=body, headers={"content-type": f"application/xml; charset={header}" if header else "text/xml"})


def _encoded(asked: Asked) -> Answer:
    """`/encoded?as=br`: claims an encoding; `as=gzip,gzip` and `as=twice` are gzip in gzip."""
    body = gzip.compress(rss([("Packed", "", "https://news.example/p")]), mtime=0)
    kind = asked.query["as"]
    if kind == "undeclared":
        return Answer(body=body, headers={"content-type": RSS})
    if kind == "twice":
        return Answer(body=gzip.compress(body, mtime=0), headers={"content-type": RSS, "content-encoding": "gzip"})
    if kind == "broken":
        return Answer(body=body[:-12], headers={"content-type": RSS, "content-encoding": "gzip"})
    return Answer(body=body, headers={"content-type": RSS, "content-encoding": kind})


def _page(body: str) -> Callable[[Asked], Answer]:
    return lambda asked: Answer(body=body.encode(), headers={"content-type": HTML})


def _cookie(asked: Asked) -> Answer:
    return Answer(
        body=rss([("Crumbs", "", "https://news.example/k")]), headers={"content-type": RSS, "set-cookie": "who=you"}
    )


ODDITIES: Mapping[str, Callable[[Asked], Answer]] = {
    "/redirect": _redirect,
    "/chain": _chain,
    "/status": _status,
    "/drip": _drip,
    "/endless": _endless,
    "/bomb": _bomb,
    "/silent": _silent,
    "/same-etag": _same_etag,
    "/cut": _cut,
    "/charset": _charset,
    "/encoded": _encoded,
    "/cookie": _cookie,
    "/html": _page(PAGE),
    "/challenge": _page(CHALLENGE),
    "/empty": _page(""),
}


async def until(true: Callable[[], bool]) -> None:
    """Lets the other tasks run until something is so; the test's own time-out is its bound."""
    while not true():  # noqa: ASYNC110 - what is waited for has no event
        await asyncio.sleep(0)


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=8090)
    parser.add_argument("--files", type=Path, help="a folder whose files are served under /files/")
    arguments = parser.parse_args()
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with FeedServer(port=arguments.port, files=arguments.files) as server:
        print(server.url, flush=True)
        await ended.wait()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())
