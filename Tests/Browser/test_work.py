"""The editor's work in the browser: with the keyboard alone, without JavaScript, and on a phone."""

import re

import pytest


def unhandled(page, address, words):
    """The address of an item that waits, found by its words."""
    page.goto(f"{address}/inkorg?sok={words}")
    return page.locator("main a[href^='/inkorg/']").first.get_attribute("href")


def tab_to(page, describe, limit=80):
    """Presses Tab until the focused element fits, as somebody without a mouse would."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        if page.evaluate(f"(() => {{ const e = document.activeElement; return {describe}; }})()"):
            return
    raise AssertionError(f"not reached with Tab: {describe}")


def test_keyboard_alone_answers(visit, address):
    """From the sign-in page to a published answer without a pointer."""
    page = visit(address + "/logga-in")
    tab_to(page, "e.id === 'namn'")
    page.keyboard.type("elin")
    tab_to(page, "e.id === 'losenord'")
    page.keyboard.type("exempel-hallsberg")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/inkorg"))
    tab_to(page, "e.tagName === 'A' && /teckenspråkstolk/.test(e.closest('li, article, tr')?.textContent ?? '') && e.pathname.startsWith('/inkorg/')")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/inkorg/\d+"))
    tab_to(page, "e.name === 'svar'")
    page.keyboard.type("Hej Ritva! Det räcker att skriva här, vi bokar tolken.")
    tab_to(page, "e.type === 'submit' && /Skicka/.test(e.textContent)")
    item = page.url
    with page.expect_navigation():
        page.keyboard.press("Enter")
    wait_for(page, lambda: page.goto(item) and page.get_by_text("Elin, bibliotekarie").count() > 0)


@pytest.mark.parametrize("width", [360, 1280])
def test_without_javascript_hands_over(visit, address, width):
    page = visit(address + "/inkorg", username="anna", script=False, width=width)
    words = {360: "specialkost", 1280: "hemifrån"}[width]
    page.goto(address + unhandled(page, address, words))
    page.locator("summary", has_text="Lämna över").click()
    page.locator("#mottagare").fill("Kostenheten")
    page.locator("form[action$='/overlamning'] button").click()
    assert page.get_by_text("Kostenheten").first.is_visible()


def test_without_javascript_needs_no_answer(visit, address):
    page = visit(address + "/inkorg", username="anna", script=False)
    page.goto(address + unhandled(page, address, "armaturerna"))
    page.locator("summary", has_text="Inget svar").click()
    page.locator("form[action$='/avslut'] textarea").fill("Frågan är besvarad i inlägget ovan.")
    page.locator("form[action$='/avslut'] button").click()
    assert page.get_by_text("Frågan är besvarad i inlägget ovan.").first.is_visible()


def test_removal_on_a_phone_keeps_evidence(visit, address):
    """HBG-8.19 HBG-8.29: the ground is chosen, what follows is shown, and the evidence can be read afterwards."""
    page = visit(address + "/inkorg", username="anna", width=360)
    item = unhandled(page, address, "UC")
    page.goto(address + item)
    page.get_by_role("link", name=re.compile("Ta bort från kanalen")).click()
    page.get_by_label(re.compile("Reklam")).check()
    page.get_by_role("button", name="Fortsätt").click()
    assert page.get_by_text(re.compile("[Yy]ttrandefrihet")).first.is_visible()
    page.locator("textarea[name=skal]").fill("Ren reklam för lån, utan koppling till inlägget.")
    with page.expect_navigation():
        page.locator("form[method=post] button.button-falu").click()
    wait_for(page, lambda: page.goto(address + item) and page.locator("a[href^='/bevis/']").count() > 0)
    page.locator("a[href^='/bevis/']").first.click()
    assert page.get_by_role("heading", level=1).is_visible()


def test_an_editor_sees_only_the_own_channel(visit, address):
    page = visit(address + "/inkorg?visa=alla", username="yusuf")
    assert page.locator("main li", has_text="Gata och park").count() > 0
    assert page.get_by_text("Hallsbergs bibliotek").count() == 0


def wait_for(page, condition, tries=40):
    for _ in range(tries):
        if condition():
            return
        page.wait_for_timeout(500)
    raise AssertionError("waited in vain")
