"""What is read from a file before the server sees it."""

import copy
import json
import pathlib

from dolphinscheduler import jars, publisher, server, workflow
from dolphinscheduler.workflow import Workflow
from stack import checksums

SAMPLE = pathlib.Path(__file__).parents[1] / "samples/nightly.json"


def sample() -> Workflow:
    found = workflow.read(SAMPLE)
    assert found
    return found


def test_steps_and_their_order() -> None:
    found = sample()
    assert list(found.steps) == ["enrichment", "quality-check", "analytics"]
    assert found.edges == {("", "enrichment"), ("enrichment", "quality-check"), ("quality-check", "analytics")}
    assert found.after("enrichment") == {"quality-check", "analytics"}
    assert found.first == "enrichment"
    assert found.certain == found.steps.keys()
    assert found.parameters == {"argument": "$[yyyy-MM-dd-1]"}


def test_a_step_behind_a_condition_may_not_run() -> None:
    content = copy.deepcopy(sample().content)
    content["taskDefinitionList"][1]["taskType"] = "CONDITIONS"
    assert Workflow(SAMPLE, content).certain == {"enrichment"}


def test_a_file_of_a_later_version_is_none_for_this_server(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "nightly.json"
    file.write_text(json.dumps([{"workflowDefinition": {}}]), encoding="utf-8")
    assert workflow.read(file) is None


def test_what_is_published_anew_differs_in_its_last_step_and_its_hour() -> None:
    before, later = sample(), publisher.changed(sample())
    assert [name for name in before.steps if before.steps[name] != later.steps[name]] == ["analytics"]
    assert before.content["schedule"]["crontab"] != later.content["schedule"]["crontab"]


def test_the_one_worker_is_in_every_group_of_a_workflow() -> None:
    seed = server.seed_of("token", sorted(sample().groups | {"kubernetes"}))
    (group,) = [line for line in seed.splitlines() if "t_ds_worker_group" in line]
    assert "('kubernetes', 'localhost:1234'" in group


def test_every_jar_is_locked_once() -> None:
    locked = checksums.read_lock(jars.LOCK)
    assert len(locked) == len(jars.LOCK.read_text(encoding="utf-8").splitlines())
    assert {
        f"dolphinscheduler-{name}-3.1.1.jar" for name in ("standalone-server", "api", "master", "worker", "dao")
    } <= (locked.keys())
