"""The plot in a browser: what is drawn, counted in pixels; moving, choosing, naming and selecting."""

import re
from functools import partial

import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest
from playwright.sync_api import expect

import exa
from exa.view.session import Session
from exa.web.server import Server

N = 20_000


@pytest.fixture(scope="module")
def container():
    random = np.random.default_rng(1)
    x, symbol = random.uniform(0, 10, N), np.array(["O", "H"])[np.arange(N) % 2]
    y = np.where(symbol == "O", 1.0, 9.0) + random.uniform(-0.5, 0.5, N)
    atom = pd.DataFrame({"x": x, "y": y, "symbol": pd.Categorical(symbol), "n": np.arange(N) % 5})
    at = pd.date_range("2026-01-01", periods=500, freq="min")
    log = pd.DataFrame({"at": at, "wait": np.arange(500.0)})
    return exa.Container(atom=dd.from_pandas(atom, npartitions=3), log=log, field=np.arange(1200.0).reshape(2, 20, 30))


@pytest.fixture
def session(container):
    return Session({"water": container})


@pytest.fixture
def opened(page, session):
    """Opens the plot of a state, and waits until all of it is there."""
    with Server(lambda: lambda: session).running() as address:

        def look(state: str = "table=atom"):
            page.goto(f"{address}#view=plot&{state}")
            settled(page)
            return page

        yield look


def settled(page):
    expect(page.locator(".exa-plot-stage[data-done='1']")).to_be_visible(timeout=20_000)
    page.wait_for_timeout(150)
    # what is known is drawn in the next frame, however late that comes where others compute
    page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")


#: The colours of the canvas within a part of the plot (shares of its width and height, from the top left).
PIXELS = """([left, top, right, bottom]) => {
    const canvas = document.querySelector('.exa-plot-canvas');
    const ratio = canvas.width / canvas.clientWidth;
    const [w, h] = [canvas.clientWidth - 90, canvas.clientHeight - 60];
    const box = [72 + left * w, 14 + top * h, (right - left) * w, (bottom - top) * h].map((x) => Math.round(x * ratio));
    const { data } = canvas.getContext('2d').getImageData(...box);
    const counts = {};
    for (let at = 0; at < data.length; at += 4) {
        const colour = [...data.slice(at, at + 3)].join();
        counts[colour] = (counts[colour] ?? 0) + 1;
    }
    return counts;
}"""


def coloured(page, left, top, right, bottom, background="255,255,255") -> float:
    """The share of pixels in a part of the plot that are not background."""
    counts = page.evaluate(PIXELS, [left, top, right, bottom])
    return 1 - counts.get(background, 0) / sum(counts.values())


def test_a_density_is_where_the_rows_are(opened):
    page = opened()
    expect(page.locator(".exa-status-text")).to_have_text("20,000 rows in the picture")
    assert coloured(page, 0.02, 0.02, 0.7, 0.1) > 0.1  # hydrogen, around 9
    assert coloured(page, 0.02, 0.2, 0.98, 0.8) == 0
    assert coloured(page, 0.02, 0.92, 0.98, 0.98) > 0.1
    expect(page.locator(".exa-plot-canvas")).to_have_attribute("aria-label", re.compile("Density of y against x"))


def test_the_wheel_zooms_and_r_resets_and_the_address_tells(opened):
    page = opened()
    canvas = page.locator(".exa-plot-canvas").bounding_box()
    page.mouse.move(canvas["x"] + 72 + (canvas["width"] - 90) / 2, canvas["y"] + canvas["height"] - 60)
    for _ in range(4):
        page.mouse.wheel(0, -400)
    expect(page).to_have_url(re.compile(r"[#&]xbox=\[4\.5\d*,5\.4"))  # of all four turns; the last may come much later
    settled(page)
    expect(page.locator(".exa-status-text")).to_have_text(re.compile(r"^[\d,]+ rows of 20,000"))
    low, high = page.evaluate("JSON.parse(decodeURIComponent(location.hash).match(/xbox=(.*?)(&|$)/)[1])")
    assert 3 < low < 5 < high < 7
    assert coloured(page, 0.02, 0.02, 0.98, 0.98) > 0.02
    page.keyboard.press("r")
    expect(page.locator(".exa-status-text")).to_have_text("20,000 rows in the picture")
    expect(page).not_to_have_url(re.compile("xbox"))


