"""A file that DolphinScheduler imports, read for what must become of it."""

import copy
import dataclasses
import json
import pathlib
from typing import Any

from stack import layout

# Below the folder of an environment.
RENDERED = pathlib.PurePath("k8s/dolphinscheduler")
# Numbers that it gives, what is compared apart, and what 3.1.1 reads and then loses when it imports.
SERVERS_OWN = {"code", "version", "projectCode", "taskParams", "isCache", "taskExecuteType"}
# The version whose server runs here.
SUPPORTED = "processDefinition"


@dataclasses.dataclass(frozen=True)
class Workflow:
    path: pathlib.Path
    content: dict[str, Any]

    @property
    def name(self) -> str:
        return str(self.content["processDefinition"]["name"])

    @property
    def parameters(self) -> dict[str, str]:
        stated = json.loads(self.content["processDefinition"]["globalParams"])
        return {each["prop"]: each["value"] for each in stated}

    @property
    def steps(self) -> dict[str, str]:
        """The script of each task of the shell, by the task's name."""
        tasks = self.content["taskDefinitionList"]
        return {task["name"]: task["taskParams"]["rawScript"] for task in tasks if task["taskType"] == "SHELL"}

    @property
    def settings(self) -> dict[str, dict[str, Any]]:
        """What else is stated of each task, but for numbers that the server gives."""
        tasks = self.content["taskDefinitionList"]
        return {task["name"]: {key: task[key] for key in task.keys() - SERVERS_OWN} for task in tasks}

    @property
    def edges(self) -> set[tuple[str, str]]:
        names = {task["code"]: task["name"] for task in self.content["taskDefinitionList"]}
        relations = self.content["processTaskRelationList"]
        return {(names.get(each["preTaskCode"], ""), names[each["postTaskCode"]]) for each in relations}

    @property
    def groups(self) -> set[str]:
        return {task["workerGroup"] for task in self.content["taskDefinitionList"]}

    @property
    def hurried(self) -> "Workflow":
        """The same without another attempt, for which a step waits for minutes."""
        content = copy.deepcopy(self.content)
        for task in content["taskDefinitionList"]:
            task["failRetryTimes"] = 0
        return Workflow(self.path, content)

    @property
    def certain(self) -> set[str]:
        """The steps that run whenever nothing fails: none that a condition decides on."""
        conditions = {task["name"] for task in self.content["taskDefinitionList"]} - self.steps.keys()
        return self.steps.keys() - set().union(*map(self.after, conditions))

    def after(self, name: str) -> set[str]:
        """What waits for a task, at whatever distance."""
        later = {target for source, target in self.edges if source == name}
        return later.union(*(self.after(target) for target in later))

    @property
    def first(self) -> str:
        """A step that waits for none, and for which the most others wait."""
        roots = sorted(target for source, target in self.edges if source == "" and target in self.steps)
        return max(roots, key=lambda name: len(self.after(name)))


def read(path: pathlib.Path) -> Workflow | None:
    """Returns None for a file of a later version, which this server does not read."""
    (content,) = json.loads(path.read_text(encoding="utf-8"))
    return Workflow(path, content) if SUPPORTED in content else None


def rendered() -> list[pathlib.Path]:
    return sorted(layout.PROJECT.glob(f"generated/*/{RENDERED}/*.json"))
