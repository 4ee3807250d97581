import collections.abc
import contextlib
import http.server
import json
import threading
import urllib.error
import urllib.parse
import urllib.request

import pytest

from stack.addresses import LOOPBACK, Address
from stack.guard import TOKENS, Guard

FREE = Address(LOOPBACK, 0)


class Catalog(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])) + self.path.encode()
        self.send_response(201)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def behind() -> collections.abc.Iterator[Address]:
    server = http.server.ThreadingHTTPServer((LOOPBACK, 0), Catalog)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Address(LOOPBACK, server.server_port)
    server.shutdown()
    server.server_close()


def post(url: str, body: str, authorization: str = "") -> tuple[int, str]:
    request = urllib.request.Request(url, body.encode(), {"Authorization": authorization})
    with contextlib.closing(urllib.request.urlopen(request)) as answer:
        return answer.status, answer.read().decode()


def token(guard: Guard, **client: str) -> str:
    form = urllib.parse.urlencode({"grant_type": "client_credentials", "scope": "catalog", **client})
    granted: str = json.loads(post(guard.address.url + TOKENS, form)[1])["access_token"]
    return granted


def test_who_knows_the_credential_has_a_token_and_is_handed_on(behind: Address) -> None:
    with Guard(FREE, behind, "spark:secret:of-it").open() as guard:
        bearer = token(guard, client_id="spark", client_secret="secret:of-it")

        assert post(guard.address.url + "/v1/namespaces?a=b", "body ", f"Bearer {bearer}") == (
            201,
            "body /v1/namespaces?a=b",
        )
        assert (guard.tokens, guard.granted, guard.refused) == (1, 1, 0)


def test_a_secret_alone_is_a_credential(behind: Address) -> None:
    with Guard(FREE, behind, "secret").open() as guard:
        assert token(guard, client_secret="secret") == guard.token


@pytest.mark.parametrize("client", [{"client_secret": "secret"}, {"client_id": "spark", "client_secret": "other"}, {}])
def test_nobody_else_has_a_token(behind: Address, client: dict[str, str]) -> None:
    with Guard(FREE, behind, "spark:secret").open() as guard, pytest.raises(urllib.error.HTTPError, match="401"):
        token(guard, **client)


@pytest.mark.parametrize("authorization", ["", "Bearer guessed"])
def test_nobody_is_handed_on_without_the_token(behind: Address, authorization: str) -> None:
    with Guard(FREE, behind, "spark:secret").open() as guard:
        with pytest.raises(urllib.error.HTTPError, match="401"):
            post(guard.address.url + "/v1/namespaces", "body", authorization)

        assert (guard.granted, guard.refused) == (0, 1)
