"""Hot reload: a whole good configuration, or the last good one."""

from watcher.errors import Fault, LexiconError
from watcher.jobs.watch import ConfigWatch


class Files:
    """A configuration folder whose state and faults the test sets."""

    def __init__(self):
        self.state = "as at the start"
        self.fault = None
        self.taken = []
        self.told = []

    async def take(self):
        if self.fault:
            raise LexiconError([self.fault])
        self.taken.append(self.state)

    def watch(self):
        return ConfigWatch(lambda: self.state, self.take, self.told.append)


async def test_nothing_is_read_while_nothing_changed():
    """Looking every few seconds must cost nothing."""
    files = Files()
    assert await files.watch().look() is False
    assert files.taken == []


async def test_a_changed_configuration_is_taken():
    """An operator saves a file and it works, without a restart."""
    files = Files()
    watch = files.watch()
    files.state = "mended"
    assert await watch.look() is True
    assert files.taken == ["mended"]


async def test_a_faulty_one_is_told_once_and_leaves_the_last_good_one():
    """A half-saved file must not stop alerts, nor fill the log."""
    files = Files()
    watch = files.watch()
    files.state, files.fault = "broken", Fault("config/topics/pardon.yaml", 12, "a bad term", "mend it")
    assert await watch.look() is False
    assert await watch.look() is False
    assert len(files.told) == 1
    assert "config/topics/pardon.yaml:12: a bad term; mend it" in files.told[0]


async def test_a_mended_one_is_taken_after_a_fault():
    """The operator reads the fault, mends it, saves."""
    files = Files()
    watch = files.watch()
    files.state, files.fault = "broken", Fault("x.yaml", 1, "bad", "mend it")
    await watch.look()
    files.state, files.fault = "mended", None
    assert await watch.look() is True


async def test_a_signal_reads_an_unchanged_configuration_too():
    """SIGHUP means now."""
    files = Files()
    assert await files.watch().look(asked=True) is True
