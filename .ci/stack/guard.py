"""A catalog behind a door: tokens for whoever knows the credential, answers for whoever has a token."""

import collections.abc
import contextlib
import http.client
import http.server
import json
import secrets
import threading
import urllib.parse
from typing import Any

from stack.addresses import Address

TOKENS = "/v1/oauth/tokens"
KEPT = frozenset({"connection", "transfer-encoding", "content-length", "host"})


class Guard:
    """Listens at an address, and hands on to another what it lets through.

    The credential is a client id and a secret with a colon between, or a secret alone, as Iceberg reads it. It counts
    the tokens that it gave, and the requests to the catalog that it `granted` and `refused`.
    """

    def __init__(self, address: Address, behind: Address, credential: str) -> None:
        identifier, colon, secret = credential.partition(":")
        self.client = {"client_id": identifier, "client_secret": secret} if colon else {"client_secret": credential}
        self.token = secrets.token_urlsafe(32)
        self.behind = behind
        self.tokens = self.granted = self.refused = 0
        self._server = http.server.ThreadingHTTPServer((address.host, address.port), _handler(self))
        self.address = Address(address.host, self._server.server_port)

    @contextlib.contextmanager
    def open(self) -> collections.abc.Iterator["Guard"]:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()

    def grant(self, form: str) -> tuple[int, dict[str, object]]:
        """Answers as RFC 6749 has it, section 5."""
        asked = dict(urllib.parse.parse_qsl(form))
        if asked.get("grant_type") != "client_credentials":
            return 400, {"error": "unsupported_grant_type"}
        if {key: asked[key] for key in ("client_id", "client_secret") if key in asked} != self.client:
            return 401, {"error": "invalid_client", "error_description": "this credential is unknown"}
        self.tokens += 1
        return 200, {"access_token": self.token, "token_type": "bearer", "expires_in": 3600, "scope": asked["scope"]}

    def lets_through(self, authorization: str | None) -> bool:
        known = secrets.compare_digest(authorization or "", f"Bearer {self.token}")
        self.granted += known
        self.refused += not known
        return known


def _handler(guard: Guard) -> type[http.server.BaseHTTPRequestHandler]:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def respond(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            if self.path.partition("?")[0] == TOKENS:
                status, answer = guard.grant(body.decode("ascii"))
                self._answer(status, json.dumps(answer).encode("ascii"), {"Content-Type": "application/json"})
            elif guard.lets_through(self.headers.get("Authorization")):
                self._hand_on(body)
            else:
                error = {"message": "who are you?", "type": "NotAuthorizedException", "code": 401}
                text = json.dumps({"error": error}).encode("ascii")
                self._answer(401, text, {"Content-Type": "application/json"})

        def __getattr__(self, name: str) -> Any:
            """The base class asks for a method do_GET, for example."""
            if name.startswith("do_"):
                return self.respond
            raise AttributeError(name)

        def _hand_on(self, body: bytes) -> None:
            headers = {name: value for name, value in self.headers.items() if name.lower() not in KEPT}
            connection = http.client.HTTPConnection(guard.behind.host, guard.behind.port, timeout=60)
            with contextlib.closing(connection):
                connection.request(self.command, self.path, body or None, headers)
                answer = connection.getresponse()
                kept = {name: value for name, value in answer.getheaders() if name.lower() not in KEPT}
                self._answer(answer.status, answer.read(), kept)

        def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Says nothing: a line could hold a token."""

    return Handler
