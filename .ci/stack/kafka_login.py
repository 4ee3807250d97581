"""Rendered jobs log in at a broker that asks for it, by a password and by a certificate, with a private authority.

What runs is a scenario of golden/: its properties, variables and mounts as they stand there, on Spark's own client.
A wrong password gets nowhere, and the right one is seen in no argument of a process, no event log and no log.
"""

import copy
import dataclasses
import os
import pathlib
import shutil
import socket
import time

from stack import cluster, jobs, layout, namespace, pods
from stack.addresses import LOOPBACK
from stack.credentials import Credentials
from stack.job_log import JobLog
from stack.part import Workspace
from stack.parts import secured
from stack.report import Report
from stack.servers import Servers
from stack.tree import Application, Tree

SCENARIO = layout.PROJECT / "golden/each-login-of-kafka-reaches-jobs-and-connectors/out"
JOB, USER = "events", "spark"
ROWS = 10
SECONDS = 180
PROGRAM = pathlib.Path(__file__).with_name("samples") / "kafka_events.py"
EVENT_LOGS = layout.DATA / "event-logs"
SECRETS = layout.DATA / "secrets"


@dataclasses.dataclass
class Login:
    """A broker that runs, and what it takes."""

    servers: Servers
    authority: secured.Authority
    password: str
    seen: set[str] = dataclasses.field(default_factory=set)

    def by_password(self) -> None:
        code, log = self.run("password", {"spark-user": {"password": self.password}})
        assert code == 0, f"exit code {code}; see {log}"
        assert log.last("read") == {"event": "read", "rows": ROWS}, f"see {log}"

    def by_wrong_password(self) -> None:
        code, log = self.run("password", {"spark-user": {"password": f"{self.password}0"}})
        assert code, f"it got in; see {log}"
        said = log.path.read_text(encoding="utf-8", errors="replace")
        assert "SaslAuthenticationException" in said, f"it failed for another reason; see {log}"

    def by_certificate(self) -> None:
        certificate, key = self.authority.sign(USER)
        code, log = self.run("certificate", {"spark-user": {"user.crt": certificate, "user.key": key}})
        assert code == 0, f"exit code {code}; see {log}"
        # Those of the password before are there as well.
        assert log.last("read") == {"event": "read", "rows": 2 * ROWS}, f"see {log}"

    def by_certificate_of_another_authority(self) -> None:
        certificate, key = secured.Authority(layout.DATA / "other-authority").sign(USER)
        code, log = self.run("certificate", {"spark-user": {"user.crt": certificate, "user.key": key}})
        assert code, f"it got in; see {log}"
        said = log.path.read_text(encoding="utf-8", errors="replace")
        assert "Ssl" in said or "TimeoutException" in said, f"it failed for another reason; see {log}"

    def is_seen_nowhere(self) -> None:
        files = [file for folder in (EVENT_LOGS, self.servers.workspace.logs) for file in folder.rglob("*")]
        logs = [file for file in files if file.is_file() and file.name != "kafka.log"]
        assert any(EVENT_LOGS in file.parents for file in logs), "no event log was written"
        tell = [str(file) for file in logs if self.password.encode() in file.read_bytes()]
        assert not tell, f"the password stands in {', '.join(tell)}"
        assert self.seen, "no process was looked at"
        assert not [line for line in self.seen if self.password in line], "the password is an argument of a process"

    def run(self, environment: str, own: dict[str, dict[str, str]]) -> tuple[int, JobLog]:
        """Runs the job of an environment of the scenario, with these Secrets beside the authority."""
        workspace = dataclasses.replace(self.servers.workspace, tree=Tree.read(SCENARIO / environment))
        shutil.rmtree(SECRETS, ignore_errors=True)
        shutil.rmtree(workspace.config_maps, ignore_errors=True)
        pods.write_config_maps(_of_platform(workspace.tree), workspace.config_maps)
        for name, keys in {"lab-cluster-ca-cert": {"ca.crt": self.authority.certificate}, **own}.items():
            (SECRETS / name).mkdir(parents=True)
            for key, text in keys.items():
                (SECRETS / name / key).write_text(text, encoding="ascii")
        run = jobs.start(workspace, _with_event_log(Application.named(workspace.tree, JOB)))
        end = time.monotonic() + SECONDS
        while not run.ended() and time.monotonic() < end:
            self.seen |= set(_arguments())
            time.sleep(0.2)
        code = run.stop()
        number = len(list(workspace.logs.glob("job-*")))
        return code, JobLog(run.log.path.rename(workspace.logs / f"job-{number}-{environment}.log"))


def _of_platform(tree: Tree) -> Tree:
    """One namespace of several with the same ConfigMaps."""
    return Tree(tuple(one for one in tree.documents if one["metadata"].get("namespace") == "data-platform"))


def _with_event_log(application: Application) -> Application:
    spec = copy.deepcopy(application.spec)
    spec.setdefault("sparkConf", {}).update(
        {"spark.eventLog.enabled": "true", "spark.eventLog.dir": f"file://{EVENT_LOGS}"}
    )
    return Application(application.name, spec)


def _arguments() -> list[str]:
    """What everybody on the machine may read of every process."""
    found = []
    for file in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found.append(file.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
        except OSError:
            continue
    return found


def inside(cache: layout.Cache, logs: pathlib.Path) -> int:
    """Called by the first process of new namespaces."""
    namespace.Lifeline(lambda: os._exit(1))
    logs = logs / "kafka-login"
    shutil.rmtree(logs, ignore_errors=True)
    logs.mkdir(parents=True)
    namespace.furnish(cache, {"localhost": LOOPBACK, socket.gethostname(): "127.0.1.1", secured.HOST: LOOPBACK})
    for folder in (EVENT_LOGS, pathlib.Path("/opt/app")):
        folder.mkdir(mode=0o777)
        folder.chmod(0o777)
    shutil.copy(PROGRAM, "/opt/app/events.py")
    cluster.show_programs(layout.PROGRAMS)
    workspace = Workspace(
        Tree.read(SCENARIO / "password"), Tree(()), {}, Credentials.random(), logs, secret_folders=SECRETS
    )
    authority, password = secured.Authority(layout.DATA / "authority"), workspace.credentials.value("kafka", USER)
    servers = Servers(workspace)
    try:
        servers.start((secured.broker(workspace, authority, USER, password),))
        return _report(Login(servers, authority, password))
    finally:
        servers.stop()


def _report(login: Login) -> int:
    report = Report()
    report.check("a job logs in by a password, writes to Kafka and reads", login.by_password)
    report.check("a wrong password gets nowhere", login.by_wrong_password)
    report.check("a job logs in by a certificate in two keys of a Secret", login.by_certificate)
    report.check("a certificate of another authority gets nowhere", login.by_certificate_of_another_authority)
    report.check("the password is seen nowhere", login.is_seen_nowhere)
    print(report.total())
    return 0 if report.good() else 1
