# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `control_empty`.

Made by shmxc 0.1.0 from control_empty.yaml. Do not edit.
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
    "schema",
]

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0Y\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0\0"
        b"\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0d\0\0\0"
        b"\0\0\0\0\0\0\0\0control_empty\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\x10\0\0\x1d\0\0\0\x01\0\0\0"
        b"\0\0\0\0\x01\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0pause\0\0\0\0\0\0\0\0\0\0\0\x02\x10\0\0\x1e\0\0"
        b"\0\x02\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0resume\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0x231bfd59c70d4098,
    layout_hash=0x2d1f6ffa377c7548,
    streams=(
    ),
    controls=(
        "pause",
        "resume",
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


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""



class Control:
    """What a client tells the server: a class each."""

    class pause(_rt.Message):
        """Message `pause`."""

        _control = (schema, 0, ())

    class resume(_rt.Message):
        """Message `resume`."""

        _control = (schema, 1, ())


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
        Control.pause,
        Control.resume,
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
