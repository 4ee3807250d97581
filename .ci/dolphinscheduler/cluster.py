"""A played Kubernetes: the API of SparkApplications behind TLS, and an operator who completes and fails them.

It takes what the API server of a cluster takes from a step, refuses what that would refuse, and keeps what it
was asked.
"""

import dataclasses
import http.server
import json
import pathlib
import re
import secrets
import ssl
import subprocess
import threading
import urllib.parse
from typing import Any

# As a pod finds them.
HOST = "kubernetes.default.svc"
PORT = 443
ACCOUNT = pathlib.Path("/var/run/secrets/kubernetes.io/serviceaccount")
GROUP = "sparkoperator.k8s.io"
APPLICATIONS = re.compile(rf"/apis/{re.escape(GROUP)}/v1beta2/namespaces/([a-z0-9-]+)/sparkapplications(?:/([^/]+))?")
PODS = re.compile(r"/api/v1/namespaces/([a-z0-9-]+)/pods(?:/([^/]+)(/log)?)?")
NAME = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?")
REASONS = {400: "BadRequest", 401: "Unauthorized", 404: "NotFound", 409: "AlreadyExists", 422: "Invalid"}
LAST_LINE = "the driver's last line"
# What a driver goes through; each look at it is a step further.
COMPLETED = ("", "SUBMITTED", "RUNNING", "SUCCEEDING", "COMPLETED")
FAILED = ("", "SUBMITTED", "RUNNING", "FAILING", "FAILED")
ENDLESS = ("", "SUBMITTED", "RUNNING")


class Refusal(Exception):
    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclasses.dataclass
class Played:
    """An application and how far it has come."""

    body: dict[str, Any]
    states: tuple[str, ...]
    created: int
    looks: int = 0
    ended: int | None = None
    deleted: bool = False

    @property
    def name(self) -> str:
        return str(self.body["metadata"]["name"])

    @property
    def state(self) -> str:
        return self.states[min(self.looks, len(self.states) - 1)]

    @property
    def arguments(self) -> list[str]:
        return [str(argument) for argument in self.body["spec"].get("arguments", [])]

    def seen(self) -> dict[str, Any]:
        if not self.state:
            return self.body
        state = {"state": self.state} | ({"errorMessage": "driver failed"} if self.state == "FAILED" else {})
        driver = {"podName": f"{self.name}-driver"}
        return self.body | {
            "status": {"applicationState": state, "driverInfo": driver, "sparkApplicationId": "spark-1"}
        }


