"""Schemas: of dicts, of texts, of generated modules, of segments."""

from __future__ import annotations

import enum
from typing import Any

import numpy as np
import pytest

import shmx_runtime
from conftest import FIXED, FOUR, LAB
from shmx_runtime import Client, Frame, FrameMut, Inspector, Schema, Server, Snapshot, Watcher, stream


def test_a_dict_says_what_yaml_says(name: str) -> None:
    text = """
schema: lab
streams:
  volts: { id: 1, type: f32, count: 4, unit: V, doc: What they measure. }
"""
    words = {"volts": {"id": 1, "type": "f32", "count": 4, "unit": "V", "doc": "What they measure."}}
    assert Schema.from_yaml(text) == Schema.from_dict({"schema": "lab", "streams": words})
    with Server.create(name, schema=text) as server:
        assert server.schema.streams[0].doc == "What they measure."


def test_what_is_wrong_with_a_dict_is_said_with_its_path(name: str) -> None:
    wrong: dict[str, Any] = {
        "streams": {
            "a": {"type": "f32"},
            "b": {"id": 2, "type": "f33"},
            "c": {"id": 3, "type": "utf8"},
            "Bad Name": {"id": 4, "type": "u8"},
        }
    }
    with pytest.raises(shmx_runtime.SchemaError) as caught:
        Server.create(name, schema=wrong)
    said = str(caught.value).splitlines()
    assert said[0] == "the schema is wrong:"
    for path, text in (("streams.a", "no id"), ("streams.b.type", "f33"), ("streams.c", "max"), ("Bad Name", "name")):
        assert any(path in line and text in line for line in said), (path, said)
    assert any("did you mean 'f32'" in line for line in said)
    with pytest.raises(shmx_runtime.SchemaError, match="not JSON serializable"):
        Server.create(name, schema={"streams": {1, 2}})
    with pytest.raises(TypeError, match="a schema is a dict"):
        Server.create(name, schema=3)  # type: ignore[arg-type]


def test_a_segment_tells_what_it_carries(name: str) -> None:
    with Server.create(name, schema=LAB), Client.attach(name) as client:
        streams = {info.name: info for info in client.schema.streams}
        position = streams["position"]
        assert (position.id, position.type, position.unit, position.layout) == (2, "f32", "m", "soa")
        assert (position.shape, position.dtype, position.components) == (
            (3, 100),
            np.dtype(np.float32),
            ("x", "y", "z"),
        )
        assert streams["velocity"].doc == "How fast."
        assert (streams["born"].shape, streams["born"].max) == ((None,), 20)
        assert streams["born"].dtype.names == ("id", "kind", "mass", "origin", "name")
        assert streams["depth"].optional
        assert streams["race-table-update"].meta == {"rate": 30}
        assert position.describes == "f32[x,y,z] soa, count 100, unit m"
        controls = {info.name: info for info in client.schema.controls}
        assert [field.name for field in controls["set_gravity"].fields] == ["g", "kind", "on"]
        assert Inspector(name).schema == client.schema


class Kind(enum.IntEnum):
    DUST = 0
    GAS = 1
    STAR = 2


Particle = np.dtype(
    {
        "names": ["id", "kind", "mass", "origin", "name"],
        "formats": ["<u4", "u1", "<f4", ("<f4", (3,)), "S8"],
        "offsets": [0, 4, 8, 12, 24],
        "itemsize": 32,
    }
)
WORDS = Schema.from_dict({**LAB, "schema": "lab"})
NAMES = ("tick", "position", "velocity", "born", "depth", "log", "hud", "kind", "faults", "on_", "raw")


def generated(**changes: Any) -> Schema:
    """As a generated module makes it."""
    facts: dict[str, Any] = {
        "schema_hash": WORDS.schema_hash,
        "layout_hash": WORDS.layout_hash,
        "streams": NAMES,
        "controls": ("set_gravity", "load", "pause"),
        "enums": {"Kind": Kind},
        "dtypes": {"Particle": Particle},
        **changes,
    }
    return Schema(WORDS.blob, **facts)


class LabFrame(Frame):
    tick = stream(0)
    position = stream(1, "Where they are.")
    born = stream(3)
    hud = stream(6)
    kind = stream(7)
    on_ = stream(9)


class LabSnapshot(Snapshot):
    tick = LabFrame.tick
    position = LabFrame.position


class LabFrameMut(FrameMut):
    tick = LabFrame.tick
    position = LabFrame.position
    velocity = stream(2)
    born = stream(3)
    hud = stream(6)
    kind = stream(7)
    faults = stream(8)
    on_ = stream(9)


class LabServer(Server[LabFrameMut]):
    _schema = generated()
    _frame = LabFrameMut


class LabClient(Client[LabFrame]):
    _schema = LabServer._schema
    _frame = LabFrame


class LabWatcher(Watcher[LabSnapshot]):
    _schema = LabServer._schema
    _frame = LabSnapshot


