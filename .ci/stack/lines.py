"""Spark of other lines than that of the examples: fetched where jobs of a tree ask for it, and for checks.

A driver of such a job finds it at the path of the image, instead of the one that is there for all.
"""

import functools
import pathlib
import shutil

from stack import layout, maven, packages
from stack.fetch import Item
from stack.pods import Mount, Unsupported
from stack.tree import Application, Tree

FIRST = layout.SPARK_LINE
OTHERS = tuple(sorted(folder.name for folder in layout.IMAGE.iterdir() if folder.is_dir() and folder.name != FIRST))


def of(application: Application) -> str:
    """The line that the application asks for."""
    line = str(application.spec["sparkVersion"]).rpartition(".")[0]
    if line not in (FIRST, *OTHERS):
        raise Unsupported(f"{application.name}: Spark {line}")
    return line


def asked(tree: Tree) -> set[str]:
    """Those but the first that jobs of the tree ask for."""
    return {of(application) for application in Application.all(tree)} - {FIRST}


def python(line: str, cache: layout.Cache = layout.INSIDE) -> pathlib.Path:
    return cache.python("spark" if line == FIRST else f"spark-{line}")


def mounts(line: str) -> tuple[Mount, ...]:
    """What a pod of the line sees at the path of Spark; the first line is there already."""
    if line == FIRST:
        return ()
    return (Mount(str(layout.SPARK_HOME), packages.spark_home(python(line))),)


def fetched(line: str) -> bool:
    """Whether it is there, asked inside of the namespaces."""
    return python(line).exists()


def item(line: str) -> Item:
    described = [layout.IMAGE / line / "jars.txt", *packages.described_by("spark", line)]
    texts = tuple(file.read_text(encoding="utf-8") for file in described)
    name = f"spark-{line}"
    return Item(f"python-{name}", f"python/{name}", texts, functools.partial(_fetch, line), required=False)


def _fetch(line: str, target: pathlib.Path, log: pathlib.Path) -> None:
    """Python with its packages, Spark among them, and the jars of the image beside those of Spark."""
    packages.fetch("spark", target, log, line)
    home = packages.spark_home(target)
    for folder in layout.FOLDERS_OF_PODS:
        (home / folder).mkdir(exist_ok=True)
    with maven.spark_jars(line, log) as jars:
        for jar in jars.glob("*.jar"):
            shutil.move(jar, home / "jars" / jar.name)
