"""The ladder of rooms: imports point up this list, and never inside functions.

A room is a module or package right under ``exa``. The rules are data at the top; the checks work on any folder, so
that the tests at the end can show, on a made-up tree, that each of them can fail.
"""

import ast
import sys
import textwrap
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "exa"

#: Each rung may import what stands on the rungs above it; rooms of one rung do not see each other, but for the ground.
LADDER = [
    {"_config", "log", "error", "utility", "typing"},
    {"static"},
    {"kernels"},
    {"schedule"},
    {"algorithms"},
    {"store"},
    {"relational"},
    {"container"},
    {"editor"},
    {"formats"},
    {"demo"},
    {"jobs"},
    {"view"},
    {"widget", "web"},
    {"api"},
    {"cli"},
    {"test"},
    {"__init__"},
    {"__main__"},
]
GROUND = LADDER[0]
#: The same within a large room: its own packages and modules.
INNER = {
    "editor": [{"sources"}, {"grammar"}, {"readers"}, {"compiling", "planning"}, {"editing"}, {"editor"}, {"__init__"}],
}
#: Rooms that see less than their rung would let them: modules of exa, by prefix.
NARROW = {
    "kernels": {"_config", "utility"},
    "demo": {"kernels.jit", "editor", *GROUND},
}
#: Rooms that see nothing of the world but these and the standard library.
WORLD = {"kernels": {"numpy", "numba", "llvmlite"}}
#: The facades, which load their rooms when they are first used; nothing imports them back.
FACADES = {"__init__", "__main__", "api", "cli"}
MAX_LINES = 400
MAX_METHODS = 25
DRAWERS = {"utils", "helpers", "misc", "common_utils"}


@dataclass(frozen=True)
class Arrow:
    """One import: who imports what, and where that is written."""

    where: str
    module: str
    target: str
    #: Whether the target is a module of the package itself.
    own: bool
    #: Whether the import runs only when a function is called.
    inside: bool


def modules(package: Path) -> dict[str, Path]:
    """The modules of a package by dotted name below it; a package goes by its own name, the top by ``__init__``."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)] = path
    return found


def imports(node: ast.AST, inside: bool = False) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    """All imports below a node, each with whether a function stands around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child, inside
        yield from imports(child, inside or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda))


