"""publish.py, run as a program against a server that keeps and refuses what DolphinScheduler does.

Against a real one it runs in .ci/dolphinscheduler.
"""

import ast
import copy
import json

import pytest
from conftest import PUBLISH, ROOT, Server
from played_scheduler import Scheduler

NOWHERE = "http://127.0.0.1:9"  # the discard port: no server listens
VERSIONS = ("3.1", "3.2", "3.3", "3.4")
RENDERED = ROOT / "golden/a-job-publishes-the-workflows/out/dev/k8s/dolphinscheduler/publish/plan.json"
CREATED = "publish: project lake: created"


def plan_for(server, version="3.1", **entry):
    workflow = {"file": "nightly.json", "schedule": True, "release": True, **entry}
    url = f"{server if isinstance(server, str) else server.url}/dolphinscheduler"
    plan = {"url": url, "version": version, "project": "lake", "tenant": "spark"}
    return {**plan, "workflows": [workflow], "timeoutSeconds": 20}


def nightly(version="3.1", name="nightly", steps=("enrichment", "analytics"), **definition):
    """A chain of steps, as a server of the version imports it."""
    word = "process" if version in ("3.1", "3.2") else "workflow"
    codes = {step: 15000000000011 + number for number, step in enumerate(steps)}
    tasks = [
        {
            **{"code": codes[step], "name": step, "version": 1, "description": "", "taskType": "SHELL", "isCache": "NO"},
            "taskParams": {"localParams": [], "rawScript": f"run {step}", "resourceList": []},
            **{"failRetryTimes": 1, "workerGroup": "default", "timeoutNotifyStrategy": None},
        }
        for step in steps
    ]
    relations = [
        {
            **{"name": "", "preTaskCode": before, "preTaskVersion": 1, "postTaskCode": after, "postTaskVersion": 1},
            **{"conditionType": "NONE", "conditionParams": {}},
        }
        for before, after in zip([0, *codes.values()], codes.values())
    ]
    stated = {
        **{"code": 15000000000001, "name": name, "version": 1, "releaseState": "OFFLINE", "description": "every night"},
        **{"globalParams": '[{"prop":"date","direct":"IN","type":"VARCHAR","value":"$[yyyy-MM-dd-1]"}]', "timeout": 0},
        "locations": json.dumps([{"taskCode": code, "x": 0, "y": 0} for code in codes.values()]),
        "executionType": "SERIAL_WAIT",
    }
    schedule = {
        **{"startTime": "2026-01-01 00:00:00", "endTime": "2126-01-01 00:00:00", "timezoneId": "Africa/Nairobi"},
        **{"crontab": "0 30 2 * * ? *", "failureStrategy": "END", "releaseState": "OFFLINE", "warningType": "NONE"},
        **{"warningGroupId": 0, f"{word}InstancePriority": "MEDIUM", "workerGroup": "default", "environmentCode": -1},
    }
    content = {f"{word}Definition": {**stated, **definition}, f"{word}TaskRelationList": relations}
    return [{**content, "taskDefinitionList": tasks, "schedule": schedule}]


def published(server):
    """The one workflow of the server: its definition, its tasks by name, its edges by name."""
    (content,) = server.definitions.values()
    tasks = {task["name"]: task for task in content["taskDefinitionList"]}
    names = {task["code"]: name for name, task in tasks.items()}
    relations = content[f"{server.word}TaskRelationList"]
    edges = [(names.get(each["preTaskCode"]), names[each["postTaskCode"]]) for each in relations]
    return content[f"{server.word}Definition"], tasks, edges


@pytest.mark.parametrize("version", VERSIONS)
def test_the_first_run_creates_everything_and_the_second_changes_nothing(serve, publish, version):
    server = serve(Scheduler, version)

    done = publish(plan_for(server, version), {"nightly.json": nightly(version)})

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        CREATED,
        "publish: workflow nightly: created, online, schedule created, schedule online",
    ]
    definition, tasks, edges = published(server)
    assert definition["releaseState"] == "ONLINE"
    assert definition["description"] == "every night [published by spark-platform]"
    assert list(tasks) == ["enrichment", "analytics"]
    assert edges == [(None, "enrichment"), ("enrichment", "analytics")]
    assert not {task["code"] for task in tasks.values()} & {15000000000011, 15000000000012}
    (schedule,) = server.schedules.values()
    assert (schedule["releaseState"], schedule["crontab"]) == ("ONLINE", "0 30 2 * * ? *")
    assert schedule.get("tenantCode") == (None if version == "3.1" else "spark")
    assert schedule[f"{server.word}InstancePriority"] == "MEDIUM"

    server.calls.clear()
    done = publish(plan_for(server, version), {"nightly.json": nightly(version)})

    assert (done.returncode, done.stdout, done.stderr) == (0, "publish: workflow nightly: unchanged\n", "")
    assert server.calls == []


