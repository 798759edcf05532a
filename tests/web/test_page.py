"""The page in a browser: what there is, where a row came from, keys, addresses, colours, pictures, and nothing else."""

import io
import re
import threading
from pathlib import Path

import matplotlib.image
import numpy as np
import pandas as pd
import pytest
from playwright.sync_api import expect

import exa
from exa.view.session import Session
from exa.web.server import Server

#: Text that is a command elsewhere.
HOSTILE = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "</script><script>alert(3)</script>",
    "javascript:alert(4)", "\x1b[31mred\x1b]0;title\x07", "\u202egnp.exe\u202c", "'\"><svg onload=alert(5)>",
    "{{7*7}}${7*7}", "\u2028\u0000\ufeff", "https://evil.example/x.png",
]  # fmt: skip


def current(page):
    return page.locator(".exa-member[aria-current] .exa-member-name")


def test_the_page_shows_what_there_is(page, served, water):
    page.goto(served({"water": water}))
    expect(page.locator(".exa-member")).to_contain_text(["frame", "atom"])
    page.locator(".exa-member", has_text="atom").click()
    expect(page.locator(".exa-about")).to_contain_text("3 columns")
    expect(page).to_have_title("atom · water · exa")
    expect(page.get_by_role("tab", name="Table")).to_have_attribute("aria-selected", "true")
    assert "token" not in page.url


def test_several_containers_are_chosen_by_name(page, served, water):
    page.goto(served({"a/water": water, "ice": exa.Container(bond=pd.DataFrame({"length": [0.9]}))}))
    page.get_by_label("Container").select_option("ice")
    expect(current(page)).to_have_text("bond")
    expect(page).to_have_url(re.compile("container=ice&table=bond"))
    page.evaluate("location.hash = 'container=a/water'")
    expect(page.get_by_label("Container")).to_have_value("a/water")


def test_a_row_shows_the_line_it_came_from(page, served, log):
    page.goto(served(log) + "#table=atom")
    page.evaluate("view.showSource({ row: 41 })")
    expect(page.locator(".exa-marked")).to_have_text("84H 20.5 1.5 1.25")
    expect(page.locator(".exa-source-path strong")).to_have_text(f"{log}:84")
    numbers = page.locator(".exa-number").all_text_contents()
    assert numbers == [str(k) for k in range(54, 115)]
    assert page.locator(".exa-marked").evaluate(
        "line => { const r = line.getBoundingClientRect(), p = line.parentElement.getBoundingClientRect();"
        " return r.top >= p.top && r.bottom <= p.bottom }"
    )
    page.keyboard.press("Escape")
    expect(page.locator(".exa-source")).to_have_count(0)


def test_a_source_that_is_gone_is_said_in_words(page, served, log):
    page.goto(served(log) + "#table=atom")
    expect(current(page)).to_have_text("atom")
    log.unlink()
    page.evaluate("view.showSource({ row: 0 })")
    expect(page.locator(".exa-source-lines")).to_contain_text("No such file")


def test_keys_do_what_their_list_says(page, served, water):
    page.goto(served({"water": water}))
    expect(current(page)).to_have_text("frame")
    page.keyboard.press("?")
    listed = page.locator("dialog dt").all_text_contents()
    assert {"?", "[", "]", "/", "b", "t", "sS", "l", "Esc", "1"} <= set(listed)
    page.keyboard.press("]")
    expect(current(page)).to_have_text("frame")
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    page.keyboard.press("]")
    expect(current(page)).to_have_text("atom")
    page.keyboard.press("[")
    expect(current(page)).to_have_text("frame")
    page.keyboard.press("b")
    expect(page.locator(".exa-side")).to_be_hidden()
    page.keyboard.press("Control+b")
    expect(page.locator(".exa-side")).to_be_hidden()


def test_everything_can_be_reached_by_tab(page, served, water):
    page.goto(served({"water": water}))
    expect(current(page)).to_have_text("frame")
    names = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        names.add(
            page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent")
        )
    assert {"Keys (?)", "Light or dark (t)", "Keep a picture (s)", "frame2", "atom6", "Table"} <= names | {
        "frame2",
        "atom6",
    }
    assert any(name.startswith("atom") for name in names)


