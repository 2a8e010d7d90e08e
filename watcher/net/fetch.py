"""One conditional GET, within bounds: time, bytes, redirects, addresses, and connections to one host."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Self
from weakref import WeakValueDictionary

import httpx2

from watcher.errors import FeedBusy, FeedError, FeedGone, FeedRefused, FeedUnreachable
from watcher.net.guard import GuardedBackend
from watcher.net.inflate import Inflater
from watcher.net.transport import NETWORK_ERRORS, GuardedTransport
from watcher.records import Fetched, FetchResult, NotModified

MOST_REDIRECTS = 5
_PERMANENT = (301, 308)
_REDIRECTS = (301, 302, 303, 307, 308)
_KEPT_HEADERS = ("cache-control", "expires", "retry-after", "date", "age")
_LONGEST_VALIDATOR = 500
_ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"

#: `feeds.cadence.asked_wait`, which app passes in: headers (lower case) and now give how long the server asks to wait.
AskedWait = Callable[[Mapping[str, str], datetime], timedelta]


@dataclass(frozen=True, slots=True)
class _Hop:
    """Where to go next."""

    url: httpx2.URL
    permanent: bool


class Fetcher:
    """Fetches feeds. One for the whole process; `aclose()` it, or use it as a context manager.

    allow_private: feeds may live on private addresses. per_host: connections to one host at once. timeout_s: for one
    fetch as a whole, redirects included, waiting for a free slot not. max_bytes: of the decoded body.
    """

    def __init__(
        self,
        *,
        asked_wait: AskedWait,
        allow_private: bool = False,
        per_host: int = 2,
        timeout_s: float = 30.0,
        max_bytes: int = 5 * 1024 * 1024,
        user_agent: str,
    ) -> None:
        self._asked_wait = asked_wait
        self._per_host = per_host
        self._timeout_s = timeout_s
        self._max_bytes = max_bytes
        self._slots: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()
        self._headers = {
            "user-agent": user_agent,
            "accept": _ACCEPT,
            # What httpx2 would add (br, zstd) has no bound when decoded.
            "accept-encoding": "gzip, identity",
        }
        # The transport itself, not a client: no cookies, no redirects, no environment, no decoding behind our back.
        self._transport = GuardedTransport(GuardedBackend(allow_private=allow_private))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes all connections."""
        await self._transport.aclose()

    async def fetch(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> FetchResult:
        """The body at `url`, or NotModified where the validators still hold.

        Raises FeedUnreachable, FeedRefused, FeedBusy or FeedGone, each with one line in plain words.
        """
        hop, all_permanent = _Hop(_parse(url), permanent=True), True
        left = self._timeout_s
        loop = asyncio.get_running_loop()
        for count in range(MOST_REDIRECTS + 1):
            async with self._slot(hop.url.host):
                began = loop.time()
                answer = await self._ask(hop.url, left, self._validators(etag, last_modified))
                left -= loop.time() - began
            if not isinstance(answer, _Hop):
                return _named(answer, hop.url, moved=count > 0 and all_permanent)
            hop, all_permanent = answer, all_permanent and answer.permanent
        raise FeedUnreachable(f"redirected more than {MOST_REDIRECTS} times, last to {_short(hop.url)}")

    def _validators(self, etag: str | None, last_modified: str | None) -> dict[str, str]:
        conditions = {"if-none-match": etag, "if-modified-since": last_modified}
        return self._headers | {name: value for name, value in conditions.items() if value}

    @asynccontextmanager
    async def _slot(self, host: str) -> AsyncIterator[None]:
        slot = self._slots.get(host)
        if slot is None:
            slot = self._slots[host] = asyncio.Semaphore(self._per_host)
        async with slot:
            yield

    async def _ask(self, url: httpx2.URL, left_s: float, headers: Mapping[str, str]) -> FetchResult | _Hop:
        try:
            async with asyncio.timeout(left_s):
                return await self._exchange(url, headers)
        except TimeoutError as error:
            raise FeedUnreachable(f"no whole answer within {self._timeout_s:g} s") from error
        except NETWORK_ERRORS as error:
            raise FeedUnreachable(_in_plain_words(error)) from error

    async def _exchange(self, url: httpx2.URL, headers: Mapping[str, str]) -> FetchResult | _Hop:
        response = await self._transport.handle_async_request(httpx2.Request("GET", url, headers=headers))
        try:
            if response.status_code in _REDIRECTS:
                return _next_hop(url, response)
            if response.status_code == HTTPStatus.NOT_MODIFIED:
                return NotModified(_kept(response))
            if response.status_code not in (HTTPStatus.OK, HTTPStatus.NON_AUTHORITATIVE_INFORMATION):
                raise self._refusal(response)
            return await self._read(response)
        finally:
            await response.aclose()

    async def _read(self, response: httpx2.Response) -> Fetched:
        body = Inflater(response.headers.get("content-encoding", ""), self._max_bytes)
        async for piece in response.aiter_raw():
            body.feed(piece)
        return Fetched(
            body=body.whole(),
            content_type=response.headers.get("content-type", ""),
            url="",
            etag=_validator(response, "etag"),
            last_modified=_validator(response, "last-modified"),
            headers=_kept(response),
        )

    def _refusal(self, response: httpx2.Response) -> FeedError:
        status = response.status_code
        if status == HTTPStatus.GONE:
            return FeedGone("410 Gone: the server says that this feed has ended")
        if status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
            headers = _kept(response)
            wait = self._asked_wait({"retry-after": headers.get("retry-after", "")}, datetime.now(UTC))
            if wait > timedelta(0):
                return FeedBusy(f"{_status(status)}: the server asks to wait {_minutes(wait)}", wait)
        if "cloudflare" in response.headers.get("server", "").lower() and status in (403, 503):
            return FeedUnreachable(f"{_status(status)} from Cloudflare: this server keeps programs out")
        return FeedUnreachable(_status(status))


def _parse(url: str) -> httpx2.URL:
    try:
        parsed = httpx2.URL(url)
    except (httpx2.InvalidURL, ValueError) as error:
        raise FeedRefused(f"not an address: {url[:100]} ({error})") from error
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise FeedRefused(f"only http and https are fetched, not {url[:100]}")
    # A fragment is never sent; kept, it would make one address look like two.
    return parsed.copy_with(fragment=None)


def _next_hop(url: httpx2.URL, response: httpx2.Response) -> _Hop:
    location = response.headers.get("location", "").strip()
    if not location:
        raise FeedUnreachable(f"{_status(response.status_code)} without saying where to")
    try:
        target = _parse(str(url.join(location)))
    except (httpx2.InvalidURL, ValueError) as error:
        raise FeedRefused(f"redirected to what is no address: {location[:100]}") from error
    except FeedRefused as error:
        raise FeedRefused(f"redirected: {error}") from error
    if url.scheme == "https" and target.scheme == "http":
        raise FeedRefused(f"redirected from https to http ({_short(target)}): anybody on the way could change it")
    return _Hop(target, permanent=response.status_code in _PERMANENT)


def _named(answer: FetchResult, url: httpx2.URL, *, moved: bool) -> FetchResult:
    if isinstance(answer, NotModified):
        return answer
    return replace(answer, url=str(url), moved_to=str(url) if moved else None)


def _kept(response: httpx2.Response) -> dict[str, str]:
    return {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}


def _validator(response: httpx2.Response, name: str) -> str | None:
    """A validator that can be sent back; None for one that is absent, endless or not ASCII."""
    value = str(response.headers.get(name, "")).strip()
    return value if value and value.isascii() and value.isprintable() and len(value) <= _LONGEST_VALIDATOR else None


def _status(status: int) -> str:
    try:
        return f"HTTP {status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"HTTP {status}"


def _minutes(wait: timedelta) -> str:
    seconds = int(wait.total_seconds())
    return f"{seconds} s" if seconds < 120 else f"{seconds // 60} min"


def _short(url: httpx2.URL) -> str:
    return str(url)[:100]


def _in_plain_words(error: BaseException) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"its certificate is not valid: {cause.verify_message}"
        if isinstance(cause, ssl.SSLError):
            return f"no secure connection: {cause.reason or cause}"
        if isinstance(cause, ConnectionRefusedError):
            return "the server refuses connections"
        cause = cause.__cause__ or cause.__context__
    text = str(error).strip()
    return f"the connection failed: {text}" if text else f"the connection failed ({type(error).__name__})"
