"""A Lennard-Jones mixture in a periodic cubic box, moved by velocity Verlet.

Everything is in reduced units (length sigma, energy epsilon, mass of argon). Argon and krypton differ in mass alone,
so both have the same structure and temperature, and other speeds. The force goes smoothly to zero at the cut-off
(the shifted-force potential); a potential merely cut would not conserve energy. Arrays are [atom, axis].
"""

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from exa.kernels.jit import kernel

CUTOFF = 2.5
#: How much farther than the cut-off the neighbour list reaches: it holds until an atom has moved half of that.
SKIN = 0.4
STEP = 0.004
ARGON, KRYPTON = 0, 1
MASS = np.array([1.0, 83.798 / 39.948])

#: The shifted-force potential is 4 (r^-12 - r^-6) - AT_CUTOFF - (r - CUTOFF) * SLOPE.
AT_CUTOFF = 4 * (CUTOFF**-12 - CUTOFF**-6)
SLOPE = 4 * (-12 * CUTOFF**-13 + 6 * CUTOFF**-7)


@kernel
def list_neighbours(position: Any, box: float, reach: float, first: Any, partner: Any) -> None:
    """Pairs i < j within reach: the partners of atom i are ``partner[first[i]:first[i + 1]]``."""
    found = 0
    inverse_box = 1 / box
    for i in range(len(position)):
        first[i] = found
        for j in range(i + 1, len(position)):
            square = 0.0
            for axis in range(3):
                d = position[i, axis] - position[j, axis]
                d -= box * np.rint(d * inverse_box)
                square += d * d
            # Written anyway and kept if near: a branch here is guessed wrong too often (twice as slow).
            partner[found] = j
            found += square < reach * reach
    first[len(position)] = found


@kernel
def pair_forces(position: Any, box: float, first: Any, partner: Any, force: Any) -> tuple[float, float]:
    """Fills the forces; returns potential energy and virial (the sum of r · f over pairs)."""
    potential = virial = 0.0
    inverse_box = 1 / box
    # Three short loops over the partners of an atom: one loop with a branch took a third longer.
    near = np.empty(len(position), np.int64)
    apart = np.empty((3, len(position)))
    squares, pulls = np.empty(len(position)), np.empty(len(position))
    force[:] = 0.0
    for i in range(len(position)):
        found = 0
        xi, yi, zi = position[i, 0], position[i, 1], position[i, 2]
        for at in range(first[i], first[i + 1]):
            j = partner[at]
            x, y, z = xi - position[j, 0], yi - position[j, 1], zi - position[j, 2]
            x -= box * np.rint(x * inverse_box)
            y -= box * np.rint(y * inverse_box)
            z -= box * np.rint(z * inverse_box)
            square = x * x + y * y + z * z
            near[found], squares[found] = j, square
            apart[0, found], apart[1, found], apart[2, found] = x, y, z
            found += square < CUTOFF * CUTOFF
        for k in range(found):
            r = math.sqrt(squares[k])
            inverse = 1 / squares[k]
            r6 = inverse * inverse * inverse
            potential += 4 * r6 * (r6 - 1) - AT_CUTOFF - (r - CUTOFF) * SLOPE
            pull = 24 * r6 * (2 * r6 - 1) + SLOPE * r
            virial += pull
            pulls[k] = pull * inverse
        for axis in range(3):
            total = 0.0
            for k in range(found):
                along = pulls[k] * apart[axis, k]
                total += along
                force[near[k], axis] -= along
            force[i, axis] += total
    return potential, virial


@kernel
def verlet(
    position: Any, velocity: Any, force: Any, mass: Any, box: float, anchor: Any, first: Any, partner: Any, steps: int
) -> tuple[float, float, int]:
    """Moves the atoms by some steps; returns potential energy, virial and how often the neighbours were listed."""
    potential = virial = 0.0
    lists = 0
    for _ in range(steps):
        farthest = 0.0
        for i in range(len(position)):
            square = 0.0
            for axis in range(3):
                velocity[i, axis] += STEP / 2 * force[i, axis] / mass[i]
                position[i, axis] += STEP * velocity[i, axis]
                square += (position[i, axis] - anchor[i, axis]) ** 2
            farthest = max(farthest, square)
        if farthest > (SKIN / 2) ** 2:
            list_neighbours(position, box, CUTOFF + SKIN, first, partner)
            anchor[:] = position
            lists += 1
        potential, virial = pair_forces(position, box, first, partner, force)
        for i in range(len(position)):
            for axis in range(3):
                velocity[i, axis] += STEP / 2 * force[i, axis] / mass[i]
    return potential, virial, lists


