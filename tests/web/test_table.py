"""The table in a browser: 1e9 rows, keys, sorting, filters, columns, copies, and what belongs together."""

import os
import re
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest
from playwright.sync_api import expect

import exa
from exa.store import Store

PARTS, OF_ROWS = 1000, 1_000_000


@pytest.fixture(scope="module")
def huge(tmp_path_factory):
    """A table of 1e9 rows: a thousand parts that are one file, whose `n` is the place of the row in its part."""
    store = Store.create(tmp_path_factory.mktemp("huge") / "huge.exa", {})
    one = store.write_part("row", pa.table({"n": np.arange(OF_ROWS), "x": np.arange(OF_ROWS) % 1000 / 1000}))
    parts = [replace(one, path=f"tables/row/{n}.parquet", order=n) for n in range(1, PARTS)]
    for part in parts:
        os.link(one.locate(store.path), part.locate(store.path))
    store.commit([one, *parts], tables={"row": ([{"name": "n", "type": "int64"}, {"name": "x", "type": "double"}], {})})
    return store.path


@pytest.fixture
def opened(page, served, huge):
    page.goto(served(huge))
    expect(cell(page, 0, "n")).to_have_text("0")
    return page


def cell(page, row, column):
    """The cell of a row, counted from 0 as it is shown, of a column."""
    return page.locator(f".exa-row[data-row='{row}'] .exa-cell[data-column='{column}']")


def first_row(page):
    """The number of the row at the top."""
    return page.evaluate(
        """() => {
            const top = document.querySelector('.exa-body').getBoundingClientRect().top;
            const rows = [...document.querySelectorAll('.exa-row:not([hidden])')];
            return Number(rows.find((row) => row.getBoundingClientRect().bottom > top + 1).dataset.row);
        }"""
    )


def expect_at_top(page, row):
    """Wait until a row is at the top."""
    for _ in range(100):
        if first_row(page) == row:
            return
        page.wait_for_timeout(50)
    assert first_row(page) == row


def go_to(page, text):
    page.keyboard.press("g")
    page.keyboard.type(text)
    page.keyboard.press("Enter")


def test_every_row_of_1e9_is_where_its_number_says(opened):
    for text, row in [("777,777,777", 777_777_777), ("-1", 999_999_999), ("5e8", 500_000_000), ("3", 3)]:
        go_to(opened, text)
        expect(cell(opened, row, "n")).to_have_text(str(row % OF_ROWS))
        expect(opened.locator(f".exa-row[data-row='{row}'] .exa-number-cell")).to_have_text(f"{row:,}")
        expect(opened.locator(".exa-active")).to_have_text(str(row % OF_ROWS))
        if row < 999_999_000:
            expect_at_top(opened, row)
    expect(opened.locator(".exa-rows")).to_have_attribute("aria-rowcount", "1000000001")


def test_keys_move_by_row_page_and_to_the_ends(opened):
    active = opened.locator(".exa-active")
    for key, row in [("ArrowDown", 1), ("ArrowDown", 2), ("ArrowUp", 1), ("End", 999_999_999), ("ArrowUp", 999_999_998),
                     ("Home", 0)]:  # fmt: skip
        opened.keyboard.press(key)
        expect(active).to_have_text(str(row % OF_ROWS))
    opened.keyboard.press("PageDown")
    expect(active).to_have_text(re.compile(r"^[12]\d$"))
    opened.keyboard.press("ArrowRight")
    expect(active).to_have_text(re.compile(r"^0\.0[12]\d?$"))


def test_the_wheel_moves_by_rows_also_where_a_pixel_is_a_hundred(opened):
    go_to(opened, "500000000")
    opened.mouse.move(600, 400)
    opened.mouse.wheel(0, 240)
    expect_at_top(opened, 500_000_010)
    opened.evaluate("() => { const s = document.querySelector('.exa-rows'); s.scrollTop = s.scrollHeight; }")
    expect(cell(opened, 999_999_999, "n")).to_have_text("999999")


def test_a_link_shows_the_same_to_others(opened, page):
    go_to(opened, "123456789")
    expect(opened).to_have_url(re.compile("row=123456789"))
    opened.reload()
    expect(cell(opened, 123_456_789, "n")).to_have_text("456789")
    expect_at_top(opened, 123_456_789)


def test_a_click_on_a_head_sorts_up_down_and_not_at_all(page, served, water):
    page.goto(served({"water": water}) + "#table=atom")
    texts = page.locator(".exa-row .exa-cell:nth-child(3)")
    head = page.locator(".exa-head-cell[data-column=x] .exa-head-name")
    stored = ["0", "0.25", "0.5", "1", "1.25", "1.5"]
    expect(texts).to_have_text(stored)
    for shown, sorting in [(stored, "ascending"), (stored[::-1], "descending"), (stored, "none")]:
        head.click()
        expect(page.locator(".exa-head-cell[data-column=x]")).to_have_attribute("aria-sort", sorting)
        expect(texts).to_have_text(shown)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("o")
    page.keyboard.press("o")
    expect(page).to_have_url(re.compile("sort=x&desc=true"))


