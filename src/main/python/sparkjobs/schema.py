"""A table as a file declares it: columns, partitions, and for events what makes one late."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import yaml

from sparkjobs import values
from sparkjobs.values import Fault

# Checked without a session: Spark's own parser lives in the JVM, and says the rest when the table is made.
_TYPE = re.compile(
    r"string|boolean|int|bigint|float|double|date|timestamp|timestamp_ntz|binary"
    r"|decimal\(\d{1,2}, ?\d{1,2}\)|(array|map|struct)<.+>"
)

# What the job adds to each row of a table of events.
ORIGIN = {
    "kafka_topic": "string",
    "kafka_partition": "int",
    "kafka_offset": "bigint",
    "kafka_timestamp": "timestamp",
}


@dataclass(frozen=True)
class Column:
    """A column: its type as Spark's SQL writes it, and whether a row may lack it."""

    name: str
    type: str
    required: bool = False


@dataclass(frozen=True)
class Schema:
    """What a table holds, and how it is partitioned."""

    columns: tuple[Column, ...]
    partitioned_by: tuple[str, ...] = ()
    time: str | None = None
    late: timedelta = timedelta(days=7)
    ahead: timedelta = timedelta(days=1)
    rest: str | None = None
    properties: dict[str, str] = field(default_factory=dict)

    def names(self) -> list[str]:
        return [column.name for column in self.columns]

    def with_columns(self, more: dict[str, str]) -> "Schema":
        added = tuple(Column(name, type_) for name, type_ in more.items())
        return Schema((*self.columns, *added), self.partitioned_by, self.time, self.late, self.ahead, self.rest)


def read(path: Path) -> Schema:
    """The schema of a YAML file; raises Fault with all that is wrong in it."""
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    known = {"columns", "partitioned_by", "time", "late", "ahead", "rest"}
    faults = []
    if not isinstance(content, dict) or not isinstance(content.get("columns"), dict):
        raise Fault(f"{path.name}: columns are missing; a schema has a mapping of columns to their types")
    faults += [f"{name}: unknown key; known are {', '.join(sorted(known))}" for name in content.keys() - known]
    columns = tuple(_column(name, stated, faults) for name, stated in content["columns"].items())
    time = content.get("time")
    if time is not None and time not in {column.name for column in columns if column.type == "timestamp"}:
        faults.append(f'time: "{time}" is no column of type timestamp')
    bounds = {key: _duration(key, content[key], faults) for key in ("late", "ahead") if key in content}
    if faults:
        raise Fault(f"{path.name}: " + "; ".join(sorted(faults)))
    partitions = content.get("partitioned_by", [f"days({time})"] if time else [])
    late, ahead = (bounds.get(key, getattr(Schema, key)) for key in ("late", "ahead"))
    return Schema(columns, tuple(partitions), time, late, ahead, content.get("rest"))


def _column(name: str, stated: Any, faults: list[str]) -> Column:
    text, required = (stated.get("type"), bool(stated.get("required"))) if isinstance(stated, dict) else (stated, False)
    if not _TYPE.fullmatch(str(text)):
        faults.append(f'{name}: "{text}" is no type of Spark that a table can have')
    return Column(name, str(text), required)


def _duration(key: str, text: Any, faults: list[str]) -> timedelta:
    try:
        return values.duration(str(text))
    except Fault as fault:
        faults.append(f"{key}: {fault}")
        return timedelta(0)
