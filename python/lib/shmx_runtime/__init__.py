"""Typed frames in shared memory: one process publishes in place, others read the newest frame, zero copy and untorn.

A schema says what a frame carries. `shmxc gen --lang python` makes a module of it whose `Server`, `Client` and
`Watcher` are typed; the ones here do the same without a module: names, dtypes and shapes come from the segment.

    import shmx_runtime

    with shmx_runtime.Server.create("lab", schema={"streams": {"volts": {"id": 1, "type": "f32", "count": 64}}}) as lab:
        lab.publish(volts=[0.5] * 64)

    with shmx_runtime.Client.attach("lab") as client:
        for frame in client:  # the newest each time, asleep between
            print(frame.meta.id, frame["volts"].mean())

    shmx_runtime.snapshot("lab")["volts"]  # one checked copy
"""

from __future__ import annotations

import os

from . import errors, facts
from ._shmx import (
    Client,
    Frame,
    FrameMut,
    Frames,
    Inspector,
    Meta,
    Reading,
    Schema,
    Server,
    Snapshot,
    Stream,
    Watcher,
    check_contract,
    stream,
)
from .errors import *  # noqa: F403
from .facts import *  # noqa: F403
from .messages import Message
from .numbers import BF16, as_bool, bf16_to_float32

__all__ = [
    "BF16",
    "Client",
    "Frame",
    "FrameMut",
    "Frames",
    "Inspector",
    "Message",
    "Meta",
    "Reading",
    "Schema",
    "Server",
    "Snapshot",
    "Stream",
    "Watcher",
    "as_bool",
    "bf16_to_float32",
    "check_contract",
    "snapshot",
    "stream",
    *errors.__all__,
    *facts.__all__,
]


def snapshot(name: str | os.PathLike[str], *, wait: float | None = None) -> Snapshot:
    """One checked copy of a segment's newest frame: no schema, no reader slot; read permission is enough.

    Blank (`meta.id` is 0) where nothing was published yet. `wait`: for up to so many seconds for the segment to appear.
    To look again and again, keep a `Watcher`.
    """
    with Watcher.open(name, wait=wait) as watcher:
        return watcher.snapshot()
