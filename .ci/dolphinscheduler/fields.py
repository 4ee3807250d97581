"""Whether a file has the fields, types and words that a version reads: the server drops what it does not know."""

import collections.abc
import datetime
import json
from typing import Any

from stack import layout

TABLE = layout.PROJECT / "src/test/resources/workflows/published-fields.tsv"
TIME = "%Y-%m-%d %H:%M:%S"
ABSENT = "-"
Table = collections.abc.Mapping[tuple[str, str], str]


def table() -> dict[str, Table]:
    """By version: the type of each field of each object."""
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    (_, _, *versions), *rows = [line.split("\t") for line in lines]
    return {
        version: {(row[0], row[1]): row[2 + column] for row in rows if row[2 + column] != ABSENT}
        for column, version in enumerate(versions)
    }


def faults(version: str, content: list[dict[str, Any]]) -> list[str]:
    """What the version would not read, of a file that holds one workflow."""
    known = table()[version]
    (workflow,) = content
    word = "process" if ("file", "processDefinition") in known else "workflow"
    found = _object("file", workflow, known)
    definition = workflow.get(f"{word}Definition") or {}
    found += _object("definition", definition, known)
    found += _each("relation", workflow.get(f"{word}TaskRelationList") or [], known)
    tasks = workflow.get("taskDefinitionList") or []
    found += _each("task", tasks, known)
    shells = [task["taskParams"] for task in tasks if task.get("taskType") == "SHELL"]
    found += _each("shell", shells, known)
    found += _each("parameter", json.loads(definition.get("globalParams", "[]")), known)
    found += _each("parameter", [each for shell in shells for each in shell.get("localParams", [])], known)
    return found + _object("schedule", workflow.get("schedule") or {}, known)


def fitting(content: list[dict[str, Any]]) -> list[str]:
    """The versions that read every field of the file."""
    return [version for version in table() if not faults(version, content)]


def _each(kind: str, objects: collections.abc.Sequence[dict[str, Any]], known: Table) -> list[str]:
    return [fault for each in objects for fault in _object(kind, each, known)]


def _object(kind: str, stated: dict[str, Any], known: Table) -> list[str]:
    unknown = [f"{kind}.{field} is unknown" for field in stated if (kind, field) not in known]
    types = {field: known[kind, field] for field in stated if (kind, field) in known}
    wrong = [
        f"{kind}.{field} is no {wanted}: {stated[field]!r}"
        for field, wanted in types.items()
        if stated[field] is not None and not _fits(wanted, stated[field])
    ]
    return unknown + wrong


def _fits(wanted: str, value: object) -> bool:
    if wanted == "number":
        return isinstance(value, int) and not isinstance(value, bool)
    if wanted == "text":
        return isinstance(value, str)
    if wanted == "time":
        return isinstance(value, str) and _is_time(value)
    if wanted == "list":
        return isinstance(value, list)
    if wanted == "object":
        return isinstance(value, dict)
    if wanted == "json":
        return isinstance(value, dict | str)
    return value in wanted.split("|")


def _is_time(value: str) -> bool:
    try:
        return datetime.datetime.strptime(value, TIME).strftime(TIME) == value
    except ValueError:
        return False
