"""A real chromium against a running sample municipality, whose address stands in KANALVAKT_ADDRESS."""

import hashlib
import os
import re
import shutil

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

PASSWORD = "exempel-hallsberg"
WIDTHS = {"phone": 360, "desk": 1280}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="session")
def address():
    return os.environ["KANALVAKT_ADDRESS"]


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as driver:
        program = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = driver.chromium.launch(
            executable_path=program, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def signed_in(chromium):
    """The cookies of each person at each municipality, signed in once."""
    known = {}

    def cookies(address, username):
        if (address, username) not in known:
            context = chromium.new_context(locale="sv-SE")
            page = context.new_page()
            sign_in(page, address, username)
            known[address, username] = context.storage_state()
            context.close()
        return known[address, username]

    return cookies


@pytest.fixture
def visit(chromium, signed_in):
    """Opens a page as somebody, at a width and in a colour scheme, and says what the browser complained of."""
    contexts = []

    def open_page(url, username=None, width=1280, scheme="light", script=True):
        context = chromium.new_context(
            locale="sv-SE", viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script,
            storage_state=signed_in(base_of(url), username) if username else None)
        contexts.append(context)
        page = context.new_page()
        page.complaints = []
        page.on("console", lambda message: message.type == "error" and page.complaints.append(message.text))
        page.outside = []
        page.on("request", lambda request: request.url.startswith(base_of(url)) or page.outside.append(request.url))
        page.answer = page.goto(url)
        return page

    yield open_page
    for context in contexts:
        context.close()


def violations(page):
    """What axe finds against WCAG 2.2 AA. All of it is looked for; only what is wrong is told in full, which halves the time."""
    found = Axe().run(page, options={"runOnly": RULES, "resultTypes": ["violations"]}).response["violations"]
    return [(one["id"], [node["html"][:120] for node in one["nodes"]][:3]) for one in found]


@pytest.fixture(scope="session")
def judge():
    """What axe finds, looked for once in documents that are the same to the letter at the same width and in the same scheme."""
    known = {}

    def found(page):
        document = re.sub(r'(name="csrf" value=")[^"]*', r"\1", page.content())
        dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
        look = (page.viewport_size["width"], dark, hashlib.sha256(document.encode()).digest())
        if look not in known:
            known[look] = violations(page)
        return known[look]

    return found


def base_of(url):
    return re.match(r"https?://[^/]+", url).group()


def sign_in(page, address, username):
    page.goto(address + "/logga-in")
    page.get_by_label("Användarnamn").fill(username)
    page.get_by_label("Lösenord").fill(PASSWORD)
    page.get_by_role("button", name="Logga in").click()
    page.wait_for_url(lambda url: "/logga-in" not in url)
