"""The commands, as they run inside of the namespaces."""

import argparse
import collections.abc
import os
import subprocess
import sys
import threading
import time

from stack import checks, cluster, doors, jobs, layout, namespace, part, pods, session, tree
from stack.addresses import Address
from stack.part import Workspace
from stack.tree import Application

DOOR = layout.PROJECT / "target/stack/door"
# As a shell calls the end by Ctrl-C.
STOPPED = 130
FAULTS = (cluster.StepFailed, part.NotReady, tree.Absent, subprocess.CalledProcessError)


def inside(options: argparse.Namespace) -> int:
    try:
        return _inside(options)
    except FAULTS as fault:
        print(f"stack: {fault}", file=sys.stderr)
        return 1


def _inside(options: argparse.Namespace) -> int:
    # The end of the first process ends all others, and what they wrote was in memory.
    lifeline = namespace.Lifeline(lambda: os._exit(STOPPED))
    if options.command == "check":
        return checks.run(session.join(options.logs), options.trino)
    if session.inside():
        return run_job(session.join(options.logs), options.job, lifeline)
    with session.started(options.env, layout.Cache(options.cache), options.logs) as stack:
        return stay() if options.command == "up" else run_job(stack.workspace, options.job, lifeline)


def stay() -> int:
    for name, reason in session.skipped().items():
        print(f"skipped {name}: {reason}", flush=True)
    doors.open_inside(DOOR)
    threading.Event().wait()
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


def run_job(workspace: Workspace, name: str, lifeline: namespace.Lifeline) -> int:
    """Runs the job until it ends, or ends it as the deletion of its pod would."""
    run = jobs.start(workspace, Application.named(workspace.tree, name))
    lifeline.at_end = lambda: pods.stop(run.process)
    print(f"running {name}; its log is {run.log}", flush=True)
    while not run.ended():
        time.sleep(0.5)
    print(f"{name} ended with code {run.code} after {run.seconds:.0f} s", flush=True)
    return run.code or 0
