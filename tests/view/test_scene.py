"""What a container has to draw: its points, bonds, boxes, and the traits of its tables, frame by frame."""

from typing import Any

import numpy as np
import pandas as pd
import pytest

import exa
from exa.view import scene  # its answers
from exa.view.frames import frames_of
from exa.view.scene import CHUNK, FIRST
from exa.view.session import Session

WATER = "O 0 0 0\nH 0.96 0 0\nH -0.24 0.93 0\n"


def asked(session: Session, method: str, **params: Any) -> tuple[list[Any], Any]:
    """The parts of an answer, and the answer: plain values, and arrays."""
    sent: list[Any] = []
    session.handle({"id": 1, "method": method, "params": params}, lambda said, arrays: sent.append((said, arrays)))
    *parts, (last, arrays) = sent
    if "error" in last:
        raise RuntimeError(last["error"])
    return [(part["meta"], found) for part, found in parts], (last["meta"], arrays)


class Frame(exa.DataFrame):
    _indices = ["frame"]  # noqa: RUF012


class Atom(exa.DataFrame):
    _columns = ["x", "y", "z"]  # noqa: RUF012
    _traits = ["x", "y", "z", "charge", "symbol"]  # noqa: RUF012
    _groupbys = ["frame"]  # noqa: RUF012
    _precision = 2


class Water(exa.Container):
    frame: Frame
    atom: Atom

    def compute_centre(self) -> pd.DataFrame:
        return self.atom.groupby("frame")[["x", "y", "z"]].mean().compute().reset_index()


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """Five frames of water in a box, as a job stores them."""
    folder = tmp_path_factory.mktemp("scene")
    boxes = [f'3\nLattice="{9 + k} 0 0 1 8 0 0 0 7"\n' + WATER.replace("0.96", f"0.9{k}") for k in range(5)]
    (folder / "water.xyz").write_text("".join(boxes))
    return Session({"water": exa.parse(folder / "water.xyz", folder / "water.exa", threads=1)})


@pytest.fixture
def made() -> Session:
    """Two frames in memory, of classes that say what a view gets."""
    atom = {"frame": [0, 0, 1], "symbol": list("OHH"), "charge": [-0.8349, 0.4, 0.4], "x": [0.0, 1.23456, 5.0]}
    water = Water(name="water", frame=pd.DataFrame({"nat": [2, 1]}), atom=pd.DataFrame({**atom, "y": 0.0, "z": 1.0}))
    return Session({"water": water})


def test_a_scene_says_what_there_is_to_draw(stored: Session, made: Session) -> None:
    _, (meta, _) = asked(stored, "scene")
    (atom,) = meta["tables"]
    assert meta["fields"] == []
    assert meta["kinds"] == ["Container"]
    told = {"table": "atom", "rows": 15, "axes": ["x", "y", "z"], "frame": "frame", "kind": "symbol", "box": True}
    assert told.items() <= atom.items()
    _, (meta, _) = asked(made, "scene")
    assert meta["kinds"] == ["Water", "Container"]
    assert meta["tables"][0]["precision"] == 2
    assert meta["tables"][0]["traits"] == Atom._traits
    assert meta["tables"][0]["numbers"] == ["charge"]


def test_frames_are_counted_and_one_is_its_rows(stored: Session) -> None:
    _, (meta, (values,)) = asked(stored, "frames", table="atom")
    assert meta == {"count": 5, "column": "frame"}
    assert values.tolist() == [0, 1, 2, 3, 4]
    _, (meta, (xyz, kinds)) = asked(stored, "points", table="atom", frame=3)
    assert meta["ranges"] == [(9, 12)]
    assert xyz.dtype == np.float32
    assert xyz.tolist() == np.float32([[0, 0, 0], [0.93, 0, 0], [-0.24, 0.93, 0]]).tolist()
    assert [meta["kinds"][kind]["name"] for kind in kinds] == ["O", "H", "H"]
    assert meta["kinds"][0] == {"name": "O", "colour": "#ff0d0d", "radius": 0.66, "known": True}
    with pytest.raises(RuntimeError, match="no frame 5: there are 5"):
        asked(stored, "points", table="atom", frame=5)


def test_frames_may_be_scattered_and_out_of_order() -> None:
    atom = pd.DataFrame({"frame": [7, 7, 2, 7, 3, 3], "x": [0.0, 1, 2, 3, 4, 5], "y": 0.0, "z": 0.0})
    one = exa.Container(atom=atom)
    frames = frames_of(one, "atom", "frame")
    assert frames.values.tolist() == [2, 3, 7]
    assert [frames.ranges(k) for k in range(3)] == [[(2, 3)], [(4, 6)], [(0, 2), (3, 4)]]
    _, (_, (xyz,)) = asked(Session({"one": one}), "points", table="atom", frame=2)
    assert xyz[:, 0].tolist() == [0, 1, 3]
    one.atom = atom.assign(frame=1)  # what was found is of another table
    assert len(frames_of(one, "atom", "frame")) == 1


