"""Errors keep what they know on the way between processes, and are the builtins they claim to be."""

import copy
import errno
import pickle

import pytest
from distributed.protocol.pickle import dumps, loads

from exa import error
from exa.error import ExaError, ParseError

EXAMPLES = [
    (ParseError("bad", path="a.xyz", line=7, offset=120, section="atom", field="x"), ValueError),
    (error.EditorError("two fields touch"), ValueError),
    (error.UnknownFormat("no editor 'abc'"), LookupError),
    (error.SourceError("no such file", "a b.xyz", errno=errno.ENOENT), OSError),
    (error.StoreError("cannot be written", "a.exa"), OSError),
    (error.StoreCorrupt("a part is missing", "a.exa"), OSError),
    (error.CommitConflict("commit 3 exists", "a.exa", errno=errno.EEXIST), OSError),
    (error.CatalogueError("is on nfs4", "catalogue.sqlite"), OSError),
    (error.SchedulerLost("tcp://127.0.0.1:8786"), ConnectionError),
    (error.MemoryLimitError("pdist: 2 GiB", 2 << 30, 1 << 30), MemoryError),
    (error.TooManyRejects(12, 10), ValueError),
    (error.RequiredColumnError(["x"], "Atom"), KeyError),
    (error.RequiredIndexError(["atom"], "Atom"), ValueError),
]
ATTRIBUTES = "path line offset section field reason errno strerror filename rejects allowed missing owner note".split()
ATTRIBUTES += ["needed", "limit"]


class Odd(ParseError):
    """What a domain package may do: other arguments, another attribute."""

    def __init__(self, path, note):
        super().__init__("odd", path=path, line=1)
        self.note = note


def known(raised):
    return type(raised), str(raised), raised.args, {name: getattr(raised, name, None) for name in ATTRIBUTES}


@pytest.mark.parametrize("raised", [*(example for example, _ in EXAMPLES), Odd("b.xyz", "hm")], ids=repr)
@pytest.mark.parametrize(
    "travel",
    [lambda e: pickle.loads(pickle.dumps(e)), lambda e: loads(dumps(e)), copy.copy],
    ids="pickle dask copy".split(),
)
def test_travelling_keeps_everything(raised, travel):
    assert known(travel(raised)) == known(raised)


@pytest.mark.parametrize(("raised", "builtin"), EXAMPLES, ids=repr)
def test_each_is_an_exa_error_and_its_builtin(raised, builtin):
    assert isinstance(raised, ExaError)
    assert isinstance(raised, builtin)
    assert str(raised)[0] not in "'\"["


def test_every_class_is_tried():
    public = {kind for kind in vars(error).values() if isinstance(kind, type) and issubclass(kind, ExaError)}
    assert {kind for kind in public if not kind.__name__.startswith("_")} - {ExaError} == {type(e) for e, _ in EXAMPLES}


def test_os_errors_answer_as_os_errors():
    raised = error.SourceError("no such file", "a.xyz", errno=errno.ENOENT)
    assert (raised.errno, raised.filename, raised.strerror) == (errno.ENOENT, "a.xyz", "no such file")


@pytest.mark.parametrize(
    ("known", "message"),
    [
        ({}, "<string>: bad"),
        ({"path": "a"}, "a: bad"),
        ({"path": "a", "line": 2, "offset": 9}, "a:2 (byte 9): bad"),
        ({"path": "a", "line": 2, "section": "atom"}, "a:2: atom: bad"),
    ],
)
def test_a_parse_error_says_what_it_knows(known, message):
    assert str(ParseError("bad", hint="", **known)) == message
