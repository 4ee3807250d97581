"""The commands of the pages' console blocks, typed as they stand there: the stack, jobs on it, programs for it.

The stack goes on for the checks, which find it as a user's second terminal would, and ends by Ctrl-C as the page says.
"""

import collections.abc
import concurrent.futures
import dataclasses
import pathlib
import re
import socket
import time

from stack import addresses, layout, namespace, pages, session, terminal, upload
from stack.credentials import Credentials
from stack.part import Workspace
from stack.parts.lake import store_keys
from stack.report import Report
from stack.tree import Application

PAGES = ("README.md", "src/site/markdown/stack.md")
# As long as a first start fetches.
START_SECONDS = 1800
JOB_SECONDS = 600
STOP_SECONDS = 120
COMPLETE = "Ctrl-C stops it"
# Tells the logs of these runs from those of the checks.
MARK = "page"


@dataclasses.dataclass
class Console:
    """The terminals: one in which the stack runs, and others."""

    logs: pathlib.Path
    report: Report
    state: pathlib.Path
    stack: terminal.Typed | None = None

    @property
    def process(self) -> int:
        process = namespace.running(self.state)
        assert process, "the stack does not run"
        return process

    def start_stack(self, command: str) -> None:
        """Its parts answer where it says, at the address for browsers and tools."""
        self.stack = terminal.typed(command, self.logs.parent / "stack.txt")
        end = time.monotonic() + START_SECONDS
        while COMPLETE not in self.stack.said():
            assert not self.stack.ended(), f"`{command}` ended:\n{self.stack.said()}"
            assert time.monotonic() < end, f"`{command}` did not come up:\n{self.stack.said()}"
            time.sleep(terminal.PAUSE_SECONDS)
        reached = doors(self.stack.said())
        assert {"iceberg", "kafka", "s3"} <= reached.keys(), f"not every part is named:\n{self.stack.said()}"
        for address in reached.values():
            socket.create_connection((address.host, address.port), timeout=5).close()

    def run_job(self, command: str, job: str) -> None:
        """A batch ends by itself, and a stream by Ctrl-C, which reaches it as SIGTERM."""
        run = terminal.run_job(command, job, f"{job}-{MARK}", self.logs)
        if Application.named(self._workspace().tree, job).streams:
            assert run.until(lambda log: bool(log.last("batch written")), JOB_SECONDS), f"it ended; see {run.log}"
            code = run.ctrl_c(STOP_SECONDS)
            assert run.log.last("stream ended after its batch, because of SIGTERM"), f"see {run.log}"
        else:
            code = run.wait(JOB_SECONDS)
        assert code == 0, f"exit code {code}; see {run.log}"

    def upload(self, command: str) -> None:
        """Typed where rendered names lead to the object store, to which the stack has brought all programs."""
        workspace = self._workspace()
        keys = dict(zip(upload.VARIABLES, store_keys(workspace), strict=True))
        output = self.logs / "upload.log"
        # The namespaces begin at the root folder.
        within = (*namespace.entering(self.process), "env", f"--chdir={layout.PROJECT}")
        brought = terminal.typed(command, output, keys, within)
        code = brought.wait(STOP_SECONDS)
        assert code == 0, f"exit code {code}:\n{brought.said()}"
        wanted = upload.programs(workspace.tree, layout.PROGRAMS)
        assert brought.said().splitlines() == [f"upload: {program.place}: is there" for program in wanted], (
            brought.said()
        )

    def _workspace(self) -> Workspace:
        inside = pathlib.Path(f"/proc/{self.process}/root")
        seed = inside / session.SEED.relative_to("/")
        return session.describe(session.environment(inside), Credentials.load(seed), self.logs)

    def stop_stack(self) -> None:
        """Ctrl-C ends everything: no process is left in the namespaces, and no port is open."""
        assert self.stack, "it was not started"
        process, reached = self.process, doors(self.stack.said())
        self.stack.ctrl_c(STOP_SECONDS)
        assert not pathlib.Path(f"/proc/{process}").exists(), "the first process of its namespaces still runs"
        assert not self.state.exists(), f"{self.state} is left"
        for address in reached.values():
            with socket.socket() as client:
                assert client.connect_ex((address.host, address.port)), f"something still answers at {address}"


# What types a command, by its form; a command that no form fits, or more than one, fails a test.
FORMS: collections.abc.Mapping[str, collections.abc.Callable[..., None]] = {
    r"(make stack)": Console.start_stack,
    r"(make run-job JOB=(\S+))": Console.run_job,
    r"(make upload ENV=dev(?: DRY_RUN=1)?)": Console.upload,
}


def forms_of(command: str) -> list[str]:
    return [form for form in FORMS if re.fullmatch(form, command)]


def doors(said: str) -> dict[str, addresses.Address]:
    """The parts with their second addresses, as the stack says them."""
    rows = re.findall(r"(?m)^  (\w+) +\S+:\d+ +(\S+:\d+)$", said)
    return {name: addresses.Address.parse(address) for name, address in rows}


def check(logs: pathlib.Path, state: pathlib.Path, checks: collections.abc.Callable[[int], int]) -> int:
    """Types all commands; the checks are called with the first process of the stack's namespaces, and give a code.

    They begin as soon as the stack runs, and wait for what the other commands do where they need it.
    """
    console = Console(logs, Report(), state)
    first, *others = pages.commands(*PAGES)
    code = 1
    try:
        if typed(console, first):
            with concurrent.futures.ThreadPoolExecutor(max_workers=1) as other:
                for command in others:
                    other.submit(typed, console, command)
                code = checks(console.process)
    finally:
        if console.stack:
            console.report.check("Ctrl-C ends the stack, and nothing is left of it", console.stop_stack)
    print(console.report.total(), flush=True)
    return code if console.report.good() else 1


def typed(console: Console, command: str) -> bool:
    return console.report.check(f"`{command}` does what its page says", typing(console, command))


def typing(console: Console, command: str) -> collections.abc.Callable[[], None]:
    def question() -> None:
        (form,) = forms_of(command)
        match = re.fullmatch(form, command)
        FORMS[form](console, *(match.groups() if match else ()))

    return question
