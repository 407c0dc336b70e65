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

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def x(self) -> int:
        """`x`"""


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def x(self) -> int:
        """`x`"""
    @x.setter
    def x(self, value: int, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        x: int,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
