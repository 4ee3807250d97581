import datetime
import json

import pytest

from stack import applications, layout, lines, packages, session
from stack.checks import other_lines, streams
from stack.credentials import Credentials
from stack.part import Workspace
from stack.pods import Unsupported
from stack.samples import events
from stack.tree import Application, Tree

NOW = datetime.datetime(2026, 11, 28, 12, 0, tzinfo=datetime.UTC)
LINE = "4.1"


@pytest.fixture(scope="module")
def trial() -> Tree:
    return Tree.read(other_lines.RENDERED)


def test_every_line_of_the_image_is_one_that_jobs_may_ask_for() -> None:
    assert (lines.FIRST, *lines.OTHERS) == ("3.5", LINE)


def test_a_job_says_its_line_by_the_release_of_spark(trial: Tree) -> None:
    assert lines.asked(trial) == {LINE}
    assert lines.asked(Tree.read(layout.rendered("dev"))) == set()


def test_a_line_without_an_image_is_refused() -> None:
    with pytest.raises(Unsupported, match=r"old: Spark 3\.4"):
        lines.of(Application("old", {"sparkVersion": "3.4.1"}))


def test_another_line_has_packages_and_spark_of_its_own() -> None:
    image, spark = packages.requirements("spark", LINE)

    assert image == layout.IMAGE / LINE / "requirements.txt"
    assert f"\npyspark=={LINE}." in spark.read_text(encoding="utf-8")
    assert lines.item(LINE).folder == "python/spark-4.1"


def test_a_driver_sees_its_own_line_at_the_path_of_the_image(trial: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "spark_home", lambda environment: environment / "pyspark")
    workspace = workspace_of(trial)
    job = Application.named(trial, other_lines.BATCH)

    process = applications.driver(job, workspace, "127.0.2.1")

    (home,) = [mount for mount in process.mounts if mount.path == str(layout.SPARK_HOME)]
    assert home.source == layout.INSIDE.python("spark-4.1") / "pyspark"
    assert process.mounts.index(home) == 0
    assert process.environment["SPARK_VERSION"] == LINE
    assert process.environment["PATH"].startswith(f"{layout.INSIDE.python('spark-4.1')}/bin:")


def workspace_of(tree: Tree) -> Workspace:
    described = session.describe("dev", Credentials.random(), layout.PROJECT / "target/stack/logs")
    return Workspace(tree, described.connectors, described.addresses, described.credentials, described.logs)


def test_the_stream_on_trial_has_the_topic_the_table_and_the_checkpoint_of_the_example(trial: Tree) -> None:
    example = session.describe("dev", Credentials.random(), layout.PROJECT / "target/stack/logs")
    ours, theirs = (
        Application.named(trial, other_lines.STREAM),
        Application.named(example.tree, streams.JOB),
    )

    assert ours.arguments == theirs.arguments
    assert applications.checkpoint(workspace_of(trial), ours.name) == applications.checkpoint(example, theirs.name)


def test_later_events_are_others_of_the_same_days_and_kinds() -> None:
    first, later = events.sample(NOW), events.more(NOW, 20)

    ids = {event.row["event_id"] for event in (*first, *later) if event.row}
    assert len(ids) == events.COUNT + 20
    for before, after in zip(first, later, strict=False):
        assert {**json.loads(after.value), "event_id": 0, "channel": 0} == {
            **json.loads(before.value),
            "event_id": 0,
            "channel": 0,
        }
