"""Brings programs of ours that jobs read from the object store to where the jobs look for them.

What is there already stays, so that it can run again at any time. It overwrites only what it brought itself, which it
knows by the checksum that it leaves with the object, and it deletes nothing.
"""

import collections.abc
import dataclasses
import hashlib
import json
import os
import pathlib
import sys
from typing import Any

import boto3
import botocore.config
import botocore.exceptions

from stack import layout
from stack.tree import Absent, Application, Tree

VARIABLES = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
MARK = "sha256"
SECONDS = 10


class Refused(Exception):
    """Nothing was brought; one line a fault."""


@dataclasses.dataclass(frozen=True)
class Program:
    """A file, and the object that jobs look for."""

    file: pathlib.Path
    bucket: str
    key: str

    @property
    def place(self) -> str:
        return f"s3a://{self.bucket}/{self.key}"

    @property
    def checksum(self) -> str:
        return hashlib.sha256(self.file.read_bytes()).hexdigest()


def programs(tree: Tree, folder: pathlib.Path) -> tuple[Program, ...]:
    """Those of ours; a job may also read a program of another team."""
    mains = {application.main for application in Application.all(tree) if application.main.startswith("s3a://")}
    split = [main.removeprefix("s3a://").partition("/") for main in sorted(mains)]
    found = [Program(folder / key.rpartition("/")[2], bucket, key) for bucket, _, key in split]
    return tuple(program for program in found if program.file.is_file())


def client(tree: Tree, environment: collections.abc.Mapping[str, str], endpoint: str | None) -> Any:
    plan = json.loads(tree.config_map("spark-bootstrap")["plan.json"])
    return boto3.client(
        "s3",
        endpoint_url=endpoint or plan.get("endpoint"),
        region_name=plan["region"],
        aws_access_key_id=environment[VARIABLES[0]],
        aws_secret_access_key=environment[VARIABLES[1]],
        aws_session_token=environment.get("AWS_SESSION_TOKEN"),
        config=botocore.config.Config(
            connect_timeout=SECONDS,
            read_timeout=SECONDS,
            retries={"total_max_attempts": 2},
            s3={"addressing_style": "path" if plan["pathStyle"] else "virtual"},
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
        ),
    )


def state(store: Any, program: Program) -> str:
    """Whether the object is missing, as the file is, ours but older, or another team's."""
    try:
        head = store.head_object(Bucket=program.bucket, Key=program.key)
    except botocore.exceptions.ClientError as fault:
        if fault.response["Error"]["Code"] in ("404", "NoSuchKey"):
            return "missing"
        raise
    content, mark = _content(store, program), head["Metadata"].get(MARK)
    if content == program.checksum:
        return "same"
    # Who changed what we brought left our mark, but it no longer fits.
    return "older" if content == mark else "foreign"


def _content(store: Any, program: Program) -> str:
    body = store.get_object(Bucket=program.bucket, Key=program.key)["Body"]
    return hashlib.sha256(body.read()).hexdigest()


def bring(store: Any, wanted: tuple[Program, ...], dry_run: bool) -> list[str]:
    """What was done or would be done, a line a program; refuses all if one cannot be brought."""
    states, faults = {}, []
    for program in wanted:
        try:
            states[program] = state(store, program)
        except (botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError) as fault:
            faults.append(f"{program.place}: {_meaning(fault)}")
    faults += [
        f"{each.place}: another team put it there; remove it first" for each in states if states[each] == "foreign"
    ]
    if faults:
        raise Refused("\n".join(faults))
    return [_bring_one(store, program, found, dry_run) for program, found in states.items()]


def _bring_one(store: Any, program: Program, found: str, dry_run: bool) -> str:
    if found == "same":
        return f"{program.place}: is there"
    if dry_run:
        return f"{program.place}: would be brought ({found})"
    body = program.file.read_bytes()
    store.put_object(Bucket=program.bucket, Key=program.key, Body=body, Metadata={MARK: program.checksum})
    return f"{program.place}: brought ({found})"


def _meaning(fault: Exception) -> str:
    if isinstance(fault, botocore.exceptions.ClientError):
        code = fault.response["Error"]["Code"]
        meanings = {"403": "access denied", "AccessDenied": "access denied", "NoSuchBucket": "there is no such bucket"}
        return meanings.get(code, f"the object store answered {code}")
    return f"no answer from the object store ({type(fault).__name__})"


def main(name: str, dry_run: bool, endpoint: str | None) -> int:
    faults = [
        f"the environment variable {variable} is not set" for variable in VARIABLES if not os.environ.get(variable)
    ]
    try:
        tree = Tree.read(layout.rendered(name))
        wanted = programs(tree, layout.PROGRAMS)
    except Absent as fault:
        faults.append(str(fault))
    try:
        if faults:
            raise Refused("\n".join(faults))
        lines = bring(client(tree, os.environ, endpoint), wanted, dry_run)
    except Refused as refused:
        print("\n".join(f"upload: {line}" for line in str(refused).splitlines()), file=sys.stderr)
        return 1
    print("\n".join(f"upload: {line}" for line in lines))
    return 0
