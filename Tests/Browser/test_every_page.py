"""Every kind of page that a link leads to, found by following links as each person: WCAG 2.2 AA by axe, phone and desk."""

import re
from urllib.parse import urljoin, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import WIDTHS
from test_pages import RULES

# The coordinator sees most; a manager and a custodian have pages and forms of their own.
VISITS = [(None, "phone"), (None, "desk"), ("anna", "phone"), ("anna", "desk"), ("maria", "phone"), ("samir", "phone")]
# Where somebody who is signed in may begin; the rest is found.
ROOTS = ["/", "/inkorg", "/ansokningar", "/register", "/register/plattformar", "/personer", "/tillsyn", "/meddelanden",
         "/styrdokument", "/utskick", "/forvar", "/besokarinformation", "/anmalningar"]
MOST = 150


def kind(url):
    """What two pages of one kind share: numbers, channels, platforms and guidelines are left out."""
    parts = urlsplit(url)
    path = re.sub(r"/\d+(?=/|$)", "/N", parts.path)
    path = re.sub(r"/(kanaler|riktlinjer|plattformar)/(?!jamforelse|granskning|inbaddning|me$)[a-z0-9-]+", r"/\1/X", path)
    names = ",".join(sorted({pair.split("=")[0] for pair in parts.query.split("&") if pair}))
    return f"{path}?{names}"


def links(page, address):
    found = page.eval_on_selector_all("a[href]", "all => all.filter(a => !a.download).map(a => a.href)")
    for link in found:
        url = urljoin(page.url, link).split("#")[0]
        if url.startswith(address + "/") and not re.search(r"\.(json|csv|atom|jsonld|css|svg)(\?|$)|/oscal$|/delar/|/bild(\?|$)", url):
            yield url


def crawl(page, address, starts):
    """Each kind of page once."""
    waiting, seen = [address + path for path in starts], set()
    while waiting and len(seen) < MOST:
        url = waiting.pop(0)
        if kind(url) in seen:
            continue
        seen.add(kind(url))
        answer = page.goto(url)
        if "text/html" not in answer.headers.get("content-type", ""):
            continue
        yield url, answer
        waiting.extend(link for link in links(page, address) if kind(link) not in seen)


@pytest.mark.parametrize("person, width", VISITS)
def test_every_kind_of_page(visit, address, person, width):
    """No axe violation, nothing to scroll sideways, nothing from elsewhere, and every link leads somewhere."""
    page = visit(address + "/", username=person, width=WIDTHS[width], scheme="light" if width == "phone" else "dark")
    faults, count = [], 0
    for url, answer in crawl(page, address, ["/"] if person is None else ROOTS):
        count += 1
        place = url.removeprefix(address)
        if answer.status == 403 and person != "anna":
            # Not for this person; the page says which right it takes.
            assert "rätten att" in page.locator("main").inner_text() or "Beslutet fattas" in page.locator("main").inner_text()
            continue
        if answer.status != 200:
            faults.append((place, f"answers {answer.status}"))
            continue
        for violation in Axe().run(page, options={"runOnly": RULES}).response["violations"]:
            faults.append((place, violation["id"], [node["html"][:120] for node in violation["nodes"]][:3]))
        if page.evaluate("document.documentElement.scrollWidth") > WIDTHS[width]:
            faults.append((place, "scrolls sideways"))
    complaints = [complaint for complaint in page.complaints if "404" not in complaint and "403" not in complaint]
    assert faults == [] and page.outside == [] and complaints == []
    assert count > (10 if person is None else 15)
