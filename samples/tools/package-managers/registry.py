# run-by: npm.console
# --8<-- [start:registry]
"""A registry for npm with five small packages: one document for each name, one archive for each version."""

import base64
import gzip
import hashlib
import io
import json
import tarfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ADDRESS = "http://localhost:4873"
STEAL = "node -e \"require('fs').writeFileSync(process.env.HOME + '/stolen.txt', process.env.PAYMENT_KEY)\""
PACKAGES = [
    {"name": "bookshop-templates", "version": "1.5.0"},
    {"name": "bookshop-templates", "version": "2.0.0"},
    {"name": "bookshop-invoices", "version": "3.1.0", "dependencies": {"bookshop-templates": "^1.4.0"}},
    {"name": "bookshop-mail", "version": "0.9.0", "dependencies": {"bookshop-templates": "^2.0.0"}},
    {"name": "bookshop-template", "version": "1.0.0", "scripts": {"postinstall": STEAL}},
]


def archive(package: dict) -> bytes:
    text = json.dumps(package, indent=2).encode()
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0) as zipped, tarfile.open(fileobj=zipped, mode="w") as tar:
        entry = tarfile.TarInfo("package/package.json")
        entry.size = len(text)
        tar.addfile(entry, io.BytesIO(text))
    return packed.getvalue()


ANSWERS: dict[str, bytes] = {}
for package in PACKAGES:
    name, version = package["name"], package["version"]
    data = archive(package)
    ANSWERS[f"/{name}/{version}.tgz"] = data
    versions = json.loads(ANSWERS.get(f"/{name}", b'{"versions": {}}'))["versions"]
    integrity = "sha512-" + base64.b64encode(hashlib.sha512(data).digest()).decode()
    has_script = {"hasInstallScript": True} if "scripts" in package else {}
    versions[version] = (
        package | {"dist": {"tarball": f"{ADDRESS}/{name}/{version}.tgz", "integrity": integrity}} | has_script
    )
    ANSWERS[f"/{name}"] = json.dumps({"name": name, "dist-tags": {"latest": version}, "versions": versions}).encode()


class Registry(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        data = ANSWERS.get(self.path)
        self.send_response(200 if data else 404)
        self.end_headers()
        self.wfile.write(data or b"{}")

    def log_message(self, *_: object) -> None:
        """Keep the server's own log out of the output."""


ThreadingHTTPServer(("127.0.0.1", 4873), Registry).serve_forever()
# --8<-- [end:registry]
