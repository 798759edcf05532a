"""The Editor: a format, and one open text of it."""

import os
import warnings
from collections.abc import Mapping
from functools import cache
from typing import Any, ClassVar, Self

from exa.editor import planning
from exa.editor.compiling import compile_member
from exa.editor.editing.document import Document
from exa.editor.editing.pieces import Piece, Pieces
from exa.editor.grammar.section import Member, Section
from exa.editor.grammar.track import Track
from exa.editor.planning.blocks import Blocks, ascii_codec
from exa.editor.planning.frames import to_pandas
from exa.editor.planning.methods import PARSE
from exa.editor.planning.plan import cut
from exa.editor.planning.text import Text
from exa.editor.planning.unit import Fitted, Format, read_unit
from exa.editor.sources.decoding import MAX_RATIO, recoded, source_at
from exa.editor.sources.source import Source
from exa.error import EditorError, SourceError

#: What an instance says of itself.
ATTRIBUTES = frozenset({"source", "name", "description", "meta", "cursor", "nprint"})


class Editor(Document):
    """A text format: a class made of sections, records and ``parse_<name>`` methods.

    >>> from exa import Editor, Section
    >>> class HDFS(Editor):
    ...     log = Section("{time:%y%m%d %H%M%S} {pid:d} {level} {component}: {content}")
    >>> HDFS("hdfs.log").log.level.value_counts().compute()  # doctest: +SKIP

    An instance is one open source; its members are its tables, lazily. The class goes where a format is asked for:
    ``exa.read("logs/*.log", HDFS)``. An instance is also the text itself, a list of lines of any length:

    >>> editor = Editor("first\\nsecond\\n")
    >>> editor[1], len(editor), editor.find("first")
    ('second', 2, [(0, 'first')])
    """

    #: Names of files that are likely of this format, as patterns.
    patterns: ClassVar[tuple[str, ...]] = ()
    #: Names of ``parse_`` methods that return arrays, of which those of all sources are put one behind the other along
    #: the first axis; a store keeps them as zarr. All have the same shape but for that axis.
    _arrays: ClassVar[tuple[str, ...]] = ()
    #: By table of which each row is a field on a grid, the array that has the values of all, in the same order; the
    #: values of a source are divided evenly among its rows. `exa.open` makes a `Field3D` of it.
    _fields: ClassVar[Mapping[str, str]] = {}
    #: A few words: on the format, for ``exa formats``; of an instance, what its user says of it.
    description: str | None = ""

    def __init__(
        self,
        path_or_text: Any,
        as_interned: bool = False,
        nprint: int = 30,
        name: str | None = None,
        description: str | None = None,
        meta: dict[str, Any] | None = None,
        encoding: str | None = None,
        ignore: bool = False,
        compression: str | None = "infer",
        max_ratio: float = MAX_RATIO,
        **options: Any,
    ) -> None:
        """Open a path, URL or `Source`, a text, a list of lines or a stream; nothing is read of a file.

        A text of one line is told from a path by `ignore`, or by blanks and braces in it, with a warning. `encoding`
        is that of a file or of bytes; in that of bytes ASCII stands for itself. A compressed file is decompressed, by
        what is in it, unless `compression` is None; one more than `max_ratio` times as long as it was is refused.
        `as_interned` has no effect; exa 0.5 had it. `options` are those of the format. Raises `SourceError` for what
        cannot be opened.
        """
        self.name, self.meta, self.nprint, self.cursor = name, meta, nprint, 0
        self.description = description or type(self).description or None
        self._options = options
        self._text: Text | None = None
        lines = list(path_or_text) if isinstance(path_or_text, list | tuple) else None
        codec = ascii_codec(encoding)
        decoding = {"compression": compression, "max_ratio": max_ratio, "encoding": "utf-8" if codec else encoding}
        self.source = _source("" if lines is not None else path_or_text, ignore, **decoding)
        if codec is None and self.source.text is not None:
            raise EditorError(f"encoding={encoding!r}: is no superset of ASCII; decode the text before it is given")
        kept = None if lines is None else [Piece(lines, 0, len(lines))]
        self._pieces = Pieces(Blocks(self.source, codec or "utf-8"), kept)

    @classmethod
    def from_file(cls, path: str | os.PathLike[str], **kwargs: Any) -> Self:
        """An editor of a file; its `meta` says so."""
        how = {name: kwargs.pop(name) for name in ("compression", "max_ratio") if name in kwargs}
        return cls(source_at(path, **how), **_told(kwargs, "file", os.fspath(path)))

    @classmethod
    def from_stream(cls, f: Any, **kwargs: Any) -> Self:
        """An editor of what a stream gives, which is held in memory; its `meta` says so."""
        return cls(f, **_told(kwargs, "stream", getattr(f, "name", None)))

    @classmethod
    def from_string(cls, string: str, **kwargs: Any) -> Self:
        """An editor of a text, also if it might be a path."""
        return cls(_of_text(string), **kwargs)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in type(self).table_names():
            raise AttributeError(f"{type(self).__name__} has no table or attribute {name!r}")
        return self.table(name)

    def table(self, name: str | int, stop: int | None = None, template: str | tuple[str, ...] | None = None) -> Any:
        """The table of that name, lazily; of an edited text, as it is now; above 64 MiB from a temporary file.

        With a template, ``self.table(start, stop, template)``, those of the lines from `start` to before `stop` that
        match it, as pandas and at once: the fast way through the lines that a ``parse_<name>`` method has found.
        """
        if not isinstance(name, str):
            if template is None:
                raise EditorError(
                    f"table({name}, {stop}): rows of lines need a template, as in table(3, 10, '{{x:f}}')"
                )
            rows = compile_member("rows", Section(template))
            lines = Source.of_text("\n".join(self[name:stop]).encode(errors="surrogateescape"), self.source.path)
            whole = next(cut([lines], max(lines.size, 1)))
            return to_pandas(read_unit(Fitted("rows", (rows,)), whole).tables["rows"])
        if self._text is None:
            source = recoded(self._edited(), self._pieces.blocks.encoding)
            self._text = Text(type(self).fit(source, **self._options), [source])
        return planning.lazy_table(self._text, name)

    @classmethod
    def sniff(cls, head: str) -> bool:
        """Whether a text that begins so is likely of this format."""
        return False

    @classmethod
    def fit(cls, source: Source, **options: Any) -> Format:
        """The editor for texts like this one: this class, or one made from the options and what the text shows."""
        if options:
            raise EditorError(f"{cls.__name__} takes no options, but was given {', '.join(sorted(options))}")
        return cls

    @classmethod
    def tracks(cls) -> tuple[Track, ...]:
        """The sections and records, compiled."""
        return _tracks(cls)  # type: ignore[arg-type]  # mypy takes the hash of instances for that of the class

    @classmethod
    def parse_methods(cls) -> tuple[str, ...]:
        """The names of the tables that ``parse_<name>`` methods make."""
        names = {name for base in cls.__mro__ for name in vars(base) if _is_parser(name)}
        return tuple(name.removeprefix(PARSE) for name in sorted(names) if callable(getattr(cls, name)))

    @classmethod
    def table_names(cls) -> tuple[str, ...]:
        """The names of all tables, in the order in which the class names them."""
        return tuple(spec.name for track in cls.tracks() for spec in track.tables) + cls.parse_methods()


