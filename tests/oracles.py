"""Slow, obvious readers, against which the quick ones are held. They share no code with exa."""

import re
from dataclasses import dataclass, field

FLOAT = r"([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)"
INT64 = range(-(2**63), 2**63)
BLANK = " \t\r"


def nwchem_energies(text: str) -> list[tuple[str, float]]:
    """Method and value of each line such as ``Total DFT energy = -1.5`` or ``CCSD total energy / hartree = -1.5``."""
    first = re.compile(rf"[ \t]*Total[ \t]+(\S.*?)[ \t]+energy[ \t]*[=:]?[ \t]*{FLOAT}[ \t\r]*")
    second = re.compile(rf"[ \t]*(\S.*?)[ \t]+total energy / hartree[ \t]+=[ \t]+{FLOAT}[ \t\r]*")
    found = (first.fullmatch(line) or second.fullmatch(line) for line in text.split("\n"))
    return [(match[1], float(match[2])) for match in found if match]


def nwchem_geometries(text: str) -> list[list[tuple[int, str, float, float, float, float]]]:
    """The rows of each table below ``Output coordinates``."""
    tables = []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if "Output coordinates in" in line:
            rows = []
            for row in lines[number + 4 :]:
                if not row.strip():
                    break
                no, tag, *numbers = row.split()
                rows.append((int(no), tag, *map(float, numbers)))
            tables.append(rows)
    return tables


def thermo_blocks(text: str) -> list[tuple[list[str], list[list[str]]]]:
    """The columns and rows, as words, of each run of a LAMMPS log."""
    blocks = re.findall(r"^Per MPI rank memory.*\n(.*)\n((?:.*\n)*?)Loop time", text, re.MULTILINE)
    return [(head.split(), [row.split() for row in body.splitlines()]) for head, body in blocks]


@dataclass
class Frames:
    """What an XYZ text holds: good frames as (line of the header, atoms), rejects as (line, what), and no third."""

    frames: list[tuple[int, list[str]]] = field(default_factory=list)
    "The atom lines of each frame that is kept, and the number of its header's line, from 1."
    rejects: list[int] = field(default_factory=list)
    "The numbers of the lines at which a rejected frame begins, from 1."
    lost: set[int] = field(default_factory=set)
    "The numbers of all lines in rejected frames."


def split_lines(text: bytes) -> list[bytes]:
    """Lines as exa means them: ended by newlines, or by returns in a text that has no newline."""
    end = b"\r" if b"\r" in text[:65536][:-1] and b"\n" not in text[:65536] else b"\n"
    lines = text.split(end)
    return lines[:-1] if lines[-1] == b"" else lines


def count_of(line: bytes) -> int | None:
    """The number on a line that has nothing else; one that is too large is no number here."""
    word = line.strip(b" \t\r")
    return int(word) if re.fullmatch(rb"[-+]?\d+", word) and int(word) in INT64 else None


def xyz_frames(text: bytes) -> Frames:
    """The frames of an XYZ text, each as long as its header says, by the rules for counted records."""
    lines = split_lines(text.removeprefix(b"\xef\xbb\xbf"))
    found = Frames()

    def passed_blanks(place: int) -> int:
        while place < len(lines) and not lines[place].strip(b" \t\r"):
            place += 1
        return place

    def end_of(place: int) -> int | None:
        """One past the frame that begins here, or None where none can."""
        count = count_of(lines[place])
        if count is None or count < 0 or place + 2 + count > len(lines):
            return None
        return place + 2 + count if is_text(lines[place + 1]) else None

    def believable(place: int) -> bool:
        end = end_of(place)
        if end is None:
            return False
        after = passed_blanks(end)
        return after == len(lines) or count_of(lines[after]) is not None

    place, astray = passed_blanks(0), False
    while place < len(lines):
        if astray and not believable(place):
            found.lost.add(place + 1)
            place = passed_blanks(place + 1)
            continue
        astray = False
        end = end_of(place)
        if end is None:
            found.rejects.append(place + 1)
            found.lost.add(place + 1)
            place, astray = passed_blanks(place + 1), True
            continue
        after = passed_blanks(end)
        inner = None
        if after < len(lines) and count_of(lines[after]) is None:
            inner = next((k for k in range(place + 1, after) if lines[k].strip(b" \t\r") and believable(k)), None)
        if inner is None:
            found.frames.append((place + 1, [line.decode(errors="replace") for line in lines[place + 2 : end]]))
            place = after
        else:
            found.rejects.append(place + 1)
            found.lost |= set(range(place + 1, inner + 1))
            place = inner
    return found


def is_text(line: bytes) -> bool:
    """Whether a line is UTF-8."""
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True
