# run-by: pip.console
# --8<-- [start:packages]
"""Fill the folder warehouse/ with five wheels: it plays the public registry."""

import sys
import zipfile
from pathlib import Path

FILL = "def fill(text, **values):\n    return text.format(**values)\n"
RENDER = "def render(text, values):\n    return text.format(**values)\n"
INVOICE = "from bookshop_templates import fill\n\n\ndef invoice(order):\n    return fill('Invoice {n}', n=order)\n"
OLD_MAIL = "from bookshop_templates import fill\n"
MAIL = "from bookshop_templates import render\n"


def wheel(name: str, version: str, code: str, *needs: str) -> None:
    module = name.replace("-", "_")
    info = f"{module}-{version}.dist-info"
    metadata = [
        "Metadata-Version: 2.1",
        f"Name: {name}",
        f"Version: {version}",
        *(f"Requires-Dist: {n}" for n in needs),
    ]
    files = {
        f"{module}.py": code,
        f"{info}/METADATA": "\n".join(metadata) + "\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{file},,\n" for file in [*files, f"{info}/RECORD"])
    Path("warehouse").mkdir(exist_ok=True)
    with zipfile.ZipFile(f"warehouse/{module}-{version}-py3-none-any.whl", "w") as archive:
        for file, text in files.items():
            archive.writestr(zipfile.ZipInfo(file, (2026, 1, 1, 0, 0, 0)), text)


wheel("bookshop-templates", "1.5.0", FILL + "".join(sys.argv[1:]))
wheel("bookshop-templates", "2.0.0", RENDER)
wheel("bookshop-invoices", "3.1.0", INVOICE, "bookshop-templates>=1.4,<2")
wheel("bookshop-mail", "0.8.0", OLD_MAIL, "bookshop-templates>=1.4,<2")
wheel("bookshop-mail", "0.9.0", MAIL, "bookshop-templates>=2,<3")
# --8<-- [end:packages]
