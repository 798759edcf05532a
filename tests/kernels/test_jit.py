"""The cache of a kernel belongs to the files that are compiled into it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from exa.kernels import jit, plain, walk


def test_a_kernel_depends_on_what_it_imports_and_on_nothing_else() -> None:
    names = {path.stem for path in jit._closure(Path(plain.__file__))}
    assert {"plain", "numbers", "powers", "lines", "jit"} <= names
    assert not names & {"walk", "template", "datetimes"}
    assert {"template", "numbers", "marks", "datetimes"} <= {path.stem for path in jit._closure(Path(walk.__file__))}


def test_two_kernels_of_different_imports_are_kept_apart() -> None:
    assert jit._state(walk.__file__) != jit._state(plain.__file__)


COUNT = """
import sys
misses = hits = 0
for name, module in list(sys.modules.items()):
    if name.startswith("exa.kernels."):
        for kernel in vars(module).values():
            if hasattr(kernel, "stats") and kernel.py_func.__module__ == name:
                for twin in (kernel, kernel.inner()):
                    misses += sum(twin.stats.cache_misses.values())
                    hits += sum(twin.stats.cache_hits.values())
print(misses, hits)
"""
INDEX = """
import numpy as np
from exa.kernels import indexing
out = np.empty(3, np.int64)
assert indexing.runs(np.array([7, 7, 4]), out) == 2
"""
READ = """
import exa
from exa.editor.sources.source import Source
table = exa.read(Source.of_text("2\\n\\nH 0 0 0.5\\nO 1 2 3\\n" * 3), "xyz").atom.compute(scheduler="sync")
assert table.z.tolist() == [0.5, 3] * 3
"""


def check_compiled_once(work: str, processes: int, folder: Path) -> None:
    """Processes that begin together on an empty cache compile each kernel in one of them."""
    folder.mkdir(exist_ok=True)
    environment = os.environ | {"NUMBA_CACHE_DIR": str(folder), "EXA_HOME": str(folder / "home")}
    command = [sys.executable, "-c", work + COUNT]
    running = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(processes)
    ]
    outputs = [process.communicate() for process in running]
    assert [process.returncode for process in running] == [0] * processes, outputs
    compiled, found = zip(*(map(int, out.split()) for out, _ in outputs), strict=True)
    kept = len(list(folder.rglob("*.nbc")))
    assert 0 < kept <= sum(compiled) < 1.1 * kept + 1  # of 85 kernels for XYZ numba keeps 84 files
    assert sum(found) > 0


def test_processes_that_begin_together_compile_each_kernel_once(tmp_path):
    check_compiled_once(INDEX, 3, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("work", [INDEX, READ], ids=["index", "read"])
def test_many_processes_on_an_empty_cache(tmp_path, work):
    for run in range(int(os.environ.get("EXA_COLD_RUNS", 2))):
        check_compiled_once(work, 8, tmp_path / str(run))


def test_a_kernel_answers_python_and_other_kernels(tmp_path):
    """It is compiled once for each, whoever comes first."""
    work = tmp_path / "work.py"
    work.write_text("""
import numpy as np
from exa.kernels import jit
first = jit.kernel(lambda array: array.sum())
second = jit.kernel(lambda array: first(array) + 1)
array = np.arange(3)
assert second(array) == 4 and first(array) == 3 and second(array) == 4
assert len(first.inner().overloads) == len(first.overloads) == 1 and not second.inner().overloads
""")
    environment = os.environ | {"NUMBA_CACHE_DIR": str(tmp_path)}
    subprocess.run([sys.executable, str(work)], env=environment, check=True)


def test_kernels_load_no_linear_algebra_and_others_find_it(tmp_path):
    work = """
