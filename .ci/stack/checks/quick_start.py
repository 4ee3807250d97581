"""The guide's first job."""

import csv
import io

from stack import applications
from stack.checks.stage import Stage

FILES = {"poems/one.txt": "über allen\ngipfeln\n", "two.txt": "ist ruh\n", "empty.txt": ""}
BUCKET_IN, BUCKET_OUT = "input-data", "output-data"


def play(stage: Stage) -> None:
    stage.report.check("the first job of the guide counts lines and characters", lambda: first_job(stage))


def first_job(stage: Stage) -> None:
    client = applications.object_store(stage.workspace)
    for key, text in FILES.items():
        client.put_object(Bucket=BUCKET_IN, Key=key, Body=text.encode())
    run = stage.run("my-spark-job")
    assert run.code == 0, f"exit code {run.code}; see {run.log}"
    written = client.list_objects_v2(Bucket=BUCKET_OUT, Prefix="my-job/part-")["Contents"]
    texts = [client.get_object(Bucket=BUCKET_OUT, Key=each["Key"])["Body"].read().decode() for each in written]
    found = [row for text in texts for row in csv.DictReader(io.StringIO(text))]
    assert found == counted(), found


def counted() -> list[dict[str, str]]:
    return [
        {
            "file": f"s3a://{BUCKET_IN}/{key}",
            "lines": str(len(text.splitlines())),
            "characters": str(sum(map(len, text.splitlines()))),
        }
        for key, text in sorted(FILES.items())
        if text
    ]
