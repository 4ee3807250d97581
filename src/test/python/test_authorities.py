"""authorities.py, and clients of each kind that trust what it writes, told by the rendered variables and options alone."""

import datetime
import http.server
import ipaddress
import os
import shutil
import ssl
import subprocess
import sys
import threading

import pytest
from conftest import ROOT
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

PROGRAM = ROOT / "src/main/resources/trust/authorities.py"
PEM, STORE = "authorities.pem", "authorities.p12"
RENDERED = ROOT / "golden/every-client-trusts-the-authorities-of-the-company/out/dev"

# Each is told of the address as its argument and prints 200 if it trusts who answers.
CURL = ["curl", "--silent", "--output", os.devnull, "--write-out", "%{http_code}"]
URLLIB = [sys.executable, "-c", "import sys, urllib.request as r; print(r.urlopen(sys.argv[1]).status)"]
REQUESTS = [sys.executable, "-c", "import sys, requests; print(requests.get(sys.argv[1]).status_code)"]
BOTO3 = [
    sys.executable,
    "-c",
    "import sys, boto3; s3 = boto3.client('s3', endpoint_url=sys.argv[1], region_name='eu-west-1', aws_access_key_id='a',"
    " aws_secret_access_key='b'); print(s3.list_buckets()['ResponseMetadata']['HTTPStatusCode'])",
]
BY_VARIABLE = {"AWS_CA_BUNDLE": BOTO3, "CURL_CA_BUNDLE": CURL, "REQUESTS_CA_BUNDLE": REQUESTS, "SSL_CERT_FILE": URLLIB}
OPTION = "javax.net.ssl.trustStore"
JAVA = """
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class Client {
    public static void main(String[] arguments) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(arguments[0])).build();
        System.out.println(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode());
    }
}
"""


def authority(name):
    key = ec.generate_private_key(ec.SECP256R1())
    return key, certificate(name, key.public_key(), name, key, x509.BasicConstraints(ca=True, path_length=None))


def certificate(subject, public_key, issuer, key, *extensions):
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=2))
    )
    for extension in extensions:
        made = made.add_extension(extension, critical=isinstance(extension, x509.BasicConstraints))
    return made.sign(key, hashes.SHA256())


def pem(made):
    return made.public_bytes(serialization.Encoding.PEM).decode("ascii")


class Answer(http.server.BaseHTTPRequestHandler):
    """As much of S3 as a list of buckets."""

    def do_GET(self):
        body = b"<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def private(tmp_path_factory):
    """A server whose certificate an authority of its own signed: its address, and the bundle with that authority."""
    folder = tmp_path_factory.mktemp("private")
    signer, root = authority("Private authority")
    _, other = authority("Another private authority")
    key = ec.generate_private_key(ec.SECP256R1())
    names = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    shown = certificate("localhost", key.public_key(), "Private authority", signer, names)
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "server.pem").write_text(pem(shown) + key.private_bytes(*form).decode("ascii"), encoding="ascii")
    (folder / "ca.crt").write_text("The other one first.\n" + pem(other) + pem(root), encoding="ascii")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"https://localhost:{server.server_port}/", folder / "ca.crt"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def files(private, tmp_path_factory):
    """What the program makes of the bundle."""
    folder = tmp_path_factory.mktemp("authorities")
    done = run(private[1], folder)
    assert (done.returncode, done.stderr) == (0, "")
    return folder


def run(*arguments, **environment):
    command = [sys.executable, "-B", str(PROGRAM), *map(str, arguments)]
    kept = {name: os.environ[name] for name in ("PATH", "JAVA_HOME") if name in os.environ}
    return subprocess.run(
        command, env=kept | environment, capture_output=True, text=True, timeout=120, check=False
    )


