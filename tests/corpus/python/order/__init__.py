# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Streams stand by id, fixed ones first in the frame.

Made by shmxc 0.1.0 from order.yaml. Do not edit.
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

    A = 1
    B = 2
    C = 3
    D = 4

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\x84\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0"
        b"\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x05\0"
        b"\0\x003\0\0\0\0\0\0\0orderStreams stand by id, fixed ones first in the frame.\0\0\0\0\0\x10"
        b"\0\x002\0\0\0\x01\0\0\0\x05\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\0\0\x11\0\0\0"
        b"a{\"optional\":true}\0\0\0\0\0\0\0\x10\0\0!\0\0\0\x02\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0b\0\0\0\0\0\0\0\0\x10\0\x001\0\0\0\x03\0\0\0\x03\0\0\0\x01"
        b"\0\0\0\0\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\x10\0\0\0c{\"shape\":[null]}\0\0\0\0\0\0\0\0\x10"
        b"\0\0!\0\0\0\x04\0\0\0\x09\0\0\0\x01\0\0\0\0\0\0\0\x08\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0d\0"
        b"\0\0\0\0\0\0"
    ),
    schema_hash=0x71b4c47710837ca6,
    layout_hash=0x994000f7e44b9602,
    streams=(
        "a",
        "b",
        "c",
        "d",
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
    a = _rt.stream(0, "`a`\n\nA frame may lack it.")
    b = _rt.stream(1, "`b`")
    c = _rt.stream(2, "`c`\n\nShape: (n,), n up to 3.")
    d = _rt.stream(3, "`d`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    a = Streams.a
    b = Streams.b
    c = Streams.c
    d = Streams.d


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
