"""The Spark session of a program."""

from typing import Any

from pyspark import java_gateway
from pyspark.sql import SparkSession

from sparkjobs import log


def open_session() -> SparkSession:
    """A session with the settings that the platform rendered, on the clock of UTC: days are those of UTC everywhere."""
    spark = SparkSession.builder.appName(log.job_name()).getOrCreate()
    spark.conf.set("spark.sql.session.timeZone", "UTC")
    serve_callbacks(spark)
    return spark


def serve_callbacks(spark: SparkSession) -> None:
    """Starts the server by which the JVM calls Python, with threads that do not keep the program alive.

    PyDeequ would start one that does. It is never closed: to close it while the JVM has a connection can wait for ever.
    """
    gateways: Any = java_gateway
    gateways.ensure_callback_server_started(spark.sparkContext._gateway)
