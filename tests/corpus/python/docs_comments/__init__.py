# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Ends a comment: */ and */, starts one: /* and //. {{ x }} {% raw %} <{ x }> %% for [link] [`x`](y) <b> &amp; $x ${x} #x

Made by shmxc 0.1.0 from docs_comments.yaml. Do not edit.
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
    Y = 2
    Z = 3

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\xd0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0"
        b"\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0d\0"
        b"\0\0w\0\0\0\0\0\0\0docs_commentsEnds a comment: */ and */, starts one: /* and //. {{ x }} "
        b"{% raw %} <{ x }> %% for [link] [`x`](y) <b> &amp; $x ${x} #x\0\0\0\0\0\0\0\0\0\x10\0\0M\0"
        b"\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0,\0\0\0x{\"doc\":\""
        b"*/ \\\"\\\"\\\" ''' \\\\n \\\\u{0} %s {} {0}\"}\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0E\0\0\0\x02"
        b"\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0$\0\0\0y{\"doc\":\"tab\",\""
        b"unit\":\"*/ `m` [x] {}\"}\0\0\0\0\x10\0\0P\0\0\0\x03\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x01\0\0\0/\0\0\0z{\"doc\":\"\\\"\\\"\\\"\\n>>> 1 / 0\\nends in a quote \\"
        b"\"\"}\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0x267d35cd5e19f6ba,
    layout_hash=0x29c49980b6e60727,
    streams=(
        "x",
        "y",
        "z",
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
    x = _rt.stream(0, "*/ \"\"\" ''' \\n \\u{0} %s {} {0}")
    y = _rt.stream(1, "tab\n\nUnit: */ `m` [x] {}.")
    z = _rt.stream(2, "\"\"\"\n>> > 1 / 0\nends in a quote \"")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    x = Streams.x
    y = Streams.y
    z = Streams.z


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
