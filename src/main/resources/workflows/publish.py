#!/usr/bin/env python3
"""Publishes workflows to a DolphinScheduler by its REST interface.

    publish.py FOLDER

The folder holds the plan and, beside it, the files that it names, each as DolphinScheduler of that version imports one:

    plan.json: {"url": "http://dolphinscheduler-api:12345/dolphinscheduler", "version": "3.2", "project": "lake",
                "tenant": "spark", "workflows": [{"file": "nightly.json", "schedule": true, "release": true}],
                "timeoutSeconds": 300}

"timeoutSeconds" may be missing. The token of a user who may write to the project comes from DOLPHINSCHEDULER_TOKEN, and
from nowhere else. A private authority's certificate is named by SSL_CERT_FILE.

The project is made if it is not there. A workflow is found by its name: it is created, or updated where it differs from
its file, or left as it is. The end of its description says that it is ours; a workflow of that name without these words
is not ours, and refused. "release" brings it online; "schedule" makes its schedule that of the file and brings
that online. Where they are false, the workflow or its schedule stay as they are, also over an update, for which
DolphinScheduler wants both offline. Nothing is deleted.

A server that does not answer yet is asked again until the time is up; a refusal is final for the workflow refused, and
the others are still published. Exit code 0: all is published; 1: the lines on stderr say what is not. Nothing is written to
a file system.
"""

import datetime
import http.client
import json
import os
import ssl
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

PLAN_KEYS = {"url": str, "version": str, "project": str, "tenant": str, "workflows": list}
PLAN_OPTIONS = {"timeoutSeconds": int}
WORKFLOW_KEYS = {"file": str, "schedule": bool, "release": bool}
TOKEN = "DOLPHINSCHEDULER_TOKEN"
MARK = "[published by spark-platform]"
# DolphinScheduler refuses a longer one.
DESCRIPTION_LENGTH = 255
REQUEST_SECONDS = 30
LONGEST_PAUSE_SECONDS = 15
PAGE_SIZE = 100
# What its own code calls a definition that does not exist, in every version.
NO_SUCH_DEFINITION = 50003
# Where a schedule begins and ends is told in the time zone of the server, of the user or of the schedule, by version.
A_DAY = datetime.timedelta(days=1)
# What the server makes of a file, or gives by itself.
SERVERS_OWN = ("code", "version", "projectCode", "name", "id", "userId", "createTime", "updateTime")


class Refused(Exception):
    """Asking again would change nothing."""


class NotYet(Exception):
    """The server may answer later."""


class Patience:
    """Asks again, at growing intervals, until the time is up; always asks once."""

    def __init__(self, seconds):
        self.end = time.monotonic() + seconds

    def ask(self, thing, question):
        pause = 1
        while True:
            try:
                return question()
            except NotYet as reason:
                if time.monotonic() + pause > self.end:
                    raise
                say(f"{thing}: {reason}; asking again in {pause} s")
            time.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)


class Names:
    """What DolphinScheduler calls things: a workflow was a process until 3.2."""

    def __init__(self, version):
        parts = version.split(".")
        require(
            len(parts) >= 2 and all(part.isdigit() for part in parts), f'"version" is no version, such as 3.2: {version}'
        )
        release = (int(parts[0]), int(parts[1]))
        require((3, 1) <= release <= (3, 4), f"version {version} is none of 3.1, 3.2, 3.3 and 3.4")
        word = "process" if release < (3, 3) else "workflow"
        self.definition = f"{word}Definition"
        self.definition_code = f"{word}DefinitionCode"
        self.relations = f"{word}TaskRelationList"
        self.priority = f"{word}InstancePriority"
        self.path = f"{word}-definition"
        # Until 3.1 the tenant is the definition's, and from 3.2 on the schedule's.
        self.tenant_of_definition = release < (3, 2)


