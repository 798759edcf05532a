"""quak: its table in a page of marimo, over a view of duckdb."""

import marimo

app = marimo.App()


@app.cell
def _():
    import os

    import duckdb
    import quak

    connection = duckdb.connect()
    connection.execute(f"CREATE VIEW atom AS FROM read_parquet({os.environ['EXA_BENCH_FILES'].split(os.pathsep)})")
    quak.Widget(connection, table="atom")
    return


if __name__ == "__main__":
    app.run()
