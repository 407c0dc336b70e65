"""`async for`: frames without a thread that waits."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time

import pytest

import shmx_runtime
from conftest import FOUR, Spawn, ended, line, tell
from shmx_runtime import Client, Server


def test_frames_come_as_they_are_published_and_end_with_the_writer(name: str, spawn: Spawn) -> None:
    child = spawn(
        f"""
import shmx_runtime, time
server = shmx_runtime.Server.create(args[0], schema={FOUR!r}, pins=1)
print("up", flush=True)
sys.stdin.readline()
for n in range(200):
    server.publish(volts=[n] * 4)
    time.sleep(0.001)
server.close()
""",
        name,
    )
    assert line(child) == "up"

    async def read(client: Client) -> list[float]:
        seen = []
        async for frame in client:
            assert client.held == 1  # the one before was given back
            seen.append(float(frame["volts"][0]))
        return seen

    async def both() -> tuple[list[float], list[float], int]:
        turns = 0

        async def turn() -> None:
            nonlocal turns
            while True:
                await asyncio.sleep(0.001)
                turns += 1

        other = asyncio.create_task(turn())
        with Client.attach(name) as one, Client.attach(name) as two:
            tasks = asyncio.create_task(read(one)), asyncio.create_task(read(two))
            await asyncio.sleep(0.05)
            tell(child)
            seen = await asyncio.wait_for(asyncio.gather(*tasks), 30)
        other.cancel()
        return seen[0], seen[1], turns

    one, two, turns = asyncio.run(both())
    for seen in (one, two):
        assert seen == sorted(set(seen))
        assert len(seen) > 20
        assert seen[-1] == 199.0
    assert turns > 20  # nothing stood still meanwhile
    ended(child)


def test_a_wait_is_cancelled_and_begun_again(name: str) -> None:
    async def run() -> None:
        with Server.create(name, schema=FOUR) as server, Client.attach(name) as client:
            frames = client.__aiter__()
            for _ in range(3):
                with pytest.raises(asyncio.TimeoutError):
                    await asyncio.wait_for(frames.__anext__(), 0.05)
            server.publish(volts=[1, 2, 3, 4])
            frame = await asyncio.wait_for(frames.__anext__(), 10)
            assert frame["volts"][3] == 4
            waiting = asyncio.ensure_future(frames.__anext__())
            await asyncio.sleep(0.05)
            threading.Timer(0.05, client.close).start()
            with pytest.raises(StopAsyncIteration):
                await asyncio.wait_for(waiting, 10)
            with pytest.raises(shmx_runtime.ClosedError):
                await frames.__anext__()

    asyncio.run(run())


def test_nothing_is_left_running(name: str) -> None:
    def threads() -> list[str]:
        tasks = os.listdir("/proc/self/task")
        return [open(f"/proc/self/task/{task}/comm").read().strip() for task in tasks]

    async def run() -> None:
        with Server.create(name, schema=FOUR), Client.attach(name) as client:
            frames = client.__aiter__()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(frames.__anext__(), 0.05)
            assert "shmx-bells" in threads()

    asyncio.run(run())
    end = time.monotonic() + 10
    while "shmx-bells" in threads() and time.monotonic() < end:
        gc.collect()  # what a traceback kept
        time.sleep(0.01)
    assert "shmx-bells" not in threads()


def test_an_interpreter_ends_while_it_waits(name: str, spawn: Spawn) -> None:
    with Server.create(name, schema=FOUR) as server:
        child = spawn(
            """
import asyncio, shmx_runtime
client = shmx_runtime.Client.attach(args[0])
frames = client.__aiter__()
async def run():
    try:
        await asyncio.wait_for(frames.__anext__(), 0.1)
    except asyncio.TimeoutError:
        print("up", flush=True)
asyncio.run(run())  # its loop is closed, the bell still armed
sys.stdin.readline()
""",
            name,
        )
        assert line(child) == "up"
        for n in range(20):
            server.publish(volts=[n] * 4)
            time.sleep(0.005)
        tell(child)
        ended(child)
