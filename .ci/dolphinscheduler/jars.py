"""The server's jars, fetched by Maven and compared with their lock file."""

import pathlib
import subprocess
import tempfile

from stack import checksums
from stack.fetch import Item

OWN = pathlib.Path(__file__).parent
POMS = OWN / "poms"
LOCK = OWN / "jars.sha256"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies"


def fetch(target: pathlib.Path, log: pathlib.Path) -> None:
    copy_jars(target, log)
    checksums.verify(target, checksums.read_lock(LOCK))


def lock(log: pathlib.Path) -> None:
    """Writes the lock file anew; the diff shows what changed."""
    with tempfile.TemporaryDirectory() as folder:
        copy_jars(pathlib.Path(folder), log)
        checksums.write_lock(LOCK, pathlib.Path(folder))


def copy_jars(target: pathlib.Path, log: pathlib.Path) -> None:
    with log.open("wb") as output:
        command = ["mvn", "-B", "-ntp", COPY, f"-Dserver.jars={target}"]
        subprocess.run(command, cwd=POMS, stdout=output, stderr=output, stdin=subprocess.DEVNULL, check=True)


def described_by() -> tuple[str, ...]:
    files = (*sorted(POMS.rglob("pom.xml")), *([LOCK] if LOCK.exists() else []))
    return tuple(file.read_text(encoding="utf-8") for file in files)


ITEM = Item("dolphinscheduler", "dolphinscheduler", described_by(), fetch)
