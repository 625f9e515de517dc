"""Every kind of page that a link leads to, found by following links as each person: WCAG 2.2 AA by axe, phone and desk."""

import re
from urllib.parse import urljoin, urlsplit

import pytest

from conftest import WIDTHS

# Where each person may begin; the rest is found. Nobody's page may link to one that is refused to them.
STAFF = ["/", "/inkorg", "/ansokningar", "/register", "/register/plattformar", "/personer", "/meddelanden", "/styrdokument"]
KEEPING = STAFF + ["/tillsyn", "/forvar", "/besokarinformation", "/anmalningar"]
ROOTS = {
    None: ["/"],
    "anna": KEEPING + ["/utskick"],  # coordinator
    "birgitta": KEEPING,  # manager, with a channel under closing
    "maria": KEEPING,  # manager of one unit
    "yusuf": KEEPING,  # editor
    "samir": STAFF + ["/forvar"],  # custodian
    "olle": STAFF + ["/anmalningar"],  # registrar
    "ingrid": STAFF + ["/utskick"],  # administrator
}
MOST = 150
# What is followed by a name in addresses, and the words there that are pages of their own.
NAMED = ["kanaler", "riktlinjer", "plattformar", "besokarinformation", "styrdokument"]
OWN = ["jamforelse", "granskning", "inbaddning", "me", "nytt", "lasning"]
FILES = re.compile(r"\.(json|csv|atom|jsonld|css|svg)(\?|$)|/oscal$|/delar/|/bild(\?|$)")


def kind(url):
    """What two pages of one kind share: numbers, channels, platforms and guidelines are left out."""
    parts = urlsplit(url)
    path = re.sub(r"/\d+(?=/|$)", "/N", parts.path)
    path = re.sub(rf"/({'|'.join(NAMED)})/(?!({'|'.join(OWN)})$)[a-z0-9-]+", r"/\1/X", path)
    names = ",".join(sorted({pair.split("=")[0] for pair in parts.query.split("&") if pair}))
    return f"{path}?{names}"


def links(page, address):
    found = page.eval_on_selector_all("a[href]", "all => all.filter(a => !a.download).map(a => a.href)")
    for link in found:
        url = urljoin(page.url, link).split("#")[0]
        if url.startswith(address + "/") and not FILES.search(url):
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


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("person", ROOTS)
def test_every_kind_of_page(visit, judge, address, person, width):
    """No axe violation, nothing to scroll sideways, nothing from elsewhere, and every link leads somewhere."""
    assert walk(visit, judge, address, person, width) > (10 if person is None else 15)


def walk(visit, judge, address, person, width):
    """Follows every kind of link as somebody, and answers how many pages it found without a fault."""
    page = visit(address + "/", username=person, width=WIDTHS[width], scheme="light" if width == "phone" else "dark")
    faults, count = [], 0
    for url, answer in crawl(page, address, ROOTS[person]):
        count += 1
        place = url.removeprefix(address)
        if answer.status != 200:
            faults.append((place, f"answers {answer.status}"))
            continue
        faults.extend((place, *violation) for violation in judge(page))
        if page.evaluate("document.documentElement.scrollWidth") > WIDTHS[width]:
            faults.append((place, "scrolls sideways"))
    # What the browser says of a page that is refused stands among the faults already.
    complaints = [complaint for complaint in page.complaints if "404" not in complaint and "403" not in complaint]
    assert faults == [] and page.outside == [] and complaints == []
    return count
