"""The object store and the catalog of tables."""

import json
import pathlib

from stack import layout, tree
from stack.part import Part, Workspace, answers, java, listens, write_properties

LOGBACK = """<configuration>
  <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
    <encoder><pattern>%d %p %c{0}: %m%n</pattern></encoder>
  </appender>
  <root level="warn"><appender-ref ref="out"/></root>
</configuration>
"""
NEITHER = "unused"


def store_keys(workspace: Workspace) -> tuple[str, str]:
    """The keys that drivers get, by the Secret that spark-defaults.conf names."""
    defaults = tree.properties(workspace.tree.config_map("spark-defaults")["spark-defaults.conf"])
    names = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
    references = [defaults[f"spark.kubernetes.driver.secretKeyRef.{name}"].split(":") for name in names]
    key, secret = (workspace.credentials.value(name, key) for name, key in references)
    return key, secret


def object_store(workspace: Workspace) -> Part:
    address = workspace.addresses["s3"]
    folder = workspace.folder("s3")
    key, secret = store_keys(workspace)

    def prepare(_log: pathlib.Path) -> None:
        (folder / "objects").mkdir()
        (folder / "logback.xml").write_text(LOGBACK, encoding="utf-8")
        settings = write_properties(
            folder / "s3proxy.properties",
            {
                "s3proxy.endpoint": address.url,
                "s3proxy.authorization": "aws-v2-or-v4",
                "s3proxy.identity": key,
                "s3proxy.credential": secret,
                "s3proxy.ignore-unknown-headers": "true",
                "jclouds.provider": "filesystem-nio2",
                "jclouds.filesystem.basedir": folder / "objects",
                "jclouds.identity": NEITHER,
                "jclouds.credential": NEITHER,
            },
        )
        settings.chmod(0o600)

    classes = f"{layout.INSIDE.jars('s3')}/*"
    options = (f"-Dlogback.configurationFile={folder}/logback.xml",)
    command = java("512m", classes, "org.gaul.s3proxy.Main", "--properties", "s3proxy.properties", options=options)
    return Part("s3", address, command, listens(address), prepare=prepare)


def catalog(workspace: Workspace) -> Part:
    address = workspace.addresses["iceberg"]
    key, secret = store_keys(workspace)
    plan = json.loads(workspace.tree.config_map("spark-bootstrap")["plan.json"])
    environment = {
        "AWS_ACCESS_KEY_ID": key,
        "AWS_SECRET_ACCESS_KEY": secret,
        "AWS_REGION": plan["region"],
        "CATALOG_WAREHOUSE": plan["iceberg"]["warehouse"],
        "CATALOG_IO__IMPL": "org.apache.iceberg.aws.s3.S3FileIO",
        "CATALOG_S3_ENDPOINT": plan["endpoint"],
        "CATALOG_S3_PATH__STYLE__ACCESS": "true",
        "CATALOG_URI": f"jdbc:sqlite:{workspace.folder('iceberg')}/catalog.db",
        "CATALOG_REST_PORT": str(address.port),
    }
    command = java("512m", f"{layout.INSIDE.jars('iceberg')}/*", "org.apache.iceberg.rest.RESTCatalogServer")
    return Part("iceberg", address, command, answers(f"{address.url}/v1/config"), environment)
