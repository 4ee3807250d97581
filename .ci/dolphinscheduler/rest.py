"""As much of the server's REST interface as a person's clicks need: apart from the program that publishes."""

import collections.abc
import json
import secrets
import time
import urllib.error
import urllib.parse
import urllib.request
from typing import Any, TypeVar

from dolphinscheduler import server

RUN_SECONDS = 90
Answer = TypeVar("Answer")
ENDED = ("SUCCESS", "FAILURE", "STOP", "PAUSE")


class Rest:
    def __init__(self, token: str) -> None:
        self.token = token

    def get(self, path: str, **query: object) -> Any:
        return self._send("GET", f"{path}?{urllib.parse.urlencode(query)}", None, {})

    def post(self, path: str, **form: object) -> Any:
        return self._send("POST", path, urllib.parse.urlencode(form).encode(), {})

    def put(self, path: str, **form: object) -> Any:
        return self._send("PUT", path, urllib.parse.urlencode(form).encode(), {})

    def upload(self, path: str, content: bytes) -> Any:
        """A file of a form, as a browser sends it."""
        mark = secrets.token_hex(16)
        head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="workflow.json"\r\n'
        body = f"{head}Content-Type: application/json\r\n\r\n".encode() + content + f"\r\n--{mark}--\r\n".encode()
        return self._send("POST", path, body, {"Content-Type": f"multipart/form-data; boundary={mark}"})

    def _send(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Any:
        request = urllib.request.Request(server.URL + path, body, headers | {"token": self.token}, method=method)
        with urllib.request.urlopen(request, timeout=60) as response:
            answer = json.load(response)
        assert answer["code"] == 0, f"{method} {path}: {answer}"
        return answer.get("data")

    def project(self, name: str) -> int:
        return int(self.post("/projects", projectName=name)["code"])

    def workflows(self, project: int) -> dict[str, dict[str, Any]]:
        page = self.get(f"/projects/{project}/process-definition", pageNo=1, pageSize=100)
        return {each["name"]: each for each in page["totalList"]}

    def content(self, project: int, code: int) -> dict[str, Any]:
        found: dict[str, Any] = self.get(f"/projects/{project}/process-definition/{code}")
        return found

    def schedules(self, project: int) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.post(f"/projects/{project}/schedules/list")
        return found

    def release(self, project: int, code: int, state: str) -> None:
        self.post(f"/projects/{project}/process-definition/{code}/release", releaseState=state)

    def start(self, project: int, code: int, parameters: dict[str, str]) -> int:
        """Returns the number of the instance that it becomes."""
        before = {each["id"] for each in self._instances(project, code)}
        self.post(
            f"/projects/{project}/executors/start-process-instance",
            processDefinitionCode=code,
            scheduleTime="",
            failureStrategy="END",
            warningType="NONE",
            processInstancePriority="MEDIUM",
            startParams=json.dumps(parameters),
        )
        return self._until(
            lambda: next((each["id"] for each in self._instances(project, code) if each["id"] not in before), 0)
        )

    def stop(self, project: int, instance: int) -> None:
        self.post(f"/projects/{project}/executors/execute", processInstanceId=instance, executeType="STOP")

    def ended(self, project: int, code: int, instance: int) -> str:
        """Its state, once it has an end."""

        def look() -> str:
            (state,) = [each["state"] for each in self._instances(project, code) if each["id"] == instance]
            return state if state in ENDED else ""

        try:
            return self._until(look)
        except TimeoutError as fault:
            logs = "\n".join(self.log(task) for task in self.tasks(project, instance))
            raise AssertionError(f"the instance did not end within {RUN_SECONDS} s:\n{logs}") from fault

    @staticmethod
    def _until(look: collections.abc.Callable[[], Answer]) -> Answer:
        end = time.monotonic() + RUN_SECONDS
        while not (answer := look()):
            if time.monotonic() > end:
                raise TimeoutError(f"nothing within {RUN_SECONDS} s")
            time.sleep(0.5)
        return answer

    def _instances(self, project: int, code: int) -> list[dict[str, Any]]:
        page = self.get(f"/projects/{project}/process-instances", processDefineCode=code, pageNo=1, pageSize=50)
        found: list[dict[str, Any]] = page["totalList"]
        return found

    def tasks(self, project: int, instance: int) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.get(f"/projects/{project}/process-instances/{instance}/tasks")["taskList"]
        return found

    def log(self, task: dict[str, Any]) -> str:
        """What the worker kept of it, if the task came to a worker."""
        if not task["host"]:
            return f"{task['name']} came to no worker"
        return str(self.get("/log/detail", taskInstanceId=task["id"], skipLineNum=0, limit=1000)["message"])
