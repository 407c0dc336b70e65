# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Every number type as a field; the holes are of every size.

Made by shmxc 0.1.0 from record_scalars.yaml. Do not edit.
"""

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "All",
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

    ALL = 1

All = _np.dtype({
    "names": [
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "g",
        "h",
        "i",
        "j",
        "k",
        "l",
        "m",
        "n",
        "o",
    ],
    "formats": [
        "u1",  # bool
        "<i8",
        "u1",
        "<f8",
        "<i2",
        "<u4",
        "<f2",
        "u1",
        "<f4",
        "i1",
        "<u2",
        "<u8",
        _rt.BF16,
        "<i4",
        "u1",
    ],
    "offsets": [
        0,
        8,
        16,
        24,
        32,
        36,
        40,
        42,
        44,
        48,
        50,
        56,
        64,
        68,
        72,
    ],
    "itemsize": 80,
})
"""Record `All`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\x94\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0"
        b"\0\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0e"
        b"\0\0\0:\0\0\0\0\0\0\0record_scalarsEvery number type as a field; the holes are of every si"
        b"ze.\0\0\0\0\x03\x10\0\0\xd2\x01\0\0\0\0\0\0 \0\0\0P\0\0\0\x08\0\0\0\x0f\0\0\0\x03\0\0\0\0\0"
        b"\0\0All\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\x08\0\0\0\x08\0"
        b"\0\0\x01\0\0\0\x08\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0b\x10\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0"
        b"\0\x01\0\0\0\x01\0\0\0\0\0\0\0c\x18\0\0\0\x0d\0\0\0\x01\0\0\0\x08\0\0\0\x01\0\0\0\x01\0\0\0"
        b"\0\0\0\0d \0\0\0\x04\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0e$\0\0\0\x07\0\0"
        b"\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0f(\0\0\0\x0a\0\0\0\x01\0\0\0\x02\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\0\0\0\0g*\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0"
        b"h,\0\0\0\x0c\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0i0\0\0\0\x02\0\0\0\x01\0"
        b"\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0j2\0\0\0\x05\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0"
        b"\x01\0\0\0\0\0\0\0k8\0\0\0\x09\0\0\0\x01\0\0\0\x08\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0l@\0\0"
        b"\0\x0b\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0mD\0\0\0\x06\0\0\0\x01\0\0\0\x04"
        b"\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0nH\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0"
        b"\0\0\0\0\0o\0\0\0\0\0\0\0\x10\0\0=\0\0\0\x01\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0P\0\0\0\x03\0\0"
        b"\0\x03\0\0\0\x1a\0\0\0all{\"shape\":[3],\"type\":\"All\"}\0\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0x4fc4fbfb670e040c,
    layout_hash=0x51d507730572b216,
    streams=(
        "all",
    ),
    controls=(
    ),
    enums={
    },
    dtypes={
        "All": All,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    all = _rt.stream(0, "`all`\n\nShape: (3,).")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    all = Streams.all


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
