"""bootstrap.py, run as a program against an object store and a catalog."""

import ast
import json

import pytest
from conftest import BOOTSTRAP, Catalog, Server

NOWHERE = "http://127.0.0.1:9"  # the discard port: no server listens


def plan_for(store, **more):
    plan = {"endpoint": store.url, "region": "us-east-1", "pathStyle": True, "buckets": [], "timeoutSeconds": 20}
    return {**plan, **more}


def iceberg(catalog, *namespaces):
    return {"uri": catalog.url, "warehouse": "s3://iceberg-warehouse/", "namespaces": list(namespaces)}


def marker(bucket, key):
    return {"bucket": bucket, "key": key}


def buckets_of(store):
    return [bucket["Name"] for bucket in store.client().list_buckets()["Buckets"]]


def test_the_first_run_creates_everything(store, serve, bootstrap):
    catalog = serve(Catalog)
    plan = plan_for(
        store,
        buckets=["iceberg-warehouse", "spark-events"],
        markers=[marker("spark-events", "logs/.keep")],
        iceberg=iceberg(catalog, "raw", "ods", "dw"),
    )

    done = bootstrap(plan, store.key, store.secret)

    assert (done.returncode, done.stderr) == (0, "")
    assert buckets_of(store) == ["iceberg-warehouse", "spark-events"]
    assert store.client().head_object(Bucket="spark-events", Key="logs/.keep")["ContentLength"] == 0
    assert catalog.requests == [
        ("GET", "/v1/config?warehouse=s3%3A%2F%2Ficeberg-warehouse%2F", ""),
        ("POST", "/v1/namespaces", '{"namespace": ["raw"], "properties": {}}'),
        ("POST", "/v1/namespaces", '{"namespace": ["ods"], "properties": {}}'),
        ("POST", "/v1/namespaces", '{"namespace": ["dw"], "properties": {}}'),
    ]
    assert done.stdout.splitlines() == [
        "bootstrap: bucket iceberg-warehouse: created",
        "bootstrap: bucket spark-events: created",
        "bootstrap: object spark-events/logs/.keep: created",
        f"bootstrap: catalog {catalog.url}: answers",
        "bootstrap: namespace raw: created",
        "bootstrap: namespace ods: created",
        "bootstrap: namespace dw: created",
    ]


def test_the_second_run_changes_nothing(store, serve, bootstrap):
    catalog = serve(Catalog)
    plan = plan_for(
        store, buckets=["events"], markers=[marker("events", "logs/.keep")], iceberg=iceberg(catalog, "raw")
    )
    bootstrap(plan, store.key, store.secret)
    store.client().put_object(Bucket="events", Key="logs/.keep", Body=b"from the first run")

    done = bootstrap(plan, store.key, store.secret)

    assert (done.returncode, done.stderr) == (0, "")
    assert "created" not in done.stdout
    assert store.client().get_object(Bucket="events", Key="logs/.keep")["Body"].read() == b"from the first run"
    assert catalog.namespaces == {("raw",)}


def test_a_bucket_lies_in_the_region_of_the_plan(store, bootstrap):
    done = bootstrap(plan_for(store, buckets=["far-away"], region="eu-west-1"), store.key, store.secret)

    assert (done.returncode, done.stderr) == (0, "")
    assert store.client().get_bucket_location(Bucket="far-away")["LocationConstraint"] == "eu-west-1"


def test_wrong_credentials_are_refused_at_once_and_the_catalog_is_still_prepared(store, serve, bootstrap):
    catalog = serve(Catalog)
    plan = plan_for(store, buckets=["events"], iceberg=iceberg(catalog, "raw"))

    done = bootstrap(plan, store.key, "not-the-secret-of-this-key")

    assert done.returncode == 1
    assert done.stderr == (
        "bootstrap: bucket events: access denied (403): the credentials are wrong, or the bucket belongs to another account\n"
    )
    assert catalog.namespaces == {("raw",)}
    assert buckets_of(store) == []


def test_a_bucket_of_somebody_else_is_an_error_and_the_others_are_looked_at(serve, bootstrap):
    taken = (409, "<Error><Code>BucketAlreadyExists</Code><Message>not available</Message></Error>")
    answers = {"HEAD /taken": (404, ""), "PUT /taken": taken, "HEAD /closed": (403, ""), "HEAD /ours": (200, "")}
    store = serve(Server, lambda command, path, _: answers[f"{command} {path}"])

    done = bootstrap(plan_for(store, buckets=["taken", "closed", "ours"]))

    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "bootstrap: bucket taken: another account has a bucket of this name; choose another name",
        "bootstrap: bucket closed: access denied (403): the credentials are wrong, or the bucket belongs to another account",
    ]
    assert done.stdout == "bootstrap: bucket ours: exists\n"


