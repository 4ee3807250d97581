"""Compacts the tables of namespaces, expires their old snapshots, and removes files that no snapshot needs."""

import sys
from dataclasses import dataclass

from sparkjobs import log, maintenance, values
from sparkjobs.arguments import Arguments, option, switch
from sparkjobs.program import DONE, FAILED, Run, execute


@dataclass(frozen=True)
class Settings:
    namespaces: tuple[str, ...] = option(values.namespaces, "namespaces, separated by commas")
    keep_days: int = option(values.number(0), "snapshots of so many days stay; the newest always does", default="7")
    orphan_days: int = option(
        values.number(maintenance.LEAST_ORPHAN_DAYS), "files that no table knows stay so many days", default="3"
    )
    dry_run: bool = switch("says what would be done, and changes nothing")


ARGUMENTS = Arguments("iceberg_maintenance.py", __doc__ or "", Settings)


def work(settings: Settings, run: Run) -> int:
    plan = maintenance.Plan(settings.keep_days, settings.orphan_days, settings.dry_run)
    failed = []
    for namespace in settings.namespaces:
        try:
            names = maintenance.tables_of(run.spark, namespace)
        except Exception as failure:
            log.error("namespace cannot be listed", namespace=namespace, message=str(failure).splitlines()[0][:300])
            failed.append(namespace)
            continue
        failed += [str(table) for table in names if not maintenance.maintain(run.spark, table, plan)]
        run.count(tables=len(names))
    run.count(tables_failed=len(failed))
    log.info("maintenance ended", dry_run=settings.dry_run, failed=failed, **run.summary)
    return FAILED if failed else DONE


if __name__ == "__main__":
    sys.exit(execute(ARGUMENTS, work))
