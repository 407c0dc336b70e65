# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `enum_limits`.

Made by shmxc 0.1.0 from enum_limits.yaml. Do not edit.
"""

import enum as _enum

import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Server",
    "Signed32",
    "Signed64",
    "Signed8",
    "Snapshot",
    "Streams",
    "Unsigned64",
    "Unsigned8",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    S8 = 1
    S64 = 2
    U8_ = 3
    U64_ = 4
    S32 = 5


class Signed32(_enum.IntEnum):
    """Enum `Signed32`."""

    A = -2147483648
    B = 2147483647


class Signed64(_enum.IntEnum):
    """Enum `Signed64`."""

    LEAST = -9223372036854775808
    MINUS_ONE = -1
    MOST = 9223372036854775807


class Signed8(_enum.IntEnum):
    """Enum `Signed8`."""

    LEAST = -128
    ZERO = 0
    MOST = 127


class Unsigned64(_enum.IntEnum):
    """Enum `Unsigned64`."""

    ZERO = 0
    MOST = 18446744073709551615


class Unsigned8(_enum.IntEnum):
    """Enum `Unsigned8`."""

    MOST = 255

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0W\0\0\0\x01\0\0\0\0\0\0\0\x05\0\0\0\x05\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0b\0\0"
        b"\0\0\0\0\0\0\0\0\0enum_limits\0\x03\x10\0\0F\0\0\0\x01\0\0\0\x06\0\0\0\x04\0\0\0\x04\0\0\0"
        b"\x02\0\0\0\x08\0\0\0\0\0\0\0Signed32\0\0\0\x80\xff\xff\xff\xff\x01\0\0\0\0\0\0\0a\xff\xff\xff"
        b"\x7f\0\0\0\0\x01\0\0\0\0\0\0\0b\0\0\x03\x10\0\0f\0\0\0\x01\0\0\0\x08\0\0\0\x08\0\0\0\x08\0"
        b"\0\0\x03\0\0\0\x08\0\0\0\0\0\0\0Signed64\0\0\0\0\0\0\0\x80\x05\0\0\0\0\0\0\0least\xff\xff\xff"
        b"\xff\xff\xff\xff\xff\x09\0\0\0\0\0\0\0minus_one\xff\xff\xff\xff\xff\xff\xff\x7f\x04\0\0\0\0"
        b"\0\0\0most\0\0\x03\x10\0\0`\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\x07\0\0"
        b"\0\0\0\0\0Signed8\x80\xff\xff\xff\xff\xff\xff\xff\x05\0\0\0\0\0\0\0least\0\0\0\0\0\0\0\0\x04"
        b"\0\0\0\0\0\0\0zero\x7f\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0most\0\0\0\0\0\0\0\0\x03\x10\0\0N\0\0"
        b"\0\x01\0\0\0\x09\0\0\0\x08\0\0\0\x08\0\0\0\x02\0\0\0\x0a\0\0\0\0\0\0\0Unsigned64\0\0\0\0\0"
        b"\0\0\0\x04\0\0\0\0\0\0\0zero\xff\xff\xff\xff\xff\xff\xff\xff\x04\0\0\0\0\0\0\0most\0\0\0\0"
        b"\0\0\0\0\0\0\x03\x10\0\x009\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x09\0\0"
        b"\0\0\0\0\0Unsigned8\xff\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0most\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
        b"\x10\0\x004\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x12\0"
        b"\0\0s8{\"type\":\"Signed8\"}\0\0\0\0\0\x10\0\x006\0\0\0\x02\0\0\0\x08\0\0\0\x01\0\0\0\0\0\0"
        b"\0\x08\0\0\0\x01\0\0\0\x03\0\0\0\x13\0\0\0s64{\"type\":\"Signed64\"}\0\0\0\x10\0\x007\0\0\0"
        b"\x03\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\x14\0\0\0u8_{\"type\""
        b":\"Unsigned8\"}\0\0\x10\0\x009\0\0\0\x04\0\0\0\x09\0\0\0\x01\0\0\0\0\0\0\0\x08\0\0\0\x01\0"
        b"\0\0\x04\0\0\0\x15\0\0\0u64_{\"type\":\"Unsigned64\"}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0"
        b"\0B\0\0\0\x05\0\0\0\x06\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\x03\0\0\0\x1f\0\0\0s32"
        b"{\"shape\":[2],\"type\":\"Signed32\"}\0\0\0\0\0\0"
    ),
    schema_hash=0x39e27a8eeb8c1e22,
    layout_hash=0xb5d71038f5a491e3,
    streams=(
        "s8",
        "s64",
        "u8_",
        "u64_",
        "s32",
    ),
    controls=(
    ),
    enums={
        "Signed32": Signed32,
        "Signed64": Signed64,
        "Signed8": Signed8,
        "Unsigned64": Unsigned64,
        "Unsigned8": Unsigned8,
    },
    dtypes={
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    s8 = _rt.stream(0, "`s8`")
    s64 = _rt.stream(1, "`s64`")
    u8_ = _rt.stream(2, "`u8_`")
    u64_ = _rt.stream(3, "`u64_`")
    s32 = _rt.stream(4, "`s32`\n\nShape: (2,).")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    s8 = Streams.s8
    s64 = Streams.s64
    u8_ = Streams.u8_
    u64_ = Streams.u64_
    s32 = Streams.s32


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
