import pytest

from stack import debian

PARAGRAPH = (
    "Types: deb\n# a snapshot\nURIs: http://mirror/debian\nSuites: bookworm bookworm-updates\nComponents: main\n"
)
SECURITY = "Types: deb\nURIs: http://mirror/security\nSuites: bookworm-security\n"


def test_the_archive_is_found_among_paragraphs() -> None:
    assert debian.archive([f"{SECURITY}\n{PARAGRAPH}"], "bookworm") == "http://mirror/debian"


def test_the_archive_is_found_among_lines() -> None:
    lines = "deb http://mirror/other stable main\ndeb [signed-by=/key] http://mirror/debian bookworm main\n"

    assert debian.archive([lines], "bookworm") == "http://mirror/debian"


def test_no_archive_is_guessed() -> None:
    with pytest.raises(debian.Missing):
        debian.archive([SECURITY], "bookworm")
