"""The servers of the stack, a module each or a few that belong together."""

from stack.part import Part, Workspace
from stack.parts import databases, kafka, lake, observability


def wanted(workspace: Workspace) -> tuple[Part, ...]:
    parts = [
        lake.object_store(workspace),
        lake.catalog(workspace),
        kafka.broker(workspace),
        kafka.connect(workspace),
        databases.postgres(workspace),
        databases.mysql(workspace),
        observability.tracking(workspace),
        observability.pushgateway(workspace),
        observability.prometheus(workspace),
    ]
    return tuple(parts)
