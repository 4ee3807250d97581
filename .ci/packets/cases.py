"""What is tried: pods, policies as the API server stores them, and packets between addresses."""

import collections.abc
import dataclasses
import ipaddress
import json
import typing

Json: typing.TypeAlias = dict[str, typing.Any]
Network: typing.TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network

# A pod knows both versions of addresses, as in a cluster with two stacks; cases state one of them.
OTHER_V4 = ipaddress.ip_network("100.80.0.0/12")
OTHER_V6 = ipaddress.ip_network("fd00:244::/64")
# A pod that sends to another one like it does so from here.
TWINS_V4 = ipaddress.ip_network("100.96.0.0/12")
TWINS_V6 = ipaddress.ip_network("fd00:245::/64")


@dataclasses.dataclass(frozen=True)
class Party:
    """One with a network namespace of its own. What is no pod has neither a namespace of Kubernetes nor labels."""

    v4: str
    v6: str
    namespace: str | None = None
    labels: collections.abc.Mapping[str, str] = dataclasses.field(default_factory=dict, hash=False)
    ports: collections.abc.Mapping[str, int] = dataclasses.field(default_factory=dict, hash=False)

    def address(self, version: int) -> str:
        return self.v4 if version == 4 else self.v6


@dataclasses.dataclass(frozen=True)
class Packet:
    """The first one of a connection."""

    source: Party
    target: Party
    protocol: str
    port: int
    version: int

    @property
    def routable(self) -> bool:
        """Whether it can leave the wire that it is sent on: addresses such as fe80::1 are of one wire."""
        ends = (self.source.address(self.version), self.target.address(self.version))
        return self.version == 4 or not any(ipaddress.ip_address(end).is_link_local for end in ends)

    def __str__(self) -> str:
        source, target = self.source.address(self.version), self.target.address(self.version)
        return f"{source} -> {target} {self.protocol} {self.port}"


@dataclasses.dataclass(frozen=True)
class Case:
    parties: list[Party]
    policies: list[Json]
    packets: list[Packet]

    @property
    def scene(self) -> tuple[object, ...]:
        """What must be equal for another case to be tried between the same namespaces."""
        ports = sorted({(packet.protocol, packet.port) for packet in self.packets})
        return (*self.parties, *ports)


def read(text: str) -> list[Case]:
    return [_case(item) for item in json.loads(text)]


def _case(item: Json) -> Case:
    pods = {pod["address"]: pod for pod in item["pods"]}
    addresses = list(dict.fromkeys([*pods, *(packet[end] for packet in item["packets"] for end in ("from", "to"))]))
    parties = {address: _party(number, address, pods.get(address)) for number, address in enumerate(addresses, 1)}
    doubled = dict.fromkeys(packet["from"] for packet in item["packets"] if packet["from"] == packet["to"])
    twins = {address: _twin(number, parties[address]) for number, address in enumerate(doubled, 1)}
    packets = [_packet(packet, parties, twins) for packet in item["packets"]]
    return Case([*parties.values(), *twins.values()], item["policies"], packets)


def _party(number: int, address: str, pod: Json | None) -> Party:
    given = ipaddress.ip_address(address).version
    v4 = address if given == 4 else str(OTHER_V4[number])
    v6 = address if given == 6 else str(OTHER_V6[number])
    if pod is None:
        return Party(v4, v6)
    return Party(v4, v6, pod["namespace"], pod["labels"], pod["ports"])


def _twin(number: int, party: Party) -> Party:
    return dataclasses.replace(party, v4=str(TWINS_V4[number]), v6=str(TWINS_V6[number]))


def _packet(item: Json, parties: dict[str, Party], twins: dict[str, Party]) -> Packet:
    source = twins[item["from"]] if item["from"] == item["to"] else parties[item["from"]]
    versions = [ipaddress.ip_address(item[end]).version for end in ("from", "to")]
    return Packet(source, parties[item["to"]], item["protocol"], item["port"], max(versions))
