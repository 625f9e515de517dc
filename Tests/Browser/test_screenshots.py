"""The README's pictures. Made only when KANALVAKT_SCREENSHOTS names a folder; else the pages are just shown."""

import os
import pathlib

import pytest

PICTURES = {
    "inbox": ("anna", "/inkorg"),
    "oversight": ("anna", "/tillsyn"),
    "official": (None, "/officiell?konto=https://www.facebook.com/exempel.kommun.vinnare"),
}


@pytest.mark.parametrize("name", PICTURES)
def test_screenshots(visit, address, name):
    person, path = PICTURES[name]
    page = visit(address + path, username=person, width=1280)
    assert page.answer.status == 200
    picture = page.screenshot(clip={"x": 0, "y": 0, "width": 1280, "height": 900})
    assert picture.startswith(b"\x89PNG")
    folder = os.environ.get("KANALVAKT_SCREENSHOTS")
    if folder:
        pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
        pathlib.Path(folder, f"{name}.png").write_bytes(picture)
