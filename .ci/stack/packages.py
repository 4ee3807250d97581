"""Python packages of a part, in a folder of its own, installed by hash."""

import pathlib
import shutil
import subprocess
import tempfile
import zipfile

from stack import checksums, layout

# Debian's own interpreter: a pod's user may not be able to read one below a home folder.
PYTHON = "/usr/bin/python3"
NAMES = ("mlflow", "spark")
# pyspark comes as source only; nothing else may run code of its own while it is installed.
BINARY_ONLY = ("--only-binary=:all:", "--no-binary=pyspark")
# The image's Python, which Debian 12 does not have: the tests of the programs run on the same one.
IMAGE_PYTHON = layout.PROJECT / "src/test/python/programs/python.txt"
INSIDE_JAR = pathlib.PurePosixPath("org/bytedeco/cpython/linux-x86_64")


def fetch(name: str, target: pathlib.Path, log: pathlib.Path, line: str = layout.SPARK_LINE) -> None:
    log.unlink(missing_ok=True)
    interpreter = _image_python(target, log) if name == "spark" else _environment(target, log)
    install = [str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    install += ["--require-hashes", "--no-deps", *BINARY_ONLY]
    for wanted in requirements(name, line):
        install += ["--requirement", str(wanted)]
    _run(install, log)


def requirements(name: str, line: str = layout.SPARK_LINE) -> tuple[pathlib.Path, ...]:
    """What is installed: for Spark what the image installs, and Spark itself, which the image takes from its base."""
    if name != "spark":
        return (layout.LOCKS / f"{name}.txt",)
    own = name if line == layout.SPARK_LINE else f"{name}-{line}"
    return (layout.IMAGE / line / "requirements.txt", layout.LOCKS / f"{own}.txt")


def described_by(name: str, line: str = layout.SPARK_LINE) -> tuple[pathlib.Path, ...]:
    return (*requirements(name, line), IMAGE_PYTHON) if name == "spark" else requirements(name)


def _environment(target: pathlib.Path, log: pathlib.Path) -> pathlib.Path:
    _run([PYTHON, "-m", "venv", str(target)], log)
    return target / "bin/python"


def _image_python(target: pathlib.Path, log: pathlib.Path) -> pathlib.Path:
    """The interpreter itself, not an environment made by it: it lies elsewhere when pods see it."""
    with tempfile.TemporaryDirectory() as folder:
        # The configuration of the parts says where the plugin puts things: below stack.jars.
        copy = ["mvn", "-B", "-ntp", "--non-recursive", "-f", str(layout.POMS / "pom.xml"), "dependency:copy"]
        _run([*copy, f"-Dartifact={_coordinates()}", f"-Dstack.jars={folder}"], log)
        (jar,) = pathlib.Path(folder).glob("*/*.jar")
        checksums.verify(jar.parent, checksums.read_lock(IMAGE_PYTHON))
        zipfile.ZipFile(jar).extractall(folder)
        shutil.move(pathlib.Path(folder) / INSIDE_JAR, target)
    for program in target.glob("bin/python3*"):
        program.chmod(0o755)
    return target / "bin/python3"


def _coordinates() -> str:
    """As Maven writes them: group:artifact:version:type:classifier."""
    (line,) = [line for line in IMAGE_PYTHON.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    *group, artifact, version, file = line.split()[1].split("/")
    classifier = file.removeprefix(f"{artifact}-{version}-").removesuffix(".jar")
    return f"{'.'.join(group)}:{artifact}:{version}:jar:{classifier}"


def _run(command: list[str], log: pathlib.Path) -> None:
    with log.open("ab") as output:
        subprocess.run(command, stdout=output, stderr=output, stdin=subprocess.DEVNULL, check=True)


def spark_home(environment: pathlib.Path) -> pathlib.Path:
    (home,) = environment.glob("lib/python3*/site-packages/pyspark")
    return home
