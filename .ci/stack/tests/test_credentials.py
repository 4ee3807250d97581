import pathlib

from stack.credentials import Credentials


def test_a_run_gives_everybody_the_same_value(tmp_path: pathlib.Path) -> None:
    first = Credentials.random()
    first.save(tmp_path / "seed")

    second = Credentials.load(tmp_path / "seed")

    assert second.value("minio-secret", "secret-key") == first.value("minio-secret", "secret-key")


def test_two_runs_differ() -> None:
    assert Credentials.random().value("a", "b") != Credentials.random().value("a", "b")


def test_two_keys_differ() -> None:
    credentials = Credentials.random()

    assert credentials.value("a", "username") != credentials.value("a", "password")


def test_only_the_owner_reads_the_seed(tmp_path: pathlib.Path) -> None:
    Credentials.random().save(tmp_path / "seed")

    assert (tmp_path / "seed").stat().st_mode & 0o777 == 0o600


def test_a_users_name_is_no_secret_and_a_password_is() -> None:
    credentials = Credentials.random()
    name, password = credentials.value("a", "username"), credentials.value("a", "password")

    assert password in credentials.secret_values()
    assert name not in credentials.secret_values()
