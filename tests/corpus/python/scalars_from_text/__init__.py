# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Values are read from their text, whatever YAML takes them for.

Made by shmxc 0.1.0 from scalars_from_text.yaml. Do not edit.
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

    YES = 11
    ON = 16
    NULL = 1000

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\x9b\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0"
        b"\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x11\0"
        b"\0\0>\0\0\0\0\0\0\0scalars_from_textValues are read from their text, whatever YAML takes t"
        b"hem for.\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0#\0\0\0\x0b\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x03\0\0\0\0\0\0\0yes\0\0\0\0\0\0\x10\0\0[\0\0\0\x10\0\0\0\x03\0\0\0\x05\0"
        b"\0\0\0\0\0\0\x05\0\0\0\x0a\0\0\0\x02\0\0\x009\0\0\0on{\"components\":[\"y\",\"n\",\"yes\","
        b"\"null\",\"true\"],\"shape\":[10]}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0$\0\0\0\xe8\x03\0\0\x03"
        b"\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0null\0\0\0\0"
    ),
    schema_hash=0x89477bcf44fe44de,
    layout_hash=0xea8335520a443182,
    streams=(
        "yes",
        "on",
        "null",
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
    yes = _rt.stream(0, "`yes`")
    on = _rt.stream(1, "`on`\n\nShape: (5, 10), planes y, n, yes, null, true.")
    null = _rt.stream(2, "`null`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    yes = Streams.yes
    on = Streams.on
    null = Streams.null


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
