import pathlib

import pytest

from stack import checksums, layout, lock, maven, packages


@pytest.fixture
def jars(tmp_path: pathlib.Path) -> pathlib.Path:
    folder = tmp_path / "jars"
    folder.mkdir()
    for name in ("a.jar", "b.jar"):
        (folder / name).write_text(name, encoding="ascii")
    return folder


def test_a_lock_holds_what_it_was_written_from(jars: pathlib.Path, tmp_path: pathlib.Path) -> None:
    checksums.write_lock(tmp_path / "lock", jars)

    checksums.verify(jars, checksums.read_lock(tmp_path / "lock"))


def test_every_difference_is_named_at_once(jars: pathlib.Path, tmp_path: pathlib.Path) -> None:
    checksums.write_lock(tmp_path / "lock", jars)
    (jars / "a.jar").write_text("another", encoding="ascii")
    (jars / "b.jar").rename(jars / "c.jar")

    with pytest.raises(checksums.Mismatch, match=r"a\.jar differs; b\.jar is missing; c\.jar is not locked"):
        checksums.verify(jars, checksums.read_lock(tmp_path / "lock"))


def test_the_stack_runs_sparks_jars_of_the_image_without_the_agent() -> None:
    locked = maven.locked("spark")

    assert "hadoop-aws-3.3.4.jar" in locked
    assert not [name for name in locked if name.startswith("jmx_prometheus")]


def test_the_module_of_spark_names_each_jar_of_the_image() -> None:
    module = maven.spark_module((layout.IMAGE_LOCK / "jars.txt").read_text(encoding="utf-8"))

    assert module.count("<dependency>") == len(maven.locked("spark"))
    assert "<groupId>org.apache.iceberg</groupId><artifactId>iceberg-aws-bundle</artifactId>" in module


def test_drivers_have_the_python_packages_of_the_image_and_spark_itself() -> None:
    image, spark = packages.requirements("spark")

    assert image == layout.IMAGE_LOCK / "requirements.txt"
    locked = [line.partition("==")[0] for line in spark.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    assert locked == ["py4j", "pyspark"]


def test_drivers_run_on_the_python_that_the_programs_are_tested_on() -> None:
    assert packages._coordinates() == "org.bytedeco:cpython:3.10.8-1.5.8:jar:linux-x86_64"


def test_a_lock_of_packages_has_the_hash_of_what_pip_took_and_leaves_out_what_is_not_needed() -> None:
    report = {
        "install": [
            {
                "metadata": {"name": name, "version": "1.0"},
                "download_info": {"archive_info": {"hashes": {"sha256": f"hash of {name}"}}},
            }
            for name in ("Zope.Interface", "scipy")
        ]
    }

    text = lock.requirements(report, ("scipy",))

    assert text == "zope-interface==1.0 --hash=sha256:hash of Zope.Interface\n"
