// <button data-copy="id" data-copied="Copied" hidden>: copies the words of the element with that id, and says so on itself for a moment.
// Where the browser does not let a page copy, the button stays hidden and the words can be selected.
const SHOWN = 2_000;

for (const button of navigator.clipboard ? document.querySelectorAll("button[data-copy]") : []) {
  const words = button.textContent;
  button.hidden = false;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    const line = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(line.textContent.trim());
    } catch {
      getSelection().selectAllChildren(line); // not allowed: one key is left to press
      return;
    }
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = words; }, SHOWN);
  });
}
