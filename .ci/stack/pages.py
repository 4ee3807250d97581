"""Blocks of code in the pages, as they stand there."""

import dataclasses
import re

from stack import layout

FENCED = re.compile(r"(?ms)^```(\w*)\n(.*?)^```$")


@dataclasses.dataclass(frozen=True)
class Block:
    """A block between fences; the line is that of its first line of code, counted from 1."""

    page: str
    language: str
    line: int
    code: str


def blocks(page: str, language: str) -> tuple[Block, ...]:
    """The blocks of one language, in the order of the page, which is named by its path in the project."""
    text = (layout.PROJECT / page).read_text(encoding="utf-8")
    found = [
        Block(page, match.group(1), text.count("\n", 0, match.start(2)) + 1, match.group(2))
        for match in FENCED.finditer(text)
    ]
    return tuple(block for block in found if block.language == language)


def commands(*pages: str) -> tuple[str, ...]:
    """Each line of the pages' console blocks, once, in the order in which a reader meets them."""
    lines = [line for page in pages for block in blocks(page, "console") for line in block.code.splitlines()]
    return tuple(dict.fromkeys(lines))
