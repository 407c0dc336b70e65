# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `include`.

Made by shmxc 0.1.0 from include.yaml. Do not edit.
"""

import enum as _enum

import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Client",
    "CommonKind",
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

    COMMON_COUNT = 6


class ids:
    """Numbers of the streams."""

    AT = 1
    KIND = 2


class CommonKind(_enum.IntEnum):
    """Enum `CommonKind`."""

    A = 0
    B = 1

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0S\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x07\0\0"
        b"\0\0\0\0\0\0\0\0\0include\0\0\0\0\0\x03\x10\0\0H\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01\0"
        b"\0\0\x02\0\0\0\x0a\0\0\0\0\0\0\0CommonKind\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0a\x01\0\0\0\0\0"
        b"\0\0\x01\0\0\0\0\0\0\0b\0\x10\0\0J\0\0\0\x01\0\0\0\x0c\0\0\0\x03\0\0\0\x01\0\0\0\x0c\0\0\0"
        b"\x06\0\0\0\x02\0\0\0(\0\0\0at{\"components\":[\"x\",\"y\",\"z\"],\"shape\":[6]}\0\0\0\0\0\0"
        b"\0\0\0\0\0\0\0\0\0\x10\0\x009\0\0\0\x02\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0"
        b"\0\x04\0\0\0\x15\0\0\0kind{\"type\":\"CommonKind\"}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0xea0635640994b17d,
    layout_hash=0xf933a60b43a879c2,
    streams=(
        "at",
        "kind",
    ),
    controls=(
    ),
    enums={
        "CommonKind": CommonKind,
    },
    dtypes={
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    at = _rt.stream(0, "`at`\n\nShape: (6, 3), components x, y, z.")
    kind = _rt.stream(1, "`kind`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    at = Streams.at
    kind = Streams.kind


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
