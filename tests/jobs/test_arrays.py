"""Methods that return arrays: kept as zarr, committed with the tables of their unit, whatever happens meanwhile."""

import os
import shutil
from typing import ClassVar

import numpy as np
import pandas as pd
import pytest
import zarr

import exa
from exa import Editor, Field3D
from exa.container.values import StoredValues
from exa.error import StoreError
from exa.store import Store
from exa.store.checking import check


class Images(Editor):
    """A line of four numbers is an image of 2 by 2; a file without numbers has none."""

    _arrays: ClassVar = ("image",)

    def parse_image(self):
        rows = [[float(word) if "." in word else int(word) for word in line.split()] for line in self]
        if "bad" in str(self.source.path):
            raise ValueError("is bad")
        return np.array(rows).reshape(len(rows), -1, 2)

    def parse_title(self):
        return pd.DataFrame({"title": [os.path.basename(self.source.path)]})


def write(folder, **texts):
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text)


@pytest.fixture
def texts(tmp_path):
    write(tmp_path / "in", a="1 2 3 4\n5 6 7 8\n", b="9 9 9 9\n", c="0.5 1 2 3\n")
    return tmp_path / "in"


EXPECTED = [[[1, 2], [3, 4]], [[5, 6], [7, 8]], [[9, 9], [9, 9]], [[0.5, 1], [2, 3]]]


@pytest.mark.parametrize("chunk", [1, 1 << 20])
def test_arrays_of_all_sources_are_one(texts, tmp_path, chunk):
    read = exa.read([texts / "a.txt", texts / "b.txt"], Images, chunk=chunk)
    assert (read.image.dtype, read.image.compute().tolist()) == (np.int64, EXPECTED[:3])
    assert Images(texts / "a.txt").image.compute().tolist() == EXPECTED[:2]
    with pytest.raises(exa.EditorError, match="is float64 of shape"):
        exa.read(texts, Images, chunk=chunk).image.compute()
    found = exa.parse(texts, tmp_path / "a.exa", Images, chunk=chunk)
    assert (found.image.dtype, found.image.shape) == (np.float64, (4, 2, 2))
    assert found.image.compute().tolist() == EXPECTED
    [path] = found.files("image")
    assert zarr.open(path)[:].tolist() == EXPECTED
    assert found.rows_by_file("image").to_dict() == {0: 2, 1: 1, 2: 1}
    assert (found.summaries()["image"].shape, len(found.title)) == ((4, 2, 2), 3)
    assert (list(found), found.info().loc["image", "rows"]) == (["image", "title"], 4)
    with pytest.raises(TypeError, match="image is no table"):
        found.source("image", 0)
    assert check(str(tmp_path / "a.exa"), data=True).problems == []


def test_a_source_without_its_array_is_a_reject(texts, tmp_path):
    write(texts, bad="1 2 3 4\n", odd="1 2 3 4 5 6\n")
    found = exa.parse(texts, tmp_path / "a.exa", Images)
    assert found.image.compute().tolist() == EXPECTED
    reasons = found._rejects.compute().reason.tolist()
    assert reasons[0] == "parse_image raised ValueError: is bad"
    assert reasons[1].endswith("its rows are of shape (3, 2), those of other sources of (2, 2)")
    with pytest.raises(exa.ParseError, match="is bad"):
        exa.parse(texts, tmp_path / "b.exa", Images, on_error="raise")


def test_units_of_other_shapes_are_told_and_can_be_read_again(texts, tmp_path, monkeypatch):
    write(texts, odd="1 2 3 4 5 6\n")
    with pytest.raises(StoreError, match=r"rows of image are of shape \(3, 2\), those before of \(2, 2\).*odd.txt"):
        exa.parse(texts, tmp_path / "a.exa", Images, chunk=1, threads=1)
    good = Images.parse_image
    monkeypatch.setattr(Images, "parse_image", lambda self: good(self)[:, :2])
    found = exa.parse(texts, tmp_path / "a.exa", Images, chunk=1)
    assert found.image.compute().tolist() == [*EXPECTED, [[1, 2], [3, 4]]]


