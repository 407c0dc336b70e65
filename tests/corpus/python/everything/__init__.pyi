# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Positions and velocities of the particle solver.

Made by shmxc 0.1.0 from everything.yaml. Do not edit.
"""

import enum as _enum
import typing as _typing

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "Client",
    "Control",
    "Fault",
    "Frame",
    "FrameMut",
    "Kind",
    "Particle",
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

    PARTICLES = 100


class ids:
    """Numbers of the streams."""

    TICK = 1
    POSITION = 3
    VELOCITY = 4
    BORN = 5
    DEPTH = 6
    LOG = 7
    HUD = 8
    FAULT = 11


class Fault(_enum.IntFlag):
    """Flags `Fault`: any combination of bits is legal."""

    HOT = 0x1
    STUCK = 0x2


class Kind(_enum.IntEnum):
    """Enum `Kind`."""

    DUST = 0
    GAS = 1
    STAR = 2

Particle: _np.dtype[_np.void]
"""Record `Particle`.

mass: Unit: kg.
origin: Components: x, y, z.
"""

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def tick(self) -> int:
        """`tick`"""

    @property
    def position(self) -> _npt.NDArray[_np.float32]:
        """`position`

        Shape: (3, 100), planes x, y, z. Unit: m.
        """

    @property
    def velocity(self) -> _npt.NDArray[_np.float32]:
        """`velocity`

        Shape: (100, 3). Unit: m/s.
        """

    @property
    def born(self) -> _npt.NDArray[_np.void]:
        """`born`

        Shape: (n,), n up to 256.
        """

    @property
    def depth(self) -> _npt.NDArray[_np.float16] | None:
        """`depth`

        Shape: (48, 64). Unit: m. A frame may lack it.
        """

    @property
    def log(self) -> str:
        """`log`

        Up to 4096 bytes.
        """

    @property
    def hud(self) -> _typing.Any | None:
        """`hud`

        Up to 2048 bytes. On the wire: race-table-update. A frame may lack it.
        """

    @property
    def fault(self) -> Fault:
        """`fault`"""


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def tick(self) -> int:
        """`tick`"""
    @tick.setter
    def tick(self, value: int, /) -> None: ...

    @property
    def position(self) -> _npt.NDArray[_np.float32]:
        """`position`

        Shape: (3, 100), planes x, y, z. Unit: m.
        """
    @position.setter
    def position(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def velocity(self) -> _npt.NDArray[_np.float32]:
        """`velocity`

        Shape: (100, 3). Unit: m/s.
        """
    @velocity.setter
    def velocity(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def born(self) -> _npt.NDArray[_np.void]:
        """`born`

        Shape: (n,), n up to 256.
        """
    @born.setter
    def born(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def depth(self) -> _npt.NDArray[_np.float16]:
        """`depth`

        Shape: (48, 64). Unit: m. A frame may lack it.
        """
    @depth.setter
    def depth(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def log(self) -> str:
        """`log`

        Up to 4096 bytes.
        """
    @log.setter
    def log(self, value: str, /) -> None: ...

    @property
    def hud(self) -> _typing.Any:
        """`hud`

        Up to 2048 bytes. On the wire: race-table-update. A frame may lack it.
        """
    @hud.setter
    def hud(self, value: _typing.Any, /) -> None: ...

    @property
    def fault(self) -> Fault:
        """`fault`"""
    @fault.setter
    def fault(self, value: int, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""

    class set_gravity(_rt.Message):
        """Message `set_gravity`."""

        __match_args__ = ("g",)
        def __init__(
            self,
            *,
            g: _npt.ArrayLike = ...,
        ) -> None: ...
        @property
        def g(self) -> _npt.NDArray[_np.float32]:
            """Components: x, y, z. Unit: m/s^2."""

    class load(_rt.Message):
        """Message `load`."""

        __match_args__ = ("path",)
        def __init__(
            self,
            *,
            path: str = ...,
        ) -> None: ...
        @property
        def path(self) -> str: ...

    class pause(_rt.Message):
        """Message `pause`."""

        __match_args__ = ()
        def __init__(
            self,
        ) -> None: ...


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        tick: int,
        position: _npt.ArrayLike,
        velocity: _npt.ArrayLike,
        born: _npt.ArrayLike = ...,
        depth: _npt.ArrayLike | None = ...,
        log: str = ...,
        hud: _typing.Any = ...,
        fault: int,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
        *,
        born: int = ...,
        depth: int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
