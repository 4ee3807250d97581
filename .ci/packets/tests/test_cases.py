import json

from packets import cases

POD = {"namespace": "shop", "labels": {"app": "server"}, "ports": {"web": 80}, "address": "10.244.0.1"}


def read(*packets: tuple[str, str]) -> cases.Case:
    tried = [{"from": source, "to": target, "protocol": "TCP", "port": 80} for source, target in packets]
    (case,) = cases.read(json.dumps([{"pods": [POD], "policies": [], "packets": tried}]))
    return case


def test_what_is_no_pod_has_no_labels() -> None:
    (packet,) = read(("203.0.113.7", "10.244.0.1")).packets

    assert (packet.source.v4, packet.source.namespace) == ("203.0.113.7", None)
    assert (packet.target.namespace, packet.target.labels, packet.target.ports) == (
        "shop",
        {"app": "server"},
        {"web": 80},
    )


def test_a_packet_has_the_version_of_the_end_that_is_no_pod() -> None:
    (packet,) = read(("10.244.0.1", "2001:db8::7")).packets

    assert packet.version == 6
    assert packet.target.v6 == "2001:db8::7"
    assert packet.source.v6.startswith("fd00:244::")


def test_a_pod_speaks_with_another_one_like_it() -> None:
    case = read(("10.244.0.1", "10.244.0.1"))
    (packet,) = case.packets

    assert packet.source.v4 != packet.target.v4
    assert packet.source.labels == packet.target.labels
    assert case.parties == [packet.target, packet.source]


def test_an_address_of_one_wire_is_not_routed() -> None:
    assert [packet.routable for packet in read(("10.244.0.1", "fe80::1"), ("10.244.0.1", "fd00::1")).packets] == [
        False,
        True,
    ]
