"""A domain package in one module: frames of atoms, the pairs that are near each other, and what reads them."""

import numpy as np
import pandas as pd
from sqlalchemy import Column, Float, ForeignKey, Integer

from exa import Container, DataFrame, Editor, Record, Section
from exa.algorithms import neighbors
from exa.relational import Constant, Isotope, Length
from exa.test import ContainerContract, EditorContract

# ruff: noqa: RUF012


class Frame(DataFrame):
    _indices = ["frame"]
    _columns = ["nat"]


class Atom(DataFrame):
    _columns = ["frame", "symbol", "x", "y", "z"]
    _traits = ["x", "y", "z"]
    _groupbys = ["frame"]
    _categories = {"symbol": str}


class AtomTwo(DataFrame):
    _indices = ["two"]
    _columns = ["frame", "atom0", "atom1", "distance"]
    _groupbys = ["frame"]


class Centre(DataFrame):
    _indices = ["frame"]
    _traits = ["x", "y", "z"]
    _precision = 4


class Trajectory(Editor):
    """Frames of atoms, in angstrom."""

    patterns = ("*.traj",)
    description = "trajectories of the atomic universe: frame, atom"
    frame = Record("{nat:d}", "{comment}", atom=Section("{symbol} {x:f} {y:f} {z:f}", count="nat", schema=Atom))


class AtomicUniverse(Container):
    """What a trajectory is, and what follows from it."""

    universeid = Column(Integer, ForeignKey("container.pkid"), primary_key=True)
    cutoff = Column(Float, default=1.5)

    frame: Frame
    atom: Atom
    two: AtomTwo
    centre: Centre

    def compute_two(self) -> pd.DataFrame:
        """The pairs of atoms of one frame that are at most `cutoff` apart."""
        meta = pd.DataFrame({"atom0": [0], "atom1": [0], "distance": [0.0]}).iloc[:0]
        within = self.atom.reset_index(drop=False).rename(columns={"index": "atom"})
        pairs = within.groupby("frame").apply(near, self.cutoff or 1.5, meta=meta)
        return pairs.compute().reset_index(level="frame").reset_index(drop=True)

    def compute_mass(self) -> pd.DataFrame:
        """The mass of each frame, in kilogram."""
        atoms = self.atom[["frame", "symbol"]].compute()
        atoms["mass"] = Isotope.values(atoms.symbol.astype(str), "mass") * Constant["u"]
        return atoms.groupby("frame")[["mass"]].sum()

    def compute_centre(self) -> pd.DataFrame:
        """Where the middle of each frame is."""
        return self.atom.groupby("frame")[["x", "y", "z"]].mean().compute()

    @property
    def cutoff_au(self) -> float:
        return self.cutoff * Length["angstrom", "au"]


def near(atoms: pd.DataFrame, cutoff: float) -> pd.DataFrame:
    """The near pairs of one frame."""
    pairs = neighbors(atoms[["x", "y", "z"]].to_numpy(np.float64), cutoff)
    names = atoms["atom"].to_numpy()
    return pd.DataFrame({"atom0": names[pairs.i], "atom1": names[pairs.j], "distance": pairs.distance})


#: A layer of the view: the path that the centre takes, and where it is in the frame that is shown.
LAYER = """
export default function ({ ContainerView, THREE }) {
  ContainerView.extend({
    name: 'centre',
    async setup(view) {
      if (!view.kinds.includes('AtomicUniverse')) return;
      const { centre_x: x, centre_y: y, centre_z: z } = await view.get_traits('centre', { frame: null });
      const places = Array.from(x, (_, k) => new THREE.Vector3(x[k], y[k], z[k]));
      const path = new THREE.BufferGeometry().setFromPoints(places);
      view.scene.add('path', new THREE.Line(path, new THREE.LineBasicMaterial({ color: 0xff00ff })));
      const ball = new THREE.Mesh(new THREE.SphereGeometry(0.25), new THREE.MeshBasicMaterial({ color: 0xff00ff }));
      view.scene.add('centre', ball);
      const move = (frame) => ball.position.copy(places[frame]);
      move(view.frame);
      view.on('frame', move);
      view.gui.add(ball, 'visible').name('centre').onChange(() => view.stage.invalidate());
    },
  });
}
"""

WATER = "3\nwater\nO 0 0 0\nH 0.96 0 0\nH -0.24 0.93 0\n"


class TestTrajectory(EditorContract):
    editor = Trajectory
    chunks = (7, 64)
    texts = (WATER * 2, "2\nbroken\nH 0 0 0\nH 0 x 0\n" + WATER)


class TestAtomicUniverse(ContainerContract):
    @classmethod
    def container(cls) -> AtomicUniverse:
        made = AtomicUniverse(name="water", cutoff=1.2)
        made.frame = pd.DataFrame({"nat": [3, 3]})
        rows = pd.DataFrame([line.split() for line in WATER.splitlines()[2:]] * 2, columns=["symbol", "x", "y", "z"])
        made.atom = rows.astype({"x": float, "y": float, "z": float}).assign(frame=[0, 0, 0, 1, 1, 1])
        made.two, made.mass = made.compute_two(), made.compute_mass()
        return made
