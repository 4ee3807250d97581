"""Fills a new stack with the samples, and starts the connectors."""

import datetime

from stack import cluster
from stack.samples import events, shop
from stack.servers import Servers

TOPIC = "raw-events"
CAPTURED = {"mysql": shop.fill_mysql, "postgres": shop.fill_postgres}


def fill(servers: Servers) -> None:
    """Fills the topic of events and the databases, and starts the connectors of those that run."""
    workspace = servers.workspace
    servers.sent = events.sample(datetime.datetime.now(datetime.UTC))
    events.send(str(workspace.addresses["kafka"]), TOPIC, servers.sent)
    for database, fill_database in CAPTURED.items():
        if servers.running(database):
            fill_database(workspace)
    for connector in workspace.connectors.of_kind("KafkaConnector"):
        if servers.running(connector["metadata"]["name"]):
            cluster.create_connector(workspace, connector)
