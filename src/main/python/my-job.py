"""The first job of the guide: counts lines and characters of each text file below a place, and writes the table as CSV.

It needs Spark alone, so that it runs in any image. An input without files gives an empty table.
"""

import argparse
import sys
from urllib.parse import urlsplit

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

PREFIX = "my-job"
_PLACE = "it is no place; a place is an address, for example s3a://input-data/"


class Arguments(argparse.ArgumentParser):
    """The command line; both places are checked at once."""

    def __init__(self) -> None:
        super().__init__(prog="my-job.py", description=__doc__)
        self.add_argument("--input", metavar="PLACE", help="where the text files lie")
        self.add_argument("--output", metavar="PLACE", help=f"what is replaced; of a bucket's root, {PREFIX}/ in it")

    def parse(self, arguments: list[str]) -> argparse.Namespace:
        given = self.parse_args(arguments)
        places = {"--input": given.input, "--output": given.output}
        faults = [f'{name}: "{place or ""}": {_PLACE}' for name, place in places.items() if not is_place(place)]
        if not faults and is_below(target(given.output), given.input):
            faults.append("--output: it lies below --input; the next run would read what this one wrote")
        if faults:
            self.error("; ".join(faults))
        return given


ARGUMENTS = Arguments()


def is_place(text: str | None) -> bool:
    return bool(text) and (str(text).startswith("/") or "://" in str(text) or str(text).startswith("file:/"))


def is_below(place: str, other: str) -> bool:
    return place.rstrip("/").startswith(other.rstrip("/") + "/") or place.rstrip("/") == other.rstrip("/")


def target(output: str) -> str:
    """Where the result goes. A bucket's root cannot be replaced, so it gets a folder of its own there."""
    parts = urlsplit(output)
    return output if not parts.netloc or parts.path.strip("/") else f"{output.rstrip('/')}/{PREFIX}"


def counted(spark: SparkSession, place: str) -> DataFrame:
    lines = spark.read.option("recursiveFileLookup", "true").text(place).withColumn("file", F.input_file_name())
    sizes = lines.groupBy("file").agg(F.count("*").alias("lines"), F.sum(F.length("value")).alias("characters"))
    return sizes.orderBy("file")


def main(arguments: list[str]) -> None:
    given = ARGUMENTS.parse(arguments)
    spark = SparkSession.builder.appName("my-job").getOrCreate()
    try:
        place = target(given.output)
        counted(spark, given.input).coalesce(1).write.mode("overwrite").option("header", "true").csv(place)
        print(f"my-job: the result is in {place}", flush=True)
    finally:
        spark.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
