"""Records where something is wrong: what is lost, what is kept, and what the rejects say."""

import re

import pytest

import exa
from exa import Editor, Record, Section
from exa.editor.sources.source import BytesReader, Source
from exa.error import EditorError


def tables(editor, *texts: str, **options) -> dict[str, list]:
    """All tables of an editor over texts, as lists of rows; of the rejects the line and the reason."""
    sources = [Source.of_text(text, f"text {k}") for k, text in enumerate(texts)]
    container = exa.read(sources, editor, **options)
    found = {name: container[name].compute(scheduler="sync") for name in [*container, "_rejects"]}
    found["_rejects"] = found["_rejects"][["line", "reason"]]
    return {name: frame.to_numpy().tolist() for name, frame in found.items()}


class Fortran(Editor):
    """Exponents as Fortran writes them, wherever a float may stand."""

    lone = Section("S {x:f}", fortran=True)
    found = Section(regex="^F (?P<x:f>.*)", fortran=True)
    step = Record("R {x:f}", values=("v = {v:f}",), fortran=True, row=Section("{a:f}", fortran=True, count=1))


class First(Editor):
    row = Section("{n:d}", count=2)


class Marked(Editor):
    block = Record("{n:d}", after="MARK", row=Section("{a:d} {b:d}", until=""))


class Prose(Editor):
    step = Record("Step {n:d}", row=Section("{a:d} {b:d}"))


class Both(Editor):
    line = Section("N {n:d}")
    block = Section("{v:d}", after="GO", until="")


def test_a_section_at_the_beginning_is_read_in_every_source():
    assert tables(First, "1\n2\n3\n", "4\n5\n6\n")["row"] == [[0, 1, 0], [0, 2, 0], [0, 4, 1], [0, 5, 1]]


@pytest.mark.parametrize("text", ["1", "1\n", "1\ncomment", "1\ncomment\n", "2\ncomment\nH 0 0 0", "2\n\nH 0 0 0\n"])
def test_a_frame_that_the_end_cuts_is_a_reject(text):
    found = tables("xyz", text)
    assert found["frame"] == found["atom"] == []
    assert found["_rejects"] == [[1, "the text ends inside this record"]]


@pytest.mark.parametrize("text", ["0\n", "0\ncomment", "0\n\n\n"])
def test_a_frame_of_nothing_is_a_frame_where_its_comment_is_there(text):
    found = tables("xyz", text)
    assert len(found["frame"]) + len(found["_rejects"]) == 1
    assert len(found["frame"]) == (text != "0\n")


def test_an_unreadable_header_loses_no_record_behind_it():
    found = tables(Prose, "Step 1\n1 2\nprose\nStep 99999999999999999999\n3 4\nStep 3\n5 6\nprose\nStep 4\n")
    assert found["step"] == [[1], [3], [4]]
    assert found["row"] == [[0, 1, 2], [1, 5, 6]]
    assert found["_rejects"] == [[4, "n does not fit a 64-bit integer: 'Step 99999999999999999999'"]]


@pytest.mark.parametrize("chunk", [64, 1 << 20])
def test_an_unreadable_line_below_a_mark_is_quoted(chunk):
    found = tables(Marked, "MARK\nbad one\nfiller\nMARK\n5\n1 2\n\n" * 50, chunk=chunk)
    assert found["block"] == [[5]] * 50
    assert found["row"] == [[k, 1, 2] for k in range(50)]
    assert found["_rejects"] == [[7 * k + 1, "expected an integer, found 'bad one' at column 1"] for k in range(50)]


@pytest.mark.parametrize("chunk", [64, 200, 1 << 20])
def test_lines_are_numbered_in_every_track(chunk):
    found = tables(Both, "prose\nN 1\nN 99999999999999999999\nGO\n1\n2\n\n" * 30, chunk=chunk)
    assert sorted(line for line, _ in found["_rejects"]) == [7 * k + 3 for k in range(30)]
    assert found["line"] == [[1]] * 30
    assert found["block"] == [[k, v] for k in range(30) for v in (1, 2)]


