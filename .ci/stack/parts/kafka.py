"""A broker, and the worker that runs the connectors."""

import base64
import pathlib
import secrets

from stack import layout
from stack.addresses import LOOPBACK
from stack.part import Part, Workspace, answers, java, listens, run, write_properties

CONTROLLER = f"{LOOPBACK}:9093"
LOG4J = """<Configuration status="warn"><Appenders><Console name="out" target="SYSTEM_OUT">
  <PatternLayout pattern="%d{ISO8601} %p %c{1}: %m%n"/></Console></Appenders>
  <Loggers><Root level="info"><AppenderRef ref="out"/></Root></Loggers></Configuration>
"""
# The provider of Strimzi asks Kubernetes; this one reads the same references from files below the worker's folder.
PROVIDER = "org.apache.kafka.common.config.provider.DirectoryConfigProvider"
STRIMZI_PROVIDER = "io.strimzi.kafka.KubernetesSecretConfigProvider"


def broker(workspace: Workspace) -> Part:
    address = workspace.addresses["kafka"]
    folder = workspace.folder("kafka")
    classes = f"{layout.INSIDE.jars('kafka')}/*"

    def prepare(log: pathlib.Path) -> None:
        (folder / "log4j2.xml").write_text(LOG4J, encoding="utf-8")
        write_properties(folder / "server.properties", _broker_settings(str(address), folder))
        cluster = base64.urlsafe_b64encode(secrets.token_bytes(16)).decode().rstrip("=")
        # An identifier that begins with a dash would be taken for an option.
        form = ("format", "--standalone", f"--cluster-id={cluster}", "-c", "server.properties")
        run(java("256m", classes, "kafka.tools.StorageTool", *form), log, folder)

    options = (f"-Dlog4j2.configurationFile={folder}/log4j2.xml",)
    command = java("512m", classes, "kafka.Kafka", "server.properties", options=options)
    return Part("kafka", address, command, listens(address), prepare=prepare)


def _broker_settings(address: str, folder: pathlib.Path) -> dict[str, object]:
    return {
        "node.id": 1,
        "process.roles": "broker,controller",
        "listeners": f"PLAINTEXT://{address},CONTROLLER://{CONTROLLER}",
        "advertised.listeners": f"PLAINTEXT://{address},CONTROLLER://{CONTROLLER}",
        "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "controller.listener.names": "CONTROLLER",
        "controller.quorum.bootstrap.servers": CONTROLLER,
        "log.dirs": folder / "log",
        "offsets.topic.replication.factor": 1,
        "offsets.topic.num.partitions": 1,
        "transaction.state.log.replication.factor": 1,
        "transaction.state.log.min.isr": 1,
        "share.coordinator.state.topic.replication.factor": 1,
        "share.coordinator.state.topic.min.isr": 1,
        "group.initial.rebalance.delay.ms": 0,
    }


def connect(workspace: Workspace) -> Part:
    address = workspace.addresses["connect"]
    folder = workspace.folder("connect")

    def prepare(_log: pathlib.Path) -> None:
        (folder / "log4j2.xml").write_text(LOG4J, encoding="utf-8")
        (folder / "plugins").mkdir()
        (folder / "plugins/debezium").symlink_to(layout.INSIDE.jars("debezium"))
        write_properties(folder / "worker.properties", worker_settings(workspace, folder))

    classes = f"{layout.INSIDE.jars('connect')}/*"
    options = (f"-Dlog4j2.configurationFile={folder}/log4j2.xml",)
    command = java(
        "768m", classes, "org.apache.kafka.connect.cli.ConnectDistributed", "worker.properties", options=options
    )
    ready = answers(f"{address.url}/connectors")
    return Part("connect", address, command, ready, prepare=prepare, after=("kafka",))


def worker_settings(workspace: Workspace, folder: pathlib.Path) -> dict[str, object]:
    """The rendered KafkaConnect, and what its operator would add."""
    (document,) = workspace.connectors.of_kind("KafkaConnect")
    spec = document["spec"]
    settings: dict[str, object] = dict(spec["config"])
    for key, value in spec["config"].items():
        if value == STRIMZI_PROVIDER:
            settings[key] = PROVIDER
    settings |= {
        "bootstrap.servers": spec["bootstrapServers"],
        "group.id": spec["groupId"],
        "config.storage.topic": spec["configStorageTopic"],
        "status.storage.topic": spec["statusStorageTopic"],
        "offset.storage.topic": spec["offsetStorageTopic"],
        "listeners": workspace.addresses["connect"].url,
        "plugin.path": folder / "plugins",
        "key.converter": "org.apache.kafka.connect.json.JsonConverter",
        "value.converter": "org.apache.kafka.connect.json.JsonConverter",
        "offset.flush.interval.ms": 1000,
    }
    return settings
