"""Tables as dask computes them."""

import subprocess
import sys

CODE = """
import sys
import exa
table = exa.read(sys.argv[1], chunk=4000).table
assert table.npartitions > 1 and set(table.compute().word) == {"no", "yes"}
"""


def test_words_beside_two_hundred_columns_of_numbers_are_joined_without_a_warning(tmp_path):
    names = [*(f"x{k}" for k in range(200)), "word"]
    path = tmp_path / "wide.csv"
    rows = [["0.5"] * 200 + [word] for word in ("yes", "no") * 30]
    path.write_text("".join(",".join(line) + "\n" for line in [names, *rows]))
    subprocess.run([sys.executable, "-W", "error", "-c", CODE, path], check=True, timeout=60)
