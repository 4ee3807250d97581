import pathlib
import re

import pytest

from stack import console, layout, pages

PAGE = "text\n\n```console\nmake a\nmake b\n```\n\n```python\nx = 1\n```\n\n```console\nmake a\n```\n"


@pytest.fixture
def page(tmp_path: pathlib.Path) -> str:
    file = tmp_path / "page.md"
    file.write_text(PAGE, encoding="utf-8")
    return str(file)


def test_a_block_knows_the_line_of_its_first_line_of_code(page: str) -> None:
    (block,) = pages.blocks(page, "python")

    assert (block.line, block.code) == (9, "x = 1\n")


def test_a_command_that_stands_twice_is_typed_once(page: str) -> None:
    assert pages.commands(page) == ("make a", "make b")


@pytest.mark.parametrize("command", pages.commands(*console.PAGES))
def test_each_command_of_the_pages_is_typed_by_one_form(command: str) -> None:
    assert len(console.forms_of(command)) == 1


def test_the_stack_is_started_before_all_else() -> None:
    assert pages.commands(*console.PAGES)[0] == "make stack"


def test_a_command_that_nothing_types_has_no_form() -> None:
    assert console.forms_of("make bench") == []


def test_each_page_of_the_console_has_commands() -> None:
    for page in console.PAGES:
        assert pages.commands(page), page


def test_every_target_of_the_commands_is_one_of_the_makefile() -> None:
    targets = set(re.findall(r"(?m)^([a-z-]+):", (layout.PROJECT / "Makefile").read_text(encoding="utf-8")))

    assert {command.split()[1] for command in pages.commands(*console.PAGES)} <= targets
