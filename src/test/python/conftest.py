"""What the tests share: the program in a process of its own, an object store, a catalog that keeps a record."""

import http.server
import json
import os
import pathlib
import subprocess
import sys
import threading
import urllib.request

import boto3
import pytest
from moto.moto_server.threaded_moto_server import ThreadedMotoServer

ROOT = pathlib.Path(__file__).resolve().parents[3]
BOOTSTRAP = ROOT / "src/main/resources/bootstrap/bootstrap.py"
PUBLISH = ROOT / "src/main/resources/workflows/publish.py"
EVERYTHING = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


class Server:
    """An HTTP server that records its requests and answers each with what the test said."""

    def __init__(self, answer):
        self.requests = []
        self.headers = []
        record, headers = self.requests, self.headers

        class Handler(http.server.BaseHTTPRequestHandler):
            def respond(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                record.append((self.command, self.path, body.decode("utf-8")))
                headers.append(self.headers)
                status, text, *more = answer(self.command, self.path, body)
                self.send_response(status)
                for name, value in more:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(text.encode("utf-8"))

            do_GET = do_HEAD = do_POST = do_PUT = respond

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


class Catalog(Server):
    """As much of an Iceberg REST catalog as the bootstrap may use."""

    def __init__(self, config=None):
        self.config = config or {"defaults": {}, "overrides": {}}
        self.namespaces = set()
        self.unready = 0
        super().__init__(self._answer)

    def _answer(self, command, path, body):
        if self.unready:
            self.unready -= 1
            return 503, "starting"
        if command == "GET" and path.startswith("/v1/config"):
            return 200, json.dumps(self.config)
        if command == "POST" and path.endswith("/namespaces"):
            return self._create(tuple(json.loads(body)["namespace"]))
        return 404, json.dumps({"error": {"message": "no such route", "type": "NotFound", "code": 404}})

    def _create(self, namespace):
        if namespace in self.namespaces:
            return 409, json.dumps({"error": {"message": "exists", "type": "AlreadyExistsException", "code": 409}})
        self.namespaces.add(namespace)
        return 200, json.dumps({"namespace": namespace, "properties": {}})


class Store:
    """moto's S3 server with one user, whose credentials it checks."""

    def __init__(self):
        self._server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        self._server.start()
        self.url = "http://{}:{}".format(*self._server.get_host_and_port())
        self.key = self.secret = "unchecked"

    def reset(self):
        self._post("reset")
        self._check_credentials_after(1000)
        users = self.client("iam")
        users.create_user(UserName="spark")
        users.put_user_policy(UserName="spark", PolicyName="all", PolicyDocument=json.dumps(EVERYTHING))
        key = users.create_access_key(UserName="spark")["AccessKey"]
        self.key, self.secret = key["AccessKeyId"], key["SecretAccessKey"]
        self._check_credentials_after(0)

    def client(self, service="s3"):
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name="us-east-1",
            aws_access_key_id=self.key,
            aws_secret_access_key=self.secret,
        )

    def _check_credentials_after(self, requests):
        self._post("reset-auth", str(requests).encode("ascii"))

    def _post(self, path, body=b""):
        # Without a type of its own the body would be taken for a form, and not be seen.
        request = urllib.request.Request(f"{self.url}/moto-api/{path}", body, {"Content-Type": "text/plain"})
        urllib.request.urlopen(request).close()

    def close(self):
        self._server.stop()


@pytest.fixture(scope="session")
def one_store():
    store = Store()
    yield store
    store.close()


@pytest.fixture
def store(one_store):
    one_store.reset()
    return one_store


@pytest.fixture
def serve():
    """Makes servers that end with the test."""
    servers = []

    def start(server, *arguments):
        servers.append(server(*arguments))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def bootstrap(tmp_path):
    """Runs the program as the Job does, but on this machine's Python."""

    def run(plan, key="AKIATEST", secret="hidden-in-every-line", **more):
        path = tmp_path / "plan.json"
        path.write_text(plan if isinstance(plan, str) else json.dumps(plan), encoding="utf-8")
        credentials = {"AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret}
        image = {"HOME": "/nonexistent", "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
        environment = {name: value for name, value in {**image, **credentials, **more}.items() if value is not None}
        command = [sys.executable, BOOTSTRAP, path]
        done = subprocess.run(
            command, env=environment, cwd="/", capture_output=True, text=True, timeout=120, check=False
        )
        assert secret is None or secret not in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done

    return run


@pytest.fixture
def publish(tmp_path):
    """Runs the program on a folder with the plan and its files, by default with the token of the server."""

    def run(plan, files, token="hidden-in-every-line"):
        (tmp_path / "plan.json").write_text(plan if isinstance(plan, str) else json.dumps(plan), encoding="utf-8")
        for name, content in files.items():
            (tmp_path / name).write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        environment = {"HOME": "/nonexistent", "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
        environment |= {} if token is None else {"DOLPHINSCHEDULER_TOKEN": token}
        command = [sys.executable, PUBLISH, tmp_path]
        done = subprocess.run(
            command, env=environment, cwd="/", capture_output=True, text=True, timeout=120, check=False
        )
        assert not token or token not in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done

    return run
