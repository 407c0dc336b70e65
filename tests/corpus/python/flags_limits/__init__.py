# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `flags_limits`.

Made by shmxc 0.1.0 from flags_limits.yaml. Do not edit.
"""

import enum as _enum

import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Bits64",
    "Bits8",
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

    B8 = 1
    B64 = 2


class Bits64(_enum.IntFlag):
    """Flags `Bits64`: any combination of bits is legal."""

    LOW = 0x1
    HIGH = 0x8000000000000000
    ALL = 0xffffffffffffffff


class Bits8(_enum.IntFlag):
    """Flags `Bits8`: any combination of bits is legal."""

    LOW = 0x1
    HIGH = 0x80
    BOTH = 0x81

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0X\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0c\0\0"
        b"\0\0\0\0\0\0\0\0\0flags_limits\x03\x10\0\0\\\0\0\0\x02\0\0\0\x09\0\0\0\x08\0\0\0\x08\0\0\0"
        b"\x03\0\0\0\x06\0\0\0\0\0\0\0Bits64\x01\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0low\0\0\0\0\0\0\0\x80"
        b"\x04\0\0\0\0\0\0\0high\xff\xff\xff\xff\xff\xff\xff\xff\x03\0\0\0\0\0\0\0all\0\0\0\0\0\0\0\0"
        b"\0\0\0\0\x03\x10\0\0\\\0\0\0\x02\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\x05\0\0\0\0"
        b"\0\0\0Bits8\x01\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0low\x80\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0high"
        b"\x81\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0both\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\x002\0\0\0\x01\0\0"
        b"\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x10\0\0\0b8{\"type\":\"Bits8\""
        b"}\0\0\0\0\0\0\0\x10\0\0@\0\0\0\x02\0\0\0\x09\0\0\0\x01\0\0\0\0\0\0\0\x08\0\0\0\x02\0\0\0\x03"
        b"\0\0\0\x1d\0\0\0b64{\"shape\":[2],\"type\":\"Bits64\"}\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0xdc30cef58609824e,
    layout_hash=0xd4ae3cb83b7d5964,
    streams=(
        "b8",
        "b64",
    ),
    controls=(
    ),
    enums={
        "Bits64": Bits64,
        "Bits8": Bits8,
    },
    dtypes={
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    b8 = _rt.stream(0, "`b8`")
    b64 = _rt.stream(1, "`b64`\n\nShape: (2,).")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    b8 = Streams.b8
    b64 = Streams.b64


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
