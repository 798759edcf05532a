"""Dates are read as ``datetime.strptime`` reads them, wherever the two promise the same."""

import locale
import re
from datetime import UTC, datetime, timedelta, timezone

import numba
import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from exa.kernels.datetimes import NOT_A_DATE, SIX, SIX_BYTES, compile_format, datetime_at, days_since_1970
from exa.kernels.numbers import NOT_A_NUMBER, OK
from tests.kernels.number_texts import buffer

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def read(text: str | bytes, fmt: str, start: int = 0, end: int | None = None) -> tuple[int, int, int]:
    raw = text.encode() if isinstance(text, str) else text
    program = compile_format(fmt)
    micros, stop, status = datetime_at(buffer(raw), start, len(raw) if end is None else end, program, 0, len(program))
    return micros, stop, status


def micros(moment: datetime) -> int:
    return (moment.replace(tzinfo=moment.tzinfo or UTC) - EPOCH) // timedelta(microseconds=1)


#: How each directive may be written; the second form, where there is one, has no leading zeros.
WRITTEN = {
    "%Y": ["{0.year:04}"],
    "%y": ["{0:%y}"],
    "%m": ["{0.month:02}", "{0.month}"],
    "%d": ["{0.day:02}", "{0.day}", "{0.day:2}"],
    "%H": ["{0.hour:02}", "{0.hour}"],
    "%I": ["{0:%I}"],
    "%p": ["{0:%p}"],
    "%M": ["{0.minute:02}", "{0.minute}"],
    "%S": ["{0.second:02}", "{0.second}"],
    "%f": ["{0.microsecond:06}", "{0.microsecond:01}"],
    "%j": ["{0:%j}"],
    "%B": ["{0:%B}"],
    "%b": ["{0:%b}"],
    "%A": ["{0:%A}"],
    "%a": ["{0:%a}"],
    "%z": ["{0:%z}", "Z"],
}
SEPARATORS = ["-", "/", ":", ".", ", ", " ", "   ", "T", "at", "_", "%%", "|", "年", "+", "\t"]
MOMENTS = st.datetimes(
    timezones=st.integers(-86_399, 86_399).map(lambda seconds: timezone(timedelta(seconds=seconds))) | st.just(UTC)
)


@st.composite
def dated(draw) -> tuple[str, str]:
    """A format and a text that was written with it; something that is no digit stands between two fields."""
    moment = draw(MOMENTS)
    fmt = text = draw(st.sampled_from(["", "at ", "["]))
    for directive in draw(st.lists(st.sampled_from(sorted(WRITTEN)), min_size=1, max_size=8, unique=True)):
        separator = draw(st.sampled_from(SEPARATORS)) if "%" in fmt else ""
        fmt += separator + directive
        text += separator.replace("%%", "%") + draw(st.sampled_from(WRITTEN[directive])).format(moment)
    tail = draw(st.sampled_from(["", "", "-", "]"]))
    return fmt + tail, draw(st.sampled_from([str, str.upper, str.lower]))(text + tail)


def agree(fmt: str, text: str) -> None:
    value, stop, status = read(text, fmt)
    length = len(text.encode())
    try:
        expected = micros(datetime.strptime(text, fmt))
    except ValueError:
        assert (status, stop) != (OK, length)
        assert status != NOT_A_NUMBER or stop == 0
        return
    if status == NOT_A_DATE and "%j" in fmt:
        return  # strptime takes day 366 of a common year, and a 31st of June with the day of the year beside it
    assert (value, stop, status) == (expected, length, OK)


@given(dated())
@example(("%d/%b/%Y:%H:%M:%S %z", "10/Oct/2000:13:55:36 -0700"))
@example(("%b %d %H:%M:%S %Y", "Sep  6 01:02:03 1999"))
@example(("%d", " 7"))
@example(("%Y-%m-%d", "1900-02-29"))
@example(("%Y-%m-%d", "2000-02-29"))
@example(("%b %d", "Feb 29"))
@example(("%I:%M %p", "12:00 AM"))
@example(("%p %I", "pm 12"))
@example(("%H %I %p", "23 01 PM"))
@example(("%I %H %p", "01 23 PM"))
@example(("%Y-%j", "2024-366"))
@example(("%H:%M:%S", "1:2:3"))
@example(("%Y-%m-%dT%H:%M:%S.%fZ", "2024-12-31T23:59:59.999999Z"))
def test_what_strptime_reads_is_read_the_same(pair: tuple[str, str]):
    agree(*pair)


def one_by_one_of(program):
    """The program without what reads six digits at once."""
    kept, p = [], 0
    while p < len(program):
        six = program[p] == SIX
        kept += [] if six else [program[p]]
        p += 1 + SIX_BYTES * six
    return np.array(kept, np.uint8)


