"""What a cluster does with the rest of the rendered tree: bootstrap, history server, connectors, topics, programs."""

import contextlib
import json
import pathlib
import subprocess
import urllib.error
import urllib.request
from typing import Any

import kafka.admin
import kafka.errors
import yaml

from stack import applications, layout, packages, part, pods, upload
from stack.part import Part, Workspace
from stack.tree import Document

BOOTSTRAP_SECONDS = 120


class StepFailed(Exception):
    """A step of the platform did not succeed."""


def bootstrap(workspace: Workspace) -> str:
    """Runs the rendered Job once, and returns what it said."""
    (job,) = workspace.tree.of_kind("Job")
    pod = job["spec"]["template"]["spec"]
    container = pods.only_container(pod)
    process = pods.Process(
        command=tuple(container["command"]),
        environment=applications.image_environment()
        | pods.environment(container, workspace.tree, workspace.credentials),
        mounts=pods.mounts(pod, container, workspace.config_maps),
        user=pods.user(pod),
    )
    log = workspace.logs / "bootstrap.log"
    before = log.stat().st_size if log.exists() else 0
    code = process.start(log).wait(BOOTSTRAP_SECONDS)
    said = log.read_bytes()[before:].decode()
    if code:
        raise StepFailed(f"the bootstrap ended with code {code}; see {log}")
    return said


def history_server(workspace: Workspace) -> Part:
    """The rendered Deployment; its one container is started as the kubelet would, and runs by its liveness probe."""
    address = workspace.addresses["history"]
    pod = workspace.tree.get("Deployment", "spark-history-server")["spec"]["template"]["spec"]
    container = pods.only_container(pod)
    process = pods.Process(
        command=tuple(container["command"]),
        environment=applications.image_environment()
        | pods.environment(container, workspace.tree, workspace.credentials),
        mounts=pods.mounts(pod, container, workspace.config_maps),
        user=pods.user(pod),
        folder=str(layout.SPARK_HOME / "work-dir"),
    )
    command = ("unshare", "--mount", "sh", "-c", process.script())
    # Readiness is asked by a program in the pod, which a check of its own runs.
    runs = part.answers(f"{address.url}{container['livenessProbe']['httpGet']['path']}")
    return Part(
        "history",
        address,
        command,
        runs,
        process.environment,
        # It dies at once where the folder of event logs is missing, which the bootstrap makes.
        prepare=lambda _log: print(bootstrap(workspace), end="", flush=True),
        after=("s3", "iceberg"),
    )


def create_topics(workspace: Workspace, names: tuple[str, ...]) -> None:
    admin = kafka.admin.KafkaAdminClient(bootstrap_servers=str(workspace.addresses["kafka"]))
    try:
        for name in names:
            with contextlib.suppress(kafka.errors.TopicAlreadyExistsError):
                admin.create_topics({name: {"num_partitions": 2, "replication_factor": 1}})
    finally:
        admin.close()


def declared_topics(environment: str) -> tuple[str, ...]:
    """Those that the environment's files name, which the environment's owner is told to fill."""
    names: set[str] = set()
    for file in ("base", environment):
        text = (layout.PROJECT / "environments" / f"{file}.yaml").read_text(encoding="utf-8")
        names |= set((yaml.safe_load(text).get("kafka") or {}).get("topics") or {})
    return tuple(sorted(names))


def write_connect_secrets(workspace: Workspace) -> None:
    """The Secrets of the connectors as files, a folder a Secret."""
    folder = workspace.folder("connect")
    for connector in workspace.connectors.of_kind("KafkaConnector"):
        for value in connector["spec"]["config"].values():
            if not str(value).startswith("${secrets:"):
                continue
            path, _, key = str(value)[len("${secrets:") : -1].partition(":")
            secret = folder / path
            secret.mkdir(parents=True, exist_ok=True)
            (secret / key).write_text(workspace.credentials.value(secret.name, key), encoding="ascii")


def create_connector(workspace: Workspace, connector: Document) -> None:
    """What the operator of Kafka would send to the worker."""
    spec = connector["spec"]
    config = {"connector.class": spec["class"], "tasks.max": spec["tasksMax"], **spec["config"]}
    url = f"{workspace.addresses['connect'].url}/connectors/{connector['metadata']['name']}/config"
    body = json.dumps(config).encode()
    request = urllib.request.Request(url, body, {"Content-Type": "application/json"}, method="PUT")
    try:
        urllib.request.urlopen(request, timeout=60).close()
    except urllib.error.HTTPError as fault:
        raise StepFailed(f"Connect refuses {connector['metadata']['name']}: {fault.read().decode()}") from fault


def connector_state(workspace: Workspace, name: str) -> Any:
    with urllib.request.urlopen(f"{workspace.addresses['connect'].url}/connectors/{name}/status", timeout=10) as answer:
        return json.load(answer)


def show_programs(folder: pathlib.Path) -> None:
    """The programs of the working tree, where the image has them; a change counts from the next job on."""
    target = layout.DATA / "programs"
    target.mkdir()
    home = layout.SPARK_HOME
    home.mkdir(exist_ok=True)
    installed = packages.spark_home(layout.INSIDE.python("spark"))
    subprocess.run(["mount", "--bind", str(installed), str(home)], check=True)
    if folder.is_dir():
        subprocess.run(["mount", "--bind", str(folder), str(target)], check=True)


def upload_programs(workspace: Workspace) -> None:
    """Programs that jobs read from the object store, as `make upload` brings them."""
    upload.bring(applications.object_store(workspace), upload.programs(workspace.tree, layout.PROGRAMS), dry_run=False)
