"""The databases whose changes are captured, each in the root file system of its own packages."""

import collections.abc
import pathlib
import subprocess

import pg8000.native
import pymysql

from stack import layout
from stack.part import Part, Workspace, run

POSTGRES_USER = "999:999"
POSTGRES_PROGRAMS = "/usr/lib/postgresql/15/bin"


def _root(system: str, workspace: Workspace, part: str) -> pathlib.Path:
    """Gives the root what can be written, in memory, and devices."""
    root = layout.INSIDE.system(system)
    for folder in ("data", "run", "tmp"):
        subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs", str(root / folder)], check=True)
    subprocess.run(["mount", "--rbind", "/dev", str(root / "dev")], check=True)
    subprocess.run(["mount", "--bind", "/etc/hosts", str(_file(root / "etc/hosts"))], check=True)
    return root


def _file(path: pathlib.Path) -> pathlib.Path:
    path.touch()
    return path


def postgres(workspace: Workspace) -> Part:
    address = workspace.addresses["postgres"]
    root = layout.INSIDE.system("debian")
    chroot = ("chroot", f"--userspec={POSTGRES_USER}", str(root))

    def prepare(log: pathlib.Path) -> None:
        _root("debian", workspace, "postgres")
        password = root / "run/password"
        password.touch(mode=0o600)
        password.write_text(workspace.credentials.value("postgres", "password"), encoding="ascii")
        subprocess.run(["chown", POSTGRES_USER, str(password)], check=True)
        options = (
            "--auth=scram-sha-256",
            "--username=postgres",
            "--pwfile=/run/password",
            "--encoding=UTF8",
            "--locale=C",
        )
        # Nothing here outlives the run, so nothing has to reach a disk.
        run([*chroot, f"{POSTGRES_PROGRAMS}/initdb", "-D", "/data/db", *options, "--no-sync"], log)
        password.unlink()

    settings = {
        "listen_addresses": address.host,
        "port": address.port,
        "unix_socket_directories": "/run",
        "wal_level": "logical",
        "fsync": "off",
        "timezone": "UTC",
    }
    arguments = [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
    command = (*chroot, f"{POSTGRES_PROGRAMS}/postgres", "-D", "/data/db", *arguments)
    return Part("postgres", address, command, _succeeds(lambda: postgres_client(workspace).close()), prepare=prepare)


def postgres_client(workspace: Workspace, database: str = "postgres") -> pg8000.native.Connection:
    address = workspace.addresses["postgres"]
    password = workspace.credentials.value("postgres", "password")
    return pg8000.native.Connection(
        "postgres", host=address.host, port=address.port, password=password, database=database
    )


def mysql(workspace: Workspace) -> Part:
    address = workspace.addresses["mysql"]
    root = layout.INSIDE.system("mysql")
    program = (
        *("chroot", str(root), "/usr/sbin/mysqld", "--no-defaults", "--user=root", "--datadir=/data/db"),
        *("--lc-messages-dir=/usr/share/mysql", "--tmpdir=/tmp", "--performance-schema=OFF"),
    )

    def prepare(log: pathlib.Path) -> None:
        _root("mysql", workspace, "mysql")
        run([*program, "--initialize-insecure"], log)

    # The first password is set on the socket, which only root inside of the namespaces can reach.
    def furnish() -> None:
        with mysql_client(workspace, "") as client, client.cursor() as cursor:
            cursor.execute("ALTER USER root@localhost IDENTIFIED BY %s", [_mysql_password(workspace)])

    command = (
        *program,
        "--socket=/run/my.sock",
        "--pid-file=/run/my.pid",
        f"--bind-address={address.host}",
        f"--port={address.port}",
        "--mysqlx=OFF",
        "--secure-file-priv=NULL",
        "--server-id=1",
        "--default-time-zone=+00:00",
    )
    ready = _succeeds(lambda: mysql_client(workspace, "").close())
    return Part("mysql", address, command, ready, prepare=prepare, furnish=furnish)


def _mysql_password(workspace: Workspace) -> str:
    return workspace.credentials.value("mysql", "password")


def mysql_client(workspace: Workspace, password: str | None = None) -> "pymysql.Connection[pymysql.cursors.Cursor]":
    socket = layout.INSIDE.system("mysql") / "run/my.sock"
    word = _mysql_password(workspace) if password is None else password
    return pymysql.connect(unix_socket=str(socket), user="root", password=word, autocommit=True)


def _succeeds(attempt: collections.abc.Callable[[], None]) -> collections.abc.Callable[[], bool]:
    def ask() -> bool:
        try:
            attempt()
        except (OSError, pg8000.native.Error, pg8000.native.InterfaceError, pymysql.MySQLError):
            return False
        return True

    return ask