def test_a_bucket_that_another_run_creates_in_between_is_ours(serve, bootstrap):
    ours = (409, "<Error><Code>BucketAlreadyOwnedByYou</Code><Message>it is yours</Message></Error>")
    store = serve(Server, lambda command, *_: (404, "") if command == "HEAD" else ours)

    done = bootstrap(plan_for(store, buckets=["events"]))

    assert (done.returncode, done.stdout) == (0, "bootstrap: bucket events: exists\n")


def test_a_marker_in_a_bucket_that_is_missing_is_an_error(store, bootstrap):
    done = bootstrap(plan_for(store, markers=[marker("missing", "logs/.keep")]), store.key, store.secret)

    assert done.returncode == 1
    assert done.stderr.startswith("bootstrap: object missing/logs/.keep: the object store answered 404 NoSuchBucket")


@pytest.mark.parametrize("name", ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"])
@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_credential_is_named(store, bootstrap, name, value):
    credentials = {"key": "AKIATEST", "secret": "hidden-in-every-line"}
    credentials["key" if name == "AWS_ACCESS_KEY_ID" else "secret"] = value or None

    done = bootstrap(plan_for(store), **credentials)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"bootstrap: the environment variable {name} is not set\n"


def test_a_pod_with_an_identity_has_its_keys_from_the_agent_of_its_node(serve, bootstrap):
    keys = {"AccessKeyId": "ASIATEST", "SecretAccessKey": "of-the-agent", "Token": "t", "Expiration": "2099-01-01T00:00:00Z"}
    agent = serve(Server, lambda *_: (200, json.dumps(keys)))
    server = serve(Server, lambda *_: (200, ""))

    plan = {"endpoint": server.url, "region": "us-east-1", "pathStyle": True, "buckets": ["events"], "credentials": "pod"}
    done = bootstrap(plan, None, None, AWS_CONTAINER_CREDENTIALS_FULL_URI=agent.url)

    assert (done.returncode, done.stderr) == (0, "")
    assert len(agent.requests) == 1
    assert [request[:2] for request in server.requests] == [("HEAD", "/events")]


def test_without_an_identity_requests_are_not_signed(serve, bootstrap):
    seen = []
    server = serve(Server, lambda command, path, _: seen.append((command, path)) or (200, ""))

    plan = {"endpoint": server.url, "region": "us-east-1", "pathStyle": True, "buckets": ["events"], "credentials": "none"}
    done = bootstrap(plan, None, None)

    assert (done.returncode, done.stderr) == (0, "")
    assert seen == [("HEAD", "/events")]


def test_credentials_are_one_of_three(store, bootstrap):
    done = bootstrap(plan_for(store, credentials="some"))

    assert (done.returncode, done.stderr) == (1, "bootstrap: \"credentials\" is keys, pod or none\n")


@pytest.mark.parametrize(
    ("config", "path"),
    [
        ({"overrides": {"prefix": "lake"}}, "/v1/lake/namespaces"),
        ({"defaults": {"prefix": "lake"}}, "/v1/lake/namespaces"),
        ({"defaults": {"prefix": "a"}, "overrides": {"prefix": "b"}}, "/v1/b/namespaces"),
        ({"defaults": {"prefix": "catalogs/my lake"}}, "/v1/catalogs/my%20lake/namespaces"),
    ],
)
def test_namespaces_are_created_below_the_prefix_of_the_catalog(store, serve, bootstrap, config, path):
    catalog = serve(Catalog, config)

    done = bootstrap(plan_for(store, iceberg=iceberg(catalog, "raw")), store.key, store.secret)

    assert done.returncode == 0
    assert catalog.requests[1][:2] == ("POST", path)


def test_a_catalog_that_comes_up_late_is_asked_again(store, serve, bootstrap):
    catalog = serve(Catalog)
    catalog.unready = 2

    done = bootstrap(plan_for(store, iceberg=iceberg(catalog, "raw")), store.key, store.secret)

    assert (done.returncode, done.stderr) == (0, "")
    assert catalog.namespaces == {("raw",)}
    assert [line for line in done.stdout.splitlines() if "again" in line] == [
        f"bootstrap: catalog {catalog.url}: the catalog is not ready (503); asking again in 1 s",
        f"bootstrap: catalog {catalog.url}: the catalog is not ready (503); asking again in 2 s",
    ]


def test_a_catalog_that_never_comes_up_ends_the_run_after_a_few_questions(store, serve, bootstrap):
    catalog = serve(Catalog)
    catalog.unready = 1000
    plan = plan_for(store, buckets=["events"], iceberg=iceberg(catalog, "raw", "ods"), timeoutSeconds=4)

    done = bootstrap(plan, store.key, store.secret)

    assert done.returncode == 1
    assert done.stderr == f"bootstrap: catalog {catalog.url}: the catalog is not ready (503); the time is up\n"
    assert 2 <= len(catalog.requests) <= 3
    assert buckets_of(store) == ["events"]


def test_a_catalog_that_nobody_serves_is_no_crash(store, bootstrap):
    plan = plan_for(store, iceberg={"uri": NOWHERE, "namespaces": ["raw"]}, timeoutSeconds=2)

    done = bootstrap(plan, store.key, store.secret)

    assert done.returncode == 1
    assert done.stderr.startswith(f"bootstrap: catalog {NOWHERE}: no answer from the catalog (")
    assert done.stderr.endswith("the time is up\n")


def test_without_an_object_store_the_catalog_is_still_asked_once(serve, bootstrap):
    catalog = serve(Catalog)
    plan = {"endpoint": NOWHERE, "region": "us-east-1", "pathStyle": True, "buckets": ["one", "two"]}

    done = bootstrap({**plan, "iceberg": iceberg(catalog, "raw"), "timeoutSeconds": 2})

    assert done.returncode == 1
    assert done.stderr == (
        "bootstrap: bucket one: no answer from the object store (EndpointConnectionError); the time is up\n"
    )
    assert catalog.namespaces == {("raw",)}


def test_an_object_store_that_comes_up_late_is_asked_again(serve, bootstrap):
    statuses = iter([503, 429, 200])
    late = serve(Server, lambda *_: (next(statuses), ""))

    done = bootstrap(plan_for(late, buckets=["events"]))

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "bootstrap: bucket events: exists"
    assert [request[:2] for request in late.requests] == [("HEAD", "/events")] * 3


def test_what_a_catalog_says_is_told_on_one_line_without_credentials(store, serve, bootstrap):
    text = '{"error": {"message": "no\\nentry for hidden-in-every-line", "code": 403}}'
    catalog = serve(Server, lambda *_: (403, text))

    done = bootstrap(plan_for(store, iceberg=iceberg(catalog, "raw")))

    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == (
        f"bootstrap: catalog {catalog.url}: the catalog answered 403: no entry for ***"
    )


def test_a_user_named_as_a_host_leaves_the_lines_readable(serve, bootstrap):
    refusing = serve(Server, lambda *_: (403, ""))

    done = bootstrap(plan_for(refusing, buckets=["minio-events"]), key="minio")

    assert done.stderr.startswith("bootstrap: bucket minio-events: access denied")


@pytest.mark.parametrize("answer", ["<html></html>", "[]", '{"defaults": null}'])
def test_another_server_at_the_address_is_told_apart_from_a_catalog(store, serve, bootstrap, answer):
    other = serve(Server, lambda *_: (200, answer))

    done = bootstrap(plan_for(store, iceberg=iceberg(other)), store.key, store.secret)

    assert done.returncode == 1
    assert done.stderr == f"bootstrap: catalog {other.url}: what answers at the address is no Iceberg REST catalog\n"


PLAN = '{"region": "us-east-1", "pathStyle": true, "buckets": []'


@pytest.mark.parametrize(
    ("plan", "message"),
    [
        ("{", "cannot read the plan: "),
        ("[]", "the plan is no JSON object"),
        ('{"region": "us-east-1", "pathStyle": true}', 'the plan lacks "buckets"'),
        (PLAN + ', "bucket": []}', 'the plan has an unknown key, "bucket"'),
        (PLAN + ', "endpoint": 7}', '"endpoint" of the plan is no str'),
        (PLAN + ', "endpoint": "minio:9000"}', "minio:9000 is no http address"),
        (PLAN + ', "markers": [{"bucket": "b"}]}', 'a marker lacks "key"'),
        (PLAN + ', "iceberg": {"uri": "http://c", "namespace": []}}', 'iceberg lacks "namespaces"'),
        (PLAN + ', "iceberg": {"uri": "file:///etc", "namespaces": []}}', "file:///etc is no http address"),
    ],
)
def test_a_faulty_plan_is_refused_before_anything_is_asked(bootstrap, plan, message):
    done = bootstrap(plan)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("bootstrap: " + message)
    assert len(done.stderr.splitlines()) == 1


READ_ONLY = """
import os, sys

def refuse(event, arguments):
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        raise PermissionError(f"read-only: {arguments[0]}")

sys.addaudithook(refuse)
"""


def test_a_read_only_file_system_is_enough(store, serve, bootstrap, tmp_path):
    catalog = serve(Catalog)
    (tmp_path / "sitecustomize.py").write_text(READ_ONLY, encoding="utf-8")
    plan = plan_for(store, buckets=["events"], markers=[marker("events", "a/.keep")], iceberg=iceberg(catalog, "raw"))

    done = bootstrap(plan, store.key, store.secret, PYTHONPATH=str(tmp_path))

    assert (done.returncode, done.stderr) == (0, "")


def test_the_program_is_python_3_8():
    ast.parse(BOOTSTRAP.read_text(encoding="utf-8"), feature_version=(3, 8))