class Cluster:
    """Applications of one run at a time, all of which go through the same states."""

    def __init__(self, folder: pathlib.Path, account: pathlib.Path, port: int = PORT) -> None:
        self.folder = folder
        self.account = account
        self.token = secrets.token_hex(16)
        self._lock = threading.Lock()
        self.begin()
        self._write_account()
        cluster = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def respond(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                code, answer = cluster.answer(self.command, self.path, dict(self.headers), body)
                self.send_response(code)
                self.send_header("Content-Type", "application/json" if answer[:1] == b"{" else "text/plain")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def __getattr__(self, name: str) -> Any:
                """The base class asks for a method do_GET, for example."""
                if name.startswith("do_"):
                    return self.respond
                raise AttributeError(name)

            def log_message(self, *_arguments: object) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.folder / "tls.crt", self.folder / "tls.key")
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def _write_account(self) -> None:
        """What the kubelet mounts into a pod, with a certificate that is its own authority."""
        names = f"subjectAltName=IP:127.0.0.1,DNS:{HOST}"
        command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        command += ["-days", "1", "-subj", "/CN=kubernetes", "-addext", names, "-keyout", "tls.key", "-out", "tls.crt"]
        subprocess.run(command, cwd=self.folder, check=True, capture_output=True)
        self.account.mkdir(parents=True)
        (self.account / "ca.crt").write_bytes((self.folder / "tls.crt").read_bytes())
        (self.account / "token").write_text(self.token, encoding="ascii")
        (self.account / "namespace").write_text("spark-jobs", encoding="ascii")

    @property
    def environment(self) -> dict[str, str]:
        """What the kubelet puts into each container."""
        port = str(self._server.server_port)
        address = {"KUBERNETES_SERVICE_HOST": "127.0.0.1", "KUBERNETES_SERVICE_PORT": port}
        return address | {"KUBERNETES_SERVICE_PORT_HTTPS": port}

    def begin(self, states: tuple[str, ...] = COMPLETED) -> None:
        """Forgets the applications of the last run, and what was wrong with it."""
        with self._lock:
            self.applications: list[Played] = []
            self.faults: list[str] = []
            self.states = states
            self._clock = 0

    def answer(self, method: str, target: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        url = urllib.parse.urlsplit(target)
        path = urllib.parse.unquote(url.path)
        with self._lock:
            self._clock += 1
            try:
                if headers.get("Authorization") != f"Bearer {self.token}":
                    raise Refusal(401, "Unauthorized")
                code, answer = self._route(method, path, body)
            except Refusal as refusal:
                if refusal.code != 404 or not APPLICATIONS.fullmatch(path):
                    self.faults.append(f"{method} {target}: {refusal.code} {refusal}")
                status: dict[str, Any] = {"kind": "Status", "apiVersion": "v1", "status": "Failure"}
                status |= {"message": str(refusal), "reason": REASONS[refusal.code], "code": refusal.code}
                return refusal.code, written(status, url.query, headers)
        return code, answer if isinstance(answer, bytes) else written(answer, url.query, headers)

    def _route(self, method: str, path: str, body: bytes) -> tuple[int, dict[str, Any] | bytes]:
        if match := APPLICATIONS.fullmatch(path):
            namespace, name = match.groups()
            if method == "POST" and name is None:
                return 201, self._create(namespace, body)
            if method == "GET" and name is None:
                return 200, {"kind": "SparkApplicationList", "items": [each.seen() for each in self._in(namespace)]}
            if method == "GET":
                return 200, self._look(self._named(namespace, name))
            if method == "DELETE" and name:
                self._named(namespace, name).deleted = True
                return 200, {"kind": "Status", "apiVersion": "v1", "status": "Success"}
        if (match := PODS.fullmatch(path)) and method == "GET":
            namespace, name, log = match.groups()
            drivers = [f"{each.name}-driver" for each in self._in(namespace)]
            if name is None:
                return 200, {"kind": "PodList", "items": [{"metadata": {"name": driver}} for driver in drivers]}
            if name in drivers and log:
                return 200, f"{LAST_LINE} of {name}\n".encode()
        raise Refusal(404, f"there is no {path}")

    def _create(self, namespace: str, body: bytes) -> dict[str, Any]:
        try:
            application = json.loads(body)
        except ValueError as fault:
            raise Refusal(400, f"the body is no JSON: {fault}: {body!r}") from fault
        metadata = application.get("metadata", {})
        if application.get("kind") != "SparkApplication" or application.get("apiVersion") != f"{GROUP}/v1beta2":
            raise Refusal(400, "the body is no SparkApplication")
        if metadata.get("namespace", namespace) != namespace:
            raise Refusal(400, "the namespace of the object is not that of the request")
        if not NAME.fullmatch(metadata.get("name", "")):
            raise Refusal(422, f"{metadata.get('name')!r} is no name")
        if any(each.name == metadata["name"] for each in self._in(namespace)):
            raise Refusal(409, f"{metadata['name']} already exists")
        metadata["namespace"] = namespace
        metadata["uid"] = secrets.token_hex(8)
        self.applications.append(Played(application, self.states, self._clock))
        return self.applications[-1].seen()

    def _in(self, namespace: str) -> list[Played]:
        there = [each for each in self.applications if not each.deleted]
        return [each for each in there if each.body["metadata"]["namespace"] == namespace]

    def _named(self, namespace: str, name: str) -> Played:
        for application in self._in(namespace):
            if application.name == name:
                return application
        raise Refusal(404, f'sparkapplications.{GROUP} "{name}" not found')

    def _look(self, application: Played) -> dict[str, Any]:
        seen = application.seen()
        if application.state == application.states[-1] and application.ended is None:
            application.ended = self._clock
        application.looks += 1
        return seen


def written(answer: dict[str, Any], query: str, headers: dict[str, str]) -> bytes:
    """Keys in their order, and for curl on many lines unless it asks for one, as an API server answers."""
    if "pretty=false" not in query and headers.get("User-Agent", "").startswith("curl"):
        return json.dumps(answer, sort_keys=True, indent=2).encode()
    return json.dumps(answer, sort_keys=True, separators=(",", ":")).encode()
