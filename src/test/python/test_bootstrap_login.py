"""bootstrap.py at catalogs that ask who is there."""

import hashlib
import hmac
import json
import re
import urllib.parse

import pytest
from conftest import Catalog, Server

CREDENTIAL = "spark:of:the-client"  # the first colon alone parts id and secret
TOKEN = "of-this-run-alone"
REFUSED = {"error": {"message": "who are you?", "type": "NotAuthorizedException", "code": 401}}


class Guarded(Catalog):
    """A catalog that answers only those who know the token."""

    def __init__(self, tokens=None):
        self.tokens = tokens or (lambda _: (404, ""))
        super().__init__()

    def _answer(self, command, path, body):
        if path == "/v1/oauth/tokens":
            return self.tokens(body)
        if self.headers[-1].get("Authorization") != f"Bearer {TOKEN}":
            return 401, json.dumps(REFUSED)
        return super()._answer(command, path, body)


def tokens_of(body):
    asked = dict(urllib.parse.parse_qsl(body.decode("ascii")))
    if (asked.get("client_id"), asked["client_secret"]) != ("spark", "of:the-client"):
        return 401, json.dumps({"error": "invalid_client", "error_description": "unknown client"})
    return 200, json.dumps({"access_token": TOKEN, "token_type": "bearer", "expires_in": 3600})


def plan_for(catalog, *namespaces, **login):
    plan = {"region": "us-east-1", "pathStyle": True, "buckets": [], "timeoutSeconds": 3}
    return {**plan, "iceberg": {"uri": catalog.url, "warehouse": "lake", "namespaces": list(namespaces), "login": login}}


def test_a_token_is_asked_for_once_at_the_catalog_and_shown_with_each_request(serve, bootstrap):
    catalog = serve(Guarded, tokens_of)

    done = bootstrap(plan_for(catalog, "raw", "dw", type="oauth2"), ICEBERG_CREDENTIAL=CREDENTIAL)

    assert (done.returncode, done.stderr) == (0, "")
    assert catalog.namespaces == {("raw",), ("dw",)}
    form = "grant_type=client_credentials&scope=catalog&client_secret=of%3Athe-client&client_id=spark"
    assert catalog.requests[0] == ("POST", "/v1/oauth/tokens", form)
    assert [request[1] for request in catalog.requests[1:]] == ["/v1/config?warehouse=lake", *["/v1/namespaces"] * 2]


def test_another_service_gives_the_token_for_the_scope_of_the_plan(serve, bootstrap):
    catalog = serve(Guarded)
    service = serve(Server, lambda _command, _path, body: tokens_of(body))

    plan = plan_for(catalog, "raw", type="oauth2", server=service.url + "/realms/lake/token", scope="PRINCIPAL_ROLE:ALL")
    done = bootstrap(plan, ICEBERG_CREDENTIAL=CREDENTIAL)

    assert (done.returncode, done.stderr) == (0, "")
    assert service.requests[0][1] == "/realms/lake/token"
    assert "scope=PRINCIPAL_ROLE%3AALL" in service.requests[0][2]


def test_a_credential_without_a_colon_is_a_secret_alone(serve, bootstrap):
    catalog = serve(Guarded, lambda _: (200, json.dumps({"access_token": TOKEN})))

    bootstrap(plan_for(catalog, type="oauth2"), ICEBERG_CREDENTIAL="only-a-secret")

    assert catalog.requests[0][2].endswith("&client_secret=only-a-secret")


def test_a_wrong_credential_is_refused_in_the_words_of_the_service_and_never_shown(serve, bootstrap):
    catalog = serve(Guarded, lambda body: (401, "no such secret: " + urllib.parse.parse_qs(body.decode())["client_secret"][0]))

    done = bootstrap(plan_for(catalog, "raw", type="oauth2"), ICEBERG_CREDENTIAL="spark:wrong-secret")

    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == (
        f"bootstrap: catalog {catalog.url}: the token service answered 401: no such secret: ***; "
        "the credential or its scope is wrong"
    )
    assert catalog.namespaces == set()


@pytest.mark.parametrize("answer", ["<html>", "[]", '{"token": "x"}'])
def test_a_service_that_gives_no_token_is_named(serve, bootstrap, answer):
    catalog = serve(Guarded, lambda _: (200, answer))

    done = bootstrap(plan_for(catalog, type="oauth2"), ICEBERG_CREDENTIAL=CREDENTIAL)

    assert done.returncode == 1
    assert f"what answers at {catalog.url}/v1/oauth/tokens gives no tokens" in done.stderr