def arrows(package: Path) -> Iterator[Arrow]:
    """Every import of every module, relative ones and those inside functions included."""
    known = modules(package)
    for module, path in known.items():
        inner = [] if module == "__init__" else module.split(".")
        here = [package.name, *(inner if path.name == "__init__.py" else inner[:-1])]
        for node, inside in imports(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                targets = [alias.name for alias in node.names]
            else:
                above = here[: len(here) + 1 - node.level] if node.level else []
                base = ".".join([*above, node.module] if node.module else above)
                # `from exa.store import log` names a module, `from exa.store import Log` something in one.
                named = [f"{base}.{alias.name}" for alias in node.names]
                targets = [name if name.removeprefix(f"{package.name}.") in known else base for name in named]
            for target in targets:
                top, _, rest = target.partition(".")
                own = top == package.name
                where = f"{path.relative_to(package.parent)}:{node.lineno}"
                yield Arrow(where, module, (rest or "__init__") if own else target, own, inside)


def room(module: str) -> str:
    return module.partition(".")[0]


def rung(name: str) -> int:
    """How far down the ladder a room is; one without a place is below all."""
    return next((number for number, rooms in enumerate(LADDER) if name in rooms), len(LADDER))


def unknown_rooms(package: Path) -> list[str]:
    """Rooms that have no place on the ladder."""
    return sorted({room(module) for module in modules(package) if rung(room(module)) == len(LADDER)})


def may_see(source: str, module: str) -> bool:
    """Whether a room may import a module of another room."""
    target = room(module)
    if source in NARROW:
        return any(f"{module}.".startswith(f"{prefix}.") for prefix in NARROW[source])
    return rung(target) < rung(source) or {source, target} <= GROUND


def forbidden_arrows(package: Path) -> list[str]:
    """Imports that point down the ladder, or leave what a narrow room may see."""
    found = []
    for arrow in arrows(package):
        source, target = room(arrow.module), room(arrow.target)
        if arrow.own:
            seen = source == target or may_see(source, arrow.target)
        else:
            seen = source not in WORLD or target in WORLD[source] | sys.stdlib_module_names
        if not seen:
            found.append(f"{arrow.where}: {arrow.module} must not see {arrow.target}")
    return found


def inner_arrows(package: Path) -> list[str]:
    """Imports within a large room that point down its own ladder, and parts of it that have no place there."""
    found = []
    for arrow in arrows(package):
        name = room(arrow.module)
        if name not in INNER or not arrow.own or room(arrow.target) != name:
            continue
        rungs = {part: number for number, parts in enumerate(INNER[name]) for part in parts}
        source, target = (
            module.removeprefix(name)[1:].partition(".")[0] or "__init__" for module in (arrow.module, arrow.target)
        )
        if source != target and not rungs.get(target, len(rungs)) < rungs.get(source, -1):
            found.append(f"{arrow.where}: {arrow.module} must not see {arrow.target}")
    return found


def hidden_imports(package: Path) -> list[str]:
    """Imports of the package itself inside functions: rings in disguise."""
    return [
        f"{arrow.where}: {arrow.module} imports {arrow.target} inside a function"
        for arrow in arrows(package)
        if arrow.own and arrow.inside and room(arrow.module) not in FACADES
    ]


def drawers(package: Path) -> list[str]:
    """Modules named for nothing in particular."""
    return [str(path) for name, path in modules(package).items() if DRAWERS & set(name.split("."))]


def long_modules(package: Path) -> list[str]:
    sizes = {path: len(path.read_text().splitlines()) for path in modules(package).values()}
    return [f"{path}: {size} lines" for path, size in sizes.items() if size > MAX_LINES]


def wide_classes(package: Path) -> list[str]:
    """Classes with more public methods than one noun can have."""
    found = []
    for path in modules(package).values():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ClassDef):
                methods = {
                    item.name
                    for item in node.body
                    if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) and not item.name.startswith("_")
                }
                if len(methods) > MAX_METHODS:
                    found.append(f"{path}:{node.lineno}: {node.name} has {len(methods)} public methods")
    return found


@pytest.mark.parametrize(
    "check", [unknown_rooms, forbidden_arrows, inner_arrows, hidden_imports, drawers], ids=lambda f: f.__name__
)
def test_the_house_stands(check):
    assert check(PACKAGE) == []


@pytest.mark.parametrize("check", [long_modules, wide_classes], ids=lambda f: f.__name__)
def test_nothing_grows_too_big(check):
    """A warning, which the configuration turns into a failure."""
    if found := check(PACKAGE):
        warnings.warn("; ".join(found), stacklevel=1)


def test_warnings_fail():
    with pytest.raises(UserWarning, match="too big"):
        warnings.warn("too big", stacklevel=1)


@pytest.fixture
def house(tmp_path):
    """Builds a made-up package ``exa`` of the given modules and returns its folder."""

    def build(**files: str) -> Path:
        package = tmp_path / "exa"
        for name, text in {"__init__": "", **files}.items():
            path = package.joinpath(*name.split("__in__")).with_suffix(".py")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(textwrap.dedent(text))
        return package

    return build


#: Stands for the dot or slash in the names of made-up modules: ``store__in__log`` is ``exa/store/log.py``.
SOUND = {
    "error": "",
    "log": "from exa import error\nimport numpy",
    "kernels__in____init__": "import exa.kernels.jit",
    "kernels__in__jit": "import os, numba\nfrom numpy.lib import stride_tricks\nfrom exa._config import home",
    "_config": "",
    "store__in____init__": "from . import log\nfrom .log import Log",
    "store__in__log": "from ..error import Log\nfrom exa.kernels import jit",
    "demo": "from exa.kernels.jit import kernel\nfrom exa.error import E\nimport dask",
    "api": "def read():\n    import exa.store.log\n    from exa import demo",
    "cli__in__parse": "def main():\n    from exa import api",
}


