# One command for people and for continuous integration. `make help` lists the targets.
#
# Each target sets up what it needs, once: the virtual environment .venv/ with the locked packages of requirements/.
# The built site is site/. Nothing else is written into the tree, and nothing outside it but a cache of built tools.

SHELL := bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# The Python that .venv is made with: 3.11 or later. To choose one: make check PYTHON=python3.13
PYTHON ?= $(shell python3.11 --version >/dev/null 2>&1 && echo python3.11 || echo python3)
# Where `make serve` answers.
ADDRESS ?= 127.0.0.1:8000
# How `make check` reports: text, github (annotations) or json.
FORMAT ?= text
# What `make test` passes on to pytest: make test PYTEST="-k graph -x"
PYTEST ?=
# On how many cores. In the order of the files, so that each worker ends with what runs in its private network.
CORES ?= auto

# Material prints a notice about MkDocs 2 at each build. We stay below 2 (pyproject.toml), so it says nothing new.
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

python := .venv/bin/python
# A stamp under .venv says which lock is installed; it is older than the lock when the lock has changed.
site := .venv/site.stamp
test := .venv/test.stamp

.PHONY: help serve build check test new lock bench clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

serve: $(site) ## Show the site on http://127.0.0.1:8000 and rebuild it on every change (ADDRESS=host:port)
	$(python) -m mkdocs serve --no-strict --dev-addr $(ADDRESS)

build: $(site) ## Build the site into site/, as it is published
	$(python) -m mkdocs build --strict
	$(python) -m roadmap finish site

check: $(site) ## Run the validator alone: seconds (FORMAT=text|github|json)
	@$(python) -m roadmap validate --format $(FORMAT)

test: $(test) ## Run everything: linters, types, validator, samples, site, browser (PYTEST="-k word")
	$(python) -m ruff check
	$(python) -m ruff format --check
	$(python) -m mypy
	$(python) -m roadmap validate
	$(python) -m tests.runner provide
	$(python) -m pytest --numprocesses $(CORES) --dist load $(PYTEST)

new: $(site) ## Begin a topic from the template: make new TOPIC=chapter/slug
	@test -n "$(TOPIC)" || { echo 'Say which topic: make new TOPIC=chapter/slug' >&2; exit 2; }
	@$(python) -m roadmap new "$(TOPIC)"

# Each lock keeps the versions it has and adds what pyproject.toml newly asks for. test.txt holds all of site.txt.
compile = $(python) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
	$(if $(UPGRADE),--upgrade) pyproject.toml

lock: $(test) ## Write requirements/*.txt from pyproject.toml (UPGRADE=yes for the newest versions)
	$(compile) --output-file requirements/site.txt
	$(compile) --extra test --constraints requirements/site.txt --output-file requirements/test.txt

bench: $(test) ## Measure validator, build, map and an hour of use, and print the tables
	$(python) -m benchmarks

clean: ## Remove what make has made: .venv/, site/ and caches
	rm -rf .venv site .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis scripts/*.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(site): requirements/site.txt pyproject.toml | $(python)
	$(call install,site)
	@touch $@

# test.txt holds every package of site.txt in the same version, so that this is the one installation `make test` needs.
$(test): requirements/test.txt requirements/site.txt pyproject.toml | $(python)
	$(call install,test)
	@touch $(site) $@

define install
@echo 'Installing requirements/$(1).txt into .venv'
@$(python) -m pip install --quiet --require-hashes --requirement requirements/$(1).txt
@$(python) -m pip install --quiet --no-deps --no-build-isolation --no-index --editable .
endef

$(python):
	@$(require-python)
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || $(provide-venv)
	@echo 'Making .venv with $(PYTHON)'
	@$(PYTHON) -m venv --clear .venv

require-python = $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	echo 'Python 3.11 or later is needed; "$(PYTHON)" is' "$$($(PYTHON) --version 2>&1 | tail -n 1)." >&2; \
	echo 'Install one, or name one that is there: make PYTHON=python3.13' >&2; exit 1; }

# Debian and Ubuntu keep what makes virtual environments in a package of its own.
provide-venv = { \
	package=$$($(PYTHON) -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'); \
	if command -v apt-get >/dev/null && { [ "$$(id -u)" = 0 ] || command -v sudo >/dev/null; }; then \
		echo "Python cannot make virtual environments here: installing the package $$package"; \
		if [ "$$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi; \
		$$as_root apt-get update -qq && \
		$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes -qq --no-install-recommends "$$package" >/dev/null || { \
			echo "The package $$package could not be installed; install it by hand and try again." >&2; exit 1; }; \
	else \
		echo "Python cannot make virtual environments here: the modules venv and ensurepip are missing." >&2; \
		echo "On Debian and Ubuntu they are the package $$package. Install it and try again." >&2; exit 1; \
	fi; }
