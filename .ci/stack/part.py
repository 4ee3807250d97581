"""One server of the stack: how it is prepared and started, and when it is ready."""

import collections.abc
import dataclasses
import pathlib
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

from stack import layout
from stack.addresses import Address
from stack.credentials import Credentials
from stack.tree import Tree

READY_SECONDS = 240
PAUSE_SECONDS = 0.2
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class NotReady(Exception):
    """A part ended, or did not answer in time."""


@dataclasses.dataclass(frozen=True)
class Workspace:
    """What every part may ask for; valid inside the namespaces."""

    tree: Tree
    connectors: Tree
    addresses: collections.abc.Mapping[str, Address]
    credentials: Credentials
    logs: pathlib.Path
    data: pathlib.Path = layout.DATA / "data"
    config_maps: pathlib.Path = layout.DATA / "config-maps"
    secret_folders: pathlib.Path | None = None

    def folder(self, part: str) -> pathlib.Path:
        folder = self.data / part
        folder.mkdir(parents=True, exist_ok=True)
        return folder


@dataclasses.dataclass(frozen=True)
class Part:
    name: str
    address: Address
    command: tuple[str, ...]
    ready: collections.abc.Callable[[], bool]
    environment: collections.abc.Mapping[str, str] = dataclasses.field(default_factory=dict)
    # Runs before the command, with the log to write to.
    prepare: collections.abc.Callable[[pathlib.Path], None] = lambda log: None
    # Runs once the part answers.
    furnish: collections.abc.Callable[[], None] = lambda: None
    after: tuple[str, ...] = ()


def start(part: Part, workspace: Workspace, note: collections.abc.Callable[["subprocess.Popen[bytes]"], None]) -> None:
    """Notes the process as soon as there is one, so that it is ended whatever comes next."""
    log = workspace.logs / f"{part.name}.log"
    part.prepare(log)
    with log.open("ab") as output:
        process = subprocess.Popen(
            part.command,
            env={"PATH": PATH, "LANG": "C.UTF-8", "TMPDIR": str(workspace.folder("tmp"))} | dict(part.environment),
            cwd=workspace.folder(part.name),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    note(process)
    wait(part, process)
    part.furnish()


def wait(part: Part, process: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + READY_SECONDS
    while not part.ready():
        if process.poll() is not None:
            raise NotReady(f"{part.name} ended with code {process.returncode}")
        if time.monotonic() > end:
            raise NotReady(f"{part.name} did not answer within {READY_SECONDS} s")
        time.sleep(PAUSE_SECONDS)


def run(command: collections.abc.Sequence[str], log: pathlib.Path, folder: pathlib.Path | None = None) -> None:
    """A step of preparation; its output goes to the part's log."""
    with log.open("ab") as output:
        subprocess.run(command, cwd=folder, stdout=output, stderr=output, stdin=subprocess.DEVNULL, check=True)


def java(memory: str, class_path: str, main: str, *arguments: str, options: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Without files of performance data, which would lie in /tmp after the end."""
    java = shutil.which("java") or "java"
    sparing = ("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", f"-Xmx{memory}")
    return (java, *sparing, *options, f"-Djava.io.tmpdir={layout.DATA}/data/tmp", "-cp", class_path, main, *arguments)


def write_properties(path: pathlib.Path, values: collections.abc.Mapping[str, object]) -> pathlib.Path:
    path.write_text("".join(f"{key}={value}\n" for key, value in values.items()), encoding="utf-8")
    return path


def answers(url: str) -> collections.abc.Callable[[], bool]:
    """Whether something answers there with success."""

    def ask() -> bool:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return True
        except (OSError, urllib.error.HTTPError):
            return False

    return ask


def listens(address: Address) -> collections.abc.Callable[[], bool]:
    def ask() -> bool:
        try:
            with socket.create_connection((address.host, address.port), timeout=2):
                return True
        except OSError:
            return False

    return ask
