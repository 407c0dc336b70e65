"""The lab's segment, by generated code and from a dict: the same either way, to the byte of its directory.

python create.py PACKAGES LAB.yaml create typed|dict|yaml PATH
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import numpy as np
import shmx_runtime as rt

PROBE = {"id": "u32", "gain": {"type": "f32", "unit": "dB"}, "label": {"type": "utf8", "max": 8}}

LAB: dict[str, Any] = {
    "schema": "lab",
    "version": 2,
    "doc": "A bench with some probes.",
    "segment": {"readers": 2, "pins": 1, "slots": 4},
    "types": {"Mode": {"enum": "u8", "values": {"idle": 0, "sweep": 1}}, "Probe": {"record": PROBE}},
    "streams": {
        "volts": {"id": 1, "type": "f32", "count": 4, "unit": "V", "doc": "What the probes say."},
        "field": {"id": 2, "type": "f64", "components": ["x", "y", "z"], "layout": "soa", "count": 2, "unit": "T"},
        "grid": {"id": 3, "type": "i16", "shape": [2, 3]},
        "hits": {"id": 4, "type": "u64", "max": 5},
        "mode": {"id": 5, "type": "Mode"},
        "probes": {"id": 6, "type": "Probe", "max": 3},
        "note": {"id": 7, "type": "utf8", "max": 20},
        "extra": {"id": 8, "type": "json", "max": 40},
        "depth": {"id": 9, "type": "f32", "count": 2, "optional": True, "unit": "m"},
    },
    "controls": {"set_gain": {"id": 1, "fields": {"probe": "u32", "gain": "f32"}}},
}

VALUES: dict[str, Any] = {
    "volts": [0.5, 1.5, -2.0, 1e3],
    "field": [[1.0, 2.0], [3.0, 4.0], [5.0, 0.1]],
    "grid": [[1, -2, 3], [4, 5, -32768]],
    "hits": np.array([1, 1 << 63, (1 << 64) - 1], np.uint64),
    "mode": 1,
    "probes": [(1, 2.5, b"a"), ((1 << 32) - 1, -0.25, "ß€".encode())],
    "note": 'grüße "😀"',
    "extra": {"k": [1, None, "ß"]},
}


def create(how: str, path: str, packages: str, yaml: str) -> rt.Server:
    """Gives the server, with one frame published."""
    server: rt.Server
    if how == "typed":
        sys.path.insert(0, packages)
        lab: Any = importlib.import_module("lab")
        server = lab.Server.create(path)
    elif how == "dict":
        server = rt.Server.create(path, schema=LAB)
    else:
        server = rt.Server.create(path, schema=Path(yaml).read_text(encoding="utf-8"))
    server.publish(0.25, **VALUES)
    return server


if __name__ == "__main__":
    _, packages, yaml, _, how, path = sys.argv
    with create(how, path, packages, yaml):
        print("ready", flush=True)
        sys.stdin.readline()