def test_dragging_moves_at_once(opened):
    page = opened()
    before = page.evaluate(PIXELS, [0, 0.3, 1, 0.7])
    canvas = page.locator(".exa-plot-canvas").bounding_box()
    x, y = canvas["x"] + 400, canvas["y"] + 60
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 20, y + 250, steps=4)
    page.wait_for_timeout(60)  # two frames, and no answer yet is needed
    assert page.evaluate(PIXELS, [0, 0.3, 1, 0.7]) != before
    page.mouse.up()
    expect(page).to_have_url(re.compile(r"[#&]ybox"))
    settled(page)
    assert coloured(page, 0.05, 0.4, 0.6, 0.6) > 0.05


def test_columns_kinds_and_colours_are_chosen(opened):
    page = opened()
    page.get_by_label("Colour", exact=True).select_option("symbol")
    expect(page.locator(".exa-plot-word")).to_have_text(["H", "O"])
    settled(page)
    lower = page.evaluate(PIXELS, [0.1, 0.92, 0.9, 0.98])
    upper = page.evaluate(PIXELS, [0.1, 0.02, 0.6, 0.08])

    def blue(counts):
        return sum(n for colour, n in counts.items() if int(colour.split(",")[2]) > int(colour.split(",")[0]) + 40)

    assert (blue(lower) > 100) != (blue(upper) > 100)
    page.locator(".exa-plot-word").first.click()
    page.wait_for_timeout(100)
    assert (coloured(page, 0.1, 0.92, 0.9, 0.98) == 0) != (coloured(page, 0.1, 0.02, 0.6, 0.08) == 0)
    page.get_by_label("Kind").select_option("histogram")
    expect(page.locator(".exa-plot-canvas")).to_have_attribute("aria-label", re.compile("^Histogram of x"))
    settled(page)
    assert coloured(page, 0.02, 0.5, 0.98, 0.9) > 0.6
    page.get_by_label("x", exact=True).select_option("n")
    settled(page)
    expect(page).to_have_url(re.compile("x=n"))


def test_a_colour_of_times_is_told_as_such(opened):
    """Two minutes of 2026 in microseconds are one and the same float32."""
    page = opened("table=log&plot=scatter&x=wait&y=wait&colour=at")
    expect(page.locator(".exa-plot-ends span")).to_have_text(["2026-01-01 00:02:00", "2026-01-01 08:17:00"])
    assert len(page.evaluate(PIXELS, [0, 0, 1, 1])) > 100


def test_a_box_closer_than_numbers_go_is_no_end_of_the_page(opened):
    page = opened("table=atom&x=x&y=n&xbox=[1000000000,1000000000.0000001]&ybox=[1]")
    expect(page.locator(".exa-status-text")).to_have_text(re.compile("^0 rows"))


def test_another_map_is_not_asked_again(opened, session, monkeypatch):
    asked = []
    handle = session.handle
    monkeypatch.setattr(
        session, "handle", lambda message, send: (asked.append(message.get("method")), handle(message, send))
    )
    page = opened()
    before, count = page.evaluate(PIXELS, [0, 0, 1, 1]), asked.count("density")
    page.get_by_label("Map").select_option("cividis")
    page.wait_for_timeout(200)
    assert page.evaluate(PIXELS, [0, 0, 1, 1]) != before
    assert asked.count("density") == count == 1


def test_a_filter_holds_for_the_picture(opened):
    page = opened("table=atom")
    page.keyboard.press("f")
    page.keyboard.type("symbol == 'O'")
    page.keyboard.press("Enter")
    expect(page.locator(".exa-status-text")).to_have_text("10,000 rows of 20,000 in the picture")
    settled(page)
    assert coloured(page, 0.02, 0.02, 0.7, 0.8) == 0
    page.get_by_label("Filter").fill("nothing >")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Filter")).to_have_attribute("aria-invalid", "true")


