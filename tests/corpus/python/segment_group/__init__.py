# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `segment_group`.

Made by shmxc 0.1.0 from segment_group.yaml. Do not edit.
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

    X = 1

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0f\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0\0"
        b"\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\xb0\x01\0\0\0\0\0\0\0\0\0\0\x0d\0\0\0"
        b"\0\0\0\0\x0d\0\0\0segment_groupno such group\0\0\0\x10\0\0!\0\0\0\x01\0\0\0\x03\0\0\0\x01\0"
        b"\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0x\0\0\0\0\0\0\0"
    ),
    schema_hash=0x6f12ad113ea4ea4b,
    layout_hash=0xfb277b8866bd1304,
    streams=(
        "x",
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
    x = _rt.stream(0, "`x`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    x = Streams.x


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
