"""What must hold of the platform when its jobs run on the real parts as they are rendered."""

import threading

from stack.checks.report import Report
from stack.checks.scenario import Scenario
from stack.servers import Servers


def run(stack: Servers, stopped: threading.Event) -> int:
    report = Report()
    Scenario(stack, report, stopped).play()
    print(report.table(), flush=True)
    return 0 if report.good() else 1
