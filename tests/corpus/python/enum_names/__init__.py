# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Names in every case.

Made by shmxc 0.1.0 from enum_names.yaml. Do not edit.
"""

import enum as _enum

import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Bits",
    "Case",
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

    CASE = 1
    BITS = 2


class Bits(_enum.IntFlag):
    """Flags `Bits`: any combination of bits is legal."""

    SNAKE_CASE = 0x1
    CAMEL_CASE = 0x2
    PASCAL_CASE = 0x4
    SHOUT = 0x8
    X = 0x10


class Case(_enum.IntEnum):
    """Enum `Case`."""

    SNAKE_CASE = 0
    CAMEL_CASE = 1
    PASCAL_CASE = 2
    SHOUT = 3
    V1_2 = 4
    V12 = 5
    X = 6
    RGB8 = 7

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0j\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0a\0\0"
        b"\0\x14\0\0\0\0\0\0\0enum_namesNames in every case.\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0"
        b"\x93\0\0\0\x02\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\x04\0\0\0\0\0\0\0Bits\x01\0\0"
        b"\0\0\0\0\0\x0a\0\0\0\0\0\0\0snake_case\x02\0\0\0\0\0\0\0\x09\0\0\0\0\0\0\0camelCase\x04\0\0"
        b"\0\0\0\0\0\x0a\0\0\0\0\0\0\0PascalCase\x08\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0SHOUT\x10\0\0\0\0"
        b"\0\0\0\x01\0\0\0\0\0\0\0x\0\0\0\0\0\x03\x10\0\0\xce\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\x08\0\0\0\x04\0\0\0\0\0\0\0Case\0\0\0\0\0\0\0\0\x0a\0\0\0\0\0\0\0snake_case\x01\0\0"
        b"\0\0\0\0\0\x09\0\0\0\0\0\0\0camelCase\x02\0\0\0\0\0\0\0\x0a\0\0\0\0\0\0\0PascalCase\x03\0\0"
        b"\0\0\0\0\0\x05\0\0\0\0\0\0\0SHOUT\x04\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0v1_2\x05\0\0\0\0\0\0\0"
        b"\x03\0\0\0\0\0\0\0v12\x06\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0x\x07\0\0\0\0\0\0\0\x04\0\0\0\0\0"
        b"\0\0RGB8\0\0\0\0\0\0\0\0\0\0\0\x10\0\x003\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0"
        b"\0\0\x01\0\0\0\x04\0\0\0\x0f\0\0\0case{\"type\":\"Case\"}\0\0\0\0\0\0\x10\0\x003\0\0\0\x02"
        b"\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\x0f\0\0\0bits{\"type\":\""
        b"Bits\"}\0\0\0\0\0"
    ),
    schema_hash=0xb5d8c6fe9f33be6f,
    layout_hash=0xd306975d44747a24,
    streams=(
        "case",
        "bits",
    ),
    controls=(
    ),
    enums={
        "Bits": Bits,
        "Case": Case,
    },
    dtypes={
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    case = _rt.stream(0, "`case`")
    bits = _rt.stream(1, "`bits`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    case = Streams.case
    bits = Streams.bits


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
