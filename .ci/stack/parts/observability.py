"""Tracking of runs, metrics and alerts."""

import pathlib

import yaml

from stack import layout
from stack.part import Part, Workspace, answers

PROGRAMS = layout.INSIDE.system("debian") / "usr/bin"
EVALUATION = "2s"


def tracking(workspace: Workspace) -> Part:
    address = workspace.addresses["mlflow"]
    folder = workspace.folder("mlflow")
    python = layout.INSIDE.python("mlflow") / "bin/python"
    command = (
        *(str(python), "-B", "-m", "mlflow", "server", "--host", address.host, "--port", str(address.port)),
        *("--workers", "1", "--backend-store-uri", f"sqlite:///{folder}/runs.db"),
        *("--artifacts-destination", str(folder / "artifacts"), "--serve-artifacts"),
        *("--allowed-hosts", f"{address.host},{address}"),
    )
    # Its background jobs would be eight processes and 1.8 GB more.
    environment = {
        "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false",
        "HOME": str(folder),
        "PATH": f"{python.parent}:/usr/bin:/bin",
        "MLFLOW_DISABLE_TELEMETRY": "true",
    }
    return Part("mlflow", address, command, answers(f"{address.url}/health"), environment)


def pushgateway(workspace: Workspace) -> Part:
    address = workspace.addresses["pushgateway"]
    # Debian's default is a folder that only its own package makes.
    file = workspace.folder("pushgateway") / "metrics"
    command = (
        str(PROGRAMS / "prometheus-pushgateway"),
        f"--web.listen-address={address}",
        f"--persistence.file={file}",
    )
    return Part("pushgateway", address, command, answers(f"{address.url}/-/ready"))


def prometheus(workspace: Workspace) -> Part:
    address = workspace.addresses["prometheus"]
    folder = workspace.folder("prometheus")

    def prepare(_log: pathlib.Path) -> None:
        groups = [group for rule in workspace.tree.of_kind("PrometheusRule") for group in rule["spec"]["groups"]]
        (folder / "rules.yaml").write_text(yaml.safe_dump({"groups": groups}), encoding="utf-8")
        gateway = {
            "job_name": "spark-pushgateway",
            "honor_labels": True,
            "static_configs": [{"targets": [str(workspace.addresses["pushgateway"])]}],
        }
        settings = {
            "global": {"scrape_interval": EVALUATION, "evaluation_interval": EVALUATION},
            "rule_files": ["rules.yaml"],
            "scrape_configs": [gateway],
        }
        (folder / "prometheus.yaml").write_text(yaml.safe_dump(settings), encoding="utf-8")

    command = (
        *(str(PROGRAMS / "prometheus"), "--config.file=prometheus.yaml", f"--web.listen-address={address}"),
        f"--storage.tsdb.path={folder}/series",
    )
    return Part("prometheus", address, command, answers(f"{address.url}/-/ready"), prepare=prepare)