class Server:
    """The REST interface. It answers a refusal with HTTP 200 and a code of its own, which is not 0."""

    def __init__(self, url):
        self.root = url.rstrip("/")

    def get(self, path, **query):
        return self._done(self._send("GET", f"{path}?{urllib.parse.urlencode(query)}" if query else path))

    def post(self, path, **form):
        return self._done(self._send("POST", path, form))

    def put(self, path, **form):
        return self._done(self._send("PUT", path, form))

    def find(self, path, **query):
        """Returns None where the server knows no such definition."""
        answer = self._send("GET", f"{path}?{urllib.parse.urlencode(query)}")
        return None if answer["code"] == NO_SUCH_DEFINITION else self._done(answer)

    def pages(self, path, **query):
        number, pages = 1, 1
        while number <= pages:
            page = self.get(path, pageNo=number, pageSize=PAGE_SIZE, **query)
            yield from page["totalList"]
            number, pages = number + 1, page["totalPage"]

    @staticmethod
    def _done(answer):
        if answer["code"] != 0:
            raise Refused(f"the server refuses: {answer.get('msg')} (code {answer['code']})")
        return answer.get("data")

    def _send(self, method, path, form=None):
        body = None if form is None else urllib.parse.urlencode(form).encode("ascii")
        headers = {"Accept": "application/json", "token": os.environ[TOKEN]}
        request = urllib.request.Request(self.root + path, data=body, method=method, headers=headers)
        try:
            with OPENER.open(request, timeout=REQUEST_SECONDS) as response:
                answer = json.loads(response.read())
            if isinstance(answer["code"], int):
                return answer
        except urllib.error.HTTPError as fault:
            raise self._meaning(fault, path) from fault
        except (OSError, http.client.HTTPException) as fault:
            reason = getattr(fault, "reason", fault)
            if isinstance(reason, ssl.SSLError):
                raise Refused(f"the server's certificate is not accepted: {reason}") from fault
            # Refused, unknown host, time-out, broken off: a Service without ready pods gives any of them.
            raise NotYet(f"no answer from the server ({reason})") from fault
        except (ValueError, KeyError, TypeError):
            pass
        raise Refused(f"what answers at {self.root}{path} is no DolphinScheduler")

    @staticmethod
    def _meaning(fault, path):
        if fault.code in (429, 502, 503, 504):
            return NotYet(f"the server is not ready ({fault.code})")
        if fault.code in (401, 403):
            return Refused(f"the token of {TOKEN} is not accepted ({fault.code})")
        if fault.code in (404, 405):
            return Refused(f"the server has no {path} ({fault.code}): is it of the version that the plan names?")
        return Refused(f"the server answered {fault.code}: {explanation(fault.read())}")


class NoRedirect(urllib.request.HTTPRedirectHandler):
    """A redirect would carry the token to another place."""

    def redirect_request(self, *_arguments):
        return None


OPENER = urllib.request.build_opener(NoRedirect)


