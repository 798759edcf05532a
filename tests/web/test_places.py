"""Where a view may be: of a store in an object store, behind a proxy, as a package that is installed."""

import json
import uuid
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

import exa
from tests.conftest import KEY, SECRET
from tests.web.proxy import reverse_proxy

PREFIX = "/user/ada/proxy/8123/"


def current(page):
    return page.locator(".exa-member[aria-current] .exa-member-name")


def test_a_store_in_s3_is_looked_at_as_any_other(page, start, log, options):
    url = f"s3://stores/{uuid.uuid4().hex}.exa"
    exa.parse(log, url, storage_options=options)
    address = start(url, "--no-browser", FSSPEC_S3=json.dumps(options)).stdout.readline().strip()
    page.goto(f"{address}#table=atom")
    expect(page.locator(".exa-row[data-row='3'] .exa-cell[data-column=symbol]")).to_have_text("H", timeout=30_000)
    expect(page.locator(".exa-path")).to_have_text(url)
    page.evaluate("view.showSource({ row: 3 })")
    expect(page.locator(".exa-marked")).to_contain_text("H 1.5 1.5 1.25", timeout=30_000)
    assert KEY not in page.content()
    assert SECRET not in page.content()


@pytest.mark.parametrize(("host", "names"), [(None, ()), ("127.0.0.1", ("localhost",))])
def test_it_works_below_a_prefix(page, served, log, host, names):
    asked = []
    page.on("request", lambda request: asked.append(urlsplit(request.url)))
    target = urlsplit(served(log, names=names))
    with reverse_proxy(target.port, PREFIX, host and f"{host}:{target.port}") as port:
        page.goto(f"http://localhost:{port}{PREFIX}?{target.query}#table=atom&row=7")
        expect(current(page)).to_have_text("atom")
        expect(page.locator(".exa-row[data-row='7'] .exa-cell[data-column=symbol]")).to_have_text("H")
        assert page.url.startswith(f"http://localhost:{port}{PREFIX}#")
        assert {(part.port, part.path.startswith(PREFIX)) for part in asked if part.netloc} == {(port, True)}


def test_a_proxy_that_nobody_named_cannot_ask(page, served, log):
    target = urlsplit(served(log))
    with reverse_proxy(target.port, PREFIX, f"127.0.0.1:{target.port}") as port:
        page.goto(f"http://localhost:{port}{PREFIX}?{target.query}")
        expect(page.locator(".exa-status-text")).to_contain_text("the server is gone")


def test_what_a_job_writes_meanwhile_is_there_after_a_reload(page, start, log, tmp_path):
    exa.parse(log, tmp_path / "a.exa")
    page.goto(start(tmp_path / "a.exa", "--no-browser").stdout.readline().strip())
    expect(page.locator(".exa-about")).to_contain_text("80 rows", timeout=30_000)
    with log.open("a") as text:
        text.write("2\nmore\nO 0 0 0\nH 0 0 1\n")
    exa.update(tmp_path / "a.exa")
    page.reload()
    expect(page.locator(".exa-about")).to_contain_text("82 rows", timeout=30_000)
