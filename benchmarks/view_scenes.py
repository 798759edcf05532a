"""Scenes beside their goals: frames of trajectories, clouds of points, surfaces of fields."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import pandas as pd

import exa
from benchmarks.view_bench import Bench, Found, ask, best, goal
from exa.view import Session

#: Pictures of all points in a second, each waited for.
PICTURES = """() => {
  const { stage } = view.view;
  const gl = stage.renderer.getContext();
  const begun = performance.now();
  let drawn = 0;
  for (; performance.now() - begun < 2000; drawn += 1) {
    stage.draw();
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
  return (1000 * drawn) / (performance.now() - begun);
}"""
#: Pictures in a second while the camera goes around.
MOVING = """async () => {
  const { stage } = view.view;
  const { draw, camera } = stage;
  let drawn = 0;
  stage.draw = (hurried) => { drawn += 1; draw.call(stage, hurried); };
  const turn = () => {
    camera.position.applyAxisAngle(camera.up, 0.02);
    camera.lookAt(stage.controls.target);
    stage.moved = true;
    stage.invalidate();
  };
  const turning = setInterval(turn, 5);
  await new Promise((resolve) => setTimeout(resolve, 2000)); // it learns how many points there is time for
  const [before, begun] = [drawn, performance.now()];
  await new Promise((resolve) => setTimeout(resolve, 3000));
  clearInterval(turning);
  stage.draw = draw;
  return (1000 * (drawn - before)) / (performance.now() - begun);
}"""


@goal("12/s of 1e5, 1.5/s of 1e6; 30/s while the camera moves")
def points(bench: Bench) -> Found:
    """pictures of points without frames, drawn by the processor"""
    found: Found = {}
    for count in (100_000, 1_000_000):
        draw = np.random.default_rng(0)
        atom = pd.DataFrame({axis: draw.normal(size=count).astype("float32") for axis in "xyz"})
        with bench.page({"p": exa.Container(atom=atom)}, "#table=atom&view=scene") as page:
            page.locator(".exa-scene[data-ready]").wait_for(timeout=60_000)
            size = f"{count:.0e}".replace("e+0", "e")
            found[f"/s {size}"] = round(page.evaluate(PICTURES), 1)
            found[f"/s moving {size}"] = round(page.evaluate(MOVING))
    return found


@goal("server 250/s at 1e5 atoms; page 30/s at 1e3, 20/s at 1e4")
def frames(bench: Bench) -> Found:
    """frames of a trajectory, asked for one after another; played in the page"""
    found: Found = {}
    for atoms in (1000, 10_000, 100_000):
        session = Session({"t": exa.Container(**trajectory(atoms))})
        ask(session, "frames", table="atom")
        number = 30
        began = time.perf_counter()
        for k in range(number):
            ask(session, "points", table="atom", frame=k % 20)
        found[f"/s server {atoms:.0e}".replace("e+0", "e")] = round(number / (time.perf_counter() - began))
    for atoms in (1000, 10_000):
        with bench.page({"t": exa.Container(**trajectory(atoms))}, "#table=atom&view=scene") as page:
            page.locator(".exa-scene canvas").wait_for()
            page.wait_for_timeout(3000)
            shown = page.evaluate(PLAY)
            found[f"/s page {atoms:.0e}".replace("e+0", "e")] = round(shown)
    return found


#: How many frames a second are shown while the player plays as fast as it can.
PLAY = """async () => {
  view.view.fps = 60;
  let changes = 0;
  view.view.on('frame', () => { changes += 1; });
  document.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 4000));
  return changes / 4;
}"""


def trajectory(atoms: int, steps: int = 20) -> dict[str, Any]:
    """A gas of atoms that drift."""
    draw = np.random.default_rng(0)
    place = draw.random((atoms, 3)) * (atoms / 50) ** (1 / 3) * 4
    steps_of = np.repeat(np.arange(steps), atoms)
    xyz = np.concatenate([place + 0.02 * k for k in range(steps)]).astype("float32")
    symbol = pd.Categorical(np.tile(draw.choice(["O", "H", "C"], atoms), steps))
    atom = pd.DataFrame({"frame": steps_of, "symbol": symbol, "x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2]})
    frame = pd.DataFrame({"energy": np.zeros(steps)}, index=pd.RangeIndex(steps, name="frame"))
    return {"atom": atom, "frame": frame}


@goal("100 ms")
def surface(bench: Bench) -> Found:
    """an isosurface of a field of 200^3 points"""
    n = 200
    x, y, z = np.meshgrid(*3 * [np.linspace(-3, 3, n, dtype="float32")], indexing="ij")
    axes = {f"n{axis}": [n] for axis in "xyz"} | {f"o{axis}": [-3.0] for axis in "xyz"}
    vectors = {
        f"{axis}{step}": [6 / n if axis == "xyz"["ijk".index(step)] else 0.0] for axis in "xyz" for step in "ijk"
    }
    grid = pd.DataFrame(axes | vectors)
    session = Session({"f": exa.Container(cube=exa.Field3D({0: np.exp(-(x**2 + y**2 + z**2))}, grid))})
    times = [ask(session, "isosurface", table="cube", label=0, level=level)[0][-1] for level in (0.3, 0.2, 0.4, 0.5)]
    return {"ms": best(times)}
