"""The load test's program in Python: see ../README.md for its roles and what they print.

python program.py PACKAGES ROLE SEGMENT ...    PACKAGES is the folder of the generated package `load`
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

sys.path.insert(0, sys.argv[1])
import load  # noqa: E402

Words = npt.NDArray[np.uint64]

PATIENCE = 30.0
MASK = (1 << 64) - 1
MOST = 8192
PLACES: Words = np.arange(MOST, dtype=np.uint64) * np.uint64(0xC2B2_AE3D_27D4_EB4F)


def words(frame: int, count: int) -> Words:
    """The first words of a frame."""
    mixed: Words = PLACES[:count] ^ np.uint64(frame * 0x9E37_79B9_7F4A_7C15 & MASK)
    turn = frame % 61
    return mixed if turn == 0 else (mixed << np.uint64(turn)) | (mixed >> np.uint64(64 - turn))


def length(frame: int) -> int:
    """8 to 8191 words: 64 B to 64 kB, about as often each doubling."""
    mixed = (frame * 0x9E37_79B9_7F4A_7C15 & MASK) ^ (MASK * 0xC2B2_AE3D_27D4_EB4F & MASK)
    turn = frame % 61
    mixed = (mixed << turn | mixed >> (64 - turn)) & MASK
    least = 8 << ((mixed >> 32) % 10)
    return least + (mixed >> 40) % least


class FailedError(Exception):
    """What is wrong with a frame, or with the count of them."""


def check(id: int, frame: load.Streams) -> None:
    """Fails where a frame is not what its id says."""
    if frame.number != id:
        raise FailedError(f"frame {id} says it is {frame.number}")
    got, tail = frame.words, frame.tail
    if len(got) != length(id):
        raise FailedError(f"frame {id}: {len(got)} words, not {length(id)}")
    wrong = got != words(id, len(got))
    if wrong.any():
        raise FailedError(f"frame {id}, word {wrong.argmax()}: {got[wrong.argmax()]:x}")
    if len(tail) != 8 or (tail != np.uint64(id)).any():
        raise FailedError(f"frame {id}, tail: {tail}")


class Seen:
    """What a reader counts."""

    def __init__(self) -> None:
        self.first = self.last = self.seen = self.gaps = 0

    def add(self, id: int) -> None:
        """Fails where an id is no later one."""
        if id <= self.last:
            raise FailedError(f"frame {id} came after {self.last}")
        if self.last == 0:
            self.first = id
        else:
            self.gaps += id - self.last - 1
        self.last, self.seen = id, self.seen + 1

    def end(self, missed: int, more: str) -> None:
        """Says the counts."""
        if missed != self.gaps:
            raise FailedError(f"{missed} missed, by the runtime's count; {self.gaps} by the ids")
        print(f"first={self.first} seen={self.seen} missed={missed} last={self.last} {more}", flush=True)


def write(name: str, seconds: str, wire: str) -> None:
    """Every second frame goes out as copies, the others are written in place."""
    with load.Server.create(name, wire="shmx2" if wire == "shmx2" else "native") as server:
        print("ready", flush=True)
        sys.stdin.readline()
        end = time.monotonic() + float(seconds)
        id, last = 0, False
        while not last:
            id += 1
            last = time.monotonic() >= end
            these = words(id, length(id))
            if id % 2 == 0:
                got = server.publish(number=id, words=these, tail=np.full(8, id, np.uint64), last=int(last))
            else:
                frame = server.begin(words=len(these))
                frame.words[:] = these
                frame.tail[:] = id
                frame.last = int(last)
                frame.number = id
                got = frame.publish()
            if got != id:
                raise FailedError(f"frame {id} got number {got}")
        print(f"frames={id}", flush=True)
        sys.stdin.readline()  # the readers have the last one


def read(name: str, hold: str = "0") -> None:
    """Reads pinned, and keeps each frame so long, looking at it again and again."""
    count, looks, last = Seen(), 0, False
    with load.Client.attach(name, wait=PATIENCE) as client:
        print("ready", flush=True)
        while not last:
            frame = client.wait(PATIENCE)
            if frame is None:
                raise FailedError(f"no frame for {PATIENCE} s after {count.last}")
            id = frame.meta.id
            count.add(id)
            until = time.monotonic() + float(hold)
            while True:
                check(id, frame)
                looks += 1
                if float(hold) == 0 or time.monotonic() >= until:
                    break
                time.sleep(0.005)
            last = frame.last == 1
            del frame
        count.end(client.missed, f"looks={looks}")


def watch(name: str) -> None:
    """Reads copies."""
    count, last = Seen(), False
    with load.Watcher.open(name, wait=PATIENCE) as watcher:
        copy = watcher.snapshot()
        print("ready", flush=True)
        while not last:
            if watcher.wait(copy, PATIENCE):
                id = copy.meta.id
                count.add(id)
                check(id, copy)
                last = copy.last == 1
            elif watcher.overtaken == 0:
                raise FailedError(f"no frame for {PATIENCE} s after {count.last}")
        count.end(watcher.missed, f"overtaken={watcher.overtaken}")


if __name__ == "__main__":
    _, _, role, *arguments = sys.argv
    roles: dict[str, Callable[..., None]] = {"write": write, "read": read, "hold": read, "watch": watch}
    roles[role](*arguments)
