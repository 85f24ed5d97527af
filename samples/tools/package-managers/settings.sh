# run-by: pip.console
# --8<-- [start:settings]
python packages.py
export PIP_NO_INDEX=1 PIP_FIND_LINKS=warehouse # no registry but this folder
export PIP_DISABLE_PIP_VERSION_CHECK=1
printf 'no-index = true\nfind-links = ["warehouse"]\n' > uv.toml # the same for uv
export UV_LINK_MODE=copy
# --8<-- [end:settings]
# Quicker than `python -m venv .venv`, which unpacks a pip of its own: this one borrows ours.
python=$(command -v python)
uv venv --quiet --python "$python" .venv
ln -s "$(echo "${python%/bin/*}"/lib/python3*/site-packages/pip)" "$(echo .venv/lib/python3*/site-packages)"