def test_two_fields_of_one_place_are_not_read_at_once():
    program = compile_format("%H%I%H%m%m")
    assert len(one_by_one_of(program)) == len(program)


@given(
    st.sampled_from(
        ["%y%m%d", "%d%H%y", "%H%M%S", "%d%m%y %H%M%S", "%y%m%d%H%M%S", "%Y%m%d%H%M", "%I%M%S.%f", "%H%M%S-%p"]
    ),
    st.text("0123456789", max_size=16) | st.text("0123456789 .-/:ap", max_size=16),
)
@example("%y%m%d", "081109")
@example("%y%m%d", "081309")
@example("%d%m%y %H%M%S", " 10203 040506")
@example("%I%M%S.%f", "120102.5")
def test_six_digits_at_once_are_read_as_they_are_one_by_one(fmt: str, text: str):
    program, raw = compile_format(fmt), buffer(text.encode())
    single = one_by_one_of(program)
    assert len(single) < len(program)
    one_by_one = datetime_at(raw, 0, len(text), single, 0, len(single))
    assert datetime_at(raw, 0, len(text), program, 0, len(program)) == one_by_one


@given(dated(), st.integers(0, 60), st.sampled_from(["", *"0123456789 -+:./TZa%"]), st.integers(0, 2))
def test_a_damaged_text_is_judged_the_same(pair: tuple[str, str], place: int, inserted: str, deleted: int):
    fmt, text = pair
    damaged = text[:place] + inserted + text[place + deleted :]
    # strptime gives digits back to make a text fit, and reads the fraction of an offset
    assume("%z" not in fmt or "." not in damaged)
    assume("%z" not in fmt or not re.search(r"[-+]\d\d(?!:?\d\d)", damaged))  # hours alone, as in ISO 8601, are read
    assume("%f" not in fmt or not re.search("[0-9]{7}", damaged))  # strptime takes six digits of a fraction
    agree(fmt, damaged)


@given(dated(), st.integers(0, 60), st.integers(0, 3))
@example(("%Y-%m-", "2001-02-"), 7, 0)
@example(("%H:%M:", "01:02:"), 5, 0)
@example(("%s", "-1"), 0, 0)
def test_the_end_is_respected_wherever_it_falls(pair: tuple[str, str], cut: int, start: int):
    fmt, text = pair
    raw = b"1" * start + text.encode()
    end = min(start + cut, len(raw))
    alone = read(raw[start:end] + b"\n", fmt, 0, end - start)
    assert read(raw, fmt, start, end) == (alone[0], alone[1] + start, alone[2])


@pytest.mark.parametrize(
    ("text", "fmt", "expected"),
    [
        ("2001-02-03", "%F", micros(datetime(2001, 2, 3))),
        ("02/03/99", "%D", micros(datetime(1999, 2, 3))),
        ("01:02:03", "%T", micros(datetime(1900, 1, 1, 1, 2, 3))),
        ("1:2:3", "%T", micros(datetime(1900, 1, 1, 1, 2, 3))),
        ("%5", "%%%d", micros(datetime(1900, 1, 5))),
        ("1 \t  2", "%m %d", micros(datetime(1900, 1, 2))),
        ("0", "%s", 0),
        ("1700000000", "%s", 1_700_000_000_000_000),
        ("1700000000.25", "%s.%f", 1_700_000_000_250_000),
        ("-1.5", "%s.%f", -1_500_000),
        ("-62135596800", "%s", -62_135_596_800_000_000),
        ("253402300799", "%s", 253_402_300_799_000_000),
        ("0.1", "%S.%f", micros(datetime(1900, 1, 1)) + 100_000),
        ("0.1234567", "%S.%f", micros(datetime(1900, 1, 1)) + 123_456),
        ("0.123456999", "%S.%f", micros(datetime(1900, 1, 1)) + 123_456),
        ("00+02", "%H%z", micros(datetime(1900, 1, 1)) - 7_200_000_000),
        ("00-00:30", "%H%z", micros(datetime(1900, 1, 1)) + 1_800_000_000),
        ("00-00:00:01", "%H%z", micros(datetime(1900, 1, 1)) + 1_000_000),
        ("00+000001", "%H%z", micros(datetime(1900, 1, 1)) - 1_000_000),
        ("20010203040506", "%Y%m%d%H%M%S", micros(datetime(2001, 2, 3, 4, 5, 6))),
        ("", "", micros(datetime(1900, 1, 1))),
    ],
)
def test_readings(text: str, fmt: str, expected: int):
    assert read(text, fmt) == (expected, len(text), OK)


