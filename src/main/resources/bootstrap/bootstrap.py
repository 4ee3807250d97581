#!/usr/bin/env python3
"""Prepares what Spark expects to exist: buckets, marker objects, Iceberg namespaces.

    bootstrap.py PLAN.json

S3 has no folders, and Spark dies at start when the prefix of its event logs is missing, as does the history server; a
marker object below the prefix makes it exist. The plan:

    {"endpoint": "http://minio-service:9000", "region": "us-east-1", "pathStyle": true,
     "buckets": ["spark-events"], "markers": [{"bucket": "spark-events", "key": "logs/.keep"}],
     "iceberg": {"uri": "http://iceberg-rest-catalog:8181", "warehouse": "s3://iceberg-warehouse/",
                 "namespaces": ["raw"]},
     "timeoutSeconds": 300}

Without "endpoint" the store is Amazon's own; "markers", "iceberg" and "timeoutSeconds" may be missing. Credentials come
from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, where there is one, AWS_SESSION_TOKEN, and from nowhere else, unless
"credentials" says otherwise: "pod" asks the cloud by the identity of the pod, "none" signs nothing. Where "iceberg" has
a "login", the program proves to the catalog who it is:

    {"type": "oauth2", "server": "https://login.example.com/token", "scope": "catalog"}
    {"type": "token"}
    {"type": "sigv4", "service": "glue", "region": "eu-central-1"}

"oauth2" asks for a token with the client id and secret in ICEBERG_CREDENTIAL, a colon between them, at "server" or at the
catalog; "token" has it in ICEBERG_TOKEN; "sigv4" signs with the credentials of the store. With a login no redirection is
followed.
A private authority's certificate is named by AWS_CA_BUNDLE for the store and SSL_CERT_FILE for the catalog.

Whatever exists is left as it is, so that the program can run again at any time. A service that does not answer yet is
asked again until the time is up; a refusal is final for the thing refused, and the others are still prepared. Exit code
0: all is there; 1: the lines on stderr say what is not. Nothing is written to a file system.
"""

import functools
import hashlib
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

PLAN_KEYS = {"region": str, "pathStyle": bool, "buckets": list}
PLAN_OPTIONS = {"endpoint": str, "markers": list, "iceberg": dict, "timeoutSeconds": int, "credentials": str}
MARKER_KEYS = {"bucket": str, "key": str}
CATALOG_KEYS = {"uri": str, "namespaces": list}
CATALOG_OPTIONS = {"warehouse": str, "login": dict}
LOGIN_KEYS = {"oauth2": {}, "token": {}, "sigv4": {"service": str, "region": str}}
LOGIN_OPTIONS = {"oauth2": {"server": str, "scope": str}}
LOGIN_VARIABLES = {"oauth2": "ICEBERG_CREDENTIAL", "token": "ICEBERG_TOKEN"}
CREDENTIALS = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
REQUEST_SECONDS = 10
LONGEST_PAUSE_SECONDS = 15


class Refused(Exception):
    """Asking again would change nothing."""


class NotYet(Exception):
    """The service may answer later."""


class Patience:
    """Asks again, at growing intervals, until the time is up; always asks once."""

    def __init__(self, seconds):
        self.end = time.monotonic() + seconds

    def ask(self, thing, question):
        pause = 1
        while True:
            try:
                return question()
            except NotYet as reason:
                if time.monotonic() + pause > self.end:
                    raise
                say(f"{thing}: {reason}; asking again in {pause} s")
            time.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)


