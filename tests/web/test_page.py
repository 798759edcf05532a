"""The page in a browser."""

import re

from playwright.sync_api import expect


def test_the_page_shows_what_there_is(page, served, water):
    page.goto(served({"water": water}))
    expect(page.locator(".exa-member")).to_contain_text(["frame", "atom"])
    page.locator(".exa-member", has_text="atom").click()
    expect(page.locator(".exa-about")).to_have_text(re.compile("3 columns"))
    expect(page.get_by_role("tab", name="Table")).to_have_attribute("aria-selected", "true")
