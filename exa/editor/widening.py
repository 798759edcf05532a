"""Columns whose type was guessed from samples: an integer becomes a float where a value asks for it."""

from collections.abc import Iterable, Set
from dataclasses import replace

from exa.editor.columns import Column
from exa.editor.template import Cells
from exa.editor.track import LinesTrack, Track


def guessed_integers(tracks: Iterable[Track]) -> set[tuple[str, str]]:
    """The columns, as (table, column), that are integers as far as samples told."""
    return {
        (track.name, field.name)
        for track in tracks
        if isinstance(track, LinesTrack)
        for line in track.templates
        if isinstance(line, Cells)
        for field in line.columns
        if field.guessed and field.kind == "int"
    }


def with_floats(track: Track, floats: Set[tuple[str, str]]) -> Track:
    """The track, with those columns read as floats."""
    names = {column for table, column in floats if table == track.name}
    if not names or not isinstance(track, LinesTrack):
        return track
    lines = tuple(
        replace(line, columns=tuple(replace(f, kind="float") if f.name in names else f for f in line.columns))
        if isinstance(line, Cells)
        else line
        for line in track.templates
    )
    columns = tuple(Column(c.name, "float") if c.name in names else c for c in track.table.columns)
    return replace(track, templates=lines, table=replace(track.table, columns=columns))
