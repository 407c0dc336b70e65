"""What each kind of stream is in Python, written and read."""

from __future__ import annotations

import enum
import mmap
from typing import Any

import numpy as np
import pytest

import shmx_runtime
from conftest import FIXED, LAB
from shmx_runtime import Client, Server

ALL = ("bool", "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f16", "f32", "f64")


@pytest.mark.parametrize("number", ALL)
def test_every_number_keeps_its_limits_and_its_dtype(name: str, number: str) -> None:
    kinds = {"i": "int", "u": "uint", "f": "float"}  # NumPy's own "i8" has 8 bytes
    dtype = np.dtype("uint8" if number == "bool" else kinds[number[0]] + number[1:])
    if number == "bool":
        limits: tuple[Any, ...] = (0, 1)
    elif dtype.kind == "f":
        limits = (np.finfo(dtype).min, np.finfo(dtype).max)
    else:
        limits = (np.iinfo(dtype).min, np.iinfo(dtype).max)
    streams = {"one": {"id": 1, "type": number}, "some": {"id": 2, "type": number, "max": 9}}
    with Server.create(name, schema={"streams": streams}) as server, Client.attach(name) as client:
        for limit in limits:
            server.publish(one=limit.item() if hasattr(limit, "item") else limit, some=np.array([limit] * 3, dtype))
            frame = client.latest()
            assert frame is not None
            assert frame["one"] == limit
            assert isinstance(frame["one"], bool if number == "bool" else float if dtype.kind == "f" else int)
            assert frame["some"].dtype == dtype
            assert frame["some"].tolist() == [limit] * 3
            del frame
        if dtype.kind in "iu" and number != "bool":
            with pytest.raises(OverflowError, match="one"):
                server.publish(one=int(limits[1]) + 1)
            with pytest.raises(OverflowError, match="some"):
                server.publish(one=0, some=[int(limits[1]) + 1])
            both = [1, int(limits[1])]  # NumPy alone makes floats of such a list, for u64
            server.publish(one=0, some=both)
            frame = client.latest()
            assert frame is not None
            assert frame["some"].tolist() == both


def test_shapes_are_numpys(name: str) -> None:
    shapes: dict[str, tuple[dict[str, Any], tuple[int, ...]]] = {
        "one": ({"components": 3}, (3,)),
        "count": ({"count": 5}, (5,)),
        "aos": ({"components": 3, "count": 5}, (5, 3)),
        "soa": ({"components": 3, "count": 5, "layout": "soa"}, (3, 5)),
        "grid": ({"shape": [2, 4]}, (2, 4)),
        "grid_aos": ({"components": 3, "shape": [2, 4]}, (2, 4, 3)),
        "grid_soa": ({"components": 3, "shape": [2, 4], "layout": "soa"}, (3, 2, 4)),
        "some": ({"max": 6}, (2,)),
        "some_aos": ({"components": 3, "max": 6}, (2, 3)),
        "some_soa": ({"components": 3, "max": 6, "layout": "soa"}, (3, 2)),
        "blocks": ({"max": 3, "shape": [2, 4]}, (2, 2, 4)),
        "blocks_soa": ({"components": 3, "max": 3, "shape": [2, 4], "layout": "soa"}, (3, 2, 2, 4)),
    }
    streams = {key: {"id": i, "type": "i32", **words} for i, (key, (words, _)) in enumerate(shapes.items(), 1)}
    values = {
        key: np.arange(np.prod(shape), dtype=np.int32).reshape(shape) + i
        for i, (key, (_, shape)) in enumerate(shapes.items())
    }
    with Server.create(name, schema={"streams": streams}) as server, Client.attach(name) as client:
        server.publish(**values)
        frame = client.latest()
        assert frame is not None
        for key, (_, shape) in shapes.items():
            assert frame[key].shape == shape
            assert (frame[key] == values[key]).all()
        for key, info in zip(shapes, client.schema.streams):
            sizes = tuple(want for want, _ in zip(info.shape, shapes[key][1]))
            assert all(size in (None, is_) for size, is_ in zip(sizes, shapes[key][1]))