def _is_parser(name: str) -> bool:
    return name.startswith(PARSE) and name != "parse_methods"


def _source(given: Any, ignore: bool, **decoding: Any) -> Source:
    """A path where it can be one, else a text: what holds a newline, or nothing, names no file."""
    if isinstance(given, Source):
        return given
    if isinstance(given, Document):
        return given._edited()
    if hasattr(given, "read"):
        return _of_text(given.read(), getattr(given, "name", None))
    text = os.fspath(given)
    if not text or "\n" in text or "\r" in text:
        return _of_text(text)
    try:
        return source_at(text, **decoding)
    except SourceError:
        if ignore:
            return _of_text(text)
        if "/" in text or not any(mark in text for mark in " {"):
            raise
        warnings.warn(f"there is no file {text!r}, so it is taken for a text; ignore=True says so", stacklevel=3)
        return _of_text(text)


def _of_text(text: str | bytes, name: Any = None) -> Source:
    raw = text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text
    return Source.of_text(raw, name if isinstance(name, str) else "<string>")


def _told(kwargs: dict[str, Any], origin: str, path: str | None) -> dict[str, Any]:
    """The arguments of an editor with where it came from."""
    return {**kwargs, "meta": {**kwargs.get("meta", {"from": origin}), "filepath": path}}


@cache
def _tracks(editor: type[Editor]) -> tuple[Track, ...]:
    members: dict[str, Member] = {}
    for base in reversed(editor.__mro__):
        members |= {name: value for name, value in vars(base).items() if isinstance(value, Member)}
    tracks = tuple(compile_member(name, member) for name, member in members.items())
    names = [spec.name for track in tracks for spec in track.tables] + list(editor.parse_methods())
    for name in names:
        if names.count(name) > 1:
            raise EditorError(f"{editor.__name__}: two tables are named {name!r}")
        if name.startswith("_"):
            raise EditorError(f"{editor.__name__}: a table cannot be named {name!r}; a leading underscore is exa's own")
        if name in ATTRIBUTES:
            raise EditorError(f"{editor.__name__}: a table cannot be named {name!r}; each editor has that of its own")
    return tracks
