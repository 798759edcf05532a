"""Pipelines that a user runs by name: a Python file whose ``build(...)`` gives a lazy container."""

import inspect
import runpy
from collections.abc import Callable
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import click

KINDS = {int: click.INT, float: click.FLOAT, str: click.STRING}


def find_build(path: str) -> Callable[..., Any]:
    """The function `build` of a file.

    >>> find_build("graphs/rdf.py")  # doctest: +SKIP
    <function build at 0x7f...>

    Raises `click.UsageError` where there is no such file, or none in it.
    """
    if not Path(path).is_file():
        raise click.UsageError(f"there is no file {path}")
    build = runpy.run_path(path).get("build")
    if not callable(build):
        raise click.UsageError(f"{path} has no function build(...), which gives what is to be computed")
    return build


def command_of(path: str, *own: click.Parameter, run: Callable[..., Any]) -> click.Command:
    """A command whose arguments and options are the parameters of a pipeline, and some of its own.

    Parameters without a default are arguments. ``run(build, ...)`` gets `build`, a function without arguments, and
    the values of its `own` options.
    """
    build = find_build(path)
    signature = inspect.signature(build, eval_str=True)
    params = [_option(parameter) for parameter in signature.parameters.values()]
    mine = {option.name for option in own}

    def callback(**given: Any) -> Any:
        asked = {name: list(value) if isinstance(value, tuple) else value for name, value in given.items()}
        told = {name: value for name, value in asked.items() if name not in mine and value != []}
        return run(lambda: build(**told), **{name: value for name, value in given.items() if name in mine})

    about = inspect.cleandoc(build.__globals__.get("__doc__") or "").split("\n\n")[0]
    text = "\n\n".join([about, inspect.getdoc(build) or ""]).strip()
    settings = {"help_option_names": ["-h", "--help"]}
    return click.Command(path, params=[*params, *own], callback=callback, help=text, context_settings=settings)


def _option(parameter: inspect.Parameter) -> click.Parameter:
    """A parameter of `build` as one of the command line, of the type that its annotation says."""
    kind, several = _kind(parameter.annotation)
    name, required = parameter.name, parameter.default is parameter.empty
    if required:
        return click.Argument([name], type=kind, nargs=-1 if several else 1)
    flag = f"--{name.replace('_', '-')}"
    if parameter.annotation is bool:
        return click.Option([f"{flag}/--no-{flag[2:]}", name], default=parameter.default, show_default=True)
    default = parameter.default or None if several else parameter.default
    return click.Option([flag, name], type=kind, multiple=several, default=default, show_default=default is not None)


def _kind(annotation: Any) -> tuple[Any, bool]:
    """The type of an annotation for click, and whether several values may be given."""
    choices = get_args(annotation)
    if get_origin(annotation) in (Union, UnionType) and NoneType in choices:
        return _kind(next(one for one in choices if one is not NoneType))
    if get_origin(annotation) in (list, tuple):
        return _kind(choices[0])[0], True
    if get_origin(annotation) is Literal:
        return click.Choice(choices), False
    return KINDS.get(annotation, click.STRING), False
