"""Every writer's language with every reader's, for each case of the corpus, in both wire profiles: see README.md.

python run.py CASES.json --runner python "python python/runner.py CASES.json ../corpus/python" [--runner rust ...]
"""

from __future__ import annotations

import argparse
import json
import queue
import shlex
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

WIRES = ("native", "shmx2")
FRAMES = 4  # every length and presence comes once
PATIENCE = 60.0  # seconds for one answer

# what no writer may make, in any language: there is no such group
REFUSED = {("segment_group", "native"), ("segment_group", "shmx2")}


class FailedError(Exception):
    """What a runner said is wrong."""


class Runner:
    """A process, of one language and role."""

    def __init__(self, name: str, command: str) -> None:
        self.name = name
        self.process = subprocess.Popen(
            shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self.lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line.strip())
        self.lines.put("error the process ended")

    def ask(self, *words: object) -> str:
        """Gives what stands behind `ok`."""
        line = " ".join(map(str, words))
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
            answer = self.lines.get(timeout=PATIENCE)
        except queue.Empty:
            self.process.kill()
            answer = f"error no answer within {PATIENCE:.0f} s"
        except OSError as error:
            answer = f"error {error}"
        if not answer.startswith("ok"):
            raise FailedError(f"{self.name}: {line}: {answer.removeprefix('error ')}")
        return answer[2:].strip()

    def end(self) -> None:
        assert self.process.stdin is not None
        try:
            self.process.stdin.close()
            self.process.wait(PATIENCE)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
        if self.process.returncode:
            raise FailedError(f"{self.name}: ended with {self.process.returncode}")


def pair(case: str, wire: str, writer: Runner, reader: Runner, folder: str) -> int:
    """One case from one language to another; gives the frames that were read. All of them are what they should be."""
    path = str(Path(folder) / "segment")
    try:
        writer.ask("create", case, wire, path)
    except FailedError:
        if (case, wire) in REFUSED:
            return 0
        raise
    if (case, wire) in REFUSED:
        raise FailedError(f"{writer.name}: create {case} {wire}: expected it to be refused")
    reader.ask("attach", case, path)
    for frame in range(FRAMES):
        writer.ask("publish", frame)
        reader.ask("read", frame)
        reader.ask("snapshot", frame)
    sent, got = reader.ask("send"), writer.ask("receive")
    if sent != got:
        raise FailedError(f"{case}: {sent} messages sent, {got} received")
    reader.ask("detach")
    writer.ask("close")
    return 2 * FRAMES


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases")
    parser.add_argument("--runner", nargs=2, action="append", required=True, metavar=("LANGUAGE", "COMMAND"))
    parser.add_argument("--case", action="append", help="only this one")
    args = parser.parse_args()
    with open(args.cases, encoding="utf-8") as file:
        known = json.load(file)
    cases = args.case or list(known)
    commands = dict(args.runner)

    writers = {language: Runner(f"{language} writer", command) for language, command in commands.items()}
    readers = {language: Runner(f"{language} reader", command) for language, command in commands.items()}
    failed, start = 0, time.monotonic()
    for w in commands:
        for r in commands:
            began, frames = time.monotonic(), 0
            for case in cases:
                for wire in WIRES:
                    with tempfile.TemporaryDirectory(prefix="shmx-matrix-") as folder:
                        try:
                            frames += pair(case, wire, writers[w], readers[r], folder)
                        except FailedError as why:
                            failed += 1
                            print(f"FAILED {w} -> {r}, {case}, {wire}: {why}", flush=True)
                            # what is left half done would fail the next, too
                            writers[w] = again(writers[w], commands[w])
                            readers[r] = again(readers[r], commands[r])
            print(f"{w} -> {r}: {len(cases)} cases, {frames} frames, {time.monotonic() - began:.1f} s", flush=True)
    for runner in [*writers.values(), *readers.values()]:
        runner.end()
    passed = len(commands) ** 2 * len(cases) * len(WIRES) - failed
    print(f"{failed} failed, {passed} passed in {time.monotonic() - start:.1f}s")
    return 1 if failed else 0


def again(old: Runner, command: str) -> Runner:
    """Another process in the place of one that failed."""
    old.process.kill()
    old.process.wait()
    return Runner(old.name, command)


if __name__ == "__main__":
    sys.exit(main())
