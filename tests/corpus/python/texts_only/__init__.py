# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""No stream is fixed.

Made by shmxc 0.1.0 from texts_only.yaml. Do not edit.
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

    LOG = 1

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0i\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0\0"
        b"\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0a\0\0\0"
        b"\x13\0\0\0\0\0\0\0texts_onlyNo stream is fixed.\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0E\0"
        b"\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\"\0\0\0log{\"enco"
        b"ding\":\"utf8\",\"shape\":[null]}\0\0\0"
    ),
    schema_hash=0x90ddd1e8091cf86f,
    layout_hash=0x8b16a245944b7885,
    streams=(
        "log",
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
    log = _rt.stream(0, "`log`\n\nUp to 1 bytes.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    log = Streams.log


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
