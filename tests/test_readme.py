"""The README and the manual do what they say: their Python blocks run in order and print the text below them, and so
do its commands."""

import re
import shlex
from configparser import ConfigParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from exa.cli import main
from tests.conftest import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
#: A block that begins so is a file of that name.
FILE = re.compile(r"# (\w+\.py)\n")
#: What a command prints that differs from run to run: durations, speeds, and the judgement of a speed.
VARYING = re.compile(r"\d[\d.]* s\b|\d[\d.]* [kMG]?B/s( +slow)?|─+")
LINK = re.compile(r"\]\(([^)#:]+)\)")


def blocks(page: Path) -> list[tuple[str, str]]:
    return BLOCK.findall(page.read_text())


def plain(text: str) -> list[list[str]]:
    """The words of the lines of what a command printed."""
    return [words for line in text.splitlines() if (words := VARYING.sub("", line).split())]


def has_python(page: Path) -> bool:
    return any(language == "python" for language, _ in blocks(page))


@pytest.mark.parametrize("page", [*filter(has_python, PAGES)], ids=lambda page: page.stem)
def test_the_python_of_a_page_runs(page, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": page.stem}
    printed = ""
    for language, text in blocks(page):
        if named := FILE.match(text):
            Path(named[1]).write_text(text)
        elif language == "console":
            command, _, shown = text.removeprefix("$ exa ").partition("\n")
            done = CliRunner().invoke(main, shlex.split(command))
            assert done.exception is None or isinstance(done.exception, SystemExit)
            assert plain(done.stdout.replace(str(tmp_path), "/home/me")) == plain(shown)
        elif language == "python":
            assert printed == "", "a block printed what the page does not show"
            exec(compile(text, str(page), "exec"), names)
            printed = capsys.readouterr().out.replace(str(tmp_path), "/home/me")
        elif language == "text":
            assert printed == text
            printed = ""
    assert printed == ""


def test_the_readme_has_a_format_and_its_output():
    languages = [language for language, _ in blocks(ROOT / "README.md")]
    assert "python" in languages
    assert "text" in languages


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_somewhere(page):
    for target in LINK.findall(page.read_text()):
        assert (page.parent / target).exists(), target


def test_commands_that_are_shown_exist():
    shown = "".join(page.read_text() for page in PAGES)
    used = set(re.findall(r"\bexa ([a-z]+)[ `]", shown)) & {
        "parse",
        "info",
        "status",
        "update",
        "head",
        "view",
        "check",
        "rejects",
        "search",
        "formats",
        "ls",
        "catalogue",
        "config",
        "repair",
        "compact",
        "run",
        "warmup",
        "draw",
        "vacuum",
        "demo",
    }
    assert used == set(main.commands)
    for option in set(re.findall(r"`(--[a-z-]+)", shown)):
        helps = [CliRunner().invoke(main, [name, "-h"]).stdout for name in main.commands]
        assert any(option in text for text in helps), option


def test_every_setting_is_told():
    page = (ROOT / "docs/reference/settings.md").read_text()
    settings = ConfigParser()
    settings.read(ROOT / "exa/static/defaults.ini")
    named = [f"`{section}.{key}`" for section in settings.sections() for key in settings.options(section)]
    assert [name for name in named if name not in page] == []


def test_every_page_is_in_the_readme_and_in_the_contents():
    for index in (ROOT / "README.md", ROOT / "docs/index.md"):
        text = index.read_text()
        pages = [page.relative_to(ROOT / "docs").with_suffix("").as_posix() for page in PAGES[1:]]
        assert [page for page in pages if page != "index" and page not in text] == []
