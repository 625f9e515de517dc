"""The main job, as its users meet it: a citizen writes, an editor answers or removes, and everything can be proved."""

import re
import uuid

from conftest import PASSWORD, wait_until


def set_up(installation, wordpress):
    installation.run("init", "--guideline", "hallsberg")
    installation.run(
        "user", "add", "anna", "--first-name", "Anna", "--last-name", "Lindqvist", "--title", "kommunikatör",
        "--unit", "Kommunikationsavdelningen", "--role", "coordinator", stdin=PASSWORD + "\n")
    installation.run(
        "channel", "add", "--slug", "skolbloggen", "--name", "Skolbloggen", "--platform", "wordpress",
        "--address", "https://skolbloggen.exempel.se", "--unit", "Kommunikationsavdelningen",
        "--purpose", "Låta vårdnadshavare följa vardagen i skolan.")
    installation.run(
        "channel", "connect", "skolbloggen", "--address", wordpress.address,
        "--account", wordpress.settings["WP_USER"], stdin=wordpress.settings["WP_APP_PASSWORD"] + "\n")


def sign_in(page, installation):
    page.goto(installation.address + "/logga-in")
    page.get_by_label("Användarnamn").fill("anna")
    page.get_by_label("Lösenord").fill(PASSWORD)
    page.get_by_role("button", name="Logga in").click()
    page.wait_for_url(re.compile("/inkorg"))


def find(items, words):
    found = [item for item in items if words in item["text"]]
    assert len(found) == 1, f"“{words}” is there {len(found)} times"
    return found[0]


def test_the_main_job(installation, wordpress, browser):
    """HBG-8.3 HBG-8.9 HBG-8.19 HBG-8.21 HBG-9.4: fetched with a deadline, answered, removed with evidence, proved."""
    set_up(installation, wordpress)
    mark = uuid.uuid4().hex[:8]
    question = f"När öppnar anmälan till fritids? ({mark})"
    threat = f"Jag vet var du bor, vänta dig besök i natt. ({mark})"
    edited = f"Vilken tid slutar skolan på fredag? ({mark})"
    regretted = f"Det här ångrar jag i kväll. ({mark})"
    for author, text in [("Karin", question), ("Okänd", threat), ("Leila", edited), ("Sven", regretted)]:
        wordpress.citizen_comments(author, text)

    # Fetched, each once, however often it is fetched.
    installation.run("sync", "--once")
    installation.run("sync", "--once")
    items = installation.json("inbox", "list")["items"]
    asked = find(items, question)
    assert asked["clause"] == "HBG-8.3" and asked["due"] and asked["reading"] == "working-day"

    # Changed and taken away on the platform: a revision and a tombstone, nothing lost.
    remote = {comment["content"]["raw"]: comment["id"] for comment in wordpress.comments()}
    wordpress.rest("POST", f"/wp/v2/comments/{remote[edited]}", {"content": edited + " Tack på förhand!"})
    wordpress.rest("DELETE", f"/wp/v2/comments/{remote[regretted]}?force=true")
    installation.run("sync", "--once")
    shown = installation.json("inbox", "show", find(items, edited)["id"])
    assert [revision["text"] for revision in shown["revisions"]] == [edited, edited + " Tack på förhand!"]
    shown = installation.json("inbox", "show", find(items, regretted)["id"])
    assert shown["item"]["gone"] and shown["item"]["text"] == regretted

    installation.serve()
    page = browser.new_context(locale="sv-SE").new_page()
    sign_in(page, installation)

    # Answered in the page, with the signature that the guideline asks for; seen on the platform.
    page.goto(f"{installation.address}/inkorg/{asked['id']}")
    page.locator("textarea[name=svar]").fill("Hej Karin! Anmälan öppnar den 1 mars.")
    page.get_by_role("button", name=re.compile("Svara|Skicka|Publicera")).first.click()
    answer = wait_until(
        lambda: [c for c in wordpress.comments() if c["parent"] == remote[question]], "the answer in WordPress")
    assert len(answer) == 1
    assert "Anmälan öppnar den 1 mars." in answer[0]["content"]["raw"]
    assert "Anna, kommunikatör" in answer[0]["content"]["raw"]
    wait_until(lambda: installation.json("inbox", "show", asked["id"])["item"]["state"] == "answered", "the item to be answered")

    # Removed in the page: in the platform's bin, evidence whole, ledger verifying.
    threatening = find(items, threat)
    page.goto(f"{installation.address}/inkorg/{threatening['id']}/borttagning")
    page.get_by_label(re.compile("Olaga hot", re.I)).check()
    page.get_by_role("button", name=re.compile("Fortsätt|Gå vidare")).click()
    page.locator("textarea[name=skal]").fill("Hot om våld mot en namngiven person.")
    page.locator("form[method=post] button.button-falu").click()
    wait_until(lambda: [c for c in wordpress.comments("trash") if c["id"] == remote[threat]], "the comment in the bin")
    wait_until(
        lambda: installation.json("inbox", "show", threatening["id"])["item"]["state"] == "removed", "the removal to be confirmed")
    removal = installation.json("inbox", "show", threatening["id"])["removal"]
    assert removal["state"] == "confirmed" and removal["evidence"]
    assert threat in str(installation.json("evidence", "show", removal["evidence"]))

    # Fetching again makes nothing twice and undoes nothing.
    installation.run("sync", "--once")
    assert installation.json("inbox", "show", threatening["id"])["item"]["state"] == "removed"
    assert len([c for c in wordpress.comments() if c["parent"] == remote[question]]) == 1
    assert installation.json("ledger", "verify")["whole"] is True
    assert installation.json("evidence", "verify")["whole"] is True
