r"""Regular expressions in linear time: RE2, as pyarrow ships it, over whole columns of lines at once.

Patterns have RE2's syntax: Python's without look-around, back-references and possessive repeats; ``\d``, ``\w`` and
``\b`` are ASCII. Each text is matched by itself and without its line end, so ``$`` is the end of the line. A byte that
is not UTF-8 is matched by nothing.

Measured for ``blk_-?\d+ terminating$`` on a log, one core: pyarrow 1.0 GB/s, without the GIL; hyperscan 0.55, and a
Python callback for each match, with the GIL; google-re2's iterator 0.2.
"""

import re
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

import numpy as np

from exa.error import EditorError

if TYPE_CHECKING:
    import pyarrow as pa

#: More alternatives are no filter.
MOST = 16
#: Under ``(?i)`` these match letters beyond ASCII too, the Kelvin sign and the long s.
WIDE = frozenset("kKsS")
#: What RE2 reads as a class of letters within a set, and Python as a set that ends there, without a word.
POSIX = re.compile(r"\[:\^?\w+:\]")
#: ``(?i)`` and the like, anywhere.
INLINE_CASE = re.compile(r"\(\?[a-zA-Z]*i")


@dataclass(frozen=True)
class Regex:
    r"""A compiled expression.

    >>> blocks = compile(r"(?P<block>blk_-?\d+) (?P<what>terminating|deleted)$")
    >>> blocks.literals, blocks.exact
    ((' terminating', ' deleted'), False)
    >>> import pyarrow as pa
    >>> lines = pa.array(["block blk_-7 terminating", "block blk_9 lost"])
    >>> blocks.matches(lines).to_pylist()
    [True, False]
    >>> blocks.groups(lines).to_pylist()
    [{'block': 'blk_-7', 'what': 'terminating'}, None]
    """

    pattern: str
    ignore_case: bool
    literals: tuple[str, ...]
    "One of these stands in each text that matches; nothing is known where there is none."
    folded: bool
    "Whether the letters of the literals stand for both cases, A to Z."
    exact: bool
    "Whether each text in which one of the literals stands matches."
    names: tuple[str, ...]
    "The named groups, in the order of the pattern."

    def matches(self, texts: "pa.Array") -> "pa.BooleanArray":
        """Which of the texts (an Arrow array of strings) the expression is found in."""
        import pyarrow.compute as pc

        return pc.match_substring_regex(texts, self.pattern, ignore_case=self.ignore_case)

    def groups(self, texts: "pa.Array") -> "pa.StructArray":
        """The named groups of the first match in each text, as a struct; null where there is no match."""
        import pyarrow.compute as pc

        return pc.extract_regex(texts, f"(?i){self.pattern}" if self.ignore_case else self.pattern)

    def spans(self, texts: "pa.Array") -> "pa.StructArray":
        """The same, each group as its first byte in the text and its length."""
        import pyarrow.compute as pc

        return pc.extract_regex_span(texts, f"(?i){self.pattern}" if self.ignore_case else self.pattern)


#: An empty text, to try expressions on. (``pyarrow.array`` of a list would load pandas, 0.4 s and 40 MiB.)
NOTHING = np.zeros(1, np.uint8), np.zeros(2, np.int64)


def compile(pattern: str, ignore_case: bool = False) -> Regex:
    """An expression, checked; an `EditorError` says what RE2 does not know of it."""
    import pyarrow as pa
    import pyarrow.compute as pc

    try:
        pc.match_substring_regex(column(*NOTHING), pattern)
    except (pa.ArrowInvalid, UnicodeEncodeError) as error:
        reason = str(error).removeprefix("Invalid regular expression: ")
        raise EditorError(
            f"regular expression {pattern!r}: {reason}; the syntax is RE2's, which has no look-around and no "
            "back-references"
        ) from error
    tree, folded = _parse(pattern), ignore_case or INLINE_CASE.search(pattern) is not None
    words = _words(tree, folded)
    exact = words is not None and all(words) and not _may_end("".join(words))
    literals = words if words is not None and exact else _required(tree, folded)
    return Regex(pattern, ignore_case, tuple(literals), folded, exact, _names(pattern))


def literal(text: str, ignore_case: bool = False) -> Regex:
    """A text that is looked for as it is; without a need for RE2, but for letters beyond ASCII in either case."""
    if not text or (ignore_case and not text.isascii()):
        return compile(re.escape(text), ignore_case)
    return Regex(re.escape(text), ignore_case, (text,), ignore_case, not _may_end(text), ())


def _may_end(text: str) -> bool:
    """Whether there is something in a text that may be the end of a line, or a part of it, and no part of the line."""
    return "\r" in text


