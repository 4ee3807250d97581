"""The program that publishes workflows, run as its Job runs it: a folder, a token, and nothing else."""

import copy
import json
import pathlib
import subprocess
from typing import Any

from dolphinscheduler import server
from dolphinscheduler.workflow import Workflow
from stack import layout

PROGRAM = layout.PROJECT / "src/main/resources/workflows/publish.py"
VERSION = "3.1"


def folder(place: pathlib.Path, project: str, workflow: Workflow, **entry: bool) -> pathlib.Path:
    """The workflow and a plan that names it."""
    place.mkdir(parents=True, exist_ok=True)
    plan: dict[str, Any] = {"url": server.URL, "version": VERSION, "project": project, "tenant": server.TENANT}
    wanted = {"file": workflow.path.name, "schedule": bool(workflow.content["schedule"]), "release": True}
    plan["workflows"] = [wanted | entry]
    (place / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    (place / workflow.path.name).write_text(json.dumps([workflow.content]), encoding="utf-8")
    return place


def publish(place: pathlib.Path, token: str) -> "subprocess.CompletedProcess[str]":
    done = subprocess.run(
        ["/usr/bin/python3", "-I", str(PROGRAM), str(place)],
        env={"DOLPHINSCHEDULER_TOKEN": token},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert token not in done.stdout + done.stderr, "it prints the token"
    return done


def changed(workflow: Workflow) -> Workflow:
    """The same with another script, another number of retries and another hour, where it has a schedule."""
    content = copy.deepcopy(workflow.content)
    task = content["taskDefinitionList"][-1]
    task["taskParams"]["rawScript"] += "\n# changed"
    task["failRetryTimes"] += 1
    if content["schedule"]:
        content["schedule"]["crontab"] = "0 45 3 * * ? *"
    return Workflow(workflow.path, content)
