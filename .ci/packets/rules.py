"""The nftables rules of a pod, read from policies as their definition says, for one pod at a time.

This knows nothing of the generator's own evaluator: selectors become sets of addresses, as an agent on a node makes
them, and the kernel decides. What no rule accepts is rejected, so that a refusal is told at once; a real plugin drops
it.
"""

import collections.abc
import dataclasses
import ipaddress

from packets.cases import Json, Party

NAME = "kubernetes.io/metadata.name"
FAMILIES = {4: "ip", 6: "ip6"}


@dataclasses.dataclass(frozen=True)
class Direction:
    """One of the two ways: how a policy and nftables call it, and whose address is the other end's."""

    policy_type: str
    rules: str
    peers: str
    hook: str
    address: str


INGRESS = Direction("Ingress", "ingress", "from", "input", "saddr")
EGRESS = Direction("Egress", "egress", "to", "output", "daddr")


def ruleset(pod: Party, policies: collections.abc.Sequence[Json], parties: collections.abc.Sequence[Party]) -> str:
    """What nft reads. It replaces what is there, and opens everything to a pod that no policy selects."""
    selecting = [policy for policy in policies if _selects(policy, pod)]
    chains = [_chain(direction, pod, selecting, parties) for direction in (INGRESS, EGRESS)]
    body = "".join(chains)
    return f"flush ruleset\ntable inet policies {{\n{body}}}\n" if body else "flush ruleset\n"


def _selects(policy: Json, pod: Party) -> bool:
    here = pod.namespace == policy["metadata"]["namespace"]
    return here and selects(policy["spec"]["podSelector"], pod.labels)


def _chain(
    direction: Direction,
    pod: Party,
    selecting: collections.abc.Sequence[Json],
    parties: collections.abc.Sequence[Party],
) -> str:
    isolating = [policy for policy in selecting if direction.policy_type in policy["spec"]["policyTypes"]]
    if not isolating:
        return ""
    accepted = [
        line
        for policy in isolating
        for rule in policy["spec"].get(direction.rules, [])
        for line in _rule(direction, rule, policy["metadata"]["namespace"], pod, parties)
    ]
    lines = [
        f"type filter hook {direction.hook} priority filter; policy accept;",
        "ct state established,related accept",
        "icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept",
        'iifname "lo" accept' if direction is INGRESS else 'oifname "lo" accept',
        *dict.fromkeys(accepted),
        # The kernel defers an ICMP error of IPv6 about a connection that is just being opened, but no reset.
        "meta l4proto tcp reject with tcp reset",
        "reject with icmpx admin-prohibited",
    ]
    return f"chain {direction.rules} {{\n" + "".join(f"    {line}\n" for line in lines) + "}\n"


@dataclasses.dataclass(frozen=True)
class Match:
    """A condition on packets, and the version of addresses that it is about, if it is about any."""

    text: str
    version: int | None = None

    def meets(self, other: "Match") -> bool:
        """Whether one packet can fulfil both."""
        return None in (self.version, other.version) or self.version == other.version


ANYTHING = Match("")


def _rule(
    direction: Direction, rule: Json, home: str, pod: Party, parties: collections.abc.Sequence[Party]
) -> list[str]:
    """A line for each combination of a peer and a port. What a rule leaves out means all."""
    peers, ports = [ANYTHING], [ANYTHING]
    if rule.get(direction.peers):
        peers = [match for peer in rule[direction.peers] for match in _peer(direction, peer, home, parties)]
    if rule.get("ports"):
        listening = [pod] if direction is INGRESS else parties
        ports = [match for port in rule["ports"] for match in _port(direction, port, listening)]
    return [" ".join(f"{peer.text} {port.text} accept".split()) for peer in peers for port in ports if peer.meets(port)]


def _peer(direction: Direction, peer: Json, home: str, parties: collections.abc.Sequence[Party]) -> list[Match]:
    if "ipBlock" in peer:
        return [_block(direction, peer["ipBlock"])]
    chosen = [party for party in parties if party.namespace is not None and _is_peer(peer, party, home)]
    return [
        Match(f"{family} {direction.address} {_set(party.address(version) for party in chosen)}", version)
        for version, family in FAMILIES.items()
        if chosen
    ]


def _is_peer(peer: Json, party: Party, home: str) -> bool:
    namespace = party.namespace or ""
    there = selects(peer["namespaceSelector"], {NAME: namespace}) if "namespaceSelector" in peer else namespace == home
    return there and selects(peer.get("podSelector", {}), party.labels)


def _block(direction: Direction, block: Json) -> Match:
    version = ipaddress.ip_network(block["cidr"]).version
    field = f"{FAMILIES[version]} {direction.address}"
    excepted = block.get("except", [])
    return Match(f"{field} {block['cidr']}" + (f" {field} != {_set(excepted)}" if excepted else ""), version)


def _port(direction: Direction, port: Json, listening: collections.abc.Sequence[Party]) -> list[Match]:
    protocol = port.get("protocol", "TCP").lower()
    number = port.get("port")
    if number is None:
        return [Match(f"meta l4proto {protocol}")]
    if isinstance(number, int):
        last = port.get("endPort", number)
        return [Match(f"{protocol} dport {number}" + (f"-{last}" if last > number else ""))]
    return [
        match for party in listening if number in party.ports for match in _named(direction, protocol, number, party)
    ]


def _named(direction: Direction, protocol: str, name: str, party: Party) -> list[Match]:
    """A name is a port of the one who listens, and may be another number at the next one."""
    port = f"{protocol} dport {party.ports[name]}"
    if direction is INGRESS:
        return [Match(port)]
    return [Match(f"{family} daddr {party.address(version)} {port}", version) for version, family in FAMILIES.items()]


def _set(items: collections.abc.Iterable[str]) -> str:
    return "{ " + ", ".join(items) + " }"


def selects(selector: Json, labels: collections.abc.Mapping[str, str]) -> bool:
    """Whether a label selector holds, of pods or of namespaces."""
    equal = all(labels.get(key) == value for key, value in (selector.get("matchLabels") or {}).items())
    return equal and all(_holds(expression, labels) for expression in selector.get("matchExpressions") or [])


def _holds(expression: Json, labels: collections.abc.Mapping[str, str]) -> bool:
    value = labels.get(expression["key"])
    match expression["operator"]:
        case "In":
            return value in expression["values"]
        case "NotIn":
            return value not in expression["values"]
        case "Exists":
            return value is not None
        case "DoesNotExist":
            return value is None
    raise ValueError(f'unknown operator "{expression["operator"]}"')
