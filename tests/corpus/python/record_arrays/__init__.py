# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Arrays past 32 elements, of arrays, of components.

Made by shmxc 0.1.0 from record_arrays.yaml. Do not edit.
"""

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Arrays",
    "Cell",
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    ARRAYS = 1

Cell = _np.dtype({
    "names": [
        "id",
        "at",
    ],
    "formats": [
        "u1",
        ("<f4", (2,)),
    ],
    "offsets": [
        0,
        4,
    ],
    "itemsize": 12,
})
"""Record `Cell`.

at: Components: x, y.
"""

Arrays = _np.dtype({
    "names": [
        "long",
        "matrix",
        "points",
        "cube",
        "cells",
    ],
    "formats": [
        ("u1", (100,)),
        ("<f4", (3, 4)),
        ("<f8", (2, 3)),
        ("<i2", (2, 3, 4, 2)),
        (Cell, (2, 2)),
    ],
    "offsets": [
        0,
        100,
        152,
        200,
        296,
    ],
    "itemsize": 344,
})
"""Record `Arrays`.

points: Components: x, y, z.
"""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\x8b\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0"
        b"\0\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0d"
        b"\0\0\x002\0\0\0\0\0\0\0record_arraysArrays past 32 elements, of arrays, of components.\0\0"
        b"\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0;\x01\0\0\0\0\0\0 \0\0\0X\x01\0\0\x08\0\0\0\x05\0\0\0\x06"
        b"\0\0\0\0\0\0\0Arrays\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0d\0\0\0\x04\0\0\0\x0f\0\0\0long{"
        b"\"shape\":[100]}d\0\0\0\x0c\0\0\0\x01\0\0\0\x04\0\0\0\x0c\0\0\0\x06\0\0\0\x0f\0\0\0matrix{"
        b"\"shape\":[3,4]}\x98\0\0\0\x0d\0\0\0\x03\0\0\0\x18\0\0\0\x02\0\0\0\x06\0\0\0(\0\0\0points{"
        b"\"components\":[\"x\",\"y\",\"z\"],\"shape\":[2]}\xc8\0\0\0\x04\0\0\0\x02\0\0\0\x04\0\0\0\x18"
        b"\0\0\0\x04\0\0\0\x11\0\0\0cube{\"shape\":[2,3,4]}(\x01\0\0 \0\0\0\x01\0\0\0\x0c\0\0\0\x04\0"
        b"\0\0\x05\0\0\0\x1d\0\0\0cells{\"shape\":[2,2],\"type\":\"Cell\"}\0\0\0\0\0\0\0\0\0\0\0\0\0"
        b"\x03\x10\0\0t\0\0\0\0\0\0\0 \0\0\0\x0c\0\0\0\x04\0\0\0\x02\0\0\0\x04\0\0\0\0\0\0\0Cell\0\0"
        b"\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\0\0\0\0id\x04\0\0\0\x0c\0\0\0\x02\0"
        b"\0\0\x08\0\0\0\x01\0\0\0\x02\0\0\0\x18\0\0\0at{\"components\":[\"x\",\"y\"]}\0\0\0\0\0\x10"
        b"\0\x007\0\0\0\x01\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0X\x01\0\0\x01\0\0\0\x06\0\0\0\x11\0\0\0arr"
        b"ays{\"type\":\"Arrays\"}\0"
    ),
    schema_hash=0x797641566299ddc6,
    layout_hash=0x6faaa6fec0830b69,
    streams=(
        "arrays",
    ),
    controls=(
    ),
    enums={
    },
    dtypes={
        "Arrays": Arrays,
        "Cell": Cell,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    arrays = _rt.stream(0, "`arrays`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    arrays = Streams.arrays


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
