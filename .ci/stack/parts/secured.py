"""A broker that asks for a login, by a password or by a certificate, within TLS of an authority of this run alone."""

import base64
import pathlib
import secrets
import subprocess

from stack import layout
from stack.addresses import LOOPBACK, Address
from stack.part import Part, Workspace, java, listens, run, write_properties
from stack.parts.kafka import LOG4J

HOST = "kafka"
LOGIN, CERTIFICATE = Address(HOST, 9093), Address(HOST, 9094)
INTERNAL, CONTROLLER = f"{LOOPBACK}:9095", f"{LOOPBACK}:9096"
KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1")


class Authority:
    """A private authority, whose key lies in the folder until the end of the run."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._openssl(*KEY, "-keyout", "ca.key", "-out", "ca.crt", "-subj", "/CN=lab")

    @property
    def certificate(self) -> str:
        return (self.folder / "ca.crt").read_text(encoding="ascii")

    def sign(self, name: str) -> tuple[str, str]:
        """A certificate and its private key, in PKCS#8."""
        files = ("-keyout", f"{name}.key", "-out", f"{name}.crt")
        by = ("-CA", "ca.crt", "-CAkey", "ca.key")
        self._openssl(*KEY, *files, *by, "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}")
        certificate, key = (self.folder / f"{name}.{kind}" for kind in ("crt", "key"))
        return certificate.read_text(encoding="ascii"), key.read_text(encoding="ascii")

    def _openssl(self, *arguments: str) -> None:
        subprocess.run(["openssl", "req", "-x509", *arguments], cwd=self.folder, check=True, capture_output=True)


def broker(workspace: Workspace, authority: Authority, user: str, password: str) -> Part:
    folder = workspace.folder("kafka")
    classes = f"{layout.INSIDE.jars('kafka')}/*"

    def prepare(log: pathlib.Path) -> None:
        (folder / "log4j2.xml").write_text(LOG4J, encoding="utf-8")
        (folder / "ca.crt").write_text(authority.certificate, encoding="ascii")
        (folder / "broker.pem").write_text("".join(authority.sign(HOST)), encoding="ascii")
        write_properties(folder / "server.properties", _settings(folder))
        cluster = base64.urlsafe_b64encode(secrets.token_bytes(16)).decode().rstrip("=")
        form = ("format", "--standalone", f"--cluster-id={cluster}", "-c", "server.properties")
        scram = ("--add-scram", f"SCRAM-SHA-512=[name={user},password={password}]")
        run(java("256m", classes, "kafka.tools.StorageTool", *form, *scram), log, folder)

    options = (f"-Dlog4j2.configurationFile={folder}/log4j2.xml",)
    command = java("512m", classes, "kafka.Kafka", "server.properties", options=options)
    return Part("kafka", LOGIN, command, listens(LOGIN), prepare=prepare)


def _settings(folder: pathlib.Path) -> dict[str, object]:
    listeners = f"LOGIN://{LOGIN},CERTIFICATE://{CERTIFICATE},INTERNAL://{INTERNAL},CONTROLLER://{CONTROLLER}"
    protocols = "LOGIN:SASL_SSL,CERTIFICATE:SSL,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT"
    return {
        "node.id": 1,
        "process.roles": "broker,controller",
        "listeners": listeners,
        "advertised.listeners": listeners,
        "listener.security.protocol.map": protocols,
        "inter.broker.listener.name": "INTERNAL",
        "controller.listener.names": "CONTROLLER",
        "controller.quorum.bootstrap.servers": CONTROLLER,
        "sasl.enabled.mechanisms": "SCRAM-SHA-512",
        "listener.name.login.scram-sha-512.sasl.jaas.config": "org.apache.kafka.common.security.scram"
        ".ScramLoginModule required;",
        "listener.name.certificate.ssl.client.auth": "required",
        "ssl.keystore.type": "PEM",
        "ssl.keystore.location": folder / "broker.pem",
        "ssl.truststore.type": "PEM",
        "ssl.truststore.location": folder / "ca.crt",
        "log.dirs": folder / "log",
        "offsets.topic.replication.factor": 1,
        "offsets.topic.num.partitions": 1,
        "transaction.state.log.replication.factor": 1,
        "transaction.state.log.min.isr": 1,
        "share.coordinator.state.topic.replication.factor": 1,
        "share.coordinator.state.topic.min.isr": 1,
        "group.initial.rebalance.delay.ms": 0,
    }
