"""Texts of command lines and files, read into values; a Fault says what is wrong and what is allowed."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

# Where the programs lie, and with them the files that they name.
HOME = Path(__file__).resolve().parent.parent

_NAME = "[A-Za-z0-9_]+"
_UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}


class Fault(Exception):
    """A value that cannot be used: what it is, and what is allowed."""


@dataclass(frozen=True)
class TableName:
    """catalog.namespace.table, for example iceberg.raw.events; the namespace may have several levels."""

    catalog: str
    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{self.catalog}.{self.namespace}.{self.name}"

    def beside(self, name: str) -> "TableName":
        return TableName(self.catalog, self.namespace, name)


def table(text: str) -> TableName:
    if not re.fullmatch(rf"{_NAME}(\.{_NAME}){{2,}}", text):
        raise Fault(f'"{text}" is no table; a table is catalog.namespace.name, for example iceberg.raw.events')
    catalog, *levels, name = text.split(".")
    return TableName(catalog, ".".join(levels), name)


def optional_table(text: str) -> TableName | None:
    return None if text == "none" else table(text)


def namespace(text: str) -> str:
    if not re.fullmatch(rf"{_NAME}(\.{_NAME})+", text):
        raise Fault(f'"{text}" is no namespace; a namespace is catalog.name, for example iceberg.raw')
    return text


def namespaces(text: str) -> tuple[str, ...]:
    return tuple(namespace(each.strip()) for each in text.split(","))


def topic(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9._-]{1,249}", text):
        raise Fault(f'"{text}" is no topic; a topic has letters, digits, ".", "_" and "-"')
    return text


def pattern(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise Fault(f'"{text}" is no pattern: {error}') from error
    return text


def file(text: str) -> Path:
    """A file by its whole path, or by its path beside the programs."""
    path = HOME / text
    if not path.is_file():
        raise Fault(f'"{text}" does not exist; it is a path beside the programs or a whole path')
    return path


def optional_file(text: str) -> Path | None:
    return None if text == "none" else file(text)


def day(text: str) -> date:
    """A day of the UTC calendar: a date, or "today"."""
    if text == "today":
        return datetime.now(timezone.utc).date()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Fault(f'"{text}" is no day; a day is YYYY-MM-DD or today') from error


def duration(text: str) -> timedelta:
    match = re.fullmatch(r"(\d+) (second|minute|hour|day)s?", text)
    if not match:
        raise Fault(f'"{text}" is no duration; a duration is a number and a unit, for example 7 days')
    return timedelta(seconds=int(match[1]) * _UNITS[match[2]])


def trigger(text: str) -> str:
    """How often a stream looks for more: an interval, or availableNow for all that is there and then the end."""
    if text != "availableNow":
        duration(text)
    return text


def number(least: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not re.fullmatch(r"\d{1,18}", text) or int(text) < least:
            raise Fault(f'"{text}" is no whole number of at least {least}')
        return int(text)

    return parse


def optional_number(least: int) -> Callable[[str], int | None]:
    return lambda text: None if text == "none" else number(least)(text)


def share(text: str) -> float:
    if not re.fullmatch(r"0(\.\d+)?|1(\.0+)?", text):
        raise Fault(f'"{text}" is no share; a share is a number from 0 to 1')
    return float(text)


def address(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+://?\S+|/\S+", text):
        raise Fault(f'"{text}" is no address; an address has a scheme, for example s3a://output-data/report')
    return text


def one_of(*allowed: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text not in allowed:
            raise Fault(f'"{text}" is none of {", ".join(allowed)}')
        return text

    return parse


def text(value: str) -> str:
    return value
