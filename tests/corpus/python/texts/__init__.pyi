# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `texts`.

Made by shmxc 0.1.0 from texts.yaml. Do not edit.
"""

import typing as _typing

import numpy as _np
import numpy.typing as _npt
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

    LOG = 1
    MAYBE_LOG = 2
    HUD = 3
    SAID = 4
    RAW = 5
    MAYBE_RAW = 6

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def log(self) -> str:
        """`log`

        Up to 64 bytes.
        """

    @property
    def maybe_log(self) -> str | None:
        """`maybe_log`

        Up to 64 bytes. A frame may lack it.
        """

    @property
    def hud(self) -> _typing.Any | None:
        """`hud`

        Up to 256 bytes. A frame may lack it.
        """

    @property
    def said(self) -> _typing.Any | None:
        """`said`

        Up to 256 bytes. A frame may lack it.
        """

    @property
    def raw(self) -> _npt.NDArray[_np.uint8]:
        """`raw`

        Up to 64 bytes.
        """

    @property
    def maybe_raw(self) -> _npt.NDArray[_np.uint8] | None:
        """`maybe_raw`

        Up to 64 bytes. A frame may lack it.
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def log(self) -> str:
        """`log`

        Up to 64 bytes.
        """
    @log.setter
    def log(self, value: str, /) -> None: ...

    @property
    def maybe_log(self) -> str:
        """`maybe_log`

        Up to 64 bytes. A frame may lack it.
        """
    @maybe_log.setter
    def maybe_log(self, value: str, /) -> None: ...

    @property
    def hud(self) -> _typing.Any:
        """`hud`

        Up to 256 bytes. A frame may lack it.
        """
    @hud.setter
    def hud(self, value: _typing.Any, /) -> None: ...

    @property
    def said(self) -> _typing.Any:
        """`said`

        Up to 256 bytes. A frame may lack it.
        """
    @said.setter
    def said(self, value: _typing.Any, /) -> None: ...

    @property
    def raw(self) -> _npt.NDArray[_np.uint8]:
        """`raw`

        Up to 64 bytes.
        """
    @raw.setter
    def raw(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def maybe_raw(self) -> _npt.NDArray[_np.uint8]:
        """`maybe_raw`

        Up to 64 bytes. A frame may lack it.
        """
    @maybe_raw.setter
    def maybe_raw(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        log: str = ...,
        maybe_log: str | None = ...,
        hud: _typing.Any = ...,
        said: _typing.Any = ...,
        raw: _npt.ArrayLike = ...,
        maybe_raw: _npt.ArrayLike | None = ...,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
        *,
        raw: int = ...,
        maybe_raw: int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
