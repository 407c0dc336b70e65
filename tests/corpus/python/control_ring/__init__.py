# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `control_ring`.

Made by shmxc 0.1.0 from control_ring.yaml. Do not edit.
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
        b"\x04\x10\0\0X\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x02\0\0\0\0\0\0\0"
        b"\0\0\x01\0\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0c\0\0\0\0\0\0"
        b"\0\0\0\0\0control_ring\x02\x10\0\0b\0\0\0\x01\0\0\0`\xea\0\0\x01\0\0\0\x01\0\0\0\x06\0\0\0"
        b"\0\0\0\0upload\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0`\xea\0\0\x04\0\0\0$\0\0\0data{\"encod"
        b"ing\":\"bytes\",\"shape\":[60000]}\0\0\0\0\0\0"
    ),
    schema_hash=0x3cbf0ac0818856c5,
    layout_hash=0x7246e67aa0b16e27,
    streams=(
    ),
    controls=(
        "upload",
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

    class upload(_rt.Message):
        """Message `upload`."""

        _control = (schema, 0, ("data",))


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
        Control.upload,
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
