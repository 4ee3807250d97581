import pathlib

import pytest

from stack import addresses
from stack.tree import Absent, Application, Tree, properties


def test_a_scheduled_job_is_a_job(dev: Tree) -> None:
    job = Application.named(dev, "iceberg-table-maintenance")

    assert "--keep-days" in job.arguments


def test_a_job_that_is_not_there_is_refused_with_those_that_are(dev: Tree) -> None:
    with pytest.raises(Absent, match='no job "kafka"; there are data-enrichment-transform, deequ-quality-check'):
        Application.named(dev, "kafka")


def test_a_tree_that_was_not_written_is_refused(tmp_path: pathlib.Path) -> None:
    with pytest.raises(Absent, match="mvn synth"):
        Tree.read(tmp_path / "nowhere")


def test_each_part_listens_where_the_rendered_settings_look_for_it(dev: Tree, staging: Tree) -> None:
    found = {name: str(address) for name, address in addresses.addresses(dev, staging).items()}

    assert found["s3"] == "minio-service:9000"
    assert found["kafka"] == "kafka-service:9092"
    assert found["mysql"] == "mysql-service:3306"
    assert found["postgres"] == "postgres-service:5432"
    assert found["pushgateway"] == "prometheus-pushgateway.monitoring:9091"


def test_properties_keep_what_follows_the_first_equals_sign() -> None:
    assert properties("# note\na.b=c=d\n\n e = f \n") == {"a.b": "c=d", "e": "f"}
