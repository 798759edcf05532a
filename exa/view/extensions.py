"""What packages add to a view: scripts of entry points in ``exa.views``, each a module of plain JavaScript.

An entry point names a text, or the `Path` of a file. The module's default export is called once in a page with
``{ContainerView, THREE}``; there is nothing to build, and three.js is the page's own.
"""

from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

from exa.error import ExaError
from exa.view.asking import Answer, Ask, Session, answer

GROUP = "exa.views"


@cache
def names() -> tuple[str, ...]:
    """The names of the entry points."""
    return tuple(sorted({entry.name for entry in entry_points(group=GROUP)}))


@cache
def script(name: str) -> str:
    """The script of an entry point; KeyError where there is none of that name, ExaError where it names no script."""
    found = next((entry for entry in entry_points(group=GROUP) if entry.name == name), None)
    if found is None:
        raise KeyError(f"no package adds {name!r} to a view, but {', '.join(names()) or 'none'}")
    said = found.load()
    if not isinstance(said, str | Path):
        raise ExaError(f"{found.value} is no script: an entry point in {GROUP} names a text, or the Path of a file")
    return said.read_text(encoding="utf-8") if isinstance(said, Path) else said


@answer
def extensions(session: Session, ask: Ask) -> Answer:
    """The names of the scripts that packages add."""
    return {"extensions": list(names())}, []


@answer
def extension(session: Session, ask: Ask, id: str) -> Answer:
    """The text of one, for pages that have no address for it."""
    try:
        return {"id": id, "script": script(id)}, []
    except KeyError as problem:
        raise ExaError(problem.args[0]) from None
