"""Every page, as people with and without disabilities meet it: WCAG 2.2 AA by axe, at phone and desk width, light and dark."""

import pytest

from conftest import WIDTHS, violations

PUBLIC = ["/", "/?sok=bibliotek", "/?sok=finnsinte", "/kanaler/biblioteket", "/logga-in", "/finns-inte", "/riktlinjer",
          "/riktlinjer/hallsberg", "/riktlinjer/osby?styrka=bör&anmarkning=ja", "/riktlinjer/kungalv",
          "/riktlinjer/jamforelse?a=hallsberg&b=ludvika", "/riktlinjer/jamforelse?a=osby&b=gotland&utfall=strangare",
          "/riktlinjer/hallsberg/tackning", "/riktlinjer/gotland/tackning?visa=inte-an",
          "/officiell", "/officiell?konto=facebook.com/exempel.kommun", "/officiell?konto=https://faceb00k.com/exempel.kommun",
          "/officiell?konto=okant.konto", "/officiell?konto=070-123 45 67", "/officiell?konto=https://bit.ly/x", "/anmal", "/anmal?kanal=biblioteket", "/anmal/konto", "/anmal/tack?nummer=1", "/kris",
          "/forandringar", "/privat", "/tillganglighet", "/personuppgifter", "/vagledning", "/oppna-data", "/kanaler/me", "/kanaler/inbaddning",
          "/?kris=ja&lage=oppna"]
STAFF = ["/inkorg", "/inkorg?visa=alla", "ITEM", "ITEM/borttagning", "ITEM/borttagning?grund=olaga-hot",
         "ITEM/borttagning?grund=politiska-budskap", "REMOVED", "EVIDENCE", "/liggare", "/liggare/0", "/inkorg/999999",
         "/riktlinjer/granskning", "/anmalningar", "/kontaktvagar"]


@pytest.fixture(scope="session")
def places(chromium, signed_in, address):
    """Addresses that depend on what the sample holds."""
    context = chromium.new_context(storage_state=signed_in(address, "anna"))
    page = context.new_page()
    page.goto(address + "/inkorg")
    item = page.locator("main a[href^='/inkorg/']").first.get_attribute("href")
    page.goto(address + "/inkorg?visa=alla&sok=lögnare")
    removed = page.locator("main a[href^='/inkorg/']").first.get_attribute("href")
    page.goto(address + removed)
    evidence = page.locator("a[href^='/bevis/']").first.get_attribute("href")
    context.close()
    return {"ITEM": item, "REMOVED": removed, "EVIDENCE": evidence}


def full(address, path, places):
    for name, place in places.items():
        path = path.replace(name, place)
    return address + path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", PUBLIC + STAFF)
def test_everyone_can_use_it(visit, address, places, path, width, scheme):
    """No axe violation, nothing to scroll sideways, nothing loaded from elsewhere, nothing refused by the page's policy."""
    page = visit(full(address, path, places), username="anna" if path in STAFF else None, width=WIDTHS[width], scheme=scheme)
    assert page.answer.status in (200, 404)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTHS[width]
    assert page.outside == []
    assert [c for c in page.complaints if "404" not in c] == []


@pytest.mark.parametrize("path", PUBLIC + STAFF)
def test_nothing_is_cut_off_at_320(visit, address, places, path):
    """WCAG 1.4.10: at 320 pixels, which is 400 % of a desk's width, nothing needs scrolling sideways."""
    page = visit(full(address, path, places), username="anna" if path in STAFF else None, width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", ["/", "/logga-in", "/inkorg", "ITEM"])
def test_the_policy_is_strict(visit, address, places, path):
    headers = visit(full(address, path, places), username="anna").answer.headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