class Workflow:
    """One file, and what the project has of it."""

    def __init__(self, server, plan, entry, content):
        self.server = server
        self.names = Names(plan["version"])
        self.project_name = plan["project"]
        self.tenant = plan["tenant"]
        self.release = entry["release"]
        self.schedule = content["schedule"] if entry["schedule"] else None
        self.definition = content[self.names.definition]
        self.tasks = content["taskDefinitionList"]
        self.relations = content[self.names.relations]
        self.name = self.definition["name"]

    def publish(self):
        """Does what is missing, step by step, so that it may begin again after any of them."""
        project = ensure_project(self.server, self.project_name)
        self.root = f"/projects/{project}"
        self.definitions = f"{self.root}/{self.names.path}"
        found = self.server.find(f"{self.definitions}/query-by-name", name=self.name)
        if found is None:
            return self._create()
        definition = found[self.names.definition]
        if not (definition.get("description") or "").endswith(MARK):
            raise Refused("the project has a workflow of this name that this program did not publish; rename one of them")
        return self._update(definition["code"], found) if self._differs(found) else self._keep(definition)

    def _create(self):
        code = self.server.post(self.definitions, **self._form({}))["code"]
        return ["created", *self._bring_online(code, "OFFLINE"), *self._adjust_schedule(code, self._schedule_of(code))]

    def _update(self, code, found):
        schedule = self._schedule_of(code)
        scheduled = schedule is not None and schedule["releaseState"] == "ONLINE"
        was = found[self.names.definition]["releaseState"]
        done = []
        if was == "ONLINE":
            self._release(code, "OFFLINE")  # takes its schedule with it
            done.append("offline")
        self.server.put(f"{self.definitions}/{code}", **self._form(found))
        done += ["updated", *self._bring_online(code, "OFFLINE", wanted=was == "ONLINE")]
        # As it is now: a server may have taken it offline with the workflow.
        return done + self._adjust_schedule(code, self._schedule_of(code), wanted=scheduled)

    def _keep(self, definition):
        code = definition["code"]
        done = self._bring_online(code, definition["releaseState"])
        return done + self._adjust_schedule(code, self._schedule_of(code)) or ["unchanged"]

    def _bring_online(self, code, state, wanted=False):
        if state == "ONLINE" or not (self.release or wanted):
            return []
        self._release(code, "ONLINE")
        return ["online"]

    def _release(self, code, state):
        self.server.post(f"{self.definitions}/{code}/release", releaseState=state)

    def _adjust_schedule(self, code, found, wanted=False):
        """Makes the schedule that of the file and brings it online, or online again where the file is not asked."""
        schedules = f"{self.root}/schedules"
        done = []
        if self.schedule and found is None:
            self.server.post(schedules, **{self.names.definition_code: code}, **self._schedule_form())
            done.append("schedule created")
            found = self._schedule_of(code)
        elif self.schedule and self._schedule_differs(found):
            if found["releaseState"] == "ONLINE":
                self.server.post(f"{schedules}/{found['id']}/offline")
                found = {**found, "releaseState": "OFFLINE"}
            self.server.put(f"{schedules}/{found['id']}", **self._schedule_form())
            done.append("schedule updated")
        if found and found["releaseState"] != "ONLINE" and (self.schedule or wanted):
            self.server.post(f"{schedules}/{found['id']}/online")
            done.append("schedule online")
        return done

    def _schedule_of(self, code):
        found = self.server.pages(f"{self.root}/schedules", **{self.names.definition_code: code})
        return next((schedule for schedule in found if schedule[self.names.definition_code] == code), None)

    def _form(self, found):
        """The whole definition with codes of the server: a task that it has, found by its name, keeps its own."""
        known = {task["name"]: task for task in found.get("taskDefinitionList", [])}
        codes = self._codes(known)
        tasks = [
            {
                **task,
                "code": codes[task["code"]],
                "version": known.get(task["name"], {}).get("version", 0),
                "taskParams": recoded(parsed(task["taskParams"]), codes),
            }
            for task in self.tasks
        ]
        relations = [
            {
                "name": relation["name"],
                "preTaskCode": codes.get(relation["preTaskCode"], 0),
                "preTaskVersion": 0,
                "postTaskCode": codes[relation["postTaskCode"]],
                "postTaskVersion": 0,
                "conditionType": relation["conditionType"],
                "conditionParams": recoded(relation["conditionParams"], codes),
            }
            for relation in self.relations
        ]
        places = [{**place, "taskCode": codes[place["taskCode"]]} for place in json.loads(self.definition["locations"])]
        form = {
            "name": self.name,
            "description": self._description(),
            "globalParams": self.definition["globalParams"],
            "locations": compact(places),
            "timeout": self.definition["timeout"],
            "executionType": self.definition["executionType"],
            "taskDefinitionJson": compact(tasks),
            "taskRelationJson": compact(relations),
        }
        return {**form, "tenantCode": self.tenant} if self.names.tenant_of_definition else form

    def _codes(self, known):
        new = [task for task in self.tasks if task["name"] not in known]
        codes = {task["code"]: known[task["name"]]["code"] for task in self.tasks if task["name"] in known}
        for first in range(0, len(new), PAGE_SIZE):
            some = new[first : first + PAGE_SIZE]
            made = self.server.get(f"{self.root}/task-definition/gen-task-codes", genNum=len(some))
            codes.update((task["code"], code) for task, code in zip(some, made))
        return codes

    def _description(self):
        stated = self.definition.get("description") or ""
        return f"{stated[: DESCRIPTION_LENGTH - len(MARK) - 1]} {MARK}".lstrip()

    def _differs(self, found):
        definition = found[self.names.definition]
        wanted = {key: self.definition[key] for key in ("globalParams", "timeout", "executionType")}
        wanted["description"] = self._description()
        if self.names.tenant_of_definition:
            wanted["tenantCode"] = self.tenant
        if differs({**wanted, "globalParams": parsed(wanted["globalParams"])}, definition):
            return True
        here = by_name(self.tasks)
        there = by_name(found["taskDefinitionList"])
        if here.keys() != there.keys() or any(differs(here[name], there[name]) for name in here):
            return True
        return edges(self.relations, self.tasks) != edges(found[self.names.relations], found["taskDefinitionList"])

    def _schedule_form(self):
        times = {key: self.schedule[key] for key in ("startTime", "endTime", "timezoneId", "crontab")}
        return {"schedule": compact(times), **self._schedule_settings()}

    def _schedule_settings(self):
        settings = {
            "failureStrategy": self.schedule["failureStrategy"],
            "warningType": self.schedule["warningType"],
            "warningGroupId": self.schedule.get("warningGroupId") or 0,
            "workerGroup": self.schedule["workerGroup"],
            "environmentCode": self.schedule.get("environmentCode", -1),
            self.names.priority: self.schedule[self.names.priority],
        }
        return settings if self.names.tenant_of_definition else {**settings, "tenantCode": self.tenant}

    def _schedule_differs(self, found):
        exact = {**self._schedule_settings(), **{key: self.schedule[key] for key in ("timezoneId", "crontab")}}
        times = ("startTime", "endTime")
        return differs(exact, found) or any(far_apart(self.schedule[key], found[key]) for key in times)


def ensure_project(server, name):
    """Returns its code; the server searches for parts of names."""
    for project in server.pages("/projects", searchVal=name):
        if project["name"] == name:
            return project["code"]
    code = server.post("/projects", projectName=name, description=MARK)["code"]
    say(f"project {name}: created")
    return code


def differs(wanted, found):
    """Whether something that is wanted is there with another value; what a version of the server does not know is not."""
    return any(parsed(found[key]) != value for key, value in wanted.items() if key in found)


