"""The progress of a job in a real kernel: updated while it runs, the same on threads and on a cluster."""

import re
import sys

import nbformat
import pytest
from nbclient import NotebookClient

from exa.jobs.showing import notebook_display
from tests.cli.command import environment
from tests.jobs.corpus import spoil, write_corpus

PARSE = """
import exa
done = exa.parse({corpus!r}, {out!r}, chunk="4 KiB"{more})
"""
CLUSTER = """
from distributed import Client
client = Client(n_workers=1, threads_per_worker=2, processes=False, dashboard_address="127.0.0.1:0")
"""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    spoil(write_corpus(folder)[0], 3)
    return folder


def displayed(*cells: str) -> tuple[list, list]:
    """What each cell of a notebook shows at its end, and how often displays were updated before that."""
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    client = NotebookClient(book, timeout=120, kernel_name="python3")
    updates = []
    process = client.process_message

    def watched(message, *rest):
        if message["msg_type"] == "update_display_data":
            updates.append(message["content"]["data"])
        return process(message, *rest)

    client.process_message = watched
    client.execute(env=environment())
    return [cell.outputs for cell in book.cells], updates


def test_a_notebook_shows_how_far_a_job_is(corpus, tmp_path):
    total = sum(path.stat().st_size for path in corpus.iterdir())
    cells = [
        PARSE.format(corpus=str(corpus), out=str(tmp_path / "a.exa"), more=""),
        CLUSTER,
        PARSE.format(corpus=str(corpus), out=str(tmp_path / "b.exa"), more=""),
        PARSE.format(corpus=str(corpus), out=str(tmp_path / "c.exa"), more=", report=lambda progress: None"),
        "client.close()",
    ]
    (threads, _, cluster, own, _), updates = displayed(*cells)
    assert len(updates) >= 2
    texts = []
    for (shown,) in (threads, cluster):
        assert f'<progress value="{total}" max="{total}">' in shown["data"]["text/html"]
        texts.append(shown["data"]["text/plain"])
        assert re.search(r"[\d.]+ [kM]iB of [\d.]+ [kM]iB, [\d.]+ [kM]iB/s, [\d.]+ s, ", texts[-1])
    counts = [text[text.rindex(" s, ") :] for text in texts]
    assert counts[0] == counts[1]
    assert counts[0].endswith(" records, 1 rejects")
    assert own == []


def test_elsewhere_nothing_is_shown(monkeypatch):
    assert notebook_display() is None
    monkeypatch.delitem(sys.modules, "IPython", raising=False)
    assert notebook_display() is None
    assert "IPython" not in sys.modules
