"""What a job's log tells of its run."""

import dataclasses
import json
import pathlib
from typing import Any

PREFIX = "job-"


@dataclasses.dataclass(frozen=True)
class JobLog:
    path: pathlib.Path

    @classmethod
    def of(cls, logs: pathlib.Path, job: str) -> "JobLog":
        return cls(logs / f"{PREFIX}{job}.log")

    def told(self, event: str) -> list[dict[str, Any]]:
        """The log lines of the program about this event."""
        if not self.path.exists():
            return []
        lines = self.path.read_text(encoding="utf-8", errors="replace").splitlines()
        # The last line may not be whole yet.
        whole = [line for line in lines if line.startswith("{") and line.endswith("}")]
        return [json.loads(line) for line in whole if f'"event": "{event}"' in line]

    def last(self, event: str) -> dict[str, Any]:
        """The last log line about this event; empty if there is none."""
        return next(reversed(self.told(event)), {})

    def topics(self, event: str) -> set[str]:
        return {line["topic"] for line in self.told(event)}

    def __str__(self) -> str:
        return str(self.path)
