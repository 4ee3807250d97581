#!/usr/bin/env python3
"""Says whether the history server has read its event logs lately.

    ready.py PORT SECONDS

While the store of the logs is away, or refuses the credentials, the server answers every request with status 200 and the
list that it has, which is empty after a start. Its page says when it last read the logs to the end: the element
"last-updated", in milliseconds (Spark 3.5 and 4, HistoryPage). Exit code 0: within so many seconds; 1: the line on stderr
says what is wrong, and the kubelet shows it as the reason why the pod is not ready.
"""

import re
import sys
import time
import urllib.request

LAST_UPDATED = re.compile(r'id="last-updated">(\d+)<')
REQUEST_SECONDS = 8


def fault(port, patience):
    """What is wrong; nothing if the server is ready."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=REQUEST_SECONDS) as response:
            page = response.read().decode("utf-8", "replace")
    except OSError as reason:
        return f"no answer from the history server ({getattr(reason, 'reason', reason)})"
    found = LAST_UPDATED.search(page)
    if not found:
        return "the event logs were not read to the end since the server started"
    age = int(time.time() - int(found.group(1)) / 1000)
    return f"the event logs were last read {age} s ago, and {patience} s are allowed" if age > patience else None


def main(arguments):
    if len(arguments) != 2 or not all(argument.isdigit() for argument in arguments):
        reason = "usage: ready.py PORT SECONDS"
    else:
        reason = fault(int(arguments[0]), int(arguments[1]))
    if reason:
        print("ready: " + reason, file=sys.stderr)
    return 1 if reason else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
