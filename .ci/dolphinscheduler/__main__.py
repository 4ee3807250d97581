"""Starts a real DolphinScheduler, and tries rendered workflows on it."""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import time

from dolphinscheduler import cluster, fields, jars, trials, workflow
from dolphinscheduler.rest import Rest
from dolphinscheduler.server import Server
from stack import fetch, layout, namespace
from stack.addresses import LOOPBACK
from stack.report import Report

# Between two looks of a step at its application, which a person's day is longer than.
PAUSE_SECONDS = "0.3"
SAMPLE = pathlib.Path(__file__).parent / "samples/nightly.json"


def main() -> int:
    top = argparse.ArgumentParser(prog="dolphinscheduler", description=__doc__)
    top.add_argument("--cache", type=pathlib.Path, default=layout.default_cache(), help="where fetched parts are kept")
    top.add_argument(
        "--logs", type=pathlib.Path, default=layout.PROJECT / "target/dolphinscheduler/logs", help="of the server"
    )
    top.add_argument("--began", type=pathlib.Path, default=pathlib.Path("/"), help=argparse.SUPPRESS)
    top.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    commands = top.add_subparsers(dest="command", required=True)
    commands.add_parser("fetch", help="fetch the server")
    commands.add_parser("lock", help="lock versions and checksums anew")
    check = commands.add_parser("check", help="import, release, run and publish each workflow")
    check.add_argument("files", type=pathlib.Path, nargs="*", help="others than those below generated/")
    options = top.parse_args()
    options.logs = options.logs.resolve()
    options.logs.mkdir(parents=True, exist_ok=True)
    if options.command == "lock":
        jars.lock(options.logs / "lock.log")
        return 0
    return inside(options) if options.inside else outside(options)


def outside(options: argparse.Namespace) -> int:
    namespace.require_linux_and_root()
    cache = layout.Cache(options.cache)
    cache.root.mkdir(parents=True, exist_ok=True)
    if not fetch.complete(cache, jars.ITEM) and (fault := fetch.attempt(cache, options.logs, jars.ITEM)):
        sys.exit(f"dolphinscheduler: {fault}")
    if options.command == "fetch":
        return 0
    files = [options.began / file for file in options.files] or workflow.rendered()
    if not files:
        print("no workflow is rendered, so the sample takes their place", flush=True)
    again = ["check", *map(str, files or [SAMPLE])]
    arguments = ["--cache", str(options.cache), "--logs", str(options.logs), "--inside", *again]
    return namespace.run_inside([sys.executable, "-B", "-m", "dolphinscheduler", *arguments])


def inside(options: argparse.Namespace) -> int:
    """The first process of its namespaces: with it everything ends."""
    namespace.Lifeline(lambda: os._exit(130))
    begin = time.monotonic()
    hosts = dict.fromkeys(("localhost", os.uname().nodename, cluster.HOST), LOOPBACK)
    namespace.furnish(layout.Cache(options.cache), hosts)
    # A pod's account lies below /run.
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/run"], check=True)
    report = Report()
    read = {file: workflow.read(file) for file in options.files}
    groups = sorted(set().union(*(each.groups for each in read.values() if each)))
    (layout.DATA / "cluster").mkdir()
    played = cluster.Cluster(layout.DATA / "cluster", cluster.ACCOUNT)
    server = Server(options.logs, played.environment | {"SPARK_STEP_PAUSE": PAUSE_SECONDS}, groups)
    try:
        if report.check("a real DolphinScheduler starts", server.start):
            for file, found in read.items():
                try_file(file, found, trials.Trials(Rest(server.token), played, report, layout.DATA / "published"))
            print(f"it started in {server.seconds:.0f} s and took {server.megabytes()} MB", flush=True)
    finally:
        server.stop()
    print(f"{report.total()}, in {time.monotonic() - begin:.0f} s", flush=True)
    return 0 if report.good() else 1


def try_file(file: pathlib.Path, found: workflow.Workflow | None, trial: trials.Trials) -> None:
    """In a project of its own, called after the environment."""
    environment = file.parents[len(workflow.RENDERED.parts)].name
    label = f"{environment}-{file.stem}" if file.parent.parts[-2:] == workflow.RENDERED.parts else file.stem
    trial.report.check(f"{label}: it has the fields of a version, and no others", lambda: has_its_fields(file))
    if found:
        trial.all(label, found)
    else:
        trial.report.skip(f"{label} on the server", "it is of a later version")


def has_its_fields(file: pathlib.Path) -> None:
    content = json.loads(file.read_text(encoding="utf-8"))
    assert fields.fitting(content), {version: fields.faults(version, content)[:3] for version in fields.table()}


if __name__ == "__main__":
    sys.exit(main())
