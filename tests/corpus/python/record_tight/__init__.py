# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""A record without holes, whose values are equal to themselves.

Made by shmxc 0.1.0 from record_tight.yaml. Do not edit.
"""

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Server",
    "Snapshot",
    "Streams",
    "Tight",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    TIGHT = 1

Tight = _np.dtype({
    "names": [
        "a",
        "b",
        "c",
    ],
    "formats": [
        "<u4",
        "<u2",
        "<u2",
    ],
    "offsets": [
        0,
        4,
        6,
    ],
    "itemsize": 8,
})
"""Record `Tight`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\x95\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0"
        b"\0\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0c"
        b"\0\0\0=\0\0\0\0\0\0\0record_tightA record without holes, whose values are equal to themsel"
        b"ves.\0\0\0\x03\x10\0\0x\0\0\0\0\0\0\0 \0\0\0\x08\0\0\0\x04\0\0\0\x03\0\0\0\x05\0\0\0\0\0\0"
        b"\0Tight\0\0\0\0\x07\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\x04\0\0\0\x05\0"
        b"\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0b\x06\0\0\0\x05\0\0\0\x01\0\0\0\x02\0\0"
        b"\0\x01\0\0\0\x01\0\0\0\0\0\0\0c\0\x10\0\0D\0\0\0\x01\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x08\0\0"
        b"\0\x04\0\0\0\x05\0\0\0\x1f\0\0\0tight{\"shape\":[null],\"type\":\"Tight\"}\0\0\0\0"
    ),
    schema_hash=0x6ed04c0062354a56,
    layout_hash=0x039b3948e10788f4,
    streams=(
        "tight",
    ),
    controls=(
    ),
    enums={
    },
    dtypes={
        "Tight": Tight,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    tight = _rt.stream(0, "`tight`\n\nShape: (n,), n up to 4.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    tight = Streams.tight


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
