"""Which editor reads what: by name, by the name of the file, by what the text looks like."""

import importlib
import importlib.util
import inspect
import os
from collections.abc import Mapping, Sequence
from fnmatch import fnmatch
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import Any

from exa.editor import Editor
from exa.editor.sources.finding import readable
from exa.editor.sources.source import Source
from exa.error import UnknownFormat

GROUP = "exa.editors"
HEAD = 1 << 16


@cache
def formats() -> dict[str, type[Editor]]:
    """The editors that are installed, by name: those of exa and those of other packages' entry points."""
    return {entry.name: entry.load() for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name)}


def find_editor(editor: Any, sources: Sequence[Source]) -> Any:
    """The editor that is meant: a class, a name, ``module:Class``, ``path/to/file.py:Class``, or None to find it.

    >>> find_editor("xyz", [])
    <class 'exa.formats.xyz.XYZ'>

    Raises `UnknownFormat` where none or several fit.
    """
    if editor is None:
        return _guess(readable(sources))
    if not isinstance(editor, str):
        if inspect.isclass(editor) and not issubclass(editor, Editor):
            raise UnknownFormat(f"{editor.__name__} is no Editor; derive it from exa.Editor")
        return editor
    if editor in formats():
        return formats()[editor]
    if ":" in editor or editor.endswith(".py"):
        return _load(editor)
    raise UnknownFormat(f"no editor is named {editor!r}; there are {', '.join(formats())}, and path/to/file.py:Class")


def reference(editor: Any, found: Any) -> str:
    """The name by which `find_editor` finds an editor again, also from another folder, if anything does.

    >>> reference(None, find_editor("xyz", []))
    'xyz'
    """
    if isinstance(editor, str):
        place, _, name = editor.rpartition(":") if not editor.endswith(".py") else (editor, "", "")
        if place.endswith(".py"):
            return ":".join(part for part in (os.path.abspath(place), name) if part)
        return editor
    known = [name for name, kind in formats().items() if kind is found]
    return known[0] if known else f"{found.__module__}:{getattr(found, '__qualname__', found.__name__)}"


def plain_options(options: Mapping[str, Any]) -> dict[str, Any]:
    """An editor's options as JSON has them, types by their names.

    >>> plain_options({"sep": ";", "dtype": {"t": float}})
    {'sep': ';', 'dtype': {'t': 'float'}}
    """
    return {str(key): _plain(value) for key, value in options.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return plain_options(value)
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, type):
        return value.__name__
    return value if value is None or isinstance(value, (bool, int, float, str)) else repr(value)


def _guess(source: Source) -> type[Editor]:
    name = os.path.basename(source.path)
    found = {key: e for key, e in formats().items() if any(fnmatch(name, pattern) for pattern in e.patterns)}
    if len(found) != 1:
        head = source.head(HEAD).decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
        seen = {key: e for key, e in (found or formats()).items() if e.sniff(head)}
        # a table of numbers looks like many things; what says more of itself is believed first
        found = {key: e for key, e in seen.items() if key != "delimited"} or seen or found
    if len(found) == 1:
        return next(iter(found.values()))
    what = f"could be {' or '.join(found)}" if found else f"is of no known format ({', '.join(formats())})"
    raise UnknownFormat(f"{source.path}: {what}; say which with --editor or editor=")


def _load(name: str) -> type[Editor]:
    """The editor ``place:Class``; the class may be left out where the module has only one."""
    place, _, wanted = name.rpartition(":") if not name.endswith(".py") else (name, "", "")
    module = _module_in(Path(place)) if place.endswith(".py") else _import(place, name)
    editors = {
        key: value
        for key, value in vars(module).items()
        if inspect.isclass(value) and issubclass(value, Editor) and value.__module__ == module.__name__
    }
    if not wanted and len(editors) == 1:
        return next(iter(editors.values()))
    if wanted not in editors:
        raise UnknownFormat(f"{place}: has no editor {wanted!r}; it has {', '.join(editors) or 'none'}")
    return editors[wanted]


def _import(place: str, name: str) -> ModuleType:
    try:
        return importlib.import_module(place)
    except ImportError as error:
        raise UnknownFormat(f"{name}: {error}; a file is given as path/to/file.py:Class") from error


def _module_in(path: Path) -> ModuleType:
    if not path.is_file():
        raise UnknownFormat(f"{path}: no such file")
    return _module_at(path.resolve(), path.stat().st_mtime_ns)


@cache
def _module_at(path: Path, _version: int) -> ModuleType:
    """The module in a file; one that was edited is loaded anew."""
    spec = importlib.util.spec_from_file_location(f"exa_editor_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise UnknownFormat(f"{path}: is no module")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
