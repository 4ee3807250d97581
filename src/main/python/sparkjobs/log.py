"""Log lines of one JSON object each, so that a log store can be asked by their fields."""

import json
import os
import sys
from datetime import datetime, timezone
from pathlib import Path


def info(event: str, **fields: object) -> None:
    _write("info", event, fields)


def warning(event: str, **fields: object) -> None:
    _write("warning", event, fields)


def error(event: str, **fields: object) -> None:
    _write("error", event, fields)


def _write(level: str, event: str, fields: dict[str, object]) -> None:
    line = {"time": datetime.now(timezone.utc).isoformat(timespec="milliseconds"), "level": level}
    line |= {"job": job_name(), "event": event}
    print(json.dumps(line | fields, default=str, ensure_ascii=False), file=sys.stdout, flush=True)


def job_name() -> str:
    """The job that the platform rendered, or the file that is run by hand."""
    return os.environ.get("SPARK_JOB") or Path(sys.argv[0]).stem
