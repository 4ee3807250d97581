"""The Secrets of a run: random, the same for everybody who asks in this run, and gone with it."""

import dataclasses
import hashlib
import hmac
import pathlib
import secrets

# Names of users appear in logs of servers, rightly; what must not appear is the other half.
PUBLIC_KEYS = ("access-key", "username")


@dataclasses.dataclass
class Credentials:
    seed: bytes

    def __post_init__(self) -> None:
        self._asked: dict[tuple[str, str], str] = {}

    @classmethod
    def random(cls) -> "Credentials":
        return cls(secrets.token_bytes(32))

    @classmethod
    def load(cls, path: pathlib.Path) -> "Credentials":
        return cls(path.read_bytes())

    def save(self, path: pathlib.Path) -> None:
        path.touch(mode=0o600)
        path.write_bytes(self.seed)

    def value(self, secret: str, key: str) -> str:
        """Letters and digits that begin with a letter: every server takes them as a name and as a password."""
        code = hmac.digest(self.seed, f"{secret}/{key}".encode(), hashlib.sha256)
        return self._asked.setdefault((secret, key), "k" + code.hex()[:24])

    def secret_values(self) -> tuple[str, ...]:
        """What was handed out and must not be seen anywhere."""
        return tuple(value for (_, key), value in sorted(self._asked.items()) if key not in PUBLIC_KEYS)
