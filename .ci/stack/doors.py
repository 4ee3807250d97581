"""Ways into the stack's network for the user's own browser and tools: ports of this machine's loopback device.

A socket in the file system is seen from both networks. The outer process listens on ports, and hands each connection on
through that socket to the inner process, which connects to the part.
"""

import collections.abc
import contextlib
import pathlib
import socket
import threading

from stack.addresses import LOOPBACK, Address

CHUNK = 65536
ENDING = b"\n"


def open_outside(parts: collections.abc.Mapping[str, Address], door: pathlib.Path) -> dict[str, Address]:
    """Listens for every part, on its own port where that is free; returns where."""
    return {name: _listen(address, door) for name, address in parts.items()}


def _listen(address: Address, door: pathlib.Path) -> Address:
    server = socket.socket()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        server.bind((LOOPBACK, address.port))
    except OSError:
        server.bind((LOOPBACK, 0))
    server.listen()

    def hand_on(client: socket.socket) -> None:
        inner = socket.socket(socket.AF_UNIX)
        inner.connect(str(door))
        inner.sendall(str(address).encode() + ENDING)
        _join(client, inner)

    _serve(server, hand_on)
    return Address(LOOPBACK, server.getsockname()[1])


def open_inside(door: pathlib.Path) -> None:
    door.unlink(missing_ok=True)
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(door))
    door.chmod(0o600)
    server.listen()

    def lead(client: socket.socket) -> None:
        target = Address.parse(_line(client))
        _join(client, socket.create_connection((target.host, target.port)))

    _serve(server, lead)


def _line(client: socket.socket) -> str:
    text = b""
    while not text.endswith(ENDING):
        text += client.recv(1)
    return text.decode().strip()


def _serve(server: socket.socket, handle: collections.abc.Callable[[socket.socket], None]) -> None:
    def attend(client: socket.socket) -> None:
        # A part that is down, or a client that goes away, ends one connection and nothing else.
        with client, contextlib.suppress(OSError):
            handle(client)

    def accept() -> None:
        while True:
            threading.Thread(target=attend, args=(server.accept()[0],), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()


def _join(left: socket.socket, right: socket.socket) -> None:
    """Copies in both directions until both are at their end."""
    with right:
        back = threading.Thread(target=_copy, args=(right, left), daemon=True)
        back.start()
        _copy(left, right)
        back.join()


def _copy(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(CHUNK):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
