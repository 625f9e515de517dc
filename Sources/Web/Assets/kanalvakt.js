"use strict";
// Makes the inbox quicker for those who have scripts on. Everything works without it.
(() => {
  // A file chosen on the own computer is read into the text box beside it; nothing is sent until the form is.
  for (const picker of document.querySelectorAll("[data-file-into]")) {
    const box = document.getElementById(picker.dataset.fileInto);
    const input = picker.querySelector("input");
    const said = picker.querySelector("[role=status]");
    picker.hidden = false;
    input.addEventListener("change", async () => {
      const [file] = input.files;
      if (!file) return;
      const tooLarge = file.size > 1048576;
      said.textContent = tooLarge ? `${file.name} är större än en megabyte.` : `${file.name} är inläst.`;
      if (!tooLarge) box.value = await file.text();
    });
  }

  const list = [...document.querySelectorAll("[data-open]")];

  // Times left, kept fresh in the same words as the server's.
  const words = new Intl.RelativeTimeFormat("sv", { numeric: "always" });
  const say = (milliseconds) => {
    const minutes = Math.trunc(milliseconds / 60000);
    if (Math.abs(minutes) < 60) return words.format(minutes === 0 && milliseconds < 0 ? -0 : minutes, "minute");
    const hours = Math.trunc(minutes / 60);
    if (Math.abs(hours) < 24) return words.format(hours, "hour");
    return words.format(Math.trunc(hours / 24), "day");
  };
  const freshen = () => {
    for (const time of document.querySelectorAll("time[data-left]")) {
      const text = say(Date.parse(time.dateTime) - Date.now());
      if (time.textContent !== text) time.textContent = text;
    }
  };
  freshen();
  setInterval(freshen, 30000);

  // j and k walk the list, Enter opens as it always does. One can turn the letters off, for those who speak to
  // their computer (WCAG 2.1.4).
  const box = document.querySelector("[data-keys]");
  if (!box || list.length === 0) return;
  const toggle = box.querySelector("button");
  const name = "kanalvakt-snabbtangenter";
  const stored = () => {
    try { return localStorage.getItem(name) !== "av"; } catch { return true; }
  };
  let on = stored();
  const show = () => { toggle.setAttribute("aria-pressed", String(on)); };
  toggle.addEventListener("click", () => {
    on = !on;
    try { localStorage.setItem(name, on ? "pa" : "av"); } catch { /* Not kept; it still holds on this page. */ }
    show();
  });
  show();
  box.hidden = false;

  document.addEventListener("keydown", (event) => {
    if (!on || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key !== "j" && event.key !== "k") return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const here = list.indexOf(document.activeElement);
    const next = event.key === "j" ? Math.min(here + 1, list.length - 1) : Math.max(here - 1, 0);
    list[next].focus();
    event.preventDefault();
  });
})();
