"""perspective: the grid of its viewer, over a table that tornado serves from this process.

The arguments are a port, the folder where npm has put the packages of ``package.json`` beside this, and what holds the
table: ``perspective`` or ``duckdb``.
"""

import asyncio
import os
import sys
from pathlib import Path

import duckdb
import perspective
import pyarrow.parquet
from perspective.handlers.tornado import PerspectiveTornadoHandler
from perspective.virtual_servers.duckdb import DuckDBVirtualServer
from tornado.web import Application, StaticFileHandler

port, packages, engine = sys.argv[1:]
paths = os.environ["EXA_BENCH_FILES"].split(os.pathsep)
if engine == "duckdb":
    connection = duckdb.connect(config={"memory_limit": "8GB"})
    # A view of Parquet files does not do: it orders by duckdb's rowid.
    connection.execute(f"CREATE TABLE atom AS FROM read_parquet({paths})")
    server = DuckDBVirtualServer(connection)
else:
    server = perspective.Server()
    parts = (pyarrow.parquet.read_table(path) for path in paths)
    table = server.new_local_client().table(next(parts), name="memory.atom")
    for part in parts:
        table.update(part)


async def serve() -> None:
    """The page, its packages, and the socket that it asks by."""
    here = {"path": Path(__file__).parent, "default_filename": "perspective.html"}
    Application(
        [
            ("/websocket", PerspectiveTornadoHandler, {"perspective_server": server}),
            ("/npm/(.*)", StaticFileHandler, {"path": packages}),
            ("/(.*)", StaticFileHandler, here),
        ]
    ).listen(int(port), "127.0.0.1")
    await asyncio.Event().wait()


asyncio.run(serve())
