"""Runs a rendered SparkApplication: the driver's pod with spark-submit, and executors as its threads."""

import re
from typing import Any

from stack import layout, lines, pods, upload
from stack.part import Workspace
from stack.parts.lake import store_keys
from stack.tree import Application, Document, properties

MASTER = "local[2]"
SECRET_VARIABLE = re.compile(r"spark\.kubernetes\.driver\.secretKeyRef\.(\w+)")
# On two cores a short run gains more from the quick compiler than it loses.
QUICK = "-XX:TieredStopAtLevel=1"
# And the plainest collector of garbage is enough, where the job chooses none.
PLAIN = "-XX:+UseSerialGC"
COLLECTOR = re.compile(r"-XX:\+Use\w+GC\b")
CONFIGURATION = str(layout.SPARK_HOME / "conf")


def image_environment(line: str = layout.SPARK_LINE) -> dict[str, str]:
    """The variables that our image of a line sets, and those that Apache's image below it has."""
    text = (layout.IMAGE / "Dockerfile").read_text(encoding="utf-8")
    blocks = re.findall(r"(?m)^ENV ((?:.*\\\n)*.*)$", text)
    text = "\n".join(blocks).replace("${LINE}", line)
    own = dict(re.findall(r"(\w+)=(\S+)", text))
    path = f"{lines.python(line)}/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    return {"PATH": path, "LANG": "C.UTF-8", "SPARK_HOME": str(layout.SPARK_HOME)} | own


def driver(application: Application, workspace: Workspace, address: str) -> pods.Process:
    """The driver as a process of its own; the address stands for that of its pod, so that its ports are free."""
    container = pods.only_container(application.pod)
    line = lines.of(application)
    settings = _settings(application, workspace)
    environment = image_environment(line) | {"SPARK_LOCAL_IP": address, "JDK_JAVA_OPTIONS": java_options(settings)}
    environment |= pods.environment(container, workspace.tree, workspace.credentials)
    environment |= _secrets(settings, workspace)
    mounts = [
        *lines.mounts(line),
        *pods.mounts(application.pod, container, workspace.config_maps, workspace.secret_folders),
        # What spark-submit of the operator hands on to the driver.
        pods.Mount(CONFIGURATION, workspace.config_maps / "spark-defaults"),
        pods.Mount(str(layout.SPARK_HOME / "app"), layout.DATA / "programs"),
    ]
    return pods.Process(
        command=submission(application, address),
        environment=environment,
        mounts=tuple(sorted(mounts, key=lambda mount: mount.path == "/tmp")),
        user=pods.user(application.pod),
        folder=str(layout.SPARK_HOME / "work-dir"),
    )


def driver_container(workspace: Workspace, job: str) -> Document:
    return pods.only_container(Application.named(workspace.tree, job).pod)


def checkpoint(workspace: Workspace, job: str) -> str:
    """Where a stream keeps it."""
    variables = driver_container(workspace, job)["env"]
    (place,) = [variable["value"] for variable in variables if variable["name"] == "CHECKPOINT_LOCATION"]
    return str(place)


def java_options(settings: dict[str, str]) -> str:
    chosen = any(COLLECTOR.search(value) for value in settings.values())
    return QUICK if chosen else f"{QUICK} {PLAIN}"


def _settings(application: Application, workspace: Workspace) -> dict[str, str]:
    """Those of every submission, and those of the application, which win."""
    defaults = properties(workspace.tree.config_map("spark-defaults")["spark-defaults.conf"])
    return {**defaults, **application.spec.get("sparkConf", {})}


def _secrets(settings: dict[str, str], workspace: Workspace) -> dict[str, str]:
    """Variables that properties take from Secrets, as the scheduler of Spark on Kubernetes would."""
    found = {}
    for key, reference in settings.items():
        if match := SECRET_VARIABLE.fullmatch(key):
            name, _, secret_key = reference.partition(":")
            found[match.group(1)] = workspace.credentials.value(name, secret_key)
    return found


def submission(application: Application, address: str) -> tuple[str, ...]:
    """What the operator would call, but for the cluster; no credential is among it."""
    spec = application.spec
    settings = dict(spec.get("sparkConf", {}))
    settings |= {f"spark.hadoop.{key}": value for key, value in spec.get("hadoopConf", {}).items()}
    settings |= {"spark.driver.host": address, "spark.driver.bindAddress": address}
    command = [f"{layout.SPARK_HOME}/bin/spark-submit", "--master", MASTER, "--name", application.name]
    command += ["--driver-memory", spec["driver"]["memory"]]
    for key, value in sorted(settings.items()):
        command += ["--conf", f"{key}={value}"]
    for option, values in (("--py-files", "pyFiles"), ("--files", "files"), ("--jars", "jars")):
        if listed := spec.get("deps", {}).get(values):
            command += [option, ",".join(listed)]
    main = application.main.removeprefix("local://")
    return (*command, main, *application.arguments)


def object_store(workspace: Workspace) -> Any:
    """A client with the keys of this run."""
    keys = dict(zip(upload.VARIABLES, store_keys(workspace), strict=True))
    return upload.client(workspace.tree, keys, None)