def column(texts: np.ndarray, offsets: np.ndarray) -> "pa.Array":
    """An Arrow array of strings over bytes that are there; text k is ``texts[offsets[k]:offsets[k + 1]]``."""
    import pyarrow as pa

    buffers = [None, pa.py_buffer(offsets), pa.py_buffer(texts)]
    return pa.Array.from_buffers(pa.large_string(), len(offsets) - 1, buffers)


def flags(found: "pa.Array") -> np.ndarray:
    """An Arrow array of booleans without nulls as numpy's; its own `to_numpy` would load pandas."""
    if not len(found):
        return np.empty(0, bool)
    bits = np.frombuffer(found.buffers()[1], np.uint8)
    count = found.offset + len(found)
    return np.unpackbits(bits, count=count, bitorder="little")[found.offset :].view(bool)


def optional_names(pattern: str) -> frozenset[str]:
    """The named groups that a match may lack, as far as Python's parser can tell; else all of them.

    >>> sorted(optional_names("(?P<a>x)((?P<b>y)|(?P<c>z))(?:(?P<d>v)w)?"))
    ['b', 'c', 'd']
    """
    tree = _parse(pattern)
    if isinstance(tree, list):
        return frozenset(_names(pattern))
    certain = _certain(tree)
    return frozenset(name for name, number in tree.state.groupdict.items() if number not in certain)  # type: ignore[attr-defined]


def _certain(items: Iterable[Any]) -> set[int]:
    """The numbers of the groups that are in each match."""
    found: set[int] = set()
    for kind, value in items:
        if kind is _constants.SUBPATTERN:
            found |= {value[0]} | _certain(value[3])
        elif kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and value[0] > 0:
            found |= _certain(value[2])
    return found


def _names(pattern: str) -> tuple[str, ...]:
    import pyarrow as pa
    import pyarrow.compute as pc

    try:
        return tuple(field.name for field in pc.extract_regex(column(*NOTHING), pattern).type)
    except pa.ArrowInvalid:
        return ()


def _parse(pattern: str) -> Sequence[Any]:
    """The expression as Python's parser sees it; nothing where it may see what RE2 does not."""
    if POSIX.search(pattern):
        return [(None, None)]
    try:
        with warnings.catch_warnings():
            # of sets that may mean something else one day
            warnings.simplefilter("error")
            return _parser.parse(pattern)
    except (re.error, Warning, OverflowError):
        return [(None, None)]


def _product(left: list[str] | None, right: list[str] | None) -> list[str] | None:
    """Every text of the left before every text of the right, unless these are too many to look for."""
    if left is None or right is None or len(left) * len(right) > MOST:
        return None
    return list(dict.fromkeys(a + b for a in left for b in right))


def _words(items: Iterable[Any], folded: bool) -> list[str] | None:
    """All texts that a sequence of nodes can match; None where they are not a few."""
    words: list[str] | None = [""]
    for kind, value in items:
        if kind is _constants.LITERAL:
            letter = chr(value)
            own = None if folded and (letter in WIDE or not letter.isascii()) else [letter]
        elif kind is _constants.IN:
            parts = [_words([part], folded) for part in value]
            own = None if None in parts else [word for part in parts for word in part or ()]
        elif kind is _constants.SUBPATTERN:
            # `folded` is said of all literals, and a group may have a case of its own
            own = None if (value[1] | value[2]) & re.IGNORECASE else _words(value[3], folded)
        elif kind is _constants.BRANCH:
            parts = [_words(branch, folded) for branch in value[1]]
            own = None if None in parts else [word for part in parts for word in part or ()]
        else:
            own = None
        words = _product(words, own)
    return words


def _required(items: Iterable[Any], folded: bool) -> list[str]:
    """Texts of which one stands in whatever the nodes match, the longest there are; none if none are known."""
    found: list[list[str]] = []
    run: list[str] = [""]
    for item in items:
        own = _words([item], folded)
        longer = _product(run, own)
        if longer is not None:
            run = longer
            continue
        found.append(run)
        run = own or [""]
        if own is None:
            found.append(_required_of(item[0], item[1], folded))
    found.append(run)
    return max((words for words in found if words and all(words)), key=_worth, default=[])


def _required_of(kind: Any, value: Any, folded: bool) -> list[str]:
    """The same of one node."""
    if kind is _constants.SUBPATTERN:
        return _required(value[3], folded)
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and value[0] > 0:
        return _required(value[2], folded)
    if kind is _constants.BRANCH:
        parts = [_required(branch, folded) for branch in value[1]]
        words = list(dict.fromkeys(word for part in parts for word in part))
        return words if all(parts) and len(words) <= MOST else []
    return []


def _worth(words: list[str]) -> tuple[int, int]:
    """How well a set of texts sorts lines out: long texts, few of them."""
    return min(map(len, words)), -len(words)
