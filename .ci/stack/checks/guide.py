"""The Python of the pages, run as it stands in the driver of a rendered job, with all that the platform gives it.

What runs blocks of other languages stands in PageBlocksTest, which fails for a block that nothing runs.
"""

import copy
import dataclasses
import json
import shutil

from stack import jobs, layout, pages
from stack.checks import aftermath, lake, page_driver
from stack.checks.stage import Stage
from stack.job_log import JobLog
from stack.samples import filling
from stack.tree import Application

# The guide comes last, because its program ends in it.
PAGES = ("src/site/markdown/job-contract.md", "src/site/markdown/guide.md")
JOB = "data-enrichment-transform"
NAME = "code-of-the-pages"
FOLDER = layout.DATA / NAME
SECONDS = 300
CUSTOMERS, COPY, TEXTS = "raw.customers", "ods.customers_transformed", "raw.event_texts"
EXPERIMENT, RUN = "etl-jobs", "my-etl-job"


def play(stage: Stage) -> None:
    stage.report.check("the Python of the guide and of the job contract runs as it stands", lambda: python(stage))


def python(stage: Stage) -> None:
    blocks = [block for page in PAGES for block in pages.blocks(page, "python")]
    assert {block.page for block in blocks} == set(PAGES), "a page has no Python any more"
    wanted = stage.lake.rows(CUSTOMERS)
    code = run(stage, blocks)
    log = JobLog.of(stage.workspace.logs, NAME)
    ran = [(told["page"], told["line"]) for told in log.told("block ran")]
    assert ran == [(block.page, block.line) for block in blocks], f"{len(ran)} of {len(blocks)} ran; see {log}"
    lake.same(stage.lake.rows(COPY), wanted, wanted[0])
    assert code == (0 if passes(wanted) else 1), f"exit code {code}; see {log}"
    events = [{"event": event.value.decode()} for event in filling.sent()]
    lake.same(stage.lake.rows(TEXTS), events, ("event",))
    states = [(each["info"]["run_name"], each["info"]["status"]) for each in aftermath.tracked(stage, EXPERIMENT)]
    assert states == [(RUN, "FINISHED")], states


def run(stage: Stage, blocks: list[pages.Block]) -> int:
    FOLDER.mkdir()
    (FOLDER / "blocks.json").write_text(json.dumps([dataclasses.asdict(block) for block in blocks]), encoding="utf-8")
    shutil.copy(page_driver.__file__, FOLDER / "main.py")
    return jobs.start(stage.workspace, application(stage)).wait(SECONDS)


def application(stage: Stage) -> Application:
    """A rendered job that is tracked, with the place of a checkpoint, as one that streams has it besides."""
    spec = copy.deepcopy(Application.named(stage.workspace.tree, JOB).spec)
    spec |= {"mainApplicationFile": f"local://{FOLDER}/main.py", "arguments": [f"{FOLDER}/blocks.json"]}
    (container,) = spec["driver"]["template"]["spec"]["containers"]
    container["env"] = [*container.get("env", ()), {"name": "CHECKPOINT_LOCATION", "value": f"s3a://checkpoint/{NAME}"}]
    return Application(NAME, spec)


def passes(rows: lake.Rows) -> bool:
    """What the guide's check asks, computed without Deequ, which does not count rows without a value."""
    emails = [row["email"] for row in rows if row["email"] is not None]
    return all(row["customer_id"] is not None for row in rows) and len(set(emails)) == len(emails)
