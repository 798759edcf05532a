"""Search against Python's `re` line by line, and grep; the same for every size of range and window."""

import re
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa.editor.readers.search import Query, find_lines, search
from exa.editor.sources.source import Source
from exa.error import EditorError, SourceError


def expected(text: bytes, patterns: list[str], regular: bool, ignore_case: bool, each: bool):
    """The hits of the obvious way: pattern, number, offset and text."""
    hits = []
    offset = 0
    end = b"\r" if b"\r" in text[:-1] and b"\n" not in text else b"\n"
    lines = text.split(end)
    for number, line in enumerate(lines if lines[-1] else lines[:-1]):
        body = line.removesuffix(b"\r")
        for which, pattern in enumerate(patterns):
            code = pattern.encode() if regular else re.escape(pattern.encode())
            if re.search(code, body, re.IGNORECASE if ignore_case else 0):
                hits.append((which, number, offset, body))
                if not each:
                    break
        offset += len(line) + 1
    return hits


def hits(text: bytes, query: Query, **how):
    found = list(search([Source.of_text(text)], query, numbered=True, texts=True, **how))
    assert not any(one.problem for one in found)
    return [
        (int(which), int(number), int(offset), one.text(k))
        for one in found
        for k, (which, number, offset) in enumerate(zip(one.which, one.numbers, one.offsets, strict=True))
    ]


WORDS = st.sampled_from(
    ["WARN", "warn", "ab", "b", "block blk_-12 terminating", "é", "\r", "\n", "\n\n", "\r\n", " ", "7"]
)
TEXTS = st.lists(st.one_of(WORDS, st.just("x" * 200)), max_size=40).map(lambda words: "".join(words).encode())
WANTED = ["WARN", "b", "ab", "zz", "é", " ", "12 term", "arN", "\r", "b\r", "\rab"]
LITERALS = st.lists(st.sampled_from(WANTED), min_size=1, max_size=4)
REGEXES = st.lists(
    st.sampled_from(
        [
            "(?i:wa)RN",
            r"blk_-?\d+ terminating$",
            "^b",
            "a|b",
            "(WARN|warn).*b",
            r"\d",
            "b$",
            "^$",
            "",
            "x{3}b",
            "[ab]{2}",
            "WARN",
            "b\r",
        ]
    ),
    min_size=1,
    max_size=4,
)
HOW = st.fixed_dictionaries(
    {
        "size": st.sampled_from([1, 7, 64, 1000, 1 << 20]),
        "window": st.sampled_from([16, 100, 1 << 20]),
        "threads": st.sampled_from([1, 2]),
    }
)


@given(TEXTS, LITERALS, st.booleans(), st.booleans(), HOW)
def test_literals(text, patterns, ignore_case, each, how):
    patterns = [pattern for pattern in patterns if pattern.isascii()] or ["b"] if ignore_case else patterns
    query = Query.of(patterns, ignore_case=ignore_case, each=each)
    found = hits(text, query, **how)
    wanted = expected(text, patterns, False, ignore_case, each)
    assert [hit[each is False :] for hit in found] == [hit[each is False :] for hit in wanted]


@given(TEXTS, REGEXES, st.booleans(), st.booleans(), HOW)
def test_regular_expressions(text, patterns, ignore_case, each, how):
    query = Query.of(patterns, regular=True, ignore_case=ignore_case, each=each)
    found = hits(text, query, **how)
    wanted = expected(text, patterns, True, ignore_case, each)
    assert [hit[each is False :] for hit in found] == [hit[each is False :] for hit in wanted]


@pytest.mark.parametrize("log", ["HDFS", "Apache", "OpenSSH", "Spark", "Proxifier"])
@pytest.mark.parametrize(
    ("options", "pattern"),
    [
        ("-F", "error"),
        ("-Fi", "error"),
        ("-E", r"blk_-?[0-9]+ terminating$"),
        ("-E", "[0-9]+ (WARN|error)"),
        ("-F", "10."),
    ],
)
def test_counts_are_those_of_grep(shared, log, options, pattern):
    path = shared / "logs" / f"{log}.log"
    # The files have CRLF, which grep takes for a part of the line.
    text = path.read_bytes().replace(b"\r\n", b"\n")
    run = subprocess.run(["grep", "-c", options, pattern], input=text, capture_output=True, env={"LC_ALL": "C"})
    query = Query.of([pattern], regular=options == "-E", ignore_case="i" in options)
    assert query.count([Source.of(path)]) == [int(run.stdout)]