@pytest.mark.parametrize(
    ("text", "fmt", "stop"),
    [
        ("2001-13-01", "%F", 10),
        ("2001-00-01", "%F", 10),
        ("0000-01-01", "%F", 10),
        ("2001-02-29 x", "%F", 10),
        ("2001-4-31", "%F", 9),
        ("2001-04-00", "%F", 10),
        ("24:00:00", "%T", 8),
        ("00:60:00", "%T", 8),
        ("00:00:60", "%T", 8),
        ("1:60:00", "%T", 7),
        ("13 PM", "%I %p", 5),
        ("2001-366", "%Y-%j", 8),
        ("2001-000", "%Y-%j", 8),
        ("00+24:00", "%H%z", 8),
        ("00+02:60", "%H%z", 8),
        ("253402300800", "%s", 12),
        ("-62135596801", "%s", 12),
        ("1700000000000", "%s", 13),
    ],
)
def test_what_no_calendar_has(text: str, fmt: str, stop: int):
    assert read(text, fmt) == (0, stop, NOT_A_DATE)


@pytest.mark.parametrize(
    ("text", "fmt"),
    [
        ("", "%Y"), ("201", "%Y"), ("2001-", "%Y-%m"), ("2001/02/03", "%F"), ("-", "%s"), ("x", "%s"), ("5", "%y"),
        ("Foo", "%b"), ("Marc", "%B"), ("Sept", "%B"), ("Septembe", "%B"), ("Wednesdax", "%A"), ("XM", "%p"),
        ("a", "%p"), ("z", "%z"), ("+0", "%z"), ("0200", "%z"), ("12", "%H:%M"), ("1x2", "%H %M"), ("12", "%H %M"),
        (".", "%f"), ("01:02", "%T"), ("01:0x:03", "%T"), ("x1:02:03", "%T"), ("01;02:03", "%T"), ("200x-01-01", "%F"),
    ],
)  # fmt: skip
def test_what_has_not_the_shape(text: str, fmt: str):
    assert read(b"12" + text.encode(), fmt, 2) == (0, 2, NOT_A_NUMBER)


@pytest.mark.parametrize("year", range(100))
def test_years_of_two_digits_turn_at_69(year: int):
    assert read(f"{year:02}", "%y")[0] == micros(datetime.strptime(f"{year:02}", "%y"))


def test_a_year_that_the_text_does_not_name_is_given():
    for year in (1, 1999, 2016, 9999):
        assert read("Oct 11 22:14:15", f"%({year:04})Y%b %d %H:%M:%S") == (
            micros(datetime(year, 10, 11, 22, 14, 15)),
            15,
            OK,
        )
    assert read("Feb 29", "%(2016)Y%b %d") == (micros(datetime(2016, 2, 29)), 6, OK)
    assert read("Feb 29", "%(2015)Y%b %d") == (0, 6, NOT_A_DATE)
    with pytest.raises(ValueError, match="not supported"):
        compile_format("%(0000)Y%b %d")


def test_every_name_is_known():
    assert locale.getlocale(locale.LC_TIME)[0] in (None, "C", "en_US")
    for day in range(366):
        for form in ("%d %B %Y %A", "%a %d %b %Y"):
            moment = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(days=day)
            text = moment.strftime(form)
            assert read(text, form) == (micros(moment), len(text), OK)


@numba.njit
def days(years, months, days_of_month, result):
    for k in range(len(years)):
        result[k] = days_since_1970(years[k], months[k], days_of_month[k])


def test_every_day_of_ten_thousand_years():
    dates = np.arange("0001-01-01", "10000-01-01", dtype="datetime64[D]")
    months = dates.astype("datetime64[M]")
    years = dates.astype("datetime64[Y]")
    result = np.empty(len(dates), np.int64)
    days(
        years.astype(int) + 1970,
        (months - years.astype("datetime64[M]")).astype(int) + 1,
        (dates - months.astype("datetime64[D]")).astype(int) + 1,
        result,
    )
    assert (result == dates.astype(int)).all()


def test_a_program_may_lie_within_a_longer_one():
    first, second = compile_format("%H:%M"), compile_format("%F")
    pool = np.concatenate([first, second, first])
    found = datetime_at(buffer(b"2001-02-03"), 0, 10, pool, len(first), len(first) + len(second))
    assert found == (micros(datetime(2001, 2, 3)), 10, OK)


@pytest.mark.parametrize("fmt", ["%Q", "%Y %U", "%-d", "%c", "%%%", "%", "%é"])
def test_unknown_directives_are_named(fmt: str):
    directive = {"%%%": "%", "%Y %U": "%U", "%-d": "%-"}.get(fmt, fmt)
    with pytest.raises(ValueError, match=f"{directive!r} in the date format"):
        compile_format(fmt)
