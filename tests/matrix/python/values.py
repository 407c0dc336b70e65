"""The values of the corpus, by formula: see ../README.md."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Seeds = npt.NDArray[np.uint64]

CHARACTERS = 'aß€😀b"\\'
FLOATS = {"f16": np.float16, "f32": np.float32, "f64": np.float64}
TEXTS = ("utf8", "json", "bytes")


def mix(seeds: Seeds) -> Seeds:
    """Numbers of seeds, all bits of which differ."""
    with np.errstate(over="ignore"):
        mixed: Seeds = (seeds + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    return mixed


def plus(seeds: Seeds, *, step: int = 0, elements: int = 1, components: int = 1) -> Seeds:
    """Seeds of the elements and components at each seed: two more dimensions."""
    e = np.arange(elements, dtype=np.uint64)[:, None] * np.uint64(101)
    c = np.arange(components, dtype=np.uint64)[None, :] * np.uint64(7)
    with np.errstate(over="ignore"):
        sums: Seeds = seeds[..., None, None] + np.uint64(step) + e + c
    return sums


def text(seed: int, most: int) -> str:
    """A text of at most so many bytes of UTF-8."""
    number = int(mix(np.array(seed, np.uint64)))
    room, at, out = (number >> 40) % (most + 1), (number >> 32) % 7, ""
    while len((out + CHARACTERS[at]).encode()) <= room:
        out += CHARACTERS[at]
        at = (at + 1) % 7
    return out


def json_text(stream: int, frame: int, most: int) -> str:
    """What a JSON stream holds."""
    whole = f'{{"id":{stream},"frame":{frame},"text":"ß"}}'
    return next(t for t in (whole, f"[{frame}]", "7") if len(t.encode()) <= most)


def blocks(most: int, frame: int) -> int:
    """How many blocks a stream with a `max` has."""
    return (most, 0, (most + 1) // 2, min(1, most))[frame % 4]


def present(stream: dict[str, Any], frame: int) -> bool:
    """Whether a frame has a stream."""
    return not stream["optional"] or (stream["id"] + frame) % 2 == 0


class Values:
    """The values of one schema, as `shmxc dump --as json` describes it."""

    def __init__(self, model: dict[str, Any], dtypes: dict[str, np.dtype[Any]], bf16: np.dtype[Any]) -> None:
        """`dtypes` are those of the records, by name in the schema."""
        self.types = {of["name"]: of for of in model["types"]}
        self.dtypes, self.bf16 = dtypes, bf16

    def is_record(self, name: str) -> bool:
        return name in self.types and self.types[name]["kind"] == "record"

    def numbers(self, name: str, seeds: Seeds) -> npt.NDArray[Any]:
        """A number of each seed."""
        number = mix(seeds)
        pick = number >> np.uint64(32)
        if name in self.types:
            of = self.types[name]
            values = [v["value"] & 0xFFFF_FFFF_FFFF_FFFF for v in of["values"]]
            first = pick % np.uint64(len(values))
            table = np.array(values, np.uint64)
            chosen = table[first]
            if of["kind"] == "flags":
                chosen = chosen | table[(first + np.uint64(1)) % np.uint64(len(values))]
            return self.integers(of["base"], chosen)
        if name == "bool":
            return (pick % np.uint64(2)).astype(np.uint8)
        if name in FLOATS or name == "bf16":
            value = ((pick % np.uint64(201)).astype(np.float32) - 100) / 4
            if name != "bf16":
                return value.astype(FLOATS[name])
            if self.bf16 == np.dtype(np.uint16):
                return (value.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)
            return value.astype(self.bf16)
        bits = int((name if name != "bytes" else "u8")[1:])
        return self.integers("u8" if name == "bytes" else name, number >> np.uint64(64 - bits))

    def integers(self, base: str, bits: Seeds) -> npt.NDArray[Any]:
        width = int(base[1:])
        unsigned = bits.astype(f"u{width // 8}")
        return unsigned if base[0] == "u" else unsigned.view(f"i{width // 8}")

    def fill(self, out: npt.NDArray[Any], record: str, seeds: Seeds) -> None:
        """Fills records, whose shape is that of their seeds, field by field."""
        for j, field in enumerate(self.types[record]["fields"]):
            self.put(out, field, seeds, 500009 * (j + 1))

    def put(self, out: npt.NDArray[Any], field: dict[str, Any], seeds: Seeds, step: int) -> None:
        """Fills one field of records."""
        name, kind, shape = field["name"], field["type"], tuple(field["shape"])
        if kind == "utf8":
            for at in np.ndindex(seeds.shape):
                out[name][at] = text((int(seeds[at]) + step) % 2**64, shape[0]).encode()
            return
        count = field["components"]
        inner = plus(seeds, step=step, elements=int(np.prod(shape, dtype=int)), components=count)
        if self.is_record(kind):
            self.fill(out[name], kind, inner[..., 0].reshape(seeds.shape + shape))
        else:
            last = (count,) if count > 1 else ()
            out[name] = self.numbers(kind, inner).reshape(seeds.shape + shape + last)

    def stream(self, stream: dict[str, Any], frame: int) -> Any:
        """What a stream of a frame holds; None where the frame lacks it."""
        if not present(stream, frame):
            return None
        number, kind, most, count = stream["id"], stream["type"], stream["max"], stream["components"]
        seed = np.array(1000003 * number + 10007 * frame, np.uint64)
        if kind == "utf8":
            return text(int(seed), most)
        if kind == "json":
            return json_text(number, frame, most)
        shape = tuple(stream["shape"])
        if most is not None:
            shape = (blocks(most, frame), *shape)
        seeds = plus(seed, elements=int(np.prod(shape, dtype=int)), components=count)
        if self.is_record(kind):
            out = np.zeros(shape, self.dtypes[kind])
            self.fill(out, kind, seeds[..., 0].reshape(shape))
            return out
        values = self.numbers(kind, seeds)
        if count == 1:
            return values.reshape(shape)
        return values.T.reshape((count, *shape)) if stream["layout"] == "soa" else values.reshape((*shape, count))

    def message(self, control: dict[str, Any], k: int) -> list[Any]:
        """The fields of a message: each as an array, texts as str, bytes as bytes."""
        seeds = np.array(1000003 * control["id"] + 10007 * k, np.uint64)
        out: list[Any] = []
        for j, field in enumerate(control["fields"]):
            shape, kind, count = tuple(field["shape"]), field["type"], field["components"]
            step = 500009 * (j + 1)
            inner = plus(seeds, step=step, elements=int(np.prod(shape, dtype=int)), components=count)
            if kind == "utf8":
                out.append(text((int(seeds) + step) % 2**64, shape[0]))
            elif kind == "bytes":
                out.append(self.numbers(kind, inner).tobytes())
            elif self.is_record(kind):
                record = np.zeros(shape, self.dtypes[kind])
                self.fill(record, kind, inner[..., 0].reshape(shape))
                out.append(record)
            else:
                out.append(self.numbers(kind, inner).reshape(shape + ((count,) if count > 1 else ())))
        return out


def differ(got: Any, expected: Any) -> str:
    """Where two arrays, or numbers, differ; empty where they don't. Holes of records are not looked at."""
    expected = np.asarray(expected)
    got = np.asarray(got)
    if got.shape != expected.shape:
        return f"shape {got.shape}, not {expected.shape}"
    if expected.dtype.names is not None:
        if got.dtype.names != expected.dtype.names:
            return f"fields {got.dtype.names}, not {expected.dtype.names}"
        parts = ((name, differ(got[name], expected[name])) for name in expected.dtype.names)
        return next((f".{name} {what}" for name, what in parts if what), "")
    same = np.asarray(got == expected)
    if same.all():
        return ""
    at = tuple(int(i) for i in np.argwhere(~same)[0])
    return f"{list(at)} is {got[at]!r}, not {expected[at]!r}"
