"""What the tests share: the rendered tree of an environment, and Secrets that tell what was asked."""

import pytest

from stack import layout
from stack.tree import Tree


class Told:
    """A Secret's value says where it comes from."""

    def value(self, secret: str, key: str) -> str:
        return f"value of {secret}/{key}"


@pytest.fixture(scope="session")
def dev() -> Tree:
    return Tree.read(layout.rendered("dev"))


@pytest.fixture(scope="session")
def staging() -> Tree:
    return Tree.read(layout.rendered("staging"))


@pytest.fixture
def secrets() -> Told:
    return Told()
