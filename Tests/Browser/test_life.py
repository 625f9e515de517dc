"""A channel's whole life as its people meet it, from an application on a phone to an entry that says when it ended."""

import datetime
import json
import struct
import zlib

from hands import People, apply

NAME, SLUG, HANDLE = "Bokbussen", "bokbussen", "exempel.bokbussen"


def test_a_channel_lives(visit, address):
    """HBG-5.5 HBG-5.6 HBG-5.8 HBG-4.16 HBG-6.1 HBG-4.8 HBG-4.15: applied for, decided, kept, and closed."""
    person = People(visit, address)
    public = person(None)
    application = apply(person("elin"), address, NAME, "Biblioteket", "Henrik Fors", "Elin Berg", "Yusuf Demir")
    is_advised_on_before_it_is_decided(person, application)
    is_unknown_until_it_has_an_address(public, address)
    gets_its_address(person, application)
    is_public(public, address)
    keeps_what_is_published_until_a_change_is_approved(person, public, address)
    shows_what_visitors_must_know(person, address)
    is_closed_step_by_step(person, address)
    stays_listed_as_closed(public, address)


def is_advised_on_before_it_is_decided(person, application):
    """HBG-5.6 HBG-5.5: the unit's manager decides after the coordinator's advice, or says why not; other managers read nothing."""
    manager = person("henrik").go(person.address + application)
    manager.sees("Rådet har inte kommit").sees("arbetsdagar har gått utan svar")
    manager.choose(manager.page.get_by_label("Godkänn. Kanalen får startas"))
    manager.press("Spara mitt beslut")
    manager.sees("Chefen rådgör också med kommunikationsavdelningen")
    assert person("maria").page.goto(person.address + application).status == 403
    adviser = person("anna").go(person.address + application)
    adviser.choose(adviser.page.get_by_label("Kanalen bör startas"))
    adviser.press("Spara mitt råd")
    adviser.sees("Ditt råd är sparat").sees("Henrik Fors beslutar, som chef för Biblioteket")
    assert adviser.page.get_by_label("Godkänn. Kanalen får startas").count() == 0
    manager.go(person.address + application)
    manager.choose(manager.page.get_by_label("Godkänn. Kanalen får startas"))
    manager.press("Spara mitt beslut")
    manager.sees("Ditt beslut är sparat").sees("Adressen saknas")


def is_unknown_until_it_has_an_address(public, address):
    public.go(f"{address}/officiell?konto=@{HANDLE}").sees("Kontot finns inte i vår lista")


def gets_its_address(person, application):
    """HBG-4.14: whoever applied says where the channel is, and the coordinator gives its people their roles."""
    applicant = person("elin").go(person.address + application)
    applicant.answer("Kanalens adress", f"instagram.com/{HANDLE}")
    applicant.press("Spara och lägg in i registret")
    applicant.sees("Kanalen finns nu i registret").sees("Allmänheten kan nu se att den är officiell")
    coordinator = person("anna").go(person.address + application).sees("Elin Berg ska bli redaktör")
    coordinator.press("Ge rollerna")
    coordinator.sees("Rollerna är givna")


def is_public(public, address):
    """HBG-4.13 HBG-4.16: the directory, its files and the answer to whether an account is official."""
    public.go(f"{address}/officiell")
    public.answer("Länk eller kontonamn", f"https://www.instagram.com/{HANDLE}/?hl=sv")
    public.press("Kontrollera")
    public.sees("Ja, kontot är officiellt").sees(NAME)
    public.go(f"{address}/?sok={NAME}").sees(NAME).sees(f"instagram.com/{HANDLE}")
    public.go(f"{address}/kanaler/{SLUG}").sees("Officiell").sees("Visa vad som händer hos oss.")
    assert entry(public, address)["address"] == f"https://www.instagram.com/{HANDLE}"
    assert f"instagram.com/{HANDLE}" in public.page.request.get(f"{address}/kanaler.csv").text()


