"""Locks what is fetched by hash: pip's own answer to what it would install on this Python and machine."""

import json
import pathlib
import re
import subprocess
import tempfile
from typing import Any

from stack import layout, lines, maven, packages, trino

NAMES = ("tools", "tests", *packages.NAMES, *(f"spark-{line}" for line in lines.OTHERS))
# What models need, and the server of the runs does not: a third of a gigabyte.
LEFT_OUT = {
    "mlflow": (
        *("contourpy", "cycler", "docker", "fonttools", "huey", "joblib", "kiwisolver", "matplotlib", "narwhals"),
        *("pillow", "prettytable", "pyparsing", "scikit-learn", "scipy", "skops", "threadpoolctl", "wcwidth"),
    )
}


def lock_all(logs: pathlib.Path) -> None:
    maven.lock(logs / "lock-jars.log")
    trino.lock(logs / "lock-trino.log")
    for name in NAMES:
        lock(name)


def lock(name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.json"
        command = [packages.PYTHON, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet"]
        command += [*packages.BINARY_ONLY, "--requirement", str(layout.LOCKS / f"{name}.in"), f"--report={report}"]
        subprocess.run(command, check=True)
        text = requirements(json.loads(report.read_text(encoding="utf-8")), LEFT_OUT.get(name, ()))
    header = "# Made by `.ci/stack/run lock`, on Python 3.11 of Linux on amd64.\n"
    (layout.LOCKS / f"{name}.txt").write_text(header + text, encoding="utf-8")


def requirements(report: dict[str, Any], left_out: tuple[str, ...] = ()) -> str:
    """One line a package, with the hash of the one file that pip took."""
    lines = {}
    for item in report["install"]:
        name = re.sub(r"[-_.]+", "-", item["metadata"]["name"]).lower()
        checksum = item["download_info"]["archive_info"]["hashes"]["sha256"]
        lines[name] = f"{name}=={item['metadata']['version']} --hash=sha256:{checksum}\n"
    return "".join(lines[name] for name in sorted(lines.keys() - set(left_out)))
