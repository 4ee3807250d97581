import pathlib
import time

import pytest

from stack import jobs, report, terminal
from stack.job_log import JobLog


@pytest.fixture
def output(tmp_path: pathlib.Path) -> pathlib.Path:
    return tmp_path / "said.log"


def wait_for(said: str, typed: terminal.Typed) -> None:
    end = time.monotonic() + 10
    while said not in typed.said() and time.monotonic() < end:
        time.sleep(0.05)


def test_a_command_is_run_in_the_folder_of_the_project(output: pathlib.Path) -> None:
    typed = terminal.typed("ls Makefile; exit 3", output)

    assert typed.wait(10) == 3
    assert typed.said() == "Makefile\n"


def test_ctrl_c_reaches_every_process_of_the_command(output: pathlib.Path) -> None:
    typed = terminal.typed(
        """trap 'echo shell' INT; (trap 'echo child; exit' INT; echo up; sleep 9 & wait); wait""", output
    )
    wait_for("up", typed)

    typed.ctrl_c(10)

    assert sorted(typed.said().split()) == ["child", "shell", "up"]


def test_what_does_not_end_in_time_is_killed(output: pathlib.Path) -> None:
    assert terminal.typed("sleep 60", output).wait(0.2) == -9


def test_the_exit_code_is_the_jobs_and_not_that_of_make(tmp_path: pathlib.Path) -> None:
    run = terminal.run_job("echo 'quality ended with code 4 after 12 s'; exit 2", "quality", "quality", tmp_path)

    assert run.wait(10) == 4


def test_a_command_that_ran_no_job_has_not_succeeded(tmp_path: pathlib.Path) -> None:
    assert terminal.run_job("true", "quality", "quality", tmp_path).wait(10) != 0


def test_the_log_of_a_run_is_kept_under_its_label_and_told_in_the_table(tmp_path: pathlib.Path) -> None:
    line = '{"event": "ended", "rows_in": 12, "rows_out": 10, "rows_quarantined": 2}'
    command = f"echo '{line}' >{tmp_path}/job-events.log; echo 'events ended with code 0 after 7 s'"

    terminal.run_job(command, "events", "events-again", tmp_path).wait(10)

    assert JobLog.of(tmp_path, "events-again").last("ended")["rows_out"] == 10
    assert report.runs(tmp_path).splitlines()[1].split() == ["events-again", "12", "10", "2", "0", "7"]


def test_a_line_that_is_not_whole_yet_tells_nothing(tmp_path: pathlib.Path) -> None:
    (tmp_path / "job-events.log").write_text('{"event": "ended", "rows', encoding="utf-8")

    assert JobLog.of(tmp_path, "events").last("ended") == {}


def test_two_drivers_have_two_addresses(tmp_path: pathlib.Path) -> None:
    assert jobs.free_address(tmp_path / "addresses") != jobs.free_address(tmp_path / "addresses")