def test_a_service_that_comes_up_late_is_asked_again(serve, bootstrap):
    statuses = iter([503])
    catalog = serve(Guarded, lambda body: (next(statuses, None) or tokens_of(body)[0], tokens_of(body)[1]))

    done = bootstrap(plan_for(catalog, "raw", type="oauth2"), ICEBERG_CREDENTIAL=CREDENTIAL)

    assert (done.returncode, done.stderr) == (0, "")
    assert "the token service is not ready (503); asking again in 1 s" in done.stdout


def test_a_service_that_nobody_serves_is_no_crash(serve, bootstrap):
    plan = plan_for(serve(Guarded), type="oauth2", server="http://127.0.0.1:9/token")

    done = bootstrap(plan, ICEBERG_CREDENTIAL=CREDENTIAL)

    assert done.returncode == 1
    assert "no answer from the token service" in done.stderr


def test_a_token_of_the_secret_is_shown_as_it_is(serve, bootstrap):
    catalog = serve(Guarded)

    done = bootstrap(plan_for(catalog, "raw", type="token"), ICEBERG_TOKEN=TOKEN)

    assert (done.returncode, done.stderr) == (0, "")
    assert catalog.namespaces == {("raw",)}


def test_a_wrong_token_is_refused(serve, bootstrap):
    catalog = serve(Guarded)

    done = bootstrap(plan_for(catalog, "raw", type="token"), ICEBERG_TOKEN="not-this-one")

    assert done.returncode == 1
    assert "the catalog answered 401: who are you?; it asks for a login, or for another one" in done.stderr


def test_no_token_follows_a_redirection(serve, bootstrap):
    elsewhere = serve(Server, lambda *_: (200, "{}"))
    catalog = serve(Server, lambda *_: (302, "", ("Location", elsewhere.url + "/v1/config")))

    done = bootstrap(plan_for(catalog, type="token"), ICEBERG_TOKEN=TOKEN)

    assert done.returncode == 1
    assert elsewhere.requests == []


def test_a_request_is_signed_with_the_keys_of_the_store_as_aws_verifies_it(serve, bootstrap):
    catalog = serve(Catalog)

    done = bootstrap(plan_for(catalog, "raw", type="sigv4", service="glue", region="eu-central-1"), "AKIATEST", "s3cr3t-of-aws")

    assert (done.returncode, done.stderr) == (0, "")
    assert catalog.namespaces == {("raw",)}
    for (method, path, body), headers in zip(catalog.requests, catalog.headers):
        assert signature(method, path, body, headers, "s3cr3t-of-aws") == headers["Authorization"]


def signature(method, path, body, headers, secret):
    """The signature by AWS' published recipe, made anew from what arrived."""
    day = headers["X-Amz-Date"][:8]
    scope = f"{day}/eu-central-1/glue/aws4_request"
    signed = re.search("SignedHeaders=([^,]+)", headers["Authorization"]).group(1)
    lines = "".join(f"{name}:{headers[name].strip()}\n" for name in signed.split(";"))
    where, _, query = path.partition("?")
    payload = hashlib.sha256(body.encode("utf-8")).hexdigest()
    canonical = "\n".join([method, where, query, lines, signed, payload])
    text = "\n".join(
        ["AWS4-HMAC-SHA256", headers["X-Amz-Date"], scope, hashlib.sha256(canonical.encode("ascii")).hexdigest()]
    )
    key = ("AWS4" + secret).encode("ascii")
    for step in scope.split("/"):
        key = hmac.new(key, step.encode("ascii"), hashlib.sha256).digest()
    value = hmac.new(key, text.encode("ascii"), hashlib.sha256).hexdigest()
    return f"AWS4-HMAC-SHA256 Credential=AKIATEST/{scope}, SignedHeaders={signed}, Signature={value}"


@pytest.mark.parametrize(
    ("login", "message"),
    [
        ({"type": "basic"}, '"type" of login is oauth2, token or sigv4'),
        ({}, '"type" of login is oauth2, token or sigv4'),
        ({"type": "sigv4", "service": "glue"}, 'login lacks "region"'),
        ({"type": "token", "scope": "catalog"}, 'login has an unknown key, "scope"'),
        ({"type": "oauth2", "server": "login.example.com"}, "login.example.com is no http address"),
        ({"type": "oauth2"}, "the environment variable ICEBERG_CREDENTIAL is not set"),
        ({"type": "token"}, "the environment variable ICEBERG_TOKEN is not set"),
    ],
)
def test_a_faulty_login_is_refused_before_anything_is_asked(serve, bootstrap, login, message):
    catalog = serve(Catalog)

    done = bootstrap(plan_for(catalog, **login))

    assert (done.returncode, done.stderr) == (1, f"bootstrap: {message}\n")
    assert catalog.requests == []
