"""httpx2 over connections that the guard makes, through public interfaces: httpx2's transport, httpcore2's backend.

(`httpx2.AsyncHTTPTransport` takes no backend of ours; to set one there would mean to reach into its private pool.)
"""

from collections.abc import AsyncIterable, AsyncIterator

import httpcore2
import httpx2

from watcher.net.guard import GuardedBackend

#: What can go wrong between us and a server. Nothing of it is a fault of ours.
NETWORK_ERRORS = (
    httpcore2.NetworkError,
    httpcore2.TimeoutException,
    httpcore2.ProtocolError,
    httpcore2.UnsupportedProtocol,
    OSError,
)
_MOST_CONNECTIONS = 50
_IDLE_KEPT = 5
_IDLE_S = 5.0


class _Body(httpx2.AsyncByteStream):
    def __init__(self, stream: AsyncIterable[bytes]) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            yield piece

    async def aclose(self) -> None:
        close = getattr(self._stream, "aclose", None)
        if close is not None:
            await close()


class GuardedTransport(httpx2.AsyncBaseTransport):
    """Sends one request, follows nothing, decodes nothing, reads no environment variable. Raises NETWORK_ERRORS."""

    def __init__(self, backend: GuardedBackend) -> None:
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=httpx2.create_ssl_context(trust_env=False),
            max_connections=_MOST_CONNECTIONS,
            max_keepalive_connections=_IDLE_KEPT,
            keepalive_expiry=_IDLE_S,
            network_backend=backend,
        )

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer; its body is not read yet. Close it."""
        url = httpcore2.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        answer = await self._pool.handle_async_request(
            httpcore2.Request(request.method, url, headers=request.headers.raw, extensions=request.extensions)
        )
        assert isinstance(answer.stream, AsyncIterable)
        return httpx2.Response(
            answer.status, headers=answer.headers, stream=_Body(answer.stream), extensions=answer.extensions
        )

    async def aclose(self) -> None:
        """Closes all connections."""
        await self._pool.aclose()
