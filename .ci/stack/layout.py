"""Where things lie: in the project, in the cache, and inside the namespaces of a running stack."""

import dataclasses
import os
import pathlib

PROJECT = pathlib.Path(__file__).resolve().parents[2]
OWN = PROJECT / ".ci/stack"
LOCKS = OWN / "locks"
POMS = OWN / "poms"
IMAGE = PROJECT / "src/main/docker"
# The line of Spark that the examples have; lines.py knows the others.
SPARK_LINE = "3.5"
IMAGE_LOCK = IMAGE / SPARK_LINE
PROGRAMS = PROJECT / "src/main/python"

# Inside the namespaces. The folder of data is in memory, so that it ends with them.
DATA = pathlib.Path("/srv")
PARTS = pathlib.Path("/opt/stack")
SPARK_HOME = pathlib.Path("/opt/spark")
# Folders of Spark's that pods mount something at.
FOLDERS_OF_PODS = ("app", "conf", "work-dir")


def rendered(environment: str) -> pathlib.Path:
    return PROJECT / "generated" / environment


def default_cache() -> pathlib.Path:
    base = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    return pathlib.Path(base) / "spark-platform-stack"


@dataclasses.dataclass(frozen=True)
class Cache:
    """What was fetched. Inside the namespaces the same tree stands at PARTS, where every user can read it."""

    root: pathlib.Path

    def jars(self, part: str) -> pathlib.Path:
        return self.root / "jars" / part

    def python(self, name: str) -> pathlib.Path:
        return self.root / "python" / name

    def system(self, name: str) -> pathlib.Path:
        return self.root / "system" / name


INSIDE = Cache(PARTS)
