# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""60 records, some deep in others.

Made by shmxc 0.1.0 from many_types.yaml. Do not edit.
"""

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "R0",
    "R1",
    "R10",
    "R11",
    "R12",
    "R13",
    "R14",
    "R15",
    "R16",
    "R17",
    "R18",
    "R19",
    "R2",
    "R20",
    "R21",
    "R22",
    "R23",
    "R24",
    "R25",
    "R26",
    "R27",
    "R28",
    "R29",
    "R3",
    "R30",
    "R31",
    "R32",
    "R33",
    "R34",
    "R35",
    "R36",
    "R37",
    "R38",
    "R39",
    "R4",
    "R40",
    "R41",
    "R42",
    "R43",
    "R44",
    "R45",
    "R46",
    "R47",
    "R48",
    "R49",
    "R5",
    "R50",
    "R51",
    "R52",
    "R53",
    "R54",
    "R55",
    "R56",
    "R57",
    "R58",
    "R59",
    "R6",
    "R7",
    "R8",
    "R9",
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

R0: _np.dtype[_np.void]
"""Record `R0`."""

R1: _np.dtype[_np.void]
"""Record `R1`."""

R2: _np.dtype[_np.void]
"""Record `R2`."""

R3: _np.dtype[_np.void]
"""Record `R3`."""

R4: _np.dtype[_np.void]
"""Record `R4`."""

R5: _np.dtype[_np.void]
"""Record `R5`."""

R6: _np.dtype[_np.void]
"""Record `R6`."""

R7: _np.dtype[_np.void]
"""Record `R7`."""

R8: _np.dtype[_np.void]
"""Record `R8`."""

R9: _np.dtype[_np.void]
"""Record `R9`."""

R10: _np.dtype[_np.void]
"""Record `R10`."""

R11: _np.dtype[_np.void]
"""Record `R11`."""

R12: _np.dtype[_np.void]
"""Record `R12`."""

R13: _np.dtype[_np.void]
"""Record `R13`."""

R14: _np.dtype[_np.void]
"""Record `R14`."""

R15: _np.dtype[_np.void]
"""Record `R15`."""

R16: _np.dtype[_np.void]
"""Record `R16`."""

R17: _np.dtype[_np.void]
"""Record `R17`."""

R18: _np.dtype[_np.void]
"""Record `R18`."""

R19: _np.dtype[_np.void]
"""Record `R19`."""

R20: _np.dtype[_np.void]
"""Record `R20`."""

R21: _np.dtype[_np.void]
"""Record `R21`."""

R22: _np.dtype[_np.void]
"""Record `R22`."""

R23: _np.dtype[_np.void]
"""Record `R23`."""

R24: _np.dtype[_np.void]
"""Record `R24`."""

R25: _np.dtype[_np.void]
"""Record `R25`."""

R26: _np.dtype[_np.void]
"""Record `R26`."""

R27: _np.dtype[_np.void]
"""Record `R27`."""

R28: _np.dtype[_np.void]
"""Record `R28`."""

R29: _np.dtype[_np.void]
"""Record `R29`."""

R30: _np.dtype[_np.void]
"""Record `R30`."""

R31: _np.dtype[_np.void]
"""Record `R31`."""

R32: _np.dtype[_np.void]
"""Record `R32`."""

R33: _np.dtype[_np.void]
"""Record `R33`."""

R34: _np.dtype[_np.void]
"""Record `R34`."""

R35: _np.dtype[_np.void]
"""Record `R35`."""

R36: _np.dtype[_np.void]
"""Record `R36`."""

R37: _np.dtype[_np.void]
"""Record `R37`."""

R38: _np.dtype[_np.void]
"""Record `R38`."""

R39: _np.dtype[_np.void]
"""Record `R39`."""

R40: _np.dtype[_np.void]
"""Record `R40`."""

R41: _np.dtype[_np.void]
"""Record `R41`."""

R42: _np.dtype[_np.void]
"""Record `R42`."""

R43: _np.dtype[_np.void]
"""Record `R43`."""

R44: _np.dtype[_np.void]
"""Record `R44`."""

R45: _np.dtype[_np.void]
"""Record `R45`."""

R46: _np.dtype[_np.void]
"""Record `R46`."""

R47: _np.dtype[_np.void]
"""Record `R47`."""

R48: _np.dtype[_np.void]
"""Record `R48`."""

R49: _np.dtype[_np.void]
"""Record `R49`."""

R50: _np.dtype[_np.void]
"""Record `R50`."""

R51: _np.dtype[_np.void]
"""Record `R51`."""

R52: _np.dtype[_np.void]
"""Record `R52`."""

R53: _np.dtype[_np.void]
"""Record `R53`."""

R54: _np.dtype[_np.void]
"""Record `R54`."""

R55: _np.dtype[_np.void]
"""Record `R55`."""

R56: _np.dtype[_np.void]
"""Record `R56`."""

R57: _np.dtype[_np.void]
"""Record `R57`."""

R58: _np.dtype[_np.void]
"""Record `R58`."""

R59: _np.dtype[_np.void]
"""Record `R59`."""

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def x(self) -> _npt.NDArray[_np.void]:
        """`x`"""

    @property
    def y(self) -> _npt.NDArray[_np.void]:
        """`y`

        Shape: (2,).
        """

    @property
    def z(self) -> _npt.NDArray[_np.void]:
        """`z`

        Shape: (n,), n up to 2.
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def x(self) -> _npt.NDArray[_np.void]:
        """`x`"""
    @x.setter
    def x(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def y(self) -> _npt.NDArray[_np.void]:
        """`y`

        Shape: (2,).
        """
    @y.setter
    def y(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def z(self) -> _npt.NDArray[_np.void]:
        """`z`

        Shape: (n,), n up to 2.
        """
    @z.setter
    def z(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        x: _npt.ArrayLike,
        y: _npt.ArrayLike,
        z: _npt.ArrayLike = ...,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
        *,
        z: int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
