# The two commands of the README: `make run` and `make test`. Everything else is for those who change the code.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
PY := $(VENV)/bin/python
JOBS ?= auto

.PHONY: run test test-browser test-wire test-slow lint bench messages requirements
.DELETE_ON_ERROR:

run: $(VENV)/.run .env staticfiles/staticfiles.json
	$(PY) manage.py migrate --verbosity 0
	$(PY) manage.py add_demo_data
	$(PY) manage.py serve --port $(PORT)

test: $(VENV)/.dev
	$(PY) -m pytest -n $(JOBS) -q

test-browser: $(VENV)/.dev
	$(PY) -m pytest -q -m browser

test-wire: $(VENV)/.dev
	$(PY) -m pytest -q -m wire

test-slow: $(VENV)/.dev
	$(PY) -m pytest -q -m slow

lint: $(VENV)/.dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/djade --check $$(git ls-files 'templates/*.html')
	$(VENV)/bin/mypy .
	$(VENV)/bin/lint-imports
	ENV_FILE= SECRET_KEY=lint FIELD_ENCRYPTION_KEYS=lint DATA_DIR=$$(mktemp -d) $(PY) manage.py makemigrations --check --dry-run
	ENV_FILE= SECRET_KEY=$$(openssl rand -hex 32) FIELD_ENCRYPTION_KEYS=$$(openssl rand -hex 32) \
		SITE_URL=https://aditus.example DATA_DIR=$$(mktemp -d) $(PY) manage.py check --deploy --fail-level WARNING

bench: $(VENV)/.dev
	@for bench in bench/*.py; do $(PY) $$bench; done

# Hashed and compressed; made anew only when a file of ours or a dependency has changed.
staticfiles/staticfiles.json: $(VENV)/.run $(shell find aditus/static providers/static -type f) | .env
	$(PY) manage.py collectstatic --noinput --clear --verbosity 0

# Secrets of this machine, made once. Never overwritten.
.env:
	@umask 077; sed -e "s/^SECRET_KEY=.*/SECRET_KEY=$$($(PYTHON) -c 'import secrets; print(secrets.token_hex(32))')/" \
		-e "s/^FIELD_ENCRYPTION_KEYS=.*/FIELD_ENCRYPTION_KEYS=$$($(PYTHON) -c 'import secrets; print(secrets.token_hex(32))')/" \
		.env.example > .env
	@echo "Wrote .env with fresh secrets. Keep FIELD_ENCRYPTION_KEYS safe: without it no stored key can be read."

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Aditus needs Python 3.11 or newer: make PYTHON=python3.11 run"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements.txt | $(VENV)/bin/python
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt | $(VENV)/bin/python
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@ $(VENV)/.run

# After a change of texts (needs gettext): collects them, and compiles what is translated. Both files are committed.
messages: $(VENV)/.dev
	ENV_FILE= SECRET_KEY=messages FIELD_ENCRYPTION_KEYS=messages DATA_DIR=$$(mktemp -d) $(PY) manage.py makemessages --locale sw \
		--no-obsolete --add-location file --ignore .venv --ignore node_modules --ignore 'docs/*' --ignore 'bench/*' --ignore '*/tests/*'
	msgfmt --check -o aditus/locale/sw/LC_MESSAGES/django.mo aditus/locale/sw/LC_MESSAGES/django.po

# After a change of dependencies in pyproject.toml (needs uv). Extras are kept, or the pip of Python 3.11 looks at the newest
# release first and finds no hash; it also needs lxml's extra spelt as justext spells it.
requirements:
	uv pip compile --quiet --python-version 3.11 --no-strip-extras --generate-hashes pyproject.toml -o requirements.txt
	uv pip compile --quiet --python-version 3.11 --no-strip-extras --generate-hashes --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt
	sed -i 's/^lxml\[html-clean\]/lxml[html_clean]/' requirements.txt requirements-dev.txt
