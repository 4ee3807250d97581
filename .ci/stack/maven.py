"""Jars of the parts that run on Java, fetched by Maven and compared with their lock files."""

import collections.abc
import contextlib
import pathlib
import shutil
import subprocess
import tempfile
from xml.sax.saxutils import escape

from stack import checksums, layout

PARTS = ("connect", "debezium", "iceberg", "kafka", "s3", "spark")
AGENT = "jmx_prometheus_javaagent-"
MODULE = """<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<parent><groupId>com.carbon254.spark.stack</groupId><artifactId>parts</artifactId><version>1</version></parent>
<artifactId>spark</artifactId><packaging>pom</packaging><dependencies>{}</dependencies></project>"""
DEPENDENCY = """<dependency><groupId>{}</groupId><artifactId>{}</artifactId><version>{}</version>
<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>"""


def locked(part: str) -> dict[str, str]:
    return locked_of_spark() if part == "spark" else checksums.read_lock(layout.LOCKS / f"{part}.sha256")


def locked_of_spark(line: str = layout.SPARK_LINE) -> dict[str, str]:
    """The image's own list has Spark's jars; the agent for JMX lies beside them and is not wanted here."""
    image = checksums.read_lock(layout.IMAGE / line / "jars.txt")
    return {name: checksum for name, checksum in image.items() if not name.startswith(AGENT)}


def spark_module(jars: str) -> str:
    """A pom of exactly the image's jars, without what they would bring."""
    paths = [line.split()[1] for line in jars.splitlines() if line and not line.startswith("#")]
    return MODULE.format("".join(_dependency(path) for path in paths if f"/{AGENT}" not in path))


def _dependency(path: str) -> str:
    *group, artifact, version, _ = path.split("/")
    return DEPENDENCY.format(escape(".".join(group)), escape(artifact), escape(version))


def copy_jars(target: pathlib.Path, log: pathlib.Path, line: str = layout.SPARK_LINE, *options: str) -> None:
    """One run of Maven for all parts, which fetches several at once and shares what it has."""
    with tempfile.TemporaryDirectory() as folder:
        poms = pathlib.Path(folder) / "poms"
        shutil.copytree(layout.POMS, poms)
        (poms / "spark").mkdir()
        module = spark_module((layout.IMAGE / line / "jars.txt").read_text(encoding="utf-8"))
        (poms / "spark/pom.xml").write_text(module, encoding="utf-8")
        command = ["mvn", "-B", "-ntp", "-T", "6", "dependency:copy-dependencies", f"-Dstack.jars={target}", *options]
        with log.open("ab") as output:
            subprocess.run(command, cwd=poms, stdout=output, stderr=output, stdin=subprocess.DEVNULL, check=True)


def fetch(target: pathlib.Path, log: pathlib.Path) -> None:
    copy_jars(target, log)
    for part in PARTS:
        checksums.verify(target / part, locked(part))


@contextlib.contextmanager
def spark_jars(line: str, log: pathlib.Path) -> collections.abc.Iterator[pathlib.Path]:
    """A folder with the jars that the image of a line has beside those of Spark; it is gone afterwards."""
    with tempfile.TemporaryDirectory(dir=log.parent) as folder:
        copy_jars(pathlib.Path(folder), log, line, "--projects", "spark")
        jars = pathlib.Path(folder) / "spark"
        checksums.verify(jars, locked_of_spark(line))
        yield jars


def lock(log: pathlib.Path) -> None:
    """Writes the lock files anew; the diff shows what changed."""
    with tempfile.TemporaryDirectory() as folder:
        copy_jars(pathlib.Path(folder), log)
        for part in PARTS:
            if part != "spark":
                checksums.write_lock(layout.LOCKS / f"{part}.sha256", pathlib.Path(folder) / part)
