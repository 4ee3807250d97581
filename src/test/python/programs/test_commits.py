"""Commits that are overtaken are made again, others are not; a batch adapts its plan to its size."""

from collections.abc import Callable

import pytest
from pyspark.sql import DataFrame, SparkSession
from sparkjobs import commits, streams
from sparkjobs.program import Run
from sparkjobs.values import TableName


class CommitFailedException(Exception):
    """What Iceberg calls it."""


def failing(times: int, failure: Exception) -> Callable[[], int]:
    calls = []

    def work() -> int:
        calls.append(1)
        if len(calls) <= times:
            raise failure
        return len(calls)

    return work


def test_work_that_was_overtaken_is_done_again():
    assert commits.retrying("merge", failing(2, CommitFailedException()), pause=0) == 3


def test_work_that_is_always_overtaken_fails_in_the_end():
    with pytest.raises(CommitFailedException):
        commits.retrying("merge", failing(9, CommitFailedException()), pause=0)


def test_another_failure_is_not_tried_again():
    with pytest.raises(ValueError, match="full"):
        commits.retrying("merge", failing(1, ValueError("full")), pause=0)


@pytest.mark.spark
def test_a_commit_that_iceberg_refuses_is_known_as_a_conflict(spark: SparkSession, table: Callable[..., TableName]):
    name = table()
    spark.sql(f"CREATE TABLE {name} (id int) USING iceberg")
    handle = spark._jvm.org.apache.iceberg.spark.Spark3Util.loadIcebergTable(spark._jsparkSession, str(name))
    overtaken = handle.updateSchema()
    overtaken.renameColumn("id", "key")
    spark.sql(f"ALTER TABLE {name} ADD COLUMN other int")
    handle.refresh()

    with pytest.raises(Exception) as refused:  # noqa: PT011 (the JVM decides which)
        overtaken.commit()

    assert commits.is_conflict(refused.value), refused.value


@pytest.mark.spark
def test_a_batch_has_few_tasks_however_many_partitions_the_environment_asks_for(run: Run, spark: SparkSession):
    session = spark.newSession()
    session.conf.set("spark.sql.shuffle.partitions", "400")
    # As Spark does it for a stream.
    session.conf.set("spark.sql.adaptive.enabled", "false")
    partitions = []

    def batch(frame: DataFrame, _: int) -> None:
        partitions.append(frame.groupBy("id").count().rdd.getNumPartitions())

    streams.guarded(run, batch)(session.range(1000), 0)

    assert partitions[0] < 10
