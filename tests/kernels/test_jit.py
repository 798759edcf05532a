"""The cache of a kernel belongs to the files that are compiled into it."""

from pathlib import Path

from exa.kernels import jit, plain, walk


def test_a_kernel_depends_on_what_it_imports_and_on_nothing_else() -> None:
    names = {path.stem for path in jit._closure(Path(plain.__file__))}
    assert {"plain", "numbers", "powers", "lines", "jit"} <= names
    assert not names & {"walk", "template", "datetimes"}
    assert {"template", "plain", "marks", "datetimes"} <= {path.stem for path in jit._closure(Path(walk.__file__))}


def test_two_kernels_of_different_imports_are_kept_apart() -> None:
    assert walk.walk._cache.cache_path != plain.token_lines._cache.cache_path
