"""What the catalogue says that a line of Spark serves is what a driver and an executor of that line serve."""

import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pyspark
import pytest
import yaml
from conftest import JARS, LINE, RENDERED, ROOT

pytestmark = [pytest.mark.spark, pytest.mark.line]

PROGRAM = Path(__file__).with_name("served.py")
CATALOGUE = ROOT / "src/main/resources/catalogue/metrics.tsv"
# Where every process has an agent, and so both sinks.
AGENTS = ROOT / "golden/an-agent-in-every-process-serves-jmx-metrics/out/dev/k8s/compute/spark/spark-configuration.yaml"
RULES = ROOT / "src/main/resources/monitoring/jmx-exporter.yaml"
SAMPLE = re.compile(r"(?m)^([a-zA-Z_]\w*)(?:\{(.*)\})? \S+$")
TYPE = re.compile(r"(?m)^# TYPE (\w+) (\w+)$")
EXPORTERS = ("spark-executors", "spark-servlet", "spark-jmx")
# The release of the agent, in the rows of what it tells of any JVM.
AGENT = "1.0.1"
PARTS = {"summary": ("_sum", "_count")}
# Served, and no row of the catalogue: no rule should ask for it.
LEFT_OUT = (
    # What the agent tells of itself and of its process, beside the rows that it has.
    r"(jmx|jvm|process)_\w+",
    # A gauge once more, and how often a timer was taken.
    r"metrics_.+_(Number|(OneMinute|FiveMinute|FifteenMinute|Mean)Rate)",
    # Listeners of resources that come and go, and pools whose names depend on the options of the JVM.
    r"metrics_\w+_listenerProcessingTime_\w+_(ExecutorAllocationListener|ExecutorMonitor)_\w+",
    r"metrics_\w+_jvm_pools_(Code|Compressed_Class_Space)\w+",
    # Old names of counters.
    r"metrics_\w+_(un)?blackListedExecutors_Count",
)
# What is of this machine, and not of a pod.
HERE = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.memory": "600m",
    "spark.executor.memory": "512m",
    "spark.master": "local-cluster[1,1,512]",
    # A small job asks for no more, and all that the catalogue lists of executors that come and go is served.
    "spark.dynamicAllocation.enabled": "true",
    "spark.dynamicAllocation.maxExecutors": "1",
    "spark.dynamicAllocation.minExecutors": "1",
    "spark.dynamicAllocation.shuffleTracking.enabled": "true",
    # On in 4.1 by itself.
    "spark.metrics.appStatusSource.enabled": "true",
    # A state has as many stores as there are partitions.
    "spark.sql.shuffle.partitions": "2",
}
OF_THE_CLUSTER = re.compile(
    r"spark\.(eventLog\.dir|hadoop\.fs\.|jars\.ivy|kubernetes\.|sql\.catalog\.|sql\.extensions)"
)


def config_map(file: Path, name: str, key: str) -> str:
    documents = yaml.safe_load_all(file.read_text(encoding="utf-8"))
    (found,) = [document["data"][key] for document in documents if document["metadata"]["name"] == name]
    return str(found)


def settings(folder: Path, agents: list[str]) -> dict[str, str]:
    """What is rendered for every submission of this line, with agents as they are rendered for jobs."""
    text = config_map(RENDERED, "spark-defaults", "spark-defaults.conf")
    rendered = dict(line.split("=", 1) for line in text.splitlines() if line.startswith("spark."))
    kept = {key: value for key, value in rendered.items() if not OF_THE_CLUSTER.match(key)}
    agent = next(JARS.parent.glob("**/jmx_prometheus_javaagent-*.jar"))
    quick = "-XX:+UseG1GC -XX:TieredStopAtLevel=1"
    options = {
        f"spark.{process}.extraJavaOptions": f"{quick} -javaagent:{agent}={address}:{RULES}"
        for process, address in zip(("driver", "executor"), agents, strict=True)
    }
    return kept | HERE | options | {"spark.eventLog.dir": folder.as_uri()}


def free_ports(number: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    folder = tmp_path_factory.mktemp("served")
    agents = [f"127.0.0.1:{port}" for port in free_ports(2)]
    defaults = "".join(f"{key} {value}\n" for key, value in settings(folder, agents).items())
    (folder / "spark-defaults.conf").write_text(defaults, encoding="utf-8")
    sinks = config_map(AGENTS, "spark-defaults", "metrics.properties")
    (folder / "metrics.properties").write_text(sinks, encoding="utf-8")
    environment = os.environ | {"SPARK_CONF_DIR": str(folder), "SPARK_HOME": str(Path(pyspark.__file__).parent)}
    addresses = ",".join(f"http://{agent}/metrics" for agent in agents)
    command = [sys.executable, "-B", str(PROGRAM), str(folder), addresses]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    found: dict[str, list[str]] = json.loads((folder / "pages.json").read_text(encoding="utf-8"))
    return found


def catalogue(exporter: str, line: str = LINE) -> dict[str, list[str]]:
    """The type and the labels of each metric that the exporter serves on a line."""
    rows = [row.split("\t") for row in CATALOGUE.read_text(encoding="utf-8").splitlines() if not row.startswith("#")]
    return {
        name + part: [kind, labels]
        for name, of, kind, labels, versions, _ in rows
        if of == exporter and (line in versions.split() or versions == AGENT)
        for part in PARTS.get(kind, ("",))
    }


def served(pages: dict[str, list[str]], exporter: str) -> dict[str, str]:
    """Each name with its labels, as the catalogue writes both."""
    samples = [match.groups() for page in pages[exporter] for match in SAMPLE.finditer(page)]
    return {
        name.replace("_raw_events_", "_*_"): ",".join(re.findall(r'(\w+)="', labels or "")) for name, labels in samples
    }


@pytest.mark.parametrize("exporter", EXPORTERS)
def test_what_the_catalogue_says_of_a_line_is_served(pages: dict[str, list[str]], exporter: str) -> None:
    assert sorted(catalogue(exporter).keys() - served(pages, exporter).keys()) == []


@pytest.mark.parametrize("exporter", EXPORTERS)
def test_what_is_served_stands_in_the_catalogue_of_its_line(pages: dict[str, list[str]], exporter: str) -> None:
    more = served(pages, exporter).keys() - catalogue(exporter).keys()

    assert sorted(name for name in more if not any(re.fullmatch(pattern, name) for pattern in LEFT_OUT)) == []


@pytest.mark.parametrize("exporter", EXPORTERS)
def test_labels_are_those_of_the_catalogue(pages: dict[str, list[str]], exporter: str) -> None:
    found = served(pages, exporter)
    others = {
        name: (labels, found[name])
        for name, (_, labels) in catalogue(exporter).items()
        if name in found and set(labels.split(",")) != set(found[name].split(","))
    }

    assert others == {}


def test_types_are_those_of_the_catalogue(pages: dict[str, list[str]]) -> None:
    told = dict(pair for page in pages["spark-jmx"] for pair in TYPE.findall(page))
    listed = catalogue("spark-jmx")
    others = {name: kind for name, kind in told.items() if name in listed and listed[name][0] != kind}

    assert len(told) > 150
    assert others == {}
