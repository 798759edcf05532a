"""What a search takes: turns with a server, and no more rows than were asked for."""

import socket
import threading
from contextlib import suppress

import pytest
from sqlalchemy import make_url, text

from exa.relational import listing
from exa.relational.catalogue import register
from exa.relational.schema import reader
from tests.relational.stores import add_files, make_store


class Turns:
    """A proxy before a server, which counts how often that is asked after an answer."""

    def __init__(self, host: str, port: int) -> None:
        self.server = (host, port)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.count = 0
        self._answered = True
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                ends = (self.listener.accept()[0], socket.create_connection(self.server))
                for source, target in (ends, ends[::-1]):
                    asks = source is ends[0]
                    threading.Thread(target=self._pass, args=(source, target, asks), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket, asks: bool) -> None:
        with suppress(OSError), target:
            while data := source.recv(1 << 16):
                self.count += asks and self._answered
                self._answered = not asks
                target.sendall(data)


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_a_search_takes_few_turns_with_a_server(url, tmp_path):
    """Each takes as long as the way to the server and back."""
    register(make_store(tmp_path / "a.exa"), url)
    address = make_url(url)
    turns = Turns(address.host, address.port)
    through = address.set(port=turns.port)
    repr(listing.containers(url=through))
    opened, turns.count = turns.count, 0
    assert len([row["path"] for row in listing.containers(url=through, limit=50)]) == 1
    searched = turns.count
    reader(through).dispose()
    turns.listener.close()
    assert 10 < opened <= 17
    assert 3 < searched <= 8


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_no_plan_is_compiled(url, tmp_path):
    register(make_store(tmp_path / "a.exa"), url)
    with reader(url).connect() as connection:
        assert connection.execute(text("SHOW jit")).scalar() == "off"


@pytest.mark.parametrize("fetched", [3, listing.FETCHED])
def test_a_listing_has_as_many_rows_as_were_asked_for(url, tmp_path, monkeypatch, fetched):
    monkeypatch.setattr(listing, "FETCHED", fetched)
    store = make_store(tmp_path / "a.exa")
    add_files(store, [f"/runs/{n}.out" for n in range(20)])
    register(store, url)
    for limit in (1, 4, 15, None):
        found = listing.files(url=url, limit=limit)
        count = min(20, limit or 20)
        assert len([row["path"] for row in found]) == len(found) == len(found.to_pandas()) == count
        head, _, *rows = repr(found).splitlines()
        assert (head, len(rows)) == (f"{count} files", min(count, listing.SHOWN))
