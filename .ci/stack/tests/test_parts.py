import dataclasses
import pathlib

import pytest

from stack import cluster, parts, session
from stack.credentials import Credentials
from stack.part import Workspace


@pytest.fixture
def workspace(tmp_path: pathlib.Path) -> Workspace:
    described = session.describe("dev", Credentials.random(), tmp_path)
    return dataclasses.replace(described, data=tmp_path / "data", config_maps=tmp_path / "config-maps")


def test_every_part_that_the_rendered_tree_needs_can_be_described(workspace: Workspace) -> None:
    described = (*parts.wanted(workspace), cluster.history_server(workspace))

    assert {part.name for part in described} <= workspace.addresses.keys()


def test_parts_start_after_parts_that_there_are(workspace: Workspace) -> None:
    described = (*parts.wanted(workspace), cluster.history_server(workspace))

    assert {name for part in described for name in part.after} <= {part.name for part in described}
