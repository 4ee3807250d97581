"""The order of the checks: three chains side by side, then what needs all of them."""

import collections.abc
import concurrent.futures
import functools
import pathlib

from stack import cluster, layout, session
from stack.checks import aftermath, changes, engines, guarded, guide, other_lines, quality, quick_start, streams
from stack.checks.lake import Lake
from stack.checks.stage import Stage
from stack.part import Workspace
from stack.report import Report
from stack.tree import Application

# What reads changes of MySQL, or tables that come of them.
OF_MYSQL = frozenset({"mysql-cdc-to-iceberg", guide.JOB, quality.JOB})


def play(workspace: Workspace, report: Report, catalog: pathlib.Path | None = None) -> None:
    stage = Stage(workspace, report, Lake(workspace))
    watch = aftermath.CommandLines()
    watch.start()
    report.check("the bootstrap changes nothing the second time", lambda: bootstrap_again(stage))
    together(stage, of_events, of_mysql, of_postgres)
    of_pages(stage)
    report.check("maintenance keeps every row of every table", lambda: aftermath.maintenance(stage))
    others(stage)
    together(stage, guarded.play, other_lines.play)
    engines.play(stage, catalog)
    aftermath.play(stage, watch)


def together(stage: Stage, *chains: collections.abc.Callable[[Stage], object]) -> None:
    with concurrent.futures.ThreadPoolExecutor() as pool:
        running = [pool.submit(chain, stage) for chain in chains]
    for each in running:
        each.result()


def bootstrap_again(stage: Stage) -> None:
    said = cluster.bootstrap(stage.workspace)
    assert "created" not in said, said
    assert said.count("exists") > 0, said


def of_events(stage: Stage) -> None:
    streams.play(stage)


def of_mysql(stage: Stage) -> None:
    stage.done.update(OF_MYSQL)
    if reason := session.skipped().get("mysql"):
        stage.report.skip("the changes of MySQL's tables, and what is made of its customers", reason)
    elif changes.play_mysql(stage):
        quality.play(stage)


def of_postgres(stage: Stage) -> None:
    changes.play_postgres(stage)
    quick_start.play(stage)


def of_pages(stage: Stage) -> None:
    if reason := session.skipped().get("mysql"):
        stage.report.skip("the Python of the guide, which reads customers of MySQL", reason)
    else:
        guide.play(stage)


def others(stage: Stage) -> None:
    """The jobs of the environment that no check above runs; those whose program is here have to succeed."""
    for application in Application.all(stage.workspace.tree):
        if application.name in stage.done:
            continue
        sentence = f"`make run-job JOB={application.name}` succeeds"
        if not (layout.PROGRAMS / application.main.rpartition("/")[2]).exists():
            stage.report.skip(sentence, f"{application.main} is no program of this repository")
        else:
            stage.report.check(sentence, functools.partial(succeeds, stage, application))


def succeeds(stage: Stage, application: Application) -> None:
    if application.streams:
        stage.stream(application.name, lambda log: bool(log.last("started")))
    else:
        stage.run(application.name)
