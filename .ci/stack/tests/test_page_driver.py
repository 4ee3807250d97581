import json
import pathlib

import pytest

from stack.checks import page_driver


def blocks(folder: pathlib.Path, *code: str) -> str:
    file = folder / "blocks.json"
    file.write_text(json.dumps([{"page": "page.md", "line": 7, "code": each} for each in code]), encoding="utf-8")
    return str(file)


def test_a_block_has_the_names_of_those_before_it(tmp_path: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    page_driver.main(blocks(tmp_path, "x = 1\n", "print(x + 1)\n"))

    assert capsys.readouterr().out.splitlines()[1] == "2"


def test_a_fault_names_the_line_of_the_page(tmp_path: pathlib.Path) -> None:
    with pytest.raises(ZeroDivisionError) as fault:
        page_driver.main(blocks(tmp_path, "\n1 / 0\n"))

    last = fault.traceback[-1]
    assert (str(last.path).rpartition("/")[2], last.lineno + 1) == ("page.md", 8)


def test_a_stream_has_read_what_is_there_before_the_next_block(tmp_path: pathlib.Path) -> None:
    stream = (
        "class Query:\n    done = False\n"
        "    def processAllAvailable(self): self.done = True\n    def stop(self): pass\n"
        "class Spark: streams = type('Streams', (), {'active': [Query()]})\n"
        "spark = Spark()\n"
    )

    page_driver.main(blocks(tmp_path, stream, "assert spark.streams.active[0].done\n"))
