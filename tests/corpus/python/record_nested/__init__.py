# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `record_nested`.

Made by shmxc 0.1.0 from record_nested.yaml. Do not edit.
"""

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Inner",
    "Middle",
    "Outer",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    OUTER = 1

Inner = _np.dtype({
    "names": [
        "a",
        "b",
    ],
    "formats": [
        "u1",
        "<u8",
    ],
    "offsets": [
        0,
        8,
    ],
    "itemsize": 16,
})
"""Record `Inner`."""

Middle = _np.dtype({
    "names": [
        "first",
        "second",
        "flag",
    ],
    "formats": [
        Inner,
        Inner,
        "u1",
    ],
    "offsets": [
        0,
        16,
        32,
    ],
    "itemsize": 40,
})
"""Record `Middle`."""

Outer = _np.dtype({
    "names": [
        "middle",
        "tail",
    ],
    "formats": [
        (Middle, (2,)),
        "u1",
    ],
    "offsets": [
        0,
        80,
    ],
    "itemsize": 88,
})
"""Record `Outer`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0Y\0\0\0\x01\0\0\0\0\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0d\0\0"
        b"\0\0\0\0\0\0\0\0\0record_nested\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0[\0\0\0\0\0\0\0 \0"
        b"\0\0\x10\0\0\0\x08\0\0\0\x02\0\0\0\x05\0\0\0\0\0\0\0Inner\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0"
        b"\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\x08\0\0\0\x09\0\0\0\x01\0\0\0\x08\0\0\0\x01\0\0\0\x01\0\0"
        b"\0\0\0\0\0b\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0\xa5\0\0\0\0\0\0\0 \0\0\0(\0\0\0\x08\0\0\0"
        b"\x03\0\0\0\x06\0\0\0\0\0\0\0Middle\0\0\0\0 \0\0\0\x01\0\0\0\x10\0\0\0\x01\0\0\0\x05\0\0\0\x10"
        b"\0\0\0first{\"type\":\"Inner\"}\x10\0\0\0 \0\0\0\x01\0\0\0\x10\0\0\0\x01\0\0\0\x06\0\0\0\x10"
        b"\0\0\0second{\"type\":\"Inner\"} \0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0"
        b"\0\0\0flag\0\0\0\x03\x10\0\0\x80\0\0\0\0\0\0\0 \0\0\0X\0\0\0\x08\0\0\0\x02\0\0\0\x05\0\0\0"
        b"\0\0\0\0Outer\0\0\0\0 \0\0\0\x01\0\0\0(\0\0\0\x02\0\0\0\x06\0\0\0\x1d\0\0\0middle{\"shape\""
        b":[2],\"type\":\"Middle\"}P\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0"
        b"tail\0\0\0\0\0\0\0\0\0\x10\0\0D\0\0\0\x01\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0X\0\0\0\x04\0\0\0\x05"
        b"\0\0\0\x1f\0\0\0outer{\"shape\":[null],\"type\":\"Outer\"}\0\0\0\0"
    ),
    schema_hash=0xe52e8b928b71db28,
    layout_hash=0x25f6126dff25b792,
    streams=(
        "outer",
    ),
    controls=(
    ),
    enums={
    },
    dtypes={
        "Inner": Inner,
        "Middle": Middle,
        "Outer": Outer,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    outer = _rt.stream(0, "`outer`\n\nShape: (n,), n up to 4.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    outer = Streams.outer


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
