"""Frames that are written in place."""

from __future__ import annotations

import gc
import threading
from typing import Any

import numpy as np
import pytest

import shmx_runtime
from conftest import FIXED, FOUR, LAB
from shmx_runtime import Client, Server


def test_a_block_publishes_at_its_end(name: str) -> None:
    with Server.create(name, schema=LAB) as server, Client.attach(name) as client:
        with server.begin(1.5, born=3, depth=1) as loan:
            loan["tick"] = 8
            assert loan["tick"] == 8
            loan["position"][:] = np.arange(300, dtype=np.float32).reshape(3, 100)
            loan["position"] += 1
            loan["velocity"] = np.ones((100, 3), np.float32)
            loan["born"]["mass"] = [1, 2, 3]
            loan["born"]["name"] = b"x"
            loan["depth"][:] = 0.5
            loan["kind"], loan["faults"], loan["on"] = 2, 1, False
            loan["log"] = "hello"
            loan["hud"] = {"a": 1}
            loan["raw"] = b"12"
            assert client.latest() is None
        frame = client.latest()
        assert frame is not None
        assert frame.meta.sim_time == 1.5
        assert frame["tick"] == 8
        assert frame["position"][2, 99] == 300
        assert frame["velocity"].sum() == 300
        assert frame["born"]["mass"].tolist() == [1, 2, 3]
        assert frame["depth"].max() == 0.5
        assert (frame["log"], frame["race-table-update"], bytes(frame["raw"])) == ("hello", {"a": 1}, b"12")
        assert frame["on"] is False


def test_a_loan_is_the_memory_that_readers_see(name: str) -> None:
    with Server.create(name, schema=FOUR) as server, Client.attach(name) as client:
        addresses = set()
        for n in range(3):
            with server.begin() as loan:
                loan["volts"][:] = n
        for n in range(3):
            frame = client.recent(n)
            assert frame is not None
            addresses.add(frame["volts"].__array_interface__["data"][0])
        assert len(addresses) == 3


def test_nothing_is_published_when_the_block_raises(name: str) -> None:
    with Server.create(name, schema=FOUR) as server, Client.attach(name) as client:
        for _ in range(50):  # more than there are slots: each is given back
            with pytest.raises(ZeroDivisionError), server.begin() as loan:
                loan["volts"][:] = 1 / 0
        assert client.latest() is None
        assert server.publish(volts=[1, 2, 3, 4]) == 1
        assert server.stats.abandoned == 50


def test_what_was_not_written_is_named(name: str) -> None:
    with Server.create(name, schema=LAB) as server:
        with pytest.raises(shmx_runtime.StreamError, match="'position' was not written"), server.begin() as loan:
            loan["tick"] = 1
        server.publish(**FIXED)
        with server.begin() as loan:
            loan["tick"] = 9
            loan.carry()
        with Client.attach(name) as client:
            frame = client.latest()
            assert frame is not None
            assert (frame["tick"], frame["kind"]) == (9, 1)


def test_arrays_are_of_no_use_after_publish(name: str) -> None:
    with Server.create(name, schema=LAB) as server, Client.attach(name) as client:
        server.publish(**FIXED)
        loan = server.begin(born=2)
        loan.carry()
        position, born = loan["position"], loan["born"]
        position[:] = 3
        loan.publish()
        for array in (position, born):
            assert array.size == 0
            with pytest.raises(ValueError, match="read-only"):
                array[...] = 1
            with pytest.raises(ValueError, match="WRITEABLE"):
                array.flags.writeable = True
        for call in (lambda: loan["position"], lambda: loan.publish(), lambda: loan.carry()):
            with pytest.raises(shmx_runtime.ClosedError, match="published or given up"):
                call()
        with pytest.raises(shmx_runtime.ClosedError):
            loan["tick"] = 1
        frame = client.latest()
        assert frame is not None
        assert frame["position"].min() == 3


def test_a_view_of_a_loan_holds_publish_up(name: str) -> None:
    with Server.create(name, schema=FOUR) as server, Client.attach(name) as client:
        loan = server.begin()
        loan["volts"][:] = 1
        part = loan["volts"][1:]
        with pytest.raises(BufferError, match=r"made of stream 'volts' \(a slice, a field\) still lives"):
            loan.publish()
        assert client.latest() is None
        part[:] = 2
        del part
        assert loan.publish() == 1
        frame = client.latest()
        assert frame is not None
        assert frame["volts"].tolist() == [1, 2, 2, 2]


def test_a_view_of_a_lost_loan_holds_the_next_one_up(name: str) -> None:
    with Server.create(name, schema=FOUR) as server, Client.attach(name) as client:
        with pytest.raises(BufferError, match="'volts'"), server.begin() as loan:
            loan["volts"][:] = 1
            part = loan["volts"][1:]
        assert client.latest() is None
        with pytest.raises(BufferError, match="'volts'"):
            server.begin()
        with pytest.raises(BufferError, match="'volts'"):
            server.publish(volts=[1, 2, 3, 4])
        part[:] = 9  # harms nobody: the slot is still lent
        del part
        for n in range(30):
            server.publish(volts=[n] * 4)
        frame = client.latest()
        assert frame is not None
        assert frame["volts"][0] == 29


def test_arrays_of_a_loan_outlive_the_server(name: str) -> None:
    server = Server.create(name, schema=FOUR)
    loan = server.begin()
    part = loan["volts"][1:]
    whole = loan["volts"]
    server.close()
    with pytest.raises(shmx_runtime.ClosedError):
        loan.publish()
    del server, loan
    gc.collect()
    part[:] = 3
    assert part.tolist() == [3, 3, 3]
    del whole, part


