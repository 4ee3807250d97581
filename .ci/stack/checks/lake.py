"""Reads tables without Spark, so that Spark does not judge itself."""

import collections.abc
import datetime
import json
from typing import Any

import pyarrow.compute
from pyiceberg.catalog.rest import RestCatalog

from stack.part import Workspace
from stack.parts.lake import store_keys

Rows = list[dict[str, Any]]


class Lake:
    def __init__(self, workspace: Workspace) -> None:
        plan = json.loads(workspace.tree.config_map("spark-bootstrap")["plan.json"])
        key, secret = store_keys(workspace)
        self._catalog = RestCatalog(
            "stack",
            **{
                "uri": plan["iceberg"]["uri"],
                "warehouse": plan["iceberg"]["warehouse"],
                "s3.endpoint": plan["endpoint"],
                "s3.region": plan["region"],
                "s3.access-key-id": key,
                "s3.secret-access-key": secret,
            },
        )

    def rows(self, table: str) -> Rows:
        """All rows of `namespace.table`, or of `iceberg.namespace.table`."""
        found: Rows = self._catalog.load_table(table.removeprefix("iceberg.")).scan().to_arrow().to_pylist()
        return found

    def fill(self, table: str, column: str, value: object) -> None:
        """Writes the value wherever the column has none."""
        loaded = self._catalog.load_table(table)
        rows = loaded.scan().to_arrow()
        place = rows.schema.get_field_index(column)
        filled = pyarrow.compute.fill_null(rows.column(place), value)
        loaded.overwrite(rows.set_column(place, rows.schema.field(place), filled))

    def tables(self, namespace: str) -> list[str]:
        return sorted(".".join(name) for name in self._catalog.list_tables(namespace))


def same(found: Rows, wanted: Rows, columns: collections.abc.Iterable[str]) -> None:
    """Fails unless both have the same rows in these columns, each as often."""
    names = tuple(columns)
    left, right = sorted(map(_key(names), found)), sorted(map(_key(names), wanted))
    if left != right:
        missing = [row for row in right if row not in left][:5]
        more = [row for row in left if row not in right][:5]
        raise AssertionError(f"{len(left)} rows instead of {len(right)}; missing {missing}; too many {more}")


def _key(names: tuple[str, ...]) -> collections.abc.Callable[[dict[str, Any]], tuple[str, ...]]:
    return lambda row: tuple(_shown(row[name]) for name in names)


def _shown(value: Any) -> str:
    """A moment is the same in every time zone."""
    if isinstance(value, datetime.datetime) and value.tzinfo:
        return value.astimezone(datetime.UTC).isoformat()
    return repr(value)
