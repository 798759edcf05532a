"""What is known by a formula: a column or a field that is computed chunk by chunk when it is asked for."""

import ast
import operator
from collections.abc import Callable, Iterable
from functools import partialmethod
from typing import Any

from exa.algorithms.broadcasting import broadcast

#: What a formula that is read may be made of; functions are called by their names, and nothing has an attribute.
CALCULATING = (
    ast.Expression, ast.BinOp, ast.UnaryOp, ast.Compare, ast.Call, ast.Name, ast.Load, ast.Tuple,
    ast.operator, ast.unaryop, ast.cmpop,
)  # fmt: skip
#: What numpy calls the combinations and the functions of formulas.
COMBINING: dict[str, Callable[[Any, Any], Any]] = {
    "add": operator.add, "subtract": operator.sub, "multiply": operator.mul, "divide": operator.truediv,
    "power": operator.pow,
}  # fmt: skip
FUNCTIONS = {"absolute": "Abs", "arcsin": "asin", "arccos": "acos", "arctan": "atan"}


class Formula:
    """A formula of named quantities, which can be calculated with, and evaluated on arrays and tables of any size.

    >>> import numpy as np
    >>> r2 = Formula("x**2 + y**2")
    >>> r2(x=np.array([3.0, 0.0]), y=np.array([4.0, 1.0]))
    array([25.,  1.])
    >>> r2.diff("x") + 1, (r2 - "x**2").simplify(), r2.names
    (Formula('2*x + 1'), Formula('y**2'), ('x', 'y'))

    Made of a sympy expression or of its text, which is evaluated as Python is: make none of a text from strangers.
    Combining formulas, or a formula and a number, and numpy's functions of one (``np.sin``) give another, unevaluated.
    """

    def __init__(self, expression: Any) -> None:
        from sympy import sympify  # takes 0.4 s, which only formulas are worth

        self.expression: Any = expression.expression if isinstance(expression, Formula) else sympify(expression)

    @classmethod
    def parse(cls, text: str, names: Iterable[str] = ()) -> "Formula":
        """The formula of a text that may be anybody's: it can calculate, with sympy's functions, and nothing else.

        >>> Formula.parse("exp(-x**2) + E", ["x", "E"]).diff("E")
        Formula('1')

        `names` are quantities even where sympy means a number by them. ValueError where the text does more.
        """
        import sympy

        try:
            calculation = _Calculation(sympy)
            tree = calculation.visit(ast.parse(text, mode="eval"))
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            raise ValueError(f"{text[:80]!r} is no formula: {error}") from error
        known = {name: sympy.Symbol(name) for name in names}
        return cls(sympy.sympify(ast.unparse(tree), locals=known | calculation.numbers))

    @property
    def text(self) -> str:
        """What `parse` makes the same formula of, to the last bit of its numbers."""
        from sympy import Float, Symbol

        numbers = {one: Symbol(f"({float(one)!r})") for one in self.expression.atoms(Float)}
        return str(self.expression.xreplace(numbers))

    @property
    def names(self) -> tuple[str, ...]:
        """The quantities of the formula, sorted."""
        return tuple(sorted(map(str, self.expression.free_symbols)))

    def __call__(self, **quantities: Any) -> Any:
        """The values for these numbers, arrays or columns, which may be lazy: then so is the result.

        Raises TypeError where a quantity is missing or unknown.
        """
        if set(quantities) != set(self.names):
            raise TypeError(f"{self} needs {', '.join(self.names)}, and got {', '.join(quantities) or 'nothing'}")
        if not self.names:
            return float(self.expression)
        return broadcast(self.expression, *(quantities[name] for name in self.names))

    def on(self, table: Any) -> Any:
        """The values on a table that has a column for each quantity: a column, lazily.

        >>> import pandas as pd
        >>> Formula("x - y").on(pd.DataFrame({"x": [5.0], "y": [2.0]})).tolist()
        [3.0]
        """
        return self(**{name: table[name] for name in self.names})

    def diff(self, name: str) -> "Formula":
        """The derivative by a quantity."""
        symbols = {str(symbol): symbol for symbol in self.expression.free_symbols}
        return Formula(self.expression.diff(symbols[name]) if name in symbols else 0)

    def simplify(self) -> "Formula":
        """The same in a simpler form, as sympy finds it."""
        return Formula(self.expression.simplify())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Formula) and bool(self.expression == other.expression)

    def __hash__(self) -> int:
        return hash(self.expression)

    def __repr__(self) -> str:
        return f"Formula('{self.expression}')"

    def _with(self, combine: Callable[[Any, Any], Any], other: Any) -> "Formula":
        if getattr(other, "shape", ()) != ():
            return NotImplemented
        return Formula(combine(self.expression, Formula(other).expression))

    def __array_ufunc__(self, function: Any, method: str, *inputs: Any, **how: Any) -> Any:
        # Numbers of numpy are numbers; an array is none, as it would be combined element by element.
        import sympy

        if method != "__call__" or how or any(getattr(one, "shape", ()) != () for one in inputs):
            return NotImplemented
        name = function.__name__
        if name in COMBINING:
            return COMBINING[name](*(getattr(one, "item", lambda one=one: one)() for one in inputs))
        applied = getattr(sympy, FUNCTIONS.get(name, name), None) if len(inputs) == 1 else None
        return NotImplemented if applied is None else Formula(applied(self.expression))

    __add__ = partialmethod(_with, lambda a, b: a + b)
    __sub__ = partialmethod(_with, lambda a, b: a - b)
    __mul__ = partialmethod(_with, lambda a, b: a * b)
    __truediv__ = partialmethod(_with, lambda a, b: a / b)
    __pow__ = partialmethod(_with, lambda a, b: a**b)
    __radd__ = partialmethod(_with, lambda a, b: b + a)
    __rsub__ = partialmethod(_with, lambda a, b: b - a)
    __rmul__ = partialmethod(_with, lambda a, b: b * a)
    __rtruediv__ = partialmethod(_with, lambda a, b: b / a)
    __rpow__ = partialmethod(_with, lambda a, b: b**a)

    def __abs__(self) -> "Formula":
        return Formula(abs(self.expression))

    def __neg__(self) -> "Formula":
        return Formula(-self.expression)


class _Calculation(ast.NodeTransformer):
    """Refuses what does more than to calculate; floats become names of the very numbers, not of their digits."""

    def __init__(self, sympy: Any) -> None:
        self._sympy = sympy
        self.numbers: dict[str, Any] = {}

    def generic_visit(self, node: ast.AST) -> ast.AST:
        if not isinstance(node, CALCULATING):
            raise ValueError(f"{type(node).__name__} does more than to calculate")
        return super().generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        kind = getattr(self._sympy, name, None)
        application = self._sympy.core.function.Application
        if not (kind is self._sympy.sqrt or (isinstance(kind, type) and issubclass(kind, application))):
            raise ValueError(f"{name or 'what is called'} is no function of sympy's")
        return self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if type(node.value) not in (int, float, bool):
            raise ValueError(f"{node.value!r} is no number")
        if type(node.value) is not float:
            return node
        name = f"_{len(self.numbers)}"
        self.numbers[name] = self._sympy.Float(node.value)
        return ast.Name(name, ast.Load())