class ObjectStore:
    """Buckets and objects behind an S3 endpoint."""

    def __init__(self, plan):
        # Imported here, so that a broken plan is reported without what takes a second to load.
        import boto3
        import botocore
        import botocore.config
        import botocore.exceptions

        self.faults = botocore.exceptions
        self.region = plan["region"]
        source = plan.get("credentials", "keys")
        self.client = boto3.client(
            "s3",
            endpoint_url=plan.get("endpoint"),
            region_name=self.region,
            **(self._keys() if source == "keys" else {}),
            config=botocore.config.Config(
                signature_version=botocore.UNSIGNED if source == "none" else None,
                connect_timeout=REQUEST_SECONDS,
                read_timeout=REQUEST_SECONDS,
                retries={"total_max_attempts": 1},  # Patience asks again
                s3={"addressing_style": "path" if plan["pathStyle"] else "virtual"},
                # Servers other than Amazon's may not know the checksums that newer clients add by themselves.
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
            ),
        )

    @staticmethod
    def _keys():
        names = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token")
        return {name: os.environ.get(variable) for name, variable in zip(names, CREDENTIALS)}

    def ensure_bucket(self, bucket):
        if self._exists(self.client.head_bucket, Bucket=bucket):
            return "exists"
        # Amazon refuses its first region as a constraint, and wants every other one.
        place = {} if self.region == "us-east-1" else {"LocationConstraint": self.region}
        options = {"CreateBucketConfiguration": place} if place else {}
        try:
            self._call(self.client.create_bucket, Bucket=bucket, **options)
        except self.client.exceptions.BucketAlreadyOwnedByYou:
            return "exists"  # another run was faster
        return "created"

    def ensure_object(self, bucket, key):
        if self._exists(self.client.head_object, Bucket=bucket, Key=key):
            return "exists"
        self._call(self.client.put_object, Bucket=bucket, Key=key, Body=b"")
        return "created"

    def _exists(self, head, **names):
        try:
            self._call(head, **names)
        except FileNotFoundError:
            return False
        return True

    def _call(self, operation, **arguments):
        try:
            return operation(**arguments)
        except self.client.exceptions.BucketAlreadyOwnedByYou:
            raise
        except self.faults.ClientError as fault:
            raise self._meaning(fault) from fault
        except self.faults.SSLError as fault:
            raise Refused(f"the object store's certificate is not accepted: {fault}") from fault
        except (self.faults.ConnectionError, self.faults.HTTPClientError) as fault:
            raise NotYet(f"no answer from the object store ({type(fault).__name__})") from fault
        except self.faults.BotoCoreError as fault:
            raise Refused(str(fault)) from fault

    @staticmethod
    def _meaning(fault):
        status = fault.response["ResponseMetadata"].get("HTTPStatusCode", 0)
        code = fault.response["Error"].get("Code", "")
        message = fault.response["Error"].get("Message", "")
        if code == "BucketAlreadyExists":
            return Refused("another account has a bucket of this name; choose another name")
        if code in ("404", "NoSuchKey"):
            return FileNotFoundError()
        if status >= 500 or status == 429 or code == "OperationAborted":
            return NotYet(f"the object store is not ready ({status} {code})")
        if status == 403:
            return Refused(f"access denied ({code}): the credentials are wrong, or the bucket belongs to another account")
        return Refused(f"the object store answered {status} {code}: {message}")


class Login:
    """How requests prove to the catalog who sends them; by itself, not at all."""

    followed = urllib.request.build_opener()

    def headers(self, _method, _url, _body):
        return {}


class StraightOn(urllib.request.HTTPRedirectHandler):
    """Whoever answers with another address shall not have the token."""

    def redirect_request(self, *_):
        return None


class ByToken(Login):
    """A bearer token."""

    followed = urllib.request.build_opener(StraightOn)

    def __init__(self, token):
        self.token = token

    def headers(self, _method, _url, _body):
        return {"Authorization": "Bearer " + self.token}


class ByCredential(ByToken):
    """A bearer token that a server gives for the id and the secret of a client (RFC 6749, section 4.4)."""

    def __init__(self, credential, server, scope):
        super().__init__(None)
        identifier, colon, secret = credential.partition(":")
        self.form = {"grant_type": "client_credentials", "scope": scope, "client_secret": secret if colon else identifier}
        if colon:
            self.form["client_id"] = identifier
        self.server = server

    def headers(self, method, url, body):
        if self.token is None:
            self.token = self._ask()
        return super().headers(method, url, body)

    def _ask(self):
        body = urllib.parse.urlencode(self.form).encode("ascii")
        try:
            answer = request(self.followed, "POST", self.server, body, {"Content-Type": "application/x-www-form-urlencoded"})
        except urllib.error.HTTPError as fault:
            if fault.code >= 500 or fault.code == 429:
                raise NotYet(f"the token service is not ready ({fault.code})") from fault
            message = f"the token service answered {fault.code}: {explanation(fault.read())}"
            raise Refused(f"{message}; the credential or its scope is wrong") from fault
        except OSError as fault:
            raise NotYet(f"no answer from the token service ({getattr(fault, 'reason', fault)})") from fault
        try:
            return hide(json.loads(answer)["access_token"])
        except (ValueError, KeyError, TypeError) as fault:
            raise Refused(f"what answers at {self.server} gives no tokens") from fault


