"""A catalog that asks for tokens: a rendered job logs in there by its Secret, and no job does without it."""

import dataclasses
import pathlib

from stack import cluster, console, jobs, layout, pods
from stack.addresses import LOOPBACK, Address
from stack.checks.stage import Stage
from stack.credentials import Credentials
from stack.guard import Guard
from stack.part import Workspace
from stack.tree import Application, Tree, properties

RENDERED = layout.PROJECT / "golden/a-catalog-gives-tokens-for-a-credential/out/on-the-stack"
JOB = "behind-a-door"
TABLE = "dw.guarded_events"
LIKE = "dw.daily_events"
SECRET = ("guarded-catalog", "credential")
VARIABLE = "ICEBERG_CREDENTIAL"
CATALOG = "spark.sql.catalog.iceberg"
SHARED = (
    "spark.eventLog.dir",
    "spark.hadoop.fs.s3a.endpoint",
    "spark.kubernetes.driver.secretKeyRef.AWS_ACCESS_KEY_ID",
    "spark.kubernetes.driver.secretKeyRef.AWS_SECRET_ACCESS_KEY",
    f"{CATALOG}.warehouse",
)
HOSTS = pathlib.Path("/etc/hosts")


class Unknown(Credentials):
    """The Secrets of the run, but for a credential that no catalog knows."""

    def value(self, secret: str, key: str) -> str:
        known = super().value(secret, key)
        return known[::-1] if (secret, key) == SECRET else known


def play(stage: Stage) -> None:
    workspace = of_the_scenario(stage.workspace)
    if other := sorted(differences(stage.workspace.tree, workspace.tree)):
        reason = f"the environment says of {', '.join(other)} something else than the scenario"
        stage.report.skip("a rendered job logs in at a catalog that asks for tokens", reason)
        return
    address = address_of(workspace.tree)
    with HOSTS.open("a", encoding="ascii") as hosts:
        hosts.write(f"{LOOPBACK} {address.host}\n")
    behind = stage.workspace.addresses["iceberg"]
    with Guard(address, behind, workspace.credentials.value(*SECRET)).open() as guard:
        check = stage.report.check
        check("a rendered job logs in at a catalog that asks for tokens", lambda: logs_in(stage, workspace, guard))
        check("a wrong credential is refused, and says so", lambda: is_refused(stage, workspace, guard))


def differences(one: Tree, other: Tree) -> set[str]:
    """The properties of the store and of event logs by which the two would not find the same parts."""
    first, second = (properties(tree.config_map("spark-defaults")["spark-defaults.conf"]) for tree in (one, other))
    return {key for key in SHARED if first.get(key) != second.get(key)}


def of_the_scenario(workspace: Workspace) -> Workspace:
    """The tree of the scenario, on the parts and with the Secrets of this run."""
    tree = Tree.read(RENDERED)
    folder = workspace.data / "guarded"
    pods.write_config_maps(tree, folder)
    return dataclasses.replace(workspace, tree=tree, config_maps=folder)


def address_of(tree: Tree) -> Address:
    defaults = properties(tree.config_map("spark-defaults")["spark-defaults.conf"])
    assert defaults[f"{CATALOG}.credential"] == f"env:{VARIABLE}"
    return Address.of_url(defaults[f"{CATALOG}.uri"])


def logs_in(stage: Stage, workspace: Workspace, guard: Guard) -> None:
    cluster.bootstrap(workspace)
    assert guard.tokens == 1, f"the bootstrap asked for {guard.tokens} tokens"
    code, said = run(workspace, Application.named(workspace.tree, JOB))
    assert code == 0, f"{JOB} ended with code {code}; see {workspace.logs}"
    assert guard.tokens > 1, "the job asked for no token"
    assert guard.refused == 0, f"{guard.refused} requests came without a token"
    assert len(stage.lake.rows(TABLE)) == len(stage.lake.rows(LIKE)) > 0
    assert guard.token not in said, "the log has the token"


def is_refused(stage: Stage, workspace: Workspace, guard: Guard) -> None:
    wrong = dataclasses.replace(workspace, credentials=Unknown(stage.workspace.credentials.seed))
    before = guard.granted
    application = Application.named(workspace.tree, JOB)
    code, said = run(wrong, dataclasses.replace(application, name=f"{JOB}-unknown"))
    assert code != 0, "a job with a wrong credential ended well"
    assert "NotAuthorizedException" in said, f"its log does not say why; see {workspace.logs}"
    assert "invalid_client" in said, f"its log hides what the catalog said; see {workspace.logs}"
    assert guard.granted == before, "the catalog answered it"


def run(workspace: Workspace, application: Application) -> tuple[int, str]:
    started = jobs.start(workspace, application)
    code = started.wait(console.JOB_SECONDS)
    return code, started.log.path.read_text(encoding="utf-8")
