"""Every case of the corpus in one process: imported, written and read back whole through its generated package.

`SHMX_CASES` names what cases.py wrote.
"""

from __future__ import annotations

import doctest
import enum
import importlib
import json
import os
import re
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shmx_runtime as rt

ROOT = Path(__file__).parents[3]
PACKAGES = ROOT / "tests/corpus/python"
CASES: dict[str, dict[str, Any]] = json.loads(Path(os.environ["SHMX_CASES"]).read_text(encoding="utf-8"))
# there is no such group, so that nobody can make the segment
REFUSED = ("segment_group",)
sys.path[:0] = [str(PACKAGES), str(Path(__file__).parent)]

from runner import Case, Reader, Writer  # noqa: E402


def every() -> list[str]:
    return [name for name in CASES if name not in REFUSED]


@pytest.mark.parametrize("wire", ["native", "shmx2"])
@pytest.mark.parametrize("name", every())
def test_all_that_is_written_is_read(name: str, wire: str, tmp_path: Path) -> None:
    case = Case(CASES[name])
    path = str(tmp_path / "segment")
    writer = Writer(case, wire, path)
    reader = Reader(case, path)
    for frame in range(8):
        writer.publish(frame)
        reader.read(frame)
        reader.snapshot(frame)
    assert reader.send() == writer.receive() == len(case.controls)


def test_there_is_a_package_a_case_and_none_besides() -> None:
    packages = {path.parent.name for path in PACKAGES.glob("*/__init__.py")}
    schemas = {of["schema"] for of in CASES.values()}
    assert len(packages) == len(schemas) >= 70
    assert {name.rstrip("_") for name in packages} == schemas
    assert {"numpy_"} <= packages, "a package may not hide another"
    assert all((PACKAGES / name / "py.typed").exists() for name in packages)


@pytest.mark.parametrize("name", list(CASES))
def test_enums_and_constants_are_those_of_the_schema(name: str) -> None:
    case = Case(CASES[name])
    package: Any = case.package
    for of in case.model["types"]:
        if of["kind"] == "record":
            continue
        cls = case.of_type(of["name"])
        assert issubclass(cls, enum.IntEnum if of["kind"] == "enum" else enum.IntFlag)
        assert [int(v) for v in cls.__members__.values()] == [v["value"] for v in of["values"]]
    if case.streams:
        ids = [number for key, number in vars(package.ids).items() if not key.startswith("_")]
        assert ids == [of["id"] for _, of in case.streams]


@pytest.mark.parametrize("name", list(CASES))
def test_docs_are_what_the_schema_says_and_none_is_run(name: str) -> None:
    case = Case(CASES[name])
    package: Any = case.package
    assert "Do not edit." in package.__doc__
    for attribute, of in case.streams:
        doc = getattr(package.Frame, attribute).__doc__
        if of["unit"].isascii() and of["unit"]:
            assert f"Unit: {of['unit']}." in doc
        if of["name"] != of["key"]:
            assert f"On the wire: {of['name']}." in doc
        words = of["doc"].split()
        assert not words or words[-1].isascii() is False or words[-1].rstrip(".") in doc or "\\" in doc or ">" in doc
    assert doctest.DocTestFinder().find(package) is not None
    assert not any(test.examples for test in doctest.DocTestFinder().find(package))


def test_a_dtype_that_is_not_the_layout_is_told_at_import(tmp_path: Path) -> None:
    text = (PACKAGES / "everything/__init__.py").read_text(encoding="utf-8")
    changed = text.replace('"<f4",\n        ("<f4", (3,)),', '"<i4",\n        ("<f4", (3,)),')
    assert changed != text
    (tmp_path / "changed_everything.py").write_text(changed, encoding="utf-8")
    sys.path.insert(0, str(tmp_path))
    try:
        with pytest.raises(ImportError, match=r"'mass' of type 'Particle'"):
            importlib.import_module("changed_everything")
    finally:
        sys.path.remove(str(tmp_path))


def test_the_compiler_knows_the_names_that_the_runtime_has() -> None:
    """Streams and fields of these names get a `_`, and no others do."""
    text = (ROOT / "shmxc/src/back/python/words.rs").read_text(encoding="utf-8")

    def table(name: str) -> set[str]:
        found = re.search(rf"\b{name}: &\[([^\]]*)\]|const {name}: [^=]*= &\[([^\]]*)\]", text)
        assert found is not None
        return set(re.findall(r'"(\w+)"', found[1] or found[2]))

    def public(*classes: type) -> set[str]:
        return {name for cls in classes for name in dir(cls) if not name.startswith("_")}

    frames = public(rt.Frame, rt.Snapshot, rt.FrameMut)
    assert table("reads") | table("writes") == frames | {"self"}
    message = public(rt.Message) | {name for name in rt.Message.__annotations__ if not name.startswith("_")}
    assert table("MESSAGE") == message | {"self"}


def test_importing_packages_changes_nothing_for_others() -> None:
    """Packages called like modules stand beside them."""
    for name in CASES:
        Case(CASES[name])
    assert Path(np.__file__).parent != PACKAGES / "numpy_" and hasattr(np, "ndarray")
