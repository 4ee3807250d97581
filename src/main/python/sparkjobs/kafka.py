"""How clients of Kafka log in and whom they trust: the file of Kafka's own properties that the platform mounts."""

import re
from collections.abc import Mapping
from pathlib import Path

from sparkjobs.values import Fault

_ESCAPE = re.compile(r"\\(u[0-9A-Fa-f]{4}|.)")
_SIGNS = {"f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_PROPERTY = re.compile(r"((?:\\.|[^\\=:\s])+)\s*[=:\s]\s*(.*)")


def properties_file(text: str) -> dict[str, str]:
    """The properties of a file as options of Spark's source and sink; none: brokers let everybody in."""
    if text == "none":
        return {}
    try:
        lines = Path(text).read_text(encoding="latin-1").splitlines()
    except OSError as error:
        raise Fault(f'"{text}" cannot be read: {error.strerror}') from error
    return options(dict(_property(text, line.lstrip()) for line in lines if _says_something(line)))


def options(properties: Mapping[str, str]) -> dict[str, str]:
    """Options by the names that Spark has for them. No password is among them: Kafka's client reads it from a file."""
    return {f"kafka.{key}": value for key, value in properties.items()}


def _says_something(line: str) -> bool:
    return bool(line.strip()) and line.lstrip()[0] not in "#!"


def _property(file: str, line: str) -> tuple[str, str]:
    found = _PROPERTY.fullmatch(line)
    if not found:
        raise Fault(f'"{file}" is no file of properties: a line is no key=value')
    return _plain(found[1]), _plain(found[2])


def _plain(text: str) -> str:
    return _ESCAPE.sub(lambda escape: _sign(escape[1]), text)


def _sign(escaped: str) -> str:
    return chr(int(escaped[1:], 16)) if len(escaped) > 1 else _SIGNS.get(escaped, escaped)
