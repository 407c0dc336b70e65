# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `components_many`.

Made by shmxc 0.1.0 from components_many.yaml. Do not edit.
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

    WIDE = 1
    DEEP = 2

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0[\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0\0"
        b"\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0f\0\0\0"
        b"\0\0\0\0\0\0\0\0components_many\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\x001\0\0\0\x01\0\0\0\x0c"
        b"\0\0\0@\0\0\0\0\0\0\0\0\x01\0\0\x03\0\0\0\x04\0\0\0\x0d\0\0\0wide{\"shape\":[3]}\0\0\0\0\0"
        b"\0\0\0\x10\0\x001\0\0\0\x02\0\0\0\x0c\0\0\0@\0\0\0\x01\0\0\0\0\x01\0\0\x03\0\0\0\x04\0\0\0"
        b"\x0d\0\0\0deep{\"shape\":[3]}\0\0\0\0\0\0\0"
    ),
    schema_hash=0xa5581e1859cfa55e,
    layout_hash=0x381c252362fef8c5,
    streams=(
        "wide",
        "deep",
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
    wide = _rt.stream(0, "`wide`\n\nShape: (64, 3).")
    deep = _rt.stream(1, "`deep`\n\nShape: (3, 64).")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    wide = Streams.wide
    deep = Streams.deep


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
