"""Three dimensions in a browser: what is drawn is looked at pixel by pixel."""

import io
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from PIL import Image
from playwright.sync_api import expect

import exa
from exa.container.field import Field3D
from exa.view import asking
from tests.cli.command import environment
from tests.domain.test_package import installed, site  # noqa: F401  fixtures

RED, BLUE, ORANGE = (255, 0, 0), (61, 139, 217), (226, 119, 46)
#: Which frames are shown from now on.
SEEN = """() => { window.seen = new Set(); const counter = document.querySelector('.exa-scene-counter');
new MutationObserver(() => window.seen.add(counter.textContent)).observe(counter, { childList: true }); }"""


def shot(page: Any) -> np.ndarray:
    """The pixels of the picture, (height, width, 3), without what lies over it."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    over = [page.locator(f".exa-scene > {one}") for one in (".lil-gui", ".exa-scene-legend", ".exa-scene-player")]
    data = page.locator(".exa-scene").screenshot(mask=over, mask_color="#808080")
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(int)


def coloured(pixels: np.ndarray, colour: tuple[int, int, int]) -> int:
    """How many pixels have the hue of a colour: its ratios of red, green and blue, at any brightness above a third."""
    want = np.array(colour) / max(colour)
    bright = pixels.max(axis=2)
    have = pixels / np.maximum(bright, 1)[..., None]
    return int(((np.abs(have - want).max(axis=2) < 0.25) & (bright > 85)).sum())


def changed(before: np.ndarray, after: np.ndarray) -> int:
    return int((np.abs(before - after).max(axis=2) > 24).sum())


def show(page: Any, address: str, state: str = "view=scene") -> None:
    """Open a page at a state, and wait until the scene is there as a whole."""
    page.goto(address)
    page.goto(f"{address.partition('?')[0]}#{state}")
    page.reload()
    expect(page.locator(".exa-scene[data-ready]")).to_be_attached(timeout=30_000)


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three frames in which an oxygen is in the middle, and then walks away from two hydrogens."""
    folder = tmp_path_factory.mktemp("walk")
    frames = [f"3\nstep {k}\nO {k * 2.0} 0 0\nH -3 0 0\nH 3 0 0\n" for k in range(3)]
    (folder / "walk.xyz").write_text("".join(frames))
    exa.parse(folder / "walk.xyz", folder / "walk.exa", threads=1)
    return folder / "walk.exa"


@pytest.fixture
def orbital() -> exa.Container:
    """A field of both signs, positive where x is, with an atom where it has none."""
    x = np.linspace(-4, 4, 40)
    r = np.sqrt(x[:, None, None] ** 2 + x[:, None] ** 2 + x**2)
    values = x[:, None, None] * np.exp(-r) * np.ones((40, 40, 40))
    step = 8 / 39
    grid = {"nx": 40, "ny": 40, "nz": 40, "ox": -4, "oy": -4, "oz": -4, "xi": step, "xj": 0, "xk": 0}
    grid |= {"yi": 0, "yj": step, "yk": 0, "zi": 0, "zj": 0, "zk": step}
    return exa.Container(field=Field3D([values], pd.DataFrame([grid])))


def test_atoms_are_drawn_and_frames_follow_the_keys(page: Any, served: Any, walk: Path) -> None:
    show(page, served(walk), "table=atom&view=scene")
    first = shot(page)
    assert coloured(first, RED) > 150
    assert (first[5, first.shape[1] // 2] == 255).all()
    expect(page.locator(".exa-scene-legend")).to_have_text("OH")
    expect(page.locator(".exa-scene-counter")).to_have_text("1 / 3")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".exa-scene-counter")).to_have_text("2 / 3")
    second = shot(page)
    assert changed(first, second) > 100
    page.wait_for_url(re.compile(r"frame=1\b"))
    link = page.url
    page.keyboard.press("Home")
    expect(page.locator(".exa-scene-counter")).to_have_text("1 / 3")
    assert changed(first, shot(page)) == 0
    page.wait_for_url(re.compile(r"frame=0\b"))
    # a link shows another what one sees
    page.goto("about:blank")
    page.goto(link)
    expect(page.locator(".exa-scene[data-ready]")).to_be_attached(timeout=30_000)
    expect(page.locator(".exa-scene-counter")).to_have_text("2 / 3")
    assert changed(second, shot(page)) < 50


