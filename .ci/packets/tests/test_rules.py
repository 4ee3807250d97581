import pytest

from packets import rules
from packets.cases import Json, Party

SERVER = Party("10.0.0.1", "fd00::1", "shop", {"app": "server"}, {"web": 8080})
CLIENT = Party("10.0.0.2", "fd00::2", "shop", {"app": "client", "tier": "x"})
STRANGER = Party("10.0.0.3", "fd00::3", "bank", {"app": "client"}, {"web": 9090})
OUTSIDE = Party("203.0.113.7", "fd00::4")
ALL = [SERVER, CLIENT, STRANGER, OUTSIDE]
REFUSING = ["meta l4proto tcp reject with tcp reset", "reject with icmpx admin-prohibited"]


def accepted(pod: Party, **spec: object) -> list[str]:
    """The lines that the policy adds to those which every pod has."""
    lines = [line.strip() for line in rules.ruleset(pod, [policy(**spec)], ALL).splitlines()]
    start = next(number for number, line in enumerate(lines) if 'ifname "lo"' in line)
    return lines[start + 1 : lines.index(REFUSING[0])]


def policy(**spec: object) -> Json:
    return {"metadata": {"namespace": "shop"}, "spec": {"podSelector": {}, "policyTypes": ["Ingress"], **spec}}


def test_a_pod_that_no_policy_selects_has_no_rule() -> None:
    elsewhere = policy(podSelector={"matchLabels": {"app": "other"}})

    assert rules.ruleset(SERVER, [elsewhere], ALL) == "flush ruleset\n"
    assert rules.ruleset(STRANGER, [policy()], ALL) == "flush ruleset\n"
    assert rules.ruleset(OUTSIDE, [policy()], ALL) == "flush ruleset\n"


def test_a_policy_without_rules_refuses_all_in_its_direction() -> None:
    text = rules.ruleset(SERVER, [policy()], ALL)

    assert accepted(SERVER) == []
    assert all(line in text for line in REFUSING)
    assert "hook input" in text
    assert "hook output" not in text


def test_both_selectors_of_a_peer_must_hold() -> None:
    bank = {"matchLabels": {rules.NAME: "bank"}}
    both = {"namespaceSelector": bank, "podSelector": {"matchLabels": {"app": "client"}}}

    lines = accepted(SERVER, ingress=[{"from": [both], "ports": [{"port": 80}]}])

    assert lines == ["ip saddr { 10.0.0.3 } tcp dport 80 accept", "ip6 saddr { fd00::3 } tcp dport 80 accept"]


def test_a_peer_that_no_pod_is_opens_nothing() -> None:
    nobody = {"podSelector": {"matchLabels": {"app": "nobody"}}}

    assert accepted(SERVER, ingress=[{"from": [nobody]}]) == []


def test_what_a_rule_leaves_out_means_all() -> None:
    assert accepted(SERVER, ingress=[{}]) == ["accept"]
    assert accepted(SERVER, ingress=[{"ports": [{"protocol": "UDP", "port": 53}]}]) == ["udp dport 53 accept"]
    assert accepted(SERVER, ingress=[{"ports": [{"protocol": "TCP"}]}]) == ["meta l4proto tcp accept"]


def test_a_block_is_without_its_exceptions_and_knows_its_version() -> None:
    blocks = [{"ipBlock": {"cidr": "0.0.0.0/0", "except": ["10.0.0.0/8"]}}, {"ipBlock": {"cidr": "::/0"}}]
    egress = [{"to": blocks, "ports": [{"port": 8000, "endPort": 8090}]}]

    assert accepted(SERVER, policyTypes=["Egress"], egress=egress) == [
        "ip daddr 0.0.0.0/0 ip daddr != { 10.0.0.0/8 } tcp dport 8000-8090 accept",
        "ip6 daddr ::/0 tcp dport 8000-8090 accept",
    ]


def test_a_named_port_is_that_of_the_one_who_listens() -> None:
    named = [{"ports": [{"port": "web"}]}]

    assert accepted(SERVER, ingress=named) == ["tcp dport 8080 accept"]
    assert accepted(CLIENT, ingress=named) == []
    assert accepted(CLIENT, policyTypes=["Egress"], egress=named) == [
        "ip daddr 10.0.0.1 tcp dport 8080 accept",
        "ip6 daddr fd00::1 tcp dport 8080 accept",
        "ip daddr 10.0.0.3 tcp dport 9090 accept",
        "ip6 daddr fd00::3 tcp dport 9090 accept",
    ]


@pytest.mark.parametrize(
    ("operator", "values", "holds"),
    [
        ("In", ["client"], True),
        ("NotIn", ["client"], False),
        ("NotIn", ["server"], True),
        ("Exists", [], True),
        ("DoesNotExist", [], False),
    ],
)
def test_an_expression_is_about_a_label(operator: str, values: list[str], holds: bool) -> None:
    expression = {"key": "app", "operator": operator, "values": values}

    assert rules.selects({"matchExpressions": [expression]}, CLIENT.labels) is holds
