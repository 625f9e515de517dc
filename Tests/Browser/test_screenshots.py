"""The README's picture. Made only when KANALVAKT_SCREENSHOTS names a folder; else the page is just shown."""

import os
import pathlib


def test_screenshots(visit, address):
    page = visit(address + "/inkorg", username="anna", width=1280)
    picture = page.screenshot(clip={"x": 0, "y": 0, "width": 1280, "height": 900})
    assert picture.startswith(b"\x89PNG")
    folder = os.environ.get("KANALVAKT_SCREENSHOTS")
    if folder:
        pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
        pathlib.Path(folder, "inbox.png").write_bytes(picture)
