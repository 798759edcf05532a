"""The ``parse_<name>`` methods of an editor: plain Python, run over each source of a unit."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from exa.editor.grammar.columns import joined
from exa.editor.planning.plan import Piece, Unit
from exa.editor.readers.reading import RAW, Reject
from exa.error import EditorError, ParseError, SourceError
from exa.store import storable

PARSE = "parse_"


@dataclass
class Made:
    """What a method made of the sources of a unit."""

    table: pa.Table
    array: np.ndarray | None = None
    "In the place of the table, of a method that makes arrays; None where it failed on all sources."
    ends: list[tuple[int, int]] = field(default_factory=list)
    "Of each source its number, and how many rows there are up to its end."
    rejects: list[tuple[Piece, Reject]] = field(default_factory=list)
    "The sources on which the method failed."


def run_method(editor: Any, unit: Unit, name: str, strict: bool) -> Made:
    """What the editor's ``parse_<name>`` returns for each source of the unit, one behind the other.

    A source on which it raises is one reject, or with `strict` a `ParseError` that names the path and the method.
    """
    found: list[Any] = []
    made = Made(pa.table({}))
    total = 0
    is_array = name in editor._arrays
    for piece in unit.pieces:
        if not piece.problem:
            try:
                one = getattr(editor(piece.source), PARSE + name)()
                others = next((array.shape[1:] for array in found if len(array)), None) if is_array else None
                one = as_array(one, others) if is_array else as_arrow(one, name)
            except SourceError:
                raise
            except Exception as error:
                reason = f"{PARSE}{name} raised {type(error).__name__}: {error}"
                if strict:
                    raise ParseError(reason, path=piece.source.name, line=1, offset=0, section=name) from error
                made.rejects.append((piece, Reject(1, 0, name, "", reason, piece.source.head(RAW))))
            else:
                piece.source.check()
                found.append(one)
                total += len(one)
        made.ends.append((piece.file, total))
    found = [one for one in found if len(one)] or found[:1]
    if found and is_array:
        made.array = found[0] if len(found) == 1 else np.concatenate(found)
    elif found:
        try:
            made.table = joined(found, None)
        except pa.ArrowException as error:
            paths = f"{unit.pieces[0].source.name} to {unit.pieces[-1].source.name}"
            raise EditorError(f"{PARSE}{name}, {paths}: {error}; return the same types of each source") from error
    return made


def as_array(made: object, shape: tuple[int, ...] | None) -> np.ndarray:
    """What a parse method may return that makes arrays: rows along the first axis, of that shape each."""
    array = np.asarray(made)
    storable(array.dtype)
    if not array.ndim:
        raise TypeError("it returned a single value; an array has one axis or more")
    if len(array) and shape is not None and array.shape[1:] != shape:
        raise ValueError(f"its rows are of shape {array.shape[1:]}, those of other sources of {shape}")
    return array


def as_arrow(made: object, name: str) -> pa.Table:
    """What a parse method may return: an Arrow table, pandas, a numpy array, or a dictionary of columns.

    A structured array has a column for each field; one of two dimensions has ``name0``, ``name1``, ... Without rows,
    a column of floats is none: pandas makes them of empty lists, whatever these are lists of.
    """
    if isinstance(made, pa.Table):
        return made
    if isinstance(made, pd.Series):
        made = made.to_frame(made.name or name)
    if isinstance(made, np.ndarray) and made.dtype.names is None:
        if made.ndim > 2:
            raise TypeError(f"an array of {made.ndim} dimensions is no table; two at most")
        made = pd.DataFrame(made, columns=[name] if made.ndim == 1 else [f"{name}{k}" for k in range(made.shape[1])])
    if isinstance(made, (dict, np.ndarray)):
        made = pd.DataFrame(made)
    if not isinstance(made, pd.DataFrame):
        raise TypeError(f"it returned {type(made).__name__}; a DataFrame, an array or a dictionary is wanted")
    table = pa.Table.from_pandas(made, preserve_index=False)
    if not len(table):
        table = table.select([f.name for f in table.schema if f.type not in (pa.float64(), pa.null())])
    return table
