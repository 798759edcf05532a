"""``exa ls``, ``exa catalogue`` and ``exa config``, as users run them."""

import json
import sqlite3
import stat

import pytest

from tests.cli.command import run_exa
from tests.relational.stores import add_files, make_store


@pytest.fixture
def home(tmp_path):
    """A user's folder whose catalogue knows two stores."""
    for name, editor in (("water", "xyz"), ("ice\x1b[31m", "lammps")):
        add_files(make_store(tmp_path / "data" / f"{name}.exa", editor), [f"/runs/{name}/{n}.out" for n in range(60)])
    made = run_exa("catalogue", "rebuild", tmp_path / "data", EXA_HOME=str(tmp_path / "home"))
    assert made.stdout == f"the catalogue knows 2 stores below {tmp_path / 'data'}\n"
    return {"EXA_HOME": str(tmp_path / "home")}


def found(home: dict[str, str], *args: object) -> list[str]:
    said = json.loads(run_exa("ls", "--json", *args, **home).stdout)
    return [row["path"].rsplit("/", 1)[1] for row in said.get("containers", said.get("files"))]


def test_filters_narrow_the_list(home):
    assert set(found(home)) == {"water.exa", "ice\x1b[31m.exa"}
    assert found(home, "--editor", "xyz", "--since", "1h") == ["water.exa"]
    assert found(home, "--grep", "WATER/59.out") == ["water.exa"]
    assert found(home, "--grep", "no such text") == found(home, "--since", "2999-01-01") == []
    assert found(home, "--files", "--grep", "water/7.") == ["7.out"]


def test_the_statement_is_what_the_database_takes(home):
    for args in (["--grep", "r/5%"], ["--files", "--grep", "water/5"], ["--editor", "xyz", "--since", "7d"]):
        shown = run_exa("ls", "--sql", *args, **home).stdout
        connection = sqlite3.connect(f"{home['EXA_HOME']}/catalogue.sqlite")
        rows = connection.execute(shown).fetchall()
        connection.close()
        assert len(rows) == len(found(home, *args))


def test_the_list_is_for_people(home):
    done = run_exa("ls", **home)
    assert "water.exa" in done.stdout
    assert r"ice\x1b[31m.exa" in done.stdout
    assert "\x1b" not in done.stdout
    assert "there are more than these 3" in run_exa("ls", "--files", "-n", 3, **home).stdout
    assert run_exa("ls", EXA_HOME=home["EXA_HOME"] + "/none").stdout == "nothing found\n"


def test_what_cannot_be_read_is_one_line(home, tmp_path):
    assert "neither an age" in run_exa("ls", "--since", "monday", **home).stderr
    refused = run_exa("ls", **home, EXA_CATALOGUE_URL="postgresql://ada:secret@127.0.0.1:1/none")
    assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1)
    assert "ada:***@127.0.0.1" in refused.stderr
    (tmp_path / "data" / "water.exa" / "exa.json").write_text("{}")
    broken = run_exa("catalogue", "rebuild", tmp_path / "data", **home)
    assert (broken.returncode, "knows 1 stores" in broken.stdout, "water.exa" in broken.stderr) == (1, True, True)


def test_settings_are_written_when_asked(tmp_path):
    home = {"EXA_HOME": str(tmp_path / "home")}
    before = json.loads(run_exa("config", "list", "--json", **home).stdout)
    assert before["catalogue.url"] == {"value": "", "from": "default"}
    assert not (tmp_path / "home").exists()
    url = "postgresql://ada:secret@host/exa?x=%2F"
    assert run_exa("config", "set", "catalogue.url", url, **home).returncode == 0
    assert stat.S_IMODE((tmp_path / "home" / "config.ini").stat().st_mode) == 0o600
    assert run_exa("config", "get", "catalogue.url", **home).stdout == "postgresql://ada:***@host/exa?x=%2F\n"
    after = run_exa("config", "list", "--json", **home, EXA_LOG_LEVEL="2").stdout
    assert "secret" not in after
    assert {name: said["from"] for name, said in json.loads(after).items() if said["from"] != "default"} == {
        "catalogue.url": "user",
        "log.level": "environment",
    }
    assert "secret@host" in (tmp_path / "home" / "config.ini").read_text()
    assert run_exa("config", "set", "catalogue.colour", "red", **home).returncode == 2


def test_a_failing_catalogue_is_a_line_and_no_failure(tmp_path):
    (tmp_path / "a.xyz").write_text("2\nwater\nH 0 0 0\nO 0 0 1\n")
    done = run_exa(
        "parse", tmp_path / "a.xyz", "-o", tmp_path / "a.exa", EXA_CATALOGUE_URL="mysql://ada:secret@127.0.0.1/none"
    )
    assert done.returncode == 0
    assert done.stderr.startswith(
        f"exa: the catalogue does not know {tmp_path / 'a.exa'}: mysql://ada:***@127.0.0.1/none"
    )
    assert len(done.stderr.splitlines()) == 1
