"""Thrift's compact protocol, in which the footers of Parquet files are written: any struct, whatever its fields mean.

A struct is a dictionary from the numbers of its fields to pairs of type and value; a list is a pair of the type of its
items and these. Written again it has the same bytes, so that a few numbers of a footer can be changed and no more.
"""

from typing import Any, TypeAlias

TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, SET, MAP, STRUCT = range(1, 13)
#: Values by the numbers of fields, each with its type.
Struct: TypeAlias = dict[int, tuple[int, Any]]
#: A footer is not nested deeper; a hostile one may be.
DEEPEST = 64


def loads(data: bytes) -> Struct:
    """The struct that some bytes are; ValueError where they are none.

    >>> loads(bytes.fromhex("15 02 18 01 61 00"))
    {1: (5, 1), 2: (8, b'a')}
    """
    reader = _Reader(data)
    try:
        found: Struct = reader.value(STRUCT)
    except (IndexError, KeyError) as error:
        raise ValueError("is no struct of Thrift's compact protocol") from error
    return found


def dumps(struct: Struct) -> bytes:
    """The bytes of a struct.

    >>> dumps({1: (I32, 1), 2: (BINARY, b"a")}).hex(" ")
    '15 02 18 01 61 00'
    """
    out = bytearray()
    _write(out, STRUCT, struct)
    return bytes(out)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data, self.at, self.depth = data, 0, 0

    def byte(self) -> int:
        self.at += 1
        return self.data[self.at - 1]

    def take(self, size: int) -> bytes:
        self.at += size
        if self.at > len(self.data):
            raise IndexError(size)
        return self.data[self.at - size : self.at]

    def varint(self) -> int:
        number = shift = 0
        while True:
            byte = self.byte()
            number |= (byte & 0x7F) << shift
            if byte < 0x80:
                return number
            shift += 7

    def value(self, kind: int) -> Any:
        match kind:
            case _ if kind in (I16, I32, I64):
                number = self.varint()
                return number >> 1 ^ -(number & 1)
            case _ if kind == BINARY:
                return self.take(self.varint())
            case _ if kind in (LIST, SET, STRUCT):
                self.depth += 1
                if self.depth > DEEPEST:
                    raise ValueError("is nested too deeply")
                found = self.struct() if kind == STRUCT else self.items()
                self.depth -= 1
                return found
            case _ if kind in (TRUE, FALSE, BYTE):  # inside lists; those of structs are in their headers
                return self.byte()
            case _ if kind == DOUBLE:
                return self.take(8)
        raise ValueError(f"has values of type {kind}, which no footer has")

    def struct(self) -> Struct:
        found: Struct = {}
        number = 0
        while head := self.byte():
            delta, kind = head >> 4, head & 0x0F
            number = number + delta if delta else self.value(I16)
            found[number] = kind, (None if kind in (TRUE, FALSE) else self.value(kind))
        return found

    def items(self) -> tuple[int, list[Any]]:
        head = self.byte()
        size, kind = head >> 4, head & 0x0F
        if size == 15:
            size = self.varint()
        return kind, [self.value(kind) for _ in range(size)]


def _varint(out: bytearray, number: int) -> None:
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)


def _write(out: bytearray, kind: int, value: Any) -> None:
    match kind:
        case _ if kind in (I16, I32, I64):
            _varint(out, value << 1 if value >= 0 else ~(value << 1))
        case _ if kind == BINARY:
            _varint(out, len(value))
            out += value
        case _ if kind == STRUCT:
            before = 0
            for number, (inner, content) in value.items():
                delta = number - before
                out.append((delta << 4 if 0 < delta < 16 else 0) | inner)
                if not 0 < delta < 16:
                    _write(out, I16, number)
                if inner not in (TRUE, FALSE):
                    _write(out, inner, content)
                before = number
            out.append(0)
        case _ if kind in (LIST, SET):
            inner, items = value
            out.append(min(len(items), 15) << 4 | inner)
            if len(items) >= 15:
                _varint(out, len(items))
            for item in items:
                _write(out, inner, item)
        case _ if kind == DOUBLE:
            out += value
        case _:
            out.append(value)
