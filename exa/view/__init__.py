"""What to draw, whichever way it travels: a page asks, a session answers."""

from exa.view import columns, extensions, fields, image, picking, raster, rows, scene, sources
from exa.view.session import Session

#: The modules besides are those that answer; importing them makes their answers known.
__all__ = [
    "Session", "columns", "extensions", "fields", "image", "picking", "raster", "rows", "scene", "sources",
]  # fmt: skip
