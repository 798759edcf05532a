"""An editor whose texts say what reading them does to the process; loaded by its path, as users' editors are."""

import os
import signal
import time
from typing import ClassVar

import numpy as np
import pandas as pd

from exa import Editor


class Poison(Editor):
    """A text is ``row N`` or ``slow N``, or ``segfault``, ``hang`` or ``memory`` with what that does."""

    def parse_row(self):
        word, _, number = str(self[0]).partition(" ")
        if word == "segfault":
            os.kill(os.getpid(), signal.SIGSEGV)
        if word == "hang":
            time.sleep(3600)
        if word == "memory":
            hoard = []
            while True:
                hoard.append(bytearray(1 << 28))
        if word == "slow":
            time.sleep(0.05)
        return pd.DataFrame({"n": [int(number)]})


class Squares(Poison):
    """The number of a text, and its square, also as an array."""

    _arrays: ClassVar = ("square",)

    def parse_square(self):
        number = int(str(self[0]).partition(" ")[2])
        return np.array([[number, number**2]])


class Readers(Poison):
    """The number of a text, and which process has read it."""

    def parse_reader(self):
        return pd.DataFrame({"pid": [os.getpid()]})
