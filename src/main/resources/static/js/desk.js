// Writing without the mouse: keys press what carries them, offered words go into their field, and what is typed is kept while it is typed.
const pressed = event => [event.ctrlKey || event.metaKey ? "ctrl" : "", event.altKey ? "alt" : "", event.key.toLowerCase()].filter(Boolean).join("+");

document.addEventListener("keydown", event => {
  if (!event.altKey && !event.ctrlKey && !event.metaKey) return;
  const chord = event.altKey && /^Digit\d$/.test(event.code) ? `alt+${event.code.slice(5)}` : pressed(event);
  const target = document.querySelector(`[data-keys="${CSS.escape(chord).replaceAll("\\", "")}"]`);
  if (!target) return;
  event.preventDefault();
  target.click();
});

document.addEventListener("click", event => {
  const offer = event.target.closest("[data-insert]");
  if (!offer) return;
  const field = document.getElementById(offer.dataset.into);
  field.value = offer.dataset.insert;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
});

for (const form of document.querySelectorAll("form[data-draft]")) {
  let waiting;
  const keep = () => fetch(form.dataset.draft, { method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: true });
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 1500);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
}

const open = document.querySelector(".translating__row--open textarea");
if (open) {
  open.focus({ preventScroll: true });
  open.setSelectionRange(open.value.length, open.value.length);
}
