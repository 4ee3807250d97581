"""Files have the fields of published sources: those of this program, and whatever the golden scenarios show."""

import collections.abc
import copy
import json
import pathlib
from typing import Any

import pytest

from dolphinscheduler import fields, workflow
from stack import layout

SAMPLE = pathlib.Path(__file__).parents[1] / "samples/nightly.json"
SHOWN = sorted(layout.PROJECT.glob(f"golden/*/out/*/{workflow.RENDERED}/*.json"))
Content = list[dict[str, Any]]


def read(file: pathlib.Path) -> Content:
    content: Content = json.loads(file.read_text(encoding="utf-8"))
    return content


def test_the_sample_is_one_of_its_version() -> None:
    assert fields.fitting(read(SAMPLE)) == ["3.1", "3.2"]


@pytest.mark.parametrize("file", [*SHOWN, *workflow.rendered()], ids=str)
def test_every_rendered_file_fits_a_version(file: pathlib.Path) -> None:
    content = read(file)
    assert fields.fitting(content), {version: fields.faults(version, content)[:5] for version in fields.table()}


def change(*path: str | int) -> collections.abc.Callable[[Content, object], None]:
    def apply(content: Content, value: object) -> None:
        part: Any = content[0]
        for key in path[:-1]:
            part = part[key]
        part[path[-1]] = value

    return apply


@pytest.mark.parametrize(
    ("at", "value", "fault"),
    [
        (("schedule", "tenantCode"), "spark", "schedule.tenantCode is unknown"),
        (("taskDefinitionList", 0, "isCache"), "NO", "task.isCache is unknown"),
        (
            ("taskDefinitionList", 1, "taskPriority"),
            "URGENT",
            "task.taskPriority is no HIGHEST|HIGH|MEDIUM|LOW|LOWEST: 'URGENT'",
        ),
        (("taskDefinitionList", 1, "timeout"), "60", "task.timeout is no number: '60'"),
        (("taskDefinitionList", 0, "taskParams", "script"), "x", "shell.script is unknown"),
        (("schedule", "startTime"), "2026-01-01", "schedule.startTime is no time: '2026-01-01'"),
        (("processDefinition", "globalParams"), '[{"name": "x"}]', "parameter.name is unknown"),
        (("workflowDefinition",), {}, "file.workflowDefinition is unknown"),
    ],
)
def test_what_3_1_does_not_read_is_found(at: tuple[str | int, ...], value: object, fault: str) -> None:
    content = copy.deepcopy(read(SAMPLE))
    change(*at)(content, value)
    assert fields.faults("3.1", content) == [fault]


def test_names_of_later_versions_are_others() -> None:
    text = SAMPLE.read_text(encoding="utf-8").replace('"process', '"workflow')
    assert fields.fitting(json.loads(text)) == ["3.3", "3.4"]
