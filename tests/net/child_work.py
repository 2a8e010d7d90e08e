"""What the child's tests run in it: one way to die each."""

import os
import resource
import signal
import sys
import time

from watcher.errors import FeedUnreadable


def double(number: int) -> int:
    return number * 2


def echo(body: bytes) -> bytes:
    return body


def pid(_: int) -> int:
    return os.getpid()


def modules(_: int) -> set[str]:
    return set(sys.modules)


def environment(_: int) -> dict[str, str]:
    return dict(os.environ)


def limits(_: int) -> dict[str, tuple[int, int]]:
    return {"core": resource.getrlimit(resource.RLIMIT_CORE), "memory": resource.getrlimit(resource.RLIMIT_AS)}


def spin_ms(milliseconds: int) -> float:
    """Uses that much processor time."""
    began = time.process_time()
    while time.process_time() - began < milliseconds / 1000:
        pass
    return time.process_time()


def misbehave(how: str) -> str:
    match how:
        case "refuses":
            raise FeedUnreadable("a page instead of a feed")
        case "breaks":
            raise KeyError("no such thing")
        case "exits":
            os._exit(3)
        case "crashes":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "hoards":
            return str(len(bytearray(2 << 30)))
        case "spins":
            while True:
                pass
        case "sleeps":
            time.sleep(3600)
        case "prints":
            print("noise among the answers", flush=True)
        case "unpicklable":
            return lambda: None  # type: ignore[return-value]
    return "fine"