def test_times_along_a_line(opened):
    page = opened("table=log")
    assert page.get_by_label("Kind").input_value() == "line"
    assert coloured(page, 0.0, 0.9, 0.05, 1.0) > 0.02
    page.mouse.move(*[page.locator(".exa-plot-canvas").bounding_box()[k] + d for k, d in (("x", 500), ("y", 300))])
    expect(page.locator(".exa-plot-tip")).to_contain_text("2026-01-01 0")
    expect(page.locator(".exa-plot-tip")).to_contain_text(re.compile("row [0-9]"))
    told = page.locator(".exa-plot-tip").inner_text()
    row, wait = int(re.search("row ([0-9]+)", told)[1]), float(re.search(r"wait\s+([0-9.]+)", told)[1])
    assert abs(row - wait) < 2


def test_few_rows_are_dots_with_names(opened):
    page = opened("table=atom&xbox=[5,5.05]&ybox=[0.5,1.5]")
    page.wait_for_timeout(300)
    rows = page.locator(".exa-status-text").inner_text()
    assert 10 < int(re.match(r"(\d+) rows", rows)[1]) < 200
    assert coloured(page, 0, 0, 1, 1) > 0.002
    canvas = page.locator(".exa-plot-canvas").bounding_box()
    for step in range(60):
        page.mouse.move(canvas["x"] + 80 + step * 12, canvas["y"] + 250)
        if page.locator(".exa-plot-tip").is_visible():
            break
    expect(page.locator(".exa-plot-head")).to_have_text(re.compile("^row "))
    expect(page.locator(".exa-plot-tip")).to_contain_text("symbol")


def test_a_box_is_a_selection_in_python(opened, session, container):
    page = opened("table=atom&xbox=[0,10]&ybox=[0,10]")
    page.get_by_role("button", name="select").click()
    canvas = page.locator(".exa-plot-canvas").bounding_box()
    x, y = canvas["x"] + 72, canvas["y"] + 14
    page.mouse.move(x + 100, y + 2)
    page.mouse.down()
    page.mouse.move(x + 300, y + 300, steps=3)
    page.mouse.up()
    expect(page.locator(".exa-plot-chosen code")).to_contain_text("atom['x'] >=")
    rows = session.selection().compute()
    assert set(rows.symbol) == {"H"}
    assert 500 < len(rows) < 3000


def test_an_image_and_its_planes(opened):
    page = opened("table=field")
    counts = page.evaluate(PIXELS, [0, 0, 1, 1])
    assert len(counts) > 100
    page.get_by_label("place along axis 0").fill("1")
    page.get_by_label("place along axis 0").press("Enter")
    expect(page).to_have_url(re.compile(r"[#&]at="))
    settled(page)
    page.mouse.move(*[page.locator(".exa-plot-canvas").bounding_box()[k] + d for k, d in (("x", 80), ("y", 20))])
    expect(page.locator(".exa-plot-tip")).to_contain_text("600")


def test_dark(browser, session):
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    with Server(lambda: partial(Session, session.containers)).running() as address:
        page.goto(f"{address}#view=plot&table=atom")
        settled(page)
        counts = page.evaluate(PIXELS, [0.02, 0.2, 0.98, 0.8])
        assert max(int(part) for part in max(counts, key=counts.get).split(",")) < 60
    context.close()


def test_a_click_shows_the_source(page, served, log):
    page.goto(f"{served(log)}#view=plot&table=atom&plot=scatter&x=x&y=y")
    settled(page)
    canvas = page.locator(".exa-plot-canvas").bounding_box()
    page.mouse.click(canvas["x"] + 72 + 2, canvas["y"] + canvas["height"] - 46 - 2)
    expect(page.locator(".exa-source")).to_contain_text("O 0.0 0.5 0.25")
