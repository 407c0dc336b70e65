"""What the tests share: names of segments, and other processes."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from typing import Any, Callable

import pytest

_numbers = itertools.count()

#: who is started in the background of a shell has Ctrl-C ignored, and hands that on
PREAMBLE = """\
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
args = sys.argv[1:]
"""

Child = subprocess.Popen
Spawn = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def name() -> Iterator[str]:
    """The name of a segment that nobody else has; what is left of it goes."""
    segment = f"py-test-{os.getpid()}-{next(_numbers)}"
    yield segment
    path = file_of(segment)
    if os.path.exists(path):
        os.unlink(path)


def file_of(segment: str) -> str:
    """The file of a segment."""
    return os.path.join(os.environ.get("SHMX_DIR", "/dev/shm"), segment)


@pytest.fixture
def spawn() -> Iterator[Spawn]:
    """Starts Python processes that run a text with `args`; all are ended with the test, and after a minute anyway."""
    children: list[subprocess.Popen[str]] = []
    timers: list[threading.Timer] = []

    def start(text: str, *args: object) -> subprocess.Popen[str]:
        code = PREAMBLE + textwrap.dedent(text)
        child = subprocess.Popen(
            [sys.executable, "-c", code, *map(str, args)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        children.append(child)
        timers.append(threading.Timer(60, child.kill))
        timers[-1].daemon = True
        timers[-1].start()
        return child

    yield start
    for timer in timers:
        timer.cancel()
    for child in children:
        if child.poll() is None:
            child.kill()
        child.wait(10)
        for pipe in (child.stdin, child.stdout, child.stderr):
            if pipe:
                pipe.close()


def line(child: subprocess.Popen[str]) -> str:
    """The next line that a process says."""
    assert child.stdout is not None
    said = child.stdout.readline()
    if not said:
        assert child.stderr is not None
        raise AssertionError(f"the process ended: {child.stderr.read()}")
    return said.strip()


def tell(child: subprocess.Popen[str], word: str = "go") -> None:
    """Says a line to a process."""
    assert child.stdin is not None
    child.stdin.write(word + "\n")
    child.stdin.flush()


def ended(child: subprocess.Popen[str]) -> None:
    """Waits for a process to end well."""
    out, err = child.communicate(timeout=30)
    assert child.returncode == 0, f"exit {child.returncode}\n{out}\n{err}"


#: streams of one kind each
LAB: dict[str, Any] = {
    "types": {
        "Kind": {"enum": "u8", "values": {"dust": 0, "gas": 1, "star": 2}},
        "Fault": {"flags": "u16", "values": {"hot": 1, "stuck": 2}},
        "Particle": {
            "record": {
                "id": "u32",
                "kind": "Kind",
                "mass": {"type": "f32", "unit": "kg"},
                "origin": {"type": "f32", "components": 3},
                "name": {"type": "utf8", "max": 8},
            }
        },
    },
    "streams": {
        "tick": {"id": 1, "type": "u64"},
        "position": {"id": 2, "type": "f32", "components": ["x", "y", "z"], "layout": "soa", "count": 100, "unit": "m"},
        "velocity": {"id": 3, "type": "f32", "components": 3, "count": 100, "doc": "How fast."},
        "born": {"id": 4, "type": "Particle", "max": 20},
        "depth": {"id": 5, "type": "f16", "shape": [4, 6], "optional": True},
        "log": {"id": 6, "type": "utf8", "max": 200},
        "hud": {"id": 7, "type": "json", "max": 200, "name": "race-table-update", "meta": {"rate": 30}},
        "kind": {"id": 8, "type": "Kind"},
        "faults": {"id": 9, "type": "Fault"},
        "on": {"id": 10, "type": "bool"},
        "raw": {"id": 11, "type": "bytes", "max": 50},
    },
    "controls": {
        "set_gravity": {"id": 1, "fields": {"g": {"type": "f32", "components": 3}, "kind": "Kind", "on": "bool"}},
        "load": {"id": 2, "fields": {"path": {"type": "utf8", "max": 32}}},
        "pause": {"id": 3},
    },
}

#: a frame of it
FIXED: dict[str, Any] = {
    "tick": 7,
    "position": [[0.0] * 100] * 3,
    "velocity": [[0.0] * 3] * 100,
    "kind": 1,
    "faults": 0,
    "on": True,
}

#: one stream of four numbers
FOUR: dict[str, Any] = {"streams": {"volts": {"id": 1, "type": "f32", "count": 4, "unit": "V"}}}
