"""Debian packages, unpacked into a folder of their own: nothing is installed, and no service is started.

Debian keeps no old versions, so there is no version to pin; apt checks the archive's signature instead.
"""

import os
import pathlib
import platform
import re
import shutil
import subprocess

SYSTEMS = {
    # initdb calls a shell, which no package names because every system has one.
    "debian": ("bookworm", ("dash", "postgresql-15", "prometheus", "prometheus-pushgateway")),
    # Debian 12 has MariaDB, which Debezium's connector for MySQL does not read.
    "mysql": ("sid", ("mysql-server-core",)),
}
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
FOLDERS = ("data", "dev", "proc", "run", "tmp")
USERS = "root:x:0:0::/:/bin/sh\npostgres:x:999:999::/:/bin/sh\n"


class Missing(Exception):
    """The archive does not have it, or does not answer."""


def archive(lists: list[str], codename: str) -> str:
    """The address of the main archive, as this machine's own sources have it."""
    for text in lists:
        for paragraph in re.split(r"\n\s*\n", text):
            fields = dict(re.findall(r"(?m)^(URIs|Suites):\s*(.+)$", paragraph))
            if codename in fields.get("Suites", "").split():
                return str(fields["URIs"].split()[0])
        for line in re.findall(r"(?m)^deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s", text):
            if line[1] == codename:
                return str(line[0])
    raise Missing("no source of Debian's main archive in /etc/apt")


def _sources() -> list[str]:
    folder = pathlib.Path("/etc/apt/sources.list.d")
    files = [pathlib.Path("/etc/apt/sources.list"), *sorted(folder.glob("*.sources")), *sorted(folder.glob("*.list"))]
    return [file.read_text(encoding="utf-8") for file in files if file.exists()]


def fetch(name: str, target: pathlib.Path, log: pathlib.Path) -> None:
    suite, packages = SYSTEMS[name]
    apt = target.with_suffix(".apt")
    for folder in ("state/lists/partial", "cache/archives/partial", "sources"):
        (apt / folder).mkdir(parents=True, exist_ok=True)
    (apt / "state/status").touch()
    codename = platform.freedesktop_os_release()["VERSION_CODENAME"]
    source = f"deb [signed-by={KEYRING}] {archive(_sources(), codename)} {suite} main\n"
    (apt / "sources.list").write_text(source, encoding="utf-8")
    options = {
        "Dir::Etc::sourcelist": apt / "sources.list",
        "Dir::Etc::sourceparts": apt / "sources",
        "Dir::State": apt / "state",
        # Empty, so that everything is missing; and in a folder of its own, since apt locks the folder of this file.
        "Dir::State::status": apt / "state/status",
        "Dir::Cache": apt / "cache",
        "APT::Sandbox::User": "root",
        "Acquire::Retries": "5",
    }
    command = ["apt-get", *(f"-o{key}={value}" for key, value in options.items())]
    with log.open("wb") as output:
        for step in (["update"], ["install", "-d", "-y", "--no-install-recommends", *packages]):
            done = subprocess.run([*command, *step], stdout=output, stderr=output, stdin=subprocess.DEVNULL)
            if done.returncode:
                raise Missing(f"apt-get {step[0]} failed for {', '.join(packages)} of Debian {suite}")
    unpack(apt / "cache/archives", target)
    shutil.rmtree(apt)


def unpack(archives: pathlib.Path, target: pathlib.Path) -> None:
    """A root file system without the scripts of its packages: links, folders and users that they would make."""
    for folder in ("bin", "sbin", "lib", "lib64"):
        (target / "usr" / folder).mkdir(parents=True, exist_ok=True)
        os.symlink(f"usr/{folder}", target / folder)
    for folder in (*FOLDERS, "etc"):
        (target / folder).mkdir(exist_ok=True)
    (target / "etc/passwd").write_text(USERS, encoding="utf-8")
    (target / "etc/group").write_text("root:x:0:\npostgres:x:999:\n", encoding="utf-8")
    for package in sorted(archives.glob("*.deb")):
        tar = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE)
        # With dpkg-deb -x a package that still has /lib would replace our link by a folder.
        subprocess.run(["tar", "-x", "--keep-directory-symlink", "-C", target], stdin=tar.stdout, check=True)
        if tar.wait():
            raise Missing(f"{package.name} cannot be unpacked")
