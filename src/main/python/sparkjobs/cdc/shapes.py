"""Shapes of events: the columns and the key that the schemas inside of an event state."""

import json
from dataclasses import dataclass
from typing import Any

from sparkjobs.cdc.connect import Field, fields_of
from sparkjobs.values import Fault

# What the job adds to each table.
OWN = {"cdc_deleted": "boolean", "cdc_position": "string", "cdc_offset": "bigint", "cdc_changed_at": "timestamp"}


@dataclass(frozen=True)
class Shape:
    """The columns of a table at one time; the key's are among them."""

    key: tuple[Field, ...]
    rest: tuple[Field, ...]

    def columns(self) -> dict[str, str]:
        return {field.name: field.type.sql for field in (*self.key, *self.rest)}


def shape(key_schema: str, value_schema: str) -> Shape:
    """The shape that the schemas of a key and a value state; raises Fault if a table cannot have it."""
    try:
        key = fields_of(json.loads(key_schema))
        row = fields_of(_member(json.loads(value_schema), "after"))
    except (KeyError, TypeError, ValueError, StopIteration) as error:
        raise Fault(f"its schema is none of Debezium: {type(error).__name__} {error}") from error
    names = {field.name for field in key}
    reserved = sorted(field.name for field in row if field.name.startswith(("cdc_", "_")) and field.name in _RESERVED)
    if reserved:
        raise Fault(f"column {', '.join(reserved)}: the name is taken by the job or by Iceberg")
    if not names:
        raise Fault("its table has no primary key; without one a change cannot find its row")
    return Shape(tuple(key), tuple(field for field in row if field.name not in names))


def _member(schema: dict[str, Any], name: str) -> dict[str, Any]:
    member: dict[str, Any] = next(each for each in schema["fields"] if each["field"] == name)
    return member


_RESERVED = {*OWN, "_pos", "_file", "_deleted", "_spec_id", "_partition", "_row_id", "_last_updated_sequence_number"}