import sys, numba, numpy as np
from exa.kernels import indexing
assert indexing.runs(np.array([7, 7, 4]), np.empty(3, np.int64)) == 2
assert "scipy.linalg" not in sys.modules
assert numba.njit(lambda a: np.dot(a, a))(np.array([3.0, 4.0])) == 25
assert numba.np.arraymath._HAVE_BLAS and "scipy.linalg" in sys.modules
"""
    environment = os.environ | {"NUMBA_CACHE_DIR": str(tmp_path)}
    subprocess.run([sys.executable, "-c", work], env=environment, check=True)


def test_compiled_kernels_are_loaded_without_what_only_compiling_needs(tmp_path):
    """A tenth of a short command; what is compiled afterwards, and calls them, finds all of it."""
    warm = """
import sys
assert not {"numba.np.arraymath", "numba.cpython.unicode", "numba.typed.typeddict"} & set(sys.modules)
"""
    compile_more = f"""
import numba
assert numba.config.CACHE_DIR == {str(tmp_path / "not" / "made")!r}
@numba.njit
def count(values):
    names = {{value: str(value) for value in values}}
    return indexing.runs(values, np.empty(len(values), np.int64)), len(names), np.dot(values * 1.0, values * 1.0)
assert count(np.array([7, 7, 4])) == (2, 2, 114)
"""
    environment = os.environ | {"NUMBA_CACHE_DIR": str(tmp_path / "not" / "made")}
    for work in [INDEX + READ, INDEX + READ + warm + compile_more]:
        subprocess.run([sys.executable, "-c", work], env=environment, check=True)


def test_an_operator_is_worked_out_once_for_the_same_types(tmp_path):
    """And anew where somebody teaches it what to make of them."""
    work = """
import operator
from numba import types
from numba.core.registry import cpu_target
from numba.extending import overload
from exa.kernels import jit
context = cpu_target.typing_context
def made(operation, *kinds):
    context.refresh()
    return context.resolve_value_type(operation).get_call_type(context, kinds, {})
assert made(operator.add, types.int64, types.float64) is made(operator.add, types.int64, types.float64)
assert made(operator.add, types.int64, types.float64).return_type == types.float64
assert made(operator.add, types.int64, types.int64).return_type == types.int64
try:
    made(operator.matmul, types.int64, types.int64)
except Exception:
    pass
else:
    raise AssertionError("numbers have no @")
@overload(operator.matmul)
def matmul(a, b):
    if isinstance(a, types.Integer) and isinstance(b, types.Integer):
        return lambda a, b: a * b
assert made(operator.matmul, types.int64, types.int64).return_type == types.int64
"""
    environment = os.environ | {"NUMBA_CACHE_DIR": str(tmp_path)}
    subprocess.run([sys.executable, "-c", work], env=environment, check=True)


def test_a_large_kernel_is_compiled_once_and_others_call_it_by_its_address(tmp_path):
    """Also where the caller comes from the cache and the large one must be compiled again."""
    (tmp_path / "large.py").write_text("""
import numpy as np
from exa.kernels import jit
@jit.apart
def total(array):
    return array.sum()
@jit.rare
def between(array):
    return total(array) + 1
@jit.kernel
def caller(array):
    return between(array) + 1
def names(kernel):
    (code,) = kernel.overloads.values()
    return [function.name for function in code.library.get_defined_functions()]
""")
    work = "import large, numpy as np; assert large.caller(np.arange(4)) == 8"
    first = "; assert not any('large5total' in name for name in large.names(large.caller))"
    again = "; assert large.caller.stats.cache_hits; print(len(large.total.inner().stats.cache_misses))"
    environment = os.environ | {"NUMBA_CACHE_DIR": str(tmp_path), "PYTHONPATH": str(tmp_path)}

    def run(work: str) -> str:
        return subprocess.run(
            [sys.executable, "-c", work], env=environment, check=True, capture_output=True, text=True
        ).stdout

    run(work + first)
    assert run(work + again) == "0\n"
    for kept in tmp_path.rglob("large.total*"):
        kept.unlink()
    assert run(work + again) == "1\n"
