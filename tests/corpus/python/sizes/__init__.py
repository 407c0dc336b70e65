# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `sizes`.

Made by shmxc 0.1.0 from sizes.yaml. Do not edit.
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
    "sizes",
]


class sizes:
    """Named numbers of the schema."""

    ONE = 1
    PARTICLES = 10_000
    HEX = 12_289
    TEXT_BYTES = 4_096
    SELF = 3
    TYPE = 2


class ids:
    """Numbers of the streams."""

    A = 1
    B = 2
    C = 3
    D = 4
    E = 5

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0Q\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0\0"
        b"\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x05\0\0\0"
        b"\0\0\0\0\0\0\0\0sizes\0\0\0\0\0\0\0\0\x10\0\0.\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0"
        b"\x01\0\0\0\x01\0\0\0\x01\0\0\0\x0d\0\0\0a{\"shape\":[1]}\0\0\0\0\0\0\0\0\0\0\0\x10\0\x001\0"
        b"\0\0\x02\0\0\0\x0c\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x10'\0\0\x01\0\0\0\x10\0\0\0b{\"shape"
        b"\":[null]}\0\0\0\0\0\0\0\0\x10\0\x000\0\0\0\x03\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0"
        b"\x06\0\0\0\x01\0\0\0\x0f\0\0\0c{\"shape\":[3,2]}\0\0\0\0\0\0\0\0\0\x10\0\0C\0\0\0\x04\0\0\0"
        b"\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\0\x10\0\0\x01\0\0\0\"\0\0\0d{\"encoding\":\"utf8\","
        b"\"shape\":[null]}\0\0\0\0\0\0\x10\0\x002\0\0\0\x05\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0"
        b"\0\0\x010\0\0\x01\0\0\0\x11\0\0\0e{\"shape\":[12289]}\0\0\0\0\0\0"
    ),
    schema_hash=0x55c0c56401c2d22f,
    layout_hash=0xd6796ddb2a23c23b,
    streams=(
        "a",
        "b",
        "c",
        "d",
        "e",
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
    a = _rt.stream(0, "`a`\n\nShape: (1,).")
    b = _rt.stream(1, "`b`\n\nShape: (n,), n up to 10000.")
    c = _rt.stream(2, "`c`\n\nShape: (3, 2).")
    d = _rt.stream(3, "`d`\n\nUp to 4096 bytes.")
    e = _rt.stream(4, "`e`\n\nShape: (12289,).")


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
    e = Streams.e


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
