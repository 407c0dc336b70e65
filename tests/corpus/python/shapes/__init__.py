# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `shapes`.

Made by shmxc 0.1.0 from shapes.yaml. Do not edit.
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
    "sizes",
]


class sizes:
    """Named numbers of the schema."""

    ROWS = 4
    COLUMNS = 6


class ids:
    """Numbers of the streams."""

    ONE_D = 1
    NAMED = 2
    THREE_D = 3
    FIVE_D = 4
    FRAMES = 5

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0R\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0\0"
        b"\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x06\0\0\0"
        b"\0\0\0\0\0\0\0\0shapes\0\0\0\0\0\0\0\x10\0\x002\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0"
        b"\x01\0\0\0\x07\0\0\0\x05\0\0\0\x0d\0\0\0one_d{\"shape\":[7]}\0\0\0\0\0\0\0\x10\0\x004\0\0\0"
        b"\x02\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x18\0\0\0\x05\0\0\0\x0f\0\0\0named{\"shap"
        b"e\":[4,6]}\0\0\0\0\0\x10\0\x008\0\0\0\x03\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x18\0"
        b"\0\0\x07\0\0\0\x11\0\0\0three_d{\"shape\":[2,3,4]}\0\x10\0\0;\0\0\0\x04\0\0\0\x03\0\0\0\x01"
        b"\0\0\0\0\0\0\0\x01\0\0\0\x06\0\0\0\x06\0\0\0\x15\0\0\0five_d{\"shape\":[1,2,1,3,1]}\0\0\0\0"
        b"\0\0\0\0\0\0\0\0\0\0\x10\0\0:\0\0\0\x05\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0H\0\0\0"
        b"\x06\0\0\0\x14\0\0\0frames{\"shape\":[null,4,6]}\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0x1f783b34392c76a9,
    layout_hash=0x2834365b558cdf46,
    streams=(
        "one_d",
        "named",
        "three_d",
        "five_d",
        "frames",
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
    one_d = _rt.stream(0, "`one_d`\n\nShape: (7,).")
    named = _rt.stream(1, "`named`\n\nShape: (4, 6).")
    three_d = _rt.stream(2, "`three_d`\n\nShape: (2, 3, 4).")
    five_d = _rt.stream(3, "`five_d`\n\nShape: (1, 2, 1, 3, 1).")
    frames = _rt.stream(4, "`frames`\n\nShape: (n, 4, 6), n up to 3.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    one_d = Streams.one_d
    named = Streams.named
    three_d = Streams.three_d
    five_d = Streams.five_d
    frames = Streams.frames


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
