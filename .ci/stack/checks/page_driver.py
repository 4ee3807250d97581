"""Runs blocks of code of the pages as one program, one after the other; this file itself runs in a driver.

Its argument names a file with the blocks in JSON. A stream that a block starts has read what is there before the next
block begins, since a reader would have waited.
"""

import json
import pathlib
import sys
from typing import Any


def main(file: str) -> None:
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in json.loads(pathlib.Path(file).read_text(encoding="utf-8")):
        # A traceback names the page and its line.
        code = compile("\n" * (block["line"] - 1) + block["code"], block["page"], "exec")
        try:
            exec(code, names)
        finally:
            told = {"event": "block ran", "page": block["page"], "line": block["line"]}
            print(json.dumps(told), flush=True)
        finish_streams(names)


def finish_streams(names: dict[str, Any]) -> None:
    for query in names["spark"].streams.active if "spark" in names else ():
        query.processAllAvailable()
        query.stop()


if __name__ == "__main__":
    main(sys.argv[1])
