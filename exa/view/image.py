"""Arrays of two axes and more as images: one plane of them, in as many pixels as are asked for."""

from collections.abc import Sequence

from exa.container.image import Picture, plane_of
from exa.error import ExaError
from exa.view.asking import Answer, Ask, Session, answer, paced
from exa.view.axes import checked, sizes_checked
from exa.view.rows import container_of


@answer
def image(
    session: Session,
    ask: Ask,
    array: str,
    at: Sequence[int] = (),
    container: str | None = None,
    rows: Sequence[int] | None = None,
    columns: Sequence[int] | None = None,
    width: int = 800,
    height: int = 600,
) -> Answer:
    """The means of a plane of an array, that at these places of all but its last two axes, chunk by chunk.

    `rows` and `columns` are from which to which the picture goes. One array (height, width) of float32, at most as many
    pixels as there are values; NaN without a value.
    """
    sizes_checked(width, height)
    kept = container_of(session, container)
    if array not in kept:
        raise ExaError(f"there is no array {array!r}")
    plane = checked(plane_of, kept[array], at)
    (top, bottom), (left, right) = (_span(span, size) for span, size in zip((rows, columns), plane.shape, strict=True))
    part = plane[top:bottom, left:right]
    picture = Picture(part, min(height, bottom - top), min(width, right - left))
    about = {
        "plane": list(plane.shape),
        "rows": [top, bottom],
        "columns": [left, right],
        "shape": list(picture.means.shape),
    }
    for share in paced(picture.filled(ask.check)):
        ask.partial({**about, "done": share}, [picture.means])
    return {**about, "done": 1}, [picture.means]


def _span(given: Sequence[int] | None, size: int) -> tuple[int, int]:
    if given is None:
        return 0, size
    try:
        low, high = (int(end) for end in given)
    except (TypeError, ValueError):
        raise ExaError(f"{given!r} is no range") from None
    low, high = max(low, 0), min(high, size)
    if low >= high:
        raise ExaError(f"{given!r} is no range of {size}")
    return low, high
