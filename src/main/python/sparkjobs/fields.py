"""Texts of JSON values, read into the types of columns. What does not fit is told apart from what was null."""

from pyspark.sql import Column as SparkColumn
from pyspark.sql import functions as F

_WHOLE = r"^-?\d+$"
_NUMBER = r"^-?\d+(\.\d+)?([eE][-+]?\d+)?$"


def typed(raw: SparkColumn, type_: str) -> SparkColumn:
    """The text as a value of the type, or null if it is none."""
    if type_ == "string":
        return raw
    if type_ == "boolean":
        return F.when(raw.isin("true", "false"), raw.cast("boolean"))
    if type_ in ("int", "bigint"):
        return F.when(raw.rlike(_WHOLE), raw.cast(type_))
    if type_.startswith("decimal"):
        return F.when(raw.rlike(_NUMBER) & _exact(raw, type_), raw.cast(type_))
    if type_ in ("float", "double"):
        return F.when(raw.rlike(_NUMBER), raw.cast(type_))
    if type_ == "binary":
        return F.unbase64(raw)
    if type_ in ("date", "timestamp", "timestamp_ntz"):
        # A bare number would be taken for a year.
        return F.when(~raw.rlike(_WHOLE), raw.cast(type_))
    return F.from_json(raw, type_, {"mode": "PERMISSIVE"})


def unfit(raw: SparkColumn, value: SparkColumn) -> SparkColumn:
    """Whether there was a value that the type could not take."""
    return raw.isNotNull() & value.isNull()


def _exact(raw: SparkColumn, type_: str) -> SparkColumn:
    """Whether the type holds all digits: a cast alone would round."""
    return raw.cast(type_).cast("decimal(38,18)") == raw.cast("decimal(38,18)")
