"""The order of the checks: three chains side by side, then what needs all of them."""

import concurrent.futures

from stack import cluster
from stack.checks import aftermath, changes, quality, quick_start, streams
from stack.checks.lake import Lake
from stack.checks.report import Report
from stack.checks.stage import Stage
from stack.servers import Servers


def play(stack: Servers, report: Report) -> None:
    stage = Stage(stack, report, Lake(stack.workspace))
    watch = aftermath.CommandLines()
    watch.start()
    report.check("the bootstrap changes nothing the second time", lambda: bootstrap_again(stage))
    with concurrent.futures.ThreadPoolExecutor() as pool:
        chains = [pool.submit(chain, stage) for chain in (of_events, of_mysql, of_postgres)]
    for each in chains:
        each.result()
    aftermath.play(stage, watch)


def bootstrap_again(stage: Stage) -> None:
    said = cluster.bootstrap(stage.workspace)
    assert "created" not in said, said
    assert said.count("exists") > 0, said


def of_events(stage: Stage) -> None:
    streams.play(stage)


def of_mysql(stage: Stage) -> None:
    if reason := stage.stack.skipped.get("mysql"):
        stage.report.skip("the changes of MySQL's tables, and what is made of its customers", reason)
    elif changes.play_mysql(stage):
        quality.play(stage)


def of_postgres(stage: Stage) -> None:
    quick_start.play(stage)
    changes.play_postgres(stage)