class BySignature(Login):
    """A signature of AWS, with the credentials by which the pod reaches the store."""

    followed = urllib.request.build_opener(StraightOn)

    def __init__(self, service, region):
        import boto3

        self.credentials = boto3.Session().get_credentials()
        self.place = service, region

    def headers(self, method, url, body):
        import botocore.auth
        import botocore.awsrequest

        if self.credentials is None:
            raise Refused("there are no credentials of AWS to sign with")
        signed = botocore.awsrequest.AWSRequest(method=method, url=url, data=body)
        signed.headers["x-amz-content-sha256"] = hashlib.sha256(body or b"").hexdigest()
        botocore.auth.SigV4Auth(self.credentials, *self.place).add_auth(signed)
        return dict(signed.headers)


def login_of(plan):
    login = plan.get("login", {"type": "none"})
    if login["type"] == "oauth2":
        server = login.get("server", plan["uri"].rstrip("/") + "/v1/oauth/tokens")
        return ByCredential(os.environ[LOGIN_VARIABLES["oauth2"]], server, login.get("scope", "catalog"))
    if login["type"] == "token":
        return ByToken(os.environ[LOGIN_VARIABLES["token"]])
    if login["type"] == "sigv4":
        return BySignature(login["service"], login["region"])
    return Login()


def request(opener, method, url, body, headers):
    asked = urllib.request.Request(url, data=body, method=method, headers={"Accept": "application/json", **headers})
    with opener.open(asked, timeout=REQUEST_SECONDS) as response:
        return response.read()


class IcebergCatalog:
    """An Iceberg REST catalog."""

    def __init__(self, plan):
        self.login = login_of(plan)
        self.root = plan["uri"].rstrip("/") + "/v1"
        self.warehouse = plan.get("warehouse")
        self.namespaces = self.root + "/namespaces"

    def connect(self):
        """Asks the catalog for its prefix, which Polaris and Lakekeeper, for example, have."""
        query = "?" + urllib.parse.urlencode({"warehouse": self.warehouse}) if self.warehouse else ""
        answer = self._send("GET", self.root + "/config" + query)
        try:
            config = json.loads(answer)
            prefix = {**config.get("defaults", {}), **config.get("overrides", {})}.get("prefix", "")
        except (ValueError, AttributeError, TypeError) as fault:
            raise Refused("what answers at the address is no Iceberg REST catalog") from fault
        if prefix:
            self.namespaces = f"{self.root}/{urllib.parse.quote(prefix, safe='/%')}/namespaces"
        return "answers"

    def ensure_namespace(self, name):
        body = json.dumps({"namespace": [name], "properties": {}}).encode("utf-8")
        try:
            self._send("POST", self.namespaces, body)
        except FileExistsError:
            return "exists"
        return "created"

    def _send(self, method, url, body=None):
        headers = {"Content-Type": "application/json", **self.login.headers(method, url, body)}
        try:
            return request(self.login.followed, method, url, body, headers)
        except urllib.error.HTTPError as fault:
            raise self._meaning(fault) from fault
        except OSError as fault:  # refused, unknown host, time-out: a Service without ready pods gives any of them
            raise NotYet(f"no answer from the catalog ({getattr(fault, 'reason', fault)})") from fault

    @staticmethod
    def _meaning(fault):
        if fault.code == 409:
            return FileExistsError()
        if fault.code >= 500 or fault.code == 429:
            return NotYet(f"the catalog is not ready ({fault.code})")
        if fault.code == 401:
            return Refused(f"the catalog answered 401: {explanation(fault.read())}; it asks for a login, or for another one")
        return Refused(f"the catalog answered {fault.code}: {explanation(fault.read())}")


def explanation(body):
    """The message of an Iceberg error response, or the beginning of whatever else answered."""
    try:
        error = json.loads(body)["error"]
        return error if isinstance(error, str) else error["message"]
    except (ValueError, KeyError, TypeError):
        return body[:200].decode("utf-8", "replace")


HIDDEN = set()


def hide(secret):
    """Returns a secret that no line may show from now on."""
    HIDDEN.add(secret)
    return secret


