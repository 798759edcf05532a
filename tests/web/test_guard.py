"""Who is let in, line by line of the checklist: loopback, Host, token, Origin, headers, paths, sizes."""

import asyncio
import http.client
import json
import re
import signal
import socket
import threading
import time
from contextlib import closing
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import psutil
import pytest
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import websocket_connect

import exa
from exa.error import StoreError
from exa.view import asking
from exa.view.session import Session
from exa.web import pages
from exa.web.guard import HEADERS, Guard
from exa.web.server import Server

ROUTES = ["/", "/view.js", "/exa.js", "/extensions/nothing.js", "/socket", "/nothing", "/../setup.cfg"]


class Client:
    """A program that talks to the view, with headers of its own."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self.port = parts.port
        self.host = f"127.0.0.1:{parts.port}"
        self.token = parts.query.removeprefix("token=")
        self.cookie = f"exa-{parts.port}={self.token}"

    def get(self, path: str, method: str = "GET", body: bytes | None = None, **headers: str) -> Any:
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)) as connection:
            connection.request(method, path, body, headers={"Host": self.host, **headers})
            answer: Any = connection.getresponse()
            answer.body = answer.read()
            return answer

    def ask(self, *messages: Any, answers: int = 1, **headers: str) -> list[Any]:
        """What a page hears that sends these messages; None where the server closes."""

        async def talk() -> list[Any]:
            given = {"Host": self.host, "Origin": f"http://{self.host}", "Cookie": self.cookie, **headers}
            connection = await websocket_connect(HTTPRequest(f"ws://127.0.0.1:{self.port}/socket", headers=given))
            for message in messages:
                await connection.write_message(message if isinstance(message, str) else json.dumps(message))
            told = [read(await asyncio.wait_for(connection.read_message(), 20)) for _ in range(answers)]
            connection.close()
            while told[-1] is not None and await asyncio.wait_for(connection.read_message(), 20) is not None:
                pass
            return told

        return asyncio.run(talk())


def read(frame: bytes | None) -> Any:
    return frame and json.loads(frame[4 : 4 + int.from_bytes(frame[:4], "little")])


@pytest.fixture
def client(served, water) -> Client:
    return Client(served({"water": water}))


@pytest.mark.parametrize("route", ROUTES)
def test_nothing_is_told_without_the_token(client, route):
    for cookie in ("", f"exa-{client.port}=", f"exa-{client.port}={'x' * 43}", f"other={client.token}"):
        answer = client.get(route, Cookie=cookie)
        assert answer.status == 403
        assert b"exa view" in answer.body


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost@evil.example", "", "["]
)
def test_another_host_is_refused_everywhere(client, route, host):
    answer = client.get(f"{route}?token={client.token}", Host=host, Cookie=client.cookie)
    assert answer.status in (400, 403)
    assert answer.getheader("Set-Cookie") is None


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_this_machine_has_three_names(client, host):
    assert client.get("/", Host=f"{host}:{client.port}", Cookie=client.cookie).status == 200


def test_the_token_becomes_a_cookie_that_scripts_cannot_read(client):
    answer = client.get(f"/?token={client.token}")
    assert (answer.status, answer.getheader("Location")) == (303, "./")
    cookie = answer.getheader("Set-Cookie")
    assert cookie.startswith(client.cookie)
    assert {"HttpOnly", "SameSite=Strict", "Path=/"} <= set(cookie.split("; "))
    assert len(client.token) * 6 >= 256
    assert client.get("/?token=wrong").status == 403
    assert client.get("/view.js?token=" + client.token).status == 403


def test_a_ticket_opens_the_page_once():
    guard = Guard(1)
    ticket = guard.ticket()
    assert not guard.knows(ticket)
    assert [guard.admits(ticket), guard.admits(ticket), guard.admits(guard.token), guard.admits("")] == [
        True,
        False,
        True,
        False,
    ]


@pytest.mark.parametrize("route", [*ROUTES, "/?token=wrong", "/?token=%ff"])
@pytest.mark.parametrize("known", [True, False])
def test_every_answer_says_what_a_page_may_do(client, route, known):
    answer = client.get(route, **({"Cookie": client.cookie} if known else {}))
    for name, value in HEADERS.items():
        assert answer.getheader(name) == value
    assert answer.getheader("Access-Control-Allow-Origin") is None
    assert answer.getheader("Server") is None


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])
def test_nothing_can_be_changed(client, method):
    for route in ROUTES:
        assert client.get(route, method, Cookie=client.cookie, Origin=f"http://{client.host}").status == 405


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "http://localhost:1", "null", "", "http://127.0.0.1", "file://"]
)
def test_a_page_of_another_origin_cannot_ask(client, origin):
    with pytest.raises(HTTPClientError) as refused:
        client.ask({"id": 1, "method": "overview"}, Origin=origin)
    assert refused.value.code == 403


def test_a_page_without_the_cookie_cannot_ask(client):
    with pytest.raises(HTTPClientError) as refused:
        client.ask({"id": 1, "method": "overview"}, Cookie="")
    assert refused.value.code == 403


#: Ways out of the folder, and to other servers.
PATHS = [
    "/../setup.cfg", "/extensions/nothing.js", "/extensions/..%2fnothing.js", "/..%2fsetup.cfg",
    "/%2e%2e/setup.cfg", "/exa.js/../../__init__.py", "/exa.js%00.html",
    "//evil.example", "/\\evil", "/static/exa.js", "/etc/passwd", "/defaults.ini",
]  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_no_path_leads_to_a_file_that_is_not_a_page(client, path):
    answer = client.get(path, Cookie=client.cookie)
    assert answer.status in (400, 404)
    assert answer.getheader("Location") is None


def test_what_a_page_sends_is_limited(client):
    assert client.ask("x" * (pages.MESSAGE + 1)) == [None]
    with pytest.raises(ConnectionError):
        client.get("/", "POST", b"x" * (8 * pages.MESSAGE), Cookie=client.cookie)


@pytest.mark.parametrize("text", ["{", "[]", "7", "null", '{"id": 1}', '{"id": "a", "method": "rows"}', "[" * 100_000])
def test_what_is_no_question_closes_the_socket(client, text):
    assert client.ask(text) == [None]


def test_pages_of_a_table_are_limited(client):
    (answer,) = client.ask({"id": 1, "method": "rows", "params": {"table": "atom", "first": 0, "count": 10**12}})
    assert answer["meta"]["count"] == 6
    (answer,) = client.ask({"id": 1, "method": "rows", "params": {"table": "../atom"}})
    assert "no table" in answer["error"]


def test_a_slow_question_does_not_keep_others_waiting(client, answers):
    going_on = threading.Event()

    @answers
    def slow(session: Session, ask: asking.Ask) -> asking.Answer:
        assert going_on.wait(20)
        return {}, []

    @answers
    def quick(session: Session, ask: asking.Ask) -> asking.Answer:
        going_on.set()
        return {}, []

    told = client.ask({"id": 1, "method": "slow"}, {"id": 2, "method": "quick"}, answers=2)
    assert [one["id"] for one in told] == [2, 1]


def test_too_many_questions_are_refused_in_words(client, answers):
    going_on = threading.Event()

    @answers
    def slow(session: Session, ask: asking.Ask) -> asking.Answer:
        going_on.wait(20)
        return {}, []

    try:
        (told,) = client.ask(*({"id": n, "method": "slow"} for n in range(pages.QUESTIONS + 1)))
    finally:
        going_on.set()
    assert told["id"] == pages.QUESTIONS
    assert "at once" in told["error"]


def test_a_page_that_goes_gives_its_questions_up(client, answers):
    ended = threading.Event()

    @answers
    def slow(session: Session, ask: asking.Ask) -> asking.Answer:
        ask.partial({})
        if ask.cancelled.wait(20):
            ended.set()
        return {}, []

    client.ask({"id": 1, "method": "slow"})
    assert ended.wait(20)


def test_a_container_that_cannot_be_opened_is_said_to_the_page():
    def gone() -> Session:
        raise StoreError("is gone", "a.exa")

    with Server(lambda: gone).running() as address:
        (told,) = Client(address).ask({"id": 1, "method": "overview"})
    assert "is gone" in told["error"]


def test_who_does_not_read_fills_no_memory_and_keeps_nobody_waiting(client, answers):
    sent = []

    @answers
    def flood(session: Session, ask: asking.Ask) -> asking.Answer:
        for number in range(1000):
            ask.partial({}, [np.zeros(1 << 20, "uint8")])
            sent.append(number)
        return {}, []

    greedy = socket.create_connection(("127.0.0.1", client.port))
    head = (
        f"GET /socket HTTP/1.1\r\nHost: {client.host}\r\nOrigin: http://{client.host}\r\nCookie: {client.cookie}\r\n"
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    question = b'{"id": 1, "method": "flood"}'
    greedy.sendall(head.encode() + bytes([0x81, 0x80 | len(question), 0, 0, 0, 0]) + question)
    before = -1
    while len(sent) > before or not sent:  # until it has come to rest
        before = len(sent)
        threading.Event().wait(0.3)
        (told,) = client.ask({"id": 1, "method": "overview"})
        assert "meta" in told
    assert len(sent) < 100
    greedy.close()


def test_a_head_that_never_ends_is_given_up(served, water, monkeypatch):
    monkeypatch.setattr("exa.web.server.HEAD_TIME", 0.2)
    client = Client(served({"water": water}))
    with socket.create_connection(("127.0.0.1", client.port), timeout=20) as slow:
        slow.sendall(b"GET / HTTP/1.1\r\nHost: ")
        assert slow.recv(100) == b""


def test_the_command_listens_on_the_loopback_ends_cleanly_and_keeps_the_token_to_itself(start, log, tmp_path):
    command = start(log, "--no-browser")
    address = command.stdout.readline().strip()
    client = Client(address)
    assert client.get(f"/?token={client.token}").status == 303
    assert client.get("/?token=wrong-one").status == 403
    (told,) = client.ask({"id": 1, "method": "overview"})
    assert {"atom", "frame"} <= {one["name"] for one in told["meta"]["containers"][0]["members"]}
    open_to = {
        connection.laddr.ip
        for each in [psutil.Process(command.pid), *psutil.Process(command.pid).children(recursive=True)]
        for connection in each.net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
    }
    assert open_to == {"127.0.0.1"}
    assert client.token not in " ".join(psutil.Process(command.pid).cmdline())
    command.send_signal(signal.SIGINT)
    out, err = command.communicate(timeout=20)
    assert (command.returncode, out) == (0, "")
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert "token" not in err
    assert not any(client.token.encode() in text for text in written)


def test_a_browser_is_opened_with_a_ticket_and_not_the_token(start, log, tmp_path):
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {opened}.part && mv {opened}.part {opened}\n')
    browser.chmod(0o755)
    client = Client(start(log, BROWSER=str(browser)).stdout.readline().strip())
    while not opened.exists():
        time.sleep(0.05)
    ticket = Client(opened.read_text())
    assert ticket.port == client.port
    assert ticket.token != client.token
    assert [client.get(f"/?token={ticket.token}").status for _ in range(2)] == [303, 403]
    assert client.get("/", Cookie=ticket.cookie).status == 403


def test_what_is_not_there_ends_the_command_in_words(start):
    command = start("nothing.exa", "--no-browser")
    _, err = command.communicate(timeout=60)
    assert command.returncode == 1
    assert re.fullmatch("exa: nothing.exa.*\n", err)


def test_another_address_is_warned_of(start, log):
    command = start(log, "--no-browser", "--host", "127.0.0.2")
    assert command.stdout.readline().startswith("http://127.0.0.2:")
    assert "not encrypted" in command.stderr.readline()


def test_a_taken_port_is_said(water):
    with Server(lambda: partial(Session, {"water": water})).running() as address:
        port = urlsplit(address).port
        assert port is not None
        with pytest.raises(exa.ExaError, match="cannot listen"):
            Server(lambda: partial(Session, {}), port=port)