def test_rows_keep_their_order_whichever_columns_are_asked_for():
    """Frames whose header gives other columns are read by other programs; their rows were once left apart."""
    frames = [f"1\nProperties=species:S:1:pos:R:3{':q:R:1' if k % 2 else ''}\nH {k} 0 1 {k}\n" for k in range(6)]
    atom = exa.read([Source.of_text("".join(frames))], "xyz").atom
    assert atom.x.compute().tolist() == atom.compute().x.tolist() == [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]
    assert atom.q.fillna(-1).compute().tolist() == [-1.0, 1.0, -1.0, 3.0, -1.0, 5.0]
    assert atom[["symbol"]].compute().shape == (6, 1)
    assert len(atom) == 6


def frames_of(*kinds: str) -> str:
    return "".join(f"1\nProperties=species:S:1:pos:R:3:q:{kind}:1\nH {k} 0 1 {k}\n" for k, kind in enumerate(kinds))


@pytest.mark.parametrize("chunk", [60, 100, 1 << 20])
@pytest.mark.parametrize(
    ("kinds", "expected"),
    [("IR", [0.0, 1.0]), ("RIR", [0.0, 1.0, 2.0]), ("RS", ["0", "1"]), ("SISR", ["0", "1", "2", "3"])],
)
def test_a_column_whose_type_changes_between_frames(kinds, expected, chunk):
    assert exa.read([Source.of_text(frames_of(*kinds))], "xyz", chunk=chunk).atom.q.compute().tolist() == expected


@pytest.mark.parametrize(
    "properties",
    ["species:S:1:pos:R:3:q:R", "species:S:x:pos:R:3", "species:Q:1:pos:R:3", "species:S:1:pos:R:99999999999", "::::"],
)
def test_properties_that_make_no_sense_are_passed_over(properties):
    text = f"1\nProperties={properties}\nH 1 2 3\n1\nc\nH 4 5 6\n"
    assert tables("xyz", text)["atom"] == [[0, "H", 1.0, 2.0, 3.0], [1, "H", 4.0, 5.0, 6.0]]


def test_properties_may_be_named_as_columns_are():
    text = "1\nProperties=species:S:1:frame:I:1:pos:R:3:pos:R:3\nH 7 1 2 3 4 5 6\n"
    atom = exa.read([Source.of_text(text)], "xyz").atom.compute()
    assert atom.to_dict("list") == {
        "frame": [0], "symbol": ["H"], "frame_2": [7], "x": [1.0], "y": [2.0], "z": [3.0],
        "x_2": [4.0], "y_2": [5.0], "z_2": [6.0],
    }  # fmt: skip


def test_columns_of_a_dump_may_be_named_twice_or_strangely():
    text = "ITEM: TIMESTEP\n0\nITEM: NUMBER OF ATOMS\n1\nITEM: BOX BOUNDS pp pp pp\n" + "0 1\n" * 3
    text += "ITEM: ATOMS id id x v_{a} frame c_1[2]\n1 2 3 4 5 6\n"
    atom = exa.read([Source.of_text(text)], "lammps").atom.compute()
    assert atom.to_dict("list") == {
        "frame": [0], "id": [1], "id_2": [2], "x": [3.0], "v__a_": [4.0], "frame_2": [5.0], "c_1[2]": [6.0],
    }  # fmt: skip


@pytest.mark.parametrize("chunk", [10, 1 << 20])
def test_a_column_of_words_that_some_partitions_lack(chunk):
    text = "1\nProperties=id:I:1\n7\n" + "7\n\n" + "H 1 2 3\n" * 7
    symbol = exa.read([Source.of_text(text)], "xyz", chunk=chunk).atom.symbol.compute()
    assert symbol.dtype == "category"
    assert symbol.astype(object).where(symbol.notna(), None).tolist() == [None, *"HHHHHHH"]


@pytest.mark.parametrize("chunk", [1, 20, 60, 1 << 20])
def test_rows_are_numbered_by_their_place_and_rejects_leave_theirs_out(chunk):
    frames = [
        "2\n\nH 0 0 0\nH x 0 0\n",
        "1\nProperties=species:S:1:pos:R:3:q:R:1\nH y 0 0 0\n",
        "3\n\n?\nH 1 0 0\nH 2 0 0\n",
    ]
    sources = [Source.of_text("".join(frames)), Source.of_text("2\n\nH 3 0 0\n\n")]
    atom = exa.read(sources, "xyz", chunk=chunk).atom
    assert atom.known_divisions
    assert atom.x.compute().to_dict() == {0: 0.0, 4: 1.0, 5: 2.0, 6: 3.0}