def say(text, stream=sys.stdout):
    """One line, whatever a server put into its message, and never with a secret in it."""
    line = " ".join(text.split())
    secrets = [os.environ.get(name) for name in CREDENTIALS[1:]]  # the first is a name, and part of many host names
    credential = os.environ.get(LOGIN_VARIABLES["oauth2"], "")
    secrets += [credential, credential.partition(":")[2], os.environ.get(LOGIN_VARIABLES["token"]), *sorted(HIDDEN)]
    for secret in filter(None, secrets):
        line = line.replace(secret, "***")
    print("bootstrap: " + line, file=stream, flush=True)


def read_plan(path):
    try:
        with open(path, encoding="utf-8") as file:
            plan = json.load(file)
    except (OSError, ValueError) as fault:
        raise Refused(f"cannot read the plan: {fault}") from fault
    check(plan, "the plan", PLAN_KEYS, PLAN_OPTIONS)
    for marker in plan.get("markers", []):
        check(marker, "a marker", MARKER_KEYS)
    if "iceberg" in plan:
        check(plan["iceberg"], "iceberg", CATALOG_KEYS, CATALOG_OPTIONS)
        check_login(plan["iceberg"].get("login"))
    require(plan.get("credentials", "keys") in ("keys", "pod", "none"), '"credentials" is keys, pod or none')
    catalog = plan.get("iceberg", {})
    for url in (plan.get("endpoint"), catalog.get("uri"), catalog.get("login", {}).get("server")):
        require(url is None or url.startswith(("http://", "https://")), f"{url} is no http address")
    return plan


def check_login(login):
    if login is None:
        return
    kind = login.get("type")
    require(kind in LOGIN_KEYS, '"type" of login is oauth2, token or sigv4')
    check(login, "login", {"type": str, **LOGIN_KEYS[kind]}, LOGIN_OPTIONS.get(kind))


def check(part, name, keys, options=None):
    """A key that is misspelt here would silently prepare nothing."""
    require(isinstance(part, dict), f"{name} is no JSON object")
    known = {**keys, **(options or {})}
    for key in keys:
        require(key in part, f'{name} lacks "{key}"')
    for key, value in part.items():
        require(key in known, f'{name} has an unknown key, "{key}"')
        require(isinstance(value, known[key]), f'"{key}" of {name} is no {known[key].__name__}')


def require(condition, otherwise):
    if not condition:
        raise Refused(otherwise)


def steps_of_store(plan):
    store = ObjectStore(plan)
    for bucket in plan["buckets"]:
        yield f"bucket {bucket}", functools.partial(store.ensure_bucket, bucket)
    for marker in plan.get("markers", []):
        bucket, key = marker["bucket"], marker["key"]
        yield f"object {bucket}/{key}", functools.partial(store.ensure_object, bucket, key)


def steps_of_catalog(plan):
    if "iceberg" not in plan:
        return
    catalog = IcebergCatalog(plan["iceberg"])
    yield f"catalog {plan['iceberg']['uri']}", catalog.connect
    for name in plan["iceberg"]["namespaces"]:
        yield f"namespace {name}", functools.partial(catalog.ensure_namespace, name)


def prepare(steps, patience):
    """Takes the steps of one service and returns whether all succeeded; without the service the rest is in vain."""
    complete = True
    for thing, step in steps:
        try:
            say(f"{thing}: {patience.ask(thing, step)}")
        except NotYet as reason:
            say(f"{thing}: {reason}; the time is up", sys.stderr)
            return False
        except Refused as reason:
            say(f"{thing}: {reason}", sys.stderr)
            complete = False
    return complete


def main(arguments):
    try:
        require(len(arguments) == 1, "usage: bootstrap.py PLAN.json")
        plan = read_plan(arguments[0])
        for name in CREDENTIALS[:2] if plan.get("credentials", "keys") == "keys" else ():
            require(os.environ.get(name), f"the environment variable {name} is not set")
        login = LOGIN_VARIABLES.get(plan.get("iceberg", {}).get("login", {}).get("type"))
        require(login is None or os.environ.get(login), f"the environment variable {login} is not set")
    except Refused as reason:
        say(str(reason), sys.stderr)
        return 1
    patience = Patience(plan.get("timeoutSeconds", 300))
    complete = [prepare(steps(plan), patience) for steps in (steps_of_store, steps_of_catalog)]
    return 0 if all(complete) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
