"""Texts: JSON streams, and schemas that are written as a dict."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NoReturn

from .errors import SchemaError, TextError

__all__ = ["dumps", "loads", "schema_text"]


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is no JSON")


def loads(name: str, text: str) -> Any:
    """What a JSON stream says."""
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise TextError(f"stream '{name}': {error}") from None


def dumps(name: str, value: object) -> str:
    """A value as JSON."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        raise TextError(f"stream '{name}' takes what JSON can say: {error}") from None


def schema_text(words: object, name: str) -> str:
    """A dict of the schema language's words as a text of it, which JSON is."""
    if isinstance(words, str):
        return words
    if not isinstance(words, Mapping):
        raise TypeError(f"a schema is a dict, a text or a Schema, not {type(words).__name__}")
    given = dict(words)
    given.setdefault("schema", name)
    try:
        return json.dumps(given, ensure_ascii=False, indent=1)
    except (TypeError, ValueError, RecursionError) as error:
        raise SchemaError(f"the schema is wrong: {error}") from None
