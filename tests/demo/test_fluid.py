"""The physics of the demo is right: forces, periodicity, and what must stay the same does."""

import itertools

import numpy as np
import pytest
from numpy.testing import assert_allclose

from exa.demo.fluid import CUTOFF, MASS, Fluid, count_distances, lattice


def moved(fluid: Fluid, position: np.ndarray, box: float | None = None) -> Fluid:
    """The same atoms elsewhere."""
    return Fluid(position, fluid.velocity.copy(), fluid.species, box or fluid.box)


@pytest.fixture(scope="module")
def liquid() -> Fluid:
    fluid = Fluid.at(density=0.8, temperature=1.0, cells=4, seed=3)
    for _ in range(30):
        fluid.advance(10)
        fluid.rescale(1.0)
    return fluid


def over_images(fluid: Fluid) -> tuple[float, np.ndarray]:
    """Energy and forces the slow way: every atom with every image of every other, in the 27 boxes around it."""
    n = len(fluid.position)
    energy, force = 0.0, np.zeros((n, 3))
    wrapped = fluid.position % fluid.box
    slope = -48 * CUTOFF**-13 + 24 * CUTOFF**-7
    for shift in itertools.product([-1, 0, 1], repeat=3):
        apart = wrapped[:, None] - wrapped[None] + fluid.box * np.array(shift)
        r = np.linalg.norm(apart, axis=-1)
        near = (r > 0) & (r < CUTOFF)
        r = np.where(near, r, 1.0)
        shifted = 4 * (r**-12 - r**-6) - 4 * (CUTOFF**-12 - CUTOFF**-6) - (r - CUTOFF) * slope
        energy += shifted[near].sum() / 2
        pull = np.where(near, 48 * r**-13 - 24 * r**-7 + slope, 0.0)
        force += ((pull / r)[..., None] * apart).sum(axis=1)
    return energy, force


def test_minimum_image_is_the_sum_over_images(liquid):
    energy, force = over_images(liquid)
    assert_allclose(liquid.potential, energy, rtol=1e-12)
    assert_allclose(liquid.force, force, atol=1e-10)


def test_whole_boxes_make_no_difference(liquid):
    boxes = np.random.default_rng(0).integers(-2, 3, liquid.position.shape)
    away = moved(liquid, liquid.position + boxes * liquid.box + [0.3, -1.7, 2.9])
    assert_allclose(away.potential, liquid.potential, rtol=1e-12)
    assert_allclose(away.force, liquid.force, atol=1e-10)


def test_forces_are_minus_the_slope_of_the_energy(liquid):
    h = 1e-6
    for atom, axis in [(0, 0), (17, 1), (255, 2)]:
        step = np.zeros_like(liquid.position)
        step[atom, axis] = h
        up, down = (moved(liquid, liquid.position + sign * step).potential for sign in (1, -1))
        assert_allclose(liquid.force[atom, axis], -(up - down) / (2 * h), rtol=1e-5, atol=1e-6)


def test_the_virial_is_the_answer_to_squeezing(liquid):
    h = 1e-6
    up, down = (moved(liquid, liquid.position * s, liquid.box * s).potential for s in (1 + h, 1 - h))
    assert_allclose(liquid.virial, -(up - down) / (2 * h), rtol=1e-5)


def test_energy_and_momentum_are_conserved(liquid):
    fluid = moved(liquid, liquid.position.copy())
    energies = []
    for _ in range(1000):
        fluid.advance(1)
        energies.append(fluid.energy)
    drift = np.mean(energies[-100:]) - np.mean(energies[:100])
    assert abs(drift / np.mean(energies)) < 1e-4
    assert fluid.lists > 10
    assert_allclose((fluid.mass[:, None] * fluid.velocity).sum(axis=0), 0, atol=1e-10)
    assert np.ptp(np.linalg.norm(fluid.velocity, axis=1)) > 1


def test_time_runs_backwards_too(liquid):
    fluid = moved(liquid, liquid.position.copy())
    fluid.advance(100)
    assert np.abs(fluid.position - liquid.position).max() > 0.1
    fluid.velocity *= -1
    fluid.advance(100)
    assert_allclose(fluid.position, liquid.position, atol=1e-8)


def test_steps_add_up(liquid):
    one, many = moved(liquid, liquid.position.copy()), moved(liquid, liquid.position.copy())
    one.advance(60)
    for _ in range(20):
        many.advance(3)
    assert np.array_equal(one.position, many.position)
    assert one.energy == many.energy


def test_the_start_is_what_was_asked_for():
    fluid = Fluid.at(density=0.7, temperature=1.3, cells=4, seed=1)
    assert len(fluid.position) == 256
    assert_allclose(len(fluid.position) / fluid.box**3, 0.7)
    assert_allclose(fluid.temperature, 1.3)
    assert_allclose((fluid.mass[:, None] * fluid.velocity).sum(axis=0), 0, atol=1e-12)
    assert np.array_equal(np.unique(fluid.mass), MASS)
    assert (fluid.species == 1).sum() == 64


def test_a_box_must_hold_the_cut_off():
    with pytest.raises(ValueError, match="take more cells"):
        Fluid.at(density=0.8, temperature=1.0, cells=2, seed=0)


def test_lattice_neighbours_are_equally_far():
    sites = lattice(3, 6.0)
    apart = sites[:, None] - sites[None]
    apart -= 6.0 * np.rint(apart / 6.0)
    distances = np.sort(np.linalg.norm(apart, axis=-1), axis=1)
    assert_allclose(distances[:, 1:13], 2.0 / np.sqrt(2))
    assert (distances[:, 13] > 1.9).all()


def test_distances_are_all_counted(liquid):
    histogram = np.zeros(7, np.int64)
    count_distances(liquid.position, liquid.box, histogram)
    upper = np.triu_indices(len(liquid.position), 1)
    apart = (liquid.position[:, None] - liquid.position[None])[upper]
    apart -= liquid.box * np.rint(apart / liquid.box)
    expected, _ = np.histogram(np.linalg.norm(apart, axis=1), bins=7, range=(0, liquid.box / 2))
    assert histogram.tolist() == expected.tolist()
