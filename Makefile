# make demo       the main job on a corpus of its own
# make test       lint, types and the quick tests
# make test-slow  the tests that take minutes
# make faults     kills, power losses, full disks, clocks: an hour of them
# make fuzz       any bytes, every format, for ten minutes
# make bench      exa beside its peers
# make docs       the manual, in build/docs
# make js         the JavaScript of the page, in exa/static/exa.js
# Each sets up .venv when it must; nothing else needs to be installed first.

SHELL := /bin/bash
.DELETE_ON_ERROR:
# What an activated environment leaves behind must not leak into ours.
unexport VIRTUAL_ENV PYTHONPATH PYTHONHOME CONDA_PREFIX PYTHONDONTWRITEBYTECODE

PYTHON ?= $(firstword $(foreach p,python3.11 python3.12 python3.13 python3,$(shell \
	$(p) -c 'import sys; sys.version_info >= (3, 11) and print(sys.executable)' 2>/dev/null)))
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --quiet

.PHONY: postgresql chromium strace faketime fuse3 iproute2 faults graphviz js js/test demo test test-slow fuzz lint format bench docs clean

demo: .venv/core
	$(BIN)/exa demo

test: lint js/test postgresql chromium strace graphviz
	@# The tests of a file stay in one process, which sets up for them once.
	$(BIN)/python -m pytest -m "not slow" --numprocesses auto --dist loadfile

test-slow: .venv/test postgresql chromium strace graphviz faketime fuse3 iproute2
	$(BIN)/python -m pytest -m slow
	EXA_KILLS=2000 EXA_POWER=250 $(BIN)/python -m pytest tests/store/test_kill.py tests/store/test_durable.py tests/store/test_joining.py

faults: .venv/test postgresql strace faketime fuse3
	EXA_KILLS=20000 $(BIN)/python -m pytest tests/store/test_kill.py
	EXA_KILLS=100 $(BIN)/python -m pytest tests/jobs/test_kill.py
	EXA_POWER=1000 $(BIN)/python -m pytest tests/store/test_durable.py tests/store/test_joining.py
	EXA_COLD_RUNS=50 $(BIN)/python -m pytest -m slow tests/kernels/test_jit.py
	EXA_ROUNDS=500 $(BIN)/python -m pytest tests/editor/test_hostile_files.py
	EXA_FILES=1000000 $(BIN)/python -m pytest -m slow tests/faults/test_many_files.py
	EXA_STRIDE=1 $(BIN)/python -m pytest -m slow --numprocesses 2 tests/faults tests/store tests/jobs --deselect tests/faults/test_many_files.py

fuzz: .venv/test
	EXA_FUZZ_SECONDS=600 $(BIN)/python -m pytest tests/fuzz

lint: .venv/test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: .venv/test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/bench
	$(BIN)/python -m benchmarks.compare parse
	$(BIN)/python -m benchmarks.compare logs
	$(BIN)/python -m benchmarks.compare small
	$(BIN)/python -m benchmarks.compare search

js: js/node_modules
	node js/build.js

js/test: js/node_modules
	cd js && node --test test/
	@# What is shipped must be what the sources give.
	@node js/build.js build/exa.js && cmp build/exa.js exa/static/exa.js || { echo "make js, and commit it" >&2; exit 1; }

js/node_modules: js/package.json js/package-lock.json
	@command -v npm >/dev/null || \
	if test "$$(id -u)" = 0 && command -v apt-get >/dev/null; then \
		apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends nodejs npm; \
	else \
		echo "the tests need Node.js and npm: as root, apt-get install nodejs npm" >&2; exit 1; \
	fi
	@cd js && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

docs: .venv/docs
	$(BIN)/python -m sphinx --fail-on-warning --keep-going --quiet docs build/docs
	@echo "build/docs/index.html"

clean:
	rm -rf .venv .cache .asv .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist exa.egg-info

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "exa needs Python 3.11 or newer: apt-get install python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	if test "$$(id -u)" = 0 && command -v apt-get >/dev/null; then \
		apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -yq python3-venv; \
	else \
		echo "$(PYTHON) cannot make environments: as root, apt-get install python3-venv" >&2; exit 1; \
	fi
	@echo "Setting up .venv with $(PYTHON)"
	@$(PYTHON) -m venv .venv

postgresql:
	@# The tests start one of their own; the package need not make and run another.
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || \
	if test "$$(id -u)" = 0 && command -v apt-get >/dev/null; then \
		apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -yq postgresql-common && \
		echo "create_main_cluster = false" >> /etc/postgresql-common/createcluster.conf && \
		DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends postgresql; \
	else \
		echo "the tests need PostgreSQL: as root, apt-get install postgresql" >&2; exit 1; \
	fi

graphviz: PROGRAM := dot
fuse3: PROGRAM := fusermount3
iproute2: PROGRAM := ip
chromium strace graphviz faketime fuse3 iproute2:
	@command -v $(or $(PROGRAM),$@) >/dev/null || \
	if test "$$(id -u)" = 0 && command -v apt-get >/dev/null; then \
		apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends $@; \
	else \
		echo "the tests need $@: as root, apt-get install $@" >&2; exit 1; \
	fi

.venv/core: setup.cfg pyproject.toml | $(BIN)/python
	@# Compiling everything would take longer than the demo; what is imported gets compiled then.
	@echo "Installing what exa stands on, about a minute"
	@$(PIP) --no-compile --editable .
	@touch $@

.venv/test .venv/docs .venv/bench: .venv/%: setup.cfg pyproject.toml | $(BIN)/python
	@echo "Installing exa[$*]"
	@$(PIP) --editable '.[$*]'
	@touch $@ .venv/core
