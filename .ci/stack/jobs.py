"""A rendered job that runs, and what its log tells of it."""

import dataclasses
import itertools
import json
import pathlib
import subprocess
import time
from typing import Any

from stack import applications, pods
from stack.part import Workspace
from stack.tree import Application

# Each driver has an address of its own, as each pod would, since all of them have the same ports.
_FIRST_ADDRESS = 1
_addresses = itertools.count(_FIRST_ADDRESS)


@dataclasses.dataclass
class Run:
    """One run of a job."""

    label: str
    log: pathlib.Path
    process: "subprocess.Popen[bytes]"
    begin: float
    seconds: float = 0.0
    code: int | None = None

    def ended(self) -> bool:
        if self.code is None and self.process.poll() is not None:
            self._close()
        return self.code is not None

    def wait(self, seconds: float) -> int:
        """The exit code; a job that goes on for longer is stopped, and its code says so."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return self.stop()
        return self._close()

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

    def told(self, event: str) -> list[dict[str, Any]]:
        """The log lines of the program about this event."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [json.loads(line) for line in lines if line.startswith("{") and f'"event": "{event}"' in line]

    def last(self, event: str) -> dict[str, Any]:
        """The last log line about this event; empty if there is none."""
        return next(reversed(self.told(event)), {})

    def topics(self, event: str) -> set[str]:
        return {line["topic"] for line in self.told(event)}


def start(workspace: Workspace, name: str, label: str = "", address: int | None = None) -> Run:
    """Starts the rendered job; the label tells its log from those of other runs of the job."""
    application = Application.named(workspace.tree, name)
    log = workspace.logs / f"job-{label or name}.log"
    log.unlink(missing_ok=True)
    number = next(_addresses) if address is None else address
    process = applications.driver(application, workspace, f"127.0.2.{number}").start(log)
    return Run(label or name, log, process, time.monotonic())
