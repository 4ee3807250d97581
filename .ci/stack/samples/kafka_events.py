"""The program of a job that writes rows to a topic and reads them, with what the platform tells it."""

import json
import os

from pyspark.sql import SparkSession
from sparkjobs.kafka import properties_file

ROWS = 10

spark = SparkSession.builder.getOrCreate()
told = properties_file(os.environ["KAFKA_CLIENT_PROPERTIES"])
told["kafka.bootstrap.servers"] = os.environ["KAFKA_BOOTSTRAP_SERVERS"]
rows = spark.range(ROWS).selectExpr("CAST(id AS STRING) AS key", "CAST(id AS STRING) AS value")
rows.write.format("kafka").options(**told).option("topic", "events").save()
read = spark.read.format("kafka").options(**told).option("subscribe", "events").load().count()
print(json.dumps({"event": "read", "rows": read}))
spark.stop()
