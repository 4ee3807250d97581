import pathlib

import pytest

from stack import pods
from stack.tree import Application, Tree

CONFIG_MAPS = pathlib.Path("/config-maps")


def test_a_containers_own_variable_wins_over_its_config_maps(dev: Tree, secrets: pods.Secrets) -> None:
    container = {
        "envFrom": [{"configMapRef": {"name": "spark-env"}}],
        "env": [{"name": "HOME", "value": "/elsewhere"}],
    }

    found = pods.environment(container, dev, secrets)

    assert found["HOME"] == "/elsewhere"
    assert found["AWS_REGION"] == dev.config_map("spark-env")["AWS_REGION"]


def test_a_variable_of_a_secret_holds_its_value(dev: Tree, secrets: pods.Secrets) -> None:
    reference = {"secretKeyRef": {"name": "minio-secret", "key": "access-key"}}

    found = pods.environment({"env": [{"name": "KEY", "valueFrom": reference}]}, dev, secrets)

    assert found == {"KEY": "value of minio-secret/access-key"}


def test_a_source_of_variables_that_is_not_known_is_refused(dev: Tree, secrets: pods.Secrets) -> None:
    container = {"env": [{"name": "NODE", "valueFrom": {"fieldRef": {"fieldPath": "spec.nodeName"}}}]}

    with pytest.raises(pods.Unsupported, match="variable NODE: fieldRef"):
        pods.environment(container, dev, secrets)


def test_a_volume_that_is_not_known_is_refused() -> None:
    pod = {"volumes": [{"name": "disk", "persistentVolumeClaim": {"claimName": "disk"}}]}
    container = {"volumeMounts": [{"name": "disk", "mountPath": "/disk"}]}

    with pytest.raises(pods.Unsupported, match="volume disk: persistentVolumeClaim"):
        pods.mounts(pod, container, CONFIG_MAPS)


def test_a_driver_can_write_where_its_pod_can_and_nowhere_else(dev: Tree) -> None:
    pod = Application.named(dev, "my-spark-job").pod

    found = pods.mounts(pod, pods.only_container(pod), CONFIG_MAPS)

    writable = [mount.path for mount in found if mount.source is None]
    assert writable == ["/opt/spark/work-dir", "/tmp", "/var/data/spark-local-dir-1"]


def test_the_history_server_reads_its_config_map(dev: Tree) -> None:
    pod = dev.get("Deployment", "spark-history-server")["spec"]["template"]["spec"]

    found = pods.mounts(pod, pods.only_container(pod), CONFIG_MAPS)

    assert pods.Mount("/etc/spark-history", CONFIG_MAPS / "spark-history-conf") in found


def test_no_value_of_a_variable_is_in_the_script_of_a_pod() -> None:
    process = pods.Process(("true",), {"PASSWORD": "hidden"}, (), user=185)

    assert "hidden" not in process.script()


def test_every_config_map_becomes_a_folder_with_a_file_a_key(dev: Tree, tmp_path: pathlib.Path) -> None:
    pods.write_config_maps(dev, tmp_path)

    plan = (tmp_path / "spark-bootstrap/plan.json").read_text(encoding="utf-8")
    assert plan == dev.config_map("spark-bootstrap")["plan.json"]
