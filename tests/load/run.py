"""Writers at full speed against readers that check every word, each pair of languages: see README.md.

python run.py --seconds 45 --language rust target/release/shmx-load --language cpp target/load/load ...
"""

from __future__ import annotations

import argparse
import itertools
import os
import shlex
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import IO

#: two that read as fast as they can, one that copies, one that holds
READERS = ("read", "read", "watch", "hold")
#: slots of the segment
RING = 16
PATIENCE = 60.0


class FailedError(Exception):
    """What is wrong with a round."""


class Part:
    """A process that writes or reads."""

    def __init__(self, language: str, command: str, role: str, *words: str) -> None:
        self.what = f"{language} {role}"
        self.process = subprocess.Popen(
            [*shlex.split(command), role, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.errors = ""
        threading.Thread(target=self.listen, daemon=True).start()
        self.line("ready")

    def listen(self) -> None:
        """What it says of errors must not fill a pipe."""
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.errors += line

    def say(self) -> None:
        """A line: go, or end."""
        pipe(self.process.stdin).write("\n")
        pipe(self.process.stdin).flush()

    def line(self, starts: str) -> dict[str, int]:
        """Its next line, which starts so, as numbers by name."""
        clock = threading.Timer(self.patience(), self.process.kill)
        clock.start()
        line = pipe(self.process.stdout).readline()
        clock.cancel()
        if not line.startswith(starts):
            self.process.wait()
            time.sleep(0.1)  # for the last of its errors
            raise FailedError(f"{self.what}: {self.errors.strip() or 'no answer'} {line.strip()}")
        return {key: int(value) for key, _, value in (word.partition("=") for word in line.split()) if value}

    def patience(self) -> float:
        """How long an answer may take."""
        return PATIENCE + float(os.environ.get("SHMX_LOAD_SECONDS", "0"))

    def end(self) -> None:
        """It must end well: sanitizers speak up at the end."""
        if self.process.wait(PATIENCE) != 0:
            time.sleep(0.1)
            raise FailedError(f"{self.what}: ended with {self.process.returncode}: {self.errors.strip()}")


def pipe(of: IO[str] | None) -> IO[str]:
    """It is one."""
    assert of is not None
    return of


def pair(writer: tuple[str, str], reader: tuple[str, str], wire: str, seconds: float) -> str:
    """One round; gives its numbers in words."""
    os.environ["SHMX_LOAD_SECONDS"] = str(seconds)
    hold = min(1.0, seconds / 4)
    parts: list[Part] = []
    place = tempfile.TemporaryDirectory(prefix="shmx-load-", dir=shared())
    name = str(Path(place.name) / "segment")
    try:
        source = Part(*writer, "write", name, str(seconds), wire)
        parts.append(source)
        for role in READERS:
            parts.append(Part(*reader, role, name, *([str(hold)] if role == "hold" else [])))
        source.say()
        frames = source.line("frames=")["frames"]
        counts = [part.line("first=") for part in parts[1:]]
        source.say()
        for part in parts:
            part.end()
        for part, count in zip(parts[1:], counts, strict=True):
            if count["last"] != frames or count["first"] + count["seen"] + count["missed"] - 1 != frames:
                raise FailedError(f"{part.what}: {count}, but {frames} frames were published")
        held = counts[3]
        if held["missed"] < RING or held["looks"] <= held["seen"]:
            raise FailedError(f"{parts[4].what}: {held}: nothing was overwritten while it held a frame")
        seen = "  ".join(f"{role} {count['seen']}" for role, count in zip(READERS, counts, strict=True))
        return f"{frames} frames, seen: {seen}"
    finally:
        for part in parts:
            part.process.kill()
            part.process.wait()
        place.cleanup()


def shared() -> str | None:
    """Where segments are."""
    return os.environ.get("SHMX_DIR") or ("/dev/shm" if Path("/dev/shm").is_dir() else None)


def main() -> int:
    """All pairs, `seconds` in all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", nargs=2, action="append", required=True, metavar=("NAME", "COMMAND"))
    parser.add_argument("--seconds", type=float, default=45.0, help="of writing, all pairs together")
    parser.add_argument("--with", dest="one", metavar="NAME", help="only pairs that this one is a side of")
    parser.add_argument("--wire", action="append", choices=("native", "shmx2"), help="native alone, if none is named")
    args = parser.parse_args()
    wires = args.wire or ["native"]
    pairs = [p for p in itertools.product(args.language, repeat=2) if args.one in (None, p[0][0], p[1][0])]
    each, failed, passed, began = args.seconds / len(pairs) / len(wires), 0, 0, time.monotonic()
    for wire, (writer, reader) in itertools.product(wires, pairs):
        what = f"{writer[0]} -> {reader[0]}, {wire}"
        try:
            print(f"{what}: {pair(writer, reader, wire, each)}", flush=True)
            passed += 1
        except (FailedError, OSError, subprocess.TimeoutExpired) as why:
            failed += 1
            print(f"FAILED {what}: {why}", flush=True)
    print(f"{failed} failed, {passed} passed in {time.monotonic() - began:.1f}s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