def test_numbers_that_begin_anew_in_each_file_are_of_several_frames() -> None:
    atom = pd.DataFrame({"section": [0, 0, 1, 0, 1, 1], "file": [4, 4, 4, 5, 5, 5], "x": 0.0, "y": 0.0, "z": 0.0})
    frames = frames_of(exa.Container(atom=atom), "atom", "section")
    assert frames.values.tolist() == [0, 1, 0, 1]
    assert [frames.ranges(k) for k in range(4)] == [[(0, 2)], [(2, 3)], [(3, 4)], [(4, 6)]]
    assert len(frames_of(exa.Container(atom=atom), "atom", "file")) == 2


def test_fields_and_atoms_of_a_file_belong_together(tmp_path: Any) -> None:
    for k, size in enumerate((2, 3)):
        grid = "".join(f"{size} {' '.join('1' if a == b else '0' for b in range(3))}\n" for a in range(3))
        atoms = "1 1.0 0 0 0.5\n" * (k + 1)
        (tmp_path / f"h{k}.cube").write_text(f"H\n\n{k + 1} 0 0 0\n{grid}{atoms}" + "0.5 " * size**3 + "\n")
    session = Session({"cubes": exa.parse(tmp_path / "*.cube", tmp_path / "cubes.exa", threads=1)})
    _, (meta, _) = asked(session, "scene")
    assert meta["fields"] == [{"table": "field", "labels": [0, 1], "count": 2, "files": [0, 1]}]
    assert meta["tables"][0]["frame"] == "file"
    _, (meta, (values,)) = asked(session, "frames", table="atom")
    assert values.tolist() == [0, 1]
    assert len(asked(session, "frame", table="atom", frame=1)[1][1][0]) == 2


def test_all_rows_come_in_parts_a_lot_of_each_first() -> None:
    n = 2 * CHUNK + 1000
    rows = pd.DataFrame({"x": np.arange(n, dtype=float), "y": 1.0, "z": 2.0})
    session = Session({"one": exa.Container(point=rows)})
    parts, (meta, arrays) = asked(session, "points", table="point")
    assert arrays == []
    assert meta["count"] == meta["total"] == n
    seen = np.zeros(n, int)
    for told, (xyz, which) in parts:
        assert (xyz[:, 0] == np.float32(told["first"] + which)).all()
        seen[told["first"] + which] += 1
    assert (seen == 1).all()
    half = len(parts) // 2
    early = [len(found[0]) for _, found in parts[:half]]
    assert early == pytest.approx([CHUNK / FIRST, CHUNK / FIRST, 1000 / FIRST], rel=0.3)
    assert len(parts[0][1][1]) < CHUNK < parts[0][1][1][-1] * 1.1
    parts, (meta, _) = asked(session, "points", table="point", most=1000)
    assert meta["count"] == pytest.approx(1000, rel=0.2)
    assert all((xyz[:, 0] == np.float32(told["first"] + which)).all() for told, (xyz, which) in parts)


def test_a_frame_of_too_many_points_is_cut(stored: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scene, "MOST", 2)
    _, (meta, (xyz, _)) = asked(stored, "points", table="atom", frame=1)
    assert (meta["ranges"], len(xyz)) == ([(3, 5)], 2)
    assert len(asked(stored, "get_traits", name="atom")[1][1][0]) == 2


def test_points_have_a_value_to_be_coloured_by(made: Session) -> None:
    _, (meta, (_, _, values)) = asked(made, "points", table="atom", frame=0, colour="charge")
    assert values.tolist() == np.float32([-0.8349, 0.4]).tolist()
    assert np.float32(meta["ends"]).tolist() == np.float32([-0.8349, 0.4]).tolist()
    with pytest.raises(RuntimeError, match="no column 'secret'"):
        asked(made, "points", table="atom", colour="secret")


def test_bonds_are_by_radii(stored: Session) -> None:
    _, (meta, (pairs,)) = asked(stored, "bonds", table="atom", frame=0)
    assert sorted(map(sorted, pairs.tolist())) == [[0, 1], [0, 2]]
    assert pairs.dtype == np.int32
    assert meta["count"] == 2
    _, (_, (pairs,)) = asked(stored, "bonds", table="atom", frame=0, tolerance=2.6)
    assert len(pairs) == 3
    heap = exa.Container(atom=pd.DataFrame({"symbol": ["C"] * 20_000, "x": 0.1, "y": 0.0, "z": 0.0}))
    assert asked(Session({"one": heap}), "bonds", table="atom")[1][0]["count"] == 0
    dots = exa.Container(atom=pd.DataFrame({"x": [0.0, 0.1], "y": 0.0, "z": 0.0, "type": [1, 90000]}))
    _, (_, (pairs,)) = asked(Session({"one": dots}), "bonds", table="atom")
    assert pairs.shape == (0, 2)


