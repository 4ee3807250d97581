"""What must hold of the platform when its jobs run on the real parts as they are rendered."""

from stack.checks import scenario
from stack.checks.report import Report
from stack.servers import Servers


def run(stack: Servers) -> int:
    report = Report()
    scenario.play(stack, report)
    print(report.table(), flush=True)
    return 0 if report.good() else 1
