# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Names that the generated code has for itself, or that are words of languages.

Made by shmxc 0.1.0 from control_names.yaml. Do not edit.
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
        b"\x04\x10\0\0\xa6\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0\x04\0\0\0\x02\0\0\0\0\0"
        b"\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0d\0"
        b"\0\0M\0\0\0\0\0\0\0control_namesNames that the generated code has for itself, or that are "
        b"words of languages.\0\0\x02\x10\0\0\x1f\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x07\0\0\0"
        b"\0\0\0\0unknown\0\0\0\0\0\0\0\0\0\x02\x10\0\0\x15\x01\0\0\x02\0\0\0\x0c\0\0\0\x04\0\0\0\x08"
        b"\0\0\0\x04\0\0\0\0\0\0\0self\0\0\0\0\x07\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x02\0\0\0\0\0"
        b"\0\0id\x04\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0bytes\x05\0\0\0\x03"
        b"\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\0\0\0\0out\x06\0\0\0\x03\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0body\x07\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x04"
        b"\0\0\0\0\0\0\0self\x08\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0type"
        b"\x09\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0m\x0a\0\0\0\x03\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\0\0\0\0f0\0\0\0\x02\x10\0\0^\0\0\0\x03\0\0\0\x02\0\0\0"
        b"\x01\0\0\0\x02\0\0\0\x07\0\0\0\0\0\0\0control\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0"
        b"\0\x02\0\0\0\0\0\0\0rt\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0"
        b"match\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0x7ef8085bac6bab56,
    layout_hash=0x7efbf1dc18ab4ec6,
    streams=(
    ),
    controls=(
        "unknown",
        "self",
        "control",
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

    class unknown(_rt.Message):
        """Message `unknown`."""

        _control = (schema, 0, ())

    class self(_rt.Message):
        """Message `self`."""

        _control = (schema, 1, ("id_", "bytes", "out", "body_", "self_", "type", "m", "f0"))

    class control(_rt.Message):
        """Message `control`."""

        _control = (schema, 2, ("rt", "match"))


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
        Control.unknown,
        Control.self,
        Control.control,
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