def test_generated_classes(name: str) -> None:
    with LabServer.create(name) as server, LabClient.attach(name) as client, LabWatcher.open(name) as watcher:
        assert client.absent == []
        with server.begin(born=1) as loan:
            loan.tick = 7
            loan.position[:] = 1
            loan.position += 1
            loan.velocity = np.zeros((100, 3), np.float32)
            loan.born["kind"] = Kind.STAR
            loan.hud = {"a": 1}
            loan.kind, loan.faults, loan.on_ = Kind.GAS, 0, True
        frame = client.latest()
        assert type(frame) is LabFrame
        assert frame.tick == 7
        assert frame.position.max() == 2
        assert frame.kind is Kind.GAS
        assert frame.hud == frame["hud"] == frame["race-table-update"] == {"a": 1}
        assert frame.on_ is frame["on"] is True
        assert LabFrame.position.__doc__ == "Where they are."
        with pytest.raises(AttributeError, match="read-only"):
            frame.tick = 8
        with pytest.raises(AttributeError):
            frame.nothing  # type: ignore[attr-defined]  # noqa: B018
        snapshot = watcher.snapshot()
        assert type(snapshot) is LabSnapshot
        assert (snapshot.tick, snapshot.position.max()) == (7, 2)
        assert server.publish(**{**FIXED, "on_": FIXED["on"]}) == 2
        with pytest.raises(TypeError, match="has its schema already"):
            LabServer.create(name, schema=LAB)


def test_a_module_that_does_not_fit_is_no_module() -> None:
    def particle(**changes: Any) -> np.dtype[Any]:
        facts: dict[str, Any] = {
            "names": list(Particle.names or ()),
            "formats": ["<u4", "u1", "<f4", ("<f4", (3,)), "S8"],
            "offsets": [0, 4, 8, 12, 24],
            "itemsize": 32,
            **changes,
        }
        made: np.dtype[Any] = np.dtype(facts)  # type: ignore[call-overload]
        return made

    for dtype, text in (
        (particle(formats=["<u4", "u1", "<i4", ("<f4", (3,)), "S8"]), "field 'mass' of type 'Particle' is float32"),
        (particle(offsets=[0, 5, 8, 12, 24]), "field 'kind' of type 'Particle' is at byte 4, the module's dtype has 5"),
        (particle(itemsize=40), "type 'Particle' takes 32 bytes, the module's dtype 40"),
        (particle(names=["id", "kind", "weight", "origin", "name"]), "'weight'"),
    ):
        with pytest.raises(ImportError, match=text):
            generated(dtypes={"Particle": dtype})
    with pytest.raises(ImportError, match="schema hash"):
        generated(schema_hash=1)
    with pytest.raises(ImportError, match="layout hash"):
        generated(layout_hash=1)
    with pytest.raises(ImportError, match="there are 11 streams, not 10"):
        generated(streams=NAMES[:-1])
    with pytest.raises(shmx_runtime.SchemaError, match="directory"):
        Schema(b"no blob at all, of any kind")
    with pytest.raises(ImportError, match=r"newer shmx_runtime \(contract 2, this is 1\): install"):
        shmx_runtime.check_contract(2)
    with pytest.raises(ImportError, match="generate it again"):
        shmx_runtime.check_contract(0)
    shmx_runtime.check_contract(1)


def test_another_schema_is_refused_and_its_stream_named(name: str) -> None:
    with Server.create(name, schema=FOUR):
        with pytest.raises(shmx_runtime.SchemaMismatch, match="tick"):
            LabClient.attach(name)
        with pytest.raises(shmx_runtime.SchemaMismatch, match="tick"):
            LabWatcher.open(name)
    metres = Schema.from_dict({"schema": "lab", "streams": {"at": {"id": 1, "type": "f32", "unit": "m"}}})
    with Server.create(name, schema={"schema": "lab", "streams": {"at": {"id": 1, "type": "f32", "unit": "mm"}}}):

        class Metres(Client):
            _schema = metres

        with pytest.raises(shmx_runtime.SchemaMismatch, match="unit"):
            Metres.attach(name)
        assert Metres.attach(name, accept_meaning=True).absent == []


def test_an_older_segment_lacks_streams(name: str) -> None:
    older = {key: words for key, words in LAB["streams"].items() if key not in ("velocity", "born", "depth")}
    with Server.create(name, schema={**LAB, "streams": older}) as server, LabClient.attach(name) as client:
        assert client.absent == ["velocity", "born", "depth"]
        server.publish(**{key: value for key, value in FIXED.items() if key != "velocity"})
        frame = client.latest()
        assert frame is not None
        assert frame.tick == 7
        assert frame["velocity"].shape == (100, 3)
        assert not frame["velocity"].any()
        assert frame["depth"] is None
        assert len(frame.born) == 0
        assert not frame.has("born")
