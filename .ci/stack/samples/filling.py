"""Fills a new stack with the samples, and starts the connectors."""

import datetime

from stack import applications, cluster, layout
from stack.samples import events, shop, texts
from stack.servers import Servers

TOPIC = "raw-events"
MOMENT = layout.DATA / "filled"
CAPTURED = {"mysql": shop.fill_mysql, "postgres": shop.fill_postgres}


def sent() -> tuple[events.Event, ...]:
    """What the topic of events was filled with, told anew from the moment when it was."""
    return events.sample(_moment())


def later(count: int) -> tuple[events.Event, ...]:
    """Others, of the same days and kinds."""
    return events.more(_moment(), count)


def _moment() -> datetime.datetime:
    return datetime.datetime.fromisoformat(MOMENT.read_text(encoding="ascii"))


def fill(servers: Servers) -> None:
    """Fills bucket, topic and databases, and starts the connectors of those that run."""
    workspace = servers.workspace
    texts.put(applications.object_store(workspace))
    MOMENT.write_text(datetime.datetime.now(datetime.UTC).isoformat(), encoding="ascii")
    events.send(str(workspace.addresses["kafka"]), TOPIC, sent())
    for database, fill_database in CAPTURED.items():
        if servers.running(database):
            fill_database(workspace)
    for connector in workspace.connectors.of_kind("KafkaConnector"):
        if servers.running(connector["metadata"]["name"]):
            cluster.create_connector(workspace, connector)
