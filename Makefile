# Two steps install everything: the locked hashes, then the project itself, without dependencies and without a build environment.
PYTHON ?= python3
BIN := .venv/bin
SHELL := /bin/sh

.PHONY: run test demo check bench chaos lock clean

run: .venv/run.stamp
	@$(BIN)/watcher run

demo: .venv/run.stamp
	@$(BIN)/watcher demo

test: .venv/test.stamp
	$(BIN)/python -m pytest -n 2

check: .venv/test.stamp
	$(BIN)/ruff check watcher tests benchmarks
	$(BIN)/ruff format --check watcher tests benchmarks
	$(BIN)/mypy
	$(BIN)/python -m pytest -q tests/test_architecture.py
	$(BIN)/watcher check

bench: .venv/test.stamp
	$(BIN)/python -m benchmarks

# Kills the whole program again and again, and counts what was lost.
chaos: .venv/test.stamp
	$(BIN)/python -m benchmarks.chaos

# Versions and hashes for every supported Python and system; no index host, no folder.
lock: .venv/test.stamp
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header pyproject.toml requirements-build.in -o requirements.txt
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header --extra test pyproject.toml requirements-build.in -o requirements-test.txt

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "watcher needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Run: make PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv .venv

.venv/run.stamp: requirements.txt pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/test.stamp: requirements-test.txt .venv/run.stamp
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-test.txt
	@touch $@

clean:
	rm -rf .venv build dist *.egg-info
