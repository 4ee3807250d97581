"""The commands of the stack. Those that need it running start themselves again inside of its namespaces."""

import argparse
import functools
import pathlib
import sys
import threading
import time

from stack import (
    commands,
    console,
    doors,
    fetch,
    kafka_login,
    layout,
    lines,
    lock,
    namespace,
    session,
    trino,
    upload,
)
from stack.credentials import Credentials
from stack.tree import Absent, Application, Tree

STATE = layout.PROJECT / "target/stack/running.json"


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="stack", description=__doc__)
    top.add_argument("--cache", type=pathlib.Path, default=layout.default_cache(), help="where fetched parts are kept")
    top.add_argument("--logs", type=pathlib.Path, default=layout.PROJECT / "target/stack/logs", help="a log a part")
    top.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    commands_of = top.add_subparsers(dest="command", required=True)
    commands_of.add_parser("fetch", help="fetch what the parts need")
    commands_of.add_parser("lock", help="lock versions and checksums anew")
    up = commands_of.add_parser("up", help="start the stack and stay")
    job = commands_of.add_parser("run-job", help="run a rendered job, on a running stack or on one of its own")
    job.add_argument("job")
    check = commands_of.add_parser(
        "check", help="type every command of the pages, run every job, compare what it wrote"
    )
    check.add_argument(
        "--trino", type=pathlib.Path, help="a file of a catalog, by its whole path, instead of the rendered"
    )
    commands_of.add_parser("kafka-login", help="let a rendered job log in at a broker that asks for it")
    bring = commands_of.add_parser("upload", help="bring programs to the object store of an environment")
    bring.add_argument("--dry-run", action="store_true", help="say what would be brought")
    bring.add_argument("--endpoint", help="another way to the object store, for example a forwarded port")
    for command in (up, job, bring):
        command.add_argument("--env", default="dev", help="the environment")
    return top


def main() -> int:
    options = parser().parse_args()
    options.logs = options.logs.resolve()
    if options.inside and options.command == "kafka-login":
        return kafka_login.inside(layout.Cache(options.cache), options.logs)
    if options.inside:
        return commands.inside(options)
    if options.command == "upload":
        return upload.main(options.env, options.dry_run, options.endpoint)
    if options.command == "lock":
        options.logs.mkdir(parents=True, exist_ok=True)
        lock.lock_all(options.logs)
        return 0
    return outside(options)


def outside(options: argparse.Namespace) -> int:
    namespace.require_linux_and_root()
    again = [sys.executable, "-B", "-m", "stack", "--inside", *sys.argv[1:]]
    running = namespace.running(STATE)
    if options.command == "run-job" and (running or session.inside()):
        return namespace.join(running, again)
    if options.command == "run-job":
        _require_job(options)
    if options.command in ("up", "check") and running:
        sys.exit("stack: it runs already; Ctrl-C where it was started stops it")
    if options.command == "check":
        fetch_for_checks(options)
        return console.check(options.logs, STATE, lambda process: namespace.join(process, again))
    session.fetched(layout.Cache(options.cache), options.logs)
    if options.command in ("up", "run-job"):
        fetch_more(options, *map(lines.item, lines_asked(options.env)))
    if options.command == "kafka-login":
        return namespace.run_inside(again)
    if options.command == "fetch":
        fetch_for_checks(options)
        return 0
    if options.command == "up":
        try:
            return namespace.run_inside(again, STATE, functools.partial(_show_doors, options))
        finally:
            commands.DOOR.unlink(missing_ok=True)
    return namespace.run_inside(again)


def fetch_for_checks(options: argparse.Namespace) -> None:
    """For them alone, and Trino where it can run: a stack without is two gigabytes smaller."""
    fetch_more(options, *map(lines.item, lines.OTHERS), *([trino.item()] if trino.java() else []))


def fetch_more(options: argparse.Namespace, *wanted: fetch.Item) -> None:
    """What can be missed."""
    cache = layout.Cache(options.cache)
    for item in wanted:
        if not fetch.complete(cache, item) and (fault := fetch.attempt(cache, options.logs, item)):
            print(f"skipped {item.name}: {fault}", flush=True)


def lines_asked(environment: str) -> list[str]:
    folder = layout.rendered(environment)
    return sorted(lines.asked(Tree.read(folder))) if folder.is_dir() else []


def _require_job(options: argparse.Namespace) -> None:
    """Before minutes go by for a name that is misspelt."""
    try:
        Application.named(Tree.read(layout.rendered(options.env)), options.job)
    except Absent as fault:
        sys.exit(f"stack: {fault}")


def _show_doors(options: argparse.Namespace) -> None:
    """Once the stack is complete, leads into it and says how."""

    def wait() -> None:
        while not commands.DOOR.exists():
            time.sleep(0.2)
        workspace = session.describe(options.env, Credentials.random(), options.logs)
        open_doors = doors.open_outside(workspace.addresses, commands.DOOR)
        print(commands.welcome(workspace, open_doors), flush=True)

    commands.DOOR.unlink(missing_ok=True)
    threading.Thread(target=wait, daemon=True).start()


if __name__ == "__main__":
    sys.exit(main())
