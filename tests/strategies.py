"""Texts as they come: of every format that ships, whole and damaged, with any kind of line end."""

import csv
import io
import json

from hypothesis import strategies as st

WORDS = ["H", "He", "Ar", "26", "Zn2+", "x", "Ü", "粒子"]
NUMBERS = "0 1 -1.5 +.25 3. 1e-300 -1E+5 0.1000000000000000055511151231257827 nan -inf ***".split()
COUNTS = ["0", "1", "2", "3", "7", "40"]
DAMAGE = ["", "x", "\t", "\xa0", "9", "-", "*", '"', ",", "\n", "\n\n", "\r", "5\n", "99999999999999999999", "4 bohr\n"]
INVALID = [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\x00"]
ENDS = ["\n", "\n", "\n", "\r\n", "\r"]

#: Numbers as they are printed, and texts that no number is.
numbers = st.sampled_from(NUMBERS) | st.floats(allow_nan=False, allow_infinity=False).map(repr)
integers = st.integers(-(2**63), 2**63 - 1).map(str) | st.sampled_from(["0", "7", "-1", "9223372036854775808", "007"])
words = st.sampled_from(WORDS)


@st.composite
def xyz(draw) -> str:
    """A trajectory: counts that vary, comments of any kind, now and then the columns of extended XYZ."""
    frames = []
    for _ in range(draw(st.integers(0, 6))):
        count = int(draw(st.sampled_from(COUNTS)))
        comment = draw(
            st.sampled_from(
                [
                    "",
                    "5",
                    "comment",
                    " 3 ",
                    'energy=-1.5 Lattice="1 0 0 0 2 0 0 0 3"',
                    "H 0 0 0",
                    "Properties=species:S:1:pos:R:3:q:R:1",
                    "Properties=id:I:1:pos:R:3",
                ]
            )
        )
        extra = draw(st.sampled_from(["", " 0.5", "  # note"]))
        first = (lambda k: str(k)) if "id:I" in comment else (lambda k: draw(words))
        rows = [f"{first(k)} {draw(numbers)} {k}.5 {draw(numbers)}{extra}" for k in range(count)]
        frames.append("\n".join([draw(st.sampled_from(["", " "])) + str(count), comment, *rows]) + "\n")
        frames.append(draw(st.sampled_from(["", "", "", "\n", " \n\n"])))
    return "".join(frames)


@st.composite
def dump(draw) -> str:
    """LAMMPS dumps with boxes of each form."""
    columns = draw(st.sampled_from(["id type x y z", "id element xs ys zs ix", "id x c_1[1] v_a", "id id x"]))
    boxes = [
        "pp pp pp\n0 1\n0 1\n0 1\n", "xy xz yz pp ff pp\n0 1 0.5\n0 1 0\n-1 1 0.25\n",
        "abc origin pp pp pp\n1 0 0 0\n0 1 0 0\n0 0 1 0\n",
    ]  # fmt: skip
    frames = []
    for step in range(draw(st.integers(0, 5))):
        count = int(draw(st.sampled_from(COUNTS)))
        kinds = {"id": "7", "element": "Ar", "type": "1", "ix": "-2"}
        rows = [" ".join(kinds.get(name) or draw(numbers) for name in columns.split()) + " \n" for _ in range(count)]
        frames.append(f"ITEM: TIMESTEP\n{step * 10}\nITEM: NUMBER OF ATOMS\n{count}\n")
        frames.append(f"ITEM: BOX BOUNDS {draw(st.sampled_from(boxes))}ITEM: ATOMS {columns}\n{''.join(rows)}")
    return "".join(frames)


@st.composite
def thermo(draw) -> str:
    """A LAMMPS log of several runs, with warnings between rows."""
    parts = ["LAMMPS (22 Jul 2025)\n"]
    for _ in range(draw(st.integers(0, 4))):
        columns = draw(st.sampled_from(["Step Temp Press", "Step Time c_1 v_x[2]", "Step Temp Temp"]))
        parts.append(f"prose\nPer MPI rank memory allocation (min/avg/max) = 3 | 3 | 3 Mbytes\n  {columns} \n")
        for step in range(draw(st.integers(0, 8))):
            parts.append(f"  {step}  " + "  ".join(draw(numbers) for _ in columns.split()[1:]) + "\n")
            parts.append(draw(st.sampled_from(["", "", "", "WARNING: something (src/a.cpp:12)\n", "\n"])))
        parts.append(draw(st.sampled_from(["Loop time of 1 on 1 procs\n", "ERROR: lost atoms\n", ""])))
    return "".join(parts)


@st.composite
def nwchem(draw) -> str:
    """Energies and tables between prose."""
    parts = []
    for _ in range(draw(st.integers(0, 8))):
        rows = "".join(f"    {k + 1} C    6.0000 {draw(numbers)} 0.5 {k}\n" for k in range(draw(st.integers(0, 5))))
        parts += draw(
            st.sampled_from(
                [
                    ["  some prose\n"], ["\n"],
                    [f"    Total DFT energy = {draw(numbers)}\n"],
                    [f" CCSD total energy / hartree = {draw(numbers)}\n"],
                    [f"@ 3 {draw(numbers)} 1 2 3 4 5 6 ok\n"], ["Total times  cpu:  1.5s   wall: 2.5s\n"],
                    [" Output coordinates in angstroms (scale by 1.8)\n\n No. Tag\n ---- ---\n", rows, "\n"],
                    [" Output coordinates in a.u.\n\n No. Tag\n ---- ---\n", rows, "      Atomic Mass\n"],
                ]
            )
        )  # fmt: skip
    return "".join(parts)


@st.composite
def table_csv(draw) -> str:
    """CSV with quotes, doubled quotes and newlines within quotes."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])))
    writer.writerow(["n", "name", "x"])
    texts = st.sampled_from(["a", "", "b,c", 'say "so"', "two\nlines", "\n\n", '"', "x" * 90, "粒"])
    for n in range(draw(st.integers(1, 12))):
        writer.writerow([n, draw(texts), draw(numbers)])
    return out.getvalue()


@st.composite
def table_blanks(draw) -> str:
    """Columns aligned by blanks."""
    rows = [f"{draw(integers):>8}  {draw(words)} {draw(numbers):>12}\n" for _ in range(draw(st.integers(1, 15)))]
    return "# n  what  value\n" + "".join(rows)


@st.composite
def pdb(draw) -> str:
    """Models of atoms, whose numbers may be stars or hybrid-36."""
    parts = ["HEADER\n"]
    for model in range(draw(st.integers(1, 3))):
        parts.append(f"MODEL     {model:4d}\n")
        for k in range(draw(st.integers(0, 5))):
            kind, serial = (
                draw(st.sampled_from(["ATOM  ", "HETATM"])),
                draw(st.sampled_from([f"{k:5d}", "*****", "A0000"])),
            )
            parts.append(
                f"{kind}{serial}  CA  GLY A{k:4d}    {k:8.3f}{-k:8.3f}{k / 3:8.3f}  1.00{k:6.2f}           C\n"
            )
        parts.append(draw(st.sampled_from(["ENDMDL\n", "TER\nENDMDL\n", "END\n"])))
    return "".join(parts)


@st.composite
def objects(draw) -> str:
    """JSON lines: keys that come and go, types that change."""
    values = st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**54), 2**54),
        st.integers(-9, 9),
        st.floats(allow_nan=False, allow_infinity=False),
        st.sampled_from(["", "a", "2020-01-01", "{", "粒子", [1, 2.5], {}, {"x": 1}, {"x": {"y": "z"}}]),
    )
    plain = st.fixed_dictionaries({"n": st.integers(-9, 9), "x": st.floats(-5, 5), "t": st.sampled_from(["a", "b"])})
    rows = st.one_of(plain, plain, st.dictionaries(st.sampled_from(["n", "x", "o", "o.x"]), values, max_size=3))
    return "".join(f"{json.dumps(draw(rows))}\n" for _ in range(draw(st.integers(0, 12))))


@st.composite
def damaged(draw, texts) -> bytes:
    """A text as it is, or with something put in, taken out, cut off, or written with other ends of line."""
    raw = draw(texts).encode()
    for _ in range(draw(st.sampled_from([0, 0, 1, 2, 4]))):
        place = draw(st.integers(0, len(raw)))
        inserted = draw(st.sampled_from([text.encode() for text in DAMAGE] + INVALID))
        raw = raw[:place] + inserted + raw[place + draw(st.sampled_from([0, 0, 1, 1, 5, 60])) :]
    raw = draw(st.sampled_from([b"", b"", b"", b"\xef\xbb\xbf"])) + raw.replace(
        b"\n", draw(st.sampled_from(ENDS)).encode()
    )
    tail = draw(st.sampled_from(["whole", "whole", "no end", "cut", "blank"]))
    if tail == "no end":
        return raw.rstrip(b"\r\n")
    if tail == "cut":
        return raw[: draw(st.integers(0, len(raw)))]
    return raw + (b"\n \n\n" if tail == "blank" else b"")


@st.composite
def syslog(draw) -> str:
    """Lines of a syslog, with and without priority and tag, and days that 2015 does not have."""
    lines = []
    for _ in range(draw(st.integers(0, 12))):
        priority = draw(st.sampled_from(["", "<34>", "<>"]))
        day = draw(st.sampled_from(["Oct 11", "Feb  9", "Feb 29", "Foo 1"]))
        rest = draw(st.sampled_from(["su: 'su root' failed", "sshd[5]: a: b", "no tag", ""]))
        lines.append(f"{priority}{day} 22:14:15 host {rest}\n")
    return "".join(lines)


@st.composite
def eigenvalues(draw) -> str:
    """Steps with eigenvalues of some k points, some of which do not fit their columns."""
    parts = []
    for step in range(draw(st.integers(0, 5))):
        parts.append(f"  STEP:  {step}      {step / 8:.2f}\n")
        for kp in range(draw(st.integers(0, 2))):
            values = draw(st.lists(st.integers(-200_000, 2_000), max_size=23))
            texts = [f"{value / 100:8.2f}" if value > -180_000 else "*" * 8 for value in values]
            rows = ["".join(texts[k : k + 10]) for k in range(0, len(texts), 10)]
            parts.append(f"   Eigenvalues (eV), kp = {kp:3d} , spin =  1\n" + "".join(f"{row}\n" for row in rows))
    return "".join(parts)
