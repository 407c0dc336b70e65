"""Frames for `async for`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

from ._shmx import Bell, Client, Frame
from .errors import ClosedError

__all__ = ["AsyncFrames"]

F = TypeVar("F", bound=Frame)


class AsyncFrames(Generic[F]):
    """New frames, one after the other, as a `for` loop over a client gives them, without a thread that waits.

    One helper thread a process sleeps for all that wait, and calls the event loop. Each frame is given back before the
    next one is waited for, unless an array of it lives or it was told to `keep()`. Ends when the writer closes.
    """

    def __init__(self, client: Client[F]) -> None:
        self._client = client
        self._bell = Bell()
        self._last: F | None = None

    def __aiter__(self) -> AsyncFrames[F]:
        return self

    async def __anext__(self) -> F:
        last, self._last = self._last, None
        if last is not None:
            last._give_back()
            del last
        waited = False
        while True:
            loop = asyncio.get_running_loop()
            woken: asyncio.Future[None] = loop.create_future()
            try:
                frame = self._client._poll(self._bell, _waker(loop, woken))
            except ClosedError:
                if waited:  # closed meanwhile, by this process
                    raise StopAsyncIteration from None
                raise
            if frame is not None:
                self._last = frame
                return frame
            await woken
            waited = True


def _waker(loop: asyncio.AbstractEventLoop, woken: asyncio.Future[None]) -> Callable[[], None]:
    def ring() -> None:
        if not woken.done():
            woken.set_result(None)

    def wake() -> None:
        try:
            loop.call_soon_threadsafe(ring)
        except RuntimeError:
            pass  # the loop is closed: nobody waits

    return wake
