"""Real connections, of which each packet is the first one: answered, refused by a rule, or a fault of ours."""

import collections.abc
import contextlib
import errno
import itertools
import select
import socket
import struct
import threading
import time

from packets.cases import Packet, Party
from packets.network import Network

# How the kernel tells of what a rule rejects: of a connection, for there is a listener at every port, and of a
# datagram, here and there, in IPv4 and in IPv6.
REFUSED = {errno.ECONNREFUSED, errno.EPERM, errno.EHOSTUNREACH, errno.EACCES}
AT_ONCE = 256
PATIENCE_SECONDS = 20.0
AGAIN_SECONDS = 0.5
RESET_AT_CLOSE = struct.pack("ii", 1, 0)
OWN_PORTS = range(32768, 61000)


class Unanswered(Exception):
    """Neither an answer nor a refusal: the namespaces do not work as they should, whatever policies say."""


class Servers(threading.Thread):
    """Answers at every port of every party, with the party's address."""

    def __init__(self, network: Network, ports: collections.abc.Iterable[tuple[str, int]]) -> None:
        super().__init__(daemon=True)
        self.poll = select.epoll()
        self.listeners: dict[int, tuple[socket.socket, bytes]] = {}
        self.ending, self.end = socket.socketpair()
        self.poll.register(self.ending, select.EPOLLIN)
        ports = list(ports)
        for party in network.parties:
            with network.within(party):
                for protocol, port in ports:
                    listener = _listen(protocol, port)
                    self.listeners[listener.fileno()] = (listener, party.v4.encode())
                    self.poll.register(listener, select.EPOLLIN)

    def __enter__(self) -> "Servers":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.end.close()
        self.join()
        self.ending.close()
        self.poll.close()
        for listener, _name in self.listeners.values():
            listener.close()

    def run(self) -> None:
        while True:
            for number, _event in self.poll.poll():
                if number == self.ending.fileno():
                    return
                listener, name = self.listeners[number]
                # A client may be gone again before it is answered.
                with contextlib.suppress(OSError):
                    _answer(listener, name)


def _listen(protocol: str, port: int) -> socket.socket:
    kind = socket.SOCK_STREAM if protocol == "TCP" else socket.SOCK_DGRAM
    listener = socket.socket(socket.AF_INET6, kind)
    listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    listener.setblocking(False)
    listener.bind(("::", port))
    if kind == socket.SOCK_STREAM:
        listener.listen(AT_ONCE)
    return listener


def _answer(listener: socket.socket, name: bytes) -> None:
    while True:
        if listener.type == socket.SOCK_STREAM:
            client, _address = listener.accept()
            client.sendall(name)
            client.close()
        else:
            _data, address = listener.recvfrom(64)
            listener.sendto(name, address)


class Clients:
    """Opens connections, some hundred at a time, and says of each whether it was answered."""

    def __init__(self, network: Network) -> None:
        self.network = network
        # No two connections of a party have one port, so that none passes for an earlier one that was let through.
        self.ports: dict[Party, collections.abc.Iterator[int]] = {
            party: itertools.cycle(OWN_PORTS) for party in network.parties
        }

    def try_all(self, packets: collections.abc.Sequence[Packet]) -> list[bool | None]:
        """What became of each packet; nothing of one that no network routes."""
        answered: dict[int, bool] = {}
        routable = (number for number, packet in enumerate(packets) if packet.routable)
        numbers = sorted(routable, key=lambda number: packets[number].source.v4)
        for source, group in itertools.groupby(numbers, key=lambda number: packets[number].source):
            mine = list(group)
            for start in range(0, len(mine), AT_ONCE):
                some = mine[start : start + AT_ONCE]
                with self.network.within(source):
                    trials = [Trial(packets[number], self.ports[source]) for number in some]
                _finish(trials)
                answered.update(zip(some, (trial.answered is True for trial in trials), strict=True))
        return [answered.get(number) for number in range(len(packets))]


class Trial:
    """One connection; answered once it is known whether it was."""

    def __init__(self, packet: Packet, own_ports: collections.abc.Iterator[int]) -> None:
        self.packet = packet
        self.answered: bool | None = None
        family = socket.AF_INET if packet.version == 4 else socket.AF_INET6
        self.stream = packet.protocol == "TCP"
        self.socket = socket.socket(family, socket.SOCK_STREAM if self.stream else socket.SOCK_DGRAM)
        self.socket.setblocking(False)
        if self.stream:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_CLOSE)
        self._bind(own_ports)
        code = self.socket.connect_ex((packet.target.address(packet.version), packet.port))
        if code not in (0, errno.EINPROGRESS):
            self._fail(code)
        self.ask()

    def _bind(self, own_ports: collections.abc.Iterator[int]) -> None:
        for port in itertools.islice(own_ports, len(OWN_PORTS)):
            try:
                self.socket.bind((self.packet.source.address(self.packet.version), port))
            except OSError as fault:
                if fault.errno != errno.EADDRINUSE:
                    raise
            else:
                return
        raise Unanswered(f"{self.packet}: no port is free")

    def ask(self) -> None:
        """A connection asks by itself, a datagram may have to be sent again."""
        if not self.stream and self.answered is None:
            try:
                self.socket.send(b"?")
            except OSError as fault:
                self._fail(fault.errno)

    def hear(self) -> None:
        """Something happened to the socket."""
        code = self.socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            self._fail(code)
            return
        try:
            answer = self.socket.recv(64)
        except BlockingIOError:
            return
        except OSError as fault:
            self._fail(fault.errno)
            return
        if answer.decode() != self.packet.target.v4:
            raise Unanswered(f'{self.packet}: answered by "{answer.decode()}"')
        self.answered = True

    def _fail(self, code: int | None) -> None:
        if code not in REFUSED:
            raise Unanswered(f"{self.packet}: {errno.errorcode.get(code or 0, code)}")
        self.answered = False


def _finish(trials: collections.abc.Sequence[Trial]) -> None:
    waiting = {trial.socket.fileno(): trial for trial in trials if trial.answered is None}
    with select.epoll() as poll:
        for number in waiting:
            poll.register(number, select.EPOLLIN)
        deadline = time.monotonic() + PATIENCE_SECONDS
        while waiting:
            events = poll.poll(AGAIN_SECONDS)
            for number, _event in events:
                waiting[number].hear()
                if waiting[number].answered is not None:
                    poll.unregister(number)
                    del waiting[number]
            if not events:
                for trial in waiting.values():
                    trial.ask()
                waiting = {number: trial for number, trial in waiting.items() if trial.answered is None}
            if waiting and time.monotonic() > deadline:
                raise Unanswered(f"{next(iter(waiting.values())).packet}: neither answered nor refused")
    for trial in trials:
        trial.socket.close()