def test_a_table_without_column_names_has_rows_all_the_same():
    text = "Per MPI rank memory allocation\n\n1 2\n3 4\nLoop time of 1\n"
    assert tables("lammps", text)["thermo"] == [[0], [0]]


@pytest.mark.parametrize("chunk", [7, 10, 33, 64, 5000, 1 << 20])
def test_a_lost_record_is_quoted_up_to_where_reading_goes_on(chunk):
    good = "1\n\nH 0 0 0\n" * 2
    lost = [
        "9\nnot so many\nH 0 0 0\n",
        "x\n\nH 1 1 1\n",
        "-1\nnegative\n\n",
        "?\n" + "long\n" * 900,
        "7\nthe end\nH 0 0 0\n",
    ]
    text = good.join(["", *lost])
    rejects = exa.read([Source.of_text(text)], "xyz", chunk=chunk)["_rejects"].compute()
    assert rejects.raw.tolist() == [record[:4096].rstrip() for record in lost]
    assert rejects.offset.tolist() == [text.index(record) for record in lost]


@pytest.mark.parametrize("chunk", [1, 10, 1 << 20])
@pytest.mark.parametrize(
    ("editor", "text", "raw"),
    [
        (Prose, "Step 99999999999999999999\n3 4\nStep 3\n", ["Step 99999999999999999999"]),
        (Marked, "MARK\nbad\nMARK\n5\n1 2\n\nMARK\n", ["MARK", "MARK"]),
        (First, "1\n", ["1"]),
    ],
)
def test_the_quote_of_a_record_in_prose_is_its_line_or_the_rest_that_is_cut(editor, text, raw, chunk):
    assert exa.read([Source.of_text(text)], editor, chunk=chunk)["_rejects"].compute().raw.tolist() == raw


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("Kr xxxx 0 0", "expected a number, found 'xxxx 0 0' at column 4"),
        ("Kr 1x 0 0", "expected a number, found '1x 0 0' at column 4"),
        ("Kr 1", "expected a number, found the end of the line at column 5"),
    ],
)
def test_the_reason_says_what_is_wrong_where(row, reason):
    assert tables("xyz", f"1\n\n{row}\n")["_rejects"] == [[3, reason]]


def test_alternatives_behind_a_mark_say_what_they_need():
    with pytest.raises(EditorError, match="alternative templates needs `until` or `count`"):
        type("Wrong", (Editor,), {"row": Section(("{a:d}", "a {a:d}"), after="x")}).tracks()


class Filed(Editor):
    row = Section("{file:d}")


def test_a_field_named_as_the_column_of_files():
    assert tables(Filed, "7\n8\n")["row"] == [[7], [8]]
    with pytest.raises(EditorError, match="row: the column 'file' says from which of several files a row is"):
        tables(Filed, "7\n", "8\n")


def test_a_parsed_column_named_as_the_column_of_files():
    editor = type("Parsed", (Editor,), {"parse_row": lambda self: {"file": [1]}})
    with pytest.raises(EditorError, match="row: the column 'file'"):
        tables(editor, "7\n", "8\n")


class Strict(Editor):
    row = Section("{n:d}", strict=True)


BOM = "\ufeff"


@pytest.mark.parametrize("chunk", [1, 2, 3, 4, 5, 20, 1 << 20])
@pytest.mark.parametrize(
    ("editor", "text", "options"),
    [
        ("xyz", "1\n\nH 0 0 0\n1\n\nH x 0 0\n", {}),
        (Strict, "1\n2\nx\n3", {}),
        (First, "1\n2\n3\n", {}),
        (Marked, "MARK\n1\n2 3\n\nMARK\nx\n", {}),
        ("delimited", 'a,b\n1,"x"\n2,"y\nz"\n', {"sep": ","}),
        ("delimited", "1,x\n2,y\n", {"sep": ",", "names": ["a", "b"], "quote": ""}),
        (Strict, "", {}),
        ("xyz", "", {}),
    ],
)
def test_a_byte_order_mark_is_no_text(editor, text, options, chunk):
    """What is behind it is read as without it, three bytes on."""
    plain, marked = (exa.read([Source.of_text(given)], editor, chunk=chunk, **options) for given in (text, BOM + text))
    for name in [*plain, "_rejects"]:
        expected, found = plain[name].compute(scheduler="sync"), marked[name].compute(scheduler="sync")
        if name == "_rejects":
            expected["offset"] += 3
        assert found.to_numpy().tolist() == expected.to_numpy().tolist(), name


