"""Runs each trial in a JVM of its own, with the variables that a pod would have, and compares whom S3A takes it for."""

import argparse
import dataclasses
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from identities import cloud

OWN = pathlib.Path(__file__).parent
ROOT = OWN.parent.parent
TABLE = ROOT / "src/main/resources/catalogue/store-identities.tsv"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies"
PROPERTY = re.compile(r"spark\.hadoop\.fs\.s3a\.aws\.credentials\.provider[=\s]\s*(\S+)")
LINES = ("hadoop-3.3", "hadoop-3.4")
# Scenarios whose rendered settings have the class of an identity, for the Hadoop of Spark 3.5.
RENDERED = {
    "irsa": "pods-with-a-role-of-aws-need-no-keys",
    "none": "a-public-store-is-read-without-keys",
}
V1_WEB_IDENTITY = "com.amazonaws.auth.WebIdentityTokenCredentialsProvider"


@dataclasses.dataclass(frozen=True)
class Trial:
    """A chain, the pod that asks it, and how the answer and what the cloud was asked must look."""

    line: str
    identity: str
    provider: str
    answer: str
    asked: str


def main() -> int:
    options = argparse.ArgumentParser(prog="identities", description=__doc__)
    options.add_argument("--jars", type=pathlib.Path, help="keep the jars in this folder")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        jars = chosen.jars or work / "jars"
        paths = {line: class_path(line, jars / line) for line in LINES}
        faults = rendered_faults()
        for trial in trials():
            faults += fault(trial, ask(trial, paths[trial.line], work))
    print(f"identities: {len(trials())} chains asked in a JVM")
    for text in faults:
        print(text, file=sys.stderr)
    return 1 if faults else 0


def table() -> dict[tuple[str, str], str]:
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {(row[0], row[1]): row[2] for row in rows}


def trials() -> list[Trial]:
    named = table()
    sts = rf"^sts AssumeRoleWithWebIdentity {cloud.ROLE}$"
    agent = r"^agent /v1/credentials with the token$"
    nothing = r"\A\Z"
    return [
        *(Trial(line, "irsa", named[line, "irsa"], f"credentials {cloud.OF_STS}", sts) for line in LINES),
        *(Trial(line, "none", named[line, "none"], "anonymous", nothing) for line in LINES),
        Trial("hadoop-3.4", "eksPodIdentity", named["hadoop-3.4", "eksPodIdentity"], f"credentials {cloud.OF_AGENT}", agent),
        # Why the table has a class or a dash: what S3A does without.
        Trial("hadoop-3.3", "eksPodIdentity", "default", "refused", r"^(?!.*with the token)"),
        Trial("hadoop-3.3", "irsa", "default", "refused", r"^(?!.*sts Assume)"),
        Trial("hadoop-3.4", "irsa", V1_WEB_IDENTITY, "refused", nothing),
    ]


def class_path(line: str, jars: pathlib.Path) -> str:
    if not jars.is_dir():
        subprocess.run(
            ["mvn", "-B", "-q", "-ntp", COPY, f"-DoutputDirectory={jars}"],
            cwd=OWN / "poms" / line,
            check=True,
            stdin=subprocess.DEVNULL,
        )
    return f"{jars}/*"


def rendered_faults() -> list[str]:
    """The settings of the scenarios name the class that is asked here."""
    faults = []
    for identity, scenario in RENDERED.items():
        file = ROOT / "golden" / scenario / "out/dev/k8s/compute/spark/spark-configuration.yaml"
        found = set(PROPERTY.findall(file.read_text(encoding="utf-8")))
        if found != {table()["hadoop-3.3", identity]}:
            faults.append(f"{scenario} renders {sorted(found)} for {identity}")
    return faults


def ask(trial: Trial, path: str, work: pathlib.Path) -> tuple[str, str]:
    """What Ask prints, and what the cloud was asked meanwhile."""
    with tempfile.TemporaryDirectory(dir=work) as folder:
        around = cloud.Cloud(pathlib.Path(folder))
        command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", *properties(around), "-cp", path]
        run = subprocess.run(
            [*command, str(OWN / "Ask.java"), trial.provider],
            env=variables(trial.identity, around),
            capture_output=True,
            text=True,
            timeout=600,
            stdin=subprocess.DEVNULL,
        )
        if run.returncode:
            return run.stdout + run.stderr, "\n".join(around.asked)
        return run.stdout, "\n".join(around.asked)


def properties(around: cloud.Cloud) -> list[str]:
    """The JVM reaches nothing but the stand-ins: whatever leaves the loopback meets the proxy."""
    ways = [f"-D{scheme}.proxyHost=127.0.0.1 -D{scheme}.proxyPort={around.proxy}".split() for scheme in ("http", "https")]
    trust = [f"-Djavax.net.ssl.trustStore={around.truststore}", f"-Djavax.net.ssl.trustStorePassword={cloud.PASSWORD}"]
    return [*ways[0], *ways[1], "-Dhttp.nonProxyHosts=127.0.0.1", *trust]


def variables(identity: str, around: cloud.Cloud) -> dict[str, str]:
    """Those of a pod: what EKS adds for the identity, and no key. The metadata server of EC2 is none of them."""
    kept = {name: os.environ[name] for name in ("PATH", "JAVA_HOME", "LANG") if name in os.environ}
    pod = {**kept, "HOME": str(around.folder), "AWS_REGION": "eu-central-1", "AWS_EC2_METADATA_DISABLED": "true"}
    token = around.folder / "token"
    token.write_text(cloud.TOKEN, encoding="utf-8")
    if identity == "irsa":
        pod |= {
            "AWS_ROLE_ARN": cloud.ROLE,
            "AWS_WEB_IDENTITY_TOKEN_FILE": str(token),
            "AWS_STS_REGIONAL_ENDPOINTS": "regional",
        }
    if identity == "eksPodIdentity":
        pod |= {
            "AWS_CONTAINER_CREDENTIALS_FULL_URI": f"http://127.0.0.1:{around.agent}/v1/credentials",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": str(token),
        }
    return pod


def fault(trial: Trial, result: tuple[str, str]) -> list[str]:
    printed, asked = result
    print(f"{trial.line} {trial.identity} {trial.provider}: {printed.splitlines()[0] if printed else 'nothing'}")
    first = printed.splitlines()[:1]
    if first == [trial.answer] and re.search(trial.asked, asked, re.MULTILINE if asked else 0):
        return []
    return [f"{trial}\n  printed: {printed}\n  the cloud was asked: {asked}"]


if __name__ == "__main__":
    sys.exit(main())
