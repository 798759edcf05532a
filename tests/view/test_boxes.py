"""Boxes of frames, from the columns of several formats."""

import numpy as np
import pytest

from exa.view.boxes import box


def test_a_box_of_angles_has_vectors_of_its_lengths_and_angles() -> None:
    made = box({"a": 2.0, "b": 3.0, "c": 4.0, "alpha": 80.0, "beta": 95.0, "gamma": 60.0})
    assert made is not None
    lengths = np.linalg.norm(made[1:], axis=1)
    assert lengths == pytest.approx([2, 3, 4])
    pairs = [(2, 3), (1, 3), (1, 2)]
    cosines = [made[i] @ made[j] / (lengths[i - 1] * lengths[j - 1]) for i, j in pairs]
    assert np.degrees(np.arccos(cosines)) == pytest.approx([80, 95, 60])


def test_the_bounds_of_a_tilted_box_are_those_of_its_corners() -> None:
    """As LAMMPS writes them: xlo_bound = xlo + min(0, xy, xz, xy + xz)."""
    tilts = {"xy": -1.0, "xz": 2.0, "yz": 0.5}
    bounds = {"xlo": -1.0, "xhi": 7.0, "ylo": 0.0, "yhi": 4.5, "zlo": 0.0, "zhi": 3.0}
    made = box(bounds | tilts)
    assert made is not None
    assert made.tolist() == [[0, 0, 0], [5, 0, 0], [-1, 4, 0], [2, 0.5, 3]]
    corners = [made[0] + np.array(at) @ made[1:] for at in np.ndindex(2, 2, 2)]
    assert np.min(corners, axis=0).tolist() == [-1, 0, 0]
    assert np.max(corners, axis=0).tolist() == [7, 4.5, 3]


def test_what_is_missing_makes_no_box() -> None:
    assert box(dict.fromkeys(["ax", "ay", "az", "bx", "by", "bz", "cx", "cy", "cz"], np.nan)) is None
