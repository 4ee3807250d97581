"""What a pod finds around it in AWS, on ports of the loopback: the token service, and the agent of EKS Pod Identity."""

import http.server
import json
import pathlib
import select
import socket
import ssl
import subprocess
import threading
import urllib.parse

STS_HOST = "sts.eu-central-1.amazonaws.com"
OF_STS = "ASIAFROMTHETOKENSERVICE"
OF_AGENT = "ASIAFROMTHEAGENTOFPODS"
UNTIL = "2099-01-01T00:00:00Z"
TOKEN = "a-token-of-the-cluster"
ROLE = "arn:aws:iam::111122223333:role/spark"
PASSWORD = "changeit"  # Of a store that holds one public certificate.


class Cloud:
    """The servers, and what they were asked."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.asked: list[str] = []
        certificate, key = make_certificate(folder)
        self.truststore = folder / "truststore.p12"
        trust(certificate, self.truststore)
        self.sts = serve(StsHandler, self, ssl_context(certificate, key))
        self.agent = serve(AgentHandler, self, None)
        self.proxy = serve(ProxyHandler, self, None)


def make_certificate(folder: pathlib.Path) -> tuple[pathlib.Path, pathlib.Path]:
    certificate, key = folder / "sts.crt", folder / "sts.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={STS_HOST}"]
        + ["-addext", f"subjectAltName=DNS:{STS_HOST}", "-keyout", str(key), "-out", str(certificate)],
        check=True,
        capture_output=True,
    )
    return certificate, key


def trust(certificate: pathlib.Path, store: pathlib.Path) -> None:
    subprocess.run(
        ["keytool", "-importcert", "-noprompt", "-alias", "sts", "-file", str(certificate), "-keystore", str(store)]
        + ["-storetype", "PKCS12", "-storepass", PASSWORD],
        check=True,
        capture_output=True,
    )


def ssl_context(certificate: pathlib.Path, key: pathlib.Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


def serve(handler: type, cloud: Cloud, tls: ssl.SSLContext | None) -> int:
    """Starts a server that ends with this process; gives its port."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (handler,), {"cloud": cloud}))
    server.daemon_threads = True
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


class Handler(http.server.BaseHTTPRequestHandler):
    cloud: Cloud

    def answer(self, status: int, kind: str, text: str) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        pass


class StsHandler(Handler):
    """Gives keys for the token and the role of the pod, and for no other."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = {name: values[0] for name, values in urllib.parse.parse_qs(body).items()}
        self.cloud.asked.append(f"sts {form.get('Action')} {form.get('RoleArn')}")
        known = (form.get("Action"), form.get("RoleArn"), form.get("WebIdentityToken"))
        if known != ("AssumeRoleWithWebIdentity", ROLE, TOKEN):
            self.answer(403, "text/xml", "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>")
            return
        self.answer(
            200,
            "text/xml",
            '<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">'
            f"<AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>{OF_STS}</AccessKeyId>"
            f"<SecretAccessKey>none</SecretAccessKey><SessionToken>none</SessionToken><Expiration>{UNTIL}</Expiration>"
            f"</Credentials><AssumedRoleUser><Arn>{ROLE}/x</Arn><AssumedRoleId>A:x</AssumedRoleId></AssumedRoleUser>"
            "</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>",
        )


class AgentHandler(Handler):
    """Gives keys to who brings the token of the pod, as the agent of EKS Pod Identity does."""

    def do_GET(self) -> None:
        is_known = self.headers.get("Authorization") == TOKEN
        self.cloud.asked.append(f"agent {self.path} {'with' if is_known else 'without'} the token")
        if not is_known:
            self.answer(401, "application/json", "{}")
            return
        keys = {"AccessKeyId": OF_AGENT, "SecretAccessKey": "none", "Token": "none", "Expiration": UNTIL}
        self.answer(200, "application/json", json.dumps(keys))


class ProxyHandler(Handler):
    """The only way out of the JVM: it leads to the token service, and nowhere else."""

    def do_CONNECT(self) -> None:
        self.cloud.asked.append(f"connect {self.path}")
        if self.path != f"{STS_HOST}:443":
            self.answer(403, "text/plain", "closed")
            return
        with socket.create_connection(("127.0.0.1", self.cloud.sts)) as other:
            self.send_response(200)
            self.end_headers()
            pump(self.connection, other)
        self.close_connection = True

    def do_GET(self) -> None:
        self.cloud.asked.append(f"get {self.path}")
        self.answer(403, "text/plain", "closed")

    do_PUT = do_GET


def pump(one: socket.socket, other: socket.socket) -> None:
    """Carries bytes both ways until one side ends."""
    while True:
        ready, _, _ = select.select([one, other], [], [], 30)
        if not ready:
            return
        for source in ready:
            data = source.recv(65536)
            if not data:
                return
            (other if source is one else one).sendall(data)
