# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `record_units`.

Made by shmxc 0.1.0 from record_units.yaml. Do not edit.
"""

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Body",
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

    BODY = 1

Body = _np.dtype({
    "names": [
        "mass",
        "velocity",
    ],
    "formats": [
        "<f4",
        ("<f4", (3,)),
    ],
    "offsets": [
        0,
        4,
    ],
    "itemsize": 16,
})
"""A body.

mass: Without its fuel. Unit: kg.
velocity: Components: x, y, z. Unit: m/s.
"""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0X\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0c\0\0"
        b"\0\0\0\0\0\0\0\0\0record_units\x03\x10\0\0\xc5\0\0\0\0\0\0\0 \0\0\0\x10\0\0\0\x04\0\0\0\x02"
        b"\0\0\0\x04\0\0\0\x11\0\0\0Body{\"doc\":\"A body.\"}\0\0\0\0\x0c\0\0\0\x01\0\0\0\x04\0\0\0\x01"
        b"\0\0\0\x04\0\0\0'\0\0\0mass{\"doc\":\"Without its fuel.\",\"unit\":\"kg\"}\x04\0\0\0\x0c\0"
        b"\0\0\x03\0\0\0\x0c\0\0\0\x01\0\0\0\x08\0\0\0)\0\0\0velocity{\"components\":[\"x\",\"y\",\""
        b"z\"],\"unit\":\"m/s\"}\0\0\0\0\x10\0\x003\0\0\0\x01\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x10\0\0"
        b"\0\x01\0\0\0\x04\0\0\0\x0f\0\0\0body{\"type\":\"Body\"}\0\0\0\0\0"
    ),
    schema_hash=0x5278b755d14648b6,
    layout_hash=0x80be501def5cff37,
    streams=(
        "body",
    ),
    controls=(
    ),
    enums={
    },
    dtypes={
        "Body": Body,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    body = _rt.stream(0, "`body`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    body = Streams.body


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
