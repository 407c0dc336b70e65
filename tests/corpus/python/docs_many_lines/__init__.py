# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Line 0.
Line 1.
Line 2.
Line 3.
Line 4.
Line 5.
Line 6.
Line 7.
Line 8.
Line 9.
Line 10.
Line 11.
Line 12.
Line 13.
Line 14.
Line 15.
Line 16.
Line 17.
Line 18.
Line 19.
Line 20.
Line 21.
Line 22.
Line 23.
Line 24.
Line 25.
Line 26.
Line 27.
Line 28.
Line 29.
Line 30.
Line 31.
Line 32.
Line 33.
Line 34.
Line 35.
Line 36.
Line 37.
Line 38.
Line 39.
Line 40.
Line 41.
Line 42.
Line 43.
Line 44.
Line 45.
Line 46.
Line 47.
Line 48.
Line 49.
Line 50.
Line 51.
Line 52.
Line 53.
Line 54.
Line 55.
Line 56.
Line 57.
Line 58.
Line 59.
Line 60.
Line 61.
Line 62.
Line 63.
Line 64.
Line 65.
Line 66.
Line 67.
Line 68.
Line 69.
Line 70.
Line 71.
Line 72.
Line 73.
Line 74.
Line 75.
Line 76.
Line 77.
Line 78.
Line 79.
Line 80.
Line 81.
Line 82.
Line 83.
Line 84.
Line 85.
Line 86.
Line 87.
Line 88.
Line 89.
Line 90.
Line 91.
Line 92.
Line 93.
Line 94.
Line 95.
Line 96.
Line 97.
Line 98.
Line 99.

Made by shmxc 0.1.0 from docs_many_lines.yaml. Do not edit.
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

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\xd4\x03\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0"
        b"\0\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0f"
        b"\0\0\0y\x03\0\0\0\0\0\0docs_many_linesLine 0.\x0aLine 1.\x0aLine 2.\x0aLine 3.\x0aLine 4.\x0a"
        b"Line 5.\x0aLine 6.\x0aLine 7.\x0aLine 8.\x0aLine 9.\x0aLine 10.\x0aLine 11.\x0aLine 12.\x0a"
        b"Line 13.\x0aLine 14.\x0aLine 15.\x0aLine 16.\x0aLine 17.\x0aLine 18.\x0aLine 19.\x0aLine 2"
        b"0.\x0aLine 21.\x0aLine 22.\x0aLine 23.\x0aLine 24.\x0aLine 25.\x0aLine 26.\x0aLine 27.\x0a"
        b"Line 28.\x0aLine 29.\x0aLine 30.\x0aLine 31.\x0aLine 32.\x0aLine 33.\x0aLine 34.\x0aLine 3"
        b"5.\x0aLine 36.\x0aLine 37.\x0aLine 38.\x0aLine 39.\x0aLine 40.\x0aLine 41.\x0aLine 42.\x0a"
        b"Line 43.\x0aLine 44.\x0aLine 45.\x0aLine 46.\x0aLine 47.\x0aLine 48.\x0aLine 49.\x0aLine 5"
        b"0.\x0aLine 51.\x0aLine 52.\x0aLine 53.\x0aLine 54.\x0aLine 55.\x0aLine 56.\x0aLine 57.\x0a"
        b"Line 58.\x0aLine 59.\x0aLine 60.\x0aLine 61.\x0aLine 62.\x0aLine 63.\x0aLine 64.\x0aLine 6"
        b"5.\x0aLine 66.\x0aLine 67.\x0aLine 68.\x0aLine 69.\x0aLine 70.\x0aLine 71.\x0aLine 72.\x0a"
        b"Line 73.\x0aLine 74.\x0aLine 75.\x0aLine 76.\x0aLine 77.\x0aLine 78.\x0aLine 79.\x0aLine 8"
        b"0.\x0aLine 81.\x0aLine 82.\x0aLine 83.\x0aLine 84.\x0aLine 85.\x0aLine 86.\x0aLine 87.\x0a"
        b"Line 88.\x0aLine 89.\x0aLine 90.\x0aLine 91.\x0aLine 92.\x0aLine 93.\x0aLine 94.\x0aLine 9"
        b"5.\x0aLine 96.\x0aLine 97.\x0aLine 98.\x0aLine 99.\0\0\0\0\0\x10\0\0!\0\0\0\x01\0\0\0\x03\0"
        b"\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0x\0\0\0\0\0\0\0"
    ),
    schema_hash=0x1a1dc1b1b2cb5428,
    layout_hash=0xfb277b8866bd1304,
    streams=(
        "x",
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
    x = _rt.stream(0, "`x`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    x = Streams.x


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