def test_a_sound_house_passes(house):
    package = house(**SOUND)
    for check in (unknown_rooms, forbidden_arrows, inner_arrows, hidden_imports, drawers, long_modules, wide_classes):
        assert check(package) == []


@pytest.mark.parametrize(
    ("name", "text", "finding"),
    [
        ("error", "import json\nimport exa.store.log", "exa/error.py:2: error must not see store.log"),
        ("error", "from exa import store", "exa/error.py:1: error must not see store"),
        ("error", "from exa.cellar import X", "exa/error.py:1: error must not see cellar"),
        ("error", "from .store.log import Log", "exa/error.py:1: error must not see store.log"),
        ("store__in__log", "from exa import Editor", "exa/store/log.py:1: store.log must not see __init__"),
        ("store__in__log", "from .. import api", "exa/store/log.py:1: store.log must not see api"),
        ("store__in__log", "def f():\n    from ..api import read", "exa/store/log.py:2: store.log must not see api"),
        (
            "store__in__log",
            "if True:\n    import exa.cli.parse",
            "exa/store/log.py:2: store.log must not see cli.parse",
        ),
        ("kernels__in__jit", "import pandas.api", "exa/kernels/jit.py:1: kernels.jit must not see pandas.api"),
        ("kernels__in__jit", "from exa.error import E", "exa/kernels/jit.py:1: kernels.jit must not see error"),
        ("demo", "from exa import kernels", "exa/demo.py:1: demo must not see kernels"),
        ("demo", "from exa import store", "exa/demo.py:1: demo must not see store"),
        ("widget", "import exa.web", "exa/widget.py:1: widget must not see web"),
    ],
)
def test_a_forbidden_arrow_is_named(house, name, text, finding):
    assert forbidden_arrows(house(**{**SOUND, "web": "", name: text})) == [finding]


@pytest.mark.parametrize(
    "text", ["def f():\n    import exa.error", "class C:\n    async def f(self):\n        from . import error"]
)
def test_an_own_import_inside_a_function_is_named(house, text):
    (finding,) = hidden_imports(house(**{**SOUND, "log": text}))
    assert finding.startswith("exa/log.py:")
    assert finding.endswith("log imports error inside a function")


@pytest.mark.parametrize(
    ("name", "text", "finding"),
    [
        ("sources__in__a", "from exa.editor.readers import b", "editor.sources.a must not see editor.readers.b"),
        ("compiling", "from exa.editor import planning", "editor.compiling must not see editor.planning"),
        ("readers__in__b", "from exa.editor import Editor", "editor.readers.b must not see editor"),
        ("attic", "from exa.editor.readers import b", "editor.attic must not see editor.readers.b"),
    ],
)
def test_an_arrow_within_a_large_room_is_named(house, name, text, finding):
    sound = {"sources__in__a": "", "readers__in__b": "from exa.editor.sources import a", "planning": ""}
    rooms = {f"editor__in__{key}": value for key, value in {"__init__": "", **sound, name: text}.items()}
    assert inner_arrows(house(**rooms)) == [f"exa/editor/{name.replace('__in__', '/')}.py:1: {finding}"]


def test_a_strange_room_is_named(house):
    assert unknown_rooms(house(**SOUND, attic="")) == ["attic"]


@pytest.mark.parametrize("name", ["utils", "store__in__helpers", "misc__in____init__"])
def test_a_drawer_is_named(house, name):
    assert len(drawers(house(**{name: ""}))) == 1


def test_size_is_measured(house):
    methods = "\n".join(f"    def m{number}(self): ..." for number in range(MAX_METHODS))
    private = "    def _p(self): ..."
    lines = "\n" * (MAX_LINES - 1)
    fits = house(log=f"class C:\n{methods}\n{private}", error=f"{lines}x = 1\n")
    assert wide_classes(fits) == long_modules(fits) == []
    grown = house(log=f"class C:\n{methods}\n    def one_more(self): ...", error=f"{lines}\nx = 1\n")
    assert [len(wide_classes(grown)), len(long_modules(grown))] == [1, 1]
