"""A feed host of the tour's own: real HTTP on loopback, so that polling in the demo is the polling of every day."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@contextmanager
def feed_host(document: Callable[[str], bytes | None]) -> Iterator[str]:
    """Serves `document(feed_id)` at `/<feed_id>.xml` with an ETag; yields the host's address. None: 404."""

    class Answer(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = document(self.path.removeprefix("/").removesuffix(".xml"))
            if body is None:
                self._reply(404, b"no such feed", {})
                return
            etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
            if self.headers.get("If-None-Match") == etag:
                self._reply(304, b"", {"ETag": etag})
            else:
                self._reply(200, body, {"ETag": etag, "Content-Type": "application/rss+xml; charset=utf-8"})

        def _reply(self, status: int, body: bytes, headers: dict[str, str]) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the tour's terminal belongs to the alerts."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, name="demo-feed-host", daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
