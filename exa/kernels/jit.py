"""How every kernel is compiled, and the machine instructions that numba does not spell.

Options are written once, here: kernels release the GIL, are cached on disk (numba keys its cache by CPU), and
never use ``parallel=True``; the scheduler gives them threads. Division follows numpy, so no kernel can raise.
"""

import fcntl
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy as copy_of
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import numba
from llvmlite import ir
from llvmlite.binding import add_symbol
from numba.core import cgutils, types
from numba.core.caching import FunctionCache
from numba.core.compiler_lock import global_compiler_lock
from numba.core.errors import TypingError
from numba.core.runtime import rtsys
from numba.extending import intrinsic

from exa._config import kernel_cache
from exa.utility import uncollected

IMPORTED = re.compile(rb"^from exa\.kernels(?:\.(\w+) import| import ([\w, ]+))", re.MULTILINE)


def _find_blas_later() -> None:
    """Load what numba knows of arrays without scipy's linear algebra, which it loads to see whether there is any.

    That is a tenth of the processor time of a first small read. What multiplies matrices loads it then.
    """
    linalg: Any = import_module("numba.np.linalg")

    def ensure_blas() -> None:
        if find_spec("scipy") is None:
            raise ImportError

    found, linalg.ensure_blas = linalg.ensure_blas, ensure_blas
    try:
        import_module("numba.np.arraymath")
    finally:
        linalg.ensure_blas = found


def _remember_operators() -> None:
    """Have numba work out once what an operator makes of the same types of numbers: 9 in 10 of its questions.

    It tries dozens of templates each time: 2 of the 16 s that it takes to compile what reads XYZ. An operator that
    gets a new template is a new type.
    """
    worked_out: WeakKeyDictionary[Any, dict[Any, Any]] = WeakKeyDictionary()
    work_out = types.BaseFunction.get_call_type

    def get_call_type(self: Any, context: Any, args: Any, kws: Any) -> Any:
        if kws or not all(isinstance(kind, types.Number | types.Boolean) for kind in args):
            return work_out(self, context, args, kws)
        known = worked_out.setdefault(self, {})
        if args not in known:
            known[args] = work_out(self, context, args, kws)
        return known[args]

    types.BaseFunction.get_call_type = get_call_type


_remember_operators()


@cache
def _closure(path: Path) -> frozenset[Path]:
    """A file of kernels and the kernel files that it imports, whose functions are compiled into its own."""
    found, more = {path, Path(__file__)}, [path]
    while more:
        for one, several in IMPORTED.findall(_source(more.pop())):
            names = [name.split(" as ")[0].strip() for name in (one or several).decode().split(",")]
            new = {Path(__file__).with_name(f"{name}.py") for name in names} - found
            found |= new
            more += new
    return frozenset(found)


@cache
def _state(path: str) -> str:
    """What is written in a file of kernels and in those that it imports, as a name."""
    return blake2b(b"".join(map(_source, sorted(_closure(Path(path))))), digest_size=8).hexdigest()


@cache
def _source(path: Path) -> bytes:
    return path.read_bytes()


def _compiled(function: Callable[..., Any], **options: Any) -> Any:
    """A dispatcher that Python calls; of kernels that call it, its twin is compiled in, which Python cannot call.

    To take arrays out of Python objects is a tenth (XYZ) to a quarter (CSV) of what there is to compile.
    """
    dispatcher = _cached(function, "", no_cfunc_wrapper=True, **options)

    @cache
    def inner() -> Any:
        return _cached(function, "-inner", no_cfunc_wrapper=True, no_cpython_wrapper=True, **options)

    dispatcher.get_call_template = lambda args, kws: inner().get_call_template(args, kws)
    dispatcher.get_overload = lambda signature: inner().get_overload(signature)
    dispatcher.inner = inner
    return dispatcher


@dataclass(frozen=True)
class Link:
    """A kernel that others call by its address; numba calls this before it loads the machine code of one of them."""

    module: str
    name: str
    arguments: tuple[types.Type, ...]

    def __call__(self) -> None:
        _bind(self)

    @property
    def symbol(self) -> str:
        """Its name in machine code, the same in each process."""
        return f"{self.module}.{self.name}.{blake2b(str(self.arguments).encode(), digest_size=8).hexdigest()}"


@cache
def _bind(link: Link) -> None:
    """Compile or load a kernel, and tell the linker where it is."""
    dispatcher = getattr(import_module(link.module), link.name).inner()
    dispatcher.compile(link.arguments)
    code = dispatcher.overloads[link.arguments]
    add_symbol(link.symbol, code.library.get_pointer_to_function(code.fndesc.mangled_name))
    called = copy_of(code.fndesc)
    called.mangled_name = link.symbol
    dispatcher.targetctx.insert_user_function(link, called)


