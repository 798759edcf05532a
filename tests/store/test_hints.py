"""Notes that nothing relies on: whole or not there, and none of them fails who leaves it."""

import pytest

from exa.error import StoreError
from exa.store import Hints


def test_a_note_takes_the_place_of_the_one_before(tmp_path):
    hints = Hints(str(tmp_path), "_jobs")
    assert hints.get("progress") is None
    for number in (1, 2):
        hints.put("progress", {"n": number})
        assert hints.get("progress") == {"n": number}
    assert list(hints.names()) == ["progress"]
    assert [path.name for path in (tmp_path / "_jobs").iterdir()] == ["progress.hint"]
    hints.drop("progress")
    hints.drop("progress")
    assert list(hints.names()) == []


@pytest.mark.parametrize("data", [b"", b'{"n": 1', b"[1]", b"\xff", b"[" * 100_000])
def test_what_cannot_be_read_is_not_there(tmp_path, data):
    hints = Hints(str(tmp_path), "_jobs")
    hints.put("a", {})
    (tmp_path / "_jobs" / "a.hint").write_bytes(data)
    assert hints.get("a") is None


def test_what_cannot_be_written_is_not_there(tmp_path):
    (tmp_path / "_jobs").write_text("a file where the folder would be")
    hints = Hints(str(tmp_path), "_jobs")
    hints.put("a", {"n": 1})
    assert hints.get("a") is None
    assert list(hints.names()) == []


def test_names_stay_in_the_folder(tmp_path):
    with pytest.raises(StoreError):
        Hints(str(tmp_path), "..")
    with pytest.raises(StoreError):
        Hints(str(tmp_path), "_jobs").put("../a", {})
