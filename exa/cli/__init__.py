"""The command ``exa``: one file per subcommand, which parses arguments, calls `exa.api` and prints.

Whatever costs more than click is imported inside the functions, so that ``exa -h`` answers at once.
"""

import click

from exa.cli.catalogue import catalogue
from exa.cli.check import check
from exa.cli.command import Exa
from exa.cli.config import config
from exa.cli.demo import demo
from exa.cli.formats import formats
from exa.cli.head import head
from exa.cli.info import info
from exa.cli.ls import ls
from exa.cli.parse import parse
from exa.cli.rejects import rejects
from exa.cli.run import draw, run
from exa.cli.search import search
from exa.cli.status import status
from exa.cli.update import update
from exa.cli.upkeep import compact, repair, vacuum
from exa.cli.view import view
from exa.cli.warmup import warmup

EPILOG = "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with rejects, 130 interrupted."


@click.group(cls=Exa, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="exa", prog_name="exa", message="%(prog)s %(version)s")
def main() -> None:
    """Text that is not CSV becomes lazy tables that survive any crash."""


for _command in (
    parse, update, status, info, head, view, rejects, search, check, repair, compact, vacuum, formats, ls, catalogue,
    config, run, draw, warmup, demo,
):  # fmt: skip
    main.add_command(_command)
