"""A pod as one process: its variables, files and folders, in a mount namespace of its own, as its own user."""

import collections.abc
import contextlib
import dataclasses
import os
import pathlib
import shlex
import signal
import subprocess
from typing import Any, Protocol

from stack.tree import Document, Tree

# terminationGracePeriodSeconds of the drivers.
GRACE_SECONDS = 60


class Secrets(Protocol):
    def value(self, secret: str, key: str) -> str: ...


class Unsupported(Exception):
    """The pod asks for something that this machine cannot give it."""


@dataclasses.dataclass(frozen=True)
class Mount:
    path: str
    # A folder that is shown read-only; without one the pod gets an empty folder in memory.
    source: pathlib.Path | None = None

    def commands(self) -> tuple[str, ...]:
        """Each by itself, since the shell passes over a failure on the left of `&&`."""
        path = shlex.quote(self.path)
        if self.source is None:
            return (f"mkdir -p {path}", f"mount -t tmpfs -o mode=1777 tmpfs {path}")
        bind = f"mount --bind {shlex.quote(str(self.source))} {path}"
        return (f"mkdir -p {path}", bind, f"mount -o remount,bind,ro {path}")


@dataclasses.dataclass(frozen=True)
class Process:
    """What the kubelet would start."""

    command: tuple[str, ...]
    environment: collections.abc.Mapping[str, str]
    mounts: tuple[Mount, ...]
    user: int
    folder: str = "/"

    def script(self) -> str:
        """Mounts, then becomes the command; the root file system is read-only, as the manifests have it."""
        steps = ["set -eu", *(step for mount in self.mounts for step in mount.commands())]
        steps.append("mount -o remount,bind,ro /")
        steps.append(f"cd {shlex.quote(self.folder)}")
        user = f"--reuid={self.user} --regid={self.user} --clear-groups --no-new-privs --bounding-set=-all"
        steps.append(f"exec setpriv {user} --inh-caps=-all -- {shlex.join(self.command)}")
        return "\n".join(steps)

    def start(self, log: pathlib.Path) -> "subprocess.Popen[bytes]":
        with log.open("ab") as output:
            return subprocess.Popen(
                ["unshare", "--mount", "sh", "-c", self.script()],
                env=dict(self.environment),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )


def stop(process: "subprocess.Popen[bytes]", grace: float = GRACE_SECONDS) -> int:
    """As the kubelet does: SIGTERM to the first process alone, and after the time of grace SIGKILL to all."""
    process.terminate()
    try:
        return process.wait(grace)
    except subprocess.TimeoutExpired:
        sweep(process)
        return process.wait()


def sweep(process: "subprocess.Popen[bytes]") -> None:
    """Ends what the first process left behind, as the end of a container does."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def environment(container: Document, tree: Tree, secrets: Secrets) -> dict[str, str]:
    """The variables of a container: those of its ConfigMaps first, since its own win."""
    variables: dict[str, str] = {}
    for source in container.get("envFrom", ()):
        variables |= tree.config_map(source["configMapRef"]["name"])
    for variable in container.get("env", ()):
        variables[variable["name"]] = _value(variable, tree, secrets)
    return variables


def _value(variable: Document, tree: Tree, secrets: Secrets) -> str:
    if "value" in variable:
        return str(variable["value"])
    match variable["valueFrom"]:
        case {"secretKeyRef": {"name": name, "key": key}}:
            return secrets.value(name, key)
        case {"configMapKeyRef": {"name": name, "key": key}}:
            return tree.config_map(name)[key]
        case other:
            raise Unsupported(f"variable {variable['name']}: {', '.join(other)}")


def mounts(
    pod: Document, container: Document, config_maps: pathlib.Path, secret_folders: pathlib.Path | None = None
) -> tuple[Mount, ...]:
    """In the order in which they nest; a Secret is a folder with a file a key, where there are such folders."""
    volumes = {volume["name"]: volume for volume in pod.get("volumes", ())}
    asked = sorted(container.get("volumeMounts", ()), key=lambda mount: str(mount["mountPath"]))
    return tuple(_mount(mount, volumes[mount["name"]], config_maps, secret_folders) for mount in asked)


def _mount(mount: Document, volume: Document, config_maps: pathlib.Path, secret_folders: pathlib.Path | None) -> Mount:
    match volume:
        case {"configMap": {"name": name}}:
            return Mount(mount["mountPath"], config_maps / name)
        case {"secret": {"secretName": name, "items": items}} if secret_folders:
            missing = [item["key"] for item in items if not (secret_folders / name / item["path"]).is_file()]
            if missing:
                raise Unsupported(f"volume {volume['name']}: the Secret {name} has no {', '.join(missing)}")
            return Mount(mount["mountPath"], secret_folders / name)
        case {"emptyDir": _}:
            return Mount(mount["mountPath"])
        case _:
            raise Unsupported(f"volume {volume['name']}: {', '.join(volume.keys() - {'name'})}")


def only_container(pod: Document) -> Document:
    (container,) = pod["containers"]
    found: dict[str, Any] = container
    return found


def user(pod: Document) -> int:
    return int(pod["securityContext"]["runAsUser"])


def write_config_maps(tree: Tree, folder: pathlib.Path) -> None:
    """Each ConfigMap as a folder with a file a key, as it is mounted."""
    for document in tree.of_kind("ConfigMap"):
        target = folder / document["metadata"]["name"]
        target.mkdir(parents=True, exist_ok=True)
        for key, text in document.get("data", {}).items():
            (target / key).write_text(text, encoding="utf-8")
