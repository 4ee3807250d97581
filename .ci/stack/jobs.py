"""A driver that runs, from its start to its end."""

import collections.abc
import contextlib
import dataclasses
import fcntl
import pathlib
import subprocess
import time

from stack import applications, layout, pods
from stack.job_log import JobLog
from stack.part import Workspace
from stack.tree import Application

ADDRESSES = layout.DATA / "addresses"
LAST_ADDRESS = 254
PAUSE_SECONDS = 0.5


@dataclasses.dataclass
class Run:
    """One run of an application."""

    log: JobLog
    process: "subprocess.Popen[bytes]"
    begin: float
    seconds: float = 0.0
    code: int | None = None

    def ended(self) -> bool:
        if self.code is None and self.process.poll() is not None:
            self._close()
        return self.code is not None

    def wait(self, seconds: float) -> int:
        """The exit code; what goes on for longer is stopped, and its code says so."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return self.stop()
        return self._close()

    def until(self, good: collections.abc.Callable[[JobLog], bool], seconds: float) -> bool:
        """Whether the job still runs when its log is good, or when the time is over."""
        end = time.monotonic() + seconds
        while not self.ended() and not good(self.log) and time.monotonic() < end:
            time.sleep(PAUSE_SECONDS)
        return not self.ended()

    def stop(self) -> int:
        if self.code is None:
            pods.stop(self.process)
        return self._close()

    def _close(self) -> int:
        if self.code is None:
            self.seconds = time.monotonic() - self.begin
            self.code = self.process.wait()
            pods.sweep(self.process)
        return self.code


def start(workspace: Workspace, application: Application) -> Run:
    log = JobLog.of(workspace.logs, application.name)
    log.path.unlink(missing_ok=True)
    process = applications.driver(application, workspace, free_address(ADDRESSES)).start(log.path)
    return Run(log, process, time.monotonic())


def free_address(folder: pathlib.Path) -> str:
    """An address for a driver alone, as its pod would have, since all drivers have the same ports.

    It is taken by a lock that ends with this process.
    """
    folder.mkdir(exist_ok=True)
    for number in range(1, LAST_ADDRESS + 1):
        file = (folder / str(number)).open("w")
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            _taken.append(file)
            return f"127.0.2.{number}"
        file.close()
    raise LookupError(f"{LAST_ADDRESS} drivers run already")


_taken: list[object] = []
