"""The standalone server of DolphinScheduler, whose published jars hold neither configuration nor tables."""

import collections.abc
import dataclasses
import json
import pathlib
import secrets
import signal
import subprocess
import time
import zipfile

from stack import layout, part, servers

Groups = collections.abc.Sequence[str]

NAME = "dolphinscheduler"
JARS = layout.PARTS / NAME
HOME = layout.DATA / NAME
PORT = 12345
URL = f"http://127.0.0.1:{PORT}/dolphinscheduler"
WORKER_PORT = 1234
# Every worker is in it.
DEFAULT_GROUP = "default"
TENANT = "spark"
USER = "publisher"
MAIN = "org.apache.dolphinscheduler.StandaloneServer"
MEMORY = "768m"
TABLES = pathlib.Path(__file__).parent / "tables/Tables.java"
# Reflection of its libraries into the JDK, which JDK 17 has to be told to let happen.
OPEN = ("--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.util=ALL-UNNAMED")
TASK_TYPES = {
    "universal": ["SHELL"],
    "cloud": [],
    "logic": ["SUB_PROCESS", "DEPENDENT", "CONDITIONS", "SWITCH"],
    "dataIntegration": [],
    "dataQuality": [],
    "other": [],
    "machineLearning": [],
}
LOGBACK = """<configuration>
  <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
    <encoder><pattern>%d %p %c{0}: %m%n</pattern></encoder>
  </appender>
  <appender name="TASKLOGFILE" class="ch.qos.logback.classic.sift.SiftingAppender">
    <filter class="org.apache.dolphinscheduler.service.log.TaskLogFilter"/>
    <discriminator class="org.apache.dolphinscheduler.service.log.TaskLogDiscriminator">
      <key>task</key>
      <logBase>${tasks}</logBase>
    </discriminator>
    <sift>
      <appender name="task-${task}" class="ch.qos.logback.core.FileAppender">
        <file>${tasks}/${task}.log</file>
        <encoder><pattern>%m%n</pattern></encoder>
      </appender>
    </sift>
  </appender>
  <root level="info"><appender-ref ref="out"/><appender-ref ref="TASKLOGFILE"/></root>
  <logger name="org.apache.zookeeper" level="warn"/>
</configuration>
"""


