"""Namespaces of our own for mounts, network and processes: rendered names and paths hold there, and all ends with them.

The outer process keeps a pipe open to the inner one, its lifeline. When the outer one ends, in whatever way, the pipe
closes and the inner one stops its parts; and the kernel kills the inner one, and with it all others in its namespaces,
should it not come to that.
"""

import collections.abc
import fcntl
import json
import os
import pathlib
import platform
import signal
import socket
import struct
import subprocess
import sys
import threading
import types

from stack import layout

STOP_SECONDS = 90
SIOCSIFFLAGS = 0x8914
IFF_UP_RUNNING = 0x41
# Folders in which pods and parts mount things at paths that this machine does not have.
OVERLAID = ("/etc", "/opt", "/var")


def require_linux_and_root() -> None:
    if platform.system() != "Linux" or os.geteuid() != 0:
        sys.exit("stack: it makes namespaces of its own, which needs Linux and root")


def run_inside(
    command: list[str], state: pathlib.Path | None = None, meanwhile: collections.abc.Callable[[], None] = lambda: None
) -> int:
    """Runs the command as the first process of new namespaces, and names its process in the file of the state."""
    read, write = os.pipe()
    # setpriv comes first, so that not even a killed outer process leaves something behind.
    frame = ["setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--net", "--pid", "--fork", "--mount-proc"]
    inner = subprocess.Popen([*frame, "--kill-child", "--", *command], stdin=read, start_new_session=True)
    os.close(read)
    _end_on_signals(write, inner)
    if state:
        state.parent.mkdir(parents=True, exist_ok=True)
        state.write_text(json.dumps({"outer": inner.pid}), encoding="utf-8")
    meanwhile()
    try:
        return inner.wait()
    finally:
        if state:
            state.unlink(missing_ok=True)


def join(process: int | None, command: list[str]) -> int:
    """Runs the command in the namespaces of a running stack; without a process in those that this one is in."""
    read, write = os.pipe()
    within = entering(process) if process else ["setpriv", "--pdeathsig", "KILL", "--"]
    inner = subprocess.Popen([*within, *command], stdin=read, start_new_session=True)
    os.close(read)
    _end_on_signals(write, inner)
    return inner.wait()


def entering(process: int) -> list[str]:
    """What starts a command in the namespaces of a process, and ends it with this one."""
    namespaces = ("--mount", "--net", "--pid")
    return ["setpriv", "--pdeathsig", "KILL", "--", "nsenter", "-t", str(process), *namespaces, "--"]


def running(state: pathlib.Path) -> int | None:
    """The first process of a running stack, as it is called out here."""
    try:
        outer = json.loads(state.read_text(encoding="utf-8"))["outer"]
        process = pathlib.Path(f"/proc/{outer}")
        # A killed stack leaves the file behind, and the number may be another process's by now.
        if not process.joinpath("cmdline").read_bytes().startswith(b"unshare\0"):
            return None
        children = process.joinpath(f"task/{outer}/children").read_text(encoding="ascii").split()
    except (OSError, ValueError):
        return None
    return int(children[0]) if children else None


def _end_on_signals(lifeline: int, inner: "subprocess.Popen[bytes]") -> None:
    """Ends the lifeline, and after a time of grace the inner process."""

    def stop(_signal: int, _frame: types.FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        os.close(lifeline)
        patience = threading.Timer(STOP_SECONDS, inner.kill)
        patience.daemon = True
        patience.start()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)


class Lifeline(threading.Thread):
    """Does something once the outer process is gone or was told to stop."""

    def __init__(self, at_end: collections.abc.Callable[[], object]) -> None:
        super().__init__(daemon=True)
        self.at_end = at_end
        self.start()

    def run(self) -> None:
        while os.read(0, 1):
            pass
        self.at_end()


def furnish(cache: layout.Cache, hosts: collections.abc.Mapping[str, str]) -> None:
    """Called inside: folders, host names and the loopback device."""
    _mount("--make-rprivate", "/")
    # What is mounted later may hide where the project or the cache lie; what was opened by then stays reachable.
    _mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", str(layout.DATA))
    for folder in OVERLAID:
        _overlay(folder)
    layout.PARTS.mkdir()
    _mount("--bind", str(cache.root), str(layout.PARTS))
    lines = [f"{address} {name}\n" for name, address in hosts.items()]
    pathlib.Path("/etc/hosts").write_text("".join(lines), encoding="ascii")
    # The user of the image, without whose name Hadoop does not start.
    with open("/etc/passwd", "a", encoding="ascii") as users:
        users.write("spark:x:185:185::/nonexistent:/usr/sbin/nologin\n")
    _raise_loopback()


def _overlay(folder: str) -> None:
    layers = layout.DATA / "overlay" / folder.strip("/")
    for layer in ("upper", "work"):
        (layers / layer).mkdir(parents=True)
    options = f"lowerdir={folder},upperdir={layers}/upper,workdir={layers}/work"
    _mount("-t", "overlay", "-o", options, "overlay", folder)


def _mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


def _raise_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as handle:
        fcntl.ioctl(handle, SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", IFF_UP_RUNNING))