def test_a_frame_of_all_kinds(name: str) -> None:
    with Server.create(name, schema=LAB) as server, Client.attach(name) as client:
        born = [(1, 2, 2.5, (1, 2, 3), b"sun"), (2, 0, 0.5, (0, 0, 0), b"")]
        depth = np.arange(24, dtype=np.float16).reshape(4, 6)
        fixed = {**FIXED, "faults": 3, "kind": 2}
        server.publish(0.25, **fixed, born=born, depth=depth, log="née", hud={"a": [1, None]}, raw=b"\0\1\xff")
        frame = client.latest()
        assert frame is not None
        assert (frame.meta.id, frame.meta.sim_time) == (1, 0.25)
        assert frame["born"]["mass"].tolist() == [2.5, 0.5]
        assert frame["born"]["name"].tolist() == [b"sun", b""]
        assert frame["born"]["origin"].shape == (2, 3)
        assert frame["depth"].dtype == np.float16
        assert (frame["depth"] == depth).all()
        assert frame["log"] == "née"
        assert frame["race-table-update"] == frame[7] == {"a": [1, None]}
        assert isinstance(frame["kind"], enum.IntEnum)
        assert frame["kind"].name == "star"
        assert isinstance(frame["faults"], enum.IntFlag)
        assert frame["faults"] == 3
        assert frame["on"] is True
        assert frame["raw"].tolist() == [0, 1, 255]
        assert set(dict(frame)) == set(frame.keys())


def test_what_a_frame_lacks_is_none_or_empty(name: str) -> None:
    with Server.create(name, schema=LAB) as server, Client.attach(name) as client:
        server.publish(**FIXED)
        frame = client.latest()
        assert frame is not None
        assert frame["depth"] is None
        assert frame["race-table-update"] is None
        assert frame["log"] == ""
        assert frame["born"].shape == (0,)
        assert frame["raw"].shape == (0,)
        assert not frame.has("depth")
        assert frame.has("tick")
        assert "depth" in frame
        assert "nothing" not in frame
        with pytest.raises(shmx_runtime.StreamMissing, match="no stream 'nothing'; there are: tick, position"):
            frame["nothing"]
        with pytest.raises(KeyError):
            frame[99]
        with pytest.raises(TypeError):
            frame[2.5]  # type: ignore[index]


def poke(name: str, what: bytes, by: bytes) -> None:
    """Changes bytes of a segment, as a broken writer would."""
    with open(f"/dev/shm/{name}", "r+b") as file, mmap.mmap(file.fileno(), 0) as memory:
        at = memory.find(what)
        assert at > 0
        assert memory.find(what, at + 1) < 0
        memory[at : at + len(by)] = by


def test_a_bool_byte_of_2_an_unknown_enum_and_text_that_is_none(name: str) -> None:
    streams = {
        "mark": {"id": 1, "type": "u64"},
        "on": {"id": 2, "type": "bool"},
        "ons": {"id": 3, "type": "bool", "count": 3},
        "kind": {"id": 4, "type": "Kind"},
        "kinds": {"id": 5, "type": "Kind", "count": 3},
        "faults": {"id": 6, "type": "Fault"},
        "log": {"id": 7, "type": "utf8", "max": 20},
        "hud": {"id": 8, "type": "json", "max": 20},
    }
    with Server.create(name, schema={"streams": streams, "types": LAB["types"]}) as server:
        values = {"on": True, "ons": [1, 0, 1], "kind": 1, "kinds": [0, 1, 2], "faults": 1}
        server.publish(mark=1, **values, log="twelve bytes", hud="<json text>")
        poke(name, b"twelve bytes", b"\xff\xfe")
        poke(name, b'"<json', b"{")
        with Client.attach(name) as client:
            frame = client.latest()
            assert frame is not None
            with pytest.raises(ValueError, match=r"'log' is no UTF-8"):
                frame["log"]
            with pytest.raises(ValueError, match=r"'hud'"):
                frame["hud"]
            assert shmx_runtime.as_bool(frame["ons"]).tolist() == [True, False, True]
            assert shmx_runtime.as_bool(frame["ons"]).dtype == np.bool_
    # values that the API refuses to write, put there byte by byte
    with Server.create(name, schema={"streams": streams, "types": LAB["types"]}) as server:
        with server.begin() as loan:
            loan["mark"] = 1
            for stream, value in values.items():
                loan[stream] = value
            loan["log"] = "x"
        layout = shmx_runtime.Inspector(name).layout
        with Client.attach(name) as client, open(f"/dev/shm/{name}", "r+b") as file:
            with mmap.mmap(file.fileno(), 0) as memory:
                frame = client.latest()
                assert frame is not None
                start = layout.total_bytes - layout.slots * layout.slot_bytes
                slot = memory.find(bytes([1, 0, 1]), start)
                memory[slot : slot + 3] = bytes([2, 0, 1])  # ons
                kinds = memory.find(bytes([0, 1, 2]), start)
                memory[kinds : kinds + 3] = bytes([0, 9, 200])
                assert frame["kinds"].tolist() == [0, 9, 200]
                with pytest.raises(ValueError, match=r"\(0,\) is 2, neither 0 nor 1"):
                    shmx_runtime.as_bool(frame["ons"])
                assert frame["ons"].tolist() == [2, 0, 1]


