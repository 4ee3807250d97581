"""The played cluster takes and refuses what a real one does."""

import json
import pathlib
import ssl
import urllib.error
import urllib.request
from typing import Any

import pytest

from dolphinscheduler import cluster
from dolphinscheduler.cluster import Cluster

ALL = f"/apis/{cluster.GROUP}/v1beta2/namespaces/jobs/sparkapplications"
NIGHTLY = {"apiVersion": f"{cluster.GROUP}/v1beta2", "kind": "SparkApplication", "metadata": {"name": "nightly-1"}}


@pytest.fixture
def played(tmp_path: pathlib.Path) -> Cluster:
    (tmp_path / "cluster").mkdir()
    return Cluster(tmp_path / "cluster", tmp_path / "account", port=0)


def ask(played: Cluster, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
    """As a step asks: by the account's certificate and token."""
    trust = ssl.create_default_context(cafile=str(played.account / "ca.crt"))
    token = (played.account / "token").read_text(encoding="ascii")
    url = f"https://127.0.0.1:{played.environment['KUBERNETES_SERVICE_PORT']}{path}"
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Authorization": f"Bearer {token}"} | headers, method=method)
    try:
        with urllib.request.urlopen(request, context=trust, timeout=10) as response:
            text = response.read().decode()
            return response.status, json.loads(text) if text.startswith("{") else text
    except urllib.error.HTTPError as fault:
        return fault.code, json.loads(fault.read())


def states(played: Cluster) -> list[str]:
    seen = [ask(played, "GET", f"{ALL}/nightly-1")[1].get("status") for _ in range(6)]
    return [each["applicationState"]["state"] if each else "" for each in seen]


def test_an_application_completes(played: Cluster) -> None:
    assert ask(played, "POST", ALL, NIGHTLY | {"spec": {"arguments": ["a"]}})[0] == 201
    assert states(played) == ["", "SUBMITTED", "RUNNING", "SUCCEEDING", "COMPLETED", "COMPLETED"]
    assert [each.arguments for each in played.applications] == [["a"]]
    assert ask(played, "GET", "/api/v1/namespaces/jobs/pods/nightly-1-driver/log")[1].startswith(cluster.LAST_LINE)
    assert played.faults == []


def test_an_application_fails(played: Cluster) -> None:
    played.begin(cluster.FAILED)
    ask(played, "POST", ALL, NIGHTLY)
    assert states(played)[-1] == "FAILED"


def test_a_run_after_another_has_no_application(played: Cluster) -> None:
    ask(played, "POST", ALL, NIGHTLY)
    played.begin()
    assert ask(played, "GET", f"{ALL}/nightly-1")[0] == 404
    assert played.faults == []


def test_another_token_is_refused(played: Cluster) -> None:
    assert ask(played, "GET", ALL, Authorization="Bearer none")[0] == 401
    assert played.faults == [f"GET {ALL}: 401 Unauthorized"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (NIGHTLY | {"kind": "Pod"}, 400),
        (NIGHTLY | {"metadata": {"name": "Nightly_1"}}, 422),
        (NIGHTLY | {"metadata": {"name": "nightly-1", "namespace": "other"}}, 400),
    ],
)
def test_what_is_no_application_is_refused(played: Cluster, body: dict[str, Any], code: int) -> None:
    answer = ask(played, "POST", ALL, body)
    assert (answer[0], answer[1]["kind"], answer[1]["code"]) == (code, "Status", code)
    assert len(played.faults) == 1


def test_a_name_is_taken_once_until_it_is_deleted(played: Cluster) -> None:
    assert [ask(played, "POST", ALL, NIGHTLY)[0] for _ in range(2)] == [201, 409]
    assert ask(played, "DELETE", f"{ALL}/nightly-1")[0] == 200
    assert ask(played, "POST", ALL, NIGHTLY)[0] == 201
    assert [each.deleted for each in played.applications] == [True, False]


def test_curl_is_answered_on_many_lines() -> None:
    answer = {"b": 1, "a": 2}
    curl = {"User-Agent": "curl/7.88.1"}
    assert cluster.written(answer, "", curl) == b'{\n  "a": 2,\n  "b": 1\n}'
    assert cluster.written(answer, "pretty=false", curl) == b'{"a":2,"b":1}'
    assert cluster.written(answer, "", {}) == b'{"a":2,"b":1}'
