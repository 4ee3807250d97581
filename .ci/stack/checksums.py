"""Lock files of jars: what sha256sum reads, one line a file, by name or by path in a Maven repository."""

import hashlib
import pathlib


class Mismatch(Exception):
    """What was fetched is not what was locked."""


def digest(path: pathlib.Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_lock(lock: pathlib.Path) -> dict[str, str]:
    """The checksum of each file name."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    pairs = (line.split(maxsplit=1) for line in lines if line and not line.startswith("#"))
    return {pathlib.PurePosixPath(path).name: checksum for checksum, path in pairs}


def write_lock(lock: pathlib.Path, folder: pathlib.Path) -> None:
    lines = [f"{digest(jar)}  {jar.name}\n" for jar in sorted(folder.glob("*.jar"))]
    lock.write_text("".join(lines), encoding="utf-8")


def verify(folder: pathlib.Path, locked: dict[str, str]) -> None:
    """Compares all files, so that one message names every difference."""
    found = {jar.name: digest(jar) for jar in folder.glob("*.jar")}
    faults = [f"{name} is missing" for name in locked.keys() - found.keys()]
    faults += [f"{name} is not locked" for name in found.keys() - locked.keys()]
    faults += [f"{name} differs" for name in found.keys() & locked.keys() if found[name] != locked[name]]
    if faults:
        raise Mismatch(f"jars of {folder.name}: " + "; ".join(sorted(faults)))
