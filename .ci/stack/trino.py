"""A real Trino, which reads by a rendered file of properties the tables that Spark wrote.

It needs a JDK 24 or later, which Debian 12 has not: where none is found, there is none.
"""

import collections.abc
import json
import pathlib
import re
import signal
import subprocess
import tempfile
import time
import urllib.request
from typing import Any

from stack import checksums, layout, part, servers
from stack.fetch import Item
from stack.part import Workspace
from stack.parts.lake import store_keys

VERSION = "476"
JDK = 24
PORT = 8087
WORKER_SECONDS = 60
USER = "stack"
VARIABLES = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
LOCK = layout.LOCKS / "trino.sha256"
HOSTS = pathlib.Path("/etc/hosts")
OF_PLATFORM = "# The tables of the platform,"
OPTIONS = (
    *("-Xmx1g", "-XX:+UseG1GC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Djdk.attach.allowAttachSelf=true"),
    *(
        "--add-modules=jdk.incubator.vector",
        "--sun-misc-unsafe-memory-access=allow",
        "--enable-native-access=ALL-UNNAMED",
    ),
)


class Faulty(Exception):
    """Trino did not answer a query."""


def java() -> pathlib.Path | None:
    """The oldest that is new enough."""
    found = {}
    for program in sorted(pathlib.Path("/usr/lib/jvm").glob("*/bin/java")):
        said = subprocess.run([program, "-version"], capture_output=True, text=True, check=False).stderr
        if (version := re.search(r'version "(\d+)', said)) and int(version.group(1)) >= JDK:
            found[int(version.group(1)), str(program)] = program
    return found[min(found)] if found else None


def catalogs(environment: str) -> list[pathlib.Path]:
    """That of the platform's tables, called after its catalog: what answers for others is no part of the stack."""
    files = sorted((layout.rendered(environment) / "k8s/trino").glob("*.properties"))
    return [file for file in files if file.read_text(encoding="utf-8").startswith(OF_PLATFORM)]


def item() -> Item:
    described = (VERSION, LOCK.read_text(encoding="utf-8") if LOCK.exists() else "")
    return Item("trino", "trino", described, fetch, required=False)


