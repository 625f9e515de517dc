"""The register as data, read by programs that are not ours."""

import csv
import http.server
import io
import json
import threading
import urllib.request

import feedparser
import pytest
from pyld import jsonld

CHANNELS = [
    ("Hallsbergs kommun", "facebook", "https://www.facebook.com/hallsbergskommun", "Nyheter, \"frågor\" och svar."),
    ("=HYPERLINK(1)", "instagram", "https://www.instagram.com/hallsbergskommun", "-1 rad, med komma"),
    ("+Åsas <b>&amp; ölänning</b>", "mastodon", "https://social.example/@hallsberg", "@alla: Å, ä & ö;\tflik"),
    ("Skolbloggen", "wordpress", "https://blogg.example.se/skolan", "För alla."),
]


@pytest.fixture
def served(installation):
    installation.run("init", "--guideline", "hallsberg")
    installation.run(
        "user", "add", "anna", "--first-name", "Anna", "--last-name", "Lindqvist", "--unit", "Kommunikationsavdelningen",
        "--role", "coordinator", stdin="ett-gott-losenord-2026\n")
    for number, (name, platform, address, purpose) in enumerate(CHANNELS):
        installation.run(
            "channel", "add", f"--name={name}", "--slug", f"kanal-{number}", "--platform", platform, "--address", address,
            "--unit", "Kommunikationsavdelningen", f"--purpose={purpose.replace(chr(9), ' ')}", "--opened-on", f"2024-03-0{number + 1}")
    installation.serve()
    return installation


def fetch(served, path, **headers):
    request = urllib.request.Request(served.address + path, headers=headers)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.headers, answer.read()


def test_the_files_are_what_they_say(served):
    """GOT-40 KUN-60: JSON, CSV, Atom, JSON-LD and a table, each as its own readers take it, and none with a person in it."""
    headers, body = fetch(served, "/kanaler.json")
    assert headers["Access-Control-Allow-Origin"] == "*" and headers["ETag"]
    channels = json.loads(body)["channels"]
    assert sorted(channel["name"] for channel in channels) == sorted(channel[0] for channel in CHANNELS)
    check_csv(fetch(served, "/kanaler.csv")[1])
    check_atom(fetch(served, "/forandringar.atom")[1])
    check_linked_data(json.loads(fetch(served, "/kanaler.jsonld")[1]))
    check_wikidata(fetch(served, "/kanaler/wikidata.csv")[1])
    for path in ["/kanaler.json", "/kanaler.csv", "/forandringar.atom", "/kanaler.jsonld", "/kanaler/wikidata.csv", "/kanaler/inbaddning"]:
        assert b"Lindqvist" not in fetch(served, path)[1]


def check_csv(body):
    assert body.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline=""), strict=True))
    assert [row["id"] for row in sorted(rows, key=lambda row: row["id"])] == [f"kanal-{number}" for number in range(4)]
    for row in rows:
        assert None not in row and all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())
    names = {row["id"]: row["namn"] for row in rows}
    assert names["kanal-1"] == "'=HYPERLINK(1)" and names["kanal-2"] == "'" + CHANNELS[2][0]
    assert {row["id"]: row["syfte"] for row in rows}["kanal-0"] == CHANNELS[0][3]


def check_atom(body):
    feed = feedparser.parse(body)
    assert not feed.bozo and feed.version == "atom10"
    assert feed.feed.id.startswith("urn:uuid:") and feed.feed.updated_parsed and feed.feed.author
    assert [entry.updated[:10] for entry in feed.entries] == sorted((entry.updated[:10] for entry in feed.entries), reverse=True)
    assert len({entry.id for entry in feed.entries}) == len(CHANNELS)
    assert any(entry.title == "Ny officiell kanal: +Åsas <b>&amp; ölänning</b>, Mastodon" for entry in feed.entries) or any(
        "ölänning" in entry.title for entry in feed.entries)


def check_linked_data(document):
    def context(url, options):
        assert url.rstrip("/") == "https://schema.org"
        names = ["sameAs", "url", "parentOrganization", "subOrganization"]
        terms = {"@vocab": "http://schema.org/", **{name: {"@type": "@id"} for name in names}}
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": terms}}

    graph = jsonld.expand(document, {"documentLoader": context, "base": "https://kanaler.example/"})
    assert all(node["@type"] == ["http://schema.org/GovernmentOrganization"] for node in graph)
    same = {link["@id"] for node in graph for link in node.get("http://schema.org/sameAs", [])}
    assert same == {channel[2] for channel in CHANNELS}
    whole = next(node for node in graph if "http://schema.org/subOrganization" in node)
    parts = {part["@id"] for part in whole["http://schema.org/subOrganization"]}
    assert parts == {node["@id"] for node in graph if node is not whole}


def check_wikidata(body):
    rows = list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline=""), strict=True))
    assert rows[0][:2] == ["enhet", "wikidata"] and all(name.startswith("P") for name in rows[0][2:]) and len(rows) == 2
    assert "hallsbergskommun" in rows[1]


class Elsewhere(http.server.BaseHTTPRequestHandler):
    """Another website, whose only page has the list in a frame."""

    frame = ""

    def do_GET(self):
        body = f'<!doctype html><title>Kommunen</title><iframe src="{self.frame}" width="600" height="500"></iframe>'.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def test_the_list_stands_on_another_website(served, browser):
    """LUD-29: in a frame of a page from elsewhere the list is shown, in its own style, without script and without cookies."""
    Elsewhere.frame = served.address + "/kanaler/inbaddning"
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere) as other:
        threading.Thread(target=other.serve_forever, daemon=True).start()
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(f"http://localhost:{other.server_port}/")
        frame = page.frame_locator("iframe")
        frame.get_by_role("link", name="Skolbloggen").wait_for(timeout=10_000)
        assert frame.get_by_role("link").count() == len(CHANNELS) + 2
        assert page.frames[1].evaluate("getComputedStyle(document.querySelector('ul')).listStyleType") == "none"
        assert context.cookies() == []
        other.shutdown()
