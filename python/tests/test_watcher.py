"""Watchers and inspectors: who reads without being noticed."""

from __future__ import annotations

import os
import threading
import time

import numpy as np
import pytest

import shmx_runtime
from conftest import FOUR, Spawn, ended, file_of, line, tell
from shmx_runtime import Client, Inspector, Server, Watcher


def test_snapshots_are_copies_that_are_used_again(name: str) -> None:
    with Server.create(name, schema=FOUR) as server, Watcher.open(name) as watcher:
        snapshot = watcher.snapshot()
        assert snapshot
        assert snapshot.meta.id == 0
        assert snapshot["volts"].tolist() == [0.0] * 4
        assert not watcher.refresh(snapshot)
        server.publish(volts=[1, 1, 1, 1])
        assert watcher.refresh(snapshot)
        assert not watcher.refresh(snapshot)
        address = snapshot["volts"].__array_interface__["data"]
        server.publish(volts=[2, 2, 2, 2])
        assert watcher.refresh(snapshot)
        assert snapshot["volts"].__array_interface__["data"] == address  # the same memory
        view = snapshot["volts"]
        assert not watcher.refresh(snapshot)
        server.publish(volts=[3, 3, 3, 3])
        assert watcher.refresh(snapshot)
        assert snapshot["volts"].tolist() == [3.0] * 4
        assert view.tolist() == [2.0] * 4  # what lives stays as it is
        with pytest.raises(ValueError, match="read-only"):
            view[0] = 1
        assert Inspector(name).readers == ()
        server.close()
        assert watcher.writer.state == "closed"
        assert snapshot["volts"].tolist() == [3.0] * 4


def test_waiting_for_a_newer_copy(name: str) -> None:
    with Server.create(name, schema=FOUR) as server, Watcher.open(name) as watcher:
        snapshot = watcher.snapshot()
        start = time.monotonic()
        assert not watcher.wait(snapshot, 0.2)
        assert time.monotonic() - start > 0.19
        for kept in (None, snapshot["volts"]):
            threading.Timer(0.1, lambda: server.publish(volts=[5, 5, 5, 5])).start()
            assert watcher.wait(snapshot, 10)
            assert snapshot["volts"].tolist() == [5.0] * 4
            assert kept is None or kept.tolist() == [5.0] * 4 or kept.tolist() == [0.0] * 4


def test_one_call_is_enough(name: str) -> None:
    with Server.create(name, schema=FOUR) as server:
        assert shmx_runtime.snapshot(name).meta.id == 0
        server.publish(0.5, volts=[1, 2, 3, 4])
        snapshot = shmx_runtime.snapshot(name)
        assert (snapshot.meta.id, snapshot.meta.sim_time) == (1, 0.5)
        assert snapshot.meta.age is not None
        assert 0 <= snapshot.meta.age < 10
        assert dict(snapshot)["volts"].tolist() == [1, 2, 3, 4]
        assert shmx_runtime.snapshot(file_of(name))["volts"][3] == 4  # a path
    with pytest.raises(shmx_runtime.SegmentNotFound):
        shmx_runtime.snapshot(name)


def test_read_permission_is_enough_for_watchers(name: str, spawn: Spawn) -> None:
    if os.getuid() != 0:
        pytest.skip("only root can be somebody else")
    with Server.create(name, schema=FOUR, mode=0o644) as server:
        server.publish(volts=[1, 2, 3, 4])
        child = spawn(
            """
import os
import numpy, shmx_runtime
os.setuid(65534)
print(shmx_runtime.snapshot(args[0])["volts"].tolist(), flush=True)
try:
    shmx_runtime.Client.attach(args[0])
except PermissionError as error:
    print(type(error).__name__, flush=True)
""",
            name,
        )
        assert line(child) == "[1.0, 2.0, 3.0, 4.0]"
        assert line(child) == "SegmentDenied"
        ended(child)


def test_an_inspector_sees_everybody(name: str, spawn: Spawn) -> None:
    with Server.create(name, schema=FOUR, readers=3) as server:
        server.publish(volts=[1, 2, 3, 4])
        child = spawn(
            """
import shmx_runtime
client = shmx_runtime.Client.attach(args[0])
frame = client.latest()
print("holds", flush=True)
sys.stdin.readline()
""",
            name,
        )
        assert line(child) == "holds"
        inspector = Inspector.open(name)
        (reader,) = inspector.readers
        assert (reader.pid, reader.kind, reader.alive, reader.pinned) == (child.pid, "native", True, (1,))
        assert inspector.writer.pid == os.getpid()
        assert inspector.writer.state.is_alive
        assert (inspector.state, inspector.frames_published, inspector.is_current) == ("live", 1, True)
        assert [slot.pinned_by for slot in inspector.slots if slot.frame_id == 1] == [(0,)]
        assert inspector.layout.schema_hash == server.schema.schema_hash
        assert str(inspector.layout.total_bytes) in inspector.layout.text
        assert inspector.controls == ()
        tell(child)
        ended(child)
        assert inspector.readers == ()


def test_missed_frames_are_counted(name: str) -> None:
    with Server.create(name, schema=FOUR) as server, Client.attach(name) as client, Watcher.open(name) as watcher:
        for n in range(10):
            server.publish(volts=np.full(4, n, np.float32))
            if n in (0, 9):
                assert client.latest() is not None
                assert watcher.snapshot().meta.id == n + 1
        assert (client.missed, watcher.missed) == (8, 8)