def test_a_byte_that_is_not_utf8_is_a_byte():
    text = b"a\xff\nb\xfe\n"
    assert Query.of([b"\xff"]).count([Source.of_text(text)]) == [1]
    assert [line for *_, line in find_lines(Source.of_text(text), Query.of(["^a"], regular=True))] == [b"a\xff"]


def test_letters_beyond_ascii_in_either_case():
    assert Query.of(["É"], ignore_case=True).count([Source.of_text("é\nÉ\ne\n")]) == [2]


def test_a_byte_order_mark_is_no_text():
    text = b"\xef\xbb\xbfab\nab\n"
    assert list(find_lines(Source.of_text(text), Query.of(["^ab"], regular=True))) == [(0, 3, b"ab"), (1, 6, b"ab")]


def test_old_mac_line_ends():
    assert [line for *_, line in find_lines(Source.of_text(b"ab\rcd\rad\r"), Query.of(["a"]))] == [b"ab", b"ad"]


def test_many_sources_are_numbered_each_by_itself():
    sources = [Source.of_text(f"x\n{'y' * number}\nhit {number}", str(number)) for number in range(1200)]
    found = list(search(sources, Query.of(["hit"]), numbered=True, texts=True))
    assert [one.range.source.path for one in found] == [str(number) for number in range(1200)]
    assert all(one.numbers.tolist() == [2] for one in found)
    assert found[7].text(0) == b"hit 7"


def test_more_hits_than_the_kernel_tells_at_once():
    assert Query.of(["a", "ab"]).count([Source.of_text(b"ab\nb\n" * 30000)]) == [30000, 30000]


@pytest.mark.parametrize("patterns", [[], ["a\nb"]])
def test_what_cannot_be_looked_for(patterns):
    with pytest.raises(EditorError):
        Query.of(patterns)


def test_a_source_that_cannot_be_read_is_a_problem_of_its_range(tmp_path):
    (tmp_path / "a").write_bytes("ab\n".encode("utf-16"))
    (tmp_path / "b").write_bytes(b"ab\n")
    sources = [Source.of(tmp_path / name) for name in "ab"]
    first, second = search(sources, Query.of(["ab"]))
    assert "UTF-16" in str(first.problem)
    assert len(second.which) == 1
    with pytest.raises(SourceError, match="UTF-16"):
        Query.of(["ab"]).count(sources)


def test_a_source_that_was_cut_is_told(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"ab\n" * 1000)
    source = Source.of(path)
    path.write_bytes(b"ab\n")
    with pytest.raises(SourceError, match="changed"):
        Query.of(["ab"]).count([source])


#: A buffer that ends, with its padding, where a file that was cut does: to look behind it ends the process.
BEHIND = """
import mmap, sys
import numpy as np
from exa.editor.readers.search import Finder, Query
from exa.kernels.jit import PADDING

literal, text = "a" * 5000 + "QZ", b"a" * (mmap.PAGESIZE - PADDING - 1) + b"\\n"
with open(sys.argv[1], "w+b") as file:
    file.truncate(2 * mmap.PAGESIZE)
    buf = np.frombuffer(mmap.mmap(file.fileno(), 0), np.uint8)
    buf[: len(text)] = np.frombuffer(text, np.uint8)
    file.truncate(mmap.PAGESIZE)
hits, ended = Finder(Query.of([literal, literal[1:]]), buf[:100], np.uint8(10))(buf, len(text), numbered=True)
print(len(hits.which), ended)
"""


def test_long_literals_are_looked_for_within_the_padding_of_a_buffer(tmp_path):
    run = subprocess.run([sys.executable, "-c", BEHIND, tmp_path / "a"], capture_output=True, text=True, timeout=60)
    assert (run.returncode, run.stdout) == (0, "0 1\n"), run.stderr


def test_a_line_longer_than_the_window():
    text = np.full(3 << 20, ord("x"), np.uint8).tobytes() + b"end\nnext\n"
    assert list(find_lines(Source.of_text(text), Query.of(["next"]))) == [(1, len(text) - 5, b"next")]
    assert Query.of(["xend$"], regular=True).count([Source.of_text(text)]) == [1]
