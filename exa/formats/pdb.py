"""PDB: atoms in columns of fixed width, in models.

Columns as in the wwPDB's format 3.3, section "Coordinate Section": https://www.wwpdb.org/documentation/file-format.
"""

import re

from exa.editor import Editor, Section
from exa.editor.grammar.columns import Column
from exa.editor.grammar.template import EXACT, Field, Template
from exa.editor.grammar.track import LinesTrack, TableSpec, Track, united_columns
from exa.kernels.template import REJECT_BEGUN

#: An atom with its coordinates; lines of other texts may begin with the word.
ATOM = re.compile(r"^ATOM  .{20,24}(?: *-?\d+\.\d{3}){3}", re.MULTILINE)

#: What stands in the columns of a serial: a number or stars, which are NaN, a hybrid-36 number, or a number of six
#: digits that takes the blank behind them, or that before them.
SERIALS: dict[str, tuple[str | Field, ...]] = {
    "number": (Field("serial", "float", 5, blank=True), EXACT),
    "hybrid": (Field("serial_text", "text", 5), EXACT),
    "wide": (Field("serial", "float", 6),),
    "early": (Field("serial", "float", 6), EXACT),
}
#: The same for residues; the column of a code of insertion may hold a fifth digit.
RESIDS: tuple[tuple[Field, ...], ...] = (
    (Field("resid", "float", 5, blank=True),),
    (Field("resid", "float", 4, blank=True), Field("icode", "text", 1)),
    (Field("resid_text", "text", 4), Field("icode", "text", 1)),
)


def _atom(word: str, serial: str, resid: tuple[Field, ...]) -> Template:
    """The template of an ATOM or HETATM line."""
    parts: tuple[str | Field, ...] = (
        word.replace(" ", EXACT),
        *SERIALS[serial],
        Field("name", "text", 4),
        Field("altloc", "text", 1),
        Field("resname", "text", 4),
        Field("chain", "text", 1),
        *resid,
        Field("_", "text", 3),
        *(Field(axis, "float", 8) for axis in "xyz"),
        # a long serial may have moved all columns: then numbers are cut, and one of them holds a blank
        Field("occupancy", "float", 6, blank=serial != "wide"),
        Field("bfactor", "float", 6, blank=True),
        Field("_", "text", 6),
        Field("segid", "text", 4),
        Field("element", "text", 2),
        Field("charge", "text", 2),
        Field("_", "text"),
    )
    return Template(word, parts, (("hetero", int(word == "HETATM")),))


ATOMS = (
    *(
        _atom(word, serial, resid)
        for serial in ("number", "hybrid")
        for resid in RESIDS
        for word in ("ATOM  ", "HETATM")
    ),
    *(_atom(word, "wide", resid) for resid in RESIDS[:2] for word in ("ATOM  ", "HETATM")),
    *(_atom("ATOM ", "early", resid) for resid in RESIDS[:2]),
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
        return head.startswith(("HEADER ", "CRYST1", "ATOM  ", "HETATM", "MODEL  ")) or bool(ATOM.search(head))
