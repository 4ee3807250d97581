"""What must hold of the platform when its jobs run on the real parts as they are rendered."""

import pathlib

from stack import report
from stack.checks import scenario
from stack.part import Workspace
from stack.report import Report


def run(workspace: Workspace, catalog: pathlib.Path | None = None) -> int:
    found = Report()
    scenario.play(workspace, found, catalog)
    print(f"{report.runs(workspace.logs)}\n{found.total()}", flush=True)
    return 0 if found.good() else 1
