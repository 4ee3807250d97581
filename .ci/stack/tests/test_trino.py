import pathlib

import pytest

from stack import layout, trino
from stack.trino import Trino

STATED = """connector.name=iceberg
iceberg.rest-catalog.uri=http://iceberg-rest-catalog.data-platform:8181
iceberg.rest-catalog.warehouse=s3://iceberg-warehouse/
s3.aws-access-key=${ENV:AWS_ACCESS_KEY_ID}
s3.endpoint=http://minio-service.data-platform:9000
"""


def test_catalogs_of_others_are_left_alone(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "dev/k8s/trino"
    folder.mkdir(parents=True)
    (folder / "lake.properties").write_text("# The tables of the platform, for Trino.\n", encoding="utf-8")
    (folder / "legacy.properties").write_text("# The tables of the catalog legacy, for Trino.\n", encoding="utf-8")
    monkeypatch.setattr(layout, "rendered", lambda environment: tmp_path / environment)

    assert trino.catalogs("dev") == [folder / "lake.properties"]


def test_hosts_are_those_of_addresses() -> None:
    assert trino.hosts_of(STATED) == ["iceberg-rest-catalog.data-platform", "minio-service.data-platform"]


def test_the_catalog_is_written_as_it_is_and_its_hosts_are_known(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hosts = tmp_path / "hosts"
    hosts.write_text("127.0.0.1 minio-service.data-platform\n", encoding="ascii")
    monkeypatch.setattr(trino, "HOSTS", hosts)

    trino.prepare(tmp_path / "trino", "lake", STATED)

    assert (tmp_path / "trino/etc/catalog/lake.properties").read_text(encoding="utf-8") == STATED
    assert hosts.read_text(encoding="ascii").splitlines() == [
        "127.0.0.1 minio-service.data-platform",
        "127.0.0.1 iceberg-rest-catalog.data-platform",
    ]


def test_rows_are_those_of_all_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = {
        "first": {"nextUri": "second"},
        "second": {"nextUri": "third", "columns": [{"name": "id"}, {"name": "item"}], "data": [[1, "tea"]]},
        "third": {"columns": [{"name": "id"}, {"name": "item"}], "data": [[2, "salt"]]},
    }
    monkeypatch.setattr(Trino, "_ask", staticmethod(lambda url, body=None: pages["first" if body else url]))

    assert _engine().rows("select") == [{"id": 1, "item": "tea"}, {"id": 2, "item": "salt"}]


def test_a_query_that_fails_tells_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Trino, "_ask", staticmethod(lambda url, body=None: error("no such table", "TABLE_NOT_FOUND")))

    with pytest.raises(trino.Faulty, match="select: no such table"):
        _engine().rows("select")


def test_a_query_waits_for_the_first_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [error("No nodes available", "NO_NODES_AVAILABLE"), {"columns": [{"name": "id"}], "data": [[1]]}]
    monkeypatch.setattr(Trino, "_ask", staticmethod(lambda url, body=None: answers.pop(0)))

    assert _engine().rows("select") == [{"id": 1}]


def error(message: str, name: str) -> dict[str, dict[str, str]]:
    return {"error": {"message": message, "errorName": name}}


def _engine() -> Trino:
    engine = Trino.__new__(Trino)
    engine.url = "http://127.0.0.1"
    return engine
