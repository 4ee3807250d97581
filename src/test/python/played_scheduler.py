"""A DolphinScheduler as far as the publisher may use it: what it keeps, what it refuses, and in which words."""

import itertools
import json
import re
import urllib.parse

from conftest import Server

OK = "success"


class Refusal(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class Scheduler(Server):
    """The words of 3.1 to 3.4: a workflow was a process until 3.2, and had a tenant of its own until 3.1."""

    def __init__(self, version="3.1", token="hidden-in-every-line"):
        self.token = token
        self.word = "process" if version in ("3.1", "3.2") else "workflow"
        self.tenants = version == "3.1"
        self.projects = {}  # a code each
        self.definitions = {}  # as the server gives them, by their codes
        self.schedules = {}  # by their ids
        self.calls = []  # those that change something
        self.unready = 0
        self.refused = {}  # a refusal for the end of a path
        self._numbers = itertools.count(9000000000001)
        super().__init__(self._respond)

    def _respond(self, method, target, body):
        if self.unready:
            self.unready -= 1
            return 503, "no server is ready"
        if self.headers[-1].get("token") != self.token:
            return 401, ""
        url = urllib.parse.urlsplit(target)
        form = dict(urllib.parse.parse_qsl(body.decode("utf-8"), keep_blank_values=True))
        query = dict(urllib.parse.parse_qsl(url.query))
        path = url.path.removeprefix("/dolphinscheduler")
        try:
            for end, (code, message) in self.refused.items():
                if method != "GET" and path.endswith(end):
                    raise Refusal(code, message)
            answer = self._route(method, path, query, form)
        except LookupError:
            return 404, json.dumps({"status": 404, "error": "Not Found"})
        except Refusal as refusal:
            return 200, json.dumps({"code": refusal.code, "msg": str(refusal), "data": None})
        if method != "GET":
            self.calls.append(f"{method} {re.sub('[0-9]{13}', 'CODE', path)}")
        return 200 if method == "GET" else 201, json.dumps({"code": 0, "msg": OK, "data": answer})

    def _route(self, method, path, query, form):
        if path == "/projects":
            return self._projects(method, query, form)
        project, thing, rest = re.fullmatch(r"/projects/(\d+)/([a-z-]+)(/.*)?", path).groups()
        if int(project) not in self.projects.values():
            raise Refusal(10018, f"project {project} not found")
        if thing == "task-definition" and rest == "/gen-task-codes":
            return [next(self._numbers) for _ in range(int(query["genNum"]))]
        if thing == f"{self.word}-definition":
            return self._definition(method, (rest or "").strip("/").split("/"), query, form)
        if thing == "schedules":
            return self._schedule(method, (rest or "").strip("/").split("/"), query, form)
        raise LookupError

    def _projects(self, method, query, form):
        if method == "POST":
            self.projects[form["projectName"]] = next(self._numbers)
            return {"code": self.projects[form["projectName"]], "name": form["projectName"]}
        found = [{"name": name, "code": code} for name, code in self.projects.items() if query["searchVal"] in name]
        return page(found, query)

    def _definition(self, method, rest, query, form):
        names = {each[f"{self.word}Definition"]["name"]: each for each in self.definitions.values()}
        match method, *rest:
            case "GET", "query-by-name":
                if query["name"] not in names:
                    raise Refusal(50003, f"{self.word} definition {query['name']} does not exist")
                return names[query["name"]]
            case "POST", "":
                if form["name"] in names:
                    raise Refusal(10168, f"{self.word} definition name {form['name']} already exists")
                return self._store(next(self._numbers), form)[f"{self.word}Definition"]
            case "PUT", code:
                if self.definitions[int(code)][f"{self.word}Definition"]["releaseState"] == "ONLINE":
                    raise Refusal(50008, f"{self.word} definition {form['name']} is online, not allow edit")
                return self._store(int(code), form)[f"{self.word}Definition"]
            case "POST", code, "release":
                self.definitions[int(code)][f"{self.word}Definition"]["releaseState"] = form["releaseState"]
                if form["releaseState"] == "OFFLINE":
                    for schedule in self.schedules.values():
                        if schedule[f"{self.word}DefinitionCode"] == int(code):
                            schedule["releaseState"] = "OFFLINE"
                return None
        raise LookupError

    def _store(self, code, form):
        if self.tenants and form["tenantCode"] != "spark":
            raise Refusal(10017, "tenant not exist")
        if len(form["description"]) > 255:
            raise Refusal(1400004, "description is too long error")
        tasks, relations = json.loads(form["taskDefinitionJson"]), json.loads(form["taskRelationJson"])
        known = {task["code"] for task in tasks}
        if {each["postTaskCode"] for each in relations} != known:
            raise Refusal(50036, "task relations do not fit the tasks")
        # A real one compares a task with the version that is named, and does nothing where that is the same.
        had = {task["code"]: task["version"] for task in self.definitions.get(code, {}).get("taskDefinitionList", [])}
        if any(task["version"] != had.get(task["code"], 0) for task in tasks):
            raise Refusal(50036, "a task is compared with another version than its last")
        kept = {key: form[key] for key in ("name", "description", "globalParams", "locations", "executionType")}
        kept |= {"code": code, "timeout": int(form["timeout"]), "releaseState": "OFFLINE"}
        kept |= {"tenantCode": form["tenantCode"]} if self.tenants else {}
        # The server numbers versions, adds fields of its own, and lacks those of later versions.
        for task in tasks:
            task["version"] = task["version"] + 1
            task["taskParamMap"] = {}
            task.pop("isCache", None)
        self.definitions[code] = {
            f"{self.word}Definition": kept,
            f"{self.word}TaskRelationList": relations,
            "taskDefinitionList": tasks,
        }
        return self.definitions[code]

    def _schedule(self, method, rest, query, form):
        match method, *rest:
            case "GET", "":
                code = int(query[f"{self.word}DefinitionCode"])
                return page([each for each in self.schedules.values() if each[f"{self.word}DefinitionCode"] == code], query)
            case "POST", "":
                number = len(self.schedules) + 1
                self.schedules[number] = {"id": number, f"{self.word}DefinitionCode": int(form[f"{self.word}DefinitionCode"])}
                return self._schedule_kept(number, form)
            case "PUT", number:
                if self.schedules[int(number)]["releaseState"] == "ONLINE":
                    raise Refusal(10023, "online status does not allow update operations")
                return self._schedule_kept(int(number), form)
            case "POST", number, state:
                code = self.schedules[int(number)][f"{self.word}DefinitionCode"]
                if self.definitions[code][f"{self.word}Definition"]["releaseState"] != "ONLINE":
                    raise Refusal(50004, f"{self.word} definition {code} not on line")
                self.schedules[int(number)]["releaseState"] = state.upper()
                return None
        raise LookupError

    def _schedule_kept(self, number, form):
        kept = {key: value for key, value in form.items() if key not in ("schedule", f"{self.word}DefinitionCode")}
        for key in ("warningGroupId", "environmentCode"):
            kept[key] = int(kept[key])
        self.schedules[number] |= {**kept, **json.loads(form["schedule"]), "releaseState": "OFFLINE"}
        return self.schedules[number]


def page(found, query):
    size, number = int(query["pageSize"]), int(query["pageNo"])
    part = found[size * (number - 1) : size * number]
    return {"totalList": part, "total": len(found), "totalPage": -(-len(found) // size), "currentPage": number}
