"""Fetches what the parts need, all at once, and leaves a mark where one is complete."""

import collections.abc
import concurrent.futures
import dataclasses
import functools
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

from stack import checksums, debian, layout, maven, packages

Fetch = collections.abc.Callable[[pathlib.Path, pathlib.Path], None]
FAULTS = (subprocess.CalledProcessError, checksums.Mismatch, debian.Missing, OSError)


@dataclasses.dataclass(frozen=True)
class Item:
    """A folder of the cache; it is made anew when what describes it has changed."""

    name: str
    folder: str
    described_by: tuple[str, ...]
    fetch: Fetch
    # Without a required item there is no stack; without another one the parts that need it are skipped.
    required: bool = True

    def mark(self) -> str:
        return hashlib.sha256("\0".join(self.described_by).encode()).hexdigest()


def items() -> list[Item]:
    locks = [layout.LOCKS / f"{part}.sha256" for part in maven.PARTS if part != "spark"]
    jars = [*sorted(layout.POMS.rglob("pom.xml")), *locks, layout.IMAGE_LOCK / "jars.txt"]
    wanted = [Item("jars", "jars", _texts(jars), maven.fetch)]
    for name in packages.NAMES:
        described = _texts([*packages.described_by(name), layout.IMAGE_LOCK / "jars.txt"])
        wanted.append(Item(f"python-{name}", f"python/{name}", described, functools.partial(packages.fetch, name)))
    for name, (suite, names) in debian.SYSTEMS.items():
        fetch = functools.partial(debian.fetch, name)
        wanted.append(Item(f"system-{name}", f"system/{name}", (suite, *names), fetch, required=name != "mysql"))
    return wanted


def _texts(files: list[pathlib.Path]) -> tuple[str, ...]:
    return tuple(file.read_text(encoding="utf-8") for file in files)


def fetch_all(cache: layout.Cache, logs: pathlib.Path) -> dict[str, str]:
    """Returns why an item that can be missed is missing; ends the program if another one is."""
    logs.mkdir(parents=True, exist_ok=True)
    cache.root.mkdir(parents=True, exist_ok=True)
    wanted = [item for item in items() if not complete(cache, item)]
    with concurrent.futures.ThreadPoolExecutor(max_workers=8) as pool:
        results = pool.map(functools.partial(attempt, cache, logs), wanted)
    missing = {item.name: fault for item, fault in zip(wanted, results, strict=True) if fault}
    faults = [missing[item.name] for item in wanted if item.required and item.name in missing]
    if faults:
        sys.exit("\n".join(f"stack: {fault}" for fault in faults))
    _furnish_spark(cache)
    (cache.root / "missing.json").write_text(json.dumps(missing), encoding="utf-8")
    return missing


def complete(cache: layout.Cache, item: Item) -> bool:
    mark = _mark_file(cache, item)
    return mark.exists() and mark.read_text(encoding="utf-8") == item.mark()


def _mark_file(cache: layout.Cache, item: Item) -> pathlib.Path:
    return cache.root / f"{item.name}.complete"


def attempt(cache: layout.Cache, logs: pathlib.Path, item: Item) -> str:
    start = time.monotonic()
    target = cache.root / item.folder
    log = logs / f"fetch-{item.name}.log"
    _mark_file(cache, item).unlink(missing_ok=True)
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        item.fetch(target, log)
    except FAULTS as fault:
        shutil.rmtree(target, ignore_errors=True)
        return f"{item.name} was not fetched: {fault}; see {log}"
    _mark_file(cache, item).write_text(item.mark(), encoding="utf-8")
    print(f"fetched {item.name} ({time.monotonic() - start:.0f} s)", flush=True)
    return ""


def _furnish_spark(cache: layout.Cache) -> None:
    """What the image adds to Spark's folder: jars, and the folders of pods."""
    home = packages.spark_home(cache.python("spark"))
    for folder in layout.FOLDERS_OF_PODS:
        (home / folder).mkdir(exist_ok=True)
    for jar in cache.jars("spark").glob("*.jar"):
        copy = home / "jars" / jar.name
        if not copy.exists():
            os.link(jar, copy)
