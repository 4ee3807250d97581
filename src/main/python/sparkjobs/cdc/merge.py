"""One merge of changes into a table. A change that stands before what the table has seen of its row does nothing."""

from collections.abc import Iterable

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from sparkjobs import commits
from sparkjobs.cdc.shapes import OWN
from sparkjobs.values import TableName

_VIEW = "changes_to_merge"
# Kafka's offset decides where the log does not: all rows of a snapshot have one position. Events of one key keep their
# order, because they lie in one partition.
_ORDER = "struct(cdc_position, cdc_offset)"


def merge(changes: DataFrame, table: TableName, key: Iterable[str], columns: Iterable[str]) -> None:
    """Merges changes, of which a row may have many."""
    keys, rest = list(key), [name for name in columns if name not in set(key)]
    newest(changes, keys, rest).createOrReplaceTempView(_VIEW)
    statement = _statement(table, keys, rest)
    commits.retrying("merge", lambda: changes.sparkSession.sql(statement))


def newest(changes: DataFrame, key: list[str], rest: list[str]) -> DataFrame:
    """One change for each key: the newest; a value that it leaves out comes from the newest that has it."""
    by_order = [F.expr(f"max_by({name}, {_ORDER})").alias(name) for name in OWN]
    said = [f"max_by(`c_{name}`, {_ORDER}) FILTER (WHERE `c_{name}` IS NOT NULL)" for name in rest]
    values = [F.expr(text).alias(f"c_{name}") for name, text in zip(rest, said, strict=True)]
    return changes.groupBy(*[F.col(f"k_{name}") for name in key]).agg(*by_order, *values)


def _statement(table: TableName, key: list[str], rest: list[str]) -> str:
    on = " AND ".join(f"t.`{name}` = s.`k_{name}`" for name in key)
    kept = [f"t.`{name}` = CASE WHEN s.`c_{name}` IS NULL THEN t.`{name}` ELSE s.`c_{name}`.v END" for name in rest]
    own = [f"t.{name} = s.{name}" for name in OWN]
    names = [f"`{name}`" for name in (*key, *rest)] + list(OWN)
    values = [f"s.`k_{name}`" for name in key] + [f"s.`c_{name}`.v" for name in rest] + [f"s.{name}" for name in OWN]
    return (
        f"MERGE INTO {table} t USING {_VIEW} s ON {on} "
        f"WHEN MATCHED AND struct(s.cdc_position, s.cdc_offset) > struct(t.cdc_position, t.cdc_offset) "
        f"THEN UPDATE SET {', '.join(kept + own)} "
        f"WHEN NOT MATCHED THEN INSERT ({', '.join(names)}) VALUES ({', '.join(values)})"
    )
