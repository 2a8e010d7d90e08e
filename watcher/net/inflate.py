"""Bodies out of gzip, piece by piece and within a bound: a bomb costs its bound and no more."""

import zlib

from watcher.errors import FeedRefused, FeedUnreachable

#: Never more than this at once, whatever a piece promises.
_STEP = 64 * 1024
_MAGIC = b"\x1f\x8b"
_GZIP_WINDOW = 31  # zlib's number for "gzip, largest window"


class Inflater:
    """Collects a body. `feed` what arrives, then take `whole()`.

    Raises FeedRefused at the first byte beyond the bound (raw or decoded), for brotli, zstd and stacked encodings, and
    FeedUnreachable for a broken or cut gzip stream.
    """

    def __init__(self, content_encoding: str, max_bytes: int) -> None:
        self._max = max_bytes
        self._raw = 0
        self._body = bytearray()
        self._gzip = _is_gzip(content_encoding)
        self._stream: zlib._Decompress | None = None

    def feed(self, piece: bytes) -> None:
        """Takes the next piece as it came from the network."""
        if self._raw == 0 and piece.startswith(_MAGIC):
            # Some servers send gzip without saying so.
            self._gzip = True
        self._raw += len(piece)
        # The raw bytes have the same bound: gzip members that hold nothing would never reach the other.
        self._check(self._raw)
        if self._gzip:
            self._inflate(piece)
        else:
            self._body += piece
        self._check(len(self._body))

    def whole(self) -> bytes:
        """The decoded body; call it once all pieces are in."""
        if self._stream is not None and not self._stream.eof:
            raise FeedUnreachable("the answer broke off in the middle of its gzip stream")
        if self._gzip and self._body.startswith(_MAGIC):
            raise FeedRefused("the answer is compressed twice")
        return bytes(self._body)

    def _inflate(self, piece: bytes) -> None:
        while piece:
            if self._stream is None:
                self._stream = zlib.decompressobj(_GZIP_WINDOW)
            try:
                self._body += self._stream.decompress(piece, _STEP)
            except zlib.error as error:
                raise FeedUnreachable(f"the answer's gzip stream is damaged ({error})") from error
            self._check(len(self._body))
            piece = self._rest(self._stream)

    def _rest(self, stream: "zlib._Decompress") -> bytes:
        if not stream.eof:
            return stream.unconsumed_tail
        if not stream.unused_data.startswith(_MAGIC):
            return b""  # padding after the last member
        self._stream = None
        return stream.unused_data

    def _check(self, size: int) -> None:
        if size > self._max:
            raise FeedRefused(
                f"the answer is larger than {self._max // 1024} KiB; raise polling.max_bytes if it is meant"
            )


def _is_gzip(content_encoding: str) -> bool:
    names = [name.strip().lower() for name in content_encoding.split(",")]
    names = [name for name in names if name not in ("", "identity")]
    if not names:
        return False
    if names in (["gzip"], ["x-gzip"]):
        return True
    raise FeedRefused(f"the answer is encoded as {', '.join(names)[:60]}, though we asked for gzip or nothing")
