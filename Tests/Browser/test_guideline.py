"""The guideline in the browser: read, narrowed, compared, checked and adopted, with the keyboard alone and without JavaScript."""

import pathlib
import re

import pytest

from test_work import tab_to

PROFILE = pathlib.Path(__file__).parents[2] / "Sources/Guidelines/Profiles/hallsberg.yaml"


def test_keyboard_alone_reads_and_narrows(visit, address):
    """HBG-8.3: from the directory to a clause, and to those that say bör, without a pointer."""
    page = visit(address + "/")
    tab_to(page, "e.tagName === 'A' && e.pathname === '/riktlinjer'")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    tab_to(page, "e.tagName === 'A' && e.pathname === '/riktlinjer/hallsberg'")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("[id='HBG-8.3']").get_by_text("ska", exact=True).is_visible()
    tab_to(page, "e.id === 'styrka'", limit=400)
    page.keyboard.type("b")
    tab_to(page, "e.type === 'submit' && /Visa/.test(e.textContent)")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("article.clause").count() == page.locator("article.clause .strength-should").count() > 0


def test_a_clause_is_found_by_its_link(visit, address):
    page = visit(address + "/kanaler/biblioteket", width=360)
    link = page.locator("a.clause-link", has_text="HBG-8.3").first
    with page.expect_navigation():
        link.click()
    assert page.url.endswith("/riktlinjer/hallsberg#HBG-8.3")
    assert page.locator("[id='HBG-8.3']").is_visible()


@pytest.mark.parametrize("script", [True, False])
def test_keyboard_alone_compares(visit, address, script):
    page = visit(address + "/riktlinjer/jamforelse", script=script)
    tab_to(page, "e.id === 'b'") if script else page.locator("#b").focus()
    page.keyboard.type("Ludv")
    page.locator("form.clause-finder button").focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "b=ludvika" in page.url
    page.get_by_role("link", name=re.compile("Strängare")).focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("article.compared").count() == page.locator("article.compared-stricter").count() > 0


def test_a_faulty_profile_is_told_line_by_line(visit, address):
    page = visit(address + "/riktlinjer/granskning", username="anna", script=False)
    page.locator("#profil").fill("format: 1\nid: hallsberg\nversoin: 2\n")
    page.get_by_role("button", name="Granska", exact=True).click()
    assert page.get_by_text("Rad 3", exact=True).first.is_visible()
    assert page.locator("pre", has_text="versoin: 2").first.is_visible()
    assert "versoin: 2" in page.locator("#profil").input_value()


def test_a_file_is_chosen_checked_and_adopted(visit, address, tmp_path):
    """The coordinator goes from a file to a new version in force, and finds its entry in the ledger."""
    page = visit(address + "/riktlinjer/hallsberg")
    current = int(re.search(r"Version i Kanalvakt\s*(\d+)", page.locator("aside").inner_text()).group(1))
    profile = tmp_path / "ny.yaml"
    profile.write_text(re.sub(r"(?m)^version: .*$", f"version: {current + 1}", PROFILE.read_text())
                       .replace("owner: Kommunikationsavdelningen", f"owner: Kommunikationsenheten {current + 1}"))
    page = visit(address + "/riktlinjer/granskning", username="anna")
    page.locator("#profilfil").set_input_files(profile)
    page.get_by_text("ny.yaml är inläst.").wait_for()
    page.get_by_role("button", name="Granska", exact=True).click()
    page.get_by_text("Inga fel").wait_for()
    tab_to(page, "e.id === 'beslut'", limit=300)
    page.keyboard.type("Kommunstyrelsen § 112")
    tab_to(page, "e.type === 'submit' && /Anta/.test(e.textContent)")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.get_by_text("Den nya versionen är antagen").is_visible()
    assert page.get_by_text("Kommunstyrelsen § 112").is_visible()
    page.get_by_role("link", name=re.compile("^post ")).first.click()
    assert page.get_by_role("heading", level=1).is_visible()