def by_name(tasks):
    """Each task as far as it can be compared: codes differ from server to server, so names stand in their place."""
    names = {task["code"]: task["name"] for task in tasks}
    return {
        task["name"]: {
            **{key: value for key, value in task.items() if key not in SERVERS_OWN},
            "taskParams": recoded(parsed(task["taskParams"]), names),
        }
        for task in tasks
    }


def edges(relations, tasks):
    names = {task["code"]: task["name"] for task in tasks}
    return sorted((names.get(each["preTaskCode"], ""), names[each["postTaskCode"]]) for each in relations)


def recoded(value, codes):
    """The same, with other codes: conditions and switches name tasks inside of their parameters."""
    if isinstance(value, dict):
        return {key: recoded(part, codes) for key, part in value.items()}
    if isinstance(value, list):
        return [recoded(part, codes) for part in value]
    return codes.get(value, value) if isinstance(value, int) else value


def parsed(value):
    """A list or an object that was sent as text is compared as what it says."""
    if not isinstance(value, str) or not value.startswith(("[", "{")):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def far_apart(one, other):
    moments = [datetime.datetime.strptime(text, "%Y-%m-%d %H:%M:%S") for text in (one, other)]
    return abs(moments[0] - moments[1]) > A_DAY


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def explanation(body):
    """The message of the server's web framework, or the beginning of whatever else answered."""
    try:
        return json.loads(body)["msg"]
    except (ValueError, KeyError, TypeError):
        return body[:200].decode("utf-8", "replace")


def say(text, stream=sys.stdout):
    """One line, whatever a server put into its message, and never with the token in it."""
    line = " ".join(text.split()).replace(os.environ.get(TOKEN) or "\0", "***")
    print("publish: " + line, file=stream, flush=True)


def read_json(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError) as fault:
        raise Refused(f"cannot read {os.path.basename(path)}: {fault}") from fault


def read_plan(folder):
    plan = read_json(os.path.join(folder, "plan.json"))
    check(plan, "the plan", PLAN_KEYS, PLAN_OPTIONS)
    require(plan["url"].startswith(("http://", "https://")), f"{plan['url']} is no http address")
    for entry in plan["workflows"]:
        check(entry, "a workflow", WORKFLOW_KEYS)
        require(entry["release"] or not entry["schedule"], f"{entry['file']}: a schedule needs a release")
    return plan


def read_workflow(folder, plan, entry):
    """The one workflow of a file, as a server of the plan's version imports it."""
    file, names = entry["file"], Names(plan["version"])
    content = read_json(os.path.join(folder, file))
    require(isinstance(content, list) and len(content) == 1, f"{file} is no list of one workflow")
    for key in (names.definition, names.relations, "taskDefinitionList"):
        require(content[0].get(key), f'{file} lacks "{key}", which version {plan["version"]} reads')
    require(content[0].get("schedule") or not entry["schedule"], f"{file} has no schedule")
    return content[0]


def check(part, name, keys, options=None):
    """A key that is misspelt here would silently publish nothing."""
    require(isinstance(part, dict), f"{name} is no JSON object")
    known = {**keys, **(options or {})}
    for key in keys:
        require(key in part, f'{name} lacks "{key}"')
    for key, value in part.items():
        require(key in known, f'{name} has an unknown key, "{key}"')
        require(isinstance(value, known[key]), f'"{key}" of {name} is no {known[key].__name__}')


def require(condition, otherwise):
    if not condition:
        raise Refused(otherwise)


def publish(workflows, patience):
    """Publishes one after the other and returns whether all succeeded; without the server the rest is in vain."""
    complete = True
    for workflow in workflows:
        thing = f"workflow {workflow.name}"
        try:
            say(f"{thing}: {', '.join(patience.ask(thing, workflow.publish))}")
        except NotYet as reason:
            say(f"{thing}: {reason}; the time is up", sys.stderr)
            return False
        except Refused as reason:
            say(f"{thing}: {reason}", sys.stderr)
            complete = False
    return complete


def main(arguments):
    try:
        require(len(arguments) == 1, "usage: publish.py FOLDER")
        plan = read_plan(arguments[0])
        token = os.environ.get(TOKEN)
        require(token, f"the environment variable {TOKEN} is not set")
        require(token.isascii() and token.isprintable(), f"{TOKEN} has a character that no token has, a line break perhaps")
        Names(plan["version"])
        server = Server(plan["url"])
        workflows = [
            Workflow(server, plan, entry, read_workflow(arguments[0], plan, entry)) for entry in plan["workflows"]
        ]
    except Refused as reason:
        say(str(reason), sys.stderr)
        return 1
    return 0 if publish(workflows, Patience(plan.get("timeoutSeconds", 300))) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
