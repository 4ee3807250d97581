"""The rendered tree of an environment, read as a cluster would read it."""

import collections.abc
import dataclasses
import pathlib
from typing import Any

import yaml

Document = dict[str, Any]


class Absent(Exception):
    """The tree has no such object."""


@dataclasses.dataclass(frozen=True)
class Tree:
    documents: tuple[Document, ...]

    @classmethod
    def read(cls, folder: pathlib.Path) -> "Tree":
        if not folder.is_dir():
            raise Absent(f"{folder} is not there; `mvn synth` writes it")
        files = sorted(folder.rglob("*.yaml"))
        return cls(tuple(document for file in files for document in _documents(file)))

    def of_kind(self, *kinds: str) -> tuple[Document, ...]:
        return tuple(document for document in self.documents if document.get("kind") in kinds)

    def get(self, kind: str, name: str) -> Document:
        for document in self.of_kind(kind):
            if document["metadata"]["name"] == name:
                return document
        raise Absent(f"there is no {kind}/{name}")

    def config_map(self, name: str) -> dict[str, str]:
        data: dict[str, str] = self.get("ConfigMap", name)["data"]
        return data


def _documents(file: pathlib.Path) -> tuple[Document, ...]:
    # The CRDs are large, and no part reads them.
    if "crds" in file.parts:
        return ()
    loaded: collections.abc.Iterable[Any] = yaml.load_all(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return tuple(document for document in loaded if document)


@dataclasses.dataclass(frozen=True)
class Application:
    """A SparkApplication, or what a schedule would make one of."""

    name: str
    spec: Document

    @classmethod
    def named(cls, tree: Tree, name: str) -> "Application":
        known = {application.name: application for application in cls.all(tree)}
        if name not in known:
            raise Absent(f'there is no job "{name}"; there are {", ".join(sorted(known))}')
        return known[name]

    @classmethod
    def all(cls, tree: Tree) -> tuple["Application", ...]:
        single = [(document, document["spec"]) for document in tree.of_kind("SparkApplication")]
        scheduled = tree.of_kind("ScheduledSparkApplication")
        single += [(document, document["spec"]["template"]) for document in scheduled]
        return tuple(cls(document["metadata"]["name"], spec) for document, spec in single)

    @property
    def main(self) -> str:
        return str(self.spec["mainApplicationFile"])

    @property
    def arguments(self) -> tuple[str, ...]:
        return tuple(self.spec.get("arguments", ()))

    @property
    def streams(self) -> bool:
        """Whether it goes on until it is ended: the platform gives such a job a place for its checkpoint."""
        (container,) = self.pod["containers"]
        return any(variable["name"] == "CHECKPOINT_LOCATION" for variable in container.get("env", ()))

    @property
    def pod(self) -> Document:
        pod: Document = self.spec["driver"]["template"]["spec"]
        return pod


def properties(text: str) -> dict[str, str]:
    """A properties file as we render it: no line goes on in the next."""
    lines = (line.strip() for line in text.splitlines())
    pairs = (line.partition("=") for line in lines if line and not line.startswith("#"))
    return {key.strip(): value.strip() for key, _, value in pairs}