def test_a_filter_leaves_rows_and_says_what_is_wrong(page, served, water):
    page.goto(served({"water": water}) + "#table=atom")
    expect(cell(page, 0, "symbol")).to_have_text("O")
    page.keyboard.press("f")
    page.keyboard.type("symbol == 'H' and x > 0.3")
    page.keyboard.press("Enter")
    expect(page.locator(".exa-row:visible .exa-number-cell")).to_have_text(["2", "4", "5"])
    expect(page.locator(".exa-shown")).to_have_text("3 rows")
    page.keyboard.press("f")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("symbol ==")
    page.keyboard.press("Enter")
    expect(page.locator(".exa-status-text")).to_contain_text("a value is wanted, not the end")
    expect(page.locator(".exa-where")).to_have_attribute("aria-invalid", "true")


def test_a_filter_of_1e9_rows_shows_rows_before_it_has_seen_all(opened):
    opened.keyboard.press("f")
    opened.keyboard.type("n == 5")
    opened.keyboard.press("Enter")
    expect(opened.locator(".exa-row:visible .exa-number-cell").nth(1)).to_have_text("1,000,005")
    expect(opened.locator(".exa-shown")).to_have_text("1,000 rows", timeout=20_000)


def test_columns_are_hidden_moved_and_widened(page, served, water):
    page.goto(served({"water": water}) + "#table=atom")
    heads = page.locator(".exa-head-cell[data-column]")
    names = lambda: [head.get_attribute("data-column") for head in heads.all()]  # noqa: E731
    expect(cell(page, 0, "symbol")).to_have_text("O")
    box = page.locator(".exa-head-cell[data-column=symbol]").bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] + 30, box["y"] + 10, steps=4)
    page.mouse.up()
    expect(heads.first).to_have_attribute("data-column", "x")
    assert names() == ["x", "symbol", "frame"]
    expect(cell(page, 1, "symbol")).to_have_text("H")
    page.keyboard.press(">")
    page.keyboard.press("h")
    expect(heads).to_have_count(2)
    page.keyboard.press("c")
    page.get_by_label("symbol").check()
    expect(heads).to_have_count(3)
    before = heads.first.bounding_box()["width"]
    grip = heads.first.locator(".exa-sizing").bounding_box()
    page.mouse.move(grip["x"] + 4, grip["y"] + 20)
    page.mouse.down()
    page.mouse.move(grip["x"] + 64, grip["y"] + 20, steps=3)
    page.mouse.up()
    assert heads.first.bounding_box()["width"] == pytest.approx(before + 60, abs=6)


def test_selected_cells_are_copied_as_a_spreadsheet_takes_them(page, served, water):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(served({"water": water}) + "#table=atom")
    cell(page, 1, "symbol").click()
    for key in ("Shift+ArrowDown", "Shift+ArrowRight"):
        page.keyboard.press(key)
    expect(page.locator(".exa-picked")).to_have_count(4)
    page.keyboard.press("ControlOrMeta+c")
    expect(page.locator(".exa-status-text")).to_have_text("4 cells copied")
    assert page.evaluate("navigator.clipboard.readText()") == "H\t0.25\nH\t0.5"
    page.locator(".exa-row[data-row='3'] .exa-number-cell").click()
    page.keyboard.press("y")
    expect(page.locator(".exa-status-text")).to_have_text("3 cells copied")
    assert page.evaluate("navigator.clipboard.readText()") == "O\t1\t1"


def test_what_belongs_to_a_row_is_one_click_away(page, served, log):
    page.goto(served(log) + "#table=frame")
    cell(page, 7, "frame").click()
    page.get_by_role("button", name="atom of frame 7").click()
    expect(page.locator(".exa-row:visible .exa-number-cell")).to_have_text(["14", "15"])
    page.get_by_role("button", name="frame 7", exact=True).click()
    expect(cell(page, 0, "comment")).to_have_text("frame 7")


def test_a_click_and_enter_show_the_source(page, served, log):
    page.goto(served(log) + "#table=atom")
    cell(page, 3, "x").click()
    expect(page.locator(".exa-source")).to_contain_text("H 1.5 1.5 1.25")
    page.keyboard.press("Escape")
    expect(page.locator(".exa-source")).to_have_count(0)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator(".exa-source")).to_contain_text("O 2.0 0.5 0.25")


def test_heads_have_histograms_and_say_more_under_the_mouse(page, served, water):
    page.goto(served({"water": water}) + "#table=atom")
    expect(cell(page, 0, "symbol")).to_have_text("O")
    drawn = """() => [...document.querySelectorAll('.exa-bars')].every((canvas) => canvas.width &&
        new Set(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height - 3).data).size > 2)"""
    for _ in range(50):
        if page.evaluate(drawn):
            break
        page.wait_for_timeout(100)
    assert page.evaluate(drawn)
    page.locator(".exa-head-cell[data-column=x] .exa-head-name").hover()
    expect(page.locator(".exa-tip")).to_contain_text("max")
    expect(page.locator(".exa-tip")).to_contain_text("1.5")


def test_hostile_cells_and_names_are_texts(page, served):
    import pandas as pd

    bad = "<img src=x onerror=alert(1)>\u202e\x1b[31m"
    page.on("dialog", lambda dialog: pytest.fail("a cell was run"))
    page.goto(served({"a": exa.Container(t=pd.DataFrame({bad: [bad, None]}))}))
    expect(page.locator(".exa-row:visible .exa-cell[data-kind=text]")).to_have_text(
        ["<img src=x onerror=alert(1)>\\u202e\\x1b[31m", "null"]
    )
    assert page.locator(".exa-view img").count() == 0
