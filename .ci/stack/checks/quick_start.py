"""The guide's first job."""

import csv
import dataclasses
import hashlib
import io
from typing import Any

from stack import applications, layout, upload
from stack.checks.stage import Stage
from stack.samples import texts

JOB = "my-spark-job"
BUCKET = "output-data"


def play(stage: Stage) -> None:
    stage.report.check("programs are brought once, and nothing of others is overwritten", lambda: programs(stage))
    stage.report.check("the first job of the guide counts lines and characters", lambda: first_job(stage))


def programs(stage: Stage) -> None:
    store = applications.object_store(stage.workspace)
    wanted = upload.programs(stage.workspace.tree, layout.PROGRAMS)
    assert wanted
    assert all(line.endswith(": is there") for line in upload.bring(store, wanted, dry_run=False))
    program = dataclasses.replace(wanted[0], key="another/" + wanted[0].key)
    assert upload.bring(store, (program,), dry_run=True) == [f"{program.place}: would be brought (missing)"]
    assert upload.state(store, program) == "missing"
    store.put_object(Bucket=program.bucket, Key=program.key, Body=b"theirs")
    assert "another team" in refusal(store, program)
    store.put_object(Bucket=program.bucket, Key=program.key, Body=b"old", Metadata={upload.MARK: sha256(b"old")})
    assert upload.bring(store, (program,), dry_run=False) == [f"{program.place}: brought (older)"]
    assert store.get_object(Bucket=program.bucket, Key=program.key)["Body"].read() == program.file.read_bytes()


def refusal(store: Any, program: upload.Program) -> str:
    try:
        upload.bring(store, (program,), dry_run=False)
    except upload.Refused as refused:
        return str(refused)
    return "nothing was refused"


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def first_job(stage: Stage) -> None:
    client = applications.object_store(stage.workspace)
    if not stage.typed(JOB):
        stage.run(JOB)
    written = client.list_objects_v2(Bucket=BUCKET, Prefix="my-job/part-")["Contents"]
    texts = [client.get_object(Bucket=BUCKET, Key=each["Key"])["Body"].read().decode() for each in written]
    found = [row for text in texts for row in csv.DictReader(io.StringIO(text))]
    assert found == counted(), found


def counted() -> list[dict[str, str]]:
    return [
        {
            "file": f"s3a://{texts.BUCKET}/{key}",
            "lines": str(len(text.splitlines())),
            "characters": str(sum(map(len, text.splitlines()))),
        }
        for key, text in sorted(texts.FILES.items())
        if text
    ]
