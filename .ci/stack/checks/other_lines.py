"""Rendered jobs on another line of Spark than that of the examples, on the same parts.

A stream goes on from the checkpoint that the first line left, and SQL sums up what both have written.
"""

import dataclasses

from stack import applications, console, jobs, layout, lines, pods
from stack.checks import guarded, lake, streams
from stack.checks.stage import Stage
from stack.part import Workspace
from stack.samples import events, filling
from stack.tree import Application, Tree

RENDERED = layout.PROJECT / "golden/spark-4-has-jars-properties-and-classes-of-its-own/out/on-the-stack"
STREAM, BATCH = "events-on-spark-4", "sums-on-spark-4"
LATER = 20
GOES_ON = "a stream on Spark 4.1 goes on from the checkpoint that Spark 3.5 left"
SUMS = "SQL on Spark 4.1 sums up what both have written"


def play(stage: Stage) -> None:
    workspace = of_the_scenario(stage.workspace)
    line = lines.of(Application.named(workspace.tree, STREAM))
    if reason := missing(stage, workspace, line):
        stage.report.skip(f"{GOES_ON}; {SUMS}", reason)
    elif stage.report.check(GOES_ON, lambda: goes_on(stage, workspace)):
        stage.report.check(SUMS, lambda: sums_up(stage, workspace))


def of_the_scenario(workspace: Workspace) -> Workspace:
    """The tree of the scenario, on the parts and with the Secrets of this run."""
    tree = Tree.read(RENDERED)
    folder = workspace.data / "other-line"
    pods.write_config_maps(tree, folder)
    return dataclasses.replace(workspace, tree=tree, config_maps=folder)


def missing(stage: Stage, workspace: Workspace, line: str) -> str:
    """Why the jobs cannot run here; empty if they can."""
    if not lines.fetched(line):
        return f"Spark {line} was not fetched"
    if other := sorted(guarded.differences(stage.workspace.tree, workspace.tree)):
        return f"the environment says of {', '.join(other)} something else than the scenario"
    both = ((stage.workspace, streams.JOB), (workspace, STREAM))
    places = {applications.checkpoint(*each) for each in both}
    return f"the checkpoints are {' and '.join(sorted(places))}" if len(places) > 1 else ""


def goes_on(stage: Stage, workspace: Workspace) -> None:
    before = stage.lake.rows(streams.TABLE)
    sent = filling.later(LATER)
    events.send(str(stage.workspace.addresses["kafka"]), filling.TOPIC, sent)
    run = jobs.start(workspace, Application.named(workspace.tree, STREAM))
    alive = run.until(lambda log: bool(log.last("batch written")), console.JOB_SECONDS)
    code = run.stop()
    assert alive, f"{STREAM} ended by itself with code {code}; see {run.log}"
    assert code == 0, f"{STREAM} ended with code {code} after SIGTERM; see {run.log}"
    ended = run.log.last("ended")
    numbers = {name: ended[name] for name in ("rows_in", "rows_out", "rows_quarantined")}
    assert numbers == {"rows_in": LATER, "rows_out": LATER, "rows_quarantined": 0}, numbers
    wanted = [*before, *(event.row for event in sent if event.row)]
    lake.same(stage.lake.rows(streams.TABLE), wanted, streams.COLUMNS)


def sums_up(stage: Stage, workspace: Workspace) -> None:
    run = jobs.start(workspace, Application.named(workspace.tree, BATCH))
    code = run.wait(console.JOB_SECONDS)
    assert code == 0, f"{BATCH} ended with code {code}; see {run.log}"
    wanted = streams.summed_up([event.row for event in (*filling.sent(), *filling.later(LATER)) if event.row])
    lake.same(stage.lake.rows("dw.daily_events"), wanted, wanted[0])
