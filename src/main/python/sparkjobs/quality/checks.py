"""The checks of a table, read from a file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import yaml

from sparkjobs import values
from sparkjobs.values import Fault


@dataclass(frozen=True)
class Complete:
    """Every row has a value in this column."""

    column: str


@dataclass(frozen=True)
class Unique:
    """No two rows have the same values in these columns."""

    columns: tuple[str, ...]


@dataclass(frozen=True)
class Size:
    """The table has as many rows as this, at least and at most."""

    min: int = 0
    max: int | None = None


@dataclass(frozen=True)
class Range:
    """Every value of the column lies in this range; null is no value."""

    column: str
    min: float | None = None
    max: float | None = None


@dataclass(frozen=True)
class Pattern:
    """Every value of the column matches this regular expression; null is no value."""

    column: str
    matches: str


@dataclass(frozen=True)
class Fresh:
    """The newest value of this column of times is not older than this."""

    column: str
    within: timedelta


@dataclass(frozen=True)
class Sql:
    """A query over {table} gives one row with one column, and that is true."""

    name: str
    query: str


Check = Complete | Unique | Size | Range | Pattern | Fresh | Sql


def read(path: Path) -> list[Check]:
    """The checks of a YAML file; raises Fault with all that is wrong in it."""
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    stated = content.get("checks") if isinstance(content, dict) else None
    if not isinstance(stated, list) or not stated:
        raise Fault(f"{path.name}: checks are missing; it has a list of them")
    checks, faults = [], []
    for number, entry in enumerate(stated, start=1):
        try:
            checks.append(_check(entry))
        except Fault as fault:
            faults.append(f"check {number}: {fault}")
    if faults:
        raise Fault(f"{path.name}: " + "; ".join(faults))
    return checks


def _check(entry: Any) -> Check:
    if not isinstance(entry, dict) or len(entry) != 1 or next(iter(entry)) not in _KINDS:
        raise Fault(f"it is not one of {', '.join(_KINDS)} with its value")
    kind, stated = next(iter(entry.items()))
    try:
        return _KINDS[kind](stated)
    except (KeyError, TypeError, ValueError) as error:
        raise Fault(f"{kind}: {error}") from error


def _size(stated: Any) -> Size:
    return Size(**stated)


def _range(stated: Any) -> Range:
    checked = Range(**stated)
    if checked.min is None and checked.max is None:
        raise Fault("range: it has neither min nor max")
    return checked


def _fresh(stated: Any) -> Fresh:
    return Fresh(str(stated["column"]), values.duration(str(stated["within"])))


def _unique(stated: Any) -> Unique:
    return Unique(tuple(stated) if isinstance(stated, list) else (str(stated),))


_KINDS: dict[str, Callable[[Any], Check]] = {
    "complete": lambda stated: Complete(str(stated)),
    "unique": _unique,
    "size": _size,
    "range": _range,
    "pattern": lambda stated: Pattern(**stated),
    "fresh": _fresh,
    "sql": lambda stated: Sql(**stated),
}
