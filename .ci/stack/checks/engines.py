"""What engines besides Spark read of its tables, by the files that are rendered for them."""

import functools
import pathlib

from stack import session, trino
from stack.checks import lake
from stack.checks.stage import Stage
from stack.trino import Trino

NAMESPACES = ("raw", "ods", "dw")


def play(stage: Stage, catalog: pathlib.Path | None = None) -> None:
    """By the catalogs of the environment, or by the one of the path."""
    sentence = "Trino reads by its rendered file what Spark wrote"
    environment = session.environment(pathlib.Path("/"))
    files = [catalog] if catalog else trino.catalogs(environment)
    program = trino.java()
    if not files:
        stage.report.skip(sentence, f"{environment} has no catalog for Trino")
    elif program is None:
        stage.report.skip(sentence, f"there is no JDK {trino.JDK} or later")
    elif not trino.home().exists():
        stage.report.skip(sentence, "it was not fetched")
    else:
        for file in files:
            stage.report.check(sentence, functools.partial(reads, stage, Trino(stage.workspace, file, program)))


def reads(stage: Stage, engine: Trino) -> None:
    """The same rows as a reader that is neither: texts and whole numbers, which both show alike."""
    tables = [table for namespace in NAMESPACES for table in stage.lake.tables(namespace)]
    compared = 0
    with engine:
        for table in tables:
            wanted = stage.lake.rows(table)
            columns = [name for name, value in (wanted[0] if wanted else {}).items() if type(value) in (str, int)]
            quoted = ".".join(f'"{name}"' for name in (engine.catalog, *table.split(".")))
            (counted,) = engine.rows(f"select count(*) as rows from {quoted}")
            assert counted["rows"] == len(wanted), f"{counted['rows']} rows of {table} instead of {len(wanted)}"
            if columns:
                listed = ", ".join(f'"{column}"' for column in columns)
                lake.same(engine.rows(f"select {listed} from {quoted}"), wanted, columns)
                compared += len(wanted)
    assert compared, f"none of {tables} has a row"
