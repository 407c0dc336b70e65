# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Vectors are a type and its components, nothing else.

Made by shmxc 0.1.0 from vectors.yaml. Do not edit.
"""

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
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    AT = 1
    TURNS = 2
    PIXELS = 3
    SIX = 4

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\x87\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0"
        b"\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x07\0"
        b"\0\x004\0\0\0\0\0\0\0vectorsVectors are a type and its components, nothing else.\0\0\x10\0"
        b"\0:\0\0\0\x01\0\0\0\x0d\0\0\0\x02\0\0\0\x01\0\0\0\x10\0\0\0\x01\0\0\0\x02\0\0\0\x18\0\0\0a"
        b"t{\"components\":[\"x\",\"y\"]}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0Q\0\0\0\x02\0\0\0\x0c"
        b"\0\0\0\x04\0\0\0\0\0\0\0\x10\0\0\0\x04\0\0\0\x05\0\0\0,\0\0\0turns{\"components\":[\"w\",\""
        b"x\",\"y\",\"z\"],\"shape\":[4]}\0\0\0\0\0\0\0\0\x10\0\0P\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0"
        b"\0\x01\0\0\0\x03\0\0\0\x14\0\0\0\x06\0\0\0*\0\0\0pixels{\"components\":[\"r\",\"g\",\"b\"]"
        b",\"shape\":[4,5]}\0\0\0\0\0\0\0\0\0\x10\0\x003\0\0\0\x04\0\0\0\x04\0\0\0\x06\0\0\0\0\0\0\0"
        b"\x0c\0\0\0\x03\0\0\0\x03\0\0\0\x10\0\0\0six{\"shape\":[null]}\0\0\0\0\0"
    ),
    schema_hash=0xf18a8874f205ce56,
    layout_hash=0x68c4283df56e8c4a,
    streams=(
        "at",
        "turns",
        "pixels",
        "six",
    ),
    controls=(
    ),
    enums={
    },
    dtypes={
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    at = _rt.stream(0, "`at`\n\nShape: (2,), components x, y.")
    turns = _rt.stream(1, "`turns`\n\nShape: (4, 4), planes w, x, y, z.")
    pixels = _rt.stream(2, "`pixels`\n\nShape: (4, 5, 3), components r, g, b.")
    six = _rt.stream(3, "`six`\n\nShape: (6, n), n up to 3.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    at = Streams.at
    turns = Streams.turns
    pixels = Streams.pixels
    six = Streams.six


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
