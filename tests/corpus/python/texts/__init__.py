# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `texts`.

Made by shmxc 0.1.0 from texts.yaml. Do not edit.
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
    MAYBE_LOG = 2
    HUD = 3
    SAID = 4
    RAW = 5
    MAYBE_RAW = 6

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0Q\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0\0"
        b"\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x05\0\0\0"
        b"\0\0\0\0\0\0\0\0texts\0\0\0\0\0\0\0\0\x10\0\0E\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0"
        b"\x01\0\0\0@\0\0\0\x03\0\0\0\"\0\0\0log{\"encoding\":\"utf8\",\"shape\":[null]}\0\0\0\0\x10"
        b"\0\0[\0\0\0\x02\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0@\0\0\0\x09\0\0\x002\0\0\0maybe"
        b"_log{\"encoding\":\"utf8\",\"optional\":true,\"shape\":[null]}\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
        b"\x10\0\0E\0\0\0\x03\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\0\x01\0\0\x03\0\0\0\"\0\0\0"
        b"hud{\"encoding\":\"json\",\"shape\":[null]}\0\0\0\0\x10\0\0F\0\0\0\x04\0\0\0\x03\0\0\0\x01"
        b"\0\0\0\0\0\0\0\x01\0\0\0\0\x01\0\0\x04\0\0\0\"\0\0\0said{\"encoding\":\"json\",\"shape\":["
        b"null]}\0\0\0\x10\0\0F\0\0\0\x05\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0@\0\0\0\x03\0\0"
        b"\0#\0\0\0raw{\"encoding\":\"bytes\",\"shape\":[null]}\0\0\0\x10\0\0\\\0\0\0\x06\0\0\0\x03\0"
        b"\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0@\0\0\0\x09\0\0\x003\0\0\0maybe_raw{\"encoding\":\"bytes\""
        b",\"optional\":true,\"shape\":[null]}\0\0\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0x022bc7438cce2de4,
    layout_hash=0xd07f3223eb79d8e4,
    streams=(
        "log",
        "maybe_log",
        "hud",
        "said",
        "raw",
        "maybe_raw",
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
    log = _rt.stream(0, "`log`\n\nUp to 64 bytes.")
    maybe_log = _rt.stream(1, "`maybe_log`\n\nUp to 64 bytes. A frame may lack it.")
    hud = _rt.stream(2, "`hud`\n\nUp to 256 bytes. A frame may lack it.")
    said = _rt.stream(3, "`said`\n\nUp to 256 bytes. A frame may lack it.")
    raw = _rt.stream(4, "`raw`\n\nUp to 64 bytes.")
    maybe_raw = _rt.stream(5, "`maybe_raw`\n\nUp to 64 bytes. A frame may lack it.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    log = Streams.log
    maybe_log = Streams.maybe_log
    hud = Streams.hud
    said = Streams.said
    raw = Streams.raw
    maybe_raw = Streams.maybe_raw


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
