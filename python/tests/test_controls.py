"""Control messages, from clients to the server."""

from __future__ import annotations

import enum
import mmap

import numpy as np
import pytest

import shmx_runtime
from conftest import LAB, Spawn, ended, file_of, line, tell
from shmx_runtime import Client, Message, Schema, Server


class Kind(enum.IntEnum):
    DUST = 0
    GAS = 1
    STAR = 2


schema = Schema(
    Schema.from_dict({**LAB, "schema": "lab"}).blob,
    controls=("set_gravity", "load", "pause"),
    enums={"Kind": Kind},
)


class SetGravity(Message):
    """As a generated module has it."""

    _control = (schema, 0, ("g", "kind_", "on"))


class Load(Message):
    _control = (schema, 1, ("path",))


class Pause(Message):
    _control = (schema, 2, ())


class LabServer(Server):
    _schema = schema
    _controls = (SetGravity, Load, Pause)


class LabClient(Client):
    _schema = schema


def test_messages_arrive_in_order_with_their_fields(name: str, spawn: Spawn) -> None:
    with Server.create(name, schema=LAB) as server:
        child = spawn(
            """
import os, shmx_runtime
client = shmx_runtime.Client.attach(args[0])
client.send("set_gravity", g=(0, 0, -9.75), kind=2, on=True)
client.send("load", path="/a/ñ")
client.send(3)
print(os.getpid(), flush=True)
sys.stdin.readline()
""",
            name,
        )
        pid = int(line(child))
        first, second, third = server.controls()
        assert first.name == "set_gravity"
        assert first.g.tolist() == [0.0, 0.0, -9.75]
        assert (first.kind.name, first.on) == ("star", True)
        assert second.fields == {"path": "/a/ñ"}
        assert (third.id, third.name, third.fields) == (3, "pause", {})
        assert first.reader is not None
        assert first.reader.pid == pid
        assert list(server.controls()) == []
        tell(child)
        ended(child)


def test_generated_messages_are_values_and_patterns(name: str) -> None:
    with LabServer.create(name) as server, LabClient.attach(name) as client:
        sent = SetGravity(g=(0, 0, -1.5), kind_=Kind.STAR)
        assert sent.kind_ is Kind.STAR
        assert sent.on is False
        assert sent == SetGravity(g=np.array([0, 0, -1.5]), kind_=2)
        assert sent != SetGravity()
        assert len({sent, SetGravity(g=(0, 0, -1.5), kind_=2)}) == 1
        assert SetGravity.__match_args__ == ("g", "kind_", "on")
        client.send(sent)
        client.send(Pause())
        first, second = server.controls()
        assert isinstance(first, SetGravity)
        assert first == sent
        assert first.kind_ is Kind.STAR
        assert isinstance(second, Pause)
        with pytest.raises(AttributeError, match="no field 'h'"):
            first.h  # noqa: B018


def test_what_cannot_be_sent_is_said(name: str) -> None:
    with Server.create(name, schema=LAB, control_bytes=256) as server, Client.attach(name) as client:
        for message, fields, text in (
            ("nothing", {}, "no control 'nothing'; it has set_gravity, load, pause"),
            ("load", {"where": 1}, "'load' has no field 'where'; it has path"),
            ("load", {"path": "x" * 33}, "field 'path' of control 'load': takes at most 32 bytes, got 33"),
            ("set_gravity", {"g": (1, 2)}, r"field 'g' .* takes shape \(3,\), got \(2,\)"),
            ("set_gravity", {"kind": 256}, "field 'kind' .* does not fit"),
            ("set_gravity", {"kind": 1.5}, "field 'kind' .* takes uint8, got float64"),
            ("set_gravity", {"on": 2}, "field 'on' .* takes bools"),
        ):
            with pytest.raises(shmx_runtime.ControlError, match=text):
                client.send(message, **fields)
        with pytest.raises(BufferError, match="is full"):
            for _ in range(100):
                client.send("pause")
        assert len(list(server.controls())) > 5
    with Server.create(name, schema={"streams": {"a": {"id": 1, "type": "u8"}}}), Client.attach(name) as client:
        with pytest.raises(shmx_runtime.ControlError, match="it has none"):
            client.send("pause")


def test_a_message_of_another_schema_is_not_sent(name: str) -> None:
    older = Schema.from_dict({"schema": "lab", "streams": {}, "controls": {"load": {"id": 1, "fields": {"n": "f32"}}}})

    class OlderLoad(Message):
        _control = (older, 0, ("n",))

    with Server.create(name, schema=LAB) as server, Client.attach(name) as client:
        with pytest.raises(shmx_runtime.ControlError, match="control 'set_gravity' has 4 bytes, not"):
            client.send(OlderLoad(n=1))
        client.send("pause")
        assert [message.name for message in server.controls()] == ["pause"]


def test_a_ring_that_is_corrupt_raises_and_the_next_call_goes_on(name: str) -> None:
    with Server.create(name, schema=LAB) as server, Client.attach(name) as one, Client.attach(name) as two:
        one.send("load", path="marker of one")
        two.send("pause")
        with open(file_of(name), "r+b") as file, mmap.mmap(file.fileno(), 0) as memory:
            at = memory.find(b"marker of one")
            memory[at - 4 : at] = (1 << 20).to_bytes(4, "little")  # its length
        controls = server.controls()
        with pytest.raises(shmx_runtime.ControlError, match=r"ring of reader 0 .* was corrupt"):
            next(controls)
        assert [message.name for message in server.controls()] == ["pause"]
        one.send("pause")
        assert [message.name for message in server.controls()] == ["pause"]
        assert server.stats.control_bytes_lost > 0
