# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `ids`.

Made by shmxc 0.1.0 from ids.yaml. Do not edit.
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

    FIRST = 0
    MID = 70000
    LAST = 4294967295

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0O\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0\0"
        b"\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x03\0\0\0"
        b"\0\0\0\0\0\0\0\0ids\0\0\0\0\0\0\0\0\0\0\x10\0\0%\0\0\0\0\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0"
        b"\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0first\0\0\0\0\x10\0\0#\0\0\0p\x11\x01\0\x03\0\0\0\x01"
        b"\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\0\0\0\0mid\0\0\0\0\0\0\x10\0\0$\0\0\0\xff\xff"
        b"\xff\xff\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0last\0\0\0\0"
    ),
    schema_hash=0xd0547a33a2725844,
    layout_hash=0x3c7a59e5c31cdce1,
    streams=(
        "first",
        "mid",
        "last",
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
    first = _rt.stream(0, "`first`")
    mid = _rt.stream(1, "`mid`")
    last = _rt.stream(2, "`last`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    first = Streams.first
    mid = Streams.mid
    last = Streams.last


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
