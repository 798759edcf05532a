"""The widget: questions of its page come as messages of a comm, and so do the answers.

The script of the widget is a stub; the bundle is sent when the first widget of a page asks for it, and the others use
that. Nothing of the container is kept in the notebook: it is asked for while one looks.
"""

import hashlib
import os
import sys
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from string import Template
from typing import Any

import anywidget
import numpy as np
import traitlets

from exa.container import Container
from exa.view import Session
from exa.view.asking import Message
from exa.view.export import export, picture

#: What a page gets of a widget: it asks once for the bundle, which all widgets of the page share.
STUB = Template("""
const bundles = (globalThis.exaBundles ??= {});
const bundle = (model) => (bundles["$digest"] ??= new Promise((resolve, reject) => {
  const listen = (message, buffers) => {
    if (!message.bundle) return;
    model.off("msg:custom", listen);
    import(URL.createObjectURL(new Blob([buffers[0]], { type: "text/javascript" }))).then(resolve, reject);
  };
  model.on("msg:custom", listen);
  model.send({ bundle: true });
}));
export default { render: async ({ model, el }) => (await bundle(model)).mountWidget(model, el) };
""")


@cache
def bundle() -> bytes:
    """The JavaScript of the view."""
    return files("exa.static").joinpath("exa.js").read_bytes()


class ContainerView(anywidget.AnyWidget):
    """A view of a container, or of several by name, in a notebook.

    >>> view = ContainerView(water, table="atom", where="symbol == 'O'")  # doctest: +SKIP
    >>> view.state = {"table": "frame", "row": 1000}                      # doctest: +SKIP
    >>> view.selection.x.mean().compute()                                 # doctest: +SKIP
    0.25

    `state` is what is looked at, as in the address of `exa view`; it follows the page, and the page follows it.
    Answers are found in threads, so that a widget is answered while a cell runs.
    """

    _esm = STUB.substitute(digest=hashlib.sha256(bundle()).hexdigest()[:16])
    state = traitlets.Dict().tag(sync=True)

    def __init__(self, containers: Container | Mapping[str, Container], **state: Any) -> None:
        if isinstance(containers, Container):
            containers = {os.path.basename(str(containers.path or containers.name)) or "container": containers}
        # before the widget is made, as one that cannot be made is closed
        self._session = Session(containers)
        self._sending = threading.Lock()
        super().__init__(state=state)
        self.on_msg(self._heard)

    @property
    def selection(self) -> Any:
        """The rows that were last chosen on the page, as a lazy dask dataframe; None before any were."""
        return self._session.selection()

    def export(self, path: str | os.PathLike[str]) -> str:
        """Write what the view shows as one HTML file, which any browser opens without a server; its path.

        >>> container.view(table="atom").export("water.html")  # doctest: +SKIP
        'water.html'
        """
        return export(self._session, path, self.state)

    def screenshot(self, path: str | os.PathLike[str], width: int = 1200, height: int = 760) -> str:
        """Draw what the view shows as a PNG, by a browser of Chromium's kind that is installed; its path."""
        return picture(self._session, path, self.state, (width, height))

    def close(self) -> None:
        """Give up all questions; the widget is gone."""
        self._session.close()
        super().close()

    def _heard(self, _widget: Any, message: Message, _buffers: Any) -> None:
        if message.get("bundle"):
            self.send({"bundle": True}, [bundle()])
        elif "method" not in message or _is_marimo():
            self._session.handle(message, self._tell)
        else:
            threading.Thread(target=self._session.handle, args=(message, self._tell), daemon=True).start()

    def _tell(self, message: Message, arrays: Sequence[np.ndarray]) -> None:
        with self._sending:
            self.send(message, [np.ascontiguousarray(one).reshape(-1).view("uint8").data for one in arrays])


def _is_marimo() -> bool:
    """Whether the notebook is one of marimo's, where only the thread of a message can answer it."""
    marimo = sys.modules.get("marimo")
    return marimo is not None and bool(marimo.running_in_notebook())
