"""A real chromium against a running sample municipality, whose address stands in KANALVAKT_ADDRESS."""

import os
import re
import shutil

import pytest
from playwright.sync_api import sync_playwright

PASSWORD = "exempel-hallsberg"
WIDTHS = {"phone": 360, "desk": 1280}


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
def signed_in(chromium, address):
    """The cookies of each person, signed in once."""
    known = {}

    def cookies(username):
        if username not in known:
            context = chromium.new_context(locale="sv-SE")
            page = context.new_page()
            sign_in(page, address, username)
            known[username] = context.storage_state()
            context.close()
        return known[username]

    return cookies


@pytest.fixture
def visit(chromium, signed_in):
    """Opens a page as somebody, at a width and in a colour scheme, and says what the browser complained of."""
    contexts = []

    def open_page(url, username=None, width=1280, scheme="light", script=True):
        context = chromium.new_context(
            locale="sv-SE", viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script,
            storage_state=signed_in(username) if username else None)
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


def base_of(url):
    return re.match(r"https?://[^/]+", url).group()


def sign_in(page, address, username):
    page.goto(address + "/logga-in")
    page.get_by_label("Användarnamn").fill(username)
    page.get_by_label("Lösenord").fill(PASSWORD)
    page.get_by_role("button", name="Logga in").click()
    page.wait_for_url(re.compile("/inkorg"))
