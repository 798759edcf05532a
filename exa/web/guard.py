"""Who is let in: each request must name this machine, come from its own page, and know the token.

The token is in the first address, from where it goes into a cookie that no script can read and no other site can send.
What a page may load and where it may be shown is in the headers of every answer.
"""

import hmac
import secrets
from collections.abc import Iterable
from urllib.parse import urlsplit

#: What every answer says of itself.
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
#: What this machine is called by itself.
LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Guard:
    """What a server knows of those it serves.

    >>> guard = Guard(8123)
    >>> guard.knows_host("localhost:8123"), guard.knows_host("evil.example:8123")
    (True, False)

    `host` is the address it listens on, if that is not of the loopback; `names` are those of proxies, whose pages ask
    for what they call another host than the server does.
    """

    def __init__(self, port: int, names: Iterable[str] = (), host: str = LOOPBACK[1]) -> None:
        self.token = secrets.token_urlsafe(32)
        self.cookie = f"exa-{port}"
        self._names = {name.lower() for name in names}
        self._hosts = {*LOOPBACK, host.lower(), *self._names}
        self._tickets: set[str] = set()

    def ticket(self) -> str:
        """A token that opens the page once: the command line of a browser can be seen by all who use the machine."""
        ticket = secrets.token_urlsafe(32)
        self._tickets.add(ticket)
        return ticket

    def admits(self, token: str) -> bool:
        """Whether an address with this token opens the page."""
        used = next((ticket for ticket in self._tickets if _same(ticket, token)), None)
        self._tickets.discard(used or "")
        return self.knows(token) or used is not None

    def knows(self, cookie: str | None) -> bool:
        """Whether a request with this cookie comes from who has opened the page."""
        return cookie is not None and _same(cookie, self.token)

    def knows_host(self, host: str) -> bool:
        """Whether the ``Host`` of a request is this machine, and no name that someone else has pointed to it."""
        return _hostname(host) in self._hosts

    def knows_origin(self, origin: str | None, host: str) -> bool:
        """Whether the page that opens a WebSocket is our own: of the same host and port, or of a proxy's name."""
        place = urlsplit(origin or "").netloc.lower()
        return place != "" and (place == host.lower() or _hostname(place) in self._names)


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())


def _hostname(place: str) -> str | None:
    """The name in ``name:port``."""
    try:
        return urlsplit(f"//{place}").hostname
    except ValueError:
        return None
