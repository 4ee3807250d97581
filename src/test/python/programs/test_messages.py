"""The page on troubles quotes logs of drivers. What the real clients say without a cluster is provoked here."""

import re
import traceback
from collections.abc import Callable

import pytest
from conftest import ROOT
from pyspark.sql import SparkSession

PAGE = ROOT / "src/site/markdown/troubleshooting.md"
# No server listens at this port of one's own machine.
NOWHERE = "127.0.0.1:9"


def quoted() -> list[str]:
    """The texts in the first column of the chapter on drivers."""
    chapter = re.split("^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    (drivers,) = [text for text in chapter if text.startswith("A driver")]
    rows = re.findall(r"^\| (.*?) \|", drivers, flags=re.MULTILINE)
    return [text for row in rows for text in re.findall("`([^`]+)`", row)]


def s3a(spark: SparkSession, path: str, **options: str) -> None:
    settings = {
        "fs.s3a.impl.disable.cache": "true",
        "fs.s3a.attempts.maximum": "1",
        "fs.s3a.retry.limit": "0",
        "fs.s3a.path.style.access": "true",
        "fs.s3a.access.key": "any",
        "fs.s3a.secret.key": "any",
        "fs.s3a.aws.credentials.provider": "org.apache.hadoop.fs.s3a.SimpleAWSCredentialsProvider",
    }
    names = {name.replace("__", "."): value for name, value in options.items()}
    spark.read.options(**settings, **names).text(path).collect()


def unknown_host(spark: SparkSession) -> None:
    s3a(spark, "s3a://data/x", fs__s3a__endpoint="http://minio-service:9000")


def no_credentials(spark: SparkSession) -> None:
    provider = "com.amazonaws.auth.EnvironmentVariableCredentialsProvider"
    spark.read.options(**{"fs.s3a.impl.disable.cache": "true", "fs.s3a.aws.credentials.provider": provider}).text(
        "s3a://data/x"
    )


def no_brokers(spark: SparkSession) -> None:
    reader = spark.read.format("kafka").option("kafka.bootstrap.servers", NOWHERE).option("subscribe", "events")
    for timeout in ("default.api.timeout.ms", "request.timeout.ms"):
        reader = reader.option(f"kafka.{timeout}", "2000")
    reader.load().collect()


def no_jar_of_the_catalog(spark: SparkSession) -> None:
    spark.conf.set("spark.sql.catalog.absent", "org.example.AbsentCatalog")
    spark.sql("SELECT * FROM absent.raw.events")


def no_catalog_of_that_name(spark: SparkSession) -> None:
    spark.table("nowhere.raw.events")


@pytest.mark.spark
@pytest.mark.parametrize(
    ("provoke", "messages"),
    [
        (unknown_host, ["UnknownHostException: minio-service"]),
        (no_credentials, ["NoAuthWithAWSException"]),
        (no_brokers, ["Timed out waiting for a node assignment", "TimeoutException"]),
        (no_jar_of_the_catalog, ["Cannot find catalog plugin class"]),
        (
            no_catalog_of_that_name,
            ["REQUIRES_SINGLE_PART_NAMESPACE", "spark_catalog requires a single-part namespace"],
        ),
    ],
)
def test_what_the_page_on_troubles_quotes_is_said(
    spark: SparkSession, provoke: Callable[[SparkSession], None], messages: list[str]
):
    assert set(messages) <= set(quoted())

    with pytest.raises(Exception) as fault:  # noqa: PT011
        provoke(spark)

    said = "".join(traceback.format_exception(fault.value)) + str(getattr(fault.value, "java_exception", ""))
    for message in messages:
        assert message in said
