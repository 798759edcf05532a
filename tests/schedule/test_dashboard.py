"""The page of a real scheduler says how far a job is."""

import json
import urllib.request

import pytest
from distributed import Client

import exa
from exa.schedule.dashboard import install
from tests.jobs.cluster import Cluster


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    with (
        Cluster(tmp_path_factory.mktemp("cluster")) as cluster,
        Client(cluster.address, set_as_default=False) as client,
    ):
        yield client


def get(client: Client, path: str):
    services = client.scheduler_info()["services"]
    return urllib.request.urlopen(f"http://127.0.0.1:{services['dashboard']}/{path}", timeout=10)


def test_the_page_tells_of_jobs(client, tmp_path):
    (tmp_path / "<b>.xyz").write_text("1\n\nH 0 0 0\nx\n1\n\nH 0 0 0.5\n")
    (tmp_path / "good.xyz").write_text("1\n\nH 0 0 0\n")
    out = str(tmp_path / "out.exa")
    exa.parse(f"{tmp_path}/*.xyz", out, client=client)
    (job,) = json.load(get(client, "exa.json")).values()
    assert (job["state"], job["files"], job["rejects"]) == ("done", 2, 1)
    assert job["bytes"] == job["total"] > 0
    assert job["refused"] == {str(tmp_path / "<b>.xyz"): 1}
    page = get(client, "exa")
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert b"exa.json" in page.read()


def test_a_failed_job_is_told_as_one(client, tmp_path):
    (tmp_path / "a.xyz").write_text("1\n\nH 0 0 0\nx\n")
    with pytest.raises(exa.ParseError):
        exa.parse(f"{tmp_path}/a.xyz", str(tmp_path / "bad.exa"), client=client, on_error="raise")
    assert json.load(get(client, "exa.json"))[str(tmp_path / "bad.exa")]["state"] == "failed"


def test_it_is_installed_once(client):
    for _ in range(2):
        client.run_on_scheduler(install)
    assert client.run_on_scheduler(lambda dask_scheduler: list(dask_scheduler.plugins).count("exa-page")) == 1


def test_the_pages_of_dask_have_a_link_to_it(tmp_path):
    (tmp_path / "a.xyz").write_text("1\n\nH 0 0 0\n")
    with exa.cluster(1) as client:
        exa.parse(f"{tmp_path}/a.xyz", str(tmp_path / "out.exa"))
        page = urllib.request.urlopen(client.dashboard_link, timeout=10).read()
    assert b'<a href="exa">' in page
