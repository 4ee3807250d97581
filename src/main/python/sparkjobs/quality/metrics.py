"""The metrics that a quality check pushes. Alerts and dashboards read them under these names."""

import os
import time
from collections.abc import Callable

from prometheus_client import CollectorRegistry, Gauge, push_to_gateway
from prometheus_client.exposition import basic_auth_handler, default_handler

from sparkjobs import log

PASSED_RATIO = "spark_quality_passed_ratio"
LAST_RUN = "spark_quality_last_run_timestamp_seconds"

# How long a push may take: the result of the check does not depend on it.
_TIMEOUT = 10


def push(gateway: str, job: str, table: str, ratio: float) -> bool:
    """Pushes one result in the group of the job and table, and says whether the gateway took it."""
    registry = CollectorRegistry()
    Gauge(PASSED_RATIO, "The share of constraints that passed.", registry=registry).set(ratio)
    Gauge(LAST_RUN, "When the check ended.", registry=registry).set(time.time())
    group = {"spark_job": job, "table": table}
    try:
        push_to_gateway(gateway, job=job, registry=registry, grouping_key=group, timeout=_TIMEOUT, handler=_request)
        return True
    except Exception as failure:
        log.warning("metrics not pushed, the job goes on", gateway=gateway, error=str(failure)[:300])
        return False


def _request(
    url: str, method: str, timeout: float | None, headers: list[tuple[str, str]], data: bytes
) -> Callable[[], None]:
    """With the user that the gateway asks for; a password is read where it is used, so that no log has it."""
    user, password = (os.environ.get(f"PUSHGATEWAY_{name}") for name in ("USERNAME", "PASSWORD"))
    if user is None:
        return default_handler(url, method, timeout, headers, data)
    return basic_auth_handler(url, method, timeout, headers, data, user, password)
