"""The matrix in Python, through generated packages: see ../README.md for what it is told and says.

python runner.py CASES.json PACKAGES
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from typing import Any

import numpy as np
import shmx_runtime as rt

from values import Values, differ, present

WAIT = 10.0  # seconds, for a message that was sent before


class Case:
    """A schema, its package and its values."""

    def __init__(self, model: dict[str, Any]) -> None:
        self.model = model
        name = model["schema"]
        try:
            self.package = importlib.import_module(name + "_")
        except ModuleNotFoundError:
            self.package = importlib.import_module(name)
        package: Any = self.package
        public = [n for n in vars(package.Streams) if not n.startswith("_")]
        self.streams = list(zip(public, model["streams"], strict=True))
        messages = [m for n, m in vars(package.Control).items() if not n.startswith("_")]
        self.controls = list(zip(messages, model["controls"], strict=True))
        self.values = Values(model, self.dtypes(), rt.BF16)

    def dtypes(self) -> dict[str, np.dtype[Any]]:
        """Those of records, by their names in the schema."""
        names = [of["name"] for of in self.model["types"] if of["kind"] == "record"]
        return {n: getattr(self.package, n + "_", None) or getattr(self.package, n) for n in names}

    def of_type(self, kind: str) -> Any:
        """The class of an enum or of flags; None of another type."""
        if kind not in self.values.types or self.values.is_record(kind):
            return None
        return getattr(self.package, kind + "_", None) or getattr(self.package, kind)


class Writer:
    """What writes the frames of a case."""

    def __init__(self, case: Case, wire: str, path: str) -> None:
        self.case = case
        package: Any = case.package
        self.server = package.Server.create(path, wire=wire)

    def publish(self, frame: int) -> None:
        values = [(name, of, self.case.values.stream(of, frame)) for name, of in self.case.streams]
        values = [(name, of, self.given(of, value)) for name, of, value in values if value is not None]
        if frame % 2 == 0:
            self.server.publish(frame + 0.5, **{name: value for name, _, value in values})
            return
        loan = self.server.begin(**{name: lengths for name, lengths in self.lengths(values)})
        for name, of, value in values:
            single = isinstance(value, str | int | float) or of["type"] == "json"
            if single or value.ndim == 0:
                setattr(loan, name, value)
            else:
                getattr(loan, name)[...] = value
        loan.publish(frame + 0.5)

    @staticmethod
    def given(of: dict[str, Any], value: Any) -> Any:
        return json.loads(value) if of["type"] == "json" else value

    @staticmethod
    def lengths(values: list[tuple[str, dict[str, Any], Any]]) -> list[tuple[str, int]]:
        out = []
        for name, of, value in values:
            if of["type"] in ("utf8", "json"):
                continue
            if of["max"] is not None:
                planes = of["layout"] == "soa" and of["components"] > 1
                out.append((name, value.shape[1] if planes else value.shape[0]))
            elif of["optional"] and (of["components"] > 1 or of["shape"] or value.dtype.names):
                out.append((name, 1))
        return out

    def receive(self) -> int:
        """Takes one message of each kind."""
        end, got = time.monotonic() + WAIT, list[Any]()
        while len(got) < len(self.case.controls):
            got.extend(self.server.controls())
            if time.monotonic() > end:
                raise ValueError(f"{len(got)} of {len(self.case.controls)} messages came")
        for k, (message, (kind, control)) in enumerate(zip(got, self.case.controls, strict=True)):
            if not isinstance(message, kind):
                raise ValueError(f"{message!r} is no {kind.__name__}")
            fields = zip(kind.__match_args__, control["fields"], self.case.values.message(control, k), strict=True)
            for name, field, expected in fields:
                where = f"{control['key']}.{field['name']}"
                compare(where, self.case.of_type(field["type"]), getattr(message, name), expected)
        return len(got)


class Reader:
    """What reads the frames of a case: pinned, and copied."""

    def __init__(self, case: Case, path: str) -> None:
        self.case = case
        package: Any = case.package
        self.client = package.Client.attach(path)
        self.watcher = package.Watcher.open(path)

    def read(self, frame: int) -> None:
        got = self.client.latest()
        if got is None:
            raise ValueError("no new frame")
        self.check(got, frame)
        del got
        if self.client.latest() is not None:
            raise ValueError("a frame is new twice")

    def snapshot(self, frame: int) -> None:
        self.check(self.watcher.snapshot(), frame)

    def check(self, got: Any, frame: int) -> None:
        if got.meta.sim_time != frame + 0.5:
            raise ValueError(f"sim_time is {got.meta.sim_time}, not {frame + 0.5}")
        for name, of in self.case.streams:
            expected, value = self.case.values.stream(of, frame), getattr(got, name)
            if expected is not None and of["type"] == "json":
                expected = json.loads(expected)
            if present(of, frame) and value is None:
                raise ValueError(f"{name} is absent")
            one = of["max"] is None and not of["shape"] and of["components"] == 1
            compare(name, self.case.of_type(of["type"]) if one else None, value, expected)
            same = got[of["name"]]
            compare(f"[{of['name']!r}]", None, same, expected)

    def send(self) -> int:
        for k, (kind, control) in enumerate(self.case.controls):
            values = self.case.values.message(control, k)
            self.client.send(kind(**dict(zip(kind.__match_args__, values, strict=True))))
        return len(self.case.controls)


def compare(where: str, of_type: Any, got: Any, expected: Any) -> None:
    """Fails where a value is not as expected."""
    if expected is None or isinstance(expected, str | bytes | dict | list):
        what = "" if got == expected else f"is {got!r}, not {expected!r}"
    else:
        what = differ(got, expected)
    one = expected is not None and np.ndim(expected) == 0
    if not what and one and of_type is not None and not isinstance(got, of_type):
        what = f"is {got!r}, no {of_type.__name__}"
    if what:
        raise ValueError(f"{where} {what}")


class Runner:
    """What the commands do."""

    def __init__(self, models: dict[str, dict[str, Any]]) -> None:
        self.models, self.cases = models, dict[str, Case]()
        self.writer: Writer | None = None
        self.reader: Reader | None = None

    def case(self, name: str) -> Case:
        if name not in self.cases:
            self.cases[name] = Case(self.models[name])
        return self.cases[name]

    def create(self, case: str, wire: str, path: str) -> None:
        self.writer = Writer(self.case(case), wire, path)

    def publish(self, frame: str) -> None:
        assert self.writer is not None
        self.writer.publish(int(frame))

    def receive(self) -> int:
        assert self.writer is not None
        return self.writer.receive()

    def close(self) -> None:
        assert self.writer is not None
        self.writer.server.close()
        self.writer = None

    def attach(self, case: str, path: str) -> None:
        self.reader = Reader(self.case(case), path)

    def read(self, frame: str) -> None:
        assert self.reader is not None
        self.reader.read(int(frame))

    def snapshot(self, frame: str) -> None:
        assert self.reader is not None
        self.reader.snapshot(int(frame))

    def send(self) -> int:
        assert self.reader is not None
        return self.reader.send()

    def detach(self) -> None:
        assert self.reader is not None
        self.reader.client.close()
        self.reader = None


COMMANDS = ("create", "publish", "receive", "close", "attach", "read", "snapshot", "send", "detach")


def main() -> None:
    cases, packages = sys.argv[1:]
    sys.path.insert(0, packages)
    with open(cases, encoding="utf-8") as file:
        runner = Runner(json.load(file))
    for line in sys.stdin:
        command, *words = line.split()
        try:
            if command not in COMMANDS:
                raise ValueError(f"no command is called {command}")
            said = getattr(runner, command)(*words)
            answer = "ok" if said is None else f"ok {said}"
        except Exception as error:  # whatever it is, who drives this must hear of it
            answer = "error " + " ".join(f"{type(error).__name__}: {error}".split())
        print(answer, flush=True)


if __name__ == "__main__":
    main()