def test_a_link_shows_the_same(page, served, water):
    state = {"container": "water", "table": "atom", "view": "table", "row": 3, "box": [0, -1.5, 2, 4], "note": "ü=&#"}
    address = served({"water": water})
    page.goto(address)
    expect(current(page)).to_have_text("frame")
    page.evaluate("state => view.set(state)", state)
    page.wait_for_url(re.compile("box="))
    link = page.url
    other = page.context.new_page()
    other.goto(link)
    expect(current(other)).to_have_text("atom")
    assert other.evaluate("view.state") == state
    other.evaluate("location.hash = '#table=frame'")
    expect(current(other)).to_have_text("frame")


def background(page) -> tuple[int, ...]:
    pixels = matplotlib.image.imread(io.BytesIO(page.screenshot()))
    return tuple((pixels[-60, -40, :3] * 255).round().astype(int).tolist())


def test_light_and_dark_follow_the_system_and_the_user(page, served, water):
    page.emulate_media(color_scheme="light")
    page.goto(served({"water": water}))
    expect(current(page)).to_have_text("frame")
    assert min(background(page)) > 230
    page.emulate_media(color_scheme="dark")
    expect(page.locator(".exa-view")).to_have_attribute("data-theme", "dark")
    assert max(background(page)) < 60
    page.keyboard.press("t")
    expect(page.locator(".exa-view")).to_have_attribute("data-theme", "light")
    page.reload()
    expect(page.locator(".exa-view")).to_have_attribute("data-theme", "light")
    assert min(background(page)) > 230


