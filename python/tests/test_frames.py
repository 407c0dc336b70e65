"""Pins: what arrays keep, and what is given back."""

from __future__ import annotations

import gc
from typing import Any

import numpy as np
import pytest

import shmx_runtime
from conftest import FIXED, FOUR, LAB
from shmx_runtime import Client, Server

#: from here on NumPy exports read-only arrays
NUMPY_2_1 = np.lib.NumpyVersion(np.__version__) >= "2.1.0"


def publish(server: Server, volts: float) -> None:
    server.publish(volts=np.full(4, volts, np.float32))


def test_a_view_keeps_its_frame_and_nothing_else_does(name: str) -> None:
    with Server.create(name, schema=FOUR, pins=1) as server, Client.attach(name) as client:
        publish(server, 1)
        frame = client.latest()
        assert frame is not None
        view = frame["volts"]
        assert client.held == 1
        del frame
        assert client.held == 1
        publish(server, 2)
        with pytest.raises(BufferError, match=r"all 1 pins .* are taken, by frames 1; drop one"):
            client.latest()
        part = view[1:3]
        del view
        gc.collect()
        assert client.held == 1
        del part
        assert client.held == 0
        assert client.latest() is not None


@pytest.mark.parametrize(
    "derive",
    [
        lambda v: v[1:],
        lambda v: v.reshape(2, 2),
        lambda v: v.T,
        lambda v: np.asarray(v),
        lambda v: v.view(np.uint32),
        lambda v: np.from_dlpack(v) if NUMPY_2_1 else v,
        lambda v: np.frombuffer(v, np.uint8),
        lambda v: memoryview(v),
        lambda v: np.lib.stride_tricks.sliding_window_view(v, 2),
        lambda v: np.array(v, copy=False),
    ],
)
def test_whatever_is_made_of_a_view_keeps_the_pin(name: str, derive: Any) -> None:
    with Server.create(name, schema=FOUR, pins=1) as server, Client.attach(name) as client:
        publish(server, 1)
        frame = client.latest()
        assert frame is not None
        derived = derive(frame["volts"])
        del frame
        gc.collect()
        assert client.held == 1
        del derived
        gc.collect()
        assert client.held == 0


def test_the_array_interface_keeps_the_pin(name: str) -> None:
    class Other:
        """Another library's array, which takes NumPy's by their interface."""

        def __init__(self, array: Any) -> None:
            self.owner = array
            self.__array_interface__ = array.__array_interface__

    with Server.create(name, schema=FOUR, pins=1) as server, Client.attach(name) as client:
        publish(server, 3)
        frame = client.latest()
        assert frame is not None
        other = Other(frame["volts"])
        address, read_only = other.__array_interface__["data"]
        assert read_only
        del frame
        again = np.asarray(other)
        assert again.__array_interface__["data"][0] == address  # no copy
        assert again.tolist() == [3.0] * 4
        assert client.held == 1
        del other, again
        gc.collect()
        assert client.held == 0


def test_dlpack_takes_a_view_without_a_copy(name: str) -> None:
    if not NUMPY_2_1:
        pytest.skip("older NumPy exports no read-only arrays")
    with Server.create(name, schema=FOUR) as server, Client.attach(name) as client:
        publish(server, 3)
        frame = client.latest()
        assert frame is not None
        view = frame["volts"]
        taken = np.from_dlpack(view)
        assert taken.__array_interface__["data"] == view.__array_interface__["data"]
        with pytest.raises(ValueError, match="read-only"):
            taken[0] = 1


def test_writing_to_a_received_view_raises_and_kills_nothing(name: str) -> None:
    with Server.create(name, schema=LAB) as server, Client.attach(name) as client:
        server.publish(**FIXED, born=[(1, 1, 1.0, (0, 0, 0), b"a")], raw=b"abc")
        frame = client.latest()
        assert frame is not None
        for stream in ("position", "velocity", "born", "raw"):
            view = frame[stream]
            with pytest.raises(ValueError, match="read-only"):
                view[...] = view
            with pytest.raises(ValueError, match="WRITEABLE"):
                view.flags.writeable = True
            with pytest.raises(ValueError, match="WRITEABLE"):
                view.setflags(write=True)
            with pytest.raises(ValueError, match="WRITEABLE"):
                view[:1].setflags(write=True)
        with pytest.raises(ValueError, match="read-only"):
            frame["born"]["mass"] = 3
        with pytest.raises(ValueError, match="read-only"):
            frame["born"][0]["mass"] = 3
        with pytest.raises(TypeError, match="does not support item assignment"):
            frame["tick"] = 1  # type: ignore[index]


