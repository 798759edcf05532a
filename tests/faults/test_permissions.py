"""As a user who may not: a text that cannot be read is a reject, a folder that cannot be written refuses the store."""

import os
import tempfile
from pathlib import Path

import pytest

import exa
from exa.error import StoreError
from tests.store.processes import fork

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root becomes another")
NOBODY = 65534


@pytest.fixture
def home():
    """A folder of the user nobody, with texts of which one is not his."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o777)
        (Path(folder) / "in").mkdir()
        for name in ("a", "b"):
            (Path(folder) / "in" / f"{name}.xyz").write_text(f"1\n{name}\nH 0 0 0\n")
        (Path(folder) / "in" / "b.xyz").chmod(0)
        yield Path(folder)


def parse_as_nobody(home: Path, out: Path) -> list[str]:
    """What was raised, if anything was."""

    def run(tell):
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        try:
            exa.parse(home / "in", out, "xyz")
        except StoreError as error:
            tell(str(error))

    return fork(run).join()


@pytest.mark.filterwarnings("ignore::exa.relational.catalogue.CatalogueWarning")
def test_what_may_not_be_read_or_written(home):
    exa.parse(home / "in" / "a.xyz", home / "warm.exa", "xyz")  # loads what nobody may not
    assert parse_as_nobody(home, home / "a.exa") == []
    store = exa.open(home / "a.exa")
    assert len(store.atom) == 1
    [reject] = store._rejects.compute().to_dict("records")
    assert reject["path"] == str(home / "in" / "b.xyz")
    assert "ermission denied" in reject["reason"]
    (home / "shut").mkdir(mode=0o555)
    [why] = parse_as_nobody(home, home / "shut" / "a.exa")
    assert str(home / "shut") in why
    assert "ermission denied" in why
    assert not list((home / "shut").iterdir())
