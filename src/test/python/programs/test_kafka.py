"""How a program hands on what the platform says of logins at Kafka."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import PROGRAMS
from sparkjobs import kafka
from sparkjobs.streams import StreamSettings
from sparkjobs.values import Fault

RENDERED = r"""# How clients of Kafka log in and whom they trust.

# Login and trust
config.providers=dir
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required password="${dir:/x:y}";
! a comment of the other kind
ssl.truststore.location = /etc/spark/kafka/authority/ca.crt
a\:b\=c=d=e\\f \u00e9
"""


def file(folder: Path, text: str = RENDERED) -> str:
    path = folder / "client.properties"
    path.write_text(text, encoding="latin-1")
    return str(path)


def test_each_property_becomes_an_option_of_the_reader_as_it_stands(tmp_path: Path):
    assert kafka.properties_file(file(tmp_path)) == {
        "kafka.config.providers": "dir",
        "kafka.sasl.jaas.config": "org.apache.kafka.common.security.scram.ScramLoginModule required"
        ' password="${dir:/x:y}";',
        "kafka.ssl.truststore.location": "/etc/spark/kafka/authority/ca.crt",
        "kafka.a:b=c": "d=e\\f é",
    }


def test_without_a_file_brokers_let_everybody_in():
    assert kafka.properties_file("none") == {}


@pytest.mark.parametrize("text", ["=secret", "word"])
def test_what_is_no_property_is_a_fault_that_does_not_show_it(tmp_path: Path, text: str):
    with pytest.raises(Fault, match="no file of properties") as refused:
        kafka.properties_file(file(tmp_path, text))

    assert text not in str(refused.value)


def test_a_file_that_is_not_there_is_a_fault(tmp_path: Path):
    with pytest.raises(Fault, match="cannot be read: No such file"):
        kafka.properties_file(str(tmp_path / "client.properties"))


def test_the_options_reach_the_source_and_name_no_other_brokers(tmp_path: Path):
    client = kafka.properties_file(file(tmp_path)) | {"kafka.bootstrap.servers": "elsewhere:9092"}
    settings = StreamSettings(None, "1 minute", None, "kafka:9093", client, "s3a://data/checkpoint")

    source = settings.source(subscribe="events")

    assert source["kafka.config.providers"] == "dir"
    assert source["kafka.bootstrap.servers"] == "kafka:9093"
    assert source["subscribe"] == "events"


def test_a_program_that_cannot_read_its_file_says_so_before_spark_starts(tmp_path: Path):
    environment = os.environ | {
        "KAFKA_BOOTSTRAP_SERVERS": "kafka:9093",
        "KAFKA_CLIENT_PROPERTIES": str(tmp_path / "client.properties"),
        "CHECKPOINT_LOCATION": "s3a://data/checkpoint",
    }
    run = subprocess.run(
        [sys.executable, "-B", PROGRAMS / "kafka_to_iceberg.py", "--topic", "events", "--table", "iceberg.raw.events"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 2
    assert "KAFKA_CLIENT_PROPERTIES" in run.stdout + run.stderr
