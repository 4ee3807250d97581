"""Events in the form in which Debezium 3.6 writes them with JsonConverter and schemas."""

import json
from dataclasses import dataclass, field
from typing import Any

Schema = dict[str, Any]


def of(type_: str, name: str | None = None, optional: bool = True, **parameters: str) -> Schema:
    """The schema of a column."""
    schema: Schema = {"type": type_, "optional": optional}
    if name:
        schema |= {"name": name, "version": 1}
    if parameters:
        schema["parameters"] = {
            name.replace("source_", "__debezium.source.column."): each for name, each in parameters.items()
        }
    return schema


def decimal(precision: int, scale: int) -> Schema:
    """DECIMAL with decimal.handling.mode=string and column.propagate.source.type."""
    return of("string", source_type="DECIMAL", source_length=str(precision), source_scale=str(scale))


def array(items: Schema) -> Schema:
    return {"type": "array", "items": items, "optional": True}


@dataclass
class Table:
    """A table of a database, and the events of its rows."""

    topic: str
    key: dict[str, Schema]
    rest: dict[str, Schema]
    connector: str = "mysql"
    events: list[dict[str, Any]] = field(default_factory=list)
    # Whether the values come with their schema.
    with_schema: bool = True

    def create(self, position: int, **row: Any) -> dict[str, Any]:
        return self._event("c", position, None, row)

    def update(self, position: int, **row: Any) -> dict[str, Any]:
        return self._event("u", position, row, row)

    def read(self, position: int, **row: Any) -> dict[str, Any]:
        """A row of a snapshot; all of them stand at one position."""
        return self._event("r", position, None, row)

    def delete(self, position: int, **key: Any) -> dict[str, Any]:
        return self._event("d", position, key, None)

    def tombstone(self, **key: Any) -> dict[str, Any]:
        return {
            "topic": self.topic,
            "key": json.dumps({"schema": self._struct(self.key), "payload": key}),
            "value": None,
        }

    def _event(self, op: str, position: int, before: Any, after: Any) -> dict[str, Any]:
        row = {name: (after or before).get(name) for name in self.key}
        payload = {"before": before, "after": after, "source": self._source(position), "op": op, "ts_ms": 1763640000123}
        value = {"schema": self._envelope(), "payload": payload} if self.with_schema else payload
        key = {"schema": self._struct(self.key), "payload": row}
        return {"topic": self.topic, "key": json.dumps(key), "value": json.dumps(value)}

    def _source(self, position: int) -> dict[str, Any]:
        common = {"connector": self.connector, "ts_ms": 1763640000000 + position, "snapshot": "false"}
        if self.connector == "mysql":
            return common | {"file": "binlog.000003", "pos": position, "row": 0, "gtid": None}
        return common | {"lsn": position, "txId": 700 + position}

    def _struct(self, columns: dict[str, Schema]) -> Schema:
        fields = [{**schema, "field": name} for name, schema in columns.items()]
        return {"type": "struct", "fields": fields, "optional": True, "name": f"{self.topic}.Value"}

    def _envelope(self) -> Schema:
        row = self._struct(self.key | self.rest)
        source = {"type": "struct", "fields": [], "optional": False, "name": "source", "field": "source"}
        members = [{**row, "field": "before"}, {**row, "field": "after"}, source, {**of("string"), "field": "op"}]
        return {"type": "struct", "fields": members, "optional": False, "name": f"{self.topic}.Envelope", "version": 2}
