import datetime

import pytest

from stack import applications, layout, session
from stack.credentials import Credentials
from stack.part import Workspace
from stack.parts import kafka
from stack.samples import events
from stack.tree import Application

NOW = datetime.datetime(2026, 11, 28, 12, 0, tzinfo=datetime.UTC)


@pytest.fixture(scope="session")
def workspace() -> Workspace:
    return session.describe("dev", Credentials.random(), layout.PROJECT / "target/stack/logs")


def test_a_driver_is_told_every_property_and_argument_of_its_job(workspace: Workspace) -> None:
    job = Application.named(workspace.tree, "my-spark-job")

    command = applications.submission(job, "127.0.2.1")

    assert command[-4:] == ("--input", "s3a://input-data/", "--output", "s3a://output-data/")
    for key, value in job.spec["sparkConf"].items():
        assert f"{key}={value}" in command


def test_a_program_of_the_image_is_read_from_its_folder(workspace: Workspace) -> None:
    job = Application("job", {**_spec(workspace), "mainApplicationFile": "local:///opt/spark/app/job.py"})

    assert "/opt/spark/app/job.py" in applications.submission(job, "127.0.2.1")


def _spec(workspace: Workspace) -> dict[str, object]:
    return Application.named(workspace.tree, "my-spark-job").spec


def test_a_driver_has_the_keys_of_the_object_store_and_no_command_shows_them(workspace: Workspace) -> None:
    job = Application.named(workspace.tree, "my-spark-job")

    process = applications.driver(job, workspace, "127.0.2.1")

    secret = workspace.credentials.value("minio-secret", "secret-key")
    assert process.environment["AWS_SECRET_ACCESS_KEY"] == secret
    assert secret not in " ".join(process.command) + process.script()


def test_each_driver_has_an_address_for_its_fixed_ports(workspace: Workspace) -> None:
    job = Application.named(workspace.tree, "my-spark-job")

    process = applications.driver(job, workspace, "127.0.2.7")

    assert process.environment["SPARK_LOCAL_IP"] == "127.0.2.7"
    assert "spark.driver.host=127.0.2.7" in process.command


def test_a_driver_has_the_plainest_collector_unless_its_job_chooses_one() -> None:
    chosen = {"spark.driver.extraJavaOptions": "-XX:+UseG1GC -Dx=y"}

    assert applications.java_options({}) == "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
    assert applications.java_options(chosen) == "-XX:TieredStopAtLevel=1"


def test_what_the_image_sets_is_read_from_its_dockerfile() -> None:
    assert applications.image_environment()["SPARK_VERSION"] == "3.5"


def test_connects_secrets_come_from_files_and_all_else_is_as_rendered(workspace: Workspace) -> None:
    (rendered,) = workspace.connectors.of_kind("KafkaConnect")

    settings = kafka.worker_settings(workspace, layout.DATA)

    assert settings["config.providers.secrets.class"] == kafka.PROVIDER
    for key, value in rendered["spec"]["config"].items():
        assert settings[key] == value or key == "config.providers.secrets.class"


def test_a_good_event_tells_its_row() -> None:
    event = events.sample(NOW)[1]

    assert event.row is not None
    assert b'"event_id": "event-00001"' in event.value
    assert event.row["event_time"] < NOW


def test_the_sample_has_events_for_the_quarantine() -> None:
    broken = [event for event in events.sample(NOW) if event.row is None]

    assert len(broken) == 10
