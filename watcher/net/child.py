"""A callable in a process of its own, which can be killed: for work on strangers' documents that no time-out can stop.

The process is a bare interpreter that runs `watcher.net.childloop` and imports what the callable needs, nothing else:
no settings, no token in its environment, no copy of ours in its memory. (multiprocessing's spawn, and pebble on top of
it, would import our main module there, hand it our environment and keep a tracker process beside it.)
"""

import asyncio
import os
import pickle
import signal
import sys
from collections.abc import Callable
from typing import Any, Generic, ParamSpec, Self, TypeVar

from watcher.errors import FeedUnreadable, WatcherError
from watcher.net.childloop import HEADER

P = ParamSpec("P")
R = TypeVar("R")
#: What an interpreter may need to start at all; everything else of our environment stays here.
_KEPT_ENVIRONMENT = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "PYTHONHOME", "LANG", "LC_ALL")
_EXIT_WAIT_S = 5.0
_DEATHS = {
    signal.SIGXCPU: "it used more than {cpu_s} s of processor time",
    signal.SIGKILL: "the system killed it, as for want of memory",
    signal.SIGSEGV: "it crashed the process that read it",
    signal.SIGABRT: "it crashed the process that read it",
}


class Child(Generic[P, R]):
    """Runs `function`, one call at a time, each within its limits; a process that died is replaced at the next call.

    function: at the top level of a module. Its arguments, result and WatcherErrors must survive pickling.
    cpu_s, wall_s: for one call. memory: bytes beyond what the process holds before its first call; where the system
    does not count that (macOS), only the times hold. calls_per_life: then a fresh process, as parsers leak.
    """

    def __init__(
        self,
        function: Callable[P, R],
        *,
        cpu_s: int = 5,
        wall_s: float = 20.0,
        memory: int = 256 * 1024 * 1024,
        calls_per_life: int = 1000,
    ) -> None:
        self._greeting = (function, cpu_s, memory)
        self._cpu_s = cpu_s
        self._wall_s = wall_s
        self._calls_per_life = calls_per_life
        self._calls = 0
        self._process: asyncio.subprocess.Process | None = None
        self._turn = asyncio.Lock()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Ends the process. A later call would start a new one."""
        async with self._turn:
            process, self._process = self._process, None
            if process is not None:
                await _end(process)

    @property
    def pid(self) -> int | None:
        """The idle process's id; None where there is none."""
        process = self._process
        return process.pid if process is not None and process.returncode is None else None

    async def run(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """The function's result. Re-raises its WatcherErrors; raises FeedUnreadable when it broke or was stopped."""
        async with self._turn:
            kind, value = await self._call((args, kwargs))
        if kind == "error" and isinstance(value, WatcherError):
            raise value
        if kind == "crash":
            raise FeedUnreadable(str(value))
        return value  # type: ignore[no-any-return]  # pickled by our own loop, from a function that returns R

    async def _call(self, call: tuple[Any, Any]) -> tuple[str, Any]:
        # Taken out for the call: whatever ends the call before its answer is whole (our own cancellation too) ends
        # the process, so that half an exchange is never taken for the next one's answer.
        process = await self._take()
        try:
            async with asyncio.timeout(self._wall_s):
                kind, value = await _exchange(process, call)
            self._calls += 1
            if kind != "crash" and self._calls < self._calls_per_life:
                self._process = process
            return kind, value
        except TimeoutError as error:
            raise FeedUnreadable(f"reading it took more than {self._wall_s:g} s and was stopped") from error
        except (EOFError, OSError) as error:
            raise FeedUnreadable(f"reading it was stopped: {await self._why(process)}") from error
        finally:
            if self._process is not process:
                await _end(process)

    async def _take(self) -> asyncio.subprocess.Process:
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            return process
        self._calls = 0
        return await self._start()

    async def _start(self) -> asyncio.subprocess.Process:
        kept = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "watcher.net.childloop"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=kept | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            # Ctrl-C in the terminal is for us; the child ends when we close its input.
            start_new_session=True,
        )
        _write(process, self._greeting)
        return process

    async def _why(self, process: asyncio.subprocess.Process) -> str:
        code = await _exit_code(process)
        if code < 0 and -code in _DEATHS:
            return _DEATHS[signal.Signals(-code)].format(cpu_s=self._cpu_s)
        return f"the process that read it ended by itself (exit status {code})"


def _write(process: asyncio.subprocess.Process, message: object) -> None:
    assert process.stdin is not None
    frame = pickle.dumps(message)
    process.stdin.write(HEADER.pack(len(frame)) + frame)


async def _exchange(process: asyncio.subprocess.Process, call: object) -> tuple[str, Any]:
    assert process.stdin is not None
    assert process.stdout is not None
    _write(process, call)
    await process.stdin.drain()
    (size,) = HEADER.unpack(await process.stdout.readexactly(HEADER.size))
    kind, value = pickle.loads(await process.stdout.readexactly(size))
    return kind, value


async def _exit_code(process: asyncio.subprocess.Process) -> int:
    try:
        async with asyncio.timeout(_EXIT_WAIT_S):
            return await process.wait()
    except TimeoutError:
        process.kill()
        return await process.wait()


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.stdin is not None:
        process.stdin.close()
    if process.returncode is None:
        process.kill()
    await process.wait()
