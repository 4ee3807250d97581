"""Command lines and variables, read into a dataclass; every fault stands in one report."""

import argparse
import dataclasses
import os
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from sparkjobs.values import Fault

Settings = TypeVar("Settings")
NO_VALUE = "\0"


def option(parse: Callable[[str], Any], help: str, default: str | None = None) -> Any:  # noqa: A002
    """A field that is read from --its-name. The default is a text, read as if it had been given."""
    return dataclasses.field(metadata={"parse": parse, "help": help, "default": default})


def switch(help: str) -> Any:  # noqa: A002
    """A field that is true where --its-name is given."""
    return dataclasses.field(metadata={"switch": True, "help": help})


def variable(name: str, parse: Callable[[str], Any], help: str, default: str | None = None) -> Any:  # noqa: A002
    """A field that is read from an environment variable."""
    return dataclasses.field(metadata={"variable": name, "parse": parse, "help": help, "default": default})


class Refused(Exception):
    """What is wrong with the arguments, one line a fault."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> Any:
        raise Refused(message)


class Arguments(Generic[Settings]):
    """The command line of one program."""

    def __init__(self, program: str, description: str, settings: type[Settings]) -> None:
        self.program = program
        self._settings = settings
        self._fields = dataclasses.fields(settings)  # type: ignore[arg-type]
        self._parser = _Parser(prog=program, description=description, allow_abbrev=False, epilog=self._variables())
        for field in self._fields:
            self._add(field)

    def parse(self, arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> Settings:
        """The settings; raises Refused with all faults, a line each."""
        given, unknown = self._parser.parse_known_args(list(arguments))
        faults = [f"{argument}: unknown argument" for argument in unknown]
        values = {}
        for field in self._fields:
            try:
                values[field.name] = _value(field, vars(given), environment)
            except Fault as fault:
                faults.append(f"{_shown(field)}: {fault}")
        if faults:
            raise Refused("\n".join(faults))
        return self._settings(**values)

    def _add(self, field: "dataclasses.Field[Any]") -> None:
        if "variable" in field.metadata:
            return
        default = field.metadata.get("default")
        help_text = field.metadata["help"] + (f" (default: {default})" if default else "")
        help_text = help_text.replace("%", "%%")
        if "switch" in field.metadata:
            self._parser.add_argument(_shown(field), action="store_true", help=help_text)
        else:
            metavar = field.name.upper()
            self._parser.add_argument(_shown(field), nargs="?", const=NO_VALUE, metavar=metavar, help=help_text)

    def _variables(self) -> str:
        told = [
            (field.metadata["variable"], field.metadata["help"]) for field in self._fields if _of_environment(field)
        ]
        return "Environment variables: " + "; ".join(f"{name}: {text}" for name, text in told) if told else ""


def _of_environment(field: "dataclasses.Field[Any]") -> bool:
    return "variable" in field.metadata


def _shown(field: "dataclasses.Field[Any]") -> str:
    return str(field.metadata["variable"]) if _of_environment(field) else "--" + field.name.replace("_", "-")


def _value(field: "dataclasses.Field[Any]", given: Mapping[str, Any], environment: Mapping[str, str]) -> Any:
    if "switch" in field.metadata:
        return given[field.name]
    text = environment.get(field.metadata["variable"]) if _of_environment(field) else given[field.name]
    if text == NO_VALUE:
        raise Fault("the value is missing")
    text = text or field.metadata["default"]
    if text is None:
        raise Fault("it is missing")
    return field.metadata["parse"](text)
