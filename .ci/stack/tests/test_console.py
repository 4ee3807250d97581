from stack import commands, console, layout, session
from stack.addresses import Address
from stack.credentials import Credentials
from stack.tree import Application, Tree


def test_the_doors_are_read_from_what_the_stack_says() -> None:
    workspace = session.describe("dev", Credentials.random(), layout.PROJECT / "target/stack/logs")
    reached = {"s3": Address("127.0.0.1", 9000), "kafka": Address("127.0.0.1", 41234)}

    said = commands.welcome(workspace, reached)

    assert console.doors(said) == reached
    assert console.COMPLETE in said


def test_a_job_with_a_checkpoint_goes_on_until_it_is_ended(dev: Tree) -> None:
    assert Application.named(dev, "kafka-to-iceberg-etl").streams
    assert not Application.named(dev, "my-spark-job").streams
