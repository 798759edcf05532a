"""The picture of a graph: operations in rows, each below what it takes from."""

import xml.etree.ElementTree as ET

import dask.array as da
import numpy as np
from dask import delayed

from exa.algorithms import pair_histogram
from exa.schedule.drawing import operations, svg


def test_each_stands_below_what_it_takes_from():
    numbers = da.ones(40, chunks=2, name="numbers")
    found = operations([numbers.sum(), (numbers + 1).mean()])
    assert [one.tasks for one in found.values() if one.name == "numbers"] == [20]
    assert {one.name for one in found.values() if not one.needs} == {"numbers"}
    assert all(found[key].depth < one.depth for one in found.values() for key in one.needs)
    ends = set(found) - {key for one in found.values() for key in one.needs}
    assert [found[key].tasks for key in ends] == [1, 1]


def test_a_source_stands_right_above_what_takes_it_first():
    long = da.ones(4, chunks=4, name="long").cumsum(axis=0).cumsum(axis=0)
    late = da.from_delayed(delayed(np.ones)(4, dask_key_name="late"), (4,), float)
    found = operations([long + late])
    sources = {key: one.depth for key, one in found.items() if not one.needs}
    assert len(set(sources.values())) == 2
    for source, depth in sources.items():
        assert depth == min(one.depth for one in found.values() if source in one.needs) - 1


def test_it_is_svg_with_a_box_each():
    numbers = da.ones(40, chunks=2, name="<numbers>")
    drawn = ET.fromstring(svg([numbers + 1]))
    boxes = [title.text for title in drawn.iter("{http://www.w3.org/2000/svg}title")]
    assert len(boxes) == len(operations([numbers + 1]))
    assert any("20 tasks" in box for box in boxes)


def test_groups_carried_from_chunk_to_chunk_are_one_operation():
    points, frames = da.zeros((40, 3), chunks=(2, 3)), da.arange(40, chunks=2) // 5
    found = operations([pair_histogram(points, 1.0, 3, [4, 4, 4], frames)])
    tasks = [one.tasks for one in found.values() if one.name.startswith("groups")]
    assert sorted(tasks) == [1, 19]  # dask puts the last together with what takes it
