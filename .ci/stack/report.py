"""What checks found, said as it is found, and as a table of the runs of jobs at the end."""

import collections.abc
import dataclasses
import pathlib
import threading
import time
import traceback

from stack import terminal
from stack.job_log import JobLog

OUTPUT = terminal.OUTPUT
COLUMNS = ("run", "rows in", "rows out", "quarantined", "exit code", "seconds")


@dataclasses.dataclass
class Report:
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __post_init__(self) -> None:
        self._lock = threading.Lock()

    def check(self, sentence: str, question: collections.abc.Callable[[], object]) -> bool:
        """Counts it; the question fails by an exception, which is shown."""
        begin = time.monotonic()
        try:
            question()
        except Exception as fault:
            with self._lock:
                self.failed += 1
                print(f"FAILED  {sentence} ({time.monotonic() - begin:.0f} s)")
                text = "".join(traceback.format_exception(fault)[-3:])
                print("\n".join(f"        | {line}" for line in text.splitlines()), flush=True)
            return False
        with self._lock:
            self.passed += 1
            print(f"ok      {sentence} ({time.monotonic() - begin:.0f} s)", flush=True)
        return True

    def skip(self, sentence: str, reason: str) -> None:
        self.skipped += 1
        print(f"skipped {sentence}: {reason}", flush=True)

    def total(self) -> str:
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"

    def good(self) -> bool:
        return self.failed == 0 and self.passed > 0


def runs(logs: pathlib.Path) -> str:
    """The runs of `make run-job` as a table, read from what they said."""
    lines = [COLUMNS, *(_row(output) for output in sorted(logs.glob(f"{OUTPUT}*.log")))]
    widths = [max(len(line[column]) for line in lines) for column in range(len(COLUMNS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def _row(output: pathlib.Path) -> tuple[str, ...]:
    label = output.stem.removeprefix(OUTPUT)
    ended = JobLog.of(output.parent, label).last("ended")
    numbers = [str(ended.get(key, "-")) for key in ("rows_in", "rows_out", "rows_quarantined")]
    said = terminal.ENDED.search(output.read_text(encoding="utf-8", errors="replace"))
    return (label, *numbers, *(said.groups() if said else ("-", "-")))
