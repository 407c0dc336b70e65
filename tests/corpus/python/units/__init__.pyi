# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `units`.

Made by shmxc 0.1.0 from units.yaml. Do not edit.
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

    A = 1
    B = 2
    C = 3
    D = 4

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def a(self) -> float:
        """`a`

        Unit: m.
        """

    @property
    def b(self) -> float:
        """`b`

        Unit: m/s^2.
        """

    @property
    def c(self) -> float:
        """`c`

        Unit: %.
        """

    @property
    def d(self) -> float:
        """`d`

        Unit: kg·m².
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def a(self) -> float:
        """`a`

        Unit: m.
        """
    @a.setter
    def a(self, value: float, /) -> None: ...

    @property
    def b(self) -> float:
        """`b`

        Unit: m/s^2.
        """
    @b.setter
    def b(self, value: float, /) -> None: ...

    @property
    def c(self) -> float:
        """`c`

        Unit: %.
        """
    @c.setter
    def c(self, value: float, /) -> None: ...

    @property
    def d(self) -> float:
        """`d`

        Unit: kg·m².
        """
    @d.setter
    def d(self, value: float, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        a: float,
        b: float,
        c: float,
        d: float,
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
