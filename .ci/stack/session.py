"""A stack from its first process to its last: built inside of the namespaces, or found there by who joins."""

import collections.abc
import contextlib
import json
import pathlib
import socket

from stack import cluster, fetch, layout, namespace, parts, pods
from stack.addresses import LOOPBACK, addresses
from stack.credentials import Credentials
from stack.part import Workspace
from stack.samples import filling
from stack.servers import Servers
from stack.tree import Tree

SEED = layout.DATA / "seed"
ENVIRONMENT = layout.DATA / "environment"
# The environment whose connectors run where the asked one has none.
CONNECTORS = "staging"


def describe(environment: str, credentials: Credentials, logs: pathlib.Path) -> Workspace:
    tree = Tree.read(layout.rendered(environment))
    connectors = tree if tree.of_kind("KafkaConnect") else Tree.read(layout.rendered(CONNECTORS))
    return Workspace(tree, connectors, addresses(tree, connectors), credentials, logs)


def inside() -> bool:
    """Whether this process is in the namespaces of a complete stack."""
    return SEED.exists()


def environment(root: pathlib.Path) -> str:
    """That of the stack whose root folder this is."""
    return (root / ENVIRONMENT.relative_to("/")).read_text(encoding="ascii")


def join(logs: pathlib.Path) -> Workspace:
    """The workspace of the stack whose namespaces this process is in."""
    return describe(environment(pathlib.Path("/")), Credentials.load(SEED), logs)


@contextlib.contextmanager
def started(environment: str, cache: layout.Cache, logs: pathlib.Path) -> collections.abc.Iterator[Servers]:
    """A complete stack, prepared for jobs; called by the first process of the namespaces."""
    clear(logs)
    credentials = Credentials.random()
    workspace = describe(environment, credentials, logs)
    hosts = {"localhost": LOOPBACK, socket.gethostname(): "127.0.1.1"}
    hosts |= {address.host: LOOPBACK for address in workspace.addresses.values()}
    namespace.furnish(cache, hosts)
    credentials.save(SEED)
    ENVIRONMENT.write_text(environment, encoding="ascii")
    pods.write_config_maps(workspace.tree, workspace.config_maps)
    cluster.show_programs(layout.PROGRAMS)
    cluster.write_connect_secrets(workspace)
    servers = Servers(workspace)
    try:
        wanted = (*parts.wanted(workspace), cluster.history_server(workspace))
        servers.start(tuple(part for part in wanted if part.name not in skipped()))
        cluster.create_topics(workspace, cluster.declared_topics(environment))
        cluster.upload_programs(workspace)
        filling.fill(servers)
        yield servers
    finally:
        servers.stop()


def skipped() -> dict[str, str]:
    """The parts that cannot run, each with its reason."""
    missing = json.loads((layout.PARTS / "missing.json").read_text(encoding="utf-8"))
    return {"mysql": missing["system-mysql"]} if "system-mysql" in missing else {}


def clear(logs: pathlib.Path) -> None:
    """The logs of the last run, but for those of fetching."""
    for log in logs.glob("*.log"):
        if not log.name.startswith("fetch-"):
            log.unlink()


def fetched(cache: layout.Cache, logs: pathlib.Path) -> None:
    """Called outside, since inside there is no way to a registry."""
    for name, reason in fetch.fetch_all(cache, logs).items():
        print(f"skipped {name}: {reason}", flush=True)
