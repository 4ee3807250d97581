"""What becomes of a workflow on the server: imported, released and run, published, and published anew."""

import collections.abc
import copy
import dataclasses
import json
import pathlib
import subprocess
import time
from typing import Any

from dolphinscheduler import publisher
from dolphinscheduler.cluster import COMPLETED, ENDLESS, FAILED, Cluster, Played
from dolphinscheduler.rest import Rest
from dolphinscheduler.workflow import Workflow
from stack.report import Report

# What a shell, sed or JSON takes for something else.
NASTY = """it's "2026" \\n $HOME `id` $(id) 100% & <a> ;"""
MARK = "marker-of-"
# Of a task's log, where it is shown.
LAST_CHARACTERS = 1500
# For what follows from something that has happened.
PATIENCE_SECONDS = 30


@dataclasses.dataclass
class Trials:
    rest: Rest
    cluster: Cluster
    report: Report
    data: pathlib.Path

    def all(self, label: str, workflow: Workflow) -> None:
        """The others are in vain if it cannot be imported."""
        self.project_name = label
        self.project = self.rest.project(label)
        self.workflow = workflow
        self.marked: set[str] = set()
        for sentence, question in (
            ("is imported", self.is_imported),
            ("is released, and its steps run in order", self.steps_run_in_order),
            ("passes a parameter on as it is", self.passes_a_parameter_on),
            ("fails with its first application, and nothing comes after it", self.fails_with_an_application),
            ("is stopped, and ends its application", self.ends_its_application),
            ("is published, then left alone, then updated", self.is_published),
            ("is scheduled", self.is_scheduled),
            ("does not touch what users made", self.leaves_others_alone),
        ):
            if not self.report.check(f"{label}: {workflow.name} {sentence}", question):
                return

    def is_imported(self) -> None:
        self.code = self._import(self.project, self.workflow)
        content = self.rest.content(self.project, self.code)
        self._is_as_stated(content)
        schedules = self.rest.schedules(self.project)
        if self.workflow.content["schedule"]:
            (schedule,) = schedules
            assert schedule["releaseState"] == "OFFLINE", schedule
            assert schedule["crontab"] == self.workflow.content["schedule"]["crontab"], schedule
        else:
            assert not schedules, schedules

    def _is_as_stated(self, content: dict[str, object]) -> None:
        found = Workflow(self.workflow.path, content)
        assert found.steps == self.workflow.steps, found.steps
        assert found.edges == self.workflow.edges, found.edges
        assert found.parameters == self.workflow.parameters, found.parameters
        for name, stated in self.workflow.settings.items():
            kept = {key: found.settings[name].get(key) for key in stated}
            assert kept == stated, f"{name}: {kept}"

    def steps_run_in_order(self) -> None:
        self.rest.release(self.project, self.code, "ONLINE")
        state = self.rest.content(self.project, self.code)["processDefinition"]["releaseState"]
        assert state == "ONLINE", state
        marks = {name: f"{MARK}{name}" for name in self.workflow.parameters}
        self._run(marks, "SUCCESS")
        ran = {task["name"] for task in self.tasks} & self.workflow.steps.keys()
        assert self.workflow.certain <= ran, ran
        assert len(self.cluster.applications) == len(ran), self._said()
        for name in ran:
            mine = self._application_of(name)
            assert mine.ended is not None, f"no task waited for {mine.name}"
            for later in self.workflow.after(name) & ran:
                assert mine.ended < self._application_of(later).created, f"{later} did not wait for {name}"
        self._reaches(marks, ran)
        said = [argument for each in self.cluster.applications for argument in each.arguments]
        self.marked = {name for name, mark in marks.items() if any(mark in argument for argument in said)}

    def _reaches(self, marks: dict[str, str], ran: set[str]) -> None:
        """What a step's script names stands in an application: in an argument, or as its image."""
        scripts = [self.workflow.steps[name] for name in ran]
        bodies = json.dumps([each.body for each in self.cluster.applications])
        for name, mark in marks.items():
            named = any(f"${{{name}}}" in script for script in scripts)
            assert mark in bodies or not named, f"the parameter {name} reached no application"

    def passes_a_parameter_on(self) -> None:
        """Each that reached an argument; the others are images, for example."""
        if not self.marked:
            return
        self._run(dict.fromkeys(self.marked, NASTY), "SUCCESS")
        arguments = [argument for each in self.cluster.applications for argument in each.arguments]
        assert any(NASTY in argument for argument in arguments), f"{NASTY!r} is in none of {arguments}"

    def fails_with_an_application(self) -> None:
        project = self.rest.project(f"{self.project_name}-failing")
        code = self._import(project, self.workflow.hurried)
        self.rest.release(project, code, "ONLINE")
        first = self.workflow.first
        self._run({}, "FAILURE", place=(project, code), states=FAILED)
        started = {task["name"] for task in self.tasks}
        assert first in started, started
        assert not self.workflow.after(first) & self.workflow.certain & started, started
        assert len(self.cluster.applications) == len(started & self.workflow.steps.keys()), self._said()

    def ends_its_application(self) -> None:
        """A person stops the run while the first application runs, and the server knows by which worker."""
        self.cluster.begin(ENDLESS)
        instance = self.rest.start(self.project, self.code, {})
        wait_for(lambda: any(each.state == "RUNNING" for each in self.cluster.applications), "no application runs")
        wait_for(lambda: all(map(is_placed, self.rest.tasks(self.project, instance))), "no worker tells of its task")
        self.rest.stop(self.project, instance)
        state = self.rest.ended(self.project, self.code, instance)
        assert state == "STOP", state
        wait_for(lambda: all(each.deleted for each in self.cluster.applications), f"{self._said()} still runs")

    def _run(
        self,
        parameters: dict[str, str],
        expected: str,
        place: tuple[int, int] | None = None,
        states: tuple[str, ...] = COMPLETED,
    ) -> None:
        """The imported workflow, or one elsewhere."""
        self.cluster.begin(states)
        project, code = place or (self.project, self.code)
        instance = self.rest.start(project, code, parameters)
        state = self.rest.ended(project, code, instance)
        self.tasks = self.rest.tasks(project, instance)
        logs = "\n".join(self.rest.log(task) for task in self.tasks)
        last = "\n".join(f"{task['name']}:\n{self.rest.log(task)[-LAST_CHARACTERS:]}" for task in self.tasks)
        assert state == expected, f"{state}: {self.cluster.faults}\n{last}"
        assert not self.cluster.faults, self.cluster.faults
        assert self.cluster.token not in logs, "a step prints the token of its account"

    def _import(self, project: int, workflow: Workflow) -> int:
        """Into an empty project; the server adds to the name."""
        self.rest.upload(f"/projects/{project}/process-definition/import", json.dumps([workflow.content]).encode())
        ((name, definition),) = self.rest.workflows(project).items()
        assert name.startswith(f"{workflow.name}_import_"), name
        return int(definition["code"])

    def _application_of(self, step: str) -> Played:
        """The one that the step made, by the order in which steps began."""
        order = sorted((task for task in self.tasks), key=lambda task: (task["startTime"], task["id"]))
        named = [each for each in self.cluster.applications if step in each.name]
        if len(named) == 1:
            return named[0]
        return self.cluster.applications[[task["name"] for task in order].index(step)]

    def _said(self) -> str:
        return ", ".join(each.name for each in self.cluster.applications) or "no application was created"

    def is_published(self) -> None:
        """Beside the imported one, which is a user's."""
        imported = self.rest.content(self.project, self.code)
        place = publisher.folder(self.data / self.project_name, self.project_name, self.workflow)
        token = self.rest.token
        self._says(publisher.publish(place, token), "created, online")
        code = self.rest.workflows(self.project)[self.workflow.name]["code"]
        first = self.rest.content(self.project, code)
        self._is_as_stated(first)
        assert first["processDefinition"]["releaseState"] == "ONLINE", first
        self._says(publisher.publish(place, token), "unchanged")
        assert self.rest.content(self.project, code) == first, "what was not changed was written again"
        later = publisher.changed(self.workflow)
        publisher.folder(place, self.project_name, later)
        self._says(publisher.publish(place, token), "offline, updated, online")
        second = self.rest.content(self.project, code)
        assert Workflow(self.workflow.path, second).steps == later.steps
        assert {task["code"] for task in second["taskDefinitionList"]} == {
            task["code"] for task in first["taskDefinitionList"]
        }, "its tasks are others, so that their history is lost"
        assert second["processDefinition"]["releaseState"] == "ONLINE", second
        self._says(publisher.publish(place, token), "unchanged")
        assert self.rest.content(self.project, self.code) == imported, "it changed what a user made"
        self.published = code

    def is_scheduled(self) -> None:
        if not self.workflow.content["schedule"]:
            return
        mine = [each for each in self.rest.schedules(self.project) if each["processDefinitionCode"] == self.published]
        (schedule,) = mine
        assert schedule["releaseState"] == "ONLINE", schedule
        assert schedule["crontab"] == "0 45 3 * * ? *", schedule
        assert schedule["timezoneId"] == self.workflow.content["schedule"]["timezoneId"], schedule

    def leaves_others_alone(self) -> None:
        """A workflow of the same name is refused, and one that is not in the plan is not touched."""
        project = self.rest.project(f"{self.project_name}-others")
        code = self._import(project, self.workflow)
        content = self.rest.content(project, code)
        renamed = copy.deepcopy(self.workflow.content)
        renamed["processDefinition"]["name"] = content["processDefinition"]["name"]
        other = Workflow(self.workflow.path, renamed)
        place = publisher.folder(self.data / f"{self.project_name}-others", f"{self.project_name}-others", other)
        done = publisher.publish(place, self.rest.token)
        assert done.returncode == 1, done
        assert "did not publish; rename one of them" in done.stderr, done
        assert self.rest.content(project, code) == content, "it changed what a user made"

    @staticmethod
    def _says(done: "subprocess.CompletedProcess[str]", words: str) -> None:
        assert (done.returncode, done.stderr) == (0, ""), done
        assert words in done.stdout, done


def wait_for(condition: collections.abc.Callable[[], bool], otherwise: str) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < end, otherwise
        time.sleep(0.2)


def is_placed(task: dict[str, Any]) -> bool:
    """Before that 3.1.1 stops a run without a word to the worker, and the step goes on."""
    return bool(task["host"]) and task["state"] == "RUNNING_EXECUTION"
