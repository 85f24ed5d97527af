"""Libraries that the page loads from our own host: each file is a copy from a published package, its hash listed.

Beside them stands what the tests load into a page. Each folder has its list, vendor.json; `roadmap vendor` brings the
files in line with it.
"""

import hashlib
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDERS = (Path("docs/assets/vendor"), Path("tests/vendor"))
LIST = "vendor.json"


class CannotVendor(Exception):
    """A package could not be fetched, or does not hold what the list says."""


def packages(folder: Path) -> list[dict[str, Any]]:
    """Return the entries of a folder's list: name, version, license, address, why, files.

    files maps our name to the name in the package (`from`) and the hash (`sha256`).
    """
    entries: list[dict[str, Any]] = json.loads((folder / LIST).read_text("utf-8"))
    return entries


def wrong_files(root: Path) -> Iterator[str]:
    """Yield a line for each file that is missing, is not listed, or differs from its hash."""
    for folder in FOLDERS:
        listed = {
            name: file["sha256"] for package in packages(root / folder) for name, file in package["files"].items()
        }
        present = {
            file.relative_to(root / folder).as_posix(): file for file in (root / folder).rglob("*") if file.is_file()
        }
        for name, expected in sorted(listed.items()):
            if name not in present:
                yield f"{folder / name}: missing; run 'roadmap vendor'"
            elif hashlib.sha256(present[name].read_bytes()).hexdigest() != expected:
                yield f"{folder / name}: differs from the hash in {folder / LIST}; run 'roadmap vendor'"
        for name in sorted(present.keys() - listed.keys() - {LIST}):
            yield f"{folder / name}: is not listed in {folder / LIST}"


def fetch(root: Path, npm: str = "npm") -> list[str]:
    """Fetch every listed package, write the files that differ, and return their names.

    Raises CannotVendor where a package cannot be fetched, or a file in it has another hash than the list says.
    """
    return [
        (folder / name).as_posix()
        for folder in FOLDERS
        for package in packages(root / folder)
        for name in _bring(package, root / folder, npm)
    ]


def _bring(package: dict[str, Any], folder: Path, npm: str) -> Iterator[str]:
    """Write the files of one package that differ, and yield their names."""
    with tempfile.TemporaryDirectory() as temporary:
        contents = _unpack(package, Path(temporary), npm)
        for name, file in package["files"].items():
            data = (contents / file["from"]).read_bytes()
            if hashlib.sha256(data).hexdigest() != file["sha256"]:
                raise CannotVendor(f"{package['name']} {package['version']}: {file['from']} has another hash")
            target = folder / name
            if not target.is_file() or target.read_bytes() != data:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(data)
                yield name


def _unpack(package: dict[str, Any], folder: Path, npm: str) -> Path:
    wanted = f"{package['name']}@{package['version']}"
    run = subprocess.run(
        [npm, "pack", "--silent", wanted], cwd=folder, capture_output=True, text=True, check=False, timeout=300
    )
    archives = list(folder.glob("*.tgz"))
    if run.returncode or not archives:
        raise CannotVendor(f"{wanted}: npm could not fetch it: {run.stderr.strip()[-300:]}")
    with tarfile.open(archives[0]) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"
