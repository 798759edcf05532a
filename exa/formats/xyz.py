"""XYZ: frames of atoms, plain and extended."""

import re

from exa.editor import Editor, Record, Section
from exa.editor.grammar.columns import distinct

PLAIN = "{symbol} {x:f} {y:f} {z:f} {_}"
TYPES = {"R": "f", "I": "d", "S": "", "L": ""}
#: Extended XYZ's names of what plain XYZ has, see https://github.com/libAtoms/extxyz#properties-key
NAMES = {"species": ("symbol",), "pos": ("x", "y", "z")}
AXES = ("x", "y", "z")


def _numbered(name: str, count: int) -> tuple[str, ...]:
    name = re.sub(r"\W", "_", name)
    if count == 1:
        return (name,)
    return tuple(f"{name}_{AXES[k] if count == 3 else k}" for k in range(count))


def rows(properties: str) -> str:
    """The template of the rows below a comment with these ``Properties``; the plain one where they make no sense.

    >>> rows("species:S:1:pos:R:3:q:R:1")
    '{symbol} {x:f} {y:f} {z:f} {q:f} {_}'
    """
    parts = properties.split(":") if properties else []
    names: list[str] = []
    types: list[str] = []
    for name, kind, count in zip(parts[::3], parts[1::3], parts[2::3], strict=False):
        if kind.upper() not in TYPES or not 0 < len(count) < 4 or not count.isdigit():
            return PLAIN
        axes = NAMES.get(name) or _numbered(name, int(count))
        names += axes
        types += [TYPES[kind.upper()]] * len(axes)
    pairs = zip(distinct(names, taken=("frame",)), types, strict=True)
    fields = [f"{{{name}:{kind}}}" if kind else f"{{{name}}}" for name, kind in pairs]
    # a text at the end may be of several words in quotes
    rest = [] if types and not types[-1] else ["{_}"]
    return " ".join([*fields, *rest]) if fields else PLAIN


class XYZ(Editor):
    """Frames: the number of atoms, a comment, and a line for each atom. The unit is that of the file."""

    patterns = ("*.xyz", "*.extxyz", "*.xyz.txt")
    description = "XYZ trajectories, plain and extended: frame, atom"
    frame = Record(
        "{nat:d}",
        "{comment}",
        keys={
            "comment": {
                "energy": ("energy",),
                "E": ("E",),
                "time": ("time",),
                "Properties": "_properties",
                "pbc": "pbc",
                "Lattice": ("ax", "ay", "az", "bx", "by", "bz", "cx", "cy", "cz"),
            }
        },
        atom=Section(header="_properties", columns=rows, count="nat", fortran=True),
    )

    @classmethod
    def sniff(cls, head: str) -> bool:
        lines = head.lstrip().splitlines()
        return len(lines) > 2 and lines[0].strip().isdigit() and len(lines[2].split()) >= 4