@dataclasses.dataclass
class Server:
    """One server with its database in memory: what was published is gone with it."""

    logs: pathlib.Path
    # What tasks find in their environment besides.
    environment: dict[str, str]
    # The groups of workers that its one worker stands for.
    groups: Groups = (DEFAULT_GROUP,)

    def __post_init__(self) -> None:
        self.token = secrets.token_hex(16)
        self.process: subprocess.Popen[bytes] | None = None
        self.seconds = 0.0

    def start(self) -> None:
        begin = time.monotonic()
        prepare(self.token, self.groups, self.logs)
        with (self.logs / "server.log").open("wb") as log:
            self.process = subprocess.Popen(
                command(),
                env={"PATH": part.PATH, "LANG": "C.UTF-8", "HOME": str(HOME)} | self.environment,
                cwd=HOME,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        ready = part.answers(f"{URL}/actuator/health")
        while not ready():
            if self.process.poll() is not None:
                raise part.NotReady(f"the server ended with code {self.process.returncode}; see {self.logs}/server.log")
            if time.monotonic() - begin > part.READY_SECONDS:
                raise part.NotReady(f"the server did not answer within {part.READY_SECONDS} s")
            time.sleep(part.PAUSE_SECONDS)
        self.seconds = time.monotonic() - begin

    def stop(self) -> None:
        if self.process:
            servers.end(self.process, signal.SIGTERM)
            try:
                self.process.wait(servers.GRACE_SECONDS)
            except subprocess.TimeoutExpired:
                servers.end(self.process, signal.SIGKILL)
                self.process.wait()

    def megabytes(self) -> int:
        """Its memory at its highest, as the kernel counts it."""
        assert self.process, "it was not started"
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        (peak,) = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:")]
        return int(peak) // 1024


def command() -> tuple[str, ...]:
    own = (f"-Dlogback.configurationFile={HOME}/conf/logback.xml", f"-Dtasks={HOME}/tasks")
    # Its library for Kubernetes would look for its configuration in the cluster of the steps.
    options = (*OPEN, *own, "-Duser.timezone=UTC", "-Dspring.main.cloud-platform=none")
    return part.java(MEMORY, f"{HOME}/conf:{JARS}/*", MAIN, options=options)


def prepare(token: str, groups: Groups, logs: pathlib.Path) -> None:
    conf = HOME / "conf"
    conf.mkdir(parents=True)
    (layout.DATA / "data/tmp").mkdir(parents=True, exist_ok=True)
    # Whatever is JSON is YAML.
    (conf / "application.yaml").write_text(json.dumps(settings(), indent=1), encoding="utf-8")
    (conf / "task-type-config.yaml").write_text(json.dumps({"task": TASK_TYPES}), encoding="utf-8")
    (conf / "logback.xml").write_text(LOGBACK, encoding="utf-8")
    (conf / "common.properties").write_text(common_properties(), encoding="utf-8")
    seed = conf / "seed.sql"
    seed.touch(mode=0o600)
    seed.write_text(seed_of(token, groups), encoding="utf-8")
    with (conf / "tables.sql").open("wb") as tables, (logs / "tables.log").open("wb") as log:
        make = part.java("256m", f"{JARS}/*", str(TABLES), str(jar_of("dao")))
        subprocess.run(make, stdout=tables, stderr=log, stdin=subprocess.DEVNULL, check=True)


def jar_of(module: str) -> pathlib.Path:
    (jar,) = JARS.glob(f"{NAME}-{module}-[0-9]*.jar")
    return jar


def common_properties() -> str:
    """Those of the jar, and what comes last holds: tasks run as the user of the server, below its folder."""
    with zipfile.ZipFile(jar_of("common")) as jar:
        shipped = jar.read("common.properties").decode("utf-8")
    return f"{shipped}\nsudo.enable=false\ndata.basedir.path={HOME}/work\n"


def seed_of(token: str, groups: Groups) -> str:
    """A tenant, a user who may do everything, his token, and groups whose worker is the one that there is."""
    now = "current_timestamp"
    return "\n".join(
        [
            "insert into t_ds_queue (id, queue_name, queue) values (1, 'default', 'default');",
            "insert into t_ds_tenant (id, tenant_code, queue_id, create_time, update_time)"
            f" values (1, '{TENANT}', 1, {now}, {now});",
            "insert into t_ds_user (id, user_name, user_type, tenant_id, state, time_zone, create_time, update_time)"
            f" values (1, '{USER}', 0, 1, 1, 'UTC', {now}, {now});",
            "insert into t_ds_access_token (user_id, token, expire_time, create_time, update_time)"
            f" values (1, '{token}', dateadd(year, 1, {now}), {now}, {now});",
            *(
                "insert into t_ds_worker_group (name, addr_list, create_time, update_time)"
                f" values ('{group}', 'localhost:{WORKER_PORT}', {now}, {now});"
                for group in groups
                if group != DEFAULT_GROUP
            ),
        ]
    )


def settings() -> dict[str, object]:
    """What the server cannot do without, with a database in memory."""
    database = "jdbc:h2:mem:dolphinscheduler;MODE=MySQL;DATABASE_TO_LOWER=true;DB_CLOSE_DELAY=-1"
    init = {"mode": "always", "schema-locations": f"file:{HOME}/conf/tables.sql"}
    return {
        "spring": {
            "jackson": {"time-zone": "UTC", "date-format": "yyyy-MM-dd HH:mm:ss"},
            "cache": {"type": "none"},
            "datasource": {"driver-class-name": "org.h2.Driver", "url": database, "username": "sa"},
            "sql": {"init": init | {"data-locations": f"file:{HOME}/conf/seed.sql"}},
            "quartz": {
                "job-store-type": "jdbc",
                "jdbc": {"initialize-schema": "always"},
                "properties": {
                    "org.quartz.jobStore.driverDelegateClass": "org.quartz.impl.jdbcjobstore.StdJDBCDelegate",
                    "org.quartz.threadPool.threadCount": 2,
                },
            },
            "messages": {"basename": "i18n/messages"},
            "jpa": {"hibernate": {"ddl-auto": "none"}},
            "mvc": {"pathmatch": {"matching-strategy": "ANT_PATH_MATCHER"}},
        },
        "registry": {"type": "zookeeper", "zookeeper": zookeeper()},
        "security": {"authentication": {"type": "PASSWORD"}},
        "master": {"listen-port": 5678, "heartbeat-interval": "3s", "state-wheel-interval": "1s", **UNLIMITED},
        "worker": {
            "listen-port": WORKER_PORT,
            "exec-threads": 4,
            "heartbeat-interval": "3s",
            "tenant-auto-create": False,
            "groups": [DEFAULT_GROUP],
            "alert-listen-host": "127.0.0.1",
            "alert-listen-port": 50052,
            **UNLIMITED,
        },
        "alert": {"port": 50052},
        "python-gateway": {"enabled": False},
        "server": {
            "port": PORT,
            "address": "127.0.0.1",
            "servlet": {"context-path": "/dolphinscheduler/"},
            # As the server is shipped: a workflow with its scripts is more than Jetty's default.
            "jetty": {"max-http-form-post-size": 5000000},
        },
        "management": {"health": {"defaults": {"enabled": False}, "db": {"enabled": True}}},
        "metrics": {"enabled": False},
    }


# A machine that builds beside would have too little of both for it.
UNLIMITED = {"max-cpu-load-avg": 1000, "reserved-memory": 0.01}


def zookeeper() -> dict[str, object]:
    """The server starts its own, and says itself where."""
    return {
        "namespace": NAME,
        "retry-policy": {"base-sleep-time": "60ms", "max-sleep": "300ms", "max-retries": 5},
        "session-timeout": "60s",
        "connection-timeout": "9s",
        "block-until-connected": "2s",
    }