def trusts(client, address, **environment):
    """Whether a client that knows nothing but these variables trusts who answers at an address."""
    done = subprocess.run(
        [*client, address],
        env={"PATH": os.environ["PATH"], "HOME": "/nonexistent"} | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0 or "ertificat" in done.stderr + done.stdout or "SSL" in done.stderr or client is CURL
    return done.stdout.strip() == "200"


@pytest.mark.parametrize("variable", sorted(BY_VARIABLE))
def test_a_client_trusts_by_its_variable_and_not_without(variable, private, files):
    client = BY_VARIABLE[variable]

    assert not trusts(client, private[0])
    assert trusts(client, private[0], **{variable: str(files / PEM)})


def test_java_trusts_by_its_option_and_not_without(private, files, tmp_path):
    (tmp_path / "Client.java").write_text(JAVA, encoding="ascii")
    java = shutil.which("java")

    assert not trusts([java, str(tmp_path / "Client.java")], private[0])
    assert trusts([java, f"-D{OPTION}={files / STORE}", str(tmp_path / "Client.java")], private[0])


def test_what_is_rendered_names_these_variables_and_this_option():
    text = (RENDERED / "k8s/compute/spark/spark-example-jobs.yaml").read_text(encoding="utf-8")

    for variable in BY_VARIABLE:
        assert f"- name: {variable}\n" in text
    assert f"-D{OPTION}=/etc/spark/authorities/{STORE}" in text


def test_public_authorities_stay_trusted(private, files):
    listed = subprocess.run(
        ["keytool", "-list", "-rfc", "-cacerts"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True
    )
    stored = subprocess.run(
        ["keytool", "-list", "-rfc", "-keystore", str(files / STORE)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    public, company = certificates(listed.stdout), certificates(private[1].read_text(encoding="ascii"))

    assert len(public) > 50
    assert len(company) == 2
    assert certificates((files / PEM).read_text(encoding="ascii")) == public | company
    assert certificates(stored.stdout) == public | company


def certificates(text):
    end = "-----END CERTIFICATE-----"
    found = [part.split("-----BEGIN CERTIFICATE-----")[1] for part in text.split(end) if "BEGIN CERTIFICATE" in part]
    return {"".join(body.split()) for body in found}


def test_the_same_bundle_gives_the_same_bytes(private, files, tmp_path):
    run(private[1], tmp_path)

    for name in (PEM, STORE):
        assert (tmp_path / name).read_bytes() == (files / name).read_bytes()


def test_it_says_how_many_are_trusted(private, tmp_path):
    assert f"authorities: 2 certificates of {private[1]} and " in run(private[1], tmp_path).stdout


@pytest.mark.parametrize(
    ("bundle", "said"),
    [
        ("", "holds no certificate in PEM"),
        ("-----BEGIN CERTIFICATE-----\nno base 64!\n-----END CERTIFICATE-----\n", "certificate 1 of"),
        ("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", "is cut off, or is none"),
        ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "is cut off, or is none"),
        ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "holds a private key"),
        ("-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n", "holds a private key"),
    ],
)
def test_a_bundle_that_is_none_is_told(bundle, said, tmp_path):
    (tmp_path / "ca.crt").write_text(bundle, encoding="ascii")

    done = run(tmp_path / "ca.crt", tmp_path)

    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / PEM).exists()


def test_bytes_that_are_no_text_are_told(tmp_path):
    (tmp_path / "ca.der").write_bytes(b"\x30\x82\xff\xfe")

    assert "cannot be read" in run(tmp_path / "ca.der", tmp_path).stderr


def test_a_bundle_that_is_not_there_is_told(tmp_path):
    assert "cannot be read" in run(tmp_path / "missing", tmp_path).stderr


def test_a_folder_that_is_not_there_is_told(private, tmp_path):
    assert "cannot be written" in run(private[1], tmp_path / "missing").stderr


def test_an_image_without_java_is_told(private, tmp_path):
    done = run(private[1], tmp_path, PATH=str(tmp_path), JAVA_HOME="")

    assert (done.returncode, "the image has no Java" in done.stderr) == (1, True)


@pytest.mark.parametrize("arguments", [[], ["one"], ["one", "two", "three"]])
def test_wrong_arguments_are_told(arguments):
    assert "usage: authorities.py BUNDLE FOLDER" in run(*arguments).stderr