def test_an_update_replaces_the_rows_of_a_file(texts, tmp_path):
    exa.parse(texts, tmp_path / "a.exa", Images, chunk=1)
    write(texts, b="7 7 7 7\n7 7 7 7\n", d="4 4 4 4\n")
    os.remove(texts / "a.txt")
    found = exa.update(tmp_path / "a.exa", editor=Images, vanished="mask")
    expected = [EXPECTED[3], [[7, 7], [7, 7]], [[7, 7], [7, 7]], [[4, 4], [4, 4]]]
    assert found.image.compute().tolist() == expected
    before = found.version
    assert found.compact().after["image"] == 1
    assert found.version > before
    [path] = found.files("image")
    assert found.image.compute().tolist() == zarr.open(path)[:].tolist() == expected
    assert exa.open(tmp_path / "a.exa", 1).title.compute().title.tolist() != found.title.compute().title.tolist()


def test_a_job_goes_on_from_its_receipts(texts, tmp_path, monkeypatch):
    def full(*_, **__):
        raise StoreError("is full")

    with monkeypatch.context() as broken:
        broken.setattr(Store, "commit", full)
        with pytest.raises(StoreError, match="is full"):
            exa.parse(texts, tmp_path / "a.exa", Images, chunk=1, threads=1)
    assert len(list((tmp_path / "a.exa" / "_stage").rglob("*.json"))) == 3
    shutil.rmtree(next((tmp_path / "a.exa" / "arrays" / "image").iterdir()))
    read, good = [], Images.parse_image
    monkeypatch.setattr(Images, "parse_image", lambda self: read.append(self.source.path) or good(self))
    found = exa.parse(texts, tmp_path / "a.exa", Images, chunk=1)
    assert len(set(read) - {str(texts / "a.txt")}) <= 1
    assert found.image.compute().tolist() == EXPECTED


CUBE = """title
comment
{atoms:5d}    0.000000    0.000000    0.500000{nval}
{nx:5d}    0.500000    0.000000    0.000000
    1    0.000000    0.500000    0.000000
{nz:5d}    0.000000    0.000000    0.500000
"""


def cube(nx, nz, *fields):
    """The text of a cube file with these values at each point."""
    head = CUBE.format(atoms=0, nval=f"{len(fields):5d}", nx=nx, nz=nz)
    return head + "\n".join(" ".join(map(str, at)) for at in zip(*fields, strict=True)) + "\n"


def test_cubes_of_any_grids(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    texts = {"a": cube(2, 2, [1, 2, 3, 4]), "b": cube(1, 2, [5, 6], [7, 8]), "d": cube(3, 1, [9, 8, 7])}
    texts["c"] = texts["b"].removesuffix("6 8\n")
    for name, text in texts.items():
        (folder / f"{name}.cube").write_text(text)
    exa.parse(folder, tmp_path / "a.exa", "cube", chunk=1)
    saved = exa.open(tmp_path / "a.exa").save(tmp_path / "b.exa")
    for found in (exa.open(tmp_path / "a.exa"), exa.open(saved.path)):
        field = found.field
        assert isinstance(field, Field3D)
        assert found.value.compute().tolist() == [1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 7]
        assert field.compute().file.tolist() == [0, 1, 1, 2, 2, 3]
        assert sorted(field.field_values) == [0, 1, 2, 5]
        assert field.values_of(0).compute().tolist() == [[[1, 2]], [[3, 4]]]
        assert field.values_of(2).compute().tolist() == [[[7, 8]]]
        assert field.values_of(5).compute().tolist() == [[[9]], [[8]], [[7]]]
        with pytest.raises(KeyError, match="there is no field 3"):
            field.values_of(3)
    (folder / "a.cube").write_text(cube(1, 1, [10]))
    field = exa.update(tmp_path / "a.exa").field
    assert field.values_of(len(field) - 1).compute().tolist() == [[[10]]]
    assert field.values_of(0).compute().tolist() == [[[5, 6]]]


def test_many_fields_are_opened_at_once(tmp_path):
    """What is known of a store with as many fields as this is known without making any of their arrays."""
    text = cube(1, 1, *([k] for k in range(3000)))
    (tmp_path / "a.cube").write_text(text)
    found = exa.parse(tmp_path / "a.cube", tmp_path / "a.exa", "cube")
    made = []
    with pytest.MonkeyPatch.context() as watched:
        watched.setattr(StoredValues, "__getitem__", lambda self, row: made.append(row))
        assert found.info().loc["field", "rows"] == len(found.field) == len(found.field.field_values) == 3000
        assert found.memory_usage()["value"] == 3000 * 8
        assert "3,000 rows" in repr(found)
    assert made == []
    assert found.field.values_of(2999).compute().tolist() == [[[2999]]]