def test_single_values_that_are_none(name: str) -> None:
    """One bool and one enum alone in their schemas: the first bytes of the payload are theirs."""
    for words, bad, check in (
        ({"type": "bool"}, 2, "bool"),
        ({"type": "Kind"}, 77, "enum"),
        ({"type": "Fault"}, 0x8001, "flags"),
    ):
        schema = {"streams": {"it": {"id": 1, **words}, "mark": {"id": 2, "type": "u64"}}, "types": LAB["types"]}
        if words["type"] == "bool":
            schema.pop("types")
        with Server.create(name, schema=schema) as server, Client.attach(name) as client:
            server.publish(it=1, mark=0x1122334455667788)
            with open(f"/dev/shm/{name}", "r+b") as file, mmap.mmap(file.fileno(), 0) as memory:
                mark = memory.find((0x1122334455667788).to_bytes(8, "little"))
                data = mark - 32  # its head is 24 bytes, and TLVs start on multiples of 16
                assert memory[data] == 1
                memory[data : data + 2] = bad.to_bytes(2, "little") if check == "flags" else bytes([bad, 0])
            frame = client.latest()
            assert frame is not None
            if check == "bool":
                with pytest.raises(ValueError, match="'it' is a bool, and its byte is 2"):
                    frame["it"]
            else:
                assert int(frame["it"]) == bad
                assert isinstance(frame["it"], enum.IntFlag) == (check == "flags")


def test_bf16_is_ml_dtypes_or_its_bits(name: str) -> None:
    streams = {"one": {"id": 1, "type": "bf16"}, "some": {"id": 2, "type": "bf16", "count": 3}}
    with Server.create(name, schema={"streams": streams}) as server, Client.attach(name) as client:
        bits = np.array([0x3F80, 0xC000, 0x7F80], np.uint16)
        server.publish(one=1.5, some=bits.view(shmx_runtime.BF16))
        frame = client.latest()
        assert frame is not None
        assert frame["one"] == 1.5
        assert frame["some"].dtype == shmx_runtime.BF16
        assert shmx_runtime.bf16_to_float32(frame["some"]).tolist() == [1.0, -2.0, float("inf")]


def test_dtypes_and_shapes_are_checked(name: str) -> None:
    with Server.create(name, schema=LAB) as server:
        for wrong, error, text in (
            ({"position": np.zeros((100, 3), np.float32)}, ValueError, r"\(3, 100\) of float32, got shape \(100, 3\)"),
            ({"position": np.zeros((3, 100))}, TypeError, "'position' takes an array of float32, got one of float64"),
            ({"position": np.zeros((3, 100), ">f4")}, TypeError, "'position'"),
            ({"position": "x"}, TypeError, "'position'"),
            ({"tick": 1.5}, TypeError, "tick"),
            ({"tick": -1}, OverflowError, "tick"),
            ({"tick": None}, TypeError, "tick"),
            ({"on": 2}, ValueError, "'on': a bool is wanted, not 2"),
            ({"log": b"x"}, TypeError, "'log' takes a str"),
            ({"log": "x" * 201}, ValueError, "'log' takes at most 200 bytes"),
            ({"hud": {1, 2}}, ValueError, "race-table-update"),
            ({"hud": float("nan")}, ValueError, "race-table-update"),
            ({"raw": np.zeros(51, np.uint8)}, ValueError, "'raw' takes at most 50"),
            ({"born": np.zeros(3, np.float32)}, TypeError, "'born'"),
            ({"depth": np.zeros((6, 4), np.float16)}, ValueError, "'depth'"),
            ({"nothing": 1}, KeyError, "no stream 'nothing'"),
        ):
            with pytest.raises(error, match=text):
                server.publish(**{**FIXED, **wrong})
        with pytest.raises(shmx_runtime.StreamError, match="'position' was not written"):
            server.publish(tick=1)
        assert server.stats.published == 0
        assert server.publish(**FIXED, depth=None) == 1


def test_arrays_of_any_strides_are_copied_right(name: str) -> None:
    with Server.create(name, schema=LAB) as server, Client.attach(name) as client:
        position = np.arange(600, dtype=np.float32).reshape(100, 6)[:, ::2].T
        velocity = np.asfortranarray(np.arange(300, dtype=np.float32).reshape(100, 3))
        server.publish(**{**FIXED, "position": position, "velocity": velocity})
        frame = client.latest()
        assert frame is not None
        assert (frame["position"] == position).all()
        assert (frame["velocity"] == velocity).all()
