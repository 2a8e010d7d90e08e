"""The inside of `net.child`: takes calls from its parent on standard input, one after another, until that closes.

Run as `python -m watcher.net.childloop`. Imports nothing that the callable does not need: this process is always there.
"""

import os
import pickle
import resource
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from watcher.errors import WatcherError

HEADER = struct.Struct("<I")


def receive(stream: BinaryIO) -> Any:
    """The next message; None when the parent closed its end."""
    header = stream.read(HEADER.size)
    if len(header) < HEADER.size:
        return None
    return pickle.loads(stream.read(HEADER.unpack(header)[0]))


def confine(memory: int) -> None:
    """No core file (it would hold what was read), and `memory` bytes beyond what we hold now, where the system can."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    pages = Path("/proc/self/statm")
    if pages.exists():  # Linux; elsewhere RLIMIT_AS counts something else, or nothing
        held = int(pages.read_text().split()[0]) * resource.getpagesize()
        _lower_soft(resource.RLIMIT_AS, held + memory)


def allow_cpu(seconds: int) -> None:
    """`seconds` of processor time from now. The limit counts the process's whole life, so each call renews it."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _lower_soft(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + seconds + 1)


def _lower_soft(kind: int, value: int) -> None:
    hard = resource.getrlimit(kind)[1]
    resource.setrlimit(kind, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def answer(function: Callable[..., object], args: tuple[Any, ...], kwargs: dict[str, Any]) -> bytes:
    """The pickle of `("result", value)`, `("error", a WatcherError)` or `("crash", one line)`.

    After a crash the parent drops this process.
    """
    try:
        return pickle.dumps(("result", function(*args, **kwargs)))
    except WatcherError as error:
        return pickle.dumps(("error", error))
    except MemoryError:
        return pickle.dumps(("crash", "it needs more memory than one document may have"))
    except Exception as error:  # noqa: BLE001 - whatever a document breaks, it breaks here only, and the parent says so
        return pickle.dumps(("crash", f"it breaks the reader ({type(error).__name__}: {str(error)[:200]})"))


def main() -> None:
    """Serves calls until the parent closes our standard input, which it also does by dying."""
    calls = sys.stdin.buffer
    with os.fdopen(os.dup(1), "wb") as replies:
        os.dup2(2, 1)  # whatever prints must not land among the replies
        function, cpu_s, memory = receive(calls)
        confine(memory)
        while (call := receive(calls)) is not None:
            allow_cpu(cpu_s)
            frame = answer(function, *call)
            replies.write(HEADER.pack(len(frame)) + frame)
            replies.flush()


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        # The parent died while we worked for it: there is nobody left to answer, and nobody to complain to.
        os._exit(0)