def blurred(pixels: np.ndarray) -> np.ndarray:
    """The grey of squares of 8 pixels."""
    height, width = (length // 8 * 8 for length in pixels.shape[:2])
    return pixels[:height, :width].reshape(height // 8, 8, width // 8, -1).mean(axis=(1, 3)).ravel()


def test_a_picture_of_the_page_is_kept(page, served, water):
    page.goto(served({"water": water}) + "#table=atom")
    expect(current(page)).to_have_text("atom")
    page.wait_for_timeout(300)
    with page.expect_download() as kept:
        page.keyboard.press("S")
    assert kept.value.suggested_filename == "atom.png"
    pixels = matplotlib.image.imread(kept.value.path())[..., :3]
    shown = matplotlib.image.imread(io.BytesIO(page.screenshot()))[..., :3]
    assert pixels.shape == shown.shape
    # but for the line that says so, and how letters are smoothed
    assert np.corrcoef(blurred(pixels[:-40]), blurred(shown[:-40]))[0, 1] > 0.9


def test_a_picture_has_what_is_drawn(page, served, water):
    page.goto(served({"water": water}) + "#table=atom&view=plot")
    expect(page.locator(".exa-status-text")).to_contain_text("6 rows", timeout=20_000)
    page.wait_for_timeout(300)
    with page.expect_download() as kept:
        page.get_by_label("Keep a picture (s)").click()
    pixels = matplotlib.image.imread(kept.value.path())[..., :3]
    shown = matplotlib.image.imread(io.BytesIO(page.screenshot()))[..., :3]
    stage = np.s_[100:-40, 240:]
    assert np.corrcoef(blurred(pixels[stage]), blurred(shown[stage]))[0, 1] > 0.9


def test_it_shows_that_an_answer_is_waited_for(page, served, water, answers):
    going_on = threading.Event()

    @answers
    def slow(session, ask):
        assert going_on.wait(30)
        return {}, []

    page.goto(served({"water": water}) + "#table=atom")
    expect(current(page)).to_have_text("atom")
    expect(page.locator(".exa-busy")).to_have_count(0)
    page.evaluate("void view.connection.request('slow')")
    expect(page.locator(".exa-busy")).to_have_count(1)
    going_on.set()
    expect(page.locator(".exa-busy")).to_have_count(0)


def test_a_narrow_page_hides_its_list_until_it_is_asked_for(page, served, water):
    page.set_viewport_size({"width": 420, "height": 700})
    page.goto(served({"water": water}))
    expect(page.get_by_role("tab", name="Table")).to_be_visible()
    assert page.locator(".exa-side").bounding_box()["x"] < -100
    page.get_by_role("button", name="Tables (b)").click()
    page.locator(".exa-member", has_text="atom").click()
    expect(current(page)).to_have_text("atom")
    expect(page.locator(".exa-side")).not_to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") == 420


def test_an_error_is_said_and_the_page_goes_on(page, served, water):
    page.goto(served({"water": water}) + "#table=frame&view=table")
    expect(current(page)).to_have_text("frame")
    page.evaluate("view.guarded(() => view.connection.request('rows', { table: 'none' }))")
    expect(page.locator(".exa-status-text")).to_contain_text("no table 'none'")
    page.keyboard.press("]")
    expect(current(page)).to_have_text("atom")


def test_the_page_waits_for_a_server_that_comes_back(page, water):
    def serving(port: int = 0) -> Server:
        server = Server(lambda: lambda: Session({"water": water}), port=port)
        server.guard.token = "a" * 43
        return server

    first = serving()
    with first.running() as address:
        page.goto(address)
        expect(current(page)).to_have_text("frame")
    expect(page.locator(".exa-status-text")).to_contain_text("the server is gone")
    with serving(first.port).running():
        expect(page.locator(".exa-status-text")).to_have_text("", timeout=15_000)
        page.keyboard.press("]")
        expect(current(page)).to_have_text("atom")


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A text with commands in its name and its lines."""
    folder = tmp_path / "<img src=x onerror=alert(0)>"
    folder.mkdir()
    path = folder / "a'\"&\u202e.csv"
    names = [f"c{k}{text}".replace(",", "") for k, text in enumerate(HOSTILE) if "\x00" not in text]
    lines = [",".join('"{}"'.format(text.replace('"', '""')) for text in [*names, "n"])]
    for row, text in enumerate(HOSTILE):
        lines.append(",".join('"{}"'.format(text.replace('"', '""')) for _ in names) + f",{row}")
    path.write_text("\n".join(lines) + "\n")
    return path


def test_no_text_is_a_command(browser, served, hostile):
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    page = context.new_page()
    heard: list[str] = []
    asked: list[str] = []
    page.on("dialog", lambda dialog: (heard.append(dialog.message), dialog.dismiss()))
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    own = {"<b>own</b>": pd.DataFrame({text: [text] for text in HOSTILE})}
    container = exa.read(hostile)
    address = served({"<script>alert(9)</script>": exa.Container(**own), f"{hostile}": container})
    page.goto(address)
    for one in ("<script>alert(9)</script>", f"{hostile}"):
        page.get_by_label("Container").select_option(one)
        expect(page.get_by_role("tab", name="Table")).to_be_visible()
        page.wait_for_timeout(300)
        page.evaluate("view.showSource({ row: 1 })")
        page.wait_for_timeout(300)
        for tab in range(page.get_by_role("tab").count()):
            page.get_by_role("tab").nth(tab).click()
            page.wait_for_timeout(300)
        assert "alert" in page.locator(".exa-view").inner_text()
        assert "\u202e" not in page.locator(".exa-view").inner_text()
        assert "\x1b" not in page.locator(".exa-view").inner_text()
        assert (
            page.locator(".exa-view :is(script, iframe, img, object, embed, link, style, [onerror], [onload])").count()
            == 0
        )
    context.close()
    assert heard == []
    assert {url.split("/")[2] for url in asked if not url.startswith(("data:", "blob:"))} == {address.split("/")[2]}


def test_the_network_shows_what_is_related_and_opens_it(page, served, water):
    page.goto(served({"water": water}) + "#table=atom&view=network")
    node = page.locator(".exa-node")
    expect(node).to_have_count(2)
    expect(page.locator(".exa-edge title")).to_have_text(["atom and frame: frame of atom is a row of frame"])
    expect(page.locator(".exa-node[aria-current]")).to_contain_text("atom")
    node.filter(has_text="frame").first.focus()
    page.keyboard.press("Enter")
    expect(current(page)).to_have_text("frame")
    expect(page.get_by_role("tab", name="Table")).to_have_attribute("aria-selected", "true")