def test_a_plan_is_read_as_it_is_rendered(serve, publish):
    server = serve(Scheduler, "3.4")
    plan = json.loads(RENDERED.read_text(encoding="utf-8"))
    files = [each["file"] for each in plan["workflows"]]

    done = publish(
        {**plan, "url": f"{server.url}/dolphinscheduler"},
        {file: nightly("3.4", name=file.removeprefix("../").removesuffix(".json")) for file in files},
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert files == ["../nightly.json", "../report.json"]
    assert done.stdout.splitlines()[1:] == [
        "publish: workflow nightly: created, online, schedule created, schedule online",
        "publish: workflow report: created, online",
    ]


def change(where, value):
    """A file that differs in one place."""

    def changed():
        content = nightly()
        part = content[0]
        for key in where[:-1]:
            part = part[key]
        part[where[-1]] = value
        return content

    return changed


UPDATE = ["POST /release", "PUT", "POST /release"]
DIFFERENCES = {
    "script": change(("taskDefinitionList", 0, "taskParams", "rawScript"), "run something else"),
    "retries": change(("taskDefinitionList", 1, "failRetryTimes"), 3),
    "parameters": change(("processDefinition", "globalParams"), "[]"),
    "description": change(("processDefinition", "description"), "every other night"),
    "time limit": change(("processDefinition", "timeout"), 60),
    "one more step": lambda: nightly(steps=("enrichment", "quality-check", "analytics")),
    "one step less": lambda: nightly(steps=("enrichment",)),
    "order": lambda: nightly(steps=("analytics", "enrichment")),
}


@pytest.mark.parametrize("difference", DIFFERENCES)
def test_what_differs_is_updated_while_it_is_offline_and_tasks_keep_their_codes(serve, publish, difference):
    server = serve(Scheduler)
    publish(plan_for(server), {"nightly.json": nightly()})
    _, before, _ = published(server)
    later = DIFFERENCES[difference]()

    done = publish(plan_for(server), {"nightly.json": later})

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "publish: workflow nightly: offline, updated, online, schedule online\n"
    definition, tasks, _ = published(server)
    assert list(tasks) == [task["name"] for task in later[0]["taskDefinitionList"]]
    assert [task["taskParams"] for task in tasks.values()] == [
        task["taskParams"] for task in later[0]["taskDefinitionList"]
    ]
    assert all(tasks[name]["code"] == task["code"] for name, task in before.items() if name in tasks)
    assert definition["releaseState"] == "ONLINE"
    assert definition["globalParams"] == later[0]["processDefinition"]["globalParams"]
    done = publish(plan_for(server), {"nightly.json": later})
    assert done.stdout == "publish: workflow nightly: unchanged\n"


def test_what_somebody_changed_by_hand_is_put_back(serve, publish):
    server = serve(Scheduler)
    publish(plan_for(server), {"nightly.json": nightly()})
    _, tasks, _ = published(server)
    tasks["enrichment"]["taskParams"]["rawScript"] = "rm -rf /"

    done = publish(plan_for(server), {"nightly.json": nightly()})

    assert "updated" in done.stdout
    _, tasks, _ = published(server)
    assert tasks["enrichment"]["taskParams"]["rawScript"] == "run enrichment"


def test_another_hour_is_an_update_of_the_schedule_alone(serve, publish):
    server = serve(Scheduler)
    publish(plan_for(server), {"nightly.json": nightly()})
    server.calls.clear()

    done = publish(plan_for(server), {"nightly.json": change(("schedule", "crontab"), "0 0 4 * * ? *")()})

    assert done.stdout == "publish: workflow nightly: schedule updated, schedule online\n"
    assert server.calls == [
        "POST /projects/CODE/schedules/1/offline",
        "PUT /projects/CODE/schedules/1",
        "POST /projects/CODE/schedules/1/online",
    ]
    assert server.schedules[1]["crontab"] == "0 0 4 * * ? *"


def test_hours_of_a_time_zone_are_no_change_of_the_first_and_last_day(serve, publish):
    server = serve(Scheduler)
    publish(plan_for(server), {"nightly.json": nightly()})
    server.schedules[1]["startTime"] = "2025-12-31 21:00:00"

    done = publish(plan_for(server), {"nightly.json": nightly()})

    assert done.stdout == "publish: workflow nightly: unchanged\n"

    done = publish(plan_for(server), {"nightly.json": change(("schedule", "startTime"), "2026-02-01 00:00:00")()})

    assert "schedule updated" in done.stdout


def test_what_the_plan_does_not_ask_for_stays_as_it_is_over_an_update(serve, publish):
    server = serve(Scheduler)
    offline = plan_for(server, release=False, schedule=False)
    done = publish(offline, {"nightly.json": nightly()})
    assert done.stdout.splitlines()[-1] == "publish: workflow nightly: created"
    assert (published(server)[0]["releaseState"], server.schedules) == ("OFFLINE", {})

    done = publish(offline, {"nightly.json": nightly(steps=("enrichment",))})

    assert done.stdout == "publish: workflow nightly: updated\n"
    assert published(server)[0]["releaseState"] == "OFFLINE"

    publish(plan_for(server), {"nightly.json": nightly()})  # as a person would bring both online
    done = publish(offline, {"nightly.json": nightly(steps=("enrichment",))})

    assert done.stdout == "publish: workflow nightly: offline, updated, online, schedule online\n"
    assert server.schedules[1]["releaseState"] == "ONLINE"


def test_conditions_name_tasks_by_the_codes_of_the_server(serve, publish):
    content = nightly()
    condition = {"conditionResult": {"successNode": [15000000000012], "failedNode": [15000000000011]}}
    content[0]["taskDefinitionList"][0]["taskParams"] |= condition
    server = serve(Scheduler)

    publish(plan_for(server), {"nightly.json": content})

    _, tasks, _ = published(server)
    codes = {"successNode": [tasks["analytics"]["code"]], "failedNode": [tasks["enrichment"]["code"]]}
    assert tasks["enrichment"]["taskParams"]["conditionResult"] == codes
    assert publish(plan_for(server), {"nightly.json": content}).stdout == "publish: workflow nightly: unchanged\n"


def test_a_workflow_of_somebody_else_is_not_touched_and_the_others_are_published(serve, publish):
    server = serve(Scheduler)
    publish(plan_for(server), {"nightly.json": nightly()})
    definition, _, _ = published(server)
    definition["description"] = "made by hand"
    before = copy.deepcopy(server.definitions)
    plan = plan_for(server)
    plan["workflows"].append({"file": "hourly.json", "schedule": False, "release": False})

    done = publish(plan, {"nightly.json": nightly(timeout=5), "hourly.json": nightly(name="hourly")})

    assert done.returncode == 1
    assert done.stderr == (
        "publish: workflow nightly: the project has a workflow of this name that this program did not publish; "
        "rename one of them\n"
    )
    assert done.stdout == "publish: workflow hourly: created\n"
    assert before.items() <= server.definitions.items()


def test_a_project_is_found_by_its_whole_name_on_any_page(serve, publish):
    server = serve(Scheduler)
    server.projects = {f"lake-{number}": 8000000000000 + number for number in range(250)}
    server.projects["lake"] = 7000000000000

    done = publish(plan_for(server), {"nightly.json": nightly()})

    assert CREATED not in done.stdout
    assert "POST /projects" not in server.calls
    assert all("/projects/CODE" in call for call in server.calls)


def test_the_servers_own_words_tell_why_it_refuses(serve, publish):
    server = serve(Scheduler)
    server.refused["/release"] = (50036, "workflow node enrichment\nhas no hidden-in-every-line tenant")

    done = publish(plan_for(server), {"nightly.json": nightly()})

    assert done.returncode == 1
    assert done.stderr == (
        "publish: workflow nightly: the server refuses: workflow node enrichment has no *** tenant (code 50036)\n"
    )
    server.refused.clear()
    done = publish(plan_for(server), {"nightly.json": nightly()})
    assert done.stdout == "publish: workflow nightly: online, schedule created, schedule online\n"


def test_a_server_that_comes_up_late_is_asked_again(serve, publish):
    server = serve(Scheduler)
    server.unready = 2

    done = publish(plan_for(server), {"nightly.json": nightly()})

    assert done.returncode == 0
    assert done.stdout.splitlines()[:2] == [
        "publish: workflow nightly: the server is not ready (503); asking again in 1 s",
        "publish: workflow nightly: the server is not ready (503); asking again in 2 s",
    ]


def test_a_server_that_nobody_runs_ends_the_run_after_its_time(publish):
    plan = {**plan_for(NOWHERE), "timeoutSeconds": 2}
    plan["workflows"] *= 2

    done = publish(plan, {"nightly.json": nightly()})

    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("publish: workflow nightly: no answer from the server (")
    assert line.endswith("the time is up")


def test_another_token_is_refused_at_once(serve, publish):
    server = serve(Scheduler)

    done = publish(plan_for(server), {"nightly.json": nightly()}, token="of-somebody-else")

    assert done.returncode == 1
    assert done.stderr == "publish: workflow nightly: the token of DOLPHINSCHEDULER_TOKEN is not accepted (401)\n"
    assert server.projects == {}


@pytest.mark.parametrize(
    ("token", "message"),
    [
        (None, "the environment variable DOLPHINSCHEDULER_TOKEN is not set"),
        ("", "the environment variable DOLPHINSCHEDULER_TOKEN is not set"),
        ("hidden\n", "DOLPHINSCHEDULER_TOKEN has a character that no token has, a line break perhaps"),
    ],
)
def test_a_token_that_is_none_is_refused_before_anything_is_asked(publish, token, message):
    done = publish(plan_for(NOWHERE), {"nightly.json": nightly()}, token=token)

    assert (done.returncode, done.stderr) == (1, f"publish: {message}\n")


def test_a_server_of_another_version_is_told(serve, publish):
    server = serve(Scheduler, "3.3")

    done = publish(plan_for(server, "3.2"), {"nightly.json": nightly("3.2")})

    assert done.returncode == 1
    assert "/process-definition/query-by-name" in done.stderr
    assert "(404): is it of the version that the plan names?" in done.stderr


@pytest.mark.parametrize("answer", [(200, "<html>"), (200, "[]"), (200, '{"code": "0"}')])
def test_another_server_at_the_address_is_told_apart(serve, publish, answer):
    server = serve(Server, lambda *_: answer)

    done = publish(plan_for(server), {"nightly.json": nightly()})

    assert done.returncode == 1
    assert "is no DolphinScheduler" in done.stderr
    assert len(server.requests) == 1


def test_the_token_follows_no_redirect(serve, publish):
    elsewhere = serve(Server, lambda *_: (200, "{}"))
    server = serve(Server, lambda *_: (302, "", ("Location", elsewhere.url)))

    done = publish(plan_for(server), {"nightly.json": nightly()})

    assert done.returncode == 1
    assert "the server answered 302" in done.stderr
    assert elsewhere.requests == []


PLAN = plan_for(NOWHERE)


@pytest.mark.parametrize(
    ("plan", "content", "message"),
    [
        ("{", [], "cannot read the plan.json: "),
        ({**PLAN, "retries": 3}, [], 'the plan has an unknown key, "retries"'),
        ({**PLAN, "url": "lake"}, [], "lake is no http address"),
        ({**PLAN, "version": "2.0"}, nightly(), "version 2.0 is none of 3.1, 3.2, 3.3 and 3.4"),
        ({**PLAN, "version": "new"}, nightly(), '"version" is no version, such as 3.2: new'),
        (plan_for(NOWHERE, release=False), [], "nightly.json: a schedule needs a release"),
        (plan_for(NOWHERE, released=True), [], 'a workflow has an unknown key, "released"'),
        (plan_for(NOWHERE, file="none.json"), [], "cannot read none.json: "),
        (PLAN, [], "nightly.json is no list of one workflow"),
        (plan_for(NOWHERE, "3.3"), nightly(), 'nightly.json lacks "workflowDefinition", which version 3.3 reads'),
        (PLAN, [{**nightly()[0], "schedule": None}], "nightly.json has no schedule"),
    ],
)
def test_a_faulty_plan_is_refused_before_anything_is_asked(publish, plan, content, message):
    done = publish(plan, {"nightly.json": content})

    assert done.returncode == 1
    assert done.stderr.startswith(f"publish: {message}".replace("read the plan", "read plan"))
    assert done.stdout == ""


def test_a_long_description_keeps_its_mark_and_fits(serve, publish):
    server = serve(Scheduler)

    for _ in range(2):
        done = publish(plan_for(server), {"nightly.json": nightly(description="x" * 300)})

    assert done.stdout == "publish: workflow nightly: unchanged\n"
    assert len(published(server)[0]["description"]) == 255


def test_the_program_is_python_3_8():
    ast.parse(PUBLISH.read_text(encoding="utf-8"), feature_version=(3, 8))
