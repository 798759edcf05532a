"""panel: a density by datashader, as hvplot draws it, of a dask frame; drawn again at each zoom."""

import os

import dask.dataframe as dd
import hvplot.dask  # noqa: F401 (gives frames `hvplot`)
import panel as pn

frame = dd.read_parquet(os.environ["EXA_BENCH_FILES"].split(os.pathsep), columns=["x", "y"])
pn.panel(frame.hvplot.points("x", "y", rasterize=True, width=800, height=600)).servable()
