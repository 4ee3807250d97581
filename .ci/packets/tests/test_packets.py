"""Real packets, where the machine lets us send some."""

import json
import pathlib
import subprocess
import typing

import pytest

PROGRAM = str(pathlib.Path(__file__).parents[1] / "run")
POLICY: dict[str, typing.Any] = {
    "metadata": {"namespace": "shop"},
    "spec": {
        "podSelector": {"matchLabels": {"app": "server"}},
        "policyTypes": ["Ingress", "Egress"],
        "ingress": [
            {
                "from": [{"podSelector": {"matchLabels": {"app": "client"}}}],
                "ports": [{"port": 80}, {"port": 53, "protocol": "UDP"}],
            }
        ],
    },
}
PODS = [
    {"namespace": "shop", "labels": {"app": name}, "ports": {}, "address": address}
    for name, address in (("server", "10.244.0.1"), ("client", "10.244.0.2"), ("stranger", "10.244.0.3"))
]
PACKETS = {
    ("10.244.0.2", "10.244.0.1", "TCP", 80): True,
    ("10.244.0.2", "10.244.0.1", "TCP", 81): False,
    ("10.244.0.2", "10.244.0.1", "UDP", 53): True,
    ("10.244.0.2", "10.244.0.1", "UDP", 80): False,
    ("10.244.0.3", "10.244.0.1", "TCP", 80): False,
    ("10.244.0.3", "10.244.0.2", "TCP", 80): True,
    ("10.244.0.1", "10.244.0.2", "TCP", 80): False,
    ("10.244.0.1", "10.244.0.2", "UDP", 53): False,
    ("10.244.0.1", "10.244.0.1", "TCP", 80): False,
    ("2001:db8::7", "10.244.0.1", "TCP", 80): False,
    ("2001:db8::7", "10.244.0.1", "UDP", 53): False,
}


def run(*arguments: str, text: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run([PROGRAM, *arguments], input=text, capture_output=True, text=True, check=False)


@pytest.fixture(autouse=True)
def needs_namespaces() -> None:
    probe = run("--probe")
    if probe.returncode != 0:
        pytest.skip(f"no network namespaces to send packets between: {probe.stderr.strip()}")


def namespaces() -> str:
    return subprocess.run(
        ["lsns", "--type", "net", "--noheadings", "--output", "NS"], capture_output=True, text=True, check=True
    ).stdout


def test_packets_arrive_where_a_rule_lets_them_and_nothing_is_left() -> None:
    before = namespaces()
    keys = ("from", "to", "protocol", "port")
    packets = [dict(zip(keys, packet, strict=True)) for packet in PACKETS]

    result = run(text=json.dumps([{"pods": PODS, "policies": [POLICY], "packets": packets}]))

    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout) == [list(PACKETS.values())]
    assert namespaces() == before


def test_rule_that_the_kernel_does_not_take_is_a_fault() -> None:
    wrong = {**POLICY, "spec": {**POLICY["spec"], "ingress": [{"ports": [{"port": 70000}]}]}}
    packets = [{"from": "10.244.0.2", "to": "10.244.0.1", "protocol": "TCP", "port": 80}]

    result = run(text=json.dumps([{"pods": PODS, "policies": [wrong], "packets": packets}]))

    assert (result.returncode, result.stdout) == (1, "")
    assert "nft --file -: " in result.stderr