def fetch(target: pathlib.Path, log: pathlib.Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = download(pathlib.Path(folder), log)
        (locked,) = LOCK.read_text(encoding="utf-8").split()[:1]
        if checksums.digest(archive) != locked:
            raise checksums.Mismatch(f"{archive.name} differs")
        target.mkdir()
        part.run(["tar", "--extract", "--gzip", "--no-same-owner", f"--directory={target}", f"--file={archive}"], log)


def lock(log: pathlib.Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = download(pathlib.Path(folder), log)
        LOCK.write_text(f"{checksums.digest(archive)}  {archive.name}\n", encoding="utf-8")


def download(folder: pathlib.Path, log: pathlib.Path) -> pathlib.Path:
    artifact = f"-Dartifact=io.trino:trino-server:{VERSION}:tar.gz"
    copy = ["mvn", "-B", "-ntp", "--non-recursive", "-f", str(layout.POMS / "pom.xml"), "dependency:copy"]
    part.run([*copy, artifact, f"-Dstack.jars={folder}"], log)
    (archive,) = folder.rglob("*.tar.gz")
    return archive


class NoWorker(Faulty):
    """No server runs yet that could run one."""


class Trino:
    """A coordinator that is its own worker, with one catalog."""

    def __init__(self, workspace: Workspace, properties: pathlib.Path, program: pathlib.Path) -> None:
        self.catalog = properties.stem
        self.url = f"http://127.0.0.1:{PORT}"
        self._workspace = workspace
        self._stated = properties.read_text(encoding="utf-8")
        self._program = program

    def __enter__(self) -> "Trino":
        folder = self._workspace.folder("trino")
        prepare(folder, self.catalog, self._stated)
        secrets = dict(zip(VARIABLES, store_keys(self._workspace), strict=True))
        with (self._workspace.logs / "trino.log").open("wb") as log:
            self._process = subprocess.Popen(
                (
                    *(str(self._program), *OPTIONS, f"-Dconfig={folder}/etc/config.properties"),
                    *("-Dnode.environment=stack", f"-Dnode.data-dir={folder}/data"),
                    *("-cp", f"{home()}/lib/*", "io.trino.server.TrinoServer"),
                ),
                env={"PATH": part.PATH, "LANG": "C.UTF-8"} | secrets,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        try:
            self._wait()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _wait(self) -> None:
        end = time.monotonic() + part.READY_SECONDS
        while not self._answers():
            if self._process.poll() is not None:
                raise part.NotReady(f"Trino ended with code {self._process.returncode}")
            if time.monotonic() > end:
                raise part.NotReady(f"Trino did not answer within {part.READY_SECONDS} s")
            time.sleep(part.PAUSE_SECONDS)

    def _answers(self) -> bool:
        try:
            return self._ask(f"{self.url}/v1/info")["starting"] is False
        except OSError:
            return False

    def __exit__(self, *_reason: object) -> None:
        servers.end(self._process, signal.SIGTERM)
        try:
            self._process.wait(servers.GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            servers.end(self._process, signal.SIGKILL)
            self._process.wait()

    def rows(self, query: str) -> list[dict[str, Any]]:
        """Asks again while the coordinator does not know yet, shortly after its start, that it is a worker as well."""
        end = time.monotonic() + WORKER_SECONDS
        while True:
            try:
                return self._rows(query)
            except NoWorker:
                if time.monotonic() > end:
                    raise
            time.sleep(part.PAUSE_SECONDS)

    def _rows(self, query: str) -> list[dict[str, Any]]:
        answer = self._ask(f"{self.url}/v1/statement", query.encode())
        rows: list[dict[str, Any]] = []
        while True:
            if "error" in answer:
                kind = NoWorker if answer["error"]["errorName"] == "NO_NODES_AVAILABLE" else Faulty
                raise kind(f"{query}: {answer['error']['message']}")
            names = [column["name"] for column in answer.get("columns", [])]
            rows += [dict(zip(names, values, strict=True)) for values in answer.get("data", [])]
            if "nextUri" not in answer:
                return rows
            answer = self._ask(answer["nextUri"])

    @staticmethod
    def _ask(url: str, body: bytes | None = None) -> Any:
        request = urllib.request.Request(url, body, {"X-Trino-User": USER})
        with urllib.request.urlopen(request, timeout=60) as response:
            return json.load(response)


def home() -> pathlib.Path:
    return layout.PARTS / "trino" / f"trino-server-{VERSION}"


def prepare(folder: pathlib.Path, catalog: str, stated: str) -> None:
    """Its own settings, the catalog as it is rendered, and of its plugins the one that reads tables of Iceberg."""
    (folder / "etc/catalog").mkdir(parents=True)
    (folder / "plugin").mkdir()
    (folder / "plugin/iceberg").symlink_to(home() / "plugin/iceberg")
    (folder / "etc/catalog" / f"{catalog}.properties").write_text(stated, encoding="utf-8")
    part.write_properties(
        folder / "etc/config.properties",
        {
            "coordinator": "true",
            "node-scheduler.include-coordinator": "true",
            "http-server.http.port": PORT,
            "discovery.uri": f"http://127.0.0.1:{PORT}",
            "catalog.config-dir": folder / "etc/catalog",
            "plugin.dir": folder / "plugin",
        },
    )
    known = HOSTS.read_text(encoding="ascii").split()
    with HOSTS.open("a", encoding="ascii") as hosts:
        hosts.writelines(f"127.0.0.1 {host}\n" for host in hosts_of(stated) if host not in known)


def hosts_of(stated: str) -> collections.abc.Iterable[str]:
    """From another namespace a Service has its namespace behind its name."""
    return sorted(set(re.findall(r"=https?://([^:/\s]+)", stated)))