def test_a_loop_needs_one_pin(name: str) -> None:
    with Server.create(name, schema=FOUR, pins=1) as server, Client.attach(name) as client:
        seen = []
        publish(server, 0)
        for frame in client:
            seen.append(float(frame["volts"][0]))
            assert client.held == 1
            if len(seen) == 3:
                server.close()
            else:
                publish(server, len(seen))
        assert seen == [0.0, 1.0, 2.0]
        assert client.writer.state == "closed"


def test_a_loop_leaves_frames_alone_whose_arrays_live(name: str) -> None:
    with Server.create(name, schema=FOUR, pins=2) as server, Client.attach(name) as client:
        publish(server, 1)
        frames = iter(client)
        first = next(frames)
        view = first["volts"]
        publish(server, 2)
        second = next(frames)
        assert client.held == 2
        assert first["volts"].tolist() == view.tolist() == [1.0] * 4  # not given back
        publish(server, 3)
        third = next(frames)  # the second had no arrays
        assert client.held == 2
        with pytest.raises(shmx_runtime.ClosedError, match="given back"):
            second["volts"]
        publish(server, 4)
        third.keep()
        with pytest.raises(BufferError, match="frames 1, 3"):
            next(frames)
        assert third["volts"][0] == 3


def test_the_same_frame_twice_is_one_pin_and_outlives_the_first(name: str) -> None:
    with Server.create(name, schema=FOUR, pins=1) as server, Client.attach(name) as client:
        publish(server, 5)
        first = client.latest()
        second = client.current()
        assert first is not None
        assert second is not None
        one, two = first["volts"], second["volts"]
        assert client.held == 1
        del first, one
        gc.collect()
        for n in range(40):  # more than the ring has
            publish(server, n)
        assert two.tolist() == [5.0] * 4
        del second, two
        gc.collect()
        assert client.held == 0


def test_frames_are_closed_and_true(name: str) -> None:
    with Server.create(name, schema=FOUR) as server, Client.attach(name) as client:
        assert client.latest() is None
        assert client.current() is None
        publish(server, 1)
        frame = client.latest()
        assert frame
        assert client.latest() is None  # seen
        with frame:
            view = frame["volts"]
        with pytest.raises(shmx_runtime.ClosedError):
            frame.meta  # noqa: B018
        assert "given back" in repr(frame)
        assert client.held == 1  # the view's
        del view
        assert client.held == 0
        for n in range(5):
            publish(server, n)
        assert client.recent(2)["volts"][0] == 2  # type: ignore[index]
        assert client.at(4)["volts"][0] == 2  # type: ignore[index]
        assert client.at(99) is None


def test_arrays_outlive_their_client(name: str) -> None:
    server = Server.create(name, schema=FOUR)
    publish(server, 7)
    client = Client.attach(name)
    frame = client.latest()
    assert frame is not None
    view = frame["volts"]
    client.close()
    with pytest.raises(shmx_runtime.ClosedError, match="closed"):
        client.latest()
    del client, frame
    server.close()
    gc.collect()
    assert view.tolist() == [7.0] * 4


def test_handles_are_not_pickled(name: str) -> None:
    import pickle

    with Server.create(name, schema=FOUR) as server, Client.attach(name) as client:
        for handle in (server, client, shmx_runtime.Watcher.open(name)):
            with pytest.raises(shmx_runtime.ShmxError, match="other processes"):
                pickle.dumps(handle)
        publish(server, 2)
        frame = client.latest()
        assert frame is not None
        assert pickle.loads(pickle.dumps(frame["volts"])).tolist() == [2.0] * 4  # a copy
        assert pickle.loads(pickle.dumps(server.schema)) == server.schema
