"""The sample municipality under each guideline: what a profile asks makes the pages, so each makes pages of its own."""

import contextlib
import socket
import subprocess
import time
import urllib.request

import pytest

from hands import People, fill
from test_every_page import walk

# Hallsberg's is the guideline that the other tests' municipality follows.
GUIDELINES = ["ludvika", "osby", "gotland", "kungalv"]
# Who sees most of what a profile makes: the public, whoever advises and keeps the register, and whoever answers for a unit.
PEOPLE = [None, "anna", "birgitta"]


@contextlib.contextmanager
def municipality(folder, guideline):
    """A sample municipality of its own, stopped at the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [".build/debug/kanalvakt", "demo", "--port", str(port), "--data", str(folder / "demo"), "--guideline", guideline]
    with (folder / "log").open("wb") as log, subprocess.Popen(command, stdout=log, stderr=log) as server:
        try:
            wait_for(f"http://127.0.0.1:{port}", server, folder / "log")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


def wait_for(address, server, log):
    until = time.monotonic() + 120
    while time.monotonic() < until and server.poll() is None:
        with contextlib.suppress(OSError), urllib.request.urlopen(address + "/status", timeout=5) as answer:
            if answer.status == 200:
                return
        time.sleep(0.2)
    pytest.fail(f"The sample did not start: {log.read_text()}")


@pytest.fixture(scope="module", params=GUIDELINES)
def guideline(request):
    return request.param


@pytest.fixture(scope="module")
def elsewhere(guideline, tmp_path_factory):
    """The address of a municipality that follows the guideline."""
    with municipality(tmp_path_factory.mktemp(guideline), guideline) as address:
        yield address


@pytest.mark.parametrize("person", PEOPLE)
def test_every_kind_of_page_under_each_guideline(visit, judge, elsewhere, person):
    """No axe violation on a phone, nothing to scroll sideways, and every link leads somewhere."""
    assert walk(visit, judge, elsewhere, person, "phone") > (10 if person is None else 15)


CHANNEL = {"Vad ska kanalen heta?": "Bokbussen", "Vilken enhet": "Biblioteket", "Vilken adress": "https://www.instagram.com/exempel.bokbussen"}
SHOWN = {"Vad är kanalen till för?": "Visa var bokbussen stannar.", "Ska besökarna kunna skriva": "Ja"}
# What Kanalvakt asks of itself, where the guideline is silent about time and secrecy.
OWN = {"Hur många timmar i veckan går åt till att bevaka": "2", "Kan något hemligt komma fram": "Nej, vi visar bara hållplatser."}
TWO = "Elin Berg\nHenrik Fors"
# What each profile asks of whoever wants a channel: its own questions between what the register needs.
FORMS = {
    "ludvika": [  # LUD-31: the notice
        {**CHANNEL, "Var ska kanalen finnas?": "Instagram"},
        {"Hur når man mediet?": "bokbussen@exempel.invalid", "Vem på förvaltningen ansvarar": "Henrik Fors"},
        SHOWN,
        OWN,
        {"Vilka ska sköta kanalen?": TWO, "Vem tar över": "Yusuf Demir"},
    ],
    "osby": [  # OSB-10 to 13: the activity plan
        {**CHANNEL, "Var ska kanalen finnas?": "Instagram"},
        {"Vad ska ni göra": "Bilder från hållplatserna.", "Varför behövs kanalen": "Fler ska hitta bussen."},
        {"Vem vänder ni er till?": "De som bor utanför tätorten.", "Hur och när ska kanalen bevakas": "Varje vardag."},
        SHOWN,
        OWN,
        {"Vem ansvarar": "Henrik Fors", "Vilka ska sköta kanalen?": TWO, "Är någon av dem förtroendevald?": "Nej"},
    ],
    "gotland": [  # GOT-9, 10 and 39: the assignment
        CHANNEL,
        {"Har förvaltningschefen gett er": "Ja", "Vilken kanal gäller det?": "Instagram", "Vilka ska sköta kanalen?": TWO},
        SHOWN,
        OWN,
        {"Vem ansvarar": "Henrik Fors", "Vem tar över": "Yusuf Demir", "Hur loggar de in": "Med konton som de bara använder i arbetet"},
    ],
    "kungalv": [  # KUN-8, 14 and 20: the justified purpose
        {**CHANNEL, "Var ska kanalen finnas?": "Instagram"},
        {"Vilka av verksamhetens mål": "Fler läser.", "Hur passar kontot": "Bussen är med i planen."},
        {"Vem ska kontot nå": "De som bor utanför tätorten.", "Har ni tid, kunskap": "Ja"},
        SHOWN,
        {"Hur många timmar tar det att komma": "4", "Hur många timmar i veckan går åt till att bevaka": "2",
         "Hur många timmar i veckan går åt till att skriva": "1"},
        {"Vem ansvarar": "Henrik Fors", "Vilka ska sköta kanalen?": TWO, "Vem tar över": "Yusuf Demir"},
    ],
}
# Who must advise before the decision (OSB-8, KUN-11), and whose decision it is (LUD-23, OSB-9, GOT-9, KUN-15).
ADVISED = ["osby", "kungalv"]
DECIDER = {"ludvika": "birgitta", "osby": "henrik", "gotland": "birgitta", "kungalv": "birgitta"}


def test_a_channel_is_applied_for_and_decided_under_each_guideline(visit, elsewhere, guideline):
    """LUD-23 LUD-31 OSB-8 OSB-10 GOT-9 GOT-39 KUN-15 KUN-20: the profile's own form, on a phone, until the public sees the channel."""
    person = People(visit, elsewhere)
    applicant = person("elin")
    fill(applicant, elsewhere, FORMS[guideline])
    applicant.press("Lämna in")
    applicant.sees("Ansökan är inlämnad").sees("Väntar på råd" if guideline in ADVISED else "Väntar på beslut")
    application = applicant.page.url
    for username in ["henrik", "birgitta"]:
        if username != DECIDER[guideline]:
            assert person(username).page.goto(application).status == 403
    if guideline in ADVISED:
        adviser = person("anna").go(application)
        adviser.choose(adviser.page.get_by_label("Kanalen bör startas"))
        adviser.press("Spara mitt råd")
    decider = person(DECIDER[guideline]).go(application)
    decider.choose(decider.page.get_by_label("Godkänn. Kanalen får startas"))
    decider.press("Spara mitt beslut")
    decider.sees("Ditt beslut är sparat")
    public = person(None).go(f"{elsewhere}/officiell?konto=https://www.instagram.com/exempel.bokbussen")
    public.sees("Ja, kontot är officiellt")
    public.go(elsewhere + "/kanaler/bokbussen").sees("Visa var bokbussen stannar.")
