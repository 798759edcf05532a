"""What is installed is what is here: files that are no modules have to be named in ``setup.cfg``."""

from configparser import ConfigParser
from fnmatch import fnmatch

from tests.conftest import ROOT


def test_every_file_that_is_no_module_of_a_package_is_package_data():
    settings = ConfigParser()
    settings.read(ROOT / "setup.cfg")
    patterns = [
        "/".join([*package.split("."), pattern.strip()])
        for package, listed in settings["options.package_data"].items()
        for pattern in listed.replace("\n", ",").split(",")
        if pattern.strip()
    ]
    files = [path for path in (ROOT / "exa").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    data = [path for path in files if path.suffix != ".py" or not (path.parent / "__init__.py").exists()]
    names = [path.relative_to(ROOT).as_posix() for path in data]
    assert "exa/relational/migrations/versions/0001_catalogue.py" in names
    assert [name for name in names if not any(fnmatch(name, pattern) for pattern in patterns)] == []