def test_it_plays_until_it_is_stopped(page: Any, served: Any, walk: Path) -> None:
    show(page, served(walk), "table=atom&view=scene")
    page.evaluate(SEEN)
    page.keyboard.press(" ")
    page.wait_for_function("() => window.seen.size === 3", timeout=30_000)
    page.keyboard.press(" ")
    expect(page.get_by_role("button", name="Play or pause")).to_have_text("▶")
    at = page.locator(".exa-scene-counter").text_content()
    page.wait_for_timeout(200)
    assert page.locator(".exa-scene-counter").text_content() == at


def test_a_click_on_an_atom_shows_where_it_came_from(page: Any, served: Any, walk: Path) -> None:
    show(page, served(walk), "table=atom&view=scene")
    pixels = shot(page)
    places = np.argwhere((pixels[..., 0] > 200) & (pixels[..., 1] < 60))
    y, x = np.median(places, axis=0).astype(int).tolist()
    page.locator(".exa-scene-canvas").hover(position={"x": x, "y": y})
    expect(page.locator(".exa-scene-tip")).to_have_text(re.compile(r"O · row 0 · 0.000, 0.000, 0.000"))
    page.locator(".exa-scene-canvas").click(position={"x": x, "y": y})
    expect(page.locator(".exa-source")).to_contain_text("O 0.0 0 0")
    expect(page.locator(".exa-status-text")).to_have_text(re.compile("atom 0: frame 0 · symbol O · x 0.000"))


