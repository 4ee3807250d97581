"""fetch-jars.sh of the image, against a small Maven repository."""

import functools
import hashlib
import http.server
import shutil
import subprocess
import threading

import pytest
from conftest import ROOT

SCRIPT = ROOT / "src/main/docker/fetch-jars.sh"
PATH = "org/example/tool/1.0/tool-1.0.jar"

pytestmark = pytest.mark.skipif(not shutil.which("wget"), reason="wget, which the base image has, is not installed")


@pytest.fixture
def repository(tmp_path):
    folder = tmp_path / "repository"
    (folder / PATH).parent.mkdir(parents=True)
    (folder / PATH).write_bytes(b"jar")

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def fetch(repository, tmp_path, content=b"jar", path=PATH):
    jars = tmp_path / "jars.txt"
    jars.write_text(f"# a list\n{hashlib.sha256(content).hexdigest()}  {path}\n", encoding="utf-8")
    return run(repository, tmp_path)


def run(repository, tmp_path):
    command = ["sh", SCRIPT, repository, "jars.txt", "fetched"]
    return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("end", ["", "/"])
def test_a_jar_is_fetched_from_the_repository(repository, tmp_path, end):
    done = fetch(repository + end, tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "fetched" / PATH).read_bytes() == b"jar"


def test_a_jar_that_is_not_the_locked_one_fails(repository, tmp_path):
    done = fetch(repository, tmp_path, content=b"another jar")

    assert done.returncode != 0
    assert f"{PATH}: FAILED" in done.stdout


def test_a_jar_that_the_repository_lacks_fails_and_is_named(repository, tmp_path):
    done = fetch(repository, tmp_path, path="org/example/tool/2.0/tool-2.0.jar")

    assert done.returncode != 0
    assert "cannot fetch org/example/tool/2.0/tool-2.0.jar" in done.stderr


def test_a_list_that_sha256sum_cannot_read_fails(repository, tmp_path):
    (tmp_path / "jars.txt").write_text(f"nonsense  {PATH}\n", encoding="utf-8")

    done = run(repository, tmp_path)

    assert done.returncode != 0
