"""An editor is a list of lines: beside a plain list, over odd texts, in little memory."""

import os
import pickle
import resource
import stat
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from exa import Editor
from exa.editor import blocks, index, matching
from exa.error import EditorError, SourceError
from exa.formats.xyz import XYZ

ENDS = ["\n", "\r\n", "\r"]
words = st.sampled_from(["", "a", "ab", " ", "{x}", "Ü", "粒子", "\x0c", "\udcff", "long " * 40, "\u2028"])
texts = st.lists(words, max_size=30)
numbers = st.integers(-40, 40)
slices = st.builds(slice, st.none() | numbers, st.none() | numbers, st.sampled_from([None, 1, 1, 2, -1, -3]))


def raw_of(lines: list[str], end: str, ended: bool, mark: bool = False) -> bytes:
    text = end.join(lines) + (end if ended and lines else "")
    return (b"\xef\xbb\xbf" if mark else b"") + text.encode("utf-8", "surrogateescape")


def small_pieces(patch) -> None:
    """Blocks and pages of some bytes, so that short texts have borders."""
    patch.setattr(blocks, "BLOCK", 64)
    patch.setattr(blocks, "PAGE", 16)
    patch.setattr(blocks, "MOST", 64)
    patch.setattr(blocks, "RUN", 2)


class ListOfLines(RuleBasedStateMachine):
    """An `Editor` of a file and a list go through the same."""

    @initialize(lines=texts, end=st.sampled_from(ENDS), ended=st.booleans(), mark=st.booleans())
    def begin(self, lines, end, ended, mark):
        self.patch = pytest.MonkeyPatch()
        small_pieces(self.patch)
        # what has no end is no line, and a text of no newline near its start ends its lines with a carriage return
        ended = ended or (bool(lines) and not lines[-1])
        self.end = end if len(lines) - (not ended) >= 1 else "\n"
        self.ended = ended and bool(lines)
        self.mark = mark and bool(lines)
        self.list = list(lines)
        raw = raw_of(lines, end, ended, self.mark)
        if end == "\r" and raw.count(b"\r") == 1 and raw.endswith(b"\r"):
            # one carriage return at the very end is no end of a line that is known
            self.list, self.ended, self.end = [lines[0]] if lines[0] else [""], False, "\n"
            raw = raw_of(self.list, "\n", True, self.mark)
            self.ended = True
        self.editor = Editor(raw_source(raw))
        self.mean = False

    def teardown(self):
        if hasattr(self, "patch"):
            self.patch.undo()

    @rule(number=numbers)
    def get(self, number):
        if -len(self.list) <= number < len(self.list):
            assert self.editor[number] == self.list[number]
        else:
            with pytest.raises(IndexError):
                self.editor[number]

    @rule(key=slices)
    def get_slice(self, key):
        assert self.editor[key] == self.list[key]

    @rule(number=numbers, line=words)
    def set(self, number, line):
        if -len(self.list) <= number < len(self.list):
            self.editor[number] = line
            self.list[number] = line
        else:
            with pytest.raises(IndexError):
                self.editor[number] = line

    @rule(key=slices, lines=texts)
    def set_slice(self, key, lines):
        try:
            self.list[key] = lines
        except ValueError:
            with pytest.raises(ValueError, match="cannot take the place"):
                self.editor[key] = lines
        else:
            self.editor[key] = lines

    @rule(key=slices)
    def delete_slice(self, key):
        del self.list[key]
        del self.editor[key]

    @rule(number=numbers)
    def delete(self, number):
        if -len(self.list) <= number < len(self.list):
            del self.list[number], self.editor[number]
        else:
            with pytest.raises(IndexError):
                del self.editor[number]

    @rule(number=numbers, line=words)
    def insert(self, number, line):
        self.list.insert(number, line)
        self.editor.insert({number: line})

    @rule(lines=texts)
    def append(self, lines):
        self.list += lines
        self.editor.append(lines)

    @rule(lines=texts)
    def prepend(self, lines):
        self.list[:0] = lines
        self.editor.prepend(lines)

    @rule(chosen=st.sets(st.integers(0, 40)))
    def delete_lines(self, chosen):
        chosen = {number for number in chosen if number < len(self.list)}
        self.list = [line for number, line in enumerate(self.list) if number not in chosen]
        self.editor.delete_lines(chosen)

    @rule()
    def remove_blank_lines(self):
        self.list = [line for line in self.list if line.strip()]
        self.editor.remove_blank_lines()

    @rule(old=st.sampled_from(["a", "ab", "", " ", "粒"]), new=st.sampled_from(["", "b", "aa", "é"]))
    def replace(self, old, new):
        if sum(map(len, self.list)) < 5000:
            self.list = [line.replace(old, new) for line in self.list]
            self.editor.replace(old, new)

    @rule(text=words, start=numbers, stop=st.none() | numbers)
    def find(self, text, start, stop):
        expected = [pair for pair in enumerate(self.list[start:stop]) if text in pair[1]]
        assert self.editor.find(text, start=start, stop=stop) == expected
        assert self.editor.regex("a.|Ü", start=start, stop=stop, keys_only=True) == [
            k for k, line in enumerate(self.list[start:stop]) if "Ü" in line or any(line[at] == "a" for at in range(len(line) - 1))
        ]
        assert (text in self.editor) == any(text in line for line in self.list)

    @rule(text=words)
    def find_next(self, text):
        order = [*range(self.editor.cursor, len(self.list)), *range(min(self.editor.cursor, len(self.list)))]
        expected = next((k for k in order if text in self.list[k]), None)
        assert self.editor.find_next(text, keys_only=True) == expected

    @rule(count=st.integers(0, 9))
    def last(self, count):
        assert self.editor._pieces.last(count) == self.list[max(len(self.list) - count, 0) :]

    @rule()
    def copy(self):
        twin = self.editor.copy()
        twin.append(["only here"])
        twin.prepend(["only here"])
        assert twin != self.editor
        twin = self.editor.copy()
        assert twin == self.editor
        self.editor, twin = twin, self.editor
        twin.append(["only there"])

    @rule()
    def write(self):
        written = b"".join(bytes(part) for part in matching_bytes(self.editor))
        assert written == raw_of(self.list, self.end, self.ended, self.mark)

    @invariant()
    def same(self):
        if hasattr(self, "editor"):
            assert [*self.editor] == self.list
            assert len(self.editor) == len(self.list)


def raw_source(raw: bytes):
    from exa.editor.source import Source

    return Source.of_text(raw)


def matching_bytes(editor):
    from exa.editor.writing import encoded

    return encoded(editor._pieces)


ListOfLines.TestCase.settings = settings(max_examples=60, stateful_step_count=15, deadline=None)
TestListOfLines = ListOfLines.TestCase
