"""The conformance images, and segments that each language creates, read by all three: see README.md.

python python/check.py images FOLDER --rust target/debug/shmx-conformance --cpp target/cross/conformance
python python/check.py create LAB.yaml LAB.json --packages target/cross --rust ... --cpp ...
python python/check.py odd ODD.json --packages target/cross --rust ... --cpp ...
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import shmx_runtime as rt
import tell


class FailedError(Exception):
    """What is wrong."""


def told(program: list[str], path: Path) -> Any:
    """What another language's program tells of a segment."""
    done = subprocess.run([*program, "tell", path], capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        raise FailedError(done.stderr.strip() or f"ended with {done.returncode}")
    return json.loads(done.stdout)


def compare(where: str, got: Any, expected: Any) -> None:
    """Fails at the first value that is another, or of another type: 1 is not 1.0, and not True."""
    if type(got) is not type(expected):
        raise FailedError(f"{where} is {got!r}, not {expected!r}")
    if isinstance(expected, dict):
        if got.keys() != expected.keys():
            raise FailedError(f"{where} has {sorted(got)}, not {sorted(expected)}")
        for key, value in expected.items():
            compare(f"{where}.{key}", got[key], value)
    elif isinstance(expected, list):
        if len(got) != len(expected):
            raise FailedError(f"{where} has {len(got)} items, not {len(expected)}")
        for i, value in enumerate(expected):
            compare(f"{where}[{i}]", got[i], value)
    elif got != expected:
        raise FailedError(f"{where} is {got!r}, not {expected!r}")


#: tells or compares what a segment holds
Reader = Callable[[Path, Any], None]


def readers(rust: str, cpp: str) -> dict[str, Reader]:
    """Each language's."""

    def of(program: str) -> Reader:
        return lambda path, expected: compare("it", told([program], path), expected)

    def in_python(path: Path, expected: Any) -> None:
        try:
            tell.check(path, expected)
        except (tell.DiffersError, rt.ShmxError) as why:
            raise FailedError(str(why)) from None

    return {"rust": of(rust), "cpp": of(cpp), "python": in_python}


def images(folder: Path, reads: dict[str, Reader]) -> Iterator[tuple[str, Callable[[], None]]]:
    """Each image with each language, on a copy of its own: who attaches leaves traces."""
    found = sorted(folder.glob("*.shmx"))
    if not found:
        raise FailedError(f"no images in {folder}")
    for image in found:
        expected = json.loads(image.with_suffix(".json").read_text(encoding="utf-8"))
        for language, read in reads.items():

            def one(image: Path = image, expected: Any = expected, read: Reader = read) -> None:
                with tempfile.TemporaryDirectory(prefix="shmx-conformance-") as place:
                    copy = Path(place) / "segment"
                    shutil.copyfile(image, copy)
                    copy.chmod(0o600)
                    read(copy, expected)

            yield f"{image.stem}, {language}", one


@contextmanager
def living(command: list[str]) -> Iterator[None]:
    """A process that has created a segment, and lives."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            if process.stdout.readline() != "ready\n":
                raise FailedError("it was not created")
            yield
        finally:
            process.stdin.close()
        if process.wait() != 0:
            raise FailedError(f"ended with {process.returncode}")


def created(
    creators: dict[tuple[str, str], list[str]], expected: Any, reads: dict[str, Reader]
) -> Iterator[tuple[str, Callable[[], None]]]:
    """Each way to create the lab's segment with each language that opens it."""
    for (language, how), program in creators.items():
        for reader, read in reads.items():

            def one(how: str = how, program: list[str] = program, read: Reader = read) -> None:
                with tempfile.TemporaryDirectory(prefix="shmx-conformance-", dir=shared()) as place:
                    path = Path(place) / "segment"
                    with living([*program, "create", how, str(path)]):
                        read(path, expected)

            yield f"{language}, {how} -> {reader}", one


def odd(programs: dict[str, list[str]], expected: Any) -> Iterator[tuple[str, Callable[[], None]]]:
    """Values that are none, of each language's server with each language that reads them."""
    for writer, serves in programs.items():
        for reader, reads in programs.items():

            def one(
                writes: str = writer, serves: list[str] = serves, reader: str = reader, reads: list[str] = reads
            ) -> None:
                with tempfile.TemporaryDirectory(prefix="shmx-conformance-", dir=shared()) as place:
                    path = str(Path(place) / "segment")
                    with living([*serves, "odd", "serve", path]):
                        done = subprocess.run([*reads, "odd", "tell", path], capture_output=True, text=True)
                        if done.returncode != 0:
                            raise FailedError(done.stderr.strip() or f"ended with {done.returncode}")
                        said = dict(expected["python" if reader == "python" else "others"])
                        if writes == "python":  # which writes no other single bool
                            said["is_on"] = "read" if reader == "python" else 1
                        compare("it", json.loads(done.stdout), {"pinned": said, "copied": said})

            yield f"odd, {writer} -> {reader}", one


def shared() -> str | None:
    """Where segments are."""
    return os.environ.get("SHMX_DIR") or ("/dev/shm" if Path("/dev/shm").is_dir() else None)


def main() -> int:
    """Says what failed, and how many did."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("images", "create", "odd"))
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--packages", type=Path, help="where the generated packages are")
    parser.add_argument("--rust", required=True)
    parser.add_argument("--cpp", required=True)
    args = parser.parse_args()
    reads = readers(args.rust, args.cpp)
    if args.what == "images":
        tests = images(args.paths[0], reads)
    elif args.what == "odd":
        in_python = [sys.executable, str(Path(__file__).with_name("odd.py")), str(args.packages)]
        programs = {"rust": [args.rust], "cpp": [args.cpp], "python": in_python}
        tests = odd(programs, json.loads(args.paths[0].read_text(encoding="utf-8")))
    else:
        yaml, expected = args.paths
        script = Path(__file__).with_name("create.py")
        in_python = [sys.executable, str(script), str(args.packages), str(yaml)]
        programs = {"rust": [args.rust], "cpp": [args.cpp]}
        creators = {(name, how): p for name, p in programs.items() for how in ("typed", "dynamic")}
        creators |= {("python", how): in_python for how in ("typed", "dict", "yaml")}
        tests = created(creators, json.loads(expected.read_text(encoding="utf-8")), reads)
    passed = failed = 0
    began = time.monotonic()
    for name, test in tests:
        try:
            test()
            passed += 1
        except (FailedError, OSError, ValueError, RuntimeError) as why:
            failed += 1
            print(f"FAILED {name}: {why}", flush=True)
    print(f"{failed} failed, {passed} passed in {time.monotonic() - began:.1f}s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
