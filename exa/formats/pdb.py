"""PDB: atoms in columns of fixed width, in models.

Columns as in the wwPDB's format 3.3, section "Coordinate Section": https://www.wwpdb.org/documentation/file-format.
"""

from exa.editor import Editor, Section
from exa.editor.grammar.columns import Column
from exa.editor.grammar.template import EXACT, Field, Template
from exa.editor.grammar.track import LinesTrack, TableSpec, Track, united_columns
from exa.kernels.template import REJECT_BEGUN


def _number(name: str, width: int, decimal: bool) -> Field:
    """A number of an atom or a residue: where there are too many, stars, which are NaN, or a hybrid-36 number."""
    return Field(name, "float", width, blank=True) if decimal else Field(f"{name}_text", "text", width)


def _atom(word: str, serial: bool, resid: bool) -> Template:
    """The template of an ATOM or HETATM line."""
    parts: tuple[str | Field, ...] = (
        word.replace(" ", EXACT),
        _number("serial", 5, serial),
        Field("_", "text", 1),
        Field("name", "text", 4),
        Field("altloc", "text", 1),
        Field("resname", "text", 4),
        Field("chain", "text", 1),
        _number("resid", 4, resid),
        Field("icode", "text", 1),
        Field("_", "text", 3),
        *(Field(axis, "float", 8) for axis in "xyz"),
        Field("occupancy", "float", 6, blank=True),
        Field("bfactor", "float", 6, blank=True),
        Field("_", "text", 6),
        Field("segid", "text", 4),
        Field("element", "text", 2),
        Field("charge", "text", 2),
        Field("_", "text"),
    )
    return Template(word, parts, (("hetero", int(word == "HETATM")),))


ATOMS = tuple(
    _atom(word, *decimal)
    for decimal in ((True, True), (False, True), (True, False), (False, False))
    for word in ("ATOM  ", "HETATM")
)


class PDB(Editor):
    """Atoms with the model they belong to, cells, and the numbers of the models; lengths in angstrom.

    `serial` and `resid` are NaN where the number of an atom or a residue does not fit its columns; a hybrid-36 number
    is then in `serial_text` or `resid_text`. Atoms that cannot be read are rejects.
    """

    patterns = ("*.pdb", "*.ent", "*.pdb.txt")
    description = "PDB structures: atom (numbered by model in `frame`), model, cell"
    model = Section("MODEL {model:d}")
    cell = Section("CRYST1{a:9.3f}{b:9.3f}{c:9.3f}{alpha:7.2f}{beta:7.2f}{gamma:7.2f} {spacegroup:<11s}{_}")

    @classmethod
    def tracks(cls) -> tuple[Track, ...]:
        """The atoms, numbered by the lines ENDMDL and END before them, and what else there is."""
        columns = (Column("hetero", "int"), *united_columns(ATOMS))
        atom = TableSpec("atom", columns, numbered="frame")
        return (LinesTrack(atom, ATOMS, miss=REJECT_BEGUN, split="END"), *super().tracks())

    @classmethod
    def sniff(cls, head: str) -> bool:
        return head.startswith(("HEADER ", "CRYST1", "ATOM  ", "HETATM", "MODEL  ")) or "\nATOM  " in head
