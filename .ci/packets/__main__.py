"""Reads a JSON list of cases, and prints a JSON list with a list of true and false a case: which packets arrived.

It says null of a packet that no network routes.
"""

import collections.abc
import itertools
import json
import resource
import sys

from packets import cases
from packets.cases import Case, Packet, Party
from packets.network import Network
from packets.trials import Clients, Servers, Unanswered


def main(arguments: collections.abc.Sequence[str]) -> int:
    # A socket a party and port, and as many again while they are tried.
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    try:
        print(json.dumps(try_all([probe()] if "--probe" in arguments else cases.read(sys.stdin.read()))))
    except (OSError, Unanswered) as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


def probe() -> Case:
    """One packet from a pod that no rule lets out."""
    client, server = (Party(f"10.0.0.{number}", f"fd00::{number}", "probe") for number in (1, 2))
    spec = {"podSelector": {}, "policyTypes": ["Egress"]}
    policy = {"metadata": {"namespace": "probe"}, "spec": spec}
    return Case([client, server], [policy], [Packet(client, server, "TCP", 80, 4)])


def try_all(all_cases: collections.abc.Sequence[Case]) -> list[list[bool | None]]:
    """Cases that differ in their policies alone are tried between the same namespaces."""
    arrived: list[list[bool | None]] = []
    for _scene, alike in itertools.groupby(all_cases, key=lambda case: case.scene):
        arrived += _between_same_parties(list(alike))
    return arrived


def _between_same_parties(alike: collections.abc.Sequence[Case]) -> list[list[bool | None]]:
    first = alike[0]
    ports = sorted({(packet.protocol, packet.port) for packet in first.packets})
    with Network(first.parties) as network, Servers(network, ports):
        clients = Clients(network)
        _require_a_working_network(clients, first.packets)
        arrived = []
        for case in alike:
            network.apply(case.policies)
            arrived.append(clients.try_all(case.packets))
        return arrived


def _require_a_working_network(clients: Clients, packets: collections.abc.Sequence[Packet]) -> None:
    """Before there is any rule, a packet between each two arrives."""
    once = {(packet.source, packet.target, packet.version): packet for packet in packets}
    arrived = clients.try_all(list(once.values()))
    lost = [packet for packet, there in zip(once.values(), arrived, strict=True) if there is False]
    if lost:
        raise Unanswered(f"{lost[0]}: refused though there is no rule")


sys.exit(main(sys.argv[1:]))