def test_a_text_with_a_byte_order_mark_is_recognized(tmp_path):
    path = tmp_path / "unknown"
    path.write_text("1\n\nH 0 0 0\n", encoding="utf-8-sig")
    assert exa.read(path).atom.x.compute().tolist() == [0.0]


class Optional(Editor):
    block = Record(
        "block {n:d}",
        ("size {size:d} of {name}", "at {time:%Y-%m-%d}", "energy {energy:f}", None),
        ("rows {rows:d}", "lines {rows:d}"),
        row=Section("{a:d}", count="rows"),
    )


@pytest.mark.parametrize("chunk", [10, 20, 1 << 20])
def test_what_a_record_lacks_is_missing(chunk):
    lines = ["size 0 of x\nlines 0", "at 1970-01-01\nrows 1\n1", "energy 0\nrows 0", "rows 0"]
    text = "".join(f"block {k}\n{line}\n" for k, line in enumerate(lines))
    block = exa.read([Source.of_text(text)], Optional, chunk=chunk).block
    found = block.compute()
    assert found.dtypes.astype(str).to_dict() == block.dtypes.astype(str).to_dict()
    assert found["rows"].dtype == int
    assert found["size"].fillna(-1).tolist() == [0, -1, -1, -1]
    assert found["time"].isna().tolist() == [True, False, True, True]
    assert found["time"][1].isoformat() == "1970-01-01T00:00:00"
    assert found["energy"].fillna(-1).tolist() == [-1, -1, 0, -1]


def test_what_a_record_lacks_is_null_in_a_store(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("block 0\nat 1970-01-01\nrows 0\nblock 1\nrows 0\n" * 9)
    block = exa.parse(path, tmp_path / "a.exa", Optional, chunk=20).block.compute()
    assert list(block.columns) == ["n", "time", "rows"]
    assert block.time.isna().tolist() == [False, True] * 9


class Choice(Editor):
    fruit = Record("fruit", ("{n:d} apples", "{k:d} pears", None))


def test_an_alternative_that_fails_leaves_nothing_behind():
    frame = Choice("fruit\n5 pears\nfruit\n7\nfruit\n3 apples\n").fruit.compute()
    assert frame.isna().to_numpy().tolist() == [[True, False], [True, True], [False, True]]
    assert frame.sum().to_dict() == {"n": 3, "k": 5}


def test_what_an_alternative_lacks_is_missing_in_its_rows(tmp_path):
    class Log(Editor):
        line = Section(("{app}[{pid:d}] {t:%H:%M} {text}", "{app}: {x:f}", "{app}"))

    path = tmp_path / "a.log"
    path.write_text("a[1] 02:03 b\nc: 1.5\nd[2] e\n" * 40)
    for container in (exa.read(path, Log, chunk=50), exa.parse(path, tmp_path / "s", Log, chunk=50)):
        line = container.line.compute()
        assert line.app.tolist() == ["a", "c", "d[2] e"] * 40
        assert line.pid.fillna(-1).tolist() == [1, -1, -1] * 40
        assert line.x.fillna(-1).tolist() == [-1, 1.5, -1] * 40
        assert line.text.tolist() == ["b", "", ""] * 40
        assert line.t.isna().tolist() == [False, True, True] * 40


class Nested(Editor):
    step = Record(
        "Step {n:d}",
        until="THE END",
        values=("energy = {energy:f}", "converged: {ok}"),
        scf=Record("SCF {kind}", values=("cycles: {cycles:d}",), row=Section("{k:d} {e:f}", after="history", until="")),
    )
    table = Section(header="Id {names}", columns=lambda names: names, until="")
    block = Section(after="BEGIN", until="END", word=Section("w {w}"), item=Record("item {i:d}", v=Section("v {v:f}")))


NESTED = """Step 1
energy = 1
SCF A
history
1 0.5
2 0.25

cycles: 2
SCF B
history
energy = 2.5
energy = none
Step 2
converged: yes
THE END
energy = 9
SCF lost
"""


@pytest.mark.parametrize("chunk", [10, 50, 1 << 20])
def test_records_inside_records(chunk):
    found = tables(Nested, NESTED, NESTED, chunk=chunk)
    nan = pytest.approx(float("nan"), nan_ok=True)
    assert found["step"] == [[1, 2.5, "", 0], [2, nan, "yes", 0], [1, 2.5, "", 1], [2, nan, "yes", 1]]
    assert found["scf"] == [[0, "A", 2], [0, "B", nan], [2, "A", 2], [2, "B", nan]]
    assert found["row"] == [[0, 1, 0.5], [0, 2, 0.25], [2, 1, 0.5], [2, 2, 0.25]]
    assert found["_rejects"] == []


def test_records_inside_records_are_numbered_across_the_jobs_of_a_store(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(NESTED)
        exa.parse(str(tmp_path / name), str(tmp_path / "s.exa"), Nested)
    store = exa.open(str(tmp_path / "s.exa"))
    assert store["scf"].compute(scheduler="sync").step.tolist() == [0, 0, 2, 2]
    assert store["row"].compute(scheduler="sync").scf.tolist() == [0, 0, 2, 2]


@pytest.mark.parametrize("chunk", [10, 1 << 20])
def test_members_inside_a_section_carry_its_number(chunk):
    found = tables(
        Nested, "w lost\nBEGIN\nw a\nitem 1\nv 0.5\nEND\nv 9\nBEGIN\nitem 2\nv 1\nv 2\nw b\nEND\n", chunk=chunk
    )
    assert found["word"] == [[0, "a"], [1, "b"]]
    assert found["item"] == [[0, 1], [1, 2]]
    assert found["v"] == [[0, 0.5], [1, 1], [1, 2]]


@pytest.mark.parametrize("chunk", [10, 1 << 20])
def test_tables_whose_headers_differ_are_one_with_the_columns_of_all(chunk):
    text = "Id {a:d} {x:f}\n1 0.5\n2 1.5\n\nprose\nId {b:d} {x:f}\n7 2.5\n"
    frame = exa.read([Source.of_text(text)], Nested, chunk=chunk).table.compute(scheduler="sync")
    assert frame.fillna(-1).to_dict("list") == {
        "section": [0, 0, 1], "a": [1, 2, -1], "x": [0.5, 1.5, 2.5], "b": [-1, -1, 7],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: Section("{a}", inner=Section("{b}")), "`after`, `until` or `count`"),
        (lambda: Record("Step {n:d}", values=("n = {n:d}",)), "stands twice"),
        (lambda: Record("Step {n:d}", values="n = {m:d}"), "a tuple of templates"),
        (lambda: Record("Step {n:d}", inner=3), "a Section or Record is wanted, not int"),
        (lambda: Section(header="Id {a:d}", columns=str, until=""), "one field of text"),
    ],
)
def test_members_that_make_no_sense_are_refused(make, reason):
    with pytest.raises(EditorError, match=reason):
        type("Bad", (Editor,), {"member": make()}).tracks()


