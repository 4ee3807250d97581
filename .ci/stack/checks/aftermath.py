"""What has to hold after all runs: maintenance, history, tracking, rules, and no credential anywhere."""

import json
import pathlib
import re
import subprocess
import threading
import time
import urllib.request
from typing import Any

import pyarrow

from stack import applications
from stack.checks import lake, quality
from stack.checks.stage import Stage
from stack.tree import properties

HISTORY_SECONDS = 60
APPLICATION = re.compile(r"local-\d{13}")
TRACKED = [
    ("data-enrichment-transform", "FINISHED"),
    ("deequ-quality-check", "FAILED"),
    ("deequ-quality-check", "FINISHED"),
]


def play(stage: Stage, watch: "CommandLines") -> None:
    check = stage.report.check
    check("the history server lists every run as complete", lambda: history(stage))
    check("the history server is ready, as its probe asks it", lambda: ready(stage))
    check("MLflow has a run of each job that is tracked, with its end", lambda: tracking(stage))
    check("Prometheus takes every rendered rule", lambda: rules(stage))
    check("no credential is in a log, an event log or a list of processes", lambda: credentials(stage, watch))


def maintenance(stage: Stage) -> None:
    tables = [table for namespace in ("raw", "ods", "dw") for table in stage.lake.tables(namespace)]
    before = {table: stage.lake.rows(table) for table in tables}
    stage.run("iceberg-table-maintenance")
    for table, rows in before.items():
        if rows:
            lake.same(stage.lake.rows(table), rows, rows[0])


def history(stage: Stage) -> None:
    wanted = logged(stage)
    runs = stage.runs()
    assert len(wanted) == runs, f"{len(wanted)} event logs of {runs} runs"
    end = time.monotonic() + HISTORY_SECONDS
    while missing := wanted - _complete(stage):
        assert time.monotonic() < end, f"{len(missing)} of {runs} runs are missing: {sorted(missing)}"
        time.sleep(2)


def ready(stage: Stage) -> None:
    """The rendered program, with the arguments of the rendered probe; only its path is that of a pod."""
    pod = stage.workspace.tree.get("Deployment", "spark-history-server")["spec"]["template"]["spec"]
    command = pod["containers"][0]["readinessProbe"]["exec"]["command"]
    program = stage.workspace.tree.config_map("spark-history-conf")["ready.py"]
    done = subprocess.run(
        ["python3", "-B", "-", *command[3:]], input=program, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr


def logged(stage: Stage) -> set[str]:
    """The identifiers of applications by the names of their event logs."""
    defaults = properties(stage.workspace.tree.config_map("spark-defaults")["spark-defaults.conf"])
    bucket, _, prefix = defaults["spark.eventLog.dir"].removeprefix("s3a://").partition("/")
    pages = applications.object_store(stage.workspace).get_paginator("list_objects_v2")
    keys = [entry["Key"] for page in pages.paginate(Bucket=bucket, Prefix=prefix + "/") for entry in page["Contents"]]
    return {found.group() for key in keys if (found := APPLICATION.search(key))}


def _complete(stage: Stage) -> set[str]:
    listed = get(f"{stage.workspace.addresses['history'].url}/api/v1/applications?status=completed")
    return {each["id"] for each in listed}


def tracking(stage: Stage) -> None:
    experiment = stage.workspace.tree.config_map("spark-mlflow")["MLFLOW_EXPERIMENT_NAME"]
    runs = tracked(stage, experiment)
    states = sorted((run["info"]["run_name"], run["info"]["status"]) for run in runs)
    assert states == TRACKED, states


def tracked(stage: Stage, experiment: str) -> Any:
    """The runs of an experiment, as MLflow's own interface gives them."""
    url = f"{stage.workspace.addresses['mlflow'].url}/api/2.0/mlflow"
    found = get(f"{url}/experiments/get-by-name?experiment_name={experiment}")["experiment"]["experiment_id"]
    return get(f"{url}/runs/search", {"experiment_ids": [found], "max_results": 100})["runs"]


def rules(stage: Stage) -> None:
    groups = quality.ask(stage, "rules")["groups"]
    states = {rule["name"]: rule["health"] for group in groups for rule in group["rules"]}
    wanted = sum(
        len(group["rules"])
        for rule in stage.workspace.tree.of_kind("PrometheusRule")
        for group in rule["spec"]["groups"]
    )
    assert sum(len(group["rules"]) for group in groups) == wanted
    assert set(states.values()) == {"ok"}, {name: health for name, health in states.items() if health != "ok"}


def get(url: str, body: object = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


def credentials(stage: Stage, watch: "CommandLines") -> None:
    secrets = [value.encode() for value in stage.workspace.credentials.secret_values()]
    assert secrets
    events = [(str(log), _event_log(log)) for log in _objects(stage, "spark-events").rglob("events_*")]
    assert len(events) >= stage.runs(), f"only {len(events)} event logs"
    assert any(b"SparkSubmit" in line for line in watch.seen), "no driver was seen in the list of processes"
    texts = [(str(log), log.read_bytes()) for log in stage.workspace.logs.glob("*.log")]
    lines = [(f"the command line of {line.split(bytes(1))[0].decode()}", line) for line in watch.seen]
    found = [name for name, text in (*texts, *events, *lines) for secret in secrets if secret in text]
    assert not found, f"a credential is in {', '.join(found)}"


def _objects(stage: Stage, bucket: str) -> pathlib.Path:
    return stage.workspace.data / "s3/objects" / bucket


def _event_log(path: pathlib.Path) -> bytes:
    """Decompressed as far as it goes: the last frame of a log may be open."""
    if path.suffix != ".zstd":
        return path.read_bytes()
    text = b""
    with pyarrow.input_stream(path, compression="zstd") as stream:
        try:
            while chunk := stream.read(1 << 20):
                text += chunk
        except OSError:
            assert text, f"{path} cannot be read"
    return text


class CommandLines(threading.Thread):
    """Notes the command line of every process that it sees."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.seen: set[bytes] = set()

    def run(self) -> None:
        while True:
            for process in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    self.seen.add(process.read_bytes())
                except OSError:
                    continue  # it has ended meanwhile
            time.sleep(0.3)
