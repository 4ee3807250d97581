"""Checks a table as a file says, and fails if fewer of its constraints hold than the platform asks for."""

import sys
from dataclasses import dataclass
from pathlib import Path

from sparkjobs import log, values
from sparkjobs.arguments import Arguments, option, variable
from sparkjobs.program import DONE, Run, execute
from sparkjobs.quality import checks, metrics, verification
from sparkjobs.values import TableName

# Codes of their own, so that a poor table and a broken job can be told apart.
WARNING, CRITICAL = 3, 4


@dataclass(frozen=True)
class Settings:
    table: TableName = option(values.table, "the table to check")
    checks: Path = option(values.file, "the file with its checks", default="checks/customers_transformed.yaml")
    fail_on: str = option(
        values.one_of("critical", "warning"), "from which severity on the job fails", default="critical"
    )
    warning: float = variable("DEEQU_WARNING_THRESHOLD", values.share, "below this share it warns", default="0.95")
    critical: float = variable("DEEQU_CRITICAL_THRESHOLD", values.share, "below this share it fails", default="0.9")
    repository: str = variable(
        "DEEQU_METRICS_REPOSITORY", values.text, "where Deequ keeps its metrics; none: nowhere", default="none"
    )
    gateway: str = variable(
        "PUSHGATEWAY_URL", values.text, "where metrics are pushed to; none: nowhere", default="none"
    )


ARGUMENTS = Arguments("deequ_quality_check.py", __doc__ or "", Settings)


def work(settings: Settings, run: Run) -> int:
    stated = checks.read(settings.checks)
    repository = None if settings.repository == "none" else settings.repository
    result = verification.verify(settings.table, run.spark.table(str(settings.table)), stated, repository)
    for outcome in result.outcomes:
        tell = log.info if outcome.passed else log.error
        tell("constraint checked", constraint=outcome.constraint, passed=outcome.passed, message=outcome.message)
    run.count(passed_ratio=result.ratio, constraints=len(result.outcomes))
    run.tracking.log_quality_metrics({**result.measured, "passed_ratio": result.ratio}, str(settings.table))
    if settings.gateway != "none":
        metrics.push(settings.gateway, log.job_name(), str(settings.table), result.ratio)
    return exit_code(result.ratio, settings)


def exit_code(ratio: float, settings: Settings) -> int:
    """The severity of a share of passed constraints."""
    if ratio < settings.critical:
        log.error("quality is critical", ratio=ratio, threshold=settings.critical)
        return CRITICAL
    if ratio < settings.warning:
        log.warning("quality is poor", ratio=ratio, threshold=settings.warning)
        return WARNING if settings.fail_on == "warning" else DONE
    return DONE


if __name__ == "__main__":
    sys.exit(execute(ARGUMENTS, work))