@kernel
def count_distances(position: Any, box: float, histogram: Any) -> None:
    """Adds all pair distances up to half the box to a histogram of as many equal bins as it has."""
    inverse_box = 1 / box
    per_bin = 2 * len(histogram) / box
    for i in range(len(position)):
        for j in range(i + 1, len(position)):
            square = 0.0
            for axis in range(3):
                d = position[i, axis] - position[j, axis]
                d -= box * np.rint(d * inverse_box)
                square += d * d
            at = int(math.sqrt(square) * per_bin)
            if at < len(histogram):
                histogram[at] += 1


def lattice(cells: int, box: float) -> np.ndarray:
    """Face-centred cubic sites, four in each of cells³ cubes.

    >>> lattice(2, 2.0).shape
    (32, 3)
    """
    corners = np.stack(np.meshgrid(*[np.arange(cells)] * 3, indexing="ij"), axis=-1).reshape(-1, 1, 3)
    basis = np.array([[0, 0, 0], [0, 0.5, 0.5], [0.5, 0, 0.5], [0.5, 0.5, 0]])
    return ((corners + basis).reshape(-1, 3) + 0.25) * (box / cells)


@dataclass
class Fluid:
    """The state of one simulation; ``advance`` moves it. Not safe to share between threads.

    >>> fluid = Fluid.at(density=0.8, temperature=1.0, cells=4, seed=1)
    >>> len(fluid.position), round(fluid.temperature, 6)
    (256, 1.0)
    """

    position: np.ndarray
    velocity: np.ndarray
    #: Of each atom: ARGON or KRYPTON.
    species: np.ndarray
    box: float
    step: int = 0
    #: How often the neighbours were listed.
    lists: int = 0
    potential: float = field(init=False)
    virial: float = field(init=False)

    def __post_init__(self) -> None:
        if self.box < 2 * (CUTOFF + SKIN):
            raise ValueError(f"a box of {self.box:.3f} is too small for a cut-off of {CUTOFF}: take more cells")
        atoms = len(self.position)
        self.mass = MASS[self.species]
        self.force = np.zeros_like(self.position)
        self._anchor = self.position.copy()
        self._first = np.zeros(atoms + 1, np.int64)
        self._partner = np.empty(atoms * (atoms - 1) // 2 + 1, np.int32)
        list_neighbours(self.position, self.box, CUTOFF + SKIN, self._first, self._partner)
        self.potential, self.virial = pair_forces(self.position, self.box, self._first, self._partner, self.force)

    @classmethod
    def at(cls, density: float, temperature: float, cells: int, seed: int) -> "Fluid":
        """A crystal of 4 cells³ atoms, every fourth krypton, with velocities of a temperature: it melts by itself."""
        random = np.random.default_rng(seed)
        box = (4 * cells**3 / density) ** (1 / 3)
        position = lattice(cells, box)
        species = np.where(random.permutation(len(position)) % 4 == 0, KRYPTON, ARGON)
        mass = MASS[species][:, None]
        velocity = random.normal(size=position.shape) / np.sqrt(mass)
        velocity -= (mass * velocity).sum(axis=0) / mass.sum()
        fluid = cls(position, velocity, species, box)
        fluid.rescale(temperature)
        return fluid

    def advance(self, steps: int) -> None:
        """Moves all atoms by some steps at constant energy."""
        self.potential, self.virial, lists = verlet(
            self.position,
            self.velocity,
            self.force,
            self.mass,
            self.box,
            self._anchor,
            self._first,
            self._partner,
            steps,
        )
        self.step += steps
        self.lists += lists

    def rescale(self, temperature: float) -> None:
        """Sets the temperature by scaling all velocities."""
        self.velocity *= math.sqrt(temperature / self.temperature)

    @property
    def kinetic(self) -> float:
        return float(0.5 * (self.mass[:, None] * self.velocity**2).sum())

    @property
    def energy(self) -> float:
        return self.kinetic + self.potential

    @property
    def temperature(self) -> float:
        """By equipartition; the momentum of the whole stands still, so three degrees of freedom are missing."""
        return 2 * self.kinetic / (3 * len(self.position) - 3)

    @property
    def pressure(self) -> float:
        volume = self.box**3
        return (2 * self.kinetic + self.virial) / (3 * volume)
