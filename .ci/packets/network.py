"""A network namespace a party, joined to a router by a pair of devices each. All of it ends with this process."""

import collections.abc
import concurrent.futures
import contextlib
import ctypes
import os
import pathlib
import subprocess

from packets import rules
from packets.cases import Json, Party

CLONE_NEWNET = 0x40000000
GATEWAY_V4 = "192.0.2.1"
GATEWAY_V6 = "fe80::1"
# Nothing waits until an address is known to be free, and every refusal is told, however many there are.
PARTY_SETTINGS = {
    "ipv6/conf/default/accept_dad": "0",
    "ipv6/conf/all/disable_ipv6": "0",
    "ipv6/conf/default/disable_ipv6": "0",
    "ipv4/icmp_ratemask": "0",
    "ipv6/icmp/ratelimit": "0",
}
ROUTER_SETTINGS = {
    **PARTY_SETTINGS,
    "ipv4/conf/all/rp_filter": "0",
    "ipv4/conf/default/rp_filter": "0",
    "ipv4/ip_forward": "1",
    "ipv6/conf/all/forwarding": "1",
    "ipv6/conf/default/forwarding": "1",
}
LIBC = ctypes.CDLL(None, use_errno=True)


class Network:
    """The process itself is in the namespace of the router, but for what it does within that of a party."""

    def __init__(self, parties: collections.abc.Sequence[Party]) -> None:
        self.parties = parties
        self.router = _own_namespace()
        self.namespaces: dict[Party, int] = {}

    def __enter__(self) -> "Network":
        _configure(ROUTER_SETTINGS)
        _run(["ip", "-batch", "-"], f"link set lo up\naddr replace {GATEWAY_V4}/32 dev lo\n")
        for party in self.parties:
            self.namespaces[party] = self._new_namespace()
        for number, party in enumerate(self.parties):
            self._join(f"pod{number}", party)
        return self

    def __exit__(self, *_: object) -> None:
        for number, namespace in enumerate(self.namespaces.values()):
            _run(["ip", "link", "delete", f"pod{number}"])
            os.close(namespace)
        os.close(self.router)

    @contextlib.contextmanager
    def within(self, party: Party) -> collections.abc.Iterator[None]:
        """Sockets that are opened meanwhile belong to the party."""
        _enter(self.namespaces[party])
        try:
            yield
        finally:
            _enter(self.router)

    def apply(self, policies: collections.abc.Sequence[Json]) -> None:
        """The kernel takes the rules of each party at once, so that no packet meets a half of them."""
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda party: self._apply(party, policies), self.parties))

    def _apply(self, party: Party, policies: collections.abc.Sequence[Json]) -> None:
        self._run_within(party, ["nft", "--file", "-"], rules.ruleset(party, policies, self.parties))

    def _new_namespace(self) -> int:
        _check(LIBC.unshare(CLONE_NEWNET))
        namespace = _own_namespace()
        _configure(PARTY_SETTINGS)
        _enter(self.router)
        return namespace

    def _join(self, device: str, party: Party) -> None:
        there = f"/proc/{os.getpid()}/fd/{self.namespaces[party]}"
        commands = [
            f"link add {device} type veth peer name eth0 netns {there}",
            f"addr add {GATEWAY_V6}/64 dev {device} nodad",
            f"link set {device} up",
            f"route add {party.v4}/32 dev {device}",
            f"route add {party.v6}/128 dev {device}",
        ]
        _run(["ip", "-batch", "-"], "\n".join(commands) + "\n")
        own = [
            "link set lo up",
            f"addr add {party.v4}/32 dev eth0",
            f"addr add {party.v6}/128 dev eth0 nodad",
            "link set eth0 up",
            f"route add {GATEWAY_V4} dev eth0 scope link",
            f"route add default via {GATEWAY_V4} dev eth0 src {party.v4}",
            f"route add default via {GATEWAY_V6} dev eth0 src {party.v6}",
        ]
        self._run_within(party, ["ip", "-batch", "-"], "\n".join(own) + "\n")

    def _run_within(self, party: Party, command: list[str], text: str) -> None:
        _run(["nsenter", f"--net=/proc/{os.getpid()}/fd/{self.namespaces[party]}", "--", *command], text)


def _own_namespace() -> int:
    return os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC)


def _enter(namespace: int) -> None:
    _check(LIBC.setns(namespace, CLONE_NEWNET))


def _check(code: int) -> None:
    if code != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _configure(settings: collections.abc.Mapping[str, str]) -> None:
    for name, value in settings.items():
        pathlib.Path("/proc/sys/net", name).write_text(value, encoding="ascii")


def _run(command: list[str], text: str = "") -> None:
    result = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise OSError(f"{' '.join(command)}: {result.stderr.strip()[:1000]}")
