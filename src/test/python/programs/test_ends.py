"""How programs end: by themselves, by SIGTERM, by an error; run by Python and by spark-submit, as in a driver's pod."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pyspark
import pytest
from conftest import PROGRAMS, settings_of_session
from sparkjobs import program as programs
from sparkjobs.signals import EXIT_CODE

pytestmark = pytest.mark.spark

HEAD = """
import sys, time
from dataclasses import dataclass
from pathlib import Path
from sparkjobs import streams, values
from sparkjobs.arguments import Arguments, option
from sparkjobs.program import execute

@dataclass(frozen=True)
class Settings:
    folder: Path = option(Path, "where this program tells what it does")
    trigger: str = option(values.trigger, "how often", default="1 second")

def tell(settings, what):
    (settings.folder / what).touch()
"""
STREAM = """
def work(settings, run):
    def batch(frame, number):
        tell(settings, f"begin-{number}")
        time.sleep(2)
        run.count(rows=frame.count())
        tell(settings, f"end-{number}")
    records = run.spark.readStream.format("rate").load()
    streams.follow(run, records, str(settings.folder / "checkpoint"), settings.trigger, batch)
    return 0
"""
SLEEP = """
def work(settings, run):
    tell(settings, "begin-0")
    time.sleep(300)
    return 0
"""
CRASH = """
def work(settings, run):
    raise ValueError("the disk is full")
"""
TAIL = """
sys.exit(execute(Arguments("program.py", "A program.", Settings), work))
"""


class Started:
    """A program in a process of its own."""

    def __init__(self, folder: Path, body: str, by_spark_submit: bool, *arguments: str) -> None:
        self.folder = folder
        path = folder / "program.py"
        path.write_text(HEAD + body + TAIL, encoding="utf-8")
        defaults = settings_of_session(folder) | {"spark.master": "local[1]"}
        lines = "".join(f"{key} {value}\n" for key, value in defaults.items())
        (folder / "spark-defaults.conf").write_text(lines, encoding="utf-8")
        submit = [str(Path(pyspark.__file__).parent / "bin/spark-submit")]
        command = submit if by_spark_submit else [sys.executable, "-B"]
        environment = os.environ | {"PYTHONPATH": str(PROGRAMS), "SPARK_CONF_DIR": str(folder)}
        self.process = subprocess.Popen(
            [*command, str(path), "--folder", str(folder), *arguments],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait_for(self, file: str) -> None:
        deadline = time.monotonic() + 240
        while not (self.folder / file).exists():
            assert self.process.poll() is None, self.process.communicate()
            assert time.monotonic() < deadline
            time.sleep(0.1)

    def terminate(self) -> None:
        self.process.send_signal(signal.SIGTERM)

    def lines(self) -> list[dict[str, Any]]:
        said, errors = self.process.communicate(timeout=240)
        # spark-submit sends both streams of Python to its own standard output.
        self.errors = errors + said
        return [json.loads(line) for line in said.splitlines() if line.startswith("{")]

    def batches(self, kind: str) -> list[int]:
        return sorted(int(path.name.split("-")[1]) for path in self.folder.glob(f"{kind}-*"))


@pytest.mark.parametrize("by_spark_submit", [False, True], ids=["python", "spark-submit"])
def test_a_stream_ends_after_the_batch_in_which_sigterm_arrives(tmp_path: Path, by_spark_submit: bool) -> None:
    stream = Started(tmp_path, STREAM, by_spark_submit)
    stream.wait_for("begin-1")

    stream.terminate()
    said = stream.lines()

    assert stream.process.returncode == programs.DONE, stream.errors
    assert stream.batches("begin") == stream.batches("end")
    committed = [int(path.name) for path in (tmp_path / "checkpoint/commits").iterdir() if path.name.isdigit()]
    assert max(committed) == max(stream.batches("end"))
    assert [line["event"] for line in said][-2:] == ["stream ended after its batch, because of SIGTERM", "ended"]


def test_a_stream_that_waits_for_more_ends_at_once(tmp_path: Path) -> None:
    stream = Started(tmp_path, STREAM, False, "--trigger", "10 minutes")
    stream.wait_for("checkpoint/commits/0")
    time.sleep(1)
    begin = time.monotonic()

    stream.terminate()
    stream.lines()

    assert stream.process.returncode == programs.DONE, stream.errors
    assert time.monotonic() - begin < 60


@pytest.mark.parametrize("by_spark_submit", [False, True], ids=["python", "spark-submit"])
def test_any_other_program_ends_at_once_by_sigterm(tmp_path: Path, by_spark_submit: bool) -> None:
    sleeper = Started(tmp_path, SLEEP, by_spark_submit)
    sleeper.wait_for("begin-0")

    sleeper.terminate()
    said = sleeper.lines()

    assert sleeper.process.returncode == EXIT_CODE
    assert said[-1]["event"] == "terminated"


def test_a_program_that_fails_says_so_and_ends_its_session(tmp_path: Path) -> None:
    crash = Started(tmp_path, CRASH, True)

    said = crash.lines()

    assert crash.process.returncode == programs.FAILED
    assert (said[-1]["event"], said[-1]["error"]) == ("failed", "ValueError")
    assert "the disk is full" in crash.errors