def test_the_work_for_a_record_does_not_grow_with_their_number(monkeypatch):
    """Bytes read are counted, for texts of which one has eight times as many records."""
    read, sizes = BytesReader.read_into, []

    def counted(self, buffer, offset):
        sizes.append(read(self, buffer, offset))
        return sizes[-1]

    monkeypatch.setattr(BytesReader, "read_into", counted)
    shares = []
    for count in (8000, 64000):
        text = "Step 1\nSCF A\nhistory\n1 0.5\n2 0.25\n\ncycles: 2\nenergy = 2.5\nprose\n" * count
        sizes.clear()
        rows = exa.read([Source.of_text(text)], Nested, chunk=128 << 10)["row"].compute(scheduler="sync")
        assert len(rows) == 2 * count
        shares.append(sum(sizes) / len(text))
    assert shares[1] < 1.3 * shares[0], shares


@pytest.mark.parametrize("text", ["1.5D-03", "-.25+05", "7-300", "1.00000000000000011102230246251566D+00", "3.Q2"])
def test_exponents_of_fortran_are_read_wherever_a_float_stands(text):
    """Python's own reader, which knows no such exponent, decides the last bit of the long one."""
    found = tables(Fortran, f"S {text}\nF {text}\nR {text}\n{text}\nv = {text}\n")
    value = float(re.sub(r"(?<=\d)(?=[+-])|[DQ]", "e", text.replace(".Q", ".0Q"), count=1))
    assert (found["lone"], found["found"]) == ([[value]], [[value]])
    assert (found["step"], found["row"]) == ([[value, value]], [[0, value]])
