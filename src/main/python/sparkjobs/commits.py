"""Optimistic commits: Iceberg refuses one that another writer overtook, and the work is done again."""

import random
import time
from collections.abc import Callable
from typing import TypeVar

from py4j.protocol import Py4JJavaError

from sparkjobs import log

Answer = TypeVar("Answer")

ATTEMPTS = 5
_CONFLICTS = ("CommitFailedException", "ValidationException")


def retrying(what: str, work: Callable[[], Answer], attempts: int = ATTEMPTS, pause: float = 1.0) -> Answer:
    """Does work that can be done again. A commit whose fate is unknown is not repeated: that may do it twice."""
    for attempt in range(1, attempts):
        try:
            return work()
        except Exception as failure:
            if not is_conflict(failure):
                raise
            log.warning("commit overtaken, trying again", work=what, attempt=attempt)
            time.sleep(pause * 2 ** (attempt - 1) * random.uniform(0.5, 1.0))  # noqa: S311 (spreads writers, hides nothing)
    return work()


def is_conflict(failure: BaseException) -> bool:
    """Whether a commit of Iceberg failed because of another commit."""
    text = str(failure.java_exception.toString()) if isinstance(failure, Py4JJavaError) else type(failure).__name__
    cause = failure.java_exception.getCause() if isinstance(failure, Py4JJavaError) else None
    while cause is not None:
        text += str(cause.toString())
        cause = cause.getCause()
    return any(name in text for name in _CONFLICTS) and "CommitStateUnknown" not in text