class _Disk(FunctionCache):  # type: ignore[misc]
    """Machine code of a kernel on disk; to load it takes nothing of what numba knows of types, only compiling does."""

    def __init__(self, function: Callable[..., Any], folder: str) -> None:
        # Numba looks for the folder in its settings, which are also those of other people's functions.
        others, numba.config.CACHE_DIR = numba.config.CACHE_DIR, folder
        try:
            super().__init__(function)
        finally:
            numba.config.CACHE_DIR = others

    def load_overload(self, sig: Any, target_context: Any) -> Any:
        rtsys.initialize(target_context)
        loaded = self._load_overload(sig, target_context)
        if loaded is None:
            _find_blas_later()
        return loaded


def _cached(function: Callable[..., Any], suffix: str, **options: Any) -> Any:
    """A dispatcher whose cache belongs to this state of all that it inlines; numba looks at its own file only."""
    folder, state = kernel_cache(), _state(function.__code__.co_filename) + suffix
    dispatcher = numba.njit(function, nogil=True, error_model="numpy", **options)
    compile_one = dispatcher.compile

    def compile_once(signature: Any) -> Any:
        with _alone(folder):
            if not isinstance(dispatcher._cache, _Disk):
                dispatcher._cache = _Disk(function, os.path.join(folder, state))
            compiled = compile_one(signature)
        for code in dispatcher.overloads.values():  # numba forgets these where it has loaded a kernel
            code.library._reload_init.update(code.reload_init)
        return compiled

    dispatcher.compile = compile_once
    # Types of other packages, which numba looks for among all that is installed: no kernel takes them.
    dispatcher._compilation_chain_init_hook = lambda: None
    return dispatcher


#: How many compilations this thread is inside of.
_depth = 0


@contextmanager
def _alone(folder: str) -> Iterator[None]:
    """One process compiles at a time, and the others find what it has compiled; a kernel compiles those it calls."""
    global _depth
    # Numba's own lock comes first, as it does where a user's function calls a kernel.
    with global_compiler_lock, open(os.path.join(folder, ".lock"), "ab") as file:
        if not _depth:
            fcntl.flock(file, fcntl.LOCK_EX)
        _depth += 1
        try:
            with uncollected():
                yield
        finally:
            _depth -= 1


def kernel(function: Callable[..., Any]) -> Any:
    """Compile a function on first use; keep the machine code for the next process."""
    return _compiled(function)


#: As `kernel`, but without the reference counts of arrays, for what only passes them on; a function that makes or
#: keeps an array must be a `kernel`. `_nrt` is numba's own name, tested but not documented.
UNCOUNTED: dict[str, Any] = {"_nrt": False}


def leaf(function: Callable[..., Any]) -> Any:
    """A small function inside the loops of kernels: always inlined, and the arrays it reads are not counted as held.

    A float takes 10 ns so; two atomic counts would add 10, and a call 10 more.
    """
    return _compiled(function, forceinline=True, **UNCOUNTED)


def rare(function: Callable[..., Any]) -> Any:
    """A `leaf` that is large or seldom runs: called, so that it does not crowd the loop it is called from."""
    return _compiled(function, **UNCOUNTED)


def apart(function: Callable[..., Any]) -> Any:
    """A `rare` that is large: called by its address, so that it is compiled once.

    Numba copies the machine code of all that a kernel calls into that of the kernel, and optimises it there again: of
    19 s that it took to compile what reads XYZ, 5 were spent so.
    """
    dispatcher = _compiled(function, **UNCOUNTED)

    def get_overload(arguments: Any) -> Link:
        link = Link(function.__module__, function.__name__, tuple(arguments))
        link()
        dispatcher.targetctx.active_code_library._reload_init.add(link)
        return link

    dispatcher.get_overload = get_overload
    return dispatcher


def _load(bits: types.Integer) -> Any:
    def typer(typingctx: Any, array: Any, index: Any) -> Any:
        if not (isinstance(array, types.Array) and array.dtype == types.uint8):
            raise TypingError("a load needs a uint8 array")

        def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
            data = context.make_array(signature.args[0])(context, builder, args[0]).data
            pointer = builder.bitcast(builder.gep(data, [args[1]]), ir.IntType(bits.bitwidth).as_pointer())
            return builder.load(pointer, align=1)

        return bits(array, types.intp), codegen

    return intrinsic(typer)


#: ``u8(buf, i)``: one byte, no bounds check and no wrap-around of negative indices.
u8 = _load(types.uint8)
#: ``u64(buf, i)``: eight bytes from any alignment, little endian. The buffer is padded (`PADDING`).
u64 = _load(types.uint64)


