"""Control messages: from fields to bytes, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from .errors import ControlError
from .facts import ControlInfo, FieldInfo, Reader

if TYPE_CHECKING:
    from ._shmx import Schema

__all__ = ["Message", "encode", "receive"]


class Message:
    """A control message: its fields are attributes. Sent by `Client.send`, received from `Server.controls()`.

    Generated modules have a class for each message, which is the value and a pattern to match; others are of this
    class. Fields that are left out are zero or empty.
    """

    #: of a generated class: its schema, its place among the controls there, and its fields' names in Python
    _control: ClassVar[tuple[Schema, int, tuple[str, ...]] | None] = None
    __match_args__: ClassVar[tuple[str, ...]] = ()
    _info: ControlInfo | None
    _body: bytes
    _fields: dict[str, Any] | None
    #: its number on the wire
    id: int
    #: who sent it; None of one that was made here
    reader: Reader | None

    def __init__(self, **fields: Any) -> None:
        if self._control is None:
            raise TypeError("messages are made of a generated module's classes; send() takes names and fields too")
        schema, index, names = self._control
        info = schema.controls[index]
        wire = dict(zip(names, (field.name for field in info.fields)))
        self._set(info, info.id, _pack(info, {wire.get(name, name): value for name, value in fields.items()}), None)

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if cls._control is not None:
            cls.__match_args__ = cls._control[2]  # type: ignore[misc]  # each class has its own

    def _set(self, info: ControlInfo | None, number: int, body: bytes, reader: Reader | None) -> None:
        self.__dict__.update(_info=info, _body=body, _fields=None, id=number, reader=reader)

    @property
    def name(self) -> str | None:
        """Its name on the wire; None where the schema does not know the number."""
        return self._info.name if self._info else None

    @property
    def fields(self) -> dict[str, Any]:
        """Its fields by name. ControlError where the schema does not know the message."""
        if self._fields is None:
            if self._info is None:
                raise ControlError(f"the schema knows no control {self.id}; its bytes are in `body`")
            self.__dict__["_fields"] = _unpack(self._info, self._body)
        assert self._fields is not None
        return self._fields

    @property
    def body(self) -> bytes:
        """Its fields as they lie."""
        return self._body

    def __getattr__(self, name: str) -> Any:
        info = self.__dict__.get("_info")
        if info is not None:
            names = self._control[2] if self._control else [field.name for field in info.fields]
            if name in names:
                return self.fields[info.fields[names.index(name)].name]
        raise AttributeError(f"message '{info.name if info else self.__dict__.get('id')}' has no field '{name}'")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Message):
            return NotImplemented
        return (self.id, self._body) == (other.id, other._body)

    def __hash__(self) -> int:
        return hash((self.id, self._body))

    def __repr__(self) -> str:
        if self._info is None:
            return f"<message {self.id}: {len(self._body)} bytes>"
        fields = ", ".join(f"{name}={value!r}" for name, value in self.fields.items())
        return f"{self._info.ident}({fields})"


def encode(schema: Schema, message: Message | str | int, fields: Mapping[str, Any] | None) -> tuple[int, bytes]:
    """The number and bytes of what is to be sent."""
    if isinstance(message, Message):
        if fields:
            raise TypeError("a message has its fields already")
        return message.id, message.body
    for info in schema.controls:
        if message in (info.name, info.ident, info.id):
            return info.id, _pack(info, fields or {})
    if isinstance(message, int) and fields is not None and fields.keys() == {"body"}:
        return message, bytes(fields["body"])  # the runtime refuses it where the segment says what it takes
    known = ", ".join(info.name for info in schema.controls) or "none"
    raise ControlError(f"schema '{schema.name}' has no control {message!r}; it has {known}")


def receive(
    schema: Schema,
    classes: tuple[type[Message], ...] | None,
    sender: tuple[int, int, int],
    number: int,
    body: bytes,
) -> Message:
    """A message as it came."""
    cls: type[Message] = Message
    info = None
    for place, known in enumerate(schema.controls):
        if known.id == number:
            info = known
            cls = classes[place] if classes and place < len(classes) else Message
    if info is not None and len(body) != info.bytes:
        raise ControlError(
            f"control '{info.name}' has {len(body)} bytes, not {info.bytes}: the sender has another schema"
        )
    message = cls.__new__(cls)
    message._set(info, number, body, Reader(*sender))
    return message


def _pack(info: ControlInfo, fields: Mapping[str, Any]) -> bytes:
    for name in fields:
        if all(field.name != name for field in info.fields):
            known = ", ".join(field.name for field in info.fields) or "none"
            raise ControlError(f"control '{info.name}' has no field '{name}'; it has {known}")
    body = np.zeros((), info.dtype)
    for field in info.fields:
        if field.name in fields:
            try:
                _put(body, field, fields[field.name])
            except (TypeError, ValueError, OverflowError) as error:
                raise ControlError(f"field '{field.name}' of control '{info.name}': {error}") from None
    return body.tobytes()


def _put(body: np.ndarray[Any, Any], field: FieldInfo, value: Any) -> None:
    target = body[field.name]
    if field.kind == "utf8":
        text = value.encode()
        if len(text) > target.dtype.itemsize:
            raise ValueError(f"takes at most {target.dtype.itemsize} bytes, got {len(text)}")
        body[field.name] = text
    elif field.kind == "bytes":
        raw = np.frombuffer(value, np.uint8)
        if raw.size > target.size:
            raise ValueError(f"takes at most {target.size} bytes, got {raw.size}")
        target[: raw.size] = raw
    elif field.kind == "record":
        body[field.name] = value
    else:
        given = np.asarray(value)
        if given.shape != target.shape:
            raise ValueError(f"takes shape {target.shape}, got {given.shape}")
        if field.kind == "bool" and given.size and not np.isin(given, (0, 1)).all():
            raise ValueError("takes bools")
        if target.dtype.kind in "iu":
            if given.dtype.kind not in "iub":
                raise TypeError(f"takes {target.dtype}, got {given.dtype}")
            limits = np.iinfo(target.dtype)
            if given.size and (int(given.min()) < limits.min or int(given.max()) > limits.max):
                raise OverflowError(f"takes {target.dtype}, which {value!r} does not fit")
        elif given.dtype.kind not in "iufbV":
            raise TypeError(f"takes {target.dtype}, got {given.dtype}")
        body[field.name] = given.astype(target.dtype)


def _unpack(info: ControlInfo, body: bytes) -> dict[str, Any]:
    if not info.fields:
        return {}
    record = np.frombuffer(body, info.dtype)[0]
    return {field.name: _get(info, field, record[field.name]) for field in info.fields}


def _get(info: ControlInfo, field: FieldInfo, value: Any) -> Any:
    if field.kind == "utf8":
        try:
            return bytes(value).decode()
        except UnicodeDecodeError as error:
            raise ControlError(f"field '{field.name}' of control '{info.name}' is no UTF-8: {error}") from None
    if field.kind == "bytes":
        return value.tobytes()
    if isinstance(value, (np.ndarray, np.void)):
        return value
    if field.kind == "bool":
        if value > 1:
            raise ControlError(f"field '{field.name}' of control '{info.name}' is a bool, and its byte is {int(value)}")
        return bool(value)
    if field.kind == "bf16":
        from .numbers import bf16_to_float32

        return float(bf16_to_float32(np.asarray(value).reshape(1))[0])
    number = value.item()
    if field.kind == "enum" and field.enum_class is not None:
        try:
            return field.enum_class(number)
        except ValueError:
            return number
    return number
