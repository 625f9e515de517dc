"""The main job of each part, with the keyboard alone and on a phone without JavaScript."""

import pytest

from hands import Keyboard, Pointer, apply

WAYS = {
    "keyboard": {"hands": Keyboard, "width": 1280, "script": True},
    "no-script": {"hands": Pointer, "width": 360, "script": False},
}
# So that the two walks leave different traces.
FIRST = "keyboard"


@pytest.fixture(params=WAYS)
def way(request):
    return request.param


@pytest.fixture
def hands(visit, address, way):
    def take(username=None):
        known = WAYS[way]
        return known["hands"](visit(address + "/", username=username, width=known["width"], script=known["script"]))

    return take


def test_applies_for_a_channel(hands, address, way):
    """HBG-5.8: the whole checklist, from the first question to a handed in application."""
    name = "Parkbloggen" if way == FIRST else "Gatubilder"
    place = apply(hands("yusuf"), address, name, "Gata och park", "Birgitta Ståhl", "Yusuf Demir", "Elin Berg")
    hands("anna").go(address + place).sees(name).sees("Ditt råd")


def test_reports_what_stands_on_a_channel(hands, address):
    """HBG-6.5: anybody, without a name."""
    public = hands().go(address + "/anmal")
    public.answer("Vilken kanal?", "Gata och park, Instagram")
    public.answer("Vad handlar det om?", "Olaga hot")
    public.answer("Berätta med egna ord", "Någon hotar den som skottar snö.")
    public.press("Skicka anmälan")
    public.sees("Tack")
    hands("yusuf").go(address + "/anmalningar").sees("Någon hotar den som skottar snö.")


@pytest.mark.parametrize("account, answer", [
    ("https://www.facebook.com/exempel.kommun/?locale=sv_SE", "Ja, kontot är officiellt"),
    ("https://www.instagram.com/exempel.sommarlov", "Kontot var officiellt till den"),
    ("https://www.facebook.com/exempel.kommun.vinnare", "Nej, kontot är falskt"),
    ("https://www.facebook.com/nagon.annan", "Kontot finns inte i vår lista"),
])
def test_asks_whether_an_account_is_official(hands, address, account, answer):
    """HBG-4.13: each of the answers."""
    public = hands().go(address + "/officiell")
    public.answer("Länk eller kontonamn", account)
    public.press("Kontrollera")
    public.sees(answer)


def test_proposes_a_change_in_the_register(hands, address, way):
    """HBG-4.16: an editor proposes, and it waits."""
    group = "Den som går och cyklar" if way == FIRST else "Den som kör buss"
    editor = hands("yusuf").go(address + "/register/kanaler/gata-och-park")
    editor.follow("Föreslå en ändring")
    editor.answer("Målgrupp", group)
    editor.answer("Kommentar", "De frågar mest.")
    editor.press("Skicka förslaget")
    editor.sees("Förslaget är sparat. Det som gäller nu står kvar")
    assert group not in editor.page.locator("main").inner_text()


def test_records_an_absence(hands, address, way):
    """HBG-12.9: somebody is away, so that somebody else can be named."""
    month = "03" if way == FIRST else "04"
    editor = hands("yusuf").go(address + "/personer")
    editor.follow("Min sida")
    editor.answer("Första dagen", f"2031-{month}-03")
    editor.answer("Sista dagen, om den är känd", f"2031-{month}-21")
    editor.answer("Anteckning", "Elin tar över")
    editor.press("Notera frånvaron")
    editor.sees("Elin tar över").sees("21 mars 2031" if way == FIRST else "21 april 2031")


def test_deposits_a_sign_in(hands, address, way):
    """OSB-40: sealed by the server, so a browser needs nothing; what was written is nowhere to be read afterwards."""
    person, channel = ("yusuf", "Gata och park") if way == FIRST else ("elin", "Biblioteket")
    editor = hands(person).go(address + "/forvar")
    editor.follow(channel)
    editor.answer("Kontots namn", channel)
    editor.answer("Lösenord", f"hemligt ord {way}")
    editor.press("Lås och lämna i förvar")
    editor.sees("I förvar")
    assert f"hemligt ord {way}" not in editor.page.content()


def test_reads_a_notice_and_says_so(hands, address, way):
    """HBG-4.19: the receipt."""
    subject = "Lägg inte musik på filmer utan tillstånd" if way == FIRST else "Skriv alt-text på varje bild"
    reader = hands("birgitta").go(address + "/meddelanden")
    reader.follow(subject)
    reader.press("Jag har läst")
    reader.sees("Tack. Det är noterat att du har läst.")
    assert reader.page.get_by_role("button", name="Jag har läst").count() == 0


def test_takes_a_closing_step(hands, address, way):
    """HBG-4.8: one step on the way to a closed channel."""
    heading, words = (("Lämna över handlingarna", "Till arkivet: WARC-filen och tre pärmar.") if way == FIRST
                      else ("Avsluta kontot på plattformen", "Kontot är avslutat i inställningarna."))
    manager = hands("birgitta").go(address + "/tillsyn/kanaler/naringsliv/avslut")
    step = manager.page.locator("li.closing-step", has=manager.page.get_by_role("heading", name=heading))
    manager.unfold(step.locator("summary"))
    manager.write(step.locator("textarea"), words)
    manager.press("Spara steget", within=step)
    manager.sees("Steget är noterat").sees(words)
