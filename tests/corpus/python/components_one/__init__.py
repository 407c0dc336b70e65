# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `components_one`.

Made by shmxc 0.1.0 from components_one.yaml. Do not edit.
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

    NUMBERED = 1
    NAMED = 2
    AOS = 3

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0Z\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0\0"
        b"\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0e\0\0\0"
        b"\0\0\0\0\0\0\0\0components_one\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\x005\0\0\0\x01\0\0\0\x0c"
        b"\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x03\0\0\0\x08\0\0\0\x0d\0\0\0numbered{\"shape\":[3]}\0\0"
        b"\0\0\x10\0\0E\0\0\0\x02\0\0\0\x0c\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x03\0\0\0\x05\0\0\0 \0"
        b"\0\0named{\"components\":[\"x\"],\"shape\":[3]}\0\0\0\0\x10\0\0C\0\0\0\x03\0\0\0\x0c\0\0\0"
        b"\x01\0\0\0\0\0\0\0\x04\0\0\0\x03\0\0\0\x03\0\0\0 \0\0\0aos{\"components\":[\"x\"],\"shape\""
        b":[3]}\0\0\0\0\0"
    ),
    schema_hash=0xfd5b2d2068159435,
    layout_hash=0x13907123dd7fe96f,
    streams=(
        "numbered",
        "named",
        "aos",
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
    numbered = _rt.stream(0, "`numbered`\n\nShape: (3,).")
    named = _rt.stream(1, "`named`\n\nShape: (3,).")
    aos = _rt.stream(2, "`aos`\n\nShape: (3,).")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    numbered = Streams.numbered
    named = Streams.named
    aos = Streams.aos


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
