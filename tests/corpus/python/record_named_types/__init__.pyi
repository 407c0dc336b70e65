# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `record_named_types`.

Made by shmxc 0.1.0 from record_named_types.yaml. Do not edit.
"""

import enum as _enum

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Kind",
    "Mask",
    "Mixed",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    MIXED = 1


class Kind(_enum.IntEnum):
    """Enum `Kind`."""

    LOW = -1
    HIGH = 1


class Mask(_enum.IntFlag):
    """Flags `Mask`: any combination of bits is legal."""

    FIRST = 0x1
    LAST = 0x8000000000000000

Mixed: _np.dtype[_np.void]
"""Record `Mixed`.

at: Components: x, y, z.
path: Components: x, y, z.
"""

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def mixed(self) -> _npt.NDArray[_np.void]:
        """`mixed`

        Shape: (n,), n up to 3.
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def mixed(self) -> _npt.NDArray[_np.void]:
        """`mixed`

        Shape: (n,), n up to 3.
        """
    @mixed.setter
    def mixed(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        mixed: _npt.ArrayLike = ...,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
        *,
        mixed: int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
