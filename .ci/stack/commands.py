"""The commands, as they run inside of the namespaces."""

import argparse
import collections.abc
import os
import subprocess
import sys
import threading

from stack import checks, cluster, doors, jobs, layout, namespace, part, servers, session, tree
from stack.addresses import Address
from stack.part import Workspace
from stack.tree import Application

DOOR = layout.PROJECT / "target/stack/door"
FAULTS = (cluster.StepFailed, part.NotReady, tree.Absent, subprocess.CalledProcessError)


def inside(options: argparse.Namespace) -> int:
    try:
        return _inside(options)
    except FAULTS as fault:
        print(f"stack: {fault}", file=sys.stderr)
        return 1


def _inside(options: argparse.Namespace) -> int:
    stopped = threading.Event()
    namespace.when_lifeline_ends(stopped.set)
    if options.command == "run-job" and session.SEED.exists():
        return run_job(session.join(options.logs), options.job, stopped)
    with session.started(options.env, layout.Cache(options.cache), options.logs) as stack:
        if options.command == "up":
            return stay(stack, stopped)
        if options.command == "check":
            return checks.run(stack, stopped)
        return run_job(stack.workspace, options.job, stopped)


def stay(stack: servers.Servers, stopped: threading.Event) -> int:
    for name, reason in stack.skipped.items():
        print(f"skipped {name}: {reason}", flush=True)
    doors.open_inside(DOOR)
    stopped.wait()
    DOOR.unlink(missing_ok=True)
    return 0


def welcome(workspace: Workspace, reached: collections.abc.Mapping[str, Address]) -> str:
    rows = [f"  {name:<12} {workspace.addresses[name]!s:<36} {reached[name]}" for name in sorted(reached)]
    jobs = ", ".join(sorted(application.name for application in Application.all(workspace.tree)))
    return "\n".join(
        [
            f"The stack runs; logs are in {workspace.logs}. Jobs find a part at the first address, you at the second:",
            *rows,
            f"`make run-job JOB=...` runs one of {jobs}.",
            "Ctrl-C stops it, and everything in it is gone.",
        ]
    )


def run_job(workspace: Workspace, name: str, stopped: threading.Event) -> int:
    """Runs the job until it ends, or ends it as the deletion of its pod would."""
    run = jobs.start(workspace, name, address=os.getpid() % 200 + 50)
    print(f"running {name}; its log is {run.log}", flush=True)
    while not run.ended():
        if stopped.wait(0.5):
            run.stop()
    print(f"{name} ended with code {run.code} after {run.seconds:.0f} s", flush=True)
    return run.code or 0
