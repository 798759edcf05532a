"""Numbers of bytes as users write them: 64MiB, 1e6, 200 MB."""

from typing import Any

import click


class Size(click.ParamType):
    """An option that is a number of bytes, at least one."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        from exa.schedule.memory import bytes_of

        try:
            count = bytes_of(value)
        except (ValueError, OverflowError):
            count = 0
        if count < 1:
            self.fail(f"{value!r} is not a number of bytes, such as 64MiB", param, ctx)
        return count


SIZE = Size()
