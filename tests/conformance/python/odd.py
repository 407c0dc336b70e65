"""Bytes that are no legal value, or one without a name: written as a faulty peer would, and read by generated code.

python odd.py PACKAGES odd serve|tell PATH
"""

from __future__ import annotations

import importlib
import json
import mmap
import sys
from collections.abc import Callable
from typing import Any

import shmx_runtime as rt


def serve(path: str, odd: Any) -> rt.Server:
    """Gives a server with one frame of them: arrays take any byte; single values are checked, and changed later."""
    server: rt.Server = odd.Server.create(path)
    with server.begin() as frame:
        frame["switches"][:] = [2, 255]
        frame["probe"]["is_on"], frame["probe"]["mode"], frame["probe"]["label"] = 2, 77, b"\xc3\x28"
        frame["is_on"], frame["mode"], frame["fault"] = True, 77, 0x82
        frame["note"], frame["hud"] = "a?", "?"
    with open(path, "r+b") as file, mmap.mmap(file.fileno(), 0) as memory:
        memory[memory.find(b"a?") + 1] = 0xFF
        memory[memory.find(b'"?"') + 1] = 0xFF
    return server


def said(frame: rt.Reading, odd: Any) -> dict[str, Any]:
    """What is read of such a frame: a number, or that it is refused."""

    def refused(read: Callable[[], object]) -> str:
        try:
            read()
            return "read"
        except ValueError:
            return "refused"

    probe, mode, fault = frame["probe"], frame["mode"], frame["fault"]
    return {
        # one alone that is no bool is refused here; where others give a byte, an array has one
        "is_on": refused(lambda: frame["is_on"]),
        "switches": frame["switches"].tolist(),
        "mode": int(mode),
        "mode has a name": isinstance(mode, odd.Mode),
        "fault": int(fault),
        "probe": [int(probe["is_on"]), int(probe["mode"])],
        "label": refused(lambda: probe["label"][()].decode()),
        "note": refused(lambda: frame["note"]),
        "hud": refused(lambda: frame["hud"]),
    }


def tell(path: str, odd: Any) -> dict[str, Any]:
    """What a client and a watcher are given."""
    with odd.Client.attach(path) as client, odd.Watcher.open(path) as watcher:
        pinned = client.current()
        assert pinned is not None
        return {"pinned": said(pinned, odd), "copied": said(watcher.snapshot(), odd)}


if __name__ == "__main__":
    _, packages, _, verb, path = sys.argv
    sys.path.insert(0, packages)
    module = importlib.import_module("odd")
    if verb == "serve":
        with serve(path, module):
            print("ready", flush=True)
            sys.stdin.readline()
    else:
        print(json.dumps(tell(path, module)))
