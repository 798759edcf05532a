"""A handler of SIGBUS: a mapped file that is cut while it is read, or cannot be read, must not end the process.

A thread that touches what is no longer there is sent the signal. Where that is in a piece of memory which was told to
`watch`, the handler puts zeros there, notes it, and the thread goes on; whoever reads the piece asks afterwards whether
it is `broken`. Any other fault is left to the handler there was before. This is machine code made here, since neither
Python nor numba may run within a signal; it calls nothing but mmap and sigaction.
"""

import ctypes
import mmap
import signal
import sys
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from llvmlite import ir

#: Pieces that are watched at once, each as its begin, its end, and whether it is broken.
PIECES = 256
BEGIN, END, BROKEN = range(3)
MAP_FIXED, SA_SIGINFO, SA_ONSTACK = 0x10, 0x4, 0x08000000
#: Where in a siginfo_t the address of a fault is.
ADDRESS = 16


class _Action(ctypes.Structure):
    """A `struct sigaction` of Linux' C libraries."""

    _fields_ = (
        ("handler", ctypes.c_void_p),
        ("mask", ctypes.c_uint64 * 16),
        ("flags", ctypes.c_int),
        ("restorer", ctypes.c_void_p),
    )


class Watch:
    """The watched pieces of this process, and the handler, which is set when the first is watched."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._pieces = np.zeros((PIECES, 3), np.int64)
        self._free = list(range(PIECES))
        self._before = _Action()
        self._library = ctypes.CDLL(None, use_errno=True)
        self._engine: Any = None
        self._own = _Action()

    def begin(self, address: int, size: int) -> int | None:
        """Watch a piece of memory: its number, or None where that cannot be."""
        if sys.platform != "linux" or sys.maxsize < 1 << 32:
            return None
        with self._lock:
            if not self._free or not self._set():
                return None
            piece = self._free.pop()
            self._pieces[piece] = address, address + size, 0
        return piece

    def end(self, piece: int) -> None:
        """No longer watch a piece."""
        # not under the lock: whoever holds it may be interrupted to come here
        self._pieces[piece] = 0
        self._free.append(piece)

    def broken(self, piece: int) -> bool:
        """Whether zeros stand in a piece for what could not be read."""
        return bool(self._pieces[piece, BROKEN])

    def _set(self) -> bool:
        """Set the handler, also where somebody has set another since."""
        if self._engine is None:
            self._engine = self._compiled()
            self._own.handler = self._engine.get_function_address("on_fault")
            self._own.flags = SA_SIGINFO | SA_ONSTACK
        now = _Action()
        sigaction = self._library.sigaction
        if sigaction(signal.SIGBUS, None, ctypes.byref(now)) != 0:
            return False
        if now.handler == self._own.handler:
            return True
        ctypes.pointer(self._before)[0] = now
        return bool(sigaction(signal.SIGBUS, ctypes.byref(self._own), None) == 0)

    def _compiled(self) -> Any:
        import llvmlite.binding as llvm

        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        target = llvm.Target.from_default_triple().create_target_machine()
        engine = llvm.create_mcjit_compiler(llvm.parse_assembly(str(self._handler())), target)
        engine.finalize_object()
        return engine

    def _handler(self) -> "ir.Module":
        """``on_fault(signal, info, context)``."""
        from llvmlite import ir

        word, small, module = ir.IntType(64), ir.IntType(32), ir.Module()
        nothing = ir.Constant(word, 0)
        kind = ir.FunctionType(ir.VoidType(), [small, word, word])
        function = ir.Function(module, kind, "on_fault")
        entry, look, ours, after, foreign, done = (
            function.append_basic_block(name) for name in ("entry", "look", "ours", "after", "foreign", "done")
        )

        def at(builder: "ir.IRBuilder", address: Any, offset: int = 0) -> Any:
            return builder.inttoptr(builder.add(address, ir.Constant(word, offset)), word.as_pointer())

        def called(builder: "ir.IRBuilder", name: str, given: list[Any]) -> Any:
            address = ctypes.cast(getattr(self._library, name), ctypes.c_void_p).value
            one = ir.FunctionType(word, [value.type for value in given]).as_pointer()
            return builder.call(builder.inttoptr(ir.Constant(word, address), one), given)

        builder = ir.IRBuilder(entry)
        where = builder.load(at(builder, function.args[1], ADDRESS))
        builder.branch(look)

        builder.position_at_end(look)
        piece = builder.phi(word)
        begin, end = (builder.load(at(builder, piece, 8 * column)) for column in (BEGIN, END))
        more = builder.add(piece, ir.Constant(word, 24))
        piece.add_incoming(ir.Constant(word, self._pieces.ctypes.data), entry)
        inside = builder.and_(builder.icmp_unsigned(">=", where, begin), builder.icmp_unsigned("<", where, end))
        builder.cbranch(inside, ours, after)

        builder.position_at_end(after)
        piece.add_incoming(more, after)
        last = ir.Constant(word, self._pieces.ctypes.data + self._pieces.nbytes)
        builder.cbranch(builder.icmp_unsigned("<", more, last), look, foreign)

        builder.position_at_end(ours)
        builder.store(ir.Constant(word, 1), at(builder, piece, 8 * BROKEN))
        page = builder.and_(where, ir.Constant(word, -mmap.PAGESIZE))
        flags = ir.Constant(small, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | MAP_FIXED)
        access, no_file = ir.Constant(small, mmap.PROT_READ), ir.Constant(small, -1)
        put = called(builder, "mmap", [page, builder.sub(end, page), access, flags, no_file, nothing])
        builder.cbranch(builder.icmp_unsigned("==", put, page), done, foreign)

        builder.position_at_end(foreign)
        # the instruction runs again, under the handler there was before, and next time under the system's
        before = ir.Constant(word, ctypes.addressof(self._before))
        called(builder, "sigaction", [function.args[0], before, nothing])
        builder.store(nothing, at(builder, before))
        builder.branch(done)

        builder.position_at_end(done)
        builder.ret_void()
        return module


WATCH = Watch()
