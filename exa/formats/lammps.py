"""LAMMPS: dump files and thermo logs."""

from typing import Any

from exa.editor import Editor, Record, Section
from exa.editor.grammar.columns import distinct
from exa.editor.planning.unit import Format
from exa.editor.sources.source import Source
from exa.error import EditorError

INTEGERS = {"id", "mol", "proc", "procp1", "type", "ix", "iy", "iz", "Step", "Atoms", "Elapsed", "Elaplong", "Part"}
TEXTS = {"element", "typelabel", "symbol", "name", "resname", "label", "string"}
WARNING = "WARNING{_}"
QUANTITIES = tuple(" ".join(f"{{name{k}}} = {{value{k}:f}}" for k in range(count)) for count in (3, 2, 1))
MEMORY = ("Per MPI rank memory allocation", "Memory usage per processor")
END = ("Loop time of", "ERROR", *MEMORY)


#: How a dump of style yaml begins.
YAML = b"creator: LAMMPS"
#: What a dump of old has that names no columns.
UNNAMED = "id type xs ys zs"


def fields(names: list[str]) -> list[str]:
    """The fields of columns: numbers, but for the names of texts; ``i_`` and ``i2_`` begin those of integers."""
    types = dict.fromkeys(INTEGERS, ":d") | dict.fromkeys(TEXTS, "")
    pairs = zip(distinct(names, taken=("frame", "run")), names, strict=True)
    return [f"{{{name}{types.get(given, ':d' if given.startswith(('i_', 'i2_')) else ':f')}}}" for name, given in pairs]


def rows(columns: str) -> str:
    """The template of rows below a list of column names, of which a log in YAML has each in quotes.

    >>> rows("id element x"), rows("'Step', 'Temp', ]")
    ('{id:d} {element} {x:f}', '- [{Step:d}, {Temp:f}{_}')
    """
    if columns.startswith("---"):
        return "---"  # what `multi` reads
    if columns.startswith("'"):
        names = [name.strip(" '") for name in columns.removesuffix("]").rstrip(" ,").split(",")]
        return f"- [{', '.join(fields(names))}{{_}}"
    return " ".join(fields(columns.split())) or "{_}"


def atom_rows(columns: str) -> str:
    """The template of rows of a dump."""
    return rows(columns) if columns else f"{rows(UNNAMED)} {{_}}"


class LAMMPS(Editor):
    """Dumps (frame, atom) and logs (run, thermo; multi and quantity, of ``thermo_modify line multi``).

    Units are those of the run. A dump that names them does so once, so that they are in the first frame alone.
    """

    patterns = ("*.lammpstrj", "*.dump", "dump.*", "log.lammps", "*.lammps", "*lammps*.log")
    description = "LAMMPS dumps with any columns and box (frame, atom) and thermo logs (run, thermo)"
    frame = Record(
        (
            # a time may be whole, like a step
            "{time:f}\nITEM: TIMESTEP\n{timestep:d}",
            "{timestep:d}",
            "{units}\nITEM: TIMESTEP\n{timestep:d}",
            "{units}\nITEM: TIME\n{time:f}\nITEM: TIMESTEP\n{timestep:d}",
        ),
        "ITEM: NUMBER OF {_}",
        "{nat:d}",
        "ITEM: BOX BOUNDS {boundary}",
        ("{ax:f} {ay:f} {az:f} {ox:f}", "{xlo:f} {xhi:f} {xy:f}", "{xlo:f} {xhi:f}"),
        ("{bx:f} {by:f} {bz:f} {oy:f}", "{ylo:f} {yhi:f} {xz:f}", "{ylo:f} {yhi:f}"),
        ("{cx:f} {cy:f} {cz:f} {oz:f}", "{zlo:f} {zhi:f} {yz:f}", "{zlo:f} {zhi:f}"),
        ("ITEM: ATOMS {columns}", "ITEM: {_} {columns}"),
        after=("ITEM: TIME", "ITEM: UNITS"),
        atom=Section(header="columns", columns=atom_rows, count="nat"),
    )
    run = Record(
        (WARNING, None),
        ("---\nkeywords: [{columns}\ndata:", "{columns}"),
        after=MEMORY,
        thermo=Section(header="columns", columns=rows, until=END),
    )
    multi = Record(
        "{_} Step {step:d} {_} CPU = {cpu:f} {_}",
        quantity=Section(QUANTITIES, until=(" Step ", *END)),
    )

    @classmethod
    def fit(cls, source: Source, **options: Any) -> Format:
        if YAML in source.head(256):
            raise EditorError(f"{source.name}: is a dump of style yaml, which is not read; dump it by style custom")
        return super().fit(source, **options)

    @classmethod
    def sniff(cls, head: str) -> bool:
        return "ITEM: TIMESTEP" in head or head.startswith("LAMMPS (") or any(mark in head for mark in MEMORY)
