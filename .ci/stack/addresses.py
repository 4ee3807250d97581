"""Where the rendered settings look for each part. The parts listen exactly there."""

import dataclasses
import json
import re
import urllib.parse

from stack.tree import Tree

LOOPBACK = "127.0.0.1"
# Parts that only this stack talks to, and Connect, whose Service the operator of Kafka would make.
OWN = {"connect": ("connect", 8083), "prometheus": ("prometheus", 9090)}


@dataclasses.dataclass(frozen=True)
class Address:
    host: str
    port: int

    @classmethod
    def of_url(cls, url: str) -> "Address":
        parts = urllib.parse.urlsplit(url)
        if not parts.hostname or not parts.port:
            raise ValueError(f'"{url}" names no host and port')
        return cls(parts.hostname, parts.port)

    @classmethod
    def parse(cls, text: str) -> "Address":
        host, _, port = text.partition(":")
        return cls(host, int(port))

    @property
    def url(self) -> str:
        return f"http://{self}"

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def addresses(tree: Tree, connectors: Tree) -> dict[str, Address]:
    """By the name of the part."""
    plan = json.loads(tree.config_map("spark-bootstrap")["plan.json"])
    history = re.search(
        r"(?m)^spark\.history\.ui\.port=(\d+)", tree.config_map("spark-history-conf")["spark-history.conf"]
    )
    brokers = tree.config_map("spark-env")["KAFKA_BOOTSTRAP_SERVERS"].split(",")
    found = {
        "s3": Address.of_url(plan["endpoint"]),
        "iceberg": Address.of_url(plan["iceberg"]["uri"]),
        "kafka": Address.parse(brokers[0]),
        "mlflow": Address.of_url(tree.config_map("spark-mlflow")["MLFLOW_TRACKING_URI"]),
        "pushgateway": Address.of_url(tree.config_map("spark-deequ")["PUSHGATEWAY_URL"]),
        "history": Address("spark-history-server", int(history.group(1)) if history else 18080),
    }
    for connector in connectors.of_kind("KafkaConnector"):
        config = connector["spec"]["config"]
        part = "mysql" if "MySql" in connector["spec"]["class"] else "postgres"
        found[part] = Address(config["database.hostname"], int(config["database.port"]))
    found |= {part: Address(host, port) for part, (host, port) in OWN.items()}
    return found
