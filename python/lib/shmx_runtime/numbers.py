"""Numbers that NumPy does not have: bf16 and bools of any byte."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["BF16", "as_bool", "as_numbers", "bf16_to_float32", "refuse_dtype"]


def _bf16() -> np.dtype[Any]:
    try:
        import ml_dtypes
    except ImportError:
        return np.dtype(np.uint16)
    found: np.dtype[Any] = np.dtype(ml_dtypes.bfloat16)
    return found


#: What bf16 streams are arrays of: `ml_dtypes.bfloat16` where that is installed, else `uint16`.
BF16: np.dtype[Any] = _bf16()


def bf16_to_float32(array: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    """The numbers of a bf16 array as float32, whichever dtype `BF16` is. A copy; no number changes."""
    bits = np.asarray(array)
    if bits.dtype.itemsize != 2:
        raise TypeError(f"bf16 takes 2 bytes, not {bits.dtype}")
    return (bits.view(np.uint16).astype(np.uint32) << 16).view(np.float32)


def as_bool(array: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    """A view of a bool stream's bytes as NumPy's bool. ValueError where a byte is neither 0 nor 1.

    Any byte may stand in a bool stream; NumPy's bool takes those two alone, so streams of bools are uint8 arrays.
    """
    bits = np.asarray(array)
    if bits.dtype == np.bool_:
        return bits
    if bits.dtype != np.uint8:
        raise TypeError(f"a bool stream is an array of uint8, not of {bits.dtype}")
    wrong = bits > 1
    if wrong.any():
        at = tuple(int(i) for i in np.argwhere(wrong)[0])
        raise ValueError(f"the byte at {at} is {int(bits[at])}, neither 0 nor 1")
    return bits.view(np.bool_)


def as_numbers(value: object, dtype: np.dtype[Any], name: str, is_bool: bool) -> npt.NDArray[Any]:
    """What is to be written to a stream, as an array of its dtype: arrays must have it, Python's numbers must fit."""
    if isinstance(value, (np.ndarray, np.generic)):
        array = np.asarray(value)
        if array.dtype == dtype:
            pass
        elif is_bool and array.dtype == np.bool_:
            array = array.view(np.uint8)
        else:
            raise TypeError(f"stream '{name}' takes an array of {dtype}, got one of {array.dtype}; convert it first")
    else:
        array = _converted(value, dtype, name)
    if is_bool and array.size and int(array.max()) > 1:
        raise ValueError(f"stream '{name}' is made of bools: 0 and 1, not {int(array.max())}")
    return array


def _converted(value: object, dtype: np.dtype[Any], name: str) -> npt.NDArray[Any]:
    if isinstance(value, (bytes, bytearray, memoryview)):
        array = np.frombuffer(value, np.uint8)
        if dtype != np.uint8:
            raise TypeError(f"stream '{name}' takes an array of {dtype}, not bytes")
        return array
    if dtype.names is not None:
        return np.asarray(value, dtype)
    array = np.asarray(value)
    if array.size == 0:
        return array.astype(dtype)
    if dtype.kind in "iu" and array.dtype.kind == "f":
        array = np.asarray(value, np.object_)  # NumPy makes floats of whole numbers around 2^63
    large = array.dtype.kind == "O" and all(isinstance(number, int) for number in array.flat)
    if dtype.kind in "iu" and array.dtype.kind not in "iub" and not large:
        raise TypeError(f"stream '{name}' takes an array of {dtype}, got {np.asarray(value).dtype}")
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        least, most = int(array.min()), int(array.max())
        if least < limits.min or most > limits.max:
            raise OverflowError(f"stream '{name}' takes an array of {dtype}, which {least} to {most} do not fit")
    elif array.dtype.kind not in "iufb":
        raise TypeError(f"stream '{name}' takes an array of {dtype}, got {array.dtype}")
    return array.astype(dtype)


def refuse_dtype(name: str, ours: np.dtype[Any], given: np.dtype[Any]) -> None:
    """Says where a generated module's dtype differs from the layout."""
    if ours.names != given.names:
        raise ImportError(f"type '{name}' has the fields {ours.names}, the module's dtype {given.names}")
    for field in ours.names or ():
        assert ours.fields is not None and given.fields is not None
        want, is_ = ours.fields[field], given.fields[field]
        if want[0] != is_[0]:
            raise ImportError(f"field '{field}' of type '{name}' is {want[0]}, the module's dtype has {is_[0]}")
        if want[1] != is_[1]:
            raise ImportError(f"field '{field}' of type '{name}' is at byte {want[1]}, the module's dtype has {is_[1]}")
    raise ImportError(f"type '{name}' takes {ours.itemsize} bytes, the module's dtype {given.itemsize}")
