"""ready.py, run as a program against a page as the history server writes it."""

import subprocess
import sys
import time

import pytest
from conftest import ROOT, Server

READY = ROOT / "src/main/resources/history/ready.py"


def ready(*arguments):
    return subprocess.run(
        [sys.executable, "-B", str(READY), *arguments], capture_output=True, text=True, timeout=30, check=False
    )


def port(server):
    return server.url.rsplit(":", 1)[1]


def page(serve, seconds_ago):
    read = int((time.time() - seconds_ago) * 1000)
    text = f'<p>Last updated: <span id="last-updated">{read}</span></p>'
    return serve(Server, lambda method, path, body: (200, text))


def test_a_server_that_read_its_logs_lately_is_ready(serve):
    done = ready(port(page(serve, 50)), "600")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_server_whose_last_reading_is_too_long_ago_is_not_ready(serve):
    done = ready(port(page(serve, 700)), "600")

    assert done.returncode == 1
    assert "last read 70" in done.stderr
    assert "600 s are allowed" in done.stderr


def test_a_server_that_never_read_its_logs_is_not_ready(serve):
    server = serve(Server, lambda method, path, body: (200, "<h4>No completed applications found!</h4>"))

    done = ready(port(server), "600")

    assert done.returncode == 1
    assert "were not read to the end since the server started" in done.stderr


def test_a_server_that_does_not_answer_is_not_ready():
    done = ready("9", "600")

    assert done.returncode == 1
    assert "no answer from the history server" in done.stderr


@pytest.mark.parametrize("arguments", [[], ["18080"], ["18080", "soon"], ["18080", "600", "more"]])
def test_wrong_arguments_are_told(arguments):
    done = ready(*arguments)

    assert (done.returncode, done.stderr) == (1, "ready: usage: ready.py PORT SECONDS\n")
