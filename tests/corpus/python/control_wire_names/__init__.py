# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `control_wire_names`.

Made by shmxc 0.1.0 from control_wire_names.yaml. Do not edit.
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
        b"\x04\x10\0\0^\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0\0"
        b"\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x12\0\0\0"
        b"\0\0\0\0\0\0\0\0control_wire_names\0\0\0\0\0\0\0\0\0\0\x02\x10\0\0~\0\0\0\x07\0\0\0 \0\0\0"
        b"\x01\0\0\0\x01\0\0\0\x10\0\0\0\x16\0\0\0reload-config/v2{\"meta\":{\"safe\":true}}\0\0\0\0"
        b"\x03\0\0\0\x01\0\0\0\x01\0\0\0 \0\0\0\x04\0\0\0 \0\0\0path{\"encoding\":\"utf8\",\"shape\""
        b":[32]}\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0x976fb0c408f08fe6,
    layout_hash=0xf20a7e43da8e59e1,
    streams=(
    ),
    controls=(
        "reload",
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

    class reload(_rt.Message):
        """Message `reload`.

        On the wire: reload-config/v2.
        """

        _control = (schema, 0, ("path",))


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
        Control.reload,
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
