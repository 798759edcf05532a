"""Energies and geometries of a corpus of NWChem outputs, a row and a molecule for each file.

exa run graphs/energies.py 'runs/**/*.out' -o energies.exa
"""

import exa
from exa import Container


def build(outputs: str) -> Container:
    """`energy` has the last total energy of each file (hartree) and how many there are; `geometry` its last geometry.

    `outputs` is a store, a file or a pattern of files. Files without an energy have no row. Each file is read once; a
    task holds the tables of one chunk.
    """
    read = exa.read(outputs)
    energy, geometry = _with_file(read.energy), _with_file(read.geometry)
    last = energy.groupby("file").agg({"method": "last", "energy": ["last", "count"]}).reset_index()
    last.columns = ["file", "method", "energy", "energies"]
    final = geometry.groupby("file").section.max().rename("final").reset_index()
    kept = geometry.merge(final, on="file")
    kept = kept[kept.section == kept.final][["file", "no", "tag", "x", "y", "z"]]
    return Container(energy=last, geometry=kept)


def _with_file(table):
    """Of one file nothing says which it is."""
    return table if "file" in table.columns else table.assign(file=0)
