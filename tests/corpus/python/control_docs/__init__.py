# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `control_docs`.

Made by shmxc 0.1.0 from control_docs.yaml. Do not edit.
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
        b"\x04\x10\0\0X\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0\0"
        b"\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0c\0\0\0"
        b"\0\0\0\0\0\0\0\0control_docs\x02\x10\0\0\x8c\0\0\0\xff\xff\xff\xff\x08\0\0\0\x08\0\0\0\x01"
        b"\0\0\0\x04\0\0\0\x1b\0\0\0stop{\"doc\":\"Stops everything.\"}\0\0\0\0\x0d\0\0\0\x01\0\0\0\x08"
        b"\0\0\0\x01\0\0\0\x05\0\0\x004\0\0\0after{\"doc\":\"Seconds from now; 0 is at once.\",\"uni"
        b"t\":\"s\"}\0\0\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0xa547bf55953b0b5c,
    layout_hash=0x8fbccf80bc31e343,
    streams=(
    ),
    controls=(
        "stop",
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

    class stop(_rt.Message):
        """Stops everything."""

        _control = (schema, 0, ("after",))


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
        Control.stop,
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
