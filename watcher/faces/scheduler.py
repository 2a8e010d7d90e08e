"""When the jobs run. APScheduler keeps the time; each job has one run at once, and a late run is run, never dropped."""

import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

log = logging.getLogger("watcher.scheduler")

Job = Callable[[], Awaitable[object]]


class Scheduler:
    """Runs jobs at intervals until it is left."""

    def __init__(self, failed: Callable[[BaseException], None]) -> None:
        """failed: called with every fault that a job raises; a job that fails is run again at its next time."""
        self._failed = failed
        self._scheduler = AsyncIOScheduler(
            timezone="UTC",
            # The default of one second drops a run that comes later than that, without a word.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        self._scheduler.add_listener(self._note, EVENT_JOB_ERROR)

    def every(self, seconds: float, name: str, job: Job) -> None:
        """Runs the job now, and again `seconds` after each beginning."""
        self._scheduler.add_job(
            job, IntervalTrigger(seconds=seconds), id=name, name=name, next_run_time=datetime.now(UTC)
        )

    async def __aenter__(self) -> "Scheduler":
        self._scheduler.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._scheduler.shutdown(wait=False)

    def _note(self, event: JobExecutionEvent) -> None:
        log.error("the job %s failed: %s", event.job_id, event.exception)
        self._failed(event.exception)
