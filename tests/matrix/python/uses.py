"""What type checkers make of a generated package: read by mypy, never run. An ignored line that is no error is one."""

# ruff: noqa: B018
from __future__ import annotations

import asyncio

import everything as sim
import numpy as np
import numpy.typing as npt


def reads(client: sim.Client) -> float:
    frame = client.latest()
    frame.tick  # type: ignore[union-attr]  # there may be none
    if frame is None:
        return 0.0
    tick: int = frame.tick
    position: npt.NDArray[np.float32] = frame.position
    fault: sim.Fault = frame.fault
    text: str = frame.log
    frame.depth.mean()  # type: ignore[union-attr]  # a frame may lack it
    frame.tick = 7  # type: ignore[misc]  # it is read-only
    frame.velocities  # type: ignore[attr-defined]
    frame.position + frame.tick + frame.born["mass"]
    return float(position.sum()) + tick + fault + len(text) + len(frame.meta.__doc__ or "")


def reads_on(client: sim.Client, watcher: sim.Watcher) -> int:
    ticks = [frame.tick for frame in client]
    snapshot = watcher.snapshot()
    watcher.refresh(snapshot)
    either: sim.Streams = snapshot
    return sum(ticks) + either.tick + snapshot.tick


async def waits(client: sim.Client) -> None:
    async for frame in client:
        frame.position.mean()
        await asyncio.sleep(0)


def writes(server: sim.Server) -> None:
    xyz = np.zeros((3, sim.sizes.PARTICLES), np.float32)
    born = np.zeros(3, sim.Particle)
    server.publish(tick=7, position=xyz, velocity=xyz.T, fault=sim.Fault.HOT | sim.Fault.STUCK, born=born)
    server.publish(0.5, tick=7, position=xyz, velocity=[[1, 2, 3]] * 100, fault=0, depth=None, hud={"lap": 3})
    server.publish(tick="7", position=xyz, velocity=xyz, fault=0)  # type: ignore[arg-type]
    server.publish(tick=7)  # type: ignore[call-arg]  # every fixed stream must be there
    server.publish(tick=7, position=xyz, velocity=xyz, fault=0, lag="")  # type: ignore[call-arg]
    with server.begin(born=3) as frame:
        frame.tick = 7
        frame.position[:] = xyz
        frame.position = xyz
        frame.born["mass"] = 1.0
        frame.log = "a star is born"
        frame.log = 7  # type: ignore[assignment]
    server.begin(tick=1)  # type: ignore[call-arg]  # it has no length


def talks(client: sim.Client, server: sim.Server) -> float:
    client.send(sim.Control.set_gravity(g=(0, 0, -9.81)))
    client.send(sim.Control.load(path=7))  # type: ignore[arg-type]
    client.send(sim.Control.pause(now=True))  # type: ignore[call-arg]
    total = 0.0
    for message in server.controls():
        match message:
            case sim.Control.set_gravity(g=g):
                total += float(g.sum())
            case sim.Control.load(path=path):
                total += len(path)
            case sim.Control.pause():
                total += 1
            case _:
                total += message.id
    return total


def names(kind: sim.Kind) -> str:
    star: sim.Kind = sim.Kind.STAR
    sim.Kind.SUN  # type: ignore[attr-defined]
    return kind.name if kind is star else str(sim.ids.POSITION)
