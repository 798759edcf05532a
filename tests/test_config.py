"""Settings: the environment before the user's file before what exa comes with."""

import pytest

from exa._config import Settings, kernel_cache
from exa.error import SourceError


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_HOME", str(tmp_path))
    return tmp_path


def test_the_order_is_environment_user_package(home, monkeypatch):
    assert (Settings()["log"]["level"], Settings().origin("log", "level")) == ("0", "default")
    (home / "config.ini").write_text("[log]\nlevel = 1\n[mine]\ncolour = 100%\n")
    settings = Settings()
    assert (settings.getint("log", "level"), settings.origin("log", "level")) == (1, "user")
    assert settings["mine"]["colour"] == "100%"
    monkeypatch.setenv("EXA_LOG_LEVEL", "2")
    assert (settings["log"].getint("level"), settings.origin("log", "level")) == (2, "environment")
    assert dict(settings.items("log"))["level"] == dict(settings["log"])["level"] == "2"
    assert [name for name, _ in settings.items()] == ["DEFAULT", *settings.sections()]
    assert Settings().origin("mine", "colour") == "user"


def test_what_is_saved_is_what_was_set(home, monkeypatch):
    monkeypatch.setenv("EXA_LOG_LEVEL", "2")
    settings = Settings()
    settings.set("log", "kept", "7")
    assert not (home / "config.ini").exists()
    settings.save()
    assert (home / "config.ini").read_text() == "[log]\nkept = 7\n\n"
    assert [path.name for path in home.iterdir()] == ["config.ini"]
    assert Settings().getint("log", "kept") == 7
    settings.set("log", "kept", "3")
    settings.save()
    assert (home / "config.ini").read_text() == ""


def test_a_file_that_is_none_is_an_error_that_names_it(home):
    (home / "config.ini").write_text("no section")
    with pytest.raises(SourceError, match=r"config\.ini: are no settings: .*mend it"):
        Settings()


def test_where_kernels_cannot_be_kept_it_says_what_to_set(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    monkeypatch.setenv("EXA_HOME", str(tmp_path / "file"))
    with pytest.raises(SourceError, match=r"kernels: cannot be made .* set EXA_HOME"):
        kernel_cache()
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "file" / "cache"))
    with pytest.raises(SourceError, match=r"cache: cannot be made .* set NUMBA_CACHE_DIR"):
        kernel_cache()
