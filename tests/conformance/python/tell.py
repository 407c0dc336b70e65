"""What a segment says of itself in Python, held against what is expected: names, dtypes, shapes and values from its
directory alone."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shmx_runtime as rt


class DiffersError(Exception):
    """Something is not as expected."""


def same(where: str, got: Any, expected: Any) -> None:
    """Of plain values."""
    if type(got) is not type(expected) or got != expected:
        raise DiffersError(f"{where} is {got!r}, not {expected!r}")


def check(path: Path, expected: Mapping[str, Any]) -> None:
    """Fails where something of the segment is not as expected."""
    inspector = rt.Inspector.open(path)
    layout = inspector.layout
    # before anything attaches
    same("waiting", [ring.waiting for ring in inspector.controls], expected["waiting"])
    same("wire", layout.wire_version[0], expected["wire"])
    same("bytes", layout.total_bytes, expected["bytes"])
    same("slots", layout.slots, expected["slots"])
    same("readers", layout.readers, expected["readers"])
    same("schema_hash", f"{layout.schema_hash:016x}", expected["schema_hash"])
    same("checksum", layout.checksum, expected["checksum"])
    same("timestamps", layout.timestamps, expected["timestamps"])
    same("state", inspector.state, expected["state"])
    same("published", inspector.frames_published, expected["published"])
    same("head", inspector.head, expected["head"])
    with rt.Watcher.open(path) as watcher, rt.Client.attach(path) as client:
        copy = watcher.snapshot()
        for what, schema in (("the watcher's", watcher.schema), ("the client's", client.schema)):
            describe(what, schema, expected)
        frame("copied", copy, watcher.schema, expected["copied"])
        pinned = client.current()
        if expected["pinned"] is None:
            same("pinned", pinned, None)
        elif pinned is None:
            raise DiffersError("there is no frame to pin")
        else:
            frame("pinned", pinned, client.schema, expected["pinned"])
        del pinned
        recent = []
        for n in range(layout.slots - 1):
            older = client.recent(n)
            recent.append(None if older is None else older.meta.id)
            del older  # there may be but one pin
        same("recent", recent, expected["recent"])


def describe(where: str, schema: rt.Schema, expected: Mapping[str, Any]) -> None:
    """Its streams and controls, as far as their names, units and shapes go."""
    same(f"{where} name", schema.name, expected["schema"])
    same(f"{where} version", schema.version, expected["version"])
    same(f"{where} doc", schema.doc, expected["doc"])
    streams = [{"id": s.id, "name": s.name, "holds": s.describes, "unit": s.unit, "doc": s.doc} for s in schema.streams]
    same(f"{where} streams", streams, expected["streams"])
    controls = [{"id": c.id, "name": c.name, "bytes": c.bytes} for c in schema.controls]
    same(f"{where} controls", controls, expected["controls"])


def frame(where: str, got: rt.Reading, schema: rt.Schema, expected: Mapping[str, Any]) -> None:
    """All of a frame: what it carries, and nothing more."""
    same(f"{where} id", got.meta.id, expected["id"])
    same(f"{where} sim_time", got.meta.sim_time, float(expected["sim_time"]))
    same(f"{where} streams", sorted(key for key in got.keys() if got.has(key)), sorted(expected["values"]))
    for stream in schema.streams:
        value = got[stream.name]
        if stream.name not in expected["values"]:
            size = 0 if value is None else value.size if isinstance(value, np.ndarray) else len(value)
            same(f"{where} {stream.name}'s size", size, 0)
            continue
        wanted = expected["values"][stream.name]
        if isinstance(value, np.ndarray):
            if value.dtype != stream.dtype:
                raise DiffersError(f"{where} {stream.name} is of {value.dtype}, its schema says {stream.dtype}")
            shape = tuple(n if n is not None else value.shape[i] for i, n in enumerate(stream.shape))
            same(f"{where} {stream.name}'s shape", value.shape, shape)
        alike(f"{where} {stream.name}", value, wanted, json=stream.type == "json")


def alike(where: str, got: Any, expected: Any, *, json: bool = False) -> None:
    """A value of Python's and what JSON says of it, which has names where arrays have numbers, and true where they have
    a byte."""
    if isinstance(got, np.ndarray) and got.ndim == 0:
        got = got[()]
    if json or isinstance(got, str):
        same(where, got, expected)
    elif isinstance(got, np.ndarray) and got.size == 0:
        same(where, [], expected)
    elif isinstance(got, np.ndarray):
        if not isinstance(expected, list) or len(got) != len(expected):
            raise DiffersError(f"{where} is {got!r}, not {expected!r}")
        for i, value in enumerate(expected):
            alike(f"{where}[{i}]", got[i], value)
    elif isinstance(got, np.void) and got.dtype.names:
        same(f"{where}'s fields", sorted(got.dtype.names), sorted(expected))
        for name, value in expected.items():
            alike(f"{where}.{name}", got[name], value)
    elif isinstance(got, bytes):
        same(where, got.decode(), expected)
    else:
        number(where, got, expected)


#: of images.yaml and lab.yaml: arrays have no names of enums and flags
NAMED = {"calm": 0, "breeze": 3, "storm": 7, "low": -(1 << 63), "zero": 0, "high": (1 << 63) - 1}
NAMED |= {"idle": 0, "sweep": 1, "hot": 1, "stuck": 2, "lost": 0x8000}


def number(where: str, got: Any, expected: Any) -> None:
    """One of them, or of an enum or flags."""
    if isinstance(expected, list):
        wanted: Any = sum(NAMED.get(one, one) for one in expected)
    elif isinstance(expected, str):
        wanted = NAMED[expected]
        if hasattr(got, "name"):
            same(f"{where}'s name", got.name, expected)
    else:
        wanted = expected
    if isinstance(wanted, float):
        # as many digits as its type has
        wanted = float(np.float32(wanted)) if getattr(got, "dtype", None) == np.float32 else wanted
        if math.isnan(wanted) or float(got) != wanted:
            raise DiffersError(f"{where} is {got!r}, not {expected!r}")
    elif int(got) != int(wanted):
        raise DiffersError(f"{where} is {got!r}, not {expected!r}")
