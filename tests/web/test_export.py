"""A file that was exported, opened as a file: what it shows, and that it asks nobody."""

import re

import pytest
from playwright.sync_api import expect

import exa
from exa.view import Session
from exa.view.export import export
from tests.web.test_scene import BLUE, ORANGE, RED, SEEN, changed, coloured, orbital, shot, show, walk  # noqa: F401  fixtures


@pytest.fixture
def opened(page):
    """Opens a file and fails where the page asks for anything else."""
    asked = []
    page.on(
        "request",
        lambda request: asked.append(request.url) if not request.url.startswith(("file:", "blob:", "data:")) else None,
    )

    def open_file(path, fragment=""):
        page.goto(f"file://{path}{fragment}")
        return page

    yield open_file
    assert [url for url in asked if not url.startswith(("file:", "blob:", "data:"))] == []


def cell(page, row, column):
    return page.locator(f".exa-row[data-row='{row}'] .exa-cell[data-column='{column}']")


def test_a_file_shows_tables_without_a_server(opened, log, tmp_path):
    export(Session({"water": exa.read(log)}), tmp_path / "water.html", {"table": "atom"})
    page = opened(tmp_path / "water.html")
    expect(cell(page, 3, "x")).to_have_text("1.5")
    page.keyboard.press("End")
    expect(page.locator(".exa-active")).to_have_text("39")
    page.keyboard.press("h")
    expect(page.locator(".exa-head-cell[data-column]")).to_have_count(4)
    page.keyboard.press("f")
    page.keyboard.type("x > 3")
    page.keyboard.press("Enter")
    expect(page.locator(".exa-status-text")).to_contain_text("exa view shows all there is")


def shown(page):
    expect(page.locator(".exa-scene[data-ready]")).to_be_attached(timeout=30_000)
    return shot(page)


def test_a_trajectory_is_turned_and_played_without_a_server(opened, walk, tmp_path):  # noqa: F811
    export(Session({"walk": exa.open(walk)}), tmp_path / "walk.html", {"view": "table"})
    page = opened(tmp_path / "walk.html")
    page.get_by_role("tab", name="3D").click()
    first = shown(page)
    assert coloured(first, RED) > 150
    expect(page.locator(".exa-scene-counter")).to_have_text("1 / 3")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".exa-scene-counter")).to_have_text("2 / 3")
    assert changed(first, shot(page)) > 100
    page.evaluate(SEEN)
    page.keyboard.press(" ")
    page.wait_for_function("() => window.seen.size === 3", timeout=30_000)
    page.keyboard.press(" ")
    page.keyboard.press("Home")
    expect(page.locator(".exa-scene-counter")).to_have_text("1 / 3")
    assert changed(first, shot(page)) == 0
    page.get_by_label("style", exact=True).select_option("points")
    expect(page.locator(".exa-status-text")).to_have_text("")
    canvas = page.locator(".exa-scene-canvas").bounding_box()
    page.mouse.move(canvas["x"] + 300, canvas["y"] + 200)
    page.mouse.down()
    page.mouse.move(canvas["x"] + 420, canvas["y"] + 260, steps=4)
    page.mouse.up()
    assert changed(first, shot(page)) > 100


def test_a_file_says_how_many_frames_it_has_and_plays_those(opened, tmp_path, monkeypatch):
    text = "".join(f"2\nstep {k}\nO {k / 10} 0 0\nO -9 0 0\n" for k in range(90))
    (tmp_path / "long.xyz").write_text(text)
    session = Session({"long": exa.parse(tmp_path / "long.xyz", tmp_path / "long.exa", threads=1)})
    monkeypatch.setattr("exa.view.export.FRAMES", 10)
    export(session, tmp_path / "long.html", {"table": "atom", "view": "scene", "frame": 50})
    page = opened(tmp_path / "long.html")
    before = shown(page)
    counter = page.locator(".exa-scene-counter")
    expect(counter).to_have_text("51 / 90 · this file has 11 of them")
    page.keyboard.press("ArrowRight")
    expect(counter).to_have_text(re.compile("^60 / 90"))
    assert changed(before, shot(page)) > 50
    page.keyboard.press("End")
    expect(counter).to_have_text(re.compile("^90 / 90"))
    page.keyboard.press("ArrowRight")
    expect(counter).to_have_text(re.compile("^1 / 90"))
    page.get_by_label("Frame", exact=True).fill("22")
    expect(counter).to_have_text(re.compile("^21 / 90"))


def test_a_surface_is_in_the_file_of_python_and_in_that_of_the_page(browser, opened, served, orbital, tmp_path):  # noqa: F811
    export(Session({"orbital": orbital}), tmp_path / "orbital.html", {"table": "field", "view": "scene"})
    page = opened(tmp_path / "orbital.html")
    pixels = shown(page)
    assert min(coloured(pixels, BLUE), coloured(pixels, ORANGE)) > 1000
    context = browser.new_context(viewport={"width": 1200, "height": 760})
    live = context.new_page()
    show(live, served({"orbital": orbital}), "table=field&view=scene")
    with live.expect_download() as download:
        live.keyboard.press("e")
    download.value.save_as(tmp_path / "seen.html")
    context.close()
    opened(tmp_path / "seen.html")
    assert changed(pixels, shown(page)) < 50


def test_a_saved_page_opens_as_it_was(browser, served, water, tmp_path):
    context = browser.new_context(viewport={"width": 1200, "height": 760})
    page = context.new_page()
    page.goto(served({"water": water}) + "#table=atom&sort=x&desc=true")
    expect(cell(page, 0, "x")).to_have_text("1.5")
    with page.expect_download() as download:
        page.keyboard.press("e")
    assert download.value.suggested_filename == "water.html"
    expect(page.locator(".exa-status-text")).to_have_text(re.compile("B, of what was seen"))
    download.value.save_as(tmp_path / "seen.html")
    page.goto(f"file://{tmp_path}/seen.html")
    expect(cell(page, 0, "x")).to_have_text("1.5")
    expect(page.locator(".exa-head-cell[data-column=x]")).to_have_attribute("aria-sort", "descending")
    assert (tmp_path / "seen.html").stat().st_size < 5_000_000
    context.close()
