"""The Spark session of a program."""

from typing import Any

from pyspark.sql import SparkSession

from sparkjobs import log


def open_session() -> SparkSession:
    """A session with the settings that the platform rendered, on the clock of UTC: days are those of UTC everywhere."""
    spark = SparkSession.builder.appName(log.job_name()).getOrCreate()
    spark.conf.set("spark.sql.session.timeZone", "UTC")
    return spark


def close_session(spark: SparkSession) -> None:
    """Ends the session. A callback server that stays open would keep the driver alive for ever."""
    gateway: Any = spark.sparkContext._gateway
    try:
        gateway.shutdown_callback_server()
    finally:
        spark.stop()
