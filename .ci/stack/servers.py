"""Starts the parts, as many at once as their order allows, and stops them again."""

import concurrent.futures
import contextlib
import dataclasses
import functools
import os
import signal
import subprocess
import threading
import time

from stack import part
from stack.part import Part, Workspace

GRACE_SECONDS = 10


@dataclasses.dataclass
class Servers:
    workspace: Workspace

    def __post_init__(self) -> None:
        self._processes: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, parts: tuple[Part, ...]) -> None:
        ready = {each.name: threading.Event() for each in parts}

        def one(each: Part) -> None:
            for name in each.after:
                ready[name].wait(part.READY_SECONDS)
            begin = time.monotonic()
            try:
                part.start(each, self.workspace, functools.partial(self._processes.__setitem__, each.name))
            finally:
                ready[each.name].set()
            print(f"started {each.name} ({time.monotonic() - begin:.0f} s)", flush=True)

        with concurrent.futures.ThreadPoolExecutor(max_workers=len(parts)) as pool:
            starts = [pool.submit(one, each) for each in parts]
            done, _ = concurrent.futures.wait(starts, return_when=concurrent.futures.FIRST_EXCEPTION)
            if any(start.exception() for start in done):
                self.stop()  # so that no caller waits in vain
        for start in done:
            start.result()

    def running(self, name: str) -> bool:
        process = self._processes.get(name)
        return process is not None and process.poll() is None

    def stop(self) -> None:
        processes = tuple(self._processes.values())
        for process in processes:
            end(process, signal.SIGTERM)
        deadline = time.monotonic() + GRACE_SECONDS
        for process in processes:
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                end(process, signal.SIGKILL)
                process.wait()


def end(process: "subprocess.Popen[bytes]", number: signal.Signals) -> None:
    """The group, because a part may have started others."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)
