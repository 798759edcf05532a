"""LAMMPS: dump files and thermo logs."""

from exa.editor import Editor, Record, Section
from exa.editor.columns import distinct

INTEGERS = {"id", "mol", "proc", "procp1", "type", "ix", "iy", "iz", "Step", "Atoms", "Elapsed", "Elaplong", "Part"}
TEXTS = {"element", "typelabel"}
MEMORY = ("Per MPI rank memory allocation", "Memory usage per processor")


def rows(columns: str) -> str:
    """The template of rows below a list of column names: numbers, but for the names that LAMMPS gives to text.

    >>> rows("id element x")
    '{id:d} {element} {x:f}'
    """
    types = dict.fromkeys(INTEGERS, ":d") | dict.fromkeys(TEXTS, "")
    names = columns.split()
    pairs = zip(distinct(names, taken=("frame", "run")), names, strict=True)
    return " ".join(f"{{{name}{types.get(given, ':f')}}}" for name, given in pairs) or "{_}"


class LAMMPS(Editor):
    """Dumps (frame, atom) and logs (run, thermo); units are those of the run."""

    patterns = ("*.lammpstrj", "*.dump", "dump.*", "log.lammps", "*.lammps", "*lammps*.log")
    description = "LAMMPS dumps with any columns and box (frame, atom) and thermo logs (run, thermo)"
    frame = Record(
        "{timestep:d}",
        ("ITEM: NUMBER OF ATOMS", "ITEM: NUMBER OF ENTRIES"),
        "{nat:d}",
        "ITEM: BOX BOUNDS {boundary}",
        ("{ax:f} {ay:f} {az:f} {ox:f}", "{xlo:f} {xhi:f} {xy:f}", "{xlo:f} {xhi:f}"),
        ("{bx:f} {by:f} {bz:f} {oy:f}", "{ylo:f} {yhi:f} {xz:f}", "{ylo:f} {yhi:f}"),
        ("{cx:f} {cy:f} {cz:f} {oz:f}", "{zlo:f} {zhi:f} {yz:f}", "{zlo:f} {zhi:f}"),
        ("ITEM: ATOMS {columns}", "ITEM: ENTRIES {columns}"),
        after="ITEM: TIMESTEP",
        atom=Section(header="columns", columns=rows, count="nat"),
    )
    run = Record(
        "{columns}",
        after=MEMORY,
        thermo=Section(header="columns", columns=rows, until=("Loop time of", "ERROR", *MEMORY)),
    )

    @classmethod
    def sniff(cls, head: str) -> bool:
        return "ITEM: TIMESTEP" in head or head.startswith("LAMMPS (") or any(mark in head for mark in MEMORY)
