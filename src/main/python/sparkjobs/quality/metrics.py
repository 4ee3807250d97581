"""The metrics that a quality check pushes. Alerts and dashboards read them under these names."""

import time

from prometheus_client import CollectorRegistry, Gauge, push_to_gateway

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
        push_to_gateway(gateway, job=job, registry=registry, grouping_key=group, timeout=_TIMEOUT)
        return True
    except Exception as failure:
        log.warning("metrics not pushed, the job goes on", gateway=gateway, error=str(failure)[:300])
        return False
