"""A plain health page, until the console is built: whether the watcher lives, and nothing about anybody."""

import asyncio
import base64
import hmac
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

#: A request line and headers beyond this are no browser's.
MOST_BYTES = 16 * 1024
READ_WITHIN_S = 10.0

Report = Callable[[], Awaitable[str]]


@asynccontextmanager
async def health_page(host: str, port: int, report: Report, *, password: str | None) -> AsyncIterator[None]:
    """Answers GET with the report as plain text. password: asked for as HTTP Basic, any user name; None: open.

    Raises OSError when the port is taken.
    """

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(READ_WITHIN_S):
                request = await reader.readuntil(b"\r\n\r\n")
            writer.write(await _response(request, report, password))
            await writer.drain()
        except (TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError):
            # Whoever called does not speak HTTP, or has gone: there is nobody to tell.
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(answer, host, port, limit=MOST_BYTES)
    async with server:
        yield


async def _response(request: bytes, report: Report, password: str | None) -> bytes:
    lines = request.decode("latin-1").split("\r\n")
    if not lines[0].startswith(("GET ", "HEAD ")):
        return _page("405 Method Not Allowed", "Only GET is answered here.\n")
    if password is not None and not _knows(lines[1:], password):
        return _page("401 Unauthorized", "A password is needed.\n", 'WWW-Authenticate: Basic realm="watcher"\r\n')
    return _page("200 OK", await report(), with_body=lines[0].startswith("GET "))


def _knows(headers: list[str], password: str) -> bool:
    for header in headers:
        name, _, value = header.partition(":")
        scheme, _, credentials = value.strip().partition(" ")
        if name.lower() == "authorization" and scheme.lower() == "basic":
            try:
                given = base64.b64decode(credentials, validate=True).partition(b":")[2]
            except ValueError:
                return False
            return hmac.compare_digest(given, password.encode())
    return False


def _page(status: str, text: str, extra: str = "", *, with_body: bool = True) -> bytes:
    body = text.encode()
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
        f"Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n{extra}\r\n"
    )
    return head.encode() + (body if with_body else b"")
