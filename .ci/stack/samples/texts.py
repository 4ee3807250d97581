"""Text files for the first job of the guide, one without a line among them."""

from typing import Any

BUCKET = "input-data"
FILES = {"poems/one.txt": "über allen\ngipfeln\n", "two.txt": "ist ruh\n", "empty.txt": ""}


def put(store: Any) -> None:
    for key, text in FILES.items():
        store.put_object(Bucket=BUCKET, Key=key, Body=text.encode())
