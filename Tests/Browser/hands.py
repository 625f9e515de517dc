"""Two ways to do the same work on a page: with the keyboard alone, and with a pointer (also where there is no JavaScript)."""

import re


class Pointer:
    """Somebody who points and types."""

    def __init__(self, page):
        self.page = page

    def go(self, address):
        assert self.page.goto(address).status == 200
        return self

    def field(self, name):
        """The field under a label that begins with the name."""
        return self.page.locator("input, textarea, select").and_(self.page.get_by_label(begins(name))).first

    def way(self, name, role="link"):
        return self.page.locator("main").get_by_role(role, name=begins(name)).last

    def answer(self, question, answer):
        """Answers as the question asks: in words, from a list, or by choosing one of several."""
        group = self.page.get_by_role("group", name=begins(question))
        if group.count():
            return self.choose(group.get_by_label(answer, exact=True))
        field = self.field(question)
        if field.evaluate("e => e.tagName") == "SELECT":
            return self.pick(field, answer)
        return self.write(field, answer)

    def write(self, field, text):
        field.fill(text)

    def pick(self, field, answer):
        field.select_option(label=answer)

    def choose(self, radio):
        radio.check()

    def unfold(self, summary):
        if not summary.evaluate("e => e.parentElement.open"):
            summary.click()

    def press(self, name, within=None):
        """Presses a button that leads to another page."""
        self.leave((within or self.page.locator("main")).get_by_role("button", name=begins(name)).last)

    def follow(self, name):
        self.leave(self.way(name))

    def leave(self, way):
        with self.page.expect_navigation():
            way.click()

    def sees(self, words):
        """The words stand on the page, whatever the lines are broken like."""
        text = re.sub(r"\s+", " ", self.page.locator("main").inner_text())
        assert words.lower() in text.lower(), f"{words!r} is not on {self.page.url}: {text[:600]}"
        return self


class Keyboard(Pointer):
    """Somebody without a pointer: every place is reached with Tab."""

    MOST = 300

    def reach(self, element):
        for _ in range(self.MOST):
            if element.evaluate("e => e === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"not reached with Tab on {self.page.url}: {element}")

    def write(self, field, text):
        self.reach(field)
        if field.evaluate("e => e.type") == "date":
            return self.write_day(field, text)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text) if text else self.page.keyboard.press("Delete")

    def write_day(self, field, day):
        """The parts stand in the order of the browser's own language."""
        year, month, number = day.split("-")
        for parts in [(year, month, number), (month, number, year), (number, month, year)]:
            for part in parts:
                self.page.keyboard.type(part)
                # A part that is full has moved on by itself; the year takes more than four.
                if part == year and part != parts[-1]:
                    self.page.keyboard.press("ArrowRight")
            if field.input_value() == day:
                return
            for _ in parts:
                self.page.keyboard.press("ArrowLeft")
        raise AssertionError(f"the day could not be written with the keyboard: {field.input_value()}")

    def pick(self, field, answer):
        self.reach(field)
        self.page.keyboard.type(answer)
        assert field.evaluate("e => e.selectedOptions[0].text").startswith(answer)

    def choose(self, radio):
        name = radio.evaluate("e => e.name")
        for _ in range(self.MOST):
            if self.page.evaluate("name => document.activeElement.type === 'radio' && document.activeElement.name === name", name):
                break
            self.page.keyboard.press("Tab")
        self.page.keyboard.press("Space")
        for _ in range(50):
            if radio.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"not chosen with the arrows: {radio}")

    def unfold(self, summary):
        if not summary.evaluate("e => e.parentElement.open"):
            self.reach(summary)
            self.page.keyboard.press("Enter")

    def leave(self, way):
        self.reach(way)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")


class People:
    """Each person with a phone of their own."""

    WIDTH = 390

    def __init__(self, visit, address):
        self.known, self.visit, self.address = {}, visit, address

    def __call__(self, username):
        if username not in self.known:
            self.known[username] = Pointer(self.visit(self.address + "/", username=username, width=self.WIDTH))
        return self.known[username]


def begins(name):
    return re.compile(r"^\s*" + re.escape(name))


def fill(hands, address, steps):
    """Writes an application step by step, up to where all of it is read through."""
    hands.go(address + "/ansokningar/ny").press("Börja")
    for step in steps:
        for question, answer in step.items():
            hands.answer(question, answer)
        hands.press("Spara och läs igenom" if step is steps[-1] else "Spara och gå vidare")


def apply(hands, address, channel, unit, responsible, editor, deputy, platform="Instagram"):
    """Writes an application to the end and hands it in, through Hallsberg's own checklist (HBG-5.8)."""
    fill(hands, address, [        {"Vad ska kanalen heta?": channel, "Vilken enhet": unit},
        {"Varför behöver ni kontot?": "Vi vill visa vad som händer hos oss.", "Vad vill ni uppnå?": "Att fler deltar.",
         "Vad ska ni mest skriva om?": "Det som är på gång."},
        {"Vilka vill ni nå?": "De som bor här.", "Vilket medium väljer ni?": platform,
         "Hur mycket tid och vilka resurser": "Tre timmar i veckan."},
        {"Vilka ska bevaka": editor, "Syns det tydligt": "Ja", "Kan något hemligt": "Inga bilder på barn utan samtycke."},
        {"Hur ska ni diarieföra": "Skärmbilder sparas varje termin.", "Hur ska besökarna hitta": "Länk från webbplatsen.",
         "Säger ni till": "Ja"},
        {"Vad är kanalen till för?": "Visa vad som händer hos oss.", "Ska besökarna kunna skriva": "Ja"},
        {"Hur många timmar tar det att komma": "8", "Hur många timmar i veckan går åt till att bevaka": "2",
         "Hur många timmar i veckan går åt till att skriva": "1", "Vilken dag": "2030-05-31"},
        {"Vem ansvarar": responsible},
    ])
    # A channel that one person keeps needs somebody who takes over, and the page leads to where that is written (HBG-12.9).
    hands.sees("En sak är kvar innan du kan lämna in")
    hands.follow("”Vem tar över")
    hands.answer("Vem tar över", deputy)
    hands.press("Spara och läs igenom")
    hands.press("Lämna in")
    hands.sees("Ansökan är inlämnad").sees("Väntar på råd")
    return hands.page.url.removeprefix(address)