def test_a_bond_through_the_side_of_a_box_is_drawn_at_both_sides(page: Any, served: Any, tmp_path: Path) -> None:
    (tmp_path / "ends.xyz").write_text('2\nLattice="6 0 0 0 6 0 0 0 6"\nO 0.6 3 3\nO 5.4 3 3\n')
    exa.parse(tmp_path / "ends.xyz", tmp_path / "ends.exa", threads=1)
    show(page, served(tmp_path / "ends.exa"), "table=atom&view=scene&camera=[3,-14,3,3,3,3,1]")
    with_bonds = shot(page)
    height, width = with_bonds.shape[:2]
    page.get_by_label("bonds", exact=True).uncheck()
    page.wait_for_function("() => !view.view.atoms.bonds.halves")
    gone = np.abs(with_bonds - shot(page)).max(axis=2) > 24
    columns = np.flatnonzero(gone[height // 2 - 40 : height // 2 + 40].any(axis=0))
    assert gone.sum() > 50
    middle = slice(int(0.42 * width), int(0.58 * width))
    assert not gone[:, middle].any()
    assert columns.min() < width / 2 < columns.max()


def test_the_camera_turns_and_a_link_keeps_it(page: Any, served: Any, walk: Path) -> None:
    show(page, served(walk), "table=atom&view=scene")
    before = shot(page)
    canvas = page.locator(".exa-scene-canvas").bounding_box()
    x, y = canvas["x"] + canvas["width"] / 2, canvas["y"] + canvas["height"] / 3
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 120, y + 60, steps=4)
    page.mouse.up()
    page.wait_for_url(re.compile("camera="))
    turned = shot(page)
    assert changed(before, turned) > 100
    page.keyboard.press("o")
    page.wait_for_url(re.compile("ortho=true"))
    parallel = shot(page)
    assert changed(turned, parallel) > 20
    assert coloured(parallel, RED) > 100
    page.keyboard.press("r")
    page.keyboard.press("o")
    page.wait_for_url(lambda url: "ortho" not in url)
    assert changed(before, shot(page)) < 50


def test_a_scene_is_not_ready_for_another_one_that_came_between(
    page: Any, served: Any, walk: Path, answers: Callable[..., Any]
) -> None:
    """Scripts of packages are waited for while another container is chosen, whose scene is waited for as well."""
    known, gates = dict(asking.ANSWERS), {"extensions": threading.Event(), "scene": threading.Event()}

    def held(method: str, gate: threading.Event) -> None:
        def wait(session: Any, ask: Any, **params: Any) -> Any:
            gate.wait(30)
            return known[method](session, ask, **params)

        wait.__name__ = method
        answers(wait)

    held("extensions", gates["extensions"])
    page.goto(served({"one": exa.open(walk), "other": exa.open(walk)}) + "#container=one&table=atom&view=scene")
    page.wait_for_function("() => view.connection.waiting.size === 1 && view.view?.atoms?.shown")
    held("scene", gates["scene"])
    page.evaluate("() => view.openTable({ container: 'other', table: 'atom', view: 'scene' })")
    page.wait_for_function("() => view.connection.waiting.size === 2")
    gates["extensions"].set()
    page.wait_for_function("() => view.connection.waiting.size === 1")
    expect(page.locator(".exa-scene")).not_to_have_attribute("data-ready", re.compile("."))
    gates["scene"].set()
    expect(page.locator(".exa-scene")).to_have_attribute("data-ready", "other/atom", timeout=30_000)


def test_a_level_moves_its_surface_and_a_plane_cuts_the_field(page: Any, served: Any, orbital: exa.Container) -> None:
    show(page, served({"orbital": orbital}), "table=field&view=scene")
    before = shot(page)
    assert coloured(before, BLUE) > 1000
    assert coloured(before, ORANGE) > 1000
    level = page.get_by_label("level", exact=True)
    level.fill("0.3")
    level.press("Enter")
    page.wait_for_url(re.compile(r"level=0\.3"))
    expect(page.locator(".exa-scene")).to_have_attribute("data-level", "0.3")
    after = shot(page)
    assert 0 < coloured(after, BLUE) < 0.7 * coloured(before, BLUE)
    page.get_by_label("plane", exact=True).select_option("z")
    expect(page.locator(".exa-scene")).to_have_attribute("data-plane", "z")
    assert changed(after, shot(page)) > 3000


def test_a_field_and_the_atoms_of_its_file_go_together(page: Any, served: Any, tmp_path: Path) -> None:
    for k, far in enumerate((1, 3)):
        x = np.linspace(-5, 5, 12)
        values = sum(np.exp(-np.sqrt(x[:, None, None] ** 2 + x[:, None] ** 2 + (x - z) ** 2)) for z in (-far, far))
        grid = "".join(f"12 {' '.join(str(10 / 11 * (a == b)) for b in range(3))}\n" for a in range(3))
        atoms = "".join(f"1 1.0 0 0 {z}\n" for z in (-far, far))
        lines = "\n".join(" ".join(f"{v:.5e}" for v in row) for row in values.reshape(-1, 6))
        (tmp_path / f"h{k}.cube").write_text(f"H2\n\n2 -5 -5 -5\n{grid}{atoms}{lines}\n")
    exa.parse(tmp_path / "*.cube", tmp_path / "cubes.exa", threads=1)
    show(page, served(tmp_path / "cubes.exa"), "table=field&view=scene")
    near = shot(page)
    page.keyboard.press("ArrowRight")
    expect(page.get_by_label("field", exact=True)).to_have_value("1")
    expect(page.locator(".exa-scene-counter")).to_have_text("2 / 2")
    page.wait_for_url(re.compile(r"field=1\b"))
    assert changed(near, shot(page)) > 500


def test_many_points_come_in_parts(page: Any, served: Any) -> None:
    place = np.random.default_rng(0).normal(size=(300_000, 3))
    cloud = exa.Container(point=pd.DataFrame(place, columns=list("xyz")).assign(speed=np.arange(300_000.0)))
    show(page, served({"cloud": cloud}), "table=point&view=scene")
    pixels = shot(page)
    assert int((pixels.min(axis=2) < 200).sum()) > 20_000
    page.get_by_label("colour", exact=True).select_option("speed")
    expect(page.locator(".exa-scene-legend")).to_contain_text("speed")
    expect(page.locator(".exa-scene-legend")).to_contain_text("300000")
    assert changed(pixels, shot(page)) > 10_000


def test_a_picture_that_is_kept_has_what_is_drawn(page: Any, served: Any, walk: Path) -> None:
    show(page, served(walk), "table=atom&view=scene")
    with page.expect_download() as kept:
        page.keyboard.press("s")
    assert coloured(np.asarray(Image.open(kept.value.path()).convert("RGB")).astype(int), RED) > 150


def test_it_is_dark_where_the_page_is(page: Any, served: Any, walk: Path) -> None:
    page.emulate_media(color_scheme="dark")
    show(page, served(walk), "table=atom&view=scene")
    pixels = shot(page)
    assert pixels[5, pixels.shape[1] // 2].max() < 40
    assert coloured(pixels, RED) > 150


def test_pictures_that_are_not_seen_give_their_memory_back(page: Any, served: Any, walk: Path) -> None:
    """A browser has about sixteen at a time, and says so when it takes the oldest away."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    show(page, served(walk), "table=atom&view=scene")
    for _ in range(20):
        page.get_by_role("tab", name="Table").click()
        page.get_by_role("tab", name="3D").click()
    expect(page.locator(".exa-scene[data-ready]")).to_be_attached(timeout=30_000)
    assert coloured(shot(page), RED) > 150
    assert [text for text in said if "context" in text.lower() and "lost" not in text.lower()] == []


def test_without_webgl_it_says_so(page: Any, served: Any, walk: Path) -> None:
    page.add_init_script(
        """const { getContext } = HTMLCanvasElement.prototype;
        HTMLCanvasElement.prototype.getContext = function (kind, ...how) {
          return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...how);
        };"""
    )
    page.goto(served(walk))
    page.goto(f"{page.url.partition('#')[0]}#table=atom&view=scene")
    page.reload()
    expect(page.locator(".exa-scene")).to_contain_text("This browser draws no WebGL")


@pytest.fixture
def universe(installed: dict[str, str], tmp_path: Path) -> Iterator[str]:  # noqa: F811
    """The address of a container of a domain package, served where that is installed."""
    env = environment(**installed)
    make = (
        "from atomic_universe import TestAtomicUniverse\n"
        "water = TestAtomicUniverse.container()\n"
        "water.atom = water.atom.compute().assign(x=lambda atom: atom.x + atom.frame)\n"
        "water.save('water.exa')"
    )
    subprocess.run([sys.executable, "-c", make], cwd=tmp_path, env=env, check=True, timeout=300)
    command = [sys.executable, "-m", "exa", "view", "water.exa", "--no-browser"]
    with subprocess.Popen(command, cwd=tmp_path, env=env, stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout is not None
        yield serving.stdout.readline().strip()
        serving.terminate()


def test_a_package_adds_a_layer_which_is_in_a_saved_page_too(page: Any, universe: str, tmp_path: Path) -> None:
    show(page, universe, "table=atom&view=scene")
    pixels = shot(page)
    magenta = coloured(pixels, (255, 0, 255))
    assert magenta > 50
    page.keyboard.press("ArrowRight")
    expect(page.locator(".exa-scene-counter")).to_have_text("2 / 2")
    assert changed(pixels, shot(page)) > 20
    page.get_by_label("centre", exact=True).uncheck()
    assert coloured(shot(page), (255, 0, 255)) < magenta
    with page.expect_download() as kept:
        page.get_by_role("button", name="Save what was seen").click()
    kept.value.save_as(tmp_path / "water.html")
    page.goto(f"file://{tmp_path}/water.html")
    expect(page.locator(".exa-scene[data-ready]")).to_be_attached(timeout=30_000)
    assert coloured(shot(page), (255, 0, 255)) > 50