@pytest.mark.parametrize(
    ("side", "pbc", "bonded"),
    [(9.0, ' pbc="T T T"', True), (9.0, "", True), (9.0, ' pbc="T T F"', False), (3.0, "", False)],
)
def test_bonds_go_through_the_sides_of_a_box_that_repeats(tmp_path: Any, side: float, pbc: str, bonded: bool) -> None:
    """Of a small box, where an atom would be bonded to several images, none do."""
    box = f'Lattice="{side} 0 0 1 {side} 0 0 0 {side}"'
    (tmp_path / "ends.xyz").write_text(f"2\n{box}{pbc}\nC 0.25 1 1\nC {side - 0.5} 1 1\n")
    session = Session({"ends": exa.parse(tmp_path / "ends.xyz", tmp_path / "ends.exa", threads=1)})
    _, (meta, (_, _, pairs, _)) = asked(session, "frame", table="atom", frame=0)
    assert (len(pairs) == 1, meta["periodic"]) == (bonded, bonded)
    assert len(asked(session, "bonds", table="atom", frame=0)[1][1][0]) == bonded


def test_coordinates_that_are_shares_of_a_box_are_in_it() -> None:
    atom = pd.DataFrame({"frame": [0, 1], "xs": 0.5, "ys": [0.0, 0.25], "zs": 0.5})
    box = {"xlo": [1.0, 0.0], "xhi": [3.0, 8.0], "ylo": 0.0, "yhi": 4.0, "zlo": 0.0, "zhi": 2.0, "xy": 0.0}
    frame = pd.DataFrame(box, index=pd.RangeIndex(2, name="frame"))
    session = Session({"one": exa.Container(frame=frame, atom=atom)})
    assert asked(session, "scene")[1][0]["tables"][0]["axes"] == ["xs", "ys", "zs"]
    found = [asked(session, "points", table="atom", frame=k)[1][1][0].tolist() for k in (0, 1)]
    assert found == [[[2.0, 0.0, 1.0]], [[4.0, 1.0, 1.0]]]


def test_a_frame_is_answered_at_once(stored: Session, made: Session) -> None:
    _, (meta, (xyz, kinds, pairs, box)) = asked(stored, "frame", table="atom", frame=3)
    for method, expected in (("points", [xyz, kinds]), ("bonds", [pairs]), ("cell", [box])):
        found = asked(stored, method, table="atom", frame=3)[1][1]
        assert [one.tolist() for one in found] == [one.tolist() for one in expected]
    assert (meta["ranges"], meta["bonds"]) == ([(9, 12)], 2)
    *_, pairs, box = asked(made, "frame", table="atom", frame=0, tolerance=None)[1][1]
    assert (pairs.shape, box.shape) == ((0, 2), (0, 3))


def test_a_frame_has_its_box(stored: Session, made: Session) -> None:
    _, (_, (box,)) = asked(stored, "cell", table="atom", frame=4)
    assert box.tolist() == [[0, 0, 0], [13, 0, 0], [1, 8, 0], [0, 0, 7]]
    assert asked(made, "cell", table="atom", frame=0)[1][1] == []


def test_a_row_is_picked_with_as_many_decimals_as_its_class_says(made: Session) -> None:
    _, (meta, _) = asked(made, "pick", table="atom", row=1)
    assert meta["values"] == {"frame": "0", "symbol": "H", "charge": "0.40", "x": "1.23", "y": "0.00", "z": "1.00"}
    with pytest.raises(RuntimeError, match="has no row 9"):
        asked(made, "pick", table="atom", row=9)


def test_traits_are_those_of_the_class_by_group_and_rounded(made: Session) -> None:
    _, (meta, arrays) = asked(made, "get_traits", name="atom", frame=0)
    assert meta["traits"] == ["atom_x", "atom_y", "atom_z", "atom_charge", "atom_symbol"]
    found = dict(zip(meta["traits"], arrays, strict=True))
    assert found["atom_x"].tolist() == np.float32([0, 1.23]).tolist()
    assert found["atom_charge"].tolist() == np.float32([-0.83, 0.4]).tolist()
    assert [meta["words"]["atom_symbol"][k] for k in found["atom_symbol"]] == ["O", "H"]
    assert len(asked(made, "get_traits", name="atom")[1][1][0]) == 3


def test_traits_may_be_of_what_is_computed_when_it_is_asked(made: Session) -> None:
    assert "centre" not in made.containers["water"]
    _, (meta, arrays) = asked(made, "get_traits", name="centre", frame=1)
    assert meta["traits"] == ["centre_x", "centre_y", "centre_z"]
    assert [one.tolist() for one in arrays] == [[5.0], [0.0], [1.0]]
    for name in ("metadata", "save", "_tables", "nothing"):
        with pytest.raises(RuntimeError, match="there is no member"):
            asked(made, "get_traits", name=name)


def test_small_numbers_keep_their_decimals() -> None:
    column, _ = scene._trait(pd.DataFrame({"x": [1e7 + 0.25]}).pipe(_table)["x"], 2)
    assert (column.dtype, column.tolist()) == (np.float64, [1e7 + 0.25])


def _table(frame: pd.DataFrame) -> Any:
    import pyarrow as pa

    return pa.table({name: pa.chunked_array([frame[name].to_numpy()]) for name in frame})