def test_lengths_are_checked(name: str) -> None:
    with Server.create(name, schema=LAB) as server:
        with pytest.raises(ValueError, match="'born' takes at most 20"):
            server.begin(born=21)
        with pytest.raises(ValueError, match="'position' has no length"):
            server.begin(position=3)
        with pytest.raises(ValueError, match="'log' has no length"):
            server.begin(log=3)
        with pytest.raises(ValueError, match="'depth' is in a frame once or not at all"):
            server.begin(depth=2)
        with pytest.raises(KeyError, match="no stream 'nothing'"):
            server.begin(nothing=2)
        with server.begin(born=0, depth=0) as loan:
            assert loan["born"].shape == (0,)
            loan["born"][:] = np.zeros(0, loan["born"].dtype)
            with pytest.raises(ValueError, match=r"'raw' varies in length: give it to begin\(raw=n\)"):
                loan["raw"]
            with pytest.raises(ValueError, match=r"'born' has shape \(0,\) in this frame, got \(1,\)"):
                loan["born"] = [(1, 1, 1, (0, 0, 0), b"")]
            with pytest.raises(ValueError, match="'kind' was not written"):
                loan["kind"]
            with pytest.raises(TypeError, match="'log' is assigned here"):
                loan["log"]
            loan["log"] = "once"
            with pytest.raises(shmx_runtime.StreamError, match="'log' was written already"):
                loan["log"] = "twice"
            for stream, value in FIXED.items():
                loan[stream] = value
        assert server.stats.published == 1


def test_there_is_one_loan_at_a_time(name: str) -> None:
    with Server.create(name, schema=FOUR) as server:
        loan = server.begin()
        with pytest.raises(shmx_runtime.ShmxError, match="is being written"):
            server.begin()
        loan.close()
        loan.close()
        with server.begin() as loan:
            loan["volts"] = [1, 2, 3, 4]
            assert loan.publish(0.5) == 1  # within the block, too
        loan = server.begin()
        del loan  # given up
        assert server.publish(volts=[1, 2, 3, 4]) == 2


def test_max_is_raised_and_streams_are_appended(name: str) -> None:
    with Server.create(name, schema=LAB, max={"hud": 1000, "born": 100}, room=(4096, 4096)) as server:
        client = Client.attach(name)
        server.publish(**FIXED, born=np.zeros(100, server.schema.streams[3].dtype), hud={"a": "x" * 900})
        frame = client.latest()
        assert frame is not None
        assert len(frame["born"]) == 100
        server.append("energy", {"id": 20, "type": "f64", "max": 8, "unit": "J"})
        server.publish(**FIXED, energy=[1.5, 2.5])
        later = client.latest()
        assert later is not None
        assert later["energy"].tolist() == [1.5, 2.5]
        assert client.schema.streams[-1].unit == "J"
        assert "energy" in frame.keys()  # the older one looks, too
        assert len(frame["energy"]) == 0
        with pytest.raises(shmx_runtime.SchemaError, match="must have a `max`"):
            server.append("more", {"id": 21, "type": "f64"})


def test_settings_are_checked(name: str) -> None:
    for settings, error, text in (
        ({"slots": "x"}, TypeError, "slots: "),
        ({"wire": "tcp"}, ValueError, "wire: 'tcp' is not one of native, shmx2"),
        ({"colour": 3}, TypeError, "colour: no such setting; there are: readers"),
        ({"readers": 99}, ValueError, "readers"),
        ({"max": {"nothing": 3}}, KeyError, "nothing"),
    ):
        with pytest.raises(error, match=text):
            Server.create(name, schema=FOUR, **settings)
    with pytest.raises(TypeError, match="takes schema="):
        Server.create(name)
    with pytest.raises(shmx_runtime.SettingError, match="no segment name"):
        Server.create("a name", schema=FOUR)
    numbers: dict[str, Any] = {"mode": 0o640, "readers": 2, "pins": 3, "slots": 32}
    server = Server.create(name, schema=FOUR, checksum="crc32", keep=True, **numbers)
    layout = shmx_runtime.Inspector(name).layout
    assert (layout.readers, layout.pins, layout.slots, layout.checksum) == (2, 3, 32, "crc32")
    assert server.path.stat().st_mode & 0o777 == 0o640
    with pytest.raises(shmx_runtime.SegmentBusy, match="already has a writer, pid"):
        Server.create(name, schema=FOUR)
    server.close()
    with Server.create(
        name, schema=FOUR, mode=0o640, readers=2, pins=3, slots=32, checksum="crc32", keep=True
    ) as again:
        assert again.stats.took_over
    server.path.unlink()


def test_threads_wait_beside_each_other(name: str) -> None:
    """The GIL is released while a client waits."""
    with Server.create(name, schema=FOUR) as server:
        seen: list[float] = []

        def read() -> None:
            with Client.attach(name) as client:
                frame = client.wait(10)
                assert frame is not None
                seen.append(float(frame["volts"][0]))

        threads = [threading.Thread(target=read) for _ in range(3)]
        for thread in threads:
            thread.start()
        while len(shmx_runtime.Inspector(name).readers) < 3:
            pass
        server.publish(volts=[7, 7, 7, 7])
        for thread in threads:
            thread.join(10)
        assert seen == [7.0] * 3
