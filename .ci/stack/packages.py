"""Python packages of a part, in a virtual environment of its own, installed by hash."""

import pathlib
import subprocess

from stack import layout

# Debian's own interpreter: a pod's user may not be able to read one in somebody's home.
PYTHON = "/usr/bin/python3"
NAMES = ("mlflow", "spark")
# pyspark comes as source only; nothing else may run code of its own while it is installed.
BINARY_ONLY = ("--only-binary=:all:", "--no-binary=pyspark")


def fetch(name: str, target: pathlib.Path, log: pathlib.Path) -> None:
    wanted = layout.LOCKS / f"{name}.txt"
    install = [f"{target}/bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    install += ["--require-hashes", "--no-deps", *BINARY_ONLY, "--requirement", str(wanted)]
    with log.open("wb") as output:
        for command in ([PYTHON, "-m", "venv", str(target)], install):
            subprocess.run(command, stdout=output, stderr=output, stdin=subprocess.DEVNULL, check=True)


def spark_home(environment: pathlib.Path) -> pathlib.Path:
    (home,) = environment.glob("lib/python3*/site-packages/pyspark")
    return home
