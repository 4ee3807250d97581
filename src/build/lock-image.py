#!/usr/bin/env python3
"""Locks the image: writes src/main/docker/LINE/jars.txt and requirements.txt anew from the versions file of each line.

    python3 src/build/lock-image.py [LINE...]   (needs mvn, and pip-compile of pip-tools on the image's Python)

Run it after a change of src/main/resources/versions/spark-LINE.properties, and read the diff. Jars come through Maven,
which compares them with the repository's own checksums before they are counted here.
"""

import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
VERSIONS = ROOT / "src/main/resources/versions"
DOCKER = ROOT / "src/main/docker"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy"


def read(file):
    lines = (line.strip() for line in (VERSIONS / file).read_text(encoding="utf-8").splitlines())
    return dict(re.split(r"\s*=\s*", line, maxsplit=1) for line in lines if line and not line.startswith("#"))


def versions(line):
    table = read(f"spark-{line}.properties")
    table["spark"] = table["spark.locked"]

    def value(key):
        return re.sub(r"\$\{([^}]*)}", lambda name: value(name.group(1)), table[key])

    return {key: value(key) for key in table}


def sha256(coordinates, folder):
    group, artifact, version = coordinates.split(":")
    command = ["mvn", "-B", "-q", COPY, f"-Dartifact={coordinates}", f"-DoutputDirectory={folder}"]
    subprocess.run(command, check=True, stdout=sys.stderr)
    name = f"{artifact}-{version}.jar"
    digest = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    return f"{digest}  {group.replace('.', '/')}/{artifact}/{version}/{name}\n"


def lock_jars(table, folder, docker):
    coordinates = sorted(value for key, value in table.items() if key.startswith(("jar.", "agent.")))
    header = "# Made by src/build/lock-image.py: what sha256sum --check reads, by path in a Maven repository.\n"
    lines = [sha256(each, folder) for each in coordinates]
    (docker / "jars.txt").write_text(header + "".join(lines), encoding="utf-8")


def lock_packages(table, folder, docker):
    wanted = folder / "requirements.in"
    pins = {key[len("python.") :]: value for key, value in table.items() if key.startswith("python.")}
    wanted.write_text("".join(f"{name}=={version}\n" for name, version in pins.items()), encoding="utf-8")
    locked = folder / "requirements.txt"
    options = ["--generate-hashes", "--strip-extras", "--no-header", "--no-annotate"]
    options += ["--no-emit-index-url", "--no-emit-find-links", "--no-emit-trusted-host"]
    subprocess.run(["pip-compile", "--quiet", *options, f"--output-file={locked}", str(wanted)], check=True, cwd=folder)
    header = f"# Made by src/build/lock-image.py on Python {table['python']}: every package and its possible files.\n"
    (docker / "requirements.txt").write_text(header + locked.read_text(encoding="utf-8"), encoding="utf-8")


def main():
    for line in sys.argv[1:] or read("spark.properties")["spark.lines"].split():
        docker = DOCKER / line
        docker.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            lock_jars(versions(line), pathlib.Path(folder), docker)
            lock_packages(versions(line), pathlib.Path(folder), docker)


if __name__ == "__main__":
    main()
