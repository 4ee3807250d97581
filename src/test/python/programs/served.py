"""A driver of Spark that works a little and prints what its pages and those of an executor serve meanwhile.

served.py WORK AGENTS: a folder for its files, and the addresses of the agents of both processes, with a comma between.
Its settings are those of SPARK_CONF_DIR. The executor is a process of its own, as in a pod.
"""

import json
import sys
import time
import urllib.request
from pathlib import Path

from pyspark import SparkContext
from pyspark.sql import SparkSession
from pyspark.sql import functions as F
from pyspark.sql.streaming import StreamingQuery

QUERY = "raw.events"
SECONDS = 90


def begin() -> SparkSession:
    """The session as a job in Java begins it: that of Python has a listener less, and without it a queue less."""
    context = SparkContext(appName="served")
    assert context._jvm is not None
    return SparkSession(context, context._jvm.org.apache.spark.sql.SparkSession.builder().getOrCreate())


def work(session: SparkSession, folder: Path) -> None:
    """A shuffle, Python, files, and a conversion of rows that are in memory."""
    numbers = session.range(1000).withColumn("half", F.udf(lambda number: number // 2, "long")("id")).cache()
    numbers.groupBy("half").count().write.parquet(str(folder / "halves"))
    session.read.parquet(str(folder / "halves")).count()


def stream(session: SparkSession, folder: Path) -> StreamingQuery:
    """One with a watermark and a state, of all gauges that a query has."""
    rows = session.readStream.format("rate").load().withWatermark("timestamp", "1 minute")
    query = (
        rows.groupBy(F.window("timestamp", "1 second"))
        .count()
        .writeStream.queryName(QUERY)
        .format("noop")
        .outputMode("update")
        .option("checkpointLocation", str(folder / "checkpoint"))
        .start()
    )
    deadline = time.monotonic() + SECONDS
    while query.lastProgress is None and time.monotonic() < deadline:
        time.sleep(0.2)
    return query


def page(address: str) -> str:
    with urllib.request.urlopen(address, timeout=30) as answer:
        return str(answer.read().decode())


def main(folder: Path, agents: list[str]) -> None:
    session = begin()
    work(session, folder)
    query = stream(session, folder)
    driver = session.sparkContext.uiWebUrl
    addresses = {
        "spark-executors": [f"{driver}/metrics/executors/prometheus"],
        "spark-servlet": [f"{driver}/metrics/prometheus/"],
        "spark-jmx": agents,
    }
    pages = {exporter: [page(address) for address in listed] for exporter, listed in addresses.items()}
    (folder / "pages.json").write_text(json.dumps(pages), encoding="utf-8")
    query.stop()
    session.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2].split(","))