@intrinsic
def cell(typingctx: Any, array: Any, index: Any) -> Any:
    """``cell(a, k)``: element k of a contiguous array as if it were flat, unchecked; negative indices do not wrap.

    Numba's own indexing adds a compare and a select to each load: 30 of 170 ns for a line of ten ops.
    """

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        data = context.make_array(signature.args[0])(context, builder, args[0]).data
        return builder.load(builder.gep(data, [args[1]]))

    return array.dtype(array, types.intp), codegen


@intrinsic
def set_cell(typingctx: Any, array: Any, index: Any, value: Any) -> Any:
    """``set_cell(a, k, value)``: store element k of a contiguous array as if it were flat, unchecked."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        data = context.make_array(signature.args[0])(context, builder, args[0]).data
        builder.store(args[2], builder.gep(data, [args[1]]))
        return context.get_dummy_value()

    return types.void(array, types.intp, array.dtype), codegen


@intrinsic
def prefetch(typingctx: Any, array: Any, index: Any) -> Any:
    """``prefetch(a, k)``: fetch the line of memory of element k of a contiguous array, as if flat, to read it soon."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        data = context.make_array(signature.args[0])(context, builder, args[0]).data
        place = builder.bitcast(builder.gep(data, [args[1]]), ir.IntType(8).as_pointer())
        number = ir.IntType(32)
        kind = ir.FunctionType(ir.VoidType(), [place.type, number, number, number])
        fetch = builder.module.declare_intrinsic("llvm.prefetch", [place.type], kind)
        builder.call(fetch, [place, number(0), number(3), number(1)])  # to read; keep; data
        return context.get_dummy_value()

    return types.void(array, types.intp), codegen


@intrinsic
def copy(typingctx: Any, target: Any, to: Any, source: Any, start: Any, size: Any) -> Any:
    """``copy(target, to, source, start, size)``: bytes from one array to another, at 20 times the speed of a loop."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        into = context.make_array(signature.args[0])(context, builder, args[0]).data
        data = context.make_array(signature.args[2])(context, builder, args[2]).data
        cgutils.raw_memcpy(builder, builder.gep(into, [args[1]]), builder.gep(data, [args[3]]), args[4], 1)
        return context.get_dummy_value()

    return types.void(target, types.intp, source, types.intp, types.intp), codegen


#: Bytes that must be readable past the end of every buffer given to a kernel: 64 at a place up to 64 behind the last.
PADDING = 128


def _compare64(predicate: str) -> Any:
    """A comparison of a vector of 64 bytes, which LLVM lowers to the machine's widest compare-and-movemask."""

    def typer(typingctx: Any, array: Any, index: Any, byte: Any) -> Any:
        def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
            data = context.make_array(signature.args[0])(context, builder, args[0]).data
            lanes = ir.VectorType(ir.IntType(8), 64)
            block = builder.load(builder.bitcast(builder.gep(data, [args[1]]), lanes.as_pointer()), align=1)
            one = builder.insert_element(ir.Constant(lanes, ir.Undefined), args[2], ir.Constant(ir.IntType(32), 0))
            zeros = ir.Constant(ir.VectorType(ir.IntType(32), 64), [0] * 64)
            wanted = builder.shuffle_vector(one, ir.Constant(lanes, ir.Undefined), zeros)
            return builder.bitcast(builder.icmp_signed(predicate, block, wanted), ir.IntType(64))

        return types.uint64(array, types.intp, types.uint8), codegen

    return intrinsic(typer)


#: ``mask = equal64(buf, i, byte)``: bit k is set where ``buf[i + k] == byte``, for k in 0..63.
equal64 = _compare64("==")
#: ``mask = above64(buf, i, byte)``: bit k is set where ``byte < buf[i + k] < 128``.
above64 = _compare64(">")


@intrinsic
def mul128(typingctx: Any, a: Any, b: Any) -> Any:
    """``high, low = mul128(a, b)``: the full product of two uint64."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        wide = ir.IntType(128)
        product = builder.mul(builder.zext(args[0], wide), builder.zext(args[1], wide))
        high = builder.trunc(builder.lshr(product, ir.Constant(wide, 64)), ir.IntType(64))
        low = builder.trunc(product, ir.IntType(64))
        return context.make_tuple(builder, signature.return_type, (high, low))

    return types.UniTuple(types.uint64, 2)(types.uint64, types.uint64), codegen


def _count_zeros(instruction: str) -> Any:
    def typer(typingctx: Any, value: Any) -> Any:
        def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
            return getattr(builder, instruction)(args[0], ir.Constant(ir.IntType(1), 0))

        return types.int64(types.uint64), codegen

    return intrinsic(typer)


@intrinsic
def count_ones(typingctx: Any, value: Any) -> Any:
    """How many bits are set."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.ctpop(args[0])

    return types.int64(types.uint64), codegen


#: Zero bits above the highest set bit (64 for zero) and below the lowest.
leading_zeros = _count_zeros("ctlz")
trailing_zeros = _count_zeros("cttz")
