"""A file that was exported, opened as a file: what it shows, and that it asks nobody."""

import re

import pytest
from playwright.sync_api import expect

import exa
from exa.view import Session
from exa.view.export import export


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