def keeps_what_is_published_until_a_change_is_approved(person, public, address):
    """HBG-4.16: an editor proposes, what is published stands, the coordinator publishes."""
    change = "Berätta var bokbussen stannar och vad den har med sig."
    editor = person("elin").go(f"{address}/register/kanaler/{SLUG}/andring")
    editor.answer("Syfte", change)
    editor.answer("Kommentar", "Nu vet vi vad läsarna frågar efter.")
    editor.press("Skicka förslaget")
    editor.sees("Förslaget är sparat. Det som gäller nu står kvar").sees("Ett förslag väntar på beslut")
    public.go(f"{address}/kanaler/{SLUG}").sees("Visa vad som händer hos oss.")
    coordinator = person("anna").go(f"{address}/register/forslag")
    coordinator.follow(NAME)
    coordinator.sees("Nu vet vi vad läsarna frågar efter.").sees("Föreslaget av Elin Berg")
    # Only what was changed is shown as changed.
    assert "Utvärderas" not in coordinator.page.locator("main").inner_text()
    coordinator.press("Godkänn och publicera")
    coordinator.sees("Ändringen är godkänd och publicerad")
    public.go(f"{address}/kanaler/{SLUG}").sees(change)


def shows_what_visitors_must_know(person, address):
    """HBG-6.1 HBG-6.3: the text is made to fit the platform, and a picture shows that it stands there."""
    editor = person("elin").go(f"{address}/besokarinformation/{SLUG}").sees("Inte kontrollerad")
    text = editor.page.get_by_label("På svenska: det som får plats").input_value()
    assert 0 < len(text) <= 150 and "Hallsbergs kommun" in text
    editor.choose(editor.page.get_by_label("Texten står där"))
    editor.page.get_by_label("Skärmbild").set_input_files(
        {"name": "skärmbild.png", "mimeType": "image/png", "buffer": picture(People.WIDTH, 844)})
    editor.press("Spara kontrollen")
    editor.sees("Kontrollen är sparad").sees("Visas")


def is_closed_step_by_step(person, address):
    """HBG-4.8 HBG-4.15: why, a last copy, word to the followers, the records, the account; and then the end."""
    place = f"{address}/tillsyn/kanaler/{SLUG}/avslut"
    manager = person("henrik").go(place)
    manager.choose(manager.page.get_by_label("När den inte ska användas mer"))
    manager.answer("Skäl", "Bokbussen skriver i bibliotekets kanal i stället.")
    manager.press("Börja avsluta kanalen")
    manager.sees("Avslutet har börjat. Gör stegen i tur och ordning.")
    for heading, words in [
        ("Spara en sista kopia", "Hela flödet, från första inlägget."),
        ("Berätta för följarna", "I dag slutar vi här. Följ Biblioteket i stället."),
        ("Lämna över handlingarna", "Till Olle Sand: skärmbilder och kopian."),
        ("Avsluta kontot på plattformen", "Kontot är borttaget i appen."),
    ]:
        step = manager.page.locator("li.closing-step", has=manager.page.get_by_role("heading", name=heading))
        manager.unfold(step.locator("summary"))
        step.locator("textarea").fill(words)
        if heading == "Spara en sista kopia":
            step.get_by_label("Bild av kanalen").set_input_files(
                {"name": "kopia.png", "mimeType": "image/png", "buffer": picture(People.WIDTH, 2000)})
        manager.press("Spara steget", within=step)
        manager.sees("Steget är noterat").sees(words)
    manager.press("Avsluta kanalen")
    manager.sees("Kanalen är avslutad")


def stays_listed_as_closed(public, address):
    """HBG-4.8: who asks is told that the account was official and until when; the entry and its files say the same."""
    today = day_in_words(datetime.date.today())
    public.go(f"{address}/officiell?konto=@{HANDLE}").sees(f"Kontot var officiellt till den {today}")
    public.sees("Det som skrivs där nu kommer inte från oss")
    public.go(f"{address}/?sok={NAME}&lage=stangda").sees(NAME)
    public.go(f"{address}/kanaler/{SLUG}").sees(today)
    public.go(f"{address}/forandringar").sees("Stängd").sees(NAME)
    assert entry(public, address)["closedOn"] == datetime.date.today().isoformat()


def entry(public, address):
    """The channel as the open data has it."""
    return next(one for one in channels(json.loads(public.page.request.get(f"{address}/kanaler.json").text())) if one["name"] == NAME)


def channels(data):
    return data if isinstance(data, list) else data["channels"]


def day_in_words(day):
    months = "januari februari mars april maj juni juli augusti september oktober november december".split()
    return f"{day.day} {months[day.month - 1]} {day.year}"


def picture(width, height):
    """A PNG of so many pixels, all of them grey (ISO/IEC 15948)."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    lines = (b"\0" + b"\x80" * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b""))
